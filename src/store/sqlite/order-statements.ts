import type { DatabaseSync } from 'node:sqlite'
import type { Ordering } from '../subscriptions.ts'

/*
 * A delivery has a place in the order of its subscription and key as long as `ordering_key` is set. There is one writer,
 * so that nobody takes or gives up a place between two statements of a commit.
 */

const waitsBehind = `status = 'pending' AND due_at_ms IS NULL`
// The last condition as in the partial index, so that it serves.
const ofSubscription = 'destination_id = ? AND ordering_key IS NOT NULL'
const isFirst = `NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.destination_id = deliveries.destination_id
  AND d.ordering_key = deliveries.ordering_key AND d.ordering_place < deliveries.ordering_place)`

/** Statements over the places of `deliveries` in their orders. */
export function createOrderStatements(db: DatabaseSync) {
  const orderingOf = db.prepare(
    `SELECT json_extract(settings, '$.ordering') AS ordering FROM subscriptions WHERE id = ?`,
  )
  const find = db.prepare(
    'SELECT destination_id, ordering_key FROM deliveries WHERE id = ? AND ordering_key IS NOT NULL',
  )
  const last = db.prepare(`
    SELECT ordering_place FROM deliveries WHERE destination_id = ? AND ordering_key = ?
    ORDER BY ordering_place DESC LIMIT 1`)
  const advance = db.prepare(`
    UPDATE deliveries SET due_at_ms = ?
    WHERE id = (SELECT id FROM deliveries WHERE destination_id = ? AND ordering_key = ? ORDER BY ordering_place LIMIT 1)
      AND ${waitsBehind}`)
  const advanceSinceMade = db.prepare(`
    UPDATE deliveries SET due_at_ms = min(created_at_ms, ?)
    WHERE id = (SELECT id FROM deliveries WHERE destination_id = ? AND ordering_key = ? ORDER BY ordering_place LIMIT 1)
      AND ${waitsBehind}`)
  const giveUp = db.prepare('UPDATE deliveries SET ordering_key = NULL WHERE id = ?')
  const advanceAll = db.prepare(`
    UPDATE deliveries SET due_at_ms = min(created_at_ms, ?) WHERE ${ofSubscription} AND ${waitsBehind} AND ${isFirst}`)
  const giveUpExhausted = db.prepare(
    `UPDATE deliveries SET ordering_key = NULL WHERE ${ofSubscription} AND status = 'exhausted'`,
  )
  const giveUpAll = db.prepare(`
    UPDATE deliveries SET ordering_key = NULL,
      due_at_ms = iif(${waitsBehind}, min(created_at_ms, ?), due_at_ms) WHERE ${ofSubscription}`)

  return {
    /** How a subscription asks for order; undefined if it does not. */
    orderingOf(subscriptionId: string): Ordering | undefined {
      const ordering = orderingOf.get(subscriptionId)?.ordering
      return ordering === 'block' || ordering === 'skip' ? ordering : undefined
    },

    /** The order in which a delivery has a place. */
    findOrder(deliveryId: string): { readonly lane: string; readonly key: string } | undefined {
      const row = find.get(deliveryId)
      return row === undefined ? undefined : { lane: String(row.destination_id), key: String(row.ordering_key) }
    },

    /** The place of whoever is the last in an order; 0 if nobody is in it. */
    lastPlace: (lane: string, key: string): number => Number(last.get(lane, key)?.ordering_place ?? 0),

    /** Makes the first of an order due, if it waits. */
    advance: (lane: string, key: string, nowMs: number): void => void advance.run(nowMs, lane, key),
    /** The same: due since it was made. */
    advanceSinceMade: (lane: string, key: string, nowMs: number): void => void advanceSinceMade.run(nowMs, lane, key),

    giveUpPlace: (deliveryId: string): void => void giveUp.run(deliveryId),
    /** Lets those pass that are behind exhausted ones. */
    giveUpExhausted(lane: string, nowMs: number): void {
      giveUpExhausted.run(lane)
      advanceAll.run(nowMs, lane)
    },
    /** Ends all orders of a subscription: what waited in them is due, since it was made. */
    giveUpAll: (lane: string, nowMs: number): void => void giveUpAll.run(nowMs, lane),
  }
}
