import type { SecurityHandler } from '../contract/backend.ts'
import { Problem } from '../problem.ts'
import { hashApiKey } from '../signature/secrets.ts'
import type { Store } from '../store/store.ts'

/** Admits a management request by its API key; only the hashes of keys are known. */
export function createApiKeyCheck(store: Pick<Store, 'isApiKey'>): SecurityHandler {
  return async (_context, exchange) => {
    const key = /^Bearer +(\S+)$/i.exec(exchange.headers.authorization ?? '')?.[1]
    if (key === undefined) throw new Problem('unauthorized', 'Send Authorization: Bearer <key>.')
    if (!(await store.isApiKey(hashApiKey(key)))) throw new Problem('unauthorized', 'The API key is not known.')
    return true
  }
}

/** Of a process that only delivers: everything that needs a key or a signature is asked of another one. */
export const refuseByRole = (): never => {
  throw new Problem('wrong_role', 'This process only delivers. Ask one that receives.')
}
