import type { EventDeleted } from '../store.ts'
import type { Pool, Session } from './connection.ts'
import { removeProgress } from './progress.ts'

/*
 * The event is locked first and its deliveries next: whoever adds deliveries to it, or retries one, comes before, and
 * then they are unfinished, or after, and finds nothing.
 */

const lockEvent = { name: 'lock-event', text: 'SELECT id FROM events WHERE id = $1 FOR UPDATE' }
const lockDeliveries = {
  name: 'lock-deliveries-of-event',
  text: `SELECT id, ended_at_ms IS NULL OR ordering_key IS NOT NULL AS unfinished FROM deliveries
    WHERE event_id = $1 ORDER BY id FOR UPDATE`,
}
const removeAttempts = {
  name: 'remove-attempts-of-event',
  text: 'DELETE FROM attempts WHERE delivery_id = ANY($1::text[])',
}
const removeDeliveries = {
  name: 'remove-deliveries-of-event',
  text: 'DELETE FROM deliveries WHERE id = ANY($1::text[])',
}
const removeFiles = { name: 'remove-files-of-event', text: 'DELETE FROM files WHERE event_id = $1' }
const removeKey = { name: 'remove-key-of-event', text: 'DELETE FROM dedup_keys WHERE event_id = $1' }
const removeEvent = { name: 'remove-event', text: 'DELETE FROM events WHERE id = $1' }

/** A delivery that is being removed is waited for: then it is gone. */
const removeStray = {
  name: 'remove-stray-attempts',
  text: `
    WITH there AS MATERIALIZED (SELECT id FROM deliveries WHERE id = ANY($1::text[]) ORDER BY id FOR SHARE)
    DELETE FROM attempts WHERE delivery_id = ANY($1::text[]) AND delivery_id NOT IN (SELECT id FROM there)`,
}

/** Removes an event with all that is its own, unless a delivery of it is unfinished, or holds others back. */
export function deleteEvent(pool: Pool, id: string): Promise<EventDeleted> {
  return pool.transaction(async (session) => {
    const events = await session.run(lockEvent, [id])
    if (events.length === 0) return 'missing'
    const deliveries = await session.run<{ id: string; unfinished: boolean }>(lockDeliveries, [id])
    if (deliveries.some(({ unfinished }) => unfinished)) return 'unfinished'
    const deliveryIds = deliveries.map((delivery) => delivery.id)
    if (deliveryIds.length > 0) {
      await session.run(removeAttempts, [deliveryIds])
      await removeProgress(session, deliveryIds)
      await session.run(removeDeliveries, [deliveryIds])
    }
    await session.run(removeFiles, [id])
    await session.run(removeKey, [id])
    await session.run(removeEvent, [id])
    return 'deleted'
  })
}

/** Removes attempts of these deliveries that were removed while the attempts were made. */
export async function removeStrayAttempts(session: Session, deliveryIds: ReadonlySet<string>): Promise<void> {
  if (deliveryIds.size > 0) await session.run(removeStray, [[...deliveryIds]])
}
