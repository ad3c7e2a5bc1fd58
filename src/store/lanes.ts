import type { Claim, Destination } from './store.ts'

/** How many lanes one claim looks at: with more of them it takes several to go round. */
export const lanesPerClaim = 256

/** A lane in which something waits, as a claim finds it. */
export interface WaitingLane extends Destination {
  /** When the first of its deliveries is due that is not leased. */
  readonly dueAtMs: number
  /** How many its rules allow now; undefined of a lane without. */
  readonly allowed?: number | undefined
}

/** What a claim may take of a lane. */
export interface LaneShare {
  readonly id: string
  /** At least 1. */
  readonly limit: number
  /** Whether the lane might give more, and others were to have some as well. */
  readonly isCut: boolean
}

/** How many a claim may take of a lane at most. */
export function laneLimitOf(claim: Claim, { kind, id, allowed }: Omit<WaitingLane, 'dueAtMs'>): number {
  const unnamed = kind === 'subscription' ? (claim.laneLimit ?? claim.limit) : claim.limit
  return Math.min(claim.limit, claim.laneLimits?.get(id) ?? unnamed, allowed ?? claim.limit)
}

/**
 * Shares out what a claim takes among the lanes in which something is due: equal parts, and what one may not take to
 * the others, so that a lane with a million deliveries leaves room for one that has just got its first. If there are
 * more lanes than deliveries to take, the longest due go first. Pure.
 */
export function shareOut(claim: Claim, lanes: readonly WaitingLane[]): LaneShare[] {
  const due = lanes
    .filter(({ dueAtMs }) => dueAtMs <= claim.nowMs)
    .map((lane) => ({ ...lane, most: laneLimitOf(claim, lane) }))
    .filter(({ most }) => most > 0)
    .sort((one, other) => one.dueAtMs - other.dueAtMs)
    .slice(0, claim.limit)
  const shares = new Map<string, LaneShare>()
  let left = claim.limit
  // Those that may take the least first: what they leave is shared by the others.
  const byMost = due.toSorted((one, other) => one.most - other.most)
  for (const [index, { id, most }] of byMost.entries()) {
    const fair = Math.floor(left / (byMost.length - index))
    const limit = Math.min(most, fair)
    shares.set(id, { id, limit, isCut: limit < most })
    left -= limit
  }
  return due.flatMap(({ id }) => shares.get(id) ?? [])
}
