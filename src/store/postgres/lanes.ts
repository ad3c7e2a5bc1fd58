import type { Governed, GovernedLane, LaneRules } from '../lane-rules.ts'
import { allowanceOf, noRules, wasPutBack } from '../lane-rules.ts'
import type { Claim, Destination } from '../store.ts'
import type { BatchRule } from '../subscriptions.ts'
import type { Pool, Session } from './connection.ts'
import { moment } from './due.ts'
import { readDue, toDueInLane } from './due-in-lanes.ts'
import type { At } from './record.ts'

/*
 * A lane with rules is locked from the moment at which what it allows is read until what was taken of it is kept: of two
 * processes the second sees what the first has taken. So is one of which attempts end, before their rows in `in_flight`
 * are touched. Lanes are locked in the order of their ids, after all rows but those of what a claim leases, for which it
 * does not wait.
 */

const setRules = {
  name: 'set-lane-rules',
  text: `
    INSERT INTO lanes (subscription_id, max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (subscription_id) DO UPDATE SET max_in_flight = excluded.max_in_flight,
      rate_requests = excluded.rate_requests, rate_seconds = excluded.rate_seconds,
      batch_events = excluded.batch_events, batch_wait_ms = excluded.batch_wait_ms,
      tokens = CASE WHEN lanes.rate_requests IS NULL THEN 0 ELSE lanes.tokens END,
      refilled_at_ms = CASE WHEN lanes.rate_requests IS NULL THEN 0 ELSE lanes.refilled_at_ms END`,
}
const clearRules = {
  name: 'clear-lane-rules',
  text: `UPDATE lanes SET max_in_flight = NULL, rate_requests = NULL, rate_seconds = NULL, batch_events = NULL,
    batch_wait_ms = NULL WHERE subscription_id = $1`,
}
const lock = {
  name: 'lock-lanes',
  text: 'SELECT FROM lanes WHERE subscription_id = ANY($1::text[]) ORDER BY subscription_id FOR UPDATE',
}
/** The time is that after the locks were had: it is never before what whoever had them has written. */
const readLocked = {
  name: 'read-locked-lanes',
  text: `
    WITH ${moment}
    SELECT subscription_id AS id, max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms, tokens,
      now_ms - refilled_at_ms AS refilled_ago_ms, blocked_until_ms - now_ms AS blocked_for_ms
    FROM lanes, moment WHERE subscription_id = ANY($2::text[])`,
}
/** A rate goes on from now with what it had. */
const putBack = {
  name: 'put-back-lanes',
  text: `UPDATE lanes l SET refilled_at_ms = l.refilled_at_ms + t.ago_ms
    FROM unnest($1::text[], $2::bigint[]) AS t (id, ago_ms) WHERE l.subscription_id = t.id`,
}
/** A statement of its own, begun when the lanes are locked: it sees what whoever had them before has kept. */
const countInFlight = {
  name: 'count-in-flight',
  text: `
    SELECT subscription_id AS id, count(*) AS attempts FROM in_flight
    WHERE subscription_id = ANY($2::text[]) AND until_ms > time_ms($1) GROUP BY subscription_id`,
}
const take = {
  name: 'take-of-lanes',
  text: `
    WITH ${moment}
    UPDATE lanes l SET tokens = coalesce(t.tokens, l.tokens),
      refilled_at_ms = CASE WHEN t.tokens IS NULL THEN l.refilled_at_ms ELSE l.refilled_at_ms + t.ago_ms END,
      blocked_until_ms = CASE WHEN t.is_probe THEN now_ms + $6 ELSE l.blocked_until_ms END
    FROM moment, unnest($2::text[], $3::float8[], $4::bigint[], $5::boolean[]) AS t (id, tokens, ago_ms, is_probe)
    WHERE l.subscription_id = t.id`,
}
const begin = {
  name: 'begin-in-flight',
  text: `
    INSERT INTO in_flight (subscription_id, delivery_id, attempt, until_ms)
    SELECT subscription_id, delivery_id, attempt, time_ms($1) + $2
    FROM unnest($3::text[], $4::text[], $5::int[]) AS t (subscription_id, delivery_id, attempt)
    ON CONFLICT (subscription_id, delivery_id) DO UPDATE SET attempt = excluded.attempt, until_ms = excluded.until_ms`,
}
const clearExpired = {
  name: 'clear-expired-in-flight',
  text: 'DELETE FROM in_flight WHERE subscription_id = ANY($2::text[]) AND until_ms <= time_ms($1)',
}
const end = {
  name: 'end-in-flight',
  text: `
    DELETE FROM in_flight f USING unnest($1::text[], $2::text[], $3::int[]) AS t (subscription_id, delivery_id, attempt)
    WHERE f.subscription_id = t.subscription_id AND f.delivery_id = t.delivery_id AND f.attempt = t.attempt`,
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
const remove = { name: 'remove-lane', text: 'DELETE FROM lanes WHERE subscription_id = $1' }
/** Whoever makes a subscription makes its lane in the same commit. */
const removeOthers = {
  name: 'remove-other-lanes',
  text: `
    DELETE FROM lanes WHERE subscription_id IN (
      SELECT subscription_id FROM lanes l
      WHERE NOT EXISTS (SELECT FROM subscriptions s WHERE s.id = l.subscription_id) AND l.subscription_id <> ALL($1::text[])
      ORDER BY subscription_id FOR UPDATE
    )`,
}
const removeInFlight = { name: 'remove-in-flight', text: 'DELETE FROM in_flight WHERE subscription_id = $1' }

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

/**
 * A lane without rules has no row, until its consumer is left alone. A rate that is set where none was begins as that of a
 * new subscription.
 */
export async function setLaneRules(session: Session, id: string, rules: LaneRules | undefined): Promise<void> {
  if (rules === undefined) await session.run(clearRules, [id])
  else {
    const { maxInFlight, rateLimit, batch } = rules
    const rate = [rateLimit?.requests, rateLimit?.seconds]
    await session.run(setRules, [id, maxInFlight, ...rate, batch?.maxEvents, batch?.waitMs])
  }
}

/** Each in a commit of its own, so that whoever claims has no two of them to wait for. */
export async function setHandlerBatches(pool: Pool, rules: ReadonlyMap<string, BatchRule>): Promise<void> {
  await pool.run(removeOthers, [[...rules.keys()]])
  for (const [name, batch] of rules) await setLaneRules(pool, name, { ...noRules, batch })
}

/** Locks lanes that have rules until the transaction ends, and says what they allow. */
export async function lockLanes(
  session: Session,
  kinds: ReadonlyMap<string, Destination['kind'] | null>,
  { nowMs, limit }: Pick<Claim, 'nowMs' | 'limit'>,
  at: At,
): Promise<Map<string, Governed>> {
  const ids = [...kinds.keys()]
  await session.run(lock, [ids])
  const rows = await session.run<LockedRow>(readLocked, [at(nowMs), ids])
  const limited = rows.filter(({ max_in_flight }) => max_in_flight !== null).map(({ id }) => id)
  const counts =
    limited.length === 0 ? [] : await session.run<{ id: string; attempts: number }>(countInFlight, [at(nowMs), limited])
  const inFlight = new Map(counts.map(({ id, attempts }) => [id, attempts]))
  const stored = rows.map((row) => ({
    ...toGovernedLane(row, inFlight.get(row.id) ?? 0),
    retriesAlone: kinds.get(row.id) === 'handler',
  }))
  const ahead = stored.filter(wasPutBack)
  if (ahead.length > 0)
    await session.run(putBack, [ahead.map(({ id }) => id), ahead.map(({ refilledAgoMs }) => refilledAgoMs)])
  const lanes = stored.map((lane) => (wasPutBack(lane) ? { ...lane, refilledAgoMs: 0 } : lane))
  const due = await readDue(session, lanes, { nowMs, limit }, at)
  return new Map(
    lanes.map((lane) => [lane.id, { lane, allowance: allowanceOf(lane, toDueInLane(due.get(lane.id), lane)) }]),
  )
}

function toGovernedLane(row: LockedRow, inFlight: number): Omit<GovernedLane, 'retriesAlone'> {
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

/** The first delivery of a request, and the number of its attempt. */
export interface First {
  readonly id: string
  readonly attempt: number
}

/** Keeps what was taken of locked lanes: of each the first delivery of every request. */
export async function keepTaken(
  session: Session,
  governed: ReadonlyMap<string, Governed>,
  taken: ReadonlyMap<string, readonly First[]>,
  { nowMs, leaseMs }: { readonly nowMs: number; readonly leaseMs: number },
  at: At,
): Promise<void> {
  const used = [...governed.values()].filter(({ lane }) => (taken.get(lane.id)?.length ?? 0) > 0)
  if (used.length === 0) return
  await session.run(take, [
    at(nowMs),
    used.map(({ lane }) => lane.id),
    used.map(({ lane, allowance }) =>
      lane.rateLimit === null ? null : allowance.tokens - (taken.get(lane.id) ?? []).length,
    ),
    used.map(({ lane }) => lane.refilledAgoMs),
    used.map(({ allowance }) => allowance.isProbe),
    leaseMs,
  ])
  const counted = used.map(({ lane }) => lane).filter(({ maxInFlight }) => maxInFlight !== null)
  if (counted.length === 0) return
  const requests = counted.flatMap(({ id: lane }) => (taken.get(lane) ?? []).map((first) => ({ lane, ...first })))
  await session.run(clearExpired, [at(nowMs), counted.map(({ id }) => id)])
  await session.run(begin, [
    at(nowMs),
    leaseMs,
    requests.map(({ lane }) => lane),
    requests.map(({ id }) => id),
    requests.map(({ attempt }) => attempt),
  ])
}

/** An attempt that was counted among those in flight of its lane. */
export interface InFlight {
  readonly lane: string
  readonly deliveryId: string
  readonly attempt: number
}

/**
 * Counts these attempts no more.
 * @param others lanes to lock with theirs, for what the transaction will do with them.
 */
export async function endInFlight(
  session: Session,
  attempts: readonly InFlight[],
  others: readonly string[] = [],
): Promise<void> {
  const lanes = new Set([...attempts.map(({ lane }) => lane), ...others])
  if (lanes.size === 0) return
  await session.run(lock, [[...lanes]])
  if (attempts.length === 0) return
  await session.run(end, [
    attempts.map(({ lane }) => lane),
    attempts.map(({ deliveryId }) => deliveryId),
    attempts.map(({ attempt }) => attempt),
  ])
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

export function removeLane(pool: Pool, id: string): Promise<void> {
  return pool.transaction(async (session) => {
    await session.run(remove, [id])
    await session.run(removeInFlight, [id])
  })
}
