import type { ClaimedKey, KeyClaim } from '../idempotency-keys.ts'
import { StorageUnavailable } from '../store.ts'
import type { Pool } from './connection.ts'

/** Of two at once the second waits for the first, and finds its claim. */
const claim = {
  name: 'claim-key',
  text: `
    INSERT INTO idempotency_keys AS k (key, fingerprint, claimed_at_ms) VALUES ($1, $2, $3)
    ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, claimed_at_ms = excluded.claimed_at_ms
    WHERE k.claimed_at_ms <= $4 RETURNING fingerprint, claimed_at_ms`,
}
const find = { name: 'find-key', text: 'SELECT fingerprint, claimed_at_ms FROM idempotency_keys WHERE key = $1' }
/** One that is being claimed anew is left alone. */
const remove = {
  name: 'remove-keys',
  text: `
    DELETE FROM idempotency_keys WHERE key = ANY (ARRAY (
      SELECT key FROM idempotency_keys WHERE claimed_at_ms <= $1
      ORDER BY claimed_at_ms LIMIT $2 FOR UPDATE SKIP LOCKED))
    RETURNING key`,
}

interface Row {
  readonly fingerprint: string
  readonly claimed_at_ms: number
}

export async function claimKey(pool: Pool, { key, fingerprint, nowMs, freeBeforeMs }: KeyClaim): Promise<ClaimedKey> {
  const claimed = await pool.run<Row>(claim, [key, fingerprint, nowMs, freeBeforeMs])
  const [row] = claimed.length > 0 ? claimed : await pool.run<Row>(find, [key])
  // It became free, and was removed, between the two statements.
  if (row === undefined) throw new StorageUnavailable('an idempotency key ended while it was looked at')
  return { fingerprint: row.fingerprint, claimedAtMs: row.claimed_at_ms }
}

export async function removeKeys(pool: Pool, freeBeforeMs: number, limit: number): Promise<number> {
  return (await pool.run(remove, [freeBeforeMs, limit])).length
}
