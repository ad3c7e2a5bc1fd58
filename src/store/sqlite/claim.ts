import type { Governed } from '../lane-rules.ts'
import { createRequests, limitsOf } from '../lane-rules.ts'
import type { LaneShare, WaitingLane } from '../lanes.ts'
import { laneLimitOf, lanesPerClaim, shareOut } from '../lanes.ts'
import type { AttemptRecord, Claim, Claimed, ClaimedDelivery, ClaimedEvent, ClaimedSubscription } from '../store.ts'
import { leaseRanOut, testSource } from '../store.ts'
import type { DueDelivery } from './delivery-statements.ts'
import type { LaneKeeping } from './lanes.ts'
import type { OrderRules } from './order.ts'
import type { PackedClaimed } from './packed-claims.ts'
import { packClaimed } from './packed-claims.ts'
import type { Statements } from './statements.ts'

/** What a claim reads, and whether it has read as much as it may. */
interface Reading {
  readonly findEvent: (id: string) => ClaimedEvent | undefined
  readonly findSubscription: (id: string) => ClaimedSubscription | undefined
  /** Something was claimed: what is read next may be too much. */
  readonly claimed: () => void
  readonly isFull: () => boolean
}

/** What a claim takes of a lane. */
interface LaneClaim {
  readonly deliveries: readonly ClaimedDelivery[]
  /** The first delivery of each request; of a lane without rules nobody counts. */
  readonly firsts: readonly ClaimedDelivery[]
  /** As many were due as its share. */
  readonly isWhole: boolean
  /** Some would have been one request too many. */
  readonly hasSkipped: boolean
  /** Some were canceled or held, and leave room. */
  readonly hasDropped: boolean
}

