import type { Clock } from '../../clock.ts'
import { ConnectFailed } from '../../outgoing/connecting.ts'
import type { WayOut } from '../../outgoing/ways-out.ts'
import { signAttemptWith } from '../../signature/sign-attempt.ts'
import type { AttemptTimings, ClaimedSubscription } from '../../store/store.ts'
import type { Batch } from '../batches.ts'
import type { AbortReason, AttemptResult } from '../dispatcher.ts'
import type { AttemptOutcome } from '../outcome.ts'
import type { ConsumerLimits, ConsumerRequest, Sending } from './consumers-agent.ts'
import { createConsumersAgent } from './consumers-agent.ts'
import type { Message } from './message.ts'
import { messageOf } from './message.ts'
import { unreachable } from './unreachable.ts'

export interface SubscriptionDestinationParts {
  readonly way: WayOut
  readonly clock: Clock
  readonly userAgent: string
  /** `whsk_…`, the current one first: of subscriptions whose consumer verifies with the published key. */
  readonly signingKeys: readonly string[]
  /** Within the attempt's own, which is its signal's. */
  readonly limits: ConsumerLimits
}

/**
 * Delivers to consumers: one signed POST an attempt, over connections that are kept. Redirects are not followed; an
 * address is judged after it is resolved and the connection goes to the judged one.
 */
export function createSubscriptionDestination(parts: SubscriptionDestinationParts) {
  const { clock, userAgent, signingKeys } = parts
  const agent = createConsumersAgent(parts.way, parts.limits)

  function attempt(batch: Batch, signal: AbortSignal): Promise<AttemptResult> {
    const [{ id, subscription }] = batch
    if (subscription === undefined) throw new Error(`delivery ${id} has no subscription`)
    const message = messageOf(batch, clock.nowMs())
    const { promise, resolve } = Promise.withResolvers<AttemptResult>()
    const startedAtMs = clock.nowMs()
    let sending: Sending | undefined
    let sentAtMs = 0
    let timings: AttemptTimings | undefined

    const end = (outcome: AttemptOutcome) => {
      signal.removeEventListener('abort', callOff)
      resolve({ outcome, timings, publish: [], batchId: message.batchId })
    }
    const callOff = () => {
      const reason = signal.reason as AbortReason // the dispatcher gives no other
      const elapsedMs = clock.nowMs() - startedAtMs
      end(sending?.callOff() ?? abandoned(reason, elapsedMs, sending?.isSent() === true))
    }
    signal.addEventListener('abort', callOff, { once: true })
    try {
      sending = agent.post(requestOf(message, subscription), {
        nowMs: clock.nowMs,
        started(opened) {
          timings = opened
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
      if (signal.aborted) callOff()
    } catch (error) {
      end(unreachable(error))
    }
    return promise
  }

  function requestOf(message: Message, subscription: ClaimedSubscription): ConsumerRequest {
    const nowMs = clock.nowMs()
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
    return { url: new URL(subscription.url), headers, body }
  }

  return { attempt, close: agent.close }
}

function abandoned(reason: AbortReason, elapsedMs: number, isSent: boolean): AttemptOutcome {
  if (reason === 'stopping') return { kind: 'lost', error: 'the process stopped during the attempt' }
  const what = isSent ? 'answer' : 'connection'
  return { kind: 'unreachable', reason: 'timeout', detail: `no ${what} within ${elapsedMs} ms` }
}
