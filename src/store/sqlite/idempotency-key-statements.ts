import type { DatabaseSync } from 'node:sqlite'
import type { ClaimedKey, KeyClaim } from '../idempotency-keys.ts'

/** Statements over `idempotency_keys`. */
export function createIdempotencyKeyStatements(db: DatabaseSync) {
  const claim = db.prepare(`
    INSERT INTO idempotency_keys (key, fingerprint, claimed_at_ms) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, claimed_at_ms = excluded.claimed_at_ms
    WHERE claimed_at_ms <= ?`)
  const find = db.prepare('SELECT fingerprint, claimed_at_ms FROM idempotency_keys WHERE key = ?')
  const remove = db.prepare(`
    DELETE FROM idempotency_keys WHERE key IN (
      SELECT key FROM idempotency_keys WHERE claimed_at_ms <= ? ORDER BY claimed_at_ms LIMIT ?)`)

  return {
    claimKey({ key, fingerprint, nowMs, freeBeforeMs }: KeyClaim): ClaimedKey {
      claim.run(key, fingerprint, nowMs, freeBeforeMs)
      const row = find.get(key)
      return { fingerprint: String(row?.fingerprint), claimedAtMs: Number(row?.claimed_at_ms) }
    },
    removeKeys: (freeBeforeMs: number, limit: number): number => Number(remove.run(freeBeforeMs, limit).changes),
  }
}
