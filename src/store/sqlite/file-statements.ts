import type { DatabaseSync } from 'node:sqlite'
import type { StoredFile } from '../files.ts'

/** Statements over `files`. */
export function createFileStatements(db: DatabaseSync) {
  const find = db.prepare('SELECT 1 FROM files WHERE id = ?')
  const insert = db.prepare('INSERT INTO files (id, size_bytes, sha256, created_at_ms) VALUES (?, ?, ?, ?)')
  const claim = db.prepare('UPDATE files SET event_id = ? WHERE id = ? AND event_id IS NULL')
  const remove = db.prepare('DELETE FROM files WHERE id = ? AND event_id IS NULL')
  const selectUnclaimed = db.prepare(
    'SELECT id FROM files WHERE event_id IS NULL AND created_at_ms < ? ORDER BY created_at_ms LIMIT ?',
  )

  const hasFile = (id: string): boolean => find.get(id) !== undefined
  /** Removes those that no event has; gives their ids. */
  const removeFiles = (ids: readonly string[]): string[] => ids.filter((id) => remove.run(id).changes === 1)

  return {
    hasFile,
    /** Which of these are not there. */
    withoutFile: (ids: readonly string[]): string[] => ids.filter((id) => !hasFile(id)),
    insertFile({ id, sizeBytes, sha256 }: StoredFile, nowMs: number): void {
      insert.run(id, sizeBytes, sha256, nowMs)
    },
    /** @throws Error when one is not there, or belongs to an event. */
    claimFiles(eventId: string, ids: readonly string[]): void {
      for (const id of ids) {
        if (claim.run(eventId, id).changes === 0) throw new Error(`${id} is not a file that ${eventId} can have`)
      }
    },
    removeFiles,
    removeUnclaimedFiles: (beforeMs: number, limit: number): string[] =>
      removeFiles(selectUnclaimed.all(beforeMs, limit).map(({ id }) => String(id))),
  }
}
