import type { Governed, GovernedLane, LaneRules } from '../lane-rules.ts'
import { allowanceOf, firstOfEachRequest, mayWaitForMore } from '../lane-rules.ts'
import type { Claim } from '../store.ts'
import type { Session } from './connection.ts'
import type { At } from './record.ts'

/*
 * A lane with rules is locked from the moment at which what it allows is read until what was taken of it is kept: of two
 * processes the second sees what the first has taken. Lanes are locked in the order of their ids.
 */

const setRules = {
  name: 'set-lane-rules',
  text: `
    INSERT INTO lanes (subscription_id, max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (subscription_id) DO UPDATE SET max_in_flight = excluded.max_in_flight,
      rate_requests = excluded.rate_requests, rate_seconds = excluded.rate_seconds,
      batch_events = excluded.batch_events, batch_wait_ms = excluded.batch_wait_ms`,
}
const clearRules = {
  name: 'clear-lane-rules',
  text: `UPDATE lanes SET max_in_flight = NULL, rate_requests = NULL, rate_seconds = NULL, batch_events = NULL,
    batch_wait_ms = NULL WHERE subscription_id = $1`,
}
const lock = {
  name: 'lock-lanes',
  text: `
    WITH moment AS MATERIALIZED (SELECT time_ms($1) AS now_ms), locked AS MATERIALIZED (
      SELECT * FROM lanes WHERE subscription_id = ANY($2::text[]) ORDER BY subscription_id FOR UPDATE
    )
    SELECT subscription_id AS id, max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms, tokens,
      now_ms - refilled_at_ms AS refilled_ago_ms, blocked_until_ms - now_ms AS blocked_for_ms
    FROM locked, moment`,
}
/** A statement of its own, begun when the lanes are locked: it sees what whoever had them before has kept. */
const countInFlight = {
  name: 'count-in-flight',
  text: `
    SELECT subscription_id AS id, count(*) AS attempts FROM in_flight
    WHERE subscription_id = ANY($2::text[]) AND until_ms > time_ms($1) GROUP BY subscription_id`,
}
/** Those that are leased come first, and are due as well. */
const countDue = {
  name: 'count-due',
  text: `
    WITH moment AS MATERIALIZED (SELECT time_ms($1) AS now_ms)
    SELECT lane.id, (
      SELECT count(*) FROM (
        SELECT FROM deliveries WHERE destination_id = lane.id AND due_at_ms <= now_ms
          AND (lease_until_ms IS NULL OR lease_until_ms <= now_ms) LIMIT $3
      ) due
    ) AS due FROM moment, unnest($2::text[]) AS lane (id)`,
}
const take = {
  name: 'take-of-lanes',
  text: `
    WITH moment AS MATERIALIZED (SELECT time_ms($1) AS now_ms)
    UPDATE lanes l SET tokens = t.tokens, refilled_at_ms = now_ms,
      blocked_until_ms = CASE WHEN t.is_probe THEN now_ms + $5 ELSE l.blocked_until_ms END
    FROM moment, unnest($2::text[], $3::float8[], $4::boolean[]) AS t (id, tokens, is_probe) WHERE l.subscription_id = t.id`,
}
const begin = {
  name: 'begin-in-flight',
  text: `
    INSERT INTO in_flight (subscription_id, delivery_id, until_ms)
    SELECT subscription_id, delivery_id, time_ms($1) + $2 FROM unnest($3::text[], $4::text[]) AS t (subscription_id, delivery_id)
    ON CONFLICT (subscription_id, delivery_id) DO UPDATE SET until_ms = excluded.until_ms`,
}
const clearExpired = {
  name: 'clear-expired-in-flight',
  text: 'DELETE FROM in_flight WHERE subscription_id = ANY($2::text[]) AND until_ms <= time_ms($1)',
}
const end = {
  name: 'end-in-flight',
  text: `
    DELETE FROM in_flight f USING unnest($1::text[], $2::text[]) AS t (subscription_id, delivery_id)
    WHERE f.subscription_id = t.subscription_id AND f.delivery_id = t.delivery_id`,
}
/** Whoever deletes a subscription, and its lane after it, is waited for or waits. */
const block = {
  name: 'block-lane',
  text: `
    WITH there AS MATERIALIZED (
      SELECT id FROM subscriptions WHERE id = ANY($1::text[]) ORDER BY id FOR KEY SHARE
    )
    INSERT INTO lanes (subscription_id, blocked_until_ms)
    SELECT id, time_ms(now_ms) + wait_ms FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS t (id, now_ms, wait_ms)
    WHERE id = ANY (ARRAY (SELECT id FROM there)) ORDER BY id
    ON CONFLICT (subscription_id) DO UPDATE SET blocked_until_ms = excluded.blocked_until_ms`,
}
const unblock = {
  name: 'unblock-lanes',
  text: 'UPDATE lanes SET blocked_until_ms = NULL WHERE subscription_id = ANY($1::text[]) AND blocked_until_ms IS NOT NULL',
}
const remove = {
  name: 'remove-lane',
  text: `
    WITH gone AS (DELETE FROM in_flight WHERE subscription_id = $1)
    DELETE FROM lanes WHERE subscription_id = $1`,
}

