import { operationalEventTypes } from '../contract/event-patterns.ts'
import type { AttemptTimings, ClaimedDelivery, Disable, Publication, Settlement } from '../store/store.ts'
import { testSource } from '../store/store.ts'
import type { Announce } from './announce.ts'
import { jobFailed } from './job-end.ts'
import type { Failing } from './lanes.ts'
import type { AttemptOutcome } from './outcome.ts'
import { describe } from './outcome.ts'
import { nextStep } from './retry.ts'

/** A subscription that has accepted nothing for this long is disabled by its next failed attempt. */
export const failingLimitMs = 5 * 24 * 60 * 60 * 1000
/** A consumer is left alone for a while that has failed so many attempts over so long, or over a minute however few. */
const patience = { attempts: 10, ms: 2_000, longestMs: 60_000 }
/** For a quarter of the time for which it has been failing, within these: who is back waits no longer than that. */
const aloneMs = { shortest: 1_000, longest: 600_000 }

export interface Ended {
  readonly outcome: AttemptOutcome
  /** Of an attempt that sent something. */
  readonly timings?: AttemptTimings | undefined
  /** What the handler or the job published; only of an accepted attempt. */
  readonly publish: readonly Publication[]
  readonly startedAtMs: number
  readonly endedAtMs: number
  /** How long its consumer has accepted nothing of this process. */
  readonly failing: Failing
}

/**
 * Makes, of an attempt's end, all that is to be stored in one commit. Pure: time, randomness and event makers are
 * passed in.
 */
export function settlementOf(
  delivery: ClaimedDelivery,
  ended: Ended,
  scheduleMs: readonly number[],
  random: number,
  announce: Announce,
): Settlement {
  const { outcome, endedAtMs } = ended
  // Of a clock that was put back meanwhile the later reading counts: what follows is a wait from the end.
  const startedAtMs = Math.min(ended.startedAtMs, endedAtMs)
  const next = nextStep(outcome, delivery.round, scheduleMs, endedAtMs, random)
  const error = describe(outcome)
  const statusCode = outcome.kind === 'accepted' || outcome.kind === 'refused' ? outcome.statusCode : null
  const output = 'output' in outcome ? (outcome.output ?? null) : null
  const isOnlyTest = isTest(delivery)
  const disable = isOnlyTest ? undefined : disableOf(delivery, outcome, endedAtMs)
  const blockUntilMs = disable === undefined && !isOnlyTest ? blockUntil(delivery, ended, random) : undefined

  const publish = [...ended.publish]
  // An operational event whose delivery is given up causes no other: it would go the same way.
  if (
    next.kind === 'exhausted' &&
    outcome.kind !== 'accepted' &&
    !isOnlyTest &&
    !operationalEventTypes.has(delivery.event.type)
  ) {
    const data = {
      delivery_id: delivery.id,
      event_id: delivery.event.id,
      event_type: delivery.event.type,
      destination: delivery.destination,
      attempt_count: delivery.attempt,
      last_attempt: { outcome: outcome.kind, status_code: statusCode, error },
    }
    publish.push(announce('delivery.exhausted', data, delivery.event.id))
  }
  if (next.kind === 'exhausted' && delivery.destination.kind === 'job')
    publish.push(jobFailed(delivery, error ?? '', announce))
  const publishIfDisabled: Publication[] = []
  if (disable !== undefined && delivery.subscription !== undefined) {
    const data = { subscription_id: delivery.destination.id, url: delivery.subscription.url, reason: disable.reason }
    publishIfDisabled.push(announce('subscription.disabled', data, delivery.event.id))
  }
  return {
    deliveryId: delivery.id,
    destination: delivery.destination,
    attempt: {
      number: delivery.attempt,
      startedAtMs,
      durationMs: endedAtMs - startedAtMs,
      outcome: outcome.kind,
      statusCode,
      error,
      output,
      timings: ended.timings ?? null,
    },
    next,
    orderingKey: delivery.orderingKey,
    isCounted: delivery.isCounted,
    blockUntilMs,
    failingSinceMs: delivery.subscription?.failingSinceMs,
    disable,
    publish,
    publishIfDisabled,
  }
}

/** Whether a delivery tests its subscription: one attempt, which nothing follows from. */
export function isTest({ destination, event }: ClaimedDelivery): boolean {
  return destination.kind === 'subscription' && event.source === testSource
}

function disableOf(delivery: ClaimedDelivery, outcome: AttemptOutcome, nowMs: number): Disable | undefined {
  if (delivery.subscription === undefined || !isFailure(outcome)) return undefined
  const { url, failingSinceMs } = delivery.subscription
  if (outcome.kind === 'refused' && outcome.statusCode === 410) return { reason: 'gone', url }
  const isFailing = failingSinceMs !== null && nowMs - failingSinceMs >= failingLimitMs
  return isFailing ? { reason: 'failing', sinceMs: failingSinceMs } : undefined
}

/** A lost attempt says nothing about its consumer. */
function isFailure({ kind }: AttemptOutcome): boolean {
  return kind !== 'accepted' && kind !== 'lost'
}

/**
 * Until when to leave a consumer alone that accepts nothing; undefined if it may be busy for a moment. What this process
 * remembers may be from before another one was accepted, and what is stored is by another's clock: the shorter counts.
 */
function blockUntil(
  { subscription }: ClaimedDelivery,
  { outcome, endedAtMs, failing }: Ended,
  random: number,
): number | undefined {
  if (subscription === undefined || subscription.failingSinceMs === null || !isFailure(outcome)) return undefined
  const acceptedNothingForMs = Math.min(failing.forMs, endedAtMs - subscription.failingSinceMs)
  const patienceMs = failing.attempts < patience.attempts ? patience.longestMs : patience.ms
  if (acceptedNothingForMs < patienceMs) return undefined
  const waitMs = Math.min(Math.max(acceptedNothingForMs / 4, aloneMs.shortest), aloneMs.longest)
  return endedAtMs + Math.round(waitMs * (0.8 + 0.4 * random))
}
