import type { FilterFailed } from '../filters.ts'
import { isPlainSuccess } from '../plain-success.ts'
import type { Settled, Settlement } from '../store.ts'
import { writeTimings } from '../timings.ts'
import type { Pool, Session } from './connection.ts'
import { isConflict, isUniqueViolation } from './connection.ts'
import { unblockLanes } from './lanes.ts'
import { advance, giveUpUnlessBlocking } from './order.ts'
import { lockFailing, noteLanes, noteSubscriptions } from './outcomes.ts'
import type { At } from './record.ts'
import { recordEvents } from './record.ts'
import { removeStrayAttempts } from './removal.ts'
import { lockInactive } from './subscriptions.ts'

/**
 * Of attempts that were accepted and not recorded before, the most common by far, with as little as can be said of
 * each. Tells which deliveries it did not end, and which consumers were failing until now: mostly none.
 */
const settleAccepted = {
  name: 'settle-accepted',
  text: `
    WITH ended AS (
      SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::int[], $6::bytea[], $7::text[])
      AS a (delivery_id, number, started_at_ms, duration_ms, status_code, output, timings)
    ), recorded AS (
      INSERT INTO attempts (delivery_id, number, started_at_ms, duration_ms, outcome, status_code, output, timings)
      SELECT delivery_id, number, started_at_ms, duration_ms, 'accepted', status_code, output, timings FROM ended
    ), finished AS (
      UPDATE deliveries d SET status = 'succeeded', due_at_ms = NULL, lease_until_ms = NULL, claimed_at_ms = NULL,
        ended_at_ms = e.started_at_ms + e.duration_ms
      FROM ended e WHERE d.id = e.delivery_id AND d.lease_until_ms IS NOT NULL AND d.attempt_count = e.number
      RETURNING d.id, d.destination_kind, d.destination_id
    ), accepting AS (
      UPDATE subscriptions SET failing_since_ms = NULL WHERE failing_since_ms IS NOT NULL AND id IN (
        SELECT DISTINCT destination_id FROM finished WHERE destination_kind = 'subscription' ORDER BY destination_id
      ) RETURNING id
    ), unblocking AS (
      UPDATE lanes SET blocked_until_ms = NULL WHERE subscription_id IN (SELECT id FROM accepting)
    )
    SELECT delivery_id AS id, FALSE AS accepts FROM ended WHERE delivery_id NOT IN (SELECT id FROM finished)
    UNION ALL SELECT id, TRUE FROM accepting`,
}

/**
 * Of any others: records attempts, and ends those whose lease still holds. One that was taken for lost and comes back
 * after all is overwritten with what really happened. A wait is counted from the moment of settling, by the database's
 * clock.
 */
const settleAny = {
  name: 'settle-any',
  text: `
    WITH ended AS (
      SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::text[], $6::int[], $7::bytea[], $8::bytea[],
        $9::text[], $10::bigint[], $11::bigint[], $12::text[])
      AS a (delivery_id, number, started_at_ms, duration_ms, outcome, status_code, error, output, status, now_ms, wait_ms,
        timings)
    ), recorded AS (
      INSERT INTO attempts (delivery_id, number, started_at_ms, duration_ms, outcome, status_code, error, output, timings)
      SELECT delivery_id, number, started_at_ms, duration_ms, outcome, status_code, error, output, timings FROM ended
      ON CONFLICT (delivery_id, number) DO UPDATE SET started_at_ms = excluded.started_at_ms,
        duration_ms = excluded.duration_ms, outcome = excluded.outcome, status_code = excluded.status_code,
        error = excluded.error, output = excluded.output, timings = excluded.timings
    ), finished AS (
      UPDATE deliveries d SET status = e.status, lease_until_ms = NULL, claimed_at_ms = NULL,
        due_at_ms = CASE WHEN e.status = 'pending' THEN time_ms(e.now_ms) + e.wait_ms END,
        ended_at_ms = CASE WHEN e.status <> 'pending' THEN e.started_at_ms + e.duration_ms END,
        ordering_key = CASE WHEN e.status <> 'succeeded' THEN d.ordering_key END
      FROM ended e WHERE d.id = e.delivery_id AND d.lease_until_ms IS NOT NULL AND d.attempt_count = e.number
      RETURNING d.id
    )
    SELECT delivery_id AS id FROM ended WHERE delivery_id NOT IN (SELECT id FROM finished)`,
}

