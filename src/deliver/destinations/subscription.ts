import type { Dispatcher } from 'undici'
import { Agent } from 'undici'
import type { Clock } from '../../clock.ts'
import type { AddressGuard } from '../../outgoing/address-guard.ts'
import { ForbiddenAddress, guardedLookup } from '../../outgoing/guarded-lookup.ts'
import { signAttempt } from '../../signature/sign.ts'
import type { ClaimedDelivery, ClaimedEvent, ClaimedSubscription } from '../../store/store.ts'
import type { AbortReason, AttemptResult } from '../dispatcher.ts'
import type { AttemptOutcome, UnreachableReason } from '../outcome.ts'
import { parseRetryAfter } from '../retry.ts'

/** How much of a consumer's answer is read and kept, in bytes. */
export const maxOutputBytes = 16 * 1024
/** More than the second by which undici's timers may be early. */
const cleanUpAfterMs = 1_500

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
  // of undici only clean up after an attempt that its signal has called off; they are cheap and not exact, so that they
  // come later.
  const agent = new Agent({
    pipelining: 1,
    allowH2: false,
    headersTimeout: attemptTimeoutMs + cleanUpAfterMs,
    bodyTimeout: attemptTimeoutMs + cleanUpAfterMs,
    connect: { lookup: guardedLookup(guard), timeout: attemptTimeoutMs },
  })

  function attempt(delivery: ClaimedDelivery, signal: AbortSignal): Promise<AttemptResult> {
    const { id, subscription, event } = delivery
    if (subscription === undefined) throw new Error(`delivery ${id} has no subscription`)
    const { promise, resolve } = Promise.withResolvers<AttemptResult>()
    const startedAtMs = clock.nowMs()
    let request: Dispatcher.DispatchController | undefined
    const end = (outcome: AttemptOutcome) => {
      signal.removeEventListener('abort', callOff)
      resolve({ outcome, publish: [] })
    }
    const callOff = () => {
      end(abandoned(signal.reason as AbortReason, clock.nowMs() - startedAtMs))
      request?.abort(new Error('called off'))
    }
    signal.addEventListener('abort', callOff, { once: true })
    try {
      const started = (controller: Dispatcher.DispatchController) => {
        request = controller
        if (signal.aborted) controller.abort(new Error('called off'))
      }
      post(event, subscription, answerHandler(clock, started, end))
    } catch (error) {
      end(unreachable(error))
    }
    return promise
  }

  function post(event: ClaimedEvent, subscription: ClaimedSubscription, handler: Dispatcher.DispatchHandler): void {
    const nowMs = clock.nowMs()
    const url = new URL(subscription.url)
    if (!guard.allowsHost(url.hostname)) throw new ForbiddenAddress(url.hostname)
    const secrets = subscription.secrets
      .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
      .map(({ secret }) => secret)
    const headers = {
      ...subscription.settings.headers,
      ...signAttempt(event.id, Math.floor(nowMs / 1000), event.body, secrets),
      'content-type': event.contentType,
      'user-agent': userAgent,
    }
    const path = `${url.pathname}${url.search}`
    agent.dispatch({ origin: url.origin, path, method: 'POST', headers, body: event.body }, handler)
  }

  // What still connects or answers belongs to attempts that were called off.
  return { attempt, close: () => agent.destroy() }
}

/**
 * Hears an answer and makes an outcome of it. Reads up to the limit, and drops the connection of a consumer that sends
 * more. Of undici's interfaces this is the one without a stream for each answer, which would cost a third of the
 * sending.
 */
function answerHandler(
  clock: Clock,
  started: (controller: Dispatcher.DispatchController) => void,
  end: (outcome: AttemptOutcome) => void,
): Dispatcher.DispatchHandler {
  let statusCode = 0
  let retryAfter: string | undefined
  const chunks: Buffer[] = []
  let size = 0
  const finish = () => {
    const output = size === 0 ? null : Buffer.concat(chunks).subarray(0, maxOutputBytes).toString('utf8')
    if (statusCode >= 200 && statusCode <= 299) return end({ kind: 'accepted', statusCode, output })
    const retryAfterMs = parseRetryAfter(retryAfter, clock.nowMs())
    end({ kind: 'refused', statusCode, output, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) })
  }
  return {
    onRequestStart: started,
    // Comes for informational answers (1xx) too, and last for the one that counts.
    onResponseStart(_controller, status, headers) {
      statusCode = status
      const header = headers['retry-after']
      retryAfter = typeof header === 'string' ? header : undefined
    },
    onResponseData(controller, chunk) {
      chunks.push(chunk)
      size += chunk.length
      if (size <= maxOutputBytes) return
      finish()
      controller.abort(new Error('the answer is longer than is kept'))
    },
    onResponseEnd: finish,
    onResponseError: (_controller, error) => end(unreachable(error)),
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
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
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
