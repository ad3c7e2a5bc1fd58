import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { rejectionConditions } from '../conditions.ts'
import type { Page } from '../page.ts'
import type { Rejection, RejectionFilter } from '../rejections.ts'
import { clearEvery, maxRejections } from '../rejections.ts'
import { textOrNull, whereClause } from './event-statements.ts'

/** Statements over `rejections`. */
export function createRejectionStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO rejections (id, source, address, code, reason, at_ms) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const clear = db.prepare(`
    DELETE FROM rejections WHERE id <= (SELECT id FROM rejections ORDER BY id DESC LIMIT 1 OFFSET ${maxRejections})`)
  // What an earlier process left is not known.
  let sinceCleared = clearEvery

  return {
    recordRejections(rejections: readonly Rejection[]): void {
      for (const { id, source, address, code, reason, atMs } of rejections) {
        insert.run(id, source, address, code, reason, atMs)
      }
      sinceCleared += rejections.length
      if (sinceCleared < clearEvery) return
      clear.run()
      sinceCleared = 0
    },

    listRejections(filter: RejectionFilter, page: Page): Rejection[] {
      const { where, values } = whereClause([['id < ?', page.before], ...rejectionConditions(filter)])
      const sql = `SELECT * FROM rejections ${where} ORDER BY id DESC LIMIT ?`
      return db
        .prepare(sql)
        .all(...values, page.limit)
        .map(toRejection)
    },
  }
}

function toRejection(row: Record<string, SQLOutputValue>): Rejection {
  return {
    id: String(row.id),
    source: String(row.source),
    address: String(row.address),
    code: String(row.code),
    reason: textOrNull(row.reason),
    atMs: Number(row.at_ms),
  }
}