interface LockedRow {
  readonly id: string
  readonly max_in_flight: number | null
  readonly rate_requests: number | null
  readonly rate_seconds: number | null
  readonly batch_events: number | null
  readonly batch_wait_ms: number | null
  readonly tokens: number
  readonly refilled_ago_ms: number
  readonly blocked_for_ms: number | null
}

/** A lane without rules has no row, until its consumer is left alone. */
export async function setLaneRules(session: Session, id: string, rules: LaneRules | undefined): Promise<void> {
  if (rules === undefined) await session.run(clearRules, [id])
  else {
    const { maxInFlight, rateLimit, batch } = rules
    const rate = [rateLimit?.requests, rateLimit?.seconds]
    await session.run(setRules, [id, maxInFlight, ...rate, batch?.maxEvents, batch?.waitMs])
  }
}

/**
 * Locks lanes that have rules until the transaction ends, and says what they allow.
 * @param dueForMs for how long the first delivery of each has been due.
 */
export async function lockLanes(
  session: Session,
  dueForMs: ReadonlyMap<string, number>,
  { nowMs, limit }: Pick<Claim, 'nowMs' | 'limit'>,
  at: At,
): Promise<Map<string, Governed>> {
  const rows = await session.run<LockedRow>(lock, [at(nowMs), [...dueForMs.keys()]])
  const limited = rows.filter(({ max_in_flight }) => max_in_flight !== null).map(({ id }) => id)
  const counts =
    limited.length === 0 ? [] : await session.run<{ id: string; attempts: number }>(countInFlight, [at(nowMs), limited])
  const inFlight = new Map(counts.map(({ id, attempts }) => [id, attempts]))
  const lanes = rows.map((row) => toGovernedLane(row, inFlight.get(row.id) ?? 0))
  const forMs = ({ id }: GovernedLane) => dueForMs.get(id) ?? 0
  const waiting = lanes.filter((lane) => mayWaitForMore(lane, forMs(lane))).map(({ id }) => id)
  const dueRows =
    waiting.length === 0 ? [] : await session.run<{ id: string; due: number }>(countDue, [at(nowMs), waiting, limit])
  const due = new Map(dueRows.map((row) => [row.id, row.due]))
  return new Map(
    lanes.map((lane) => {
      const allowance = allowanceOf(lane, { forMs: forMs(lane), count: () => due.get(lane.id) ?? 0 })
      return [lane.id, { lane, allowance }]
    }),
  )
}

function toGovernedLane(row: LockedRow, inFlight: number): GovernedLane {
  const { rate_requests: requests, rate_seconds: seconds, batch_events: maxEvents, batch_wait_ms: waitMs } = row
  return {
    id: row.id,
    maxInFlight: row.max_in_flight,
    rateLimit: requests === null || seconds === null ? null : { requests, seconds },
    batch: maxEvents === null || waitMs === null ? null : { maxEvents, waitMs },
    inFlight,
    tokens: row.tokens,
    refilledAgoMs: row.refilled_ago_ms,
    blockedForMs: row.blocked_for_ms,
  }
}

/** Keeps what was taken of locked lanes. */
export async function keepTaken(
  session: Session,
  governed: ReadonlyMap<string, Governed>,
  taken: ReadonlyMap<string, readonly string[]>,
  { nowMs, leaseMs }: { readonly nowMs: number; readonly leaseMs: number },
  at: At,
): Promise<void> {
  const used = [...governed.values()].filter(({ lane }) => taken.has(lane.id))
  if (used.length === 0) return
  await session.run(take, [
    at(nowMs),
    used.map(({ lane }) => lane.id),
    used.map(({ lane, allowance }) => allowance.tokens - firstOfEachRequest(lane, taken.get(lane.id) ?? []).length),
    used.map(({ allowance }) => allowance.isProbe),
    leaseMs,
  ])
  const counted = used.map(({ lane }) => lane).filter(({ maxInFlight }) => maxInFlight !== null)
  if (counted.length === 0) return
  const requests = counted.flatMap((lane) =>
    firstOfEachRequest(lane, taken.get(lane.id) ?? []).map((id) => [lane.id, id] as const),
  )
  await session.run(clearExpired, [at(nowMs), counted.map(({ id }) => id)])
  await session.run(begin, [at(nowMs), leaseMs, requests.map(([lane]) => lane), requests.map(([, id]) => id)])
}

/** Counts these attempts no more. */
export async function endInFlight(
  session: Session,
  attempts: readonly { readonly lane: string; readonly deliveryId: string }[],
): Promise<void> {
  if (attempts.length === 0) return
  await session.run(end, [attempts.map(({ lane }) => lane), attempts.map(({ deliveryId }) => deliveryId)])
}

/** Leaves consumers alone, unless their subscriptions are gone: each for as long as it says, from its time on. */
export async function blockLanes(
  session: Session,
  blocks: readonly { readonly id: string; readonly nowMs: number; readonly waitMs: number }[],
  at: At,
): Promise<void> {
  if (blocks.length === 0) return
  const last = [...new Map(blocks.map((one) => [one.id, one])).values()]
  await session.run(block, [
    last.map(({ id }) => id),
    last.map(({ nowMs }) => at(nowMs)),
    last.map(({ waitMs }) => waitMs),
  ])
}

export async function unblockLanes(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await session.run(unblock, [ids])
}

export async function removeLane(session: Session, id: string): Promise<void> {
  await session.run(remove, [id])
}
