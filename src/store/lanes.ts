import type { Claim, Destination } from './store.ts'

/** How many lanes one claim looks at: with more of them it takes several to go round. */
export const lanesPerClaim = 256

/** A lane in which something waits, as a claim finds it. */
export interface WaitingLane extends Destination {
  /** When the first of its deliveries is due that is not leased. */
  readonly dueAtMs: number
  /** How many its rules allow now; undefined of a lane without. */
  readonly allowed?: number | undefined
  /** How many a request brings; 1, if left out. */
  readonly perRequest?: number | undefined
}

/** What a claim may take of a lane. */
export interface LaneShare {
  readonly id: string
  /** None of a lane for which the others left no room. */
  readonly limit: number
  /** Whether the lane might give more, and others were to have some as well. */
  readonly isCut: boolean
}

/** How many a claim may take of a lane at most. */
export function laneLimitOf(claim: Claim, lane: Omit<WaitingLane, 'dueAtMs'>): number {
  const { kind, id, allowed, perRequest = 1 } = lane
  const unnamed = kind === 'subscription' ? (claim.laneLimit ?? claim.limit) : claim.limit
  const requests = claim.laneLimits?.get(id) ?? claim.sharingLimits?.get(id) ?? unnamed
  // A batch is one attempt, however many a claim takes.
  return Math.min(Math.max(claim.limit, perRequest), requests * perRequest, allowed ?? claim.limit)
}

/** What a claim takes of all lanes. */
export interface Shares {
  readonly shares: readonly LaneShare[]
  /** What those may take that share a limit is given out: they might have more. */
  readonly isShareSpent: boolean
}

interface Asking {
  readonly id: string
  readonly perRequest: number
  readonly isSharing: boolean
  /** How many it may have. */
  most: number
  share: number
}

/**
 * Shares out what a claim takes among the lanes in which something is due: the longest due first one request each, then
 * equal parts of what is left, and what one may not take to the others, so that a lane with a million deliveries leaves
 * room for one that has just got its first. No request is cut to make room for another; one that is larger than a
 * whole claim takes half of its room, so that it need not wait until nobody else is due. Pure.
 */
export function shareOut(claim: Claim, lanes: readonly WaitingLane[]): Shares {
  let left = claim.limit
  let requestsLeft = claim.sharedLimit ?? Number.POSITIVE_INFINITY
  const asking = lanes
    .filter(({ dueAtMs }) => dueAtMs <= claim.nowMs)
    .toSorted((one, other) => one.dueAtMs - other.dueAtMs)
    .map((lane) => toAsking(claim, lane))
    .filter(({ most }) => most > 0)

  const half = Math.ceil(claim.limit / 2)
  const roomFor = (count: number) => (count > claim.limit ? half : count)
  function give(lane: Asking, count: number): void {
    lane.share += count
    left = Math.max(0, left - roomFor(count))
    if (lane.isSharing) requestsLeft -= Math.ceil(count / lane.perRequest)
  }

  for (const lane of asking) {
    const request = Math.min(lane.most, lane.perRequest)
    // What the others have of the shared limit is not this claim's to give, now or in a moment.
    if (lane.isSharing && requestsLeft < 1) lane.most = 0
    else if (roomFor(request) <= left) give(lane, request)
  }
  // Those that may take the least first: what they leave is shared by the others.
  const byMore = asking.toSorted((one, other) => one.most - one.share - (other.most - other.share))
  for (const [index, lane] of byMore.entries()) {
    if (lane.isSharing) lane.most = Math.min(lane.most, lane.share + requestsLeft * lane.perRequest)
    const fair = Math.min(lane.most - lane.share, Math.floor(left / (byMore.length - index)))
    give(lane, fair - (fair % lane.perRequest))
  }
  return {
    shares: asking.map(({ id, share, most }) => ({ id, limit: share, isCut: share < most })),
    isShareSpent: requestsLeft < 1,
  }
}

function toAsking(claim: Claim, lane: WaitingLane): Asking {
  const { kind, id, perRequest = 1 } = lane
  const isSharing = kind === 'subscription' && claim.laneLimits?.has(id) !== true
  return { id, perRequest, isSharing, most: laneLimitOf(claim, lane), share: 0 }
}
