import type { Clock } from '../clock.ts'
import type { ClaimedDelivery } from '../store/store.ts'

/** So many attempts, of which the last ended with its lease, make a delivery one that may be what ends the process. */
const suspiciousRound = 3
/** At first it waits for what was claimed with it: most of that is over before, and does not end with it. */
const firstDelayMs = 2_000
/** Later for the one that is tried. */
const nextDelayMs = 200
/** What has run for so long is not what ends each process soon after its start: others need not wait for it. */
const longestTrialMs = 10_000
/** So many are remembered. */
const maxRemembered = 10_000

/** What of a claim to begin, what to put off, and what to begin when that is done: it may end the process. */
export interface Sifted {
  readonly now: readonly ClaimedDelivery[]
  readonly suspect: ClaimedDelivery | undefined
  readonly later: readonly { readonly deliveries: readonly ClaimedDelivery[]; readonly delayMs: number }[]
}

/** The one that is tried: `chosen` until it has begun, `settled` when its outcome is stored. */
interface Trial {
  readonly id: string
  readonly sinceMs: number
  state: 'chosen' | 'begun' | 'settled'
}

/**
 * Keeps what may end the process away from the rest: code of ours runs in it, and an event at which it ends takes with
 * it what runs at the same time. In each process deliveries that were lost again and again are tried one by one, those
 * first that were tried the least: only the attempts of the one that is to blame are used up.
 *
 * @param isRunning whether something runs of an attempt of this delivery.
 */
export function createSuspects(clock: Pick<Clock, 'nowMs'>, isRunning: (deliveryId: string) => boolean) {
  const seen = new Set<string>()
  let trial: Trial | undefined

  function remember(id: string): void {
    seen.add(id)
    for (const oldest of seen) {
      if (seen.size <= maxRemembered) break
      seen.delete(oldest)
    }
  }

  /** A claim is sifted when the one before has been begun: what was chosen then and has not begun never will. */
  function endTrial(): void {
    if (trial === undefined) return
    const isUnderWay = trial.state === 'begun' || (trial.state === 'settled' && isRunning(trial.id))
    if (isUnderWay && clock.nowMs() - trial.sinceMs < longestTrialMs) return
    seen.delete(trial.id)
    trial = undefined
  }

  function choose(waiting: readonly ClaimedDelivery[]): ClaimedDelivery | undefined {
    if (trial !== undefined) return undefined
    const [least] = waiting.toSorted((one, other) => one.round - other.round)
    if (least !== undefined) trial = { id: least.id, sinceMs: clock.nowMs(), state: 'chosen' }
    return least
  }

  return {
    sift(deliveries: readonly ClaimedDelivery[]): Sifted {
      endTrial()
      const suspects = deliveries.filter(isSuspicious)
      if (suspects.length === 0) return { now: deliveries, suspect: undefined, later: [] }
      const waiting = suspects.filter(({ id }) => seen.has(id))
      const first = suspects.filter(({ id }) => !seen.has(id))
      const suspect = choose(waiting)
      for (const { id } of first) remember(id)
      const later = [
        { deliveries: first, delayMs: firstDelayMs },
        { deliveries: waiting.filter((one) => one !== suspect), delayMs: nextDelayMs },
      ]
      return {
        now: deliveries.filter((one) => !isSuspicious(one)),
        suspect,
        later: later.filter((one) => one.deliveries.length > 0),
      }
    },

    began(id: string): void {
      if (trial?.id === id) trial.state = 'begun'
    },

    /** Its outcome is stored, or could not be. */
    settled(id: string): void {
      if (trial?.id === id) trial.state = 'settled'
    },
  }
}

function isSuspicious({ destination, round, isAfterLoss }: ClaimedDelivery): boolean {
  return isAfterLoss && round >= suspiciousRound && (destination.kind === 'handler' || destination.kind === 'job')
}
