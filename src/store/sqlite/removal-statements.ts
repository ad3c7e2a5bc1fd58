import type { DatabaseSync } from 'node:sqlite'
import type { EventDeleted } from '../store.ts'

/** Statements that remove an event with all that is its own. */
export function createRemovalStatements(db: DatabaseSync) {
  const find = db.prepare('SELECT 1 FROM events WHERE id = ?')
  const findUnfinished = db.prepare('SELECT 1 FROM deliveries WHERE event_id = ? AND ended_at_ms IS NULL LIMIT 1')
  const removeAttempts = db.prepare(
    'DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE event_id = ?)',
  )
  const removeDeliveries = db.prepare('DELETE FROM deliveries WHERE event_id = ?')
  const removeFiles = db.prepare('DELETE FROM files WHERE event_id = ? RETURNING id')
  const removeEvent = db.prepare('DELETE FROM events WHERE id = ?')
  const removeStray = db.prepare(
    'DELETE FROM attempts WHERE delivery_id = ? AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.id = delivery_id)',
  )

  return {
    /** Gives the files whose bytes are to be removed after the commit, too. */
    deleteEvent(id: string): { readonly became: EventDeleted; readonly fileIds: readonly string[] } {
      if (find.get(id) === undefined) return { became: 'missing', fileIds: [] }
      if (findUnfinished.get(id) !== undefined) return { became: 'unfinished', fileIds: [] }
      removeAttempts.run(id)
      removeDeliveries.run(id)
      const fileIds = removeFiles.all(id).map((row) => String(row.id))
      removeEvent.run(id)
      return { became: 'deleted', fileIds }
    },

    /** Removes the attempts of a delivery that was removed while they were made. */
    removeStrayAttempts: (deliveryId: string): void => void removeStray.run(deliveryId),
  }
}