/** The calls that lease deliveries, and end leases of what was not attempted. */
export function createClaimCalls(
  { events, deliveries, subscriptions, lanes }: Statements,
  { governedOf, take }: LaneKeeping,
  { cancelDelivery }: OrderRules,
) {
  function claimDue(question: Claim): Claimed {
    const { nowMs } = question
    const found = deliveries.lanesBehind(question.afterLane ?? '', lanesPerClaim)
    const behind = found.length === lanesPerClaim ? { afterLane: found.at(-1)?.id } : {}
    // Of the others nobody asks for anything, whatever their rules say.
    const asked = found.filter((lane) => laneLimitOf(question, lane) > 0)
    const governed = governedOf(asked, question)
    const open = asked.map((lane) => ({ ...lane, ...limitsOf(governed.get(lane.id)) }))
    const reading = createReading(question)
    const claimed: ClaimedDelivery[] = []
    let isLeft = false
    /** When lanes that are held back by their rules give more. */
    const waits: number[] = [...governed.values()].flatMap(({ allowance: { limit, waitMs } }) =>
      limit === 0 && waitMs !== null ? [nowMs + waitMs] : [],
    )
    /** Those of which no more may be claimed before an attempt of theirs ends. */
    const full = new Set<string>()
    const { shares, isShareSpent } = shareOut(question, open)
    const about = { ...behind, ...(isShareSpent ? { isShareSpent } : {}) }
    for (const share of shares) {
      const { id, isCut } = share
      const rules = governed.get(id)
      const taken = claimLane(share, rules, question, reading)
      claimed.push(...taken.deliveries)
      if (taken.isWhole && (isCut || taken.hasDropped)) isLeft = true
      // Others were left without a share for what turned out to be none.
      if (taken.hasDropped && isShareSpent) isLeft = true
      if ((taken.isWhole && !isCut) || taken.hasSkipped) full.add(id)
      if (rules !== undefined) {
        const waitMs = take(rules, taken.firsts, nowMs, question.leaseMs)
        if (waitMs !== null && full.has(id)) waits.push(nowMs + waitMs)
      }
      if (reading.isFull()) return { deliveries: claimed, nextDueAtMs: nowMs, ...about }
    }
    const waiting = open.filter((lane) => laneLimitOf(question, lane) > 0 && !full.has(lane.id))
    return {
      deliveries: claimed,
      nextDueAtMs: isLeft || claimed.length >= question.limit ? nowMs : firstOf(firstDueOf(waiting), ...waits),
      ...about,
    }
  }

  /** Reads each event and subscription of a claim once, and says when their bodies are enough. */
  function createReading({ maxBytes }: Claim): Reading {
    let bytes = 0
    let isAny = false
    return {
      findSubscription: readOnce(subscriptions.findForAttempt),
      findEvent: readOnce((id) => {
        const event = events.findForAttempt(id)
        bytes += event?.body.byteLength ?? 0
        return event
      }),
      claimed: () => {
        isAny = true
      },
      isFull: () => isAny && bytes > maxBytes,
    }
  }

  function claimLane({ id, limit }: LaneShare, rules: Governed | undefined, times: Claim, reading: Reading): LaneClaim {
    const due = deliveries.selectDue(id, times.nowMs, limit, rules?.allowance.retries ?? null)
    const requests = rules === undefined ? undefined : createRequests(rules)
    const isLimited = rules !== undefined && rules.lane.maxInFlight !== null
    const taken = { deliveries: [] as ClaimedDelivery[], firsts: [] as ClaimedDelivery[] }
    let hasSkipped = false
    let hasDropped = false
    for (const delivery of due) {
      const event = reading.findEvent(delivery.eventId)
      if (reading.isFull()) break
      const isTest = event?.source === testSource
      if (requests?.hasRoom(isTest) === false) {
        hasSkipped = true
        continue
      }
      const one = claim(delivery, event, reading.findSubscription, times)
      if (one === undefined) {
        hasDropped = true
        continue
      }
      reading.claimed()
      requests?.add(one.id, isTest)
      const isFirst = requests?.firsts.at(-1) === one.id
      const counted = Object.assign(one, { isCounted: isFirst && isLimited })
      if (isFirst) taken.firsts.push(counted)
      taken.deliveries.push(counted)
    }
    return { ...taken, isWhole: due.length === limit, hasSkipped, hasDropped }
  }

  function claim(
    delivery: DueDelivery,
    event: ClaimedEvent | undefined,
    findSubscription: Reading['findSubscription'],
    { nowMs, leaseMs }: Claim,
  ): Omit<ClaimedDelivery, 'isCounted'> | undefined {
    const { id, destination, orderingKey, attemptCount, dueAtMs, lostClaimAtMs } = delivery
    if (lostClaimAtMs !== null) deliveries.recordAttempt(id, lostAttempt(attemptCount, lostClaimAtMs, nowMs))
    const subscription = destination.kind === 'subscription' ? findSubscription(destination.id) : undefined
    if (event === undefined || (destination.kind === 'subscription' && subscription === undefined)) {
      cancelDelivery(id, nowMs)
      return undefined
    }
    // It was running when its subscription was paused, or is still to be held with the others.
    if (subscription?.isActive === false && event.source !== testSource) {
      deliveries.hold(id)
      return undefined
    }
    deliveries.claim(id, nowMs, leaseMs)
    const attempt = attemptCount + 1
    const round = attempt - delivery.earlierAttempts
    const isAfterLoss = lostClaimAtMs !== null || deliveries.wasLost(delivery)
    return {
      id,
      attempt,
      round,
      destination,
      orderingKey,
      event,
      subscription,
      isAfterLoss,
      dueAtMs,
      claimedAtMs: nowMs,
    }
  }

  function firstDueOf(waiting: readonly WaitingLane[]): number | undefined {
    return firstOf(...waiting.map(({ id }) => deliveries.firstDueAtMs(id)))
  }

  return {
    claimDue: (claim: Claim): PackedClaimed => packClaimed(claimDue(claim)),
    extendLease: (id: string, attempt: number, untilMs: number): boolean =>
      deliveries.extendLease(id, attempt, untilMs),
    giveBack(claimed: readonly Pick<ClaimedDelivery, 'id' | 'attempt' | 'destination' | 'dueAtMs'>[]): void {
      for (const { id, attempt, destination, dueAtMs } of claimed) {
        deliveries.giveBack(id, attempt, dueAtMs)
        lanes.endInFlight(destination.id, id, attempt)
      }
    },
  }
}

/** Many deliveries of a claim have one event, or one subscription. */
function readOnce<Value>(read: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>()
  return (id) => {
    const value = known.get(id) ?? read(id)
    known.set(id, value)
    return value
  }
}

function firstOf(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

function lostAttempt(number: number, startedAtMs: number, nowMs: number): AttemptRecord {
  const durationMs = Math.max(0, nowMs - startedAtMs)
  return {
    number,
    startedAtMs,
    durationMs,
    outcome: 'lost',
    statusCode: null,
    error: leaseRanOut,
    output: null,
    timings: null,
  }
}
