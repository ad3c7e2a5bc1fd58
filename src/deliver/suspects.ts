import type { ClaimedDelivery } from '../store/store.ts'

/** So many attempts in a row, of which the last was lost, make a delivery one that may be what ends the process. */
const suspiciousRound = 3
/** At first it waits for what was claimed with it: that is over before, and does not end with it. */
const firstDelayMs = 2_000
/** Later for the one that is tried. */
const nextDelayMs = 200
/** So many are remembered. */
const maxRemembered = 10_000

/** What of a claim to begin, what to put off, and what to begin when that is done: it may end the process. */
export interface Sifted {
  readonly now: readonly ClaimedDelivery[]
  readonly suspect: ClaimedDelivery | undefined
  readonly later: readonly { readonly deliveries: readonly ClaimedDelivery[]; readonly delayMs: number }[]
}

/**
 * Keeps what may end the process away from the rest: code of ours runs in it, and an event at which it ends takes with
 * it what runs at the same time. Deliveries that were lost again and again are tried one by one, so that each time no more
 * than one is suspected in vain, and only the one that is to blame is given up.
 */
export function createSuspects() {
  const seen = new Set<string>()
  let tried: string | undefined

  function remember(id: string): void {
    seen.add(id)
    for (const oldest of seen) {
      if (seen.size <= maxRemembered) break
      seen.delete(oldest)
    }
  }

  return {
    sift(deliveries: readonly ClaimedDelivery[]): Sifted {
      const now: ClaimedDelivery[] = []
      let suspect: ClaimedDelivery | undefined
      const first: ClaimedDelivery[] = []
      const next: ClaimedDelivery[] = []
      for (const delivery of deliveries) {
        const { id } = delivery
        if (!seen.has(id)) {
          if (isSuspicious(delivery)) first.push(delivery)
          else now.push(delivery)
          continue
        }
        tried ??= id
        if (tried === id) suspect = delivery
        else next.push(delivery)
      }
      for (const { id } of first) remember(id)
      const later = [
        { deliveries: first, delayMs: firstDelayMs },
        { deliveries: next, delayMs: nextDelayMs },
      ]
      return { now, suspect, later: later.filter(({ deliveries }) => deliveries.length > 0) }
    },

    /** Its attempt is settled, or could not be. */
    ended(id: string): void {
      if (tried !== id) return
      tried = undefined
      seen.delete(id)
    },
  }
}

function isSuspicious({ destination, round, isAfterLoss }: ClaimedDelivery): boolean {
  return isAfterLoss && round >= suspiciousRound && (destination.kind === 'handler' || destination.kind === 'job')
}
