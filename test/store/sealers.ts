import type { Unopened } from '../../src/store/sealing/open-claims.ts'
import { sealedStore } from '../../src/store/sealing/sealed-store.ts'
import type { Sealer } from '../../src/store/sealing/sealer.ts'
import { createSealer } from '../../src/store/sealing/sealer.ts'
import type { Store } from '../../src/store/store.ts'

/** Keys that tests can tell apart. */
export const encryptionKey = (n: number): Buffer => Buffer.alloc(32, n)

/** A sealer with these keys, the first of which seals. */
export function sealerForTests(first = 1, ...others: readonly number[]): Sealer {
  return createSealer([encryptionKey(first), ...others.map(encryptionKey)])
}

/** The encrypted store; what no key opens is put into a list, if one is given. */
export function sealedForTests(bare: Store, sealer = sealerForTests(), unopened: Unopened[] = []): Store {
  return sealedStore(bare, sealer, (one) => void unopened.push(one))
}
