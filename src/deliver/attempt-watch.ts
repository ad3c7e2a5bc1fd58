import { setTimeout as delay } from 'node:timers/promises'
import type { AttemptRecord, Store } from '../store/store.ts'

/** The waits between two looks when another process may be the one that delivers, in milliseconds; the last one repeats. */
const looksMs = [250, 500, 1_000, 2_000]

/** Tells of the settlements of this process, so that who waits for one need not ask the storage again and again. */
export function createAttemptWatch(store: Pick<Store, 'listAttempts'>) {
  /** By delivery: ends the wait for the next look. */
  const waiting = new Map<string, AbortController>()
  let isClosed = false

  /** A look that nobody cuts short comes later and later: the deliverer is another process, or the attempt is long. */
  async function firstAttempt(deliveryId: string, limitMs: number): Promise<AttemptRecord | undefined> {
    const startedAtMs = performance.now()
    try {
      for (let look = 0; ; look += 1) {
        const settled = new AbortController()
        waiting.set(deliveryId, settled)
        const [attempt] = await store.listAttempts(deliveryId)
        const leftMs = limitMs - (performance.now() - startedAtMs)
        if (attempt !== undefined || leftMs <= 0 || isClosed) return attempt
        const waitMs = Math.min(leftMs, looksMs[Math.min(look, looksMs.length - 1)] ?? leftMs)
        await delay(waitMs, undefined, { signal: settled.signal }).catch(() => {})
      }
    } finally {
      waiting.delete(deliveryId)
    }
  }

  return {
    /** The first attempt of a delivery, once it has been settled; undefined if that takes longer. */
    firstAttempt,
    /** An attempt of this delivery is on disk. */
    settled: (deliveryId: string): void => waiting.get(deliveryId)?.abort(),
    /** Nobody waits any more. */
    close(): void {
      isClosed = true
      for (const settled of waiting.values()) settled.abort()
    },
  }
}
