import type { DatabaseSync } from 'node:sqlite'
import type { Progress } from '../progress.ts'
import { millionths } from '../progress.ts'

/** Statements over `progress`. */
export function createProgressStatements(db: DatabaseSync) {
  const report = db.prepare(`
    INSERT INTO progress (delivery_id, share, text, at_ms)
    SELECT id, ?, ?, ? FROM deliveries WHERE id = ? AND status = 'running' AND attempt_count = ?
    ON CONFLICT DO UPDATE SET share = excluded.share, text = excluded.text, at_ms = excluded.at_ms`)
  const find = db.prepare('SELECT share, text, at_ms FROM progress WHERE delivery_id = ?')

  return {
    reportProgress: (id: string, attempt: number, { share, text, atMs }: Progress): boolean =>
      report.run(Math.round(share * millionths), text, atMs, id, attempt).changes === 1,

    findProgress(deliveryId: string): Progress | undefined {
      const row = find.get(deliveryId)
      if (row === undefined) return undefined
      return { share: Number(row.share) / millionths, text: String(row.text), atMs: Number(row.at_ms) }
    },
  }
}
