import type { Dispatcher } from 'undici'
import { Agent } from 'undici'
import type { Clock } from '../../clock.ts'
import { ConnectFailed } from '../../outgoing/connecting.ts'
import { createConnector } from '../../outgoing/connector.ts'
import type { EgressProxy } from '../../outgoing/proxy.ts'
import type { Resolve } from '../../outgoing/resolve.ts'
import type { TargetRules } from '../../outgoing/target-rules.ts'
import { signAttemptWith } from '../../signature/sign-attempt.ts'
import type { AttemptTimings, ClaimedSubscription } from '../../store/store.ts'
import type { Batch } from '../batches.ts'
import type { AbortReason, AttemptResult } from '../dispatcher.ts'
import type { AttemptOutcome } from '../outcome.ts'
import { hearAnswer } from './answer.ts'
import type { Message } from './message.ts'
import { messageOf } from './message.ts'
import { unreachable } from './unreachable.ts'

/**
 * How long a body may send nothing, in milliseconds; a slow one ends with its attempt. undici's timers may be early by
 * a second.
 */
const silentBodyMs = 5_000

export interface SubscriptionDestinationParts {
  readonly rules: TargetRules
  readonly resolve: Resolve
  readonly proxy: EgressProxy | undefined
  /** Whether an address is in the operator's own network, where no proxy is asked. */
  readonly isOwn: (address: string) => boolean
  readonly clock: Clock
  readonly userAgent: string
  /** `whsk_…`, the current one first: of subscriptions whose consumer verifies with the published key. */
  readonly signingKeys: readonly string[]
  /** Limits within the attempt's own, which is its signal's. */
  readonly limits: {
    /** For resolving, connecting and TLS together. */
    readonly connectMs: number
    /** From the request to the head of its answer; undefined: as long as the attempt may take. */
    readonly firstByteMs: number | undefined
  }
}

/**
 * Delivers to consumers: one signed POST an attempt, over connections that are kept. Redirects are not followed; an
 * address is judged after it is resolved and the connection goes to the judged one.
 */
export function createSubscriptionDestination(parts: SubscriptionDestinationParts) {
  const { clock, userAgent, signingKeys, limits } = parts
  const connector = createConnector({ ...parts, limitMs: limits.connectMs })
  // Connections are not limited, as attempts are: one that waited for a connection would use up its time.
  const agent = new Agent({
    pipelining: 1,
    allowH2: false,
    // Without a limit of its own the signal is the limit, and it is exact.
    headersTimeout: limits.firstByteMs ?? 0,
    bodyTimeout: silentBodyMs,
    connect: connector.connect,
  })

  function attempt(batch: Batch, signal: AbortSignal): Promise<AttemptResult> {
    const [{ id, subscription }] = batch
    if (subscription === undefined) throw new Error(`delivery ${id} has no subscription`)
    const message = messageOf(batch, clock.nowMs())
    const { promise, resolve } = Promise.withResolvers<AttemptResult>()
    const startedAtMs = clock.nowMs()
    let request: Dispatcher.DispatchController | undefined
    let sentAtMs = 0
    let timings: AttemptTimings | undefined

    const end = (outcome: AttemptOutcome) => {
      signal.removeEventListener('abort', callOff)
      resolve({ outcome, timings, publish: [], batchId: message.batchId })
    }
    const callOff = () => {
      const reason = signal.reason as AbortReason
      const elapsedMs = clock.nowMs() - startedAtMs
      end(answer.cutShort() ?? abandoned(reason, elapsedMs, request !== undefined))
      request?.abort(new Error('called off'))
    }
    const answer = hearAnswer({
      nowMs: clock.nowMs,
      started(controller) {
        request = controller
        if (signal.aborted) return controller.abort(new Error('called off'))
        timings = connector.takeTimings()
        sentAtMs = performance.now()
      },
      headCame() {
        timings = { ...timings, firstByteMs: Math.round(performance.now() - sentAtMs) }
      },
      ended: end,
      failed(error) {
        if (error instanceof ConnectFailed) timings = error.timings
        end(unreachable(error))
      },
    })
    signal.addEventListener('abort', callOff, { once: true })
    try {
      post(message, subscription, answer.handler)
    } catch (error) {
      end(unreachable(error))
    }
    return promise
  }

  function post(message: Message, subscription: ClaimedSubscription, handler: Dispatcher.DispatchHandler): void {
    const nowMs = clock.nowMs()
    const url = new URL(subscription.url)
    const secrets = subscription.secrets
      .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
      .map(({ secret }) => secret)
    if (secrets.length === 0) throw new Error('there is no secret to sign with')
    const { headers: own, signature = 'standard' } = subscription.settings
    const { id, type, body, contentType, isTest } = message
    const headers = {
      ...own,
      ...signAttemptWith(
        signature,
        { id, type, timestampSeconds: Math.floor(nowMs / 1000), body },
        { secrets, signingKeys },
      ),
      'content-type': contentType,
      'user-agent': userAgent,
      ...(isTest ? { 'webhook-test': 'true' } : {}),
    }
    const path = `${url.pathname}${url.search}`
    // The origin has no user name or password in it, whoever wrote the URL.
    agent.dispatch({ origin: url.origin, path, method: 'POST', headers, body }, handler)
  }

  return {
    attempt,
    /** What still connects or answers belongs to attempts that were called off. */
    close(): Promise<void> {
      connector.close()
      return agent.destroy()
    },
  }
}

function abandoned(reason: AbortReason, elapsedMs: number, isSent: boolean): AttemptOutcome {
  if (reason === 'stopping') return { kind: 'lost', error: 'the process stopped during the attempt' }
  const what = isSent ? 'answer' : 'connection'
  return { kind: 'unreachable', reason: 'timeout', detail: `no ${what} within ${elapsedMs} ms` }
}
