import type { DatabaseSync } from 'node:sqlite'
import type { NewSigningKey, SigningKey } from '../signing-keys.ts'

/** Statements over `signing_keys`. */
export function createSigningKeyStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO signing_keys (id, public_key, private_key, created_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const markReplaced = db.prepare(`
    UPDATE signing_keys SET retired_at_ms = ?
    WHERE retired_at_ms IS NULL AND NOT EXISTS (SELECT 1 FROM signing_keys WHERE retired_at_ms IS NOT NULL)`)
  const removeReplaced = db.prepare('DELETE FROM signing_keys WHERE retired_at_ms IS NOT NULL RETURNING id')
  const replace = db.prepare('UPDATE signing_keys SET private_key = ? WHERE id = ? AND private_key = ?')
  const list = db.prepare('SELECT * FROM signing_keys ORDER BY retired_at_ms IS NOT NULL, id DESC')

  /** False if there is a current one: the unique index decides. */
  const addSigningKey = ({ id, publicKey, privateKey, createdAtMs }: NewSigningKey): boolean =>
    insert.run(id, publicKey, privateKey, createdAtMs).changes === 1

  return {
    addSigningKey,

    rotateSigningKey(key: NewSigningKey): boolean {
      markReplaced.run(key.createdAtMs)
      return addSigningKey(key)
    },

    removeReplacedSigningKeys: (): string[] => removeReplaced.all().map((row) => String(row.id)),

    replaceSigningKey: (id: string, before: string, after: string): boolean =>
      replace.run(after, id, before).changes === 1,

    listSigningKeys: (): SigningKey[] =>
      list.all().map((row) => ({
        id: String(row.id),
        publicKey: String(row.public_key),
        privateKey: String(row.private_key),
        createdAtMs: Number(row.created_at_ms),
        replacedAtMs: row.retired_at_ms === null ? null : Number(row.retired_at_ms),
      })),
  }
}
