import type { DatabaseSync } from 'node:sqlite'
import type { RemovalStep, StepDone } from '../retention.ts'
import type { EventDeleted } from '../store.ts'

/** Statements that remove an event with all that is its own. */
export function createRemovalStatements(db: DatabaseSync) {
  const find = db.prepare('SELECT 1 FROM events WHERE id = ?')
  const findUnfinished = db.prepare(
    // What is exhausted and holds others back is left for whoever cancels or retries it.
    'SELECT 1 FROM deliveries WHERE event_id = ? AND (ended_at_ms IS NULL OR ordering_key IS NOT NULL) LIMIT 1',
  )
  const removeAttempts = db.prepare(
    'DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE event_id = ?)',
  )
  const removeProgress = db.prepare(
    'DELETE FROM progress WHERE delivery_id IN (SELECT id FROM deliveries WHERE event_id = ?)',
  )
  const removeDeliveries = db.prepare('DELETE FROM deliveries WHERE event_id = ?')
  const removeFiles = db.prepare('DELETE FROM files WHERE event_id = ? RETURNING id')
  const removeEvent = db.prepare('DELETE FROM events WHERE id = ?')
  // In the order in which they were recorded.
  const selectOldest = db.prepare(`
    SELECT rowid AS place, id, created_at_ms,
      size_bytes + coalesce((SELECT sum(size_bytes) FROM files WHERE event_id = events.id), 0) AS bytes
    FROM events WHERE rowid > ? ORDER BY rowid LIMIT ?`)
  const dateFrom = db.prepare(
    'SELECT rowid AS place, created_at_ms FROM events WHERE rowid >= ? ORDER BY rowid LIMIT 1',
  )
  const removeStray = db.prepare(
    'DELETE FROM attempts WHERE delivery_id = ? AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.id = delivery_id)',
  )

  /** Removes an event whose deliveries have all ended, and hold none back. */
  function remove(id: string) {
    const attempts = Number(removeAttempts.run(id).changes)
    removeProgress.run(id)
    const deliveries = Number(removeDeliveries.run(id).changes)
    const fileIds = removeFiles.all(id).map((row) => String(row.id))
    removeEvent.run(id)
    return { attempts, deliveries, fileIds }
  }

  /**
   * Whether there may be old events behind a page of younger ones, which a clock that was ahead has dated. Looks at a few
   * of those behind it, at distances that grow by a tenth: as many old ones as a fifth of those in front are found.
   */
  function isOldBehind(place: number, beforeMs: number): boolean {
    for (let distance = 1, from = place + 1; ; distance = Math.ceil(distance * 1.1), from += distance) {
      const row = dateFrom.get(from)
      if (row === undefined) return false
      if (Number(row.created_at_ms) < beforeMs) return true
    }
  }

  return {
    /** Gives the files whose bytes are to be removed after the commit, too. */
    deleteEvent(id: string): { readonly became: EventDeleted; readonly fileIds: readonly string[] } {
      if (find.get(id) === undefined) return { became: 'missing', fileIds: [] }
      if (findUnfinished.get(id) !== undefined) return { became: 'unfinished', fileIds: [] }
      return { became: 'deleted', fileIds: remove(id).fileIds }
    },

    /** The same of old events, one after the other until it is enough. */
    removeOldEvents({ beforeMs, maxRows, maxBytes, after }: RemovalStep): {
      readonly done: StepDone
      readonly fileIds: readonly string[]
    } {
      const rows = selectOldest.all(Number(after ?? 0), maxRows)
      const counts = { events: 0, deliveries: 0, attempts: 0 }
      const fileIds: string[] = []
      let bytes = 0
      let next: string | undefined
      let old = 0
      for (const row of rows) {
        if (Number(row.created_at_ms) >= beforeMs) continue
        old += 1
        const id = String(row.id)
        if (findUnfinished.get(id) !== undefined) continue
        bytes += Number(row.bytes)
        const removed = remove(id)
        counts.events += 1
        counts.deliveries += removed.deliveries
        counts.attempts += removed.attempts
        fileIds.push(...removed.fileIds)
        next = String(row.place)
        if (counts.events + counts.deliveries >= maxRows || bytes >= maxBytes)
          return { done: { ...counts, files: fileIds.length, next }, fileIds }
      }
      const last = Number(rows.at(-1)?.place)
      // What comes after a page without anything old was recorded later, and mostly is younger.
      const isThrough = rows.length < maxRows || (old === 0 && !isOldBehind(last, beforeMs))
      next = isThrough ? undefined : String(last)
      return { done: { ...counts, files: fileIds.length, next }, fileIds }
    },

    /** Removes the attempts of a delivery that was removed while they were made. */
    removeStrayAttempts: (deliveryId: string): void => void removeStray.run(deliveryId),
  }
}
