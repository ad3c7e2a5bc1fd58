import type { StorePlace } from '../../src/store/open.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/** Opens the real store with some of its functions changed. */
export function storeWith(change: (store: Store) => Partial<Store>): (place: StorePlace) => Promise<Store> {
  return async (place) => {
    const store = await openStore(place)
    return { ...store, ...change(store) }
  }
}
