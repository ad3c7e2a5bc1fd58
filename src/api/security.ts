import type { SecurityHandler } from '../contract/backend.ts'
import type { Exchange } from '../contract/exchange.ts'
import { Problem } from '../problem.ts'
import type { AuthenticRequest, Receiver } from '../receive/receive.ts'
import type { Source } from '../receive/sources.ts'
import { hashApiKey } from '../signature/secrets.ts'
import type { Store } from '../store/store.ts'

/** The webhooks that have been verified, by their exchange. */
export type AuthenticRequests = WeakMap<Exchange, AuthenticRequest>

/** Admits a management request by its API key; only the hashes of keys are known. */
export function createApiKeyCheck(store: Pick<Store, 'isApiKey'>): SecurityHandler {
  return async (_context, exchange) => {
    const key = /^Bearer +(\S+)$/i.exec(exchange.headers.authorization ?? '')?.[1]
    if (key === undefined) throw new Problem('unauthorized', 'Send Authorization: Bearer <key>.')
    if (!(await store.isApiKey(hashApiKey(key)))) throw new Problem('unauthorized', 'The API key is not known.')
    return true
  }
}

/** Admits a webhook by its signature over the raw bytes. */
export function createSignatureCheck(
  receiver: Receiver,
  sources: ReadonlyMap<string, Source>,
  authentic: AuthenticRequests,
): SecurityHandler {
  return async (_context, exchange) => {
    const source = sources.get(exchange.operation?.operationId ?? '')
    if (source === undefined) throw new Error(`${exchange.operation?.operationId} is signed, and is not a source`)
    receiver.refuseUnsigned(source, exchange.headers)
    exchange.bytes = await exchange.readBody()
    authentic.set(exchange, receiver.authenticate(source, { headers: exchange.headers, body: exchange.bytes }))
    return true
  }
}

/** Of a process that only delivers: everything that needs a key or a signature is asked of another one. */
export const refuseByRole: SecurityHandler = () => {
  throw new Problem('wrong_role', 'This process only delivers. Ask one that receives.')
}
