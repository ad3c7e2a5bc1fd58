import type { Condition } from '../conditions.ts'
import { deliveryConditions } from '../conditions.ts'
import type { Page } from '../page.ts'
import type { AttemptRecord, DeliveryFilter, DeliveryRecord, DeliveryStatus } from '../store.ts'
import type { Pool, Session, Statement } from './connection.ts'
import { unblockLanes } from './lanes.ts'
import type { At } from './record.ts'
import type { AttemptRow, DeliveryRow } from './rows.ts'
import { deliveryColumns, toAttempt, toDelivery, whereClause } from './rows.ts'

/** Without a status there is no WHERE that a condition could follow. */
type EndedFilter = DeliveryFilter & { readonly status: DeliveryStatus }

const hasDestination = `(destination_kind <> 'subscription'
  OR EXISTS (SELECT FROM subscriptions s WHERE s.id = destination_id))`

// The first two conditions as in the partial index, so that it serves.
const unfinishedOfSubscription = `destination_kind = 'subscription' AND ended_at_ms IS NULL AND destination_id = $1`

const find = { name: 'find-delivery', text: `SELECT ${deliveryColumns} FROM deliveries WHERE id = $1` }
const attempts = { name: 'attempts', text: 'SELECT * FROM attempts WHERE delivery_id = $1 ORDER BY number' }
// A subscription that is being changed is waited for. A delivery that had ended starts its schedule anew; one that
// waited keeps its place in it.
const retry = {
  name: 'retry',
  text: `
    WITH retried AS (
      SELECT d.id FROM deliveries d WHERE d.id = ANY($1::text[]) AND d.lease_until_ms IS NULL ORDER BY d.id FOR UPDATE
    ), of_subscriptions AS (
      SELECT s.id, s.status FROM subscriptions s
      WHERE s.id IN (SELECT d.destination_id FROM deliveries d WHERE d.id = ANY($1::text[])) ORDER BY s.id FOR SHARE
    )
    UPDATE deliveries d SET
      earlier_attempts = CASE WHEN d.ended_at_ms IS NULL THEN d.earlier_attempts ELSE d.attempt_count END,
      ended_at_ms = NULL,
      status = CASE WHEN s.status <> 'active' THEN 'held' ELSE 'pending' END,
      due_at_ms = CASE WHEN s.status <> 'active' THEN NULL ELSE time_ms($2) END
    FROM retried r LEFT JOIN deliveries d2 ON d2.id = r.id
      LEFT JOIN of_subscriptions s ON d2.destination_kind = 'subscription' AND s.id = d2.destination_id
    WHERE d.id = r.id AND d.lease_until_ms IS NULL AND (d.destination_kind <> 'subscription' OR s.id IS NOT NULL)
    RETURNING d.id, d.destination_id`,
}
const cancel = {
  name: 'cancel',
  text: `UPDATE deliveries SET status = 'canceled', due_at_ms = NULL, ended_at_ms = $2, lease_until_ms = NULL,
    claimed_at_ms = NULL WHERE id = $1 AND ended_at_ms IS NULL RETURNING id`,
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
    claimed_at_ms = NULL WHERE ${someOf('TRUE')} RETURNING id`,
}
const holdOfSubscription = {
  name: 'hold-of-subscription',
  text: `${subscriptionThat(`status <> 'active'`)}
    UPDATE deliveries SET status = 'held', due_at_ms = NULL
    WHERE ${someOf(`status = 'pending' AND lease_until_ms IS NULL AND EXISTS (SELECT FROM subscription)`)} RETURNING id`,
}
const freeOfSubscription = {
  name: 'free-of-subscription',
  text: `${subscriptionThat(`status = 'active'`)}
    UPDATE deliveries SET status = 'pending', due_at_ms = time_ms($2)
    WHERE ${someOf(`status = 'held' AND EXISTS (SELECT FROM subscription)`)} RETURNING id`,
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
  const retried = await session.run<{ destination_id: string }>(retry, [[id], at(nowMs)])
  await unblockLanes(
    session,
    retried.map(({ destination_id }) => destination_id),
  )
  return retried.length === 1
}

export async function countDeliveries(session: Session, filter: EndedFilter): Promise<number> {
  const { where, values } = whereClause(conditions(filter))
  const text = `SELECT count(*) AS n FROM deliveries ${where} AND ${hasDestination}`
  const [row] = await session.run<{ n: number }>({ name: '', text }, values)
  return row?.n ?? 0
}

/** The same of many; gives how many were made due, or are held until their subscription is resumed. */
export async function retryEach(session: Session, ids: readonly string[], nowMs: number, at: At): Promise<number> {
  return ids.length === 0 ? 0 : (await session.run(retry, [ids, at(nowMs)])).length
}

/** The oldest that match and can be retried: those whose subscription is gone must not fill every batch. */
export function retryDeliveries(pool: Pool, filter: EndedFilter, limit: number, nowMs: number, at: At) {
  return pool.transaction(async (session) => {
    const matched = await countDeliveries(session, filter)
    const { where, values } = whereClause(conditions(filter))
    const text = `SELECT id FROM deliveries ${where} AND ${hasDestination} ORDER BY id LIMIT ${limit}`
    const rows = await session.run<{ id: string }>({ name: '', text }, values)
    const ids = rows.map(({ id }) => id)
    return { matched, retried: await retryEach(session, ids, nowMs, at) }
  })
}

export async function cancelDelivery(session: Session, id: string, nowMs: number): Promise<boolean> {
  return (await session.run(cancel, [id, nowMs])).length === 1
}

/** Cancels what a subscription that is gone leaves behind. */
export const cancelAllOf = (pool: Pool, subscriptionId: string, nowMs: number) =>
  inBatches(pool, cancelOfSubscription, [subscriptionId, nowMs])
/** Holds what waits, unless the subscription is active again. */
export const holdAllOf = (pool: Pool, subscriptionId: string) => inBatches(pool, holdOfSubscription, [subscriptionId])
/** Frees what is held, unless the subscription is not active any more. */
export const freeAllOf = (pool: Pool, subscriptionId: string, nowMs: number, at: At) =>
  inBatches(pool, freeOfSubscription, [subscriptionId, at(nowMs)])

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
