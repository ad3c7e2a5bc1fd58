import type { DatabaseSync } from 'node:sqlite'

/** Statements over `api_keys`. */
export function createApiKeyStatements(db: DatabaseSync) {
  const any = db.prepare('SELECT 1 FROM api_keys LIMIT 1')
  const find = db.prepare('SELECT 1 FROM api_keys WHERE hash = ?')
  const removeFirst = db.prepare('DELETE FROM api_keys WHERE is_first = 1 AND hash <> ?')
  const insertFirst = db.prepare(
    'INSERT INTO api_keys (id, hash, is_first, created_at_ms) VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING',
  )
  return {
    hasApiKeys: (): boolean => any.get() !== undefined,
    isApiKey: (hash: string): boolean => find.get(hash) !== undefined,
    setFirstApiKey(id: string, hash: string, nowMs: number): void {
      removeFirst.run(hash)
      insertFirst.run(id, hash, nowMs)
    },
  }
}
