import type { Sealer } from '../../src/store/sealing/sealer.ts'
import { createSealer } from '../../src/store/sealing/sealer.ts'

/** Keys that tests can tell apart. */
export const encryptionKey = (n: number): Buffer => Buffer.alloc(32, n)

/** A sealer with these keys, the first of which seals. */
export function sealerForTests(first = 1, ...others: readonly number[]): Sealer {
  return createSealer([encryptionKey(first), ...others.map(encryptionKey)])
}
