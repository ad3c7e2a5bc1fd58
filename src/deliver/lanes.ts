import type { Claim, Claimed, Destination } from '../store/store.ts'
import { createRests } from './rests.ts'

/** An answer within this is quick, whatever it says. */
export const quickMs = 1_000
/** How many attempts a lane may begin with that has not shown yet how quick it is. */
const firstWindow = 2
/**
 * How many attempts one claim brings to lanes that were not quick, or not lately: they begin slowly, and what is due to the
 * others waits for no more of them in the storage. The next claim follows at once. With many that are known to be quick it
 * is a part of these: most that come after a while are theirs.
 */
const unprovenPerClaim = { least: 16, ofQuick: 1 / 4 }
/** How many a lane may have whose consumer accepts, and takes longer. */
export const slowWindow = 16
/** How long a lane keeps its places while it is idle. */
const keptIdleMs = 10_000
/** So many lanes whose consumer was quick are remembered. */
const maxRemembered = 10_000

interface Lane {
  inFlight: number
  /** How many attempts may be in flight. */
  window: number
  /** How many more the last claim that asked of it might have taken. */
  left: number
  lastEndedAtMs: number
}

/** How an attempt ended, as far as it says something of its consumer. */
export interface LaneAttempt {
  /** By the clock of this process. */
  readonly startedAtMs: number
  readonly endedAtMs: number
  readonly isAnswered: boolean
  readonly isAccepted: boolean
}

/** What this process has seen of a consumer since it last accepted something. */
export interface Failing {
  readonly forMs: number
  /** How many attempts ended so. */
  readonly attempts: number
}

export const notFailing: Failing = { forMs: 0, attempts: 0 }

/** What a claim may take of which lane. */
export type LaneLimits = Pick<Claim, 'laneLimit' | 'laneLimits' | 'sharingLimits' | 'sharedLimit'>

/**
 * Keeps how many attempts of each subscription are in flight in this process, and how many may be, so that a consumer
 * that is slow or dead takes no places from another.
 *
 * A lane begins with few places. Every quick answer gives it one more, and so does a slow one that accepts, up to
 * `slowWindow`; every other attempt, and one that nobody answers, halves them. After one that nobody answers it
 * rests for a moment, unless its consumer was quick the time before: one connection that breaks off says little. Lanes
 * that were not quick the last time, or that nobody knows yet, share half of all places: the other half is there for
 * those that were. Handlers are ours, and not limited; programs, channels and jobs have places of their own.
 *
 * @param concurrency how many attempts of all lanes run at once.
 * @param random in [0, 1).
 * @param ownPlaces how many of a destination may run at once that is no subscription, by its id; it may change.
 */
