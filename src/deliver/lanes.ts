import type { Claim, Destination } from '../store/store.ts'

/** An answer within this is quick, whatever it says. */
export const quickMs = 1_000
/** How many attempts a lane may begin with that has not shown yet how quick it is. */
const firstWindow = 2
/** How many a lane may have whose consumer accepts, and takes longer. */
export const slowWindow = 16
/** How long a lane keeps its places while it is idle. */
const keptIdleMs = 1_000
/** So many lanes whose consumer was quick are remembered. */
const maxRemembered = 10_000

interface Lane {
  inFlight: number
  /** How many attempts may be in flight. */
  window: number
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

/** What a claim may take of which lane. */
export type LaneLimits = Pick<Claim, 'laneLimit' | 'laneLimits'>

/**
 * Keeps how many attempts of each subscription are in flight in this process, and how many may be, so that a consumer
 * that is slow or dead takes no places from another.
 *
 * A lane begins with few places. Every quick answer gives it one more, and so does a slow one that accepts, up to
 * `slowWindow`; every other attempt, and one that nobody answers, halves them. Lanes that were not quick the last time,
 * or that nobody knows yet, share half of all places: the other
 * half is there for those that were. Handlers are ours, and not limited.
 *
 * @param concurrency how many attempts of all lanes run at once.
 */
export function createLanes(concurrency: number) {
  const mostUnproven = Math.floor(concurrency / 2)
  /** Those with attempts in flight, those that were lately, and those that were slow. */
  const lanes = new Map<string, Lane>()
  /** Those that were quick the last time. */
  const quick = new Set<string>()
  /** Since when consumers have accepted nothing of what this process sent: clocks of others may differ. */
  const failingSinceMs = new Map<string, number>()
  let unprovenInFlight = 0

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

  function failingForMs(id: string, { isAccepted, startedAtMs, endedAtMs }: LaneAttempt): number {
    if (isAccepted) {
      failingSinceMs.delete(id)
      return 0
    }
    const sinceMs = failingSinceMs.get(id) ?? startedAtMs
    failingSinceMs.set(id, sinceMs)
    for (const oldest of failingSinceMs.keys()) {
      if (failingSinceMs.size <= maxRemembered) break
      failingSinceMs.delete(oldest)
    }
    return endedAtMs - sinceMs
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
      const places = Math.max(0, mostUnproven - unprovenInFlight)
      const laneLimit = Math.min(firstWindow, places)
      const laneLimits = new Map<string, number>()
      for (const [id, { inFlight, window }] of lanes) {
        const free = Math.max(0, window - inFlight)
        laneLimits.set(id, quick.has(id) ? free : Math.min(free, places))
      }
      // Those that are not named get what lanes get that nobody knows.
      if (laneLimit < firstWindow) {
        for (const id of quick) if (!lanes.has(id)) laneLimits.set(id, firstWindow)
      }
      return { laneLimit, laneLimits }
    },

    /** Whether it answered quickly the last time; a handler is ours. */
    isQuick: ({ kind, id }: Destination): boolean => kind === 'handler' || quick.has(id),

    began({ kind, id }: Destination): void {
      if (kind !== 'subscription') return
      const lane = lanes.get(id) ?? { inFlight: 0, window: firstWindow, lastEndedAtMs: 0 }
      lanes.set(id, lane)
      lane.inFlight += 1
      if (!quick.has(id)) unprovenInFlight += 1
    },

    /**
     * @param attempt undefined if there was none, or it was called off.
     * @returns for how long its consumer has accepted nothing.
     */
    ended({ kind, id }: Destination, attempt: LaneAttempt | undefined, nowMs: number): number {
      const lane = lanes.get(id)
      if (kind !== 'subscription' || lane === undefined) return 0
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
      return attempt === undefined ? 0 : failingForMs(id, attempt)
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
