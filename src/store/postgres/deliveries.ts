import type { Condition } from '../conditions.ts'
import { deliveryConditions, hasDestination } from '../conditions.ts'
import type { Page } from '../page.ts'
import type { EndedStatus } from '../replays.ts'
import type { AttemptRecord, DeliveryFilter, DeliveryRecord } from '../store.ts'
import type { Pool, Session, Statement } from './connection.ts'
import { unblockLanes } from './lanes.ts'
import type { Order } from './order.ts'
import { advance, lockIfWaiting } from './order.ts'
import type { At } from './record.ts'
import type { AttemptRow, DeliveryRow } from './rows.ts'
import { deliveryColumns, toAttempt, toDelivery, whereClause } from './rows.ts'

/** Without a status there is no WHERE that a condition could follow. */
type EndedFilter = DeliveryFilter & { readonly status: EndedStatus }

// The first two conditions as in the partial index, so that it serves.
const unfinishedOfSubscription = `destination_kind = 'subscription' AND ended_at_ms IS NULL AND destination_id = $1`

const find = { name: 'find-delivery', text: `SELECT ${deliveryColumns} FROM deliveries WHERE id = $1` }
const attempts = { name: 'attempts', text: 'SELECT * FROM attempts WHERE delivery_id = $1 ORDER BY number' }
// A subscription that is being changed is waited for. A delivery that had ended starts its schedule anew; one that
// waited keeps its place in it. One with a place in an order is due when it is the first of it. Of those that were found by
// how they had ended, what has become something else meanwhile stays as it is.
const retry = {
  name: 'retry',
  text: `
    WITH retried AS (
      SELECT d.id FROM deliveries d WHERE d.id = ANY($1::text[]) AND d.lease_until_ms IS NULL
        AND ($3::text[] IS NULL OR d.ended_at_ms IS NOT NULL AND d.status = ANY($3::text[]))
      ORDER BY d.id FOR UPDATE
    ), of_subscriptions AS (
      SELECT s.id, s.status FROM subscriptions s
      WHERE s.id IN (SELECT d.destination_id FROM deliveries d WHERE d.id = ANY($1::text[])) ORDER BY s.id FOR SHARE
    )
    UPDATE deliveries d SET
      earlier_attempts = CASE WHEN d.ended_at_ms IS NULL THEN d.earlier_attempts ELSE d.attempt_count END,
      ended_at_ms = NULL,
      status = CASE WHEN s.status <> 'active' THEN 'held' ELSE 'pending' END,
      due_at_ms = CASE WHEN s.status <> 'active' OR d.ordering_key IS NOT NULL THEN NULL ELSE time_ms($2) END
    FROM retried r LEFT JOIN deliveries d2 ON d2.id = r.id
      LEFT JOIN of_subscriptions s ON d2.destination_kind = 'subscription' AND s.id = d2.destination_id
    WHERE d.id = r.id AND d.lease_until_ms IS NULL AND (d.destination_kind <> 'subscription' OR s.id IS NOT NULL)
    RETURNING d.id, d.destination_id AS lane, d.ordering_key AS key`,
}
const cancel = {
  name: 'cancel',
  text: `
    WITH found AS MATERIALIZED (SELECT id, destination_id, ordering_key FROM deliveries WHERE id = $1 FOR UPDATE)
    UPDATE deliveries d SET status = 'canceled', due_at_ms = NULL, ended_at_ms = $2, lease_until_ms = NULL,
      claimed_at_ms = NULL, ordering_key = NULL
    FROM found f WHERE d.id = f.id AND (d.ended_at_ms IS NULL OR d.ordering_key IS NOT NULL)
    RETURNING f.destination_id AS lane, f.ordering_key AS key`,
}

/**
 * Some of the deliveries of a subscription at a time: one statement over a backlog would hold its rows for longer than
 * a statement may take. Each looks at the subscription again, since it may be changed in between.
 */
const batch = 10_000
// An array, so that no plan compares each with each.
const someOf = (conditions: string) => `id = ANY (ARRAY (
  SELECT id FROM deliveries WHERE ${unfinishedOfSubscription} AND ${conditions} LIMIT ${batch} FOR UPDATE))`
