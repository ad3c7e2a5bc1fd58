import type { Clock } from '../../clock.ts'
import type { WayOut } from '../../outgoing/ways-out.ts'
import { signAttemptWith } from '../../signature/sign-attempt.ts'
import type { ClaimedSubscription } from '../../store/store.ts'
import type { AttemptResult } from '../attempt.ts'
import type { AttemptSignal } from '../attempt-signal.ts'
import type { Batch } from '../batches.ts'
import type { ConsumerLimits, ConsumerRequest, Target } from './consumers-agent.ts'
import { targetOf } from './consumers-agent.ts'
import type { Message } from './message.ts'
import { messageOf } from './message.ts'
import { createPosting } from './posting.ts'

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
  const posting = createPosting(parts)
  /** One claim brings many deliveries of a subscription, and parsing its URL takes 2 µs. */
  const targets = new WeakMap<ClaimedSubscription, Target>()

  function targetOfSubscription(subscription: ClaimedSubscription): Target {
    const known = targets.get(subscription)
    if (known !== undefined) return known
    const target = targetOf(new URL(subscription.url))
    targets.set(subscription, target)
    return target
  }

  function attempt(batch: Batch, signal: AttemptSignal): Promise<AttemptResult> {
    const [{ id, subscription }] = batch
    if (subscription === undefined) throw new Error(`delivery ${id} has no subscription`)
    const message = messageOf(batch, clock.nowMs())
    const { batchId } = message
    const posted = posting.post(() => requestOf(message, subscription), signal)
    return batchId === undefined ? posted : posted.then((result) => ({ ...result, batchId }))
  }

  function requestOf(message: Message, subscription: ClaimedSubscription): ConsumerRequest {
    const nowMs = clock.nowMs()
    const secrets = subscription.secrets
      .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > nowMs)
      .map(({ secret }) => secret)
    if (secrets.length === 0) throw new Error('there is no secret to sign with')
    const { headers: own, signature = 'standard' } = subscription.settings
    const { id, type, body, contentType, isTest } = message
    const timestampSeconds = Math.floor(nowMs / 1000)
    const headers = signAttemptWith(signature, { id, type, timestampSeconds, body }, { secrets, signingKeys })
    headers['content-type'] = contentType
    headers['user-agent'] = userAgent
    if (isTest) headers['webhook-test'] = 'true'
    return {
      target: targetOfSubscription(subscription),
      headers: own === undefined ? headers : { ...own, ...headers },
      body,
    }
  }

  return { attempt, close: posting.close }
}