const holdThese = {
  name: 'hold-these',
  text: `UPDATE deliveries SET status = 'held', due_at_ms = NULL
    WHERE id = ANY($1::text[]) AND status = 'pending' AND lease_until_ms IS NULL`,
}

/** The URL may have been changed, or another delivery accepted, since the attempt began. */
const disableSubscription = {
  name: 'disable-subscription',
  text: `UPDATE subscriptions SET status = 'disabled', disabled_reason = $2, updated_at_ms = $3
    WHERE id = $1 AND status <> 'disabled' AND (url = $4 OR failing_since_ms = $5) RETURNING id`,
}

/** Settles many attempts, each of another delivery, in one commit. */
export async function settleAll(
  pool: Pool,
  settlements: readonly Settlement[],
  at: At,
  failed: FilterFailed,
): Promise<Settled[]> {
  if (settlements.every(isPlainSuccess)) {
    const superseded = await recordAccepted(pool, settlements).catch(undefinedIfMet)
    if (superseded !== undefined) {
      await removeStrayAttempts(pool, superseded)
      return settlements.map(({ deliveryId }) => settledUnless(superseded.has(deliveryId)))
    }
  }
  return pool.transaction((session) => settleTogether(session, settlements, at, failed))
}

/** Of a failure that says that an attempt was recorded before, or that another transaction was in the way: undefined. */
function undefinedIfMet(error: unknown): undefined {
  if (!isUniqueViolation(error) && !isConflict(error)) throw error
}

function settledUnless(superseded: boolean): Settled {
  return { kind: superseded ? 'superseded' : 'settled' }
}

async function settleTogether(
  session: Session,
  settlements: readonly Settlement[],
  at: At,
  failed: FilterFailed,
): Promise<Settled[]> {
  const superseded = await recordAny(session, settlements, at)
  await removeStrayAttempts(session, superseded)
  const settled = settlements.filter(({ deliveryId }) => !superseded.has(deliveryId))
  // Before what is published: recording it shares the rows of subscriptions, and two who share a row cannot change it.
  await noteSubscriptions(session, settled)
  const blocking = await lockFailing(session, settled)
  const publications = settled.flatMap(({ publish }) => publish)
  if (publications.length > 0) await recordEvents(session, publications, at, failed)
  const disabled = new Set<string>()
  for (const settlement of settled) {
    if (await disable(session, settlement, at, failed)) disabled.add(settlement.deliveryId)
  }
  await holdRetries(session, settled)
  await letPass(session, settled, at)
  await noteLanes(session, settlements, settled, blocking, at)
  return settlements.map(({ deliveryId }) =>
    disabled.has(deliveryId) ? { kind: 'settled-and-disabled' } : settledUnless(superseded.has(deliveryId)),
  )
}

/** Gives the ids of those that were superseded. */
async function recordAccepted(session: Session, settlements: readonly Settlement[]): Promise<Set<string>> {
  const rows = await session.run<{ id: string; accepts: boolean }>(settleAccepted, [
    settlements.map(({ deliveryId }) => deliveryId),
    settlements.map(({ attempt }) => attempt.number),
    settlements.map(({ attempt }) => attempt.startedAtMs),
    settlements.map(({ attempt }) => attempt.durationMs),
    settlements.map(({ attempt }) => attempt.statusCode),
    settlements.map(({ attempt }) => bytesOrNull(attempt.output)),
    settlements.map(({ attempt }) => writeTimings(attempt.timings)),
  ])
  const { accepting = [], superseded = [] } = Object.groupBy(rows, ({ accepts }) =>
    accepts ? 'accepting' : 'superseded',
  )
  // The statement does not see the lane of a consumer that was left alone for the first time while it waited for that.
  await unblockLanes(
    session,
    accepting.map(({ id }) => id),
  )
  return new Set(superseded.map(({ id }) => id))
}