const subscriptionThat = (condition: string) =>
  `WITH subscription AS MATERIALIZED (SELECT FROM subscriptions WHERE id = $1 AND ${condition} FOR SHARE)`
const cancelOfSubscription = {
  name: 'cancel-of-subscription',
  text: `UPDATE deliveries SET status = 'canceled', due_at_ms = NULL, ended_at_ms = $2, lease_until_ms = NULL,
    claimed_at_ms = NULL, ordering_key = NULL WHERE ${someOf('TRUE')} RETURNING id`,
}
const holdOfSubscription = {
  name: 'hold-of-subscription',
  text: `${subscriptionThat(`status <> 'active'`)}
    UPDATE deliveries SET status = 'held', due_at_ms = NULL
    WHERE ${someOf(`status = 'pending' AND lease_until_ms IS NULL AND EXISTS (SELECT FROM subscription)`)} RETURNING id`,
}
/** Due since they were made, so that the oldest go first. Those with a place in an order are due if they are the first. */
const setFree = `UPDATE deliveries SET status = 'pending',
  due_at_ms = CASE WHEN ordering_key IS NULL THEN least(created_at_ms, time_ms($2)) END`
const freeOfSubscription = {
  name: 'free-of-subscription',
  text: `${subscriptionThat(`status = 'active'`)}
    ${setFree} WHERE ${someOf(`status = 'held' AND EXISTS (SELECT FROM subscription)`)}
    RETURNING destination_id AS lane, ordering_key AS key`,
}
const areMany = {
  name: 'are-many-held',
  text: `SELECT count(*) > ${batch} AS many FROM (
    SELECT FROM deliveries WHERE ${unfinishedOfSubscription} AND status = 'held' LIMIT ${batch + 1}) held`,
}
/** All that are held, whatever their subscription, in the order in which they were made: the index has them so. */
const freeOldest = {
  name: 'free-oldest',
  text: `${subscriptionThat(`status = 'active'`)}, page AS MATERIALIZED (
      SELECT id, destination_id FROM deliveries
      WHERE status = 'held' AND id > $3 ORDER BY id LIMIT ${batch}
    ), freed AS (
      ${setFree}
      WHERE id = ANY (ARRAY (SELECT id FROM page WHERE destination_id = $1))
        AND status = 'held' AND EXISTS (SELECT FROM subscription)
      RETURNING ordering_key
    )
    SELECT (SELECT max(id) FROM page) AS last, (SELECT count(*) FROM page) AS looked,
      ARRAY (SELECT DISTINCT ordering_key FROM freed WHERE ordering_key IS NOT NULL) AS keys`,
}

export async function findDelivery(session: Session, id: string): Promise<DeliveryRecord | undefined> {
  const [row] = await session.run<DeliveryRow>(find, [id])
  return row === undefined ? undefined : toDelivery(row)
}

export async function listAttempts(session: Session, deliveryId: string): Promise<AttemptRecord[]> {
  return (await session.run<AttemptRow>(attempts, [deliveryId])).map(toAttempt)
}

export async function listDeliveries(session: Session, filter: DeliveryFilter, page: Page): Promise<DeliveryRecord[]> {
  const { where, values } = whereClause([['id < ?', page.before], ...conditions(filter)])
  const text = `SELECT ${deliveryColumns} FROM deliveries ${where} ORDER BY id DESC LIMIT ${page.limit}`
  return (await session.run<DeliveryRow>({ name: '', text }, values)).map(toDelivery)
}

export async function retryDelivery(session: Session, id: string, nowMs: number, at: At): Promise<boolean> {
  await lockIfWaiting(session, id)
  const retried = await session.run<InOrder>(retry, [[id], at(nowMs), null])
  await advance(session, ordersOf(retried), at(nowMs))
  await unblockLanes(
    session,
    retried.map(({ lane }) => lane),
  )
  return retried.length === 1
}

export async function countDeliveries(session: Session, filter: EndedFilter): Promise<number> {
  const { where, values } = whereClause(conditions(filter))
  const text = `SELECT count(*) AS n FROM deliveries ${where} AND ${hasDestination('deliveries')}`
  const [row] = await session.run<{ n: number }>({ name: '', text }, values)
  return row?.n ?? 0
}

