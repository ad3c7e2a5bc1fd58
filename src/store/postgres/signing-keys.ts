import type { NewSigningKey, SigningKey } from '../signing-keys.ts'
import type { Session } from './connection.ts'

const insert = {
  name: 'insert-signing-key',
  text: `INSERT INTO signing_keys (id, public_key, private_key, created_at_ms) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING RETURNING id`,
}
const replace = {
  name: 'replace-signing-key',
  text: 'UPDATE signing_keys SET private_key = $3 WHERE id = $1 AND private_key = $2 RETURNING id',
}
const list = { name: 'list-signing-keys', text: 'SELECT * FROM signing_keys ORDER BY id DESC' }

interface SigningKeyRow {
  readonly id: string
  readonly public_key: string
  readonly private_key: string
  readonly created_at_ms: number
  readonly retired_at_ms: number | null
}

/** False if there is one that signs: the unique index decides. */
export async function addSigningKey(session: Session, key: NewSigningKey): Promise<boolean> {
  const { id, publicKey, privateKey, createdAtMs } = key
  return (await session.run(insert, [id, publicKey, privateKey, createdAtMs])).length === 1
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
    retiredAtMs: row.retired_at_ms,
  }))
}
