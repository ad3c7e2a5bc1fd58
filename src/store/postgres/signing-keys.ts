import type { NewSigningKey, SigningKey } from '../signing-keys.ts'
import type { Pool, Session } from './connection.ts'

const insert = {
  name: 'insert-signing-key',
  text: `INSERT INTO signing_keys (id, public_key, private_key, created_at_ms) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING RETURNING id`,
}
/** Of two that rotate at once the second waits for the row, finds it marked, and its own key meets the unique index. */
const markReplaced = {
  name: 'mark-signing-key-replaced',
  text: `UPDATE signing_keys SET retired_at_ms = $1
    WHERE retired_at_ms IS NULL AND NOT EXISTS (SELECT 1 FROM signing_keys WHERE retired_at_ms IS NOT NULL)`,
}
const removeReplaced = {
  name: 'remove-replaced-signing-keys',
  text: 'DELETE FROM signing_keys WHERE retired_at_ms IS NOT NULL RETURNING id',
}
const replace = {
  name: 'replace-signing-key',
  text: 'UPDATE signing_keys SET private_key = $3 WHERE id = $1 AND private_key = $2 RETURNING id',
}
const list = {
  name: 'list-signing-keys',
  text: 'SELECT * FROM signing_keys ORDER BY retired_at_ms IS NOT NULL, id DESC',
}

interface SigningKeyRow {
  readonly id: string
  readonly public_key: string
  readonly private_key: string
  readonly created_at_ms: number
  /** Since when it signs beside a newer one. */
  readonly retired_at_ms: number | null
}

/** False if there is a current one: the unique index decides. */
export async function addSigningKey(session: Session, key: NewSigningKey): Promise<boolean> {
  const { id, publicKey, privateKey, createdAtMs } = key
  return (await session.run(insert, [id, publicKey, privateKey, createdAtMs])).length === 1
}

export function rotateSigningKey(pool: Pool, key: NewSigningKey): Promise<boolean> {
  return pool.transaction(async (session) => {
    await session.run(markReplaced, [key.createdAtMs])
    return addSigningKey(session, key)
  })
}

export async function removeReplacedSigningKeys(session: Session): Promise<string[]> {
  return (await session.run<Pick<SigningKeyRow, 'id'>>(removeReplaced)).map(({ id }) => id)
}

export async function replaceSigningKey(session: Session, id: string, before: string, after: string): Promise<boolean> {
  return (await session.run(replace, [id, before, after])).length === 1
}

export async function listSigningKeys(session: Session): Promise<SigningKey[]> {
  return (await session.run<SigningKeyRow>(list)).map((row) => ({
    id: row.id,
    publicKey: row.public_key,
    privateKey: row.private_key,
    createdAtMs: row.created_at_ms,
    replacedAtMs: row.retired_at_ms,
  }))
}