/** The same of many; gives how many were made due, or are held until their subscription is resumed. */
export async function retryEach(
  session: Session,
  ids: readonly string[],
  statuses: readonly EndedStatus[],
  nowMs: number,
  at: At,
): Promise<number> {
  if (ids.length === 0) return 0
  const retried = await session.run<InOrder>(retry, [ids, at(nowMs), statuses])
  await advance(session, ordersOf(retried), at(nowMs))
  return retried.length
}

/** The oldest that match and can be retried: those whose subscription is gone must not fill every batch. */
export function retryDeliveries(pool: Pool, filter: EndedFilter, limit: number, nowMs: number, at: At) {
  return pool.transaction(async (session) => {
    const matched = await countDeliveries(session, filter)
    const { where, values } = whereClause(conditions(filter))
    const text = `SELECT id FROM deliveries ${where} AND ${hasDestination('deliveries')} ORDER BY id LIMIT ${limit}`
    const rows = await session.run<{ id: string }>({ name: '', text }, values)
    const ids = rows.map(({ id }) => id)
    return { matched, retried: await retryEach(session, ids, [filter.status], nowMs, at) }
  })
}

export async function cancelDelivery(session: Session, id: string, nowMs: number, at: At): Promise<boolean> {
  await lockIfWaiting(session, id)
  const canceled = await session.run<InOrder>(cancel, [id, nowMs])
  await advance(session, ordersOf(canceled), at(nowMs))
  return canceled.length === 1
}

/** A delivery's lane, and its key if it has a place in an order. */
interface InOrder {
  readonly lane: string
  readonly key: string | null
}

function ordersOf(deliveries: readonly InOrder[]): Order[] {
  return deliveries.flatMap(({ lane, key }) => (key === null ? [] : [{ lane, key }]))
}

/** Cancels what a subscription that is gone leaves behind. */
export const cancelAllOf = (pool: Pool, subscriptionId: string, nowMs: number) =>
  inBatches(pool, cancelOfSubscription, [subscriptionId, nowMs])
/** Holds what waits, unless the subscription is active again. */
export const holdAllOf = (pool: Pool, subscriptionId: string) => inBatches(pool, holdOfSubscription, [subscriptionId])
/**
 * Frees what is held, the oldest first, unless the subscription is not active any more. What fits into one batch is free
 * at once; of more than that the oldest must be free first.
 */
export async function freeAllOf(pool: Pool, subscriptionId: string, nowMs: number, at: At): Promise<void> {
  const [row] = await pool.run<{ many: boolean }>(areMany, [subscriptionId])
  if (row?.many === true) await freeInOrder(pool, subscriptionId, at(nowMs))
  for (let freed = batch; freed === batch; ) {
    freed = await pool.transaction(async (session) => {
      const rows = await session.run<InOrder>(freeOfSubscription, [subscriptionId, at(nowMs)])
      await advance(session, ordersOf(rows), at(nowMs), 'creation')
      return rows.length
    })
  }
}

async function freeInOrder(pool: Pool, lane: string, nowMs: number | null): Promise<void> {
  for (let after = '', looked = batch; looked === batch; ) {
    await pool.transaction(async (session) => {
      const [page] = await session.run<{ last: string | null; looked: number; keys: string[] }>(freeOldest, [
        lane,
        nowMs,
        after,
      ])
      const orders = (page?.keys ?? []).map((key) => ({ lane, key }))
      await advance(session, orders, nowMs, 'creation')
      after = page?.last ?? after
      looked = page?.looked ?? 0
    })
  }
}

async function inBatches(pool: Pool, statement: Statement, values: readonly unknown[]): Promise<void> {
  let changed = batch
  while (changed === batch) changed = (await pool.transaction((session) => session.run(statement, values))).length
}

/** A running delivery is a pending one with a lease. */
function conditions(filter: DeliveryFilter): Condition[] {
  if (filter.status === 'running')
    return deliveryConditions(filter, ['status = ? AND lease_until_ms IS NOT NULL', 'pending'])
  if (filter.status === 'pending')
    return deliveryConditions(filter, ['status = ? AND lease_until_ms IS NULL', 'pending'])
  return deliveryConditions(filter)
}
