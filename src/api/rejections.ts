import type { components } from '#generated/openapi.js'
import type { OperationHandlers } from '../contract/operations.ts'
import { canonicalAddress } from '../receive/client-address.ts'
import type { Rejection, RejectionStore } from '../store/rejections.ts'
import { instant, millis, page } from './pages.ts'

/** Operations on what was refused. */
export function createRejectionOperations({
  store,
}: {
  readonly store: Pick<RejectionStore, 'listRejections'>
}): Pick<OperationHandlers, 'listRejections'> {
  return {
    async listRejections({ query }) {
      const { limit, cursor, source, code, address } = query
      const filter = {
        source,
        code,
        // One that is none matches nothing.
        address: address === undefined ? undefined : (canonicalAddress(address) ?? address),
        sinceMs: millis('query', query, 'since'),
        untilMs: millis('query', query, 'until'),
      }
      const list = (size: number) => store.listRejections(filter, { limit: size, before: cursor })
      return { status: 200, json: await page(list, limit, rejectionView) }
    },
  }
}

function rejectionView(rejection: Rejection): components['schemas']['Rejection'] {
  return {
    id: rejection.id,
    at: instant(rejection.atMs),
    source: rejection.source,
    address: rejection.address === '' ? null : rejection.address,
    code: rejection.code,
    reason: rejection.reason,
  }
}
