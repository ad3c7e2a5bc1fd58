import type { DatabaseSync } from 'node:sqlite'
import type { NewSigningKey, SigningKey } from '../signing-keys.ts'

/** Statements over `signing_keys`. */
export function createSigningKeyStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO signing_keys (id, public_key, private_key, created_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const replace = db.prepare('UPDATE signing_keys SET private_key = ? WHERE id = ? AND private_key = ?')
  const list = db.prepare('SELECT * FROM signing_keys ORDER BY id DESC')

  return {
    /** False if there is one that signs: the unique index decides. */
    addSigningKey: ({ id, publicKey, privateKey, createdAtMs }: NewSigningKey): boolean =>
      insert.run(id, publicKey, privateKey, createdAtMs).changes === 1,

    replaceSigningKey: (id: string, before: string, after: string): boolean =>
      replace.run(after, id, before).changes === 1,

    listSigningKeys: (): SigningKey[] =>
      list.all().map((row) => ({
        id: String(row.id),
        publicKey: String(row.public_key),
        privateKey: String(row.private_key),
        createdAtMs: Number(row.created_at_ms),
        retiredAtMs: row.retired_at_ms === null ? null : Number(row.retired_at_ms),
      })),
  }
}
