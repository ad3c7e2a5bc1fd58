import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import type { Clock } from '../../clock.ts'
import { signAttempt } from '../../signature/sign.ts'
import type { ClaimedDelivery } from '../../store/store.ts'
import type { AbortReason, AttemptResult } from '../dispatcher.ts'
import type { AttemptOutcome, UnreachableReason } from '../outcome.ts'
import { parseRetryAfter } from '../retry.ts'
import type { AddressGuard } from './address-guard.ts'

/** How much of a consumer's answer is read and kept, in bytes. */
export const maxOutputBytes = 16 * 1024

/**
 * Delivers to consumers: one signed POST an attempt, over connections that are kept. Redirects are not followed; the
 * address is judged after it is resolved and the connection goes to the judged one, so that a name cannot be pointed
 * elsewhere in between.
 */
export function createSubscriptionDestination({
  guard,
  clock,
  userAgent,
  attemptTimeoutMs,
}: {
  readonly guard: AddressGuard
  readonly clock: Clock
  readonly userAgent: string
  /** The limit of an attempt; the attempt's signal holds it, this one ends what the signal cannot: connecting. */
  readonly attemptTimeoutMs: number
}) {
  // Connections are not limited, as attempts are: one that waited for a connection would use up its time. The limits
  // of undici only clean up after an attempt that its signal has called off; they are cheap and not exact.
  const agent = new Agent({
    pipelining: 1,
    allowH2: false,
    headersTimeout: attemptTimeoutMs,
    bodyTimeout: attemptTimeoutMs,
    connect: { lookup: guardedLookup(guard), timeout: attemptTimeoutMs },
  })

  async function attempt(delivery: ClaimedDelivery, signal: AbortSignal): Promise<AttemptResult> {
    const calledOff = Promise.withResolvers<AttemptOutcome>()
    const startedAtMs = clock.nowMs()
    const callOff = () => calledOff.resolve(abandoned(signal.reason as AbortReason, clock.nowMs() - startedAtMs))
    signal.addEventListener('abort', callOff, { once: true })
    const outcome = await Promise.race([post(delivery, signal), calledOff.promise])
    signal.removeEventListener('abort', callOff)
    return { outcome, publish: [] }
  }

  async function post({ id, subscription, event }: ClaimedDelivery, signal: AbortSignal): Promise<AttemptOutcome> {
    if (subscription === undefined) throw new Error(`delivery ${id} has no subscription`)
    const nowMs = clock.nowMs()
    try {
      const url = new URL(subscription.url)
      if (!guard.allowsHost(url.hostname)) return forbidden(url.hostname)
      const secrets = subscription.secrets
        .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
        .map(({ secret }) => secret)
      // Not given the signal: to listen to it costs a tenth of the delivery, and it goes unheard while undici connects.
      const { statusCode, headers, body } = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          ...signAttempt(event.id, Math.floor(nowMs / 1000), event.body, secrets),
          'content-type': event.contentType,
          'user-agent': userAgent,
        },
        body: event.body,
      })
      const output = await readOutput(body, signal)
      if (statusCode >= 200 && statusCode <= 299) return { kind: 'accepted', statusCode, output }
      const header = headers['retry-after']
      const retryAfterMs = parseRetryAfter(typeof header === 'string' ? header : undefined, clock.nowMs())
      return { kind: 'refused', statusCode, output, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
    } catch (error) {
      return unreachable(error)
    }
  }

  // What still connects or answers belongs to attempts that were called off.
  return { attempt, close: () => agent.destroy() }
}

/** Reads up to the limit, and drops the connection of a consumer that sends more, or that is still sending when time is up. */
function readOutput(body: Readable, signal: AbortSignal): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>()
  const chunks: Buffer[] = []
  let size = 0
  const finish = () => resolve(size === 0 ? null : Buffer.concat(chunks).subarray(0, maxOutputBytes).toString('utf8'))
  body.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size < maxOutputBytes && !signal.aborted) return
    finish()
    body.destroy()
  })
  body.on('end', finish)
  body.on('error', reject)
  return promise
}

class ForbiddenAddress extends Error {}

/** Resolves a name and drops the addresses that may not be reached; with none left the name is refused. */
function guardedLookup(guard: AddressGuard): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const allowed = addresses.filter(({ address }) => guard.allows(address))
      const [first] = allowed
      if (first === undefined) return callback(new ForbiddenAddress(hostname), [])
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family)
    })
  }
}

function forbidden(host: string): AttemptOutcome {
  const detail = `${host} is not a public address; DELIVERY_ALLOWED_NETWORKS may allow it`
  return { kind: 'unreachable', reason: 'forbidden-address', detail }
}

function abandoned(reason: AbortReason, elapsedMs: number): AttemptOutcome {
  if (reason === 'stopping') return { kind: 'lost', error: 'the process stopped during the attempt' }
  return { kind: 'unreachable', reason: 'timeout', detail: `no full answer within ${elapsedMs} ms` }
}

const reasonByCode: Readonly<Record<string, UnreachableReason>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ENODATA: 'dns',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
}

function unreachable(error: unknown): AttemptOutcome {
  // With several addresses tried, the first failure stands for all.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error
  if (first instanceof ForbiddenAddress) return forbidden(first.message)
  const fault = first instanceof Error ? first : new Error(String(first))
  const code = String((fault as { code?: unknown }).code ?? '')
  const detail = code === '' ? fault.message : `${code} ${fault.message}`
  // The parser's errors do not always have a code.
  const reason = fault.name === 'HTTPParserError' ? 'protocol' : (reasonByCode[code] ?? reasonByPattern(code))
  return { kind: 'unreachable', reason, detail: detail.slice(0, 500) }
}

function reasonByPattern(code: string): UnreachableReason {
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/.test(code)) return 'tls'
  return /^(HPE_|UND_ERR_(INVALID|RES|HEADERS_OVERFLOW|NOT_SUPPORTED))/.test(code) ? 'protocol' : 'connect'
}