export function createLanes(
  concurrency: number,
  random: () => number,
  ownPlaces: () => ReadonlyMap<string, number> = () => new Map(),
) {
  const mostUnproven = Math.floor(concurrency / 2)
  /** Those with attempts in flight, those that were lately, and those that were slow. */
  const lanes = new Map<string, Lane>()
  /** Those that were quick the last time. */
  const quick = new Set<string>()
  const rests = createRests(random)
  /** Since when consumers have accepted nothing of what this process sent: clocks of others may differ. */
  const failing = new Map<string, { readonly sinceMs: number; readonly attempts: number }>()
  /** Of destinations with places of their own. */
  const inOwnPlaces = new Map<string, number>()
  let unprovenInFlight = 0
  /** Whether the last claim might have taken more of lanes that share a limit, if that were higher. */
  let isShareSpent = false
  /** How many of these were in flight when it asked. */
  let unprovenAtClaim = 0
  /** Those of which the last claim took all that it might. */
  const usedUp = new Set<string>()

  function remember(id: string): void {
    quick.delete(id)
    quick.add(id)
    if (quick.size <= maxRemembered) return
    for (const oldest of quick) {
      if (lanes.has(oldest)) continue
      quick.delete(oldest)
      return
    }
  }

  function countFailing(id: string, { isAccepted, startedAtMs, endedAtMs }: LaneAttempt): Failing {
    if (isAccepted) {
      failing.delete(id)
      return notFailing
    }
    const { sinceMs, attempts } = failing.get(id) ?? { sinceMs: startedAtMs, attempts: 0 }
    failing.set(id, { sinceMs, attempts: attempts + 1 })
    for (const oldest of failing.keys()) {
      if (failing.size <= maxRemembered) break
      failing.delete(oldest)
    }
    return { forMs: endedAtMs - sinceMs, attempts: attempts + 1 }
  }

  function countOwn(id: string, change: number): void {
    const count = (inOwnPlaces.get(id) ?? 0) + change
    if (count === 0) inOwnPlaces.delete(id)
    else inOwnPlaces.set(id, count)
  }

  function givesMore(id: string): boolean {
    const lane = lanes.get(id)
    return lane !== undefined && lane.left <= 0 && lane.inFlight < lane.window && !rests.has(id)
  }

  function shareGivesMore(): boolean {
    return isShareSpent && unprovenInFlight < mostUnproven
  }

  /** A lane that is idle begins anew when it is next used, unless it was slow. */
  function forgetIdle(nowMs: number): void {
    for (const [id, { inFlight, window, lastEndedAtMs }] of lanes) {
      if (inFlight === 0 && window >= firstWindow && nowMs - lastEndedAtMs >= keptIdleMs) lanes.delete(id)
    }
  }

  return {
    /** What a claim may take now. */
    limits(nowMs: number): LaneLimits {
      forgetIdle(nowMs)
      usedUp.clear()
      unprovenAtClaim = unprovenInFlight
      const sharedRoom = Math.max(0, mostUnproven - unprovenInFlight)
      const laneLimits = new Map<string, number>()
      const sharingLimits = new Map<string, number>()
      for (const [id, lane] of lanes) {
        lane.left = Math.max(0, lane.window - lane.inFlight)
        const limits = quick.has(id) ? laneLimits : sharingLimits
        limits.set(id, lane.left)
      }
      for (const id of rests.at(nowMs)) {
        sharingLimits.set(id, 0)
        const lane = lanes.get(id)
        if (lane !== undefined) lane.left = 0
      }
      for (const [id, places] of ownPlaces()) laneLimits.set(id, Math.max(0, places - (inOwnPlaces.get(id) ?? 0)))
      // Idle ones need not share either; naming them all costs something where there is room enough.
      if (sharedRoom < mostUnproven / 2) {
        for (const id of quick) if (!lanes.has(id)) laneLimits.set(id, firstWindow)
      }
      const perClaim = Math.max(unprovenPerClaim.least, Math.ceil(unprovenPerClaim.ofQuick * quick.size))
      return { laneLimit: firstWindow, laneLimits, sharingLimits, sharedLimit: Math.min(sharedRoom, perClaim) }
    },

    /**
     * Whether another claim may bring what the last one, whose attempts have begun, had to leave: one brings only so many,
     * and attempts may have ended while it was under way.
     */
    mayGiveMore(claimed: Pick<Claimed, 'deliveries' | 'isShareSpent'>): boolean {
      isShareSpent = claimed.isShareSpent === true
      const hasChanged = claimed.deliveries.length > 0 || unprovenAtClaim >= mostUnproven
      return (hasChanged && shareGivesMore()) || [...usedUp].some(givesMore)
    },

    /** The same when an attempt of this lane has ended. */
    mayGiveMoreOf: (id: string): boolean => shareGivesMore() || givesMore(id),

    /** Whether nothing was accepted since an attempt of it failed, of this process. */
    isFailing: (id: string): boolean => failing.has(id),

    /** When the first lane of those that rest has rested; infinite, if none does. */
    nextRestedMs: rests.nextEndMs,

    /** How many attempts are in flight to lanes that were not quick the last time. */
    unprovenInFlight: (): number => unprovenInFlight,

    /** Whether it answered quickly the last time; a handler is ours. */
    isQuick: ({ kind, id }: Destination): boolean => kind !== 'subscription' || quick.has(id),

    began({ kind, id }: Destination): void {
      if (kind !== 'subscription') return void countOwn(id, 1)
      const lane = lanes.get(id) ?? { inFlight: 0, window: firstWindow, left: firstWindow, lastEndedAtMs: 0 }
      lanes.set(id, lane)
      lane.inFlight += 1
      lane.left -= 1
      if (lane.left <= 0) usedUp.add(id)
      if (!quick.has(id)) unprovenInFlight += 1
    },

    /**
     * @param attempt undefined if there was none, or it was called off.
     * @returns how long its consumer has accepted nothing.
     */
    ended({ kind, id }: Destination, attempt: LaneAttempt | undefined, nowMs: number): Failing {
      if (kind !== 'subscription') countOwn(id, -1)
      const lane = lanes.get(id)
      if (kind !== 'subscription' || lane === undefined) return notFailing
      const wasQuick = quick.has(id)
      if (!wasQuick) unprovenInFlight -= 1
      lane.inFlight -= 1
      lane.lastEndedAtMs = nowMs
      if (attempt !== undefined && isQuickAnswer(attempt)) {
        lane.window = Math.min(concurrency, lane.window + 1)
        if (!wasQuick) unprovenInFlight -= lane.inFlight
        remember(id)
      } else if (attempt !== undefined) {
        lane.window = attempt.isAccepted ? afterSlow(lane.window) : Math.max(1, Math.floor(lane.window / 2))
        if (wasQuick) unprovenInFlight += lane.inFlight
        quick.delete(id)
      }
      if (attempt?.isAnswered === true) rests.end(id)
      else if (attempt !== undefined && !wasQuick) rests.begin(id, nowMs)
      return attempt === undefined ? notFailing : countFailing(id, attempt)
    },
  }
}

/** A consumer that is slow and works needs some requests at once to keep up. */
function afterSlow(window: number): number {
  return window < slowWindow ? window + 1 : Math.max(slowWindow, Math.floor(window / 2))
}

function isQuickAnswer({ startedAtMs, endedAtMs, isAnswered }: LaneAttempt): boolean {
  return isAnswered && endedAtMs - startedAtMs < quickMs
}
