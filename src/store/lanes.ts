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
  return Math.min(claim.limit, (claim.laneLimits?.get(id) ?? unnamed) * perRequest, allowed ?? claim.limit)
}

/**
 * Shares out what a claim takes among the lanes in which something is due: the longest due first one request each, then
 * equal parts of what is left, and what one may not take to the others, so that a lane with a million deliveries leaves
 * room for one that has just got its first. No request is cut to make room for another. Pure.
 */
export function shareOut(claim: Claim, lanes: readonly WaitingLane[]): LaneShare[] {
  let left = claim.limit
  const due = lanes
    .filter(({ dueAtMs }) => dueAtMs <= claim.nowMs)
    .map((lane) => ({ ...lane, most: laneLimitOf(claim, lane) }))
    .filter(({ most }) => most > 0)
    .sort((one, other) => one.dueAtMs - other.dueAtMs)
    .map(({ id, most, perRequest = 1 }) => {
      const request = Math.min(most, perRequest)
      const first = request <= left ? request : 0
      left -= first
      return { id, most, perRequest, first }
    })
  const shares = new Map<string, LaneShare>()
  // Those that may take the least first: what they leave is shared by the others.
  const byMore = due.toSorted((one, other) => one.most - one.first - (other.most - other.first))
  for (const [index, { id, most, perRequest, first }] of byMore.entries()) {
    const fair = Math.min(most - first, Math.floor(left / (byMore.length - index)))
    const more = fair - (fair % perRequest)
    shares.set(id, { id, limit: first + more, isCut: first + more < most })
    left -= more
  }
  return due.flatMap(({ id }) => shares.get(id) ?? [])
}
