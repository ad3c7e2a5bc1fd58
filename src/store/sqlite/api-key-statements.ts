import type { DatabaseSync } from 'node:sqlite'

/** Statements over `api_keys`. */
export function createApiKeyStatements(db: DatabaseSync) {
  const find = db.prepare('SELECT 1 FROM api_keys WHERE hash = ?')
  const removeFirst = db.prepare('DELETE FROM api_keys WHERE is_first = 1 AND hash <> ?')
  const insertFirst = db.prepare(
    'INSERT INTO api_keys (id, hash, is_first, created_at_ms) VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING',
  )
  const insertIfNone = db.prepare(`
    INSERT INTO api_keys (id, hash, is_first, created_at_ms)
    SELECT ?, ?, 1, ? WHERE NOT EXISTS (SELECT 1 FROM api_keys)`)
  return {
    isApiKey: (hash: string): boolean => find.get(hash) !== undefined,
    addFirstApiKey: (id: string, hash: string, nowMs: number): boolean =>
      insertIfNone.run(id, hash, nowMs).changes === 1,
    setFirstApiKey(id: string, hash: string, nowMs: number): void {
      removeFirst.run(hash)
      insertFirst.run(id, hash, nowMs)
    },
  }
}
