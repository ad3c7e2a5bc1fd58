import type { Pool, Session } from './connection.ts'

const find = { name: 'find-api-key', text: 'SELECT 1 FROM api_keys WHERE hash = $1' }
/** One at a time, over all processes: each must see whether there is a first key. */
const lock = { name: 'lock-api-keys', text: 'LOCK TABLE api_keys IN SHARE ROW EXCLUSIVE MODE' }
const insertIfNone = {
  name: 'insert-api-key-if-none',
  text: `INSERT INTO api_keys (id, hash, is_first, created_at_ms)
    SELECT $1, $2, TRUE, $3 WHERE NOT EXISTS (SELECT FROM api_keys) RETURNING id`,
}
const removeFirst = { name: 'remove-first-api-key', text: 'DELETE FROM api_keys WHERE is_first AND hash <> $1' }
const insertFirst = {
  name: 'insert-first-api-key',
  text: `INSERT INTO api_keys (id, hash, is_first, created_at_ms) VALUES ($1, $2, TRUE, $3) ON CONFLICT DO NOTHING`,
}

export async function isApiKey(session: Session, hash: string): Promise<boolean> {
  return (await session.run(find, [hash])).length > 0
}

export function addFirstApiKey(pool: Pool, id: string, hash: string, nowMs: number): Promise<boolean> {
  return pool.transaction(async (session) => {
    await session.run(lock)
    return (await session.run(insertIfNone, [id, hash, nowMs])).length === 1
  })
}

export function setFirstApiKey(pool: Pool, id: string, hash: string, nowMs: number): Promise<void> {
  return pool.transaction(async (session) => {
    await session.run(lock)
    await session.run(removeFirst, [hash])
    await session.run(insertFirst, [id, hash, nowMs])
  })
}
