import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** For how long a key names one request. */
export const keyCountsMs = 24 * 3_600_000

/** Gives each event of a request, by its place, the key by which a repeat is known. */
export type DedupKeyOf = (index: number) => string

/** Claims a publisher's key for a request. The keys of its events differ from those of a request of another day. */
export function createKeyClaim(store: Pick<Store, 'claimKey'>, clock: Clock) {
  /** @throws Problem `idempotency_key_reused` when it came before with another request. */
  return async (key: string, fingerprint: string): Promise<DedupKeyOf> => {
    const nowMs = clock.nowMs()
    const claimed = await store.claimKey({ key, fingerprint, nowMs, freeBeforeMs: nowMs - keyCountsMs })
    if (claimed.fingerprint !== fingerprint)
      throw new Problem('idempotency_key_reused', 'The Idempotency-Key came before with another request.', {
        faults: [{ in: 'header', pointer: '/idempotency-key', message: 'came before with another request' }],
      })
    return (index) => `out:${claimed.claimedAtMs}:${index}:${key}`
  }
}

/** By which a repeat is told from another request. */
export function fingerprint(asked: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
}