/** Gives the ids of those that were superseded. */
async function recordAny(session: Session, settlements: readonly Settlement[], at: At): Promise<Set<string>> {
  const ends = settlements.map(({ attempt }) => attempt.startedAtMs + attempt.durationMs)
  const rows = await session.run<{ id: string }>(settleAny, [
    settlements.map(({ deliveryId }) => deliveryId),
    settlements.map(({ attempt }) => attempt.number),
    settlements.map(({ attempt }) => attempt.startedAtMs),
    settlements.map(({ attempt }) => attempt.durationMs),
    settlements.map(({ attempt }) => attempt.outcome),
    settlements.map(({ attempt }) => attempt.statusCode),
    settlements.map(({ attempt }) => bytesOrNull(attempt.error)),
    settlements.map(({ attempt }) => bytesOrNull(attempt.output)),
    settlements.map(({ next }) => (next.kind === 'retry' ? 'pending' : next.kind)),
    ends.map((endMs) => at(endMs)),
    settlements.map(({ next }, index) => (next.kind === 'retry' ? next.dueAtMs - (ends[index] ?? 0) : null)),
    settlements.map(({ attempt }) => writeTimings(attempt.timings)),
  ])
  return new Set(rows.map(({ id }) => id))
}

function bytesOrNull(text: string | null): Buffer | null {
  return text === null ? null : Buffer.from(text)
}

/** True if this is what disabled the subscription. */
async function disable(session: Session, settlement: Settlement, at: At, failed: FilterFailed): Promise<boolean> {
  const { disable: why, attempt, destination } = settlement
  if (why === undefined) return false
  const url = why.reason === 'gone' ? why.url : null
  const sinceMs = why.reason === 'failing' ? why.sinceMs : null
  const endMs = attempt.startedAtMs + attempt.durationMs
  const rows = await session.run(disableSubscription, [destination.id, why.reason, endMs, url, sinceMs])
  if (rows.length === 0) return false
  await recordEvents(session, settlement.publishIfDisabled, at, failed)
  return true
}

/** What is to be tried again waits with its subscription, if that was paused meanwhile. */
async function holdRetries(session: Session, settled: readonly Settlement[]): Promise<void> {
  const retried = settled.filter(
    ({ next, destination }) => next.kind === 'retry' && destination.kind === 'subscription',
  )
  if (retried.length === 0) return
  const inactive = await lockInactive(
    session,
    retried.map(({ destination }) => destination.id),
  )
  const held = retried.filter(({ destination }) => inactive.has(destination.id))
  if (held.length > 0) await session.run(holdThese, [held.map(({ deliveryId }) => deliveryId)])
}

/** Lets those have their turn that waited behind what has given up its place. */
async function letPass(session: Session, settled: readonly Settlement[], at: At): Promise<void> {
  const ended = settled.filter(({ orderingKey, next }) => orderingKey != null && next.kind !== 'retry')
  const exhausted = ended.filter(({ next }) => next.kind === 'exhausted')
  await giveUpUnlessBlocking(
    session,
    exhausted.map(({ deliveryId, destination }) => ({ deliveryId, lane: destination.id })),
  )
  const lastEndMs = Math.max(...ended.map(({ attempt }) => attempt.startedAtMs + attempt.durationMs))
  const orders = ended.flatMap(({ destination, orderingKey: key }) =>
    key == null ? [] : [{ lane: destination.id, key }],
  )
  await advance(session, orders, at(lastEndMs))
}

/** Of several settlements of one delivery only the first; the others must see what it did. */
export function firstOfEachDelivery(settlements: readonly Settlement[]): Settlement[] {
  const seen = new Set<string>()
  return settlements.filter(({ deliveryId }) => {
    const isFirst = !seen.has(deliveryId)
    seen.add(deliveryId)
    return isFirst
  })
}
