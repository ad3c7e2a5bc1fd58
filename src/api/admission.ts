import type { Exchange } from '../contract/exchange.ts'
import { mediaTypeOf } from '../contract/media-type.ts'
import type { Admission } from '../receive/admission.ts'
import type { RateLimiter } from '../receive/rate-limit.ts'
import type { AdmittedRequest, Receiver } from '../receive/receive.ts'
import type { ReceivedRequest } from '../receive/received-request.ts'
import type { Greeting, Source } from '../receive/sources.ts'
import type { RequestHead } from '../signature/verify.ts'
import { assertAllowed } from './limits.ts'

export interface WebhookAdmissionParts {
  readonly receiver: Receiver
  readonly admission: Admission
  readonly sources: ReadonlyMap<string, Source>
  readonly greetings: ReadonlyMap<string, Greeting>
  /** Where senders reach an operation of this server. */
  readonly urlOf: (operation: Pick<Source, 'path' | 'urlVariable'>) => string
  readonly limiter: RateLimiter
}

/** The webhooks that were admitted, and how to admit one. */
export interface WebhookAdmission {
  /** Admits what a source sends: limits, handshakes without a signature, guards. The same answer for the same exchange. */
  readonly admit: (exchange: Exchange) => Promise<boolean>
  /** What was admitted; undefined if it was not, or only asked for a handshake. */
  readonly admitted: (exchange: Exchange) => AdmittedRequest | undefined
}

const nothing = Buffer.alloc(0)

/** Admits webhooks once for each exchange: security alternatives ask again and again. */
export function createWebhookAdmission(parts: WebhookAdmissionParts): WebhookAdmission {
  const { receiver, admission, sources, greetings, urlOf } = parts
  const asked = new WeakMap<Exchange, Promise<boolean>>()
  const admitted = new WeakMap<Exchange, AdmittedRequest>()

  async function admitOnce(exchange: Exchange): Promise<boolean> {
    const operationId = exchange.operation?.operationId ?? ''
    const greeting = greetings.get(operationId)
    if (greeting !== undefined) {
      limit({ name: greeting.source, rateLimit: undefined }, exchange)
      const url = urlOf({ path: exchange.path, urlVariable: undefined })
      await admission.verify(greeting, { ...headOf(exchange, url), body: nothing })
      return true
    }
    const source = sources.get(operationId)
    if (source === undefined) throw new Error(`${operationId} is asked for a signature, and is not a source`)
    limit(source, exchange)
    exchange.handshake = receiver.greet(source, exchange)
    if (exchange.handshake !== undefined) return true
    const head = headOf(exchange, urlOf({ path: exchange.path, urlVariable: source.urlVariable }))
    receiver.refuseUnsigned(source, head)
    admitted.set(exchange, await authenticate(source, head, exchange))
    return true
  }

  /** Before anything is verified, to cost little. */
  function limit({ name, rateLimit }: Pick<Source, 'name' | 'rateLimit'>, exchange: Exchange): void {
    assertAllowed(parts.limiter.check(name, rateLimit, exchange.address), exchange, name)
  }

  /** A form with files is left unread where its bytes are not signed: it is read as it is stored. */
  async function authenticate(source: Source, head: RequestHead, exchange: Exchange): Promise<AdmittedRequest> {
    const { headers, queryText, pathValues } = exchange
    const known = { headers, queryText, pathValues }
    if (!source.hasBody) {
      const request = { ...known, body: Buffer.from(withoutSecrets(source, queryText)), contentType: form }
      return receiver.authenticate(source, { ...head, body: nothing }, request)
    }
    const isUpload = source.form !== undefined && mediaTypeOf(headers['content-type']) === 'multipart/form-data'
    const isSigned = source.guards.flat().some(({ verifier }) => verifier.readsBody)
    if (!isUpload || isSigned) exchange.bytes = await exchange.readBody()
    const request: ReceivedRequest = { ...known, body: exchange.bytes ?? nothing }
    return receiver.authenticate(source, { ...head, body: request.body }, request)
  }

  return {
    admit(exchange) {
      const answer = asked.get(exchange) ?? admitOnce(exchange)
      asked.set(exchange, answer)
      return answer
    },
    admitted: (exchange) => admitted.get(exchange),
  }
}

const form = 'application/x-www-form-urlencoded'

/** What a guard may look at before the body is there. */
export function headOf({ method, queryText, headers, rawHeaders, address }: Exchange, url: string): RequestHead {
  return { method, url: queryText === '' ? url : `${url}?${queryText}`, headers, rawHeaders, address }
}

/** The query as it is stored: without the parameters that carry a token. */
function withoutSecrets({ secretParameters }: Source, queryText: string): string {
  if (secretParameters.size === 0) return queryText
  const kept = queryText.split('&').filter((pair) => {
    const [name] = new URLSearchParams(pair).keys()
    return name === undefined || !secretParameters.has(name)
  })
  return kept.join('&')
}
