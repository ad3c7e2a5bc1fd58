import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { ClaimedDelivery, Store } from '../store/store.ts'
import { logUnkept } from './attempt-log.ts'
import type { Batch } from './batches.ts'
import type { AbortReason } from './outcome.ts'
import { failurePauseMs } from './settling.ts'

/** How soon it is seen that a delivery was canceled. A look reads one row. */
const lookMs = 2_000

/** The leases of a batch. */
export interface Lease {
  /** Until when nobody else claims a delivery of it, by the clock of this process. */
  readonly untilMs: (delivery: ClaimedDelivery) => number
  readonly end: () => void
}

/**
 * Keeps leases of what takes longer than one lease: each is made longer when a third of it is over, and ends soon after
 * its process does. Looks in between whether the delivery was canceled, in whichever process.
 */
export function createLeases({
  store,
  clock,
  log,
  leaseMs,
}: {
  readonly store: Pick<Store, 'extendLease' | 'findDelivery'>
  readonly clock: Clock
  readonly log: Log
  readonly leaseMs: number
}) {
  async function look({ id, attempt }: ClaimedDelivery): Promise<AbortReason | undefined> {
    const found = await store.findDelivery(id)
    if (found?.status === 'running' && found.attemptCount === attempt) return undefined
    return found?.status === 'canceled' ? 'canceled' : 'superseded'
  }

  /**
   * Keeps those of a batch until they are ended. What has begun long after its claim is made longer at once.
   * @param callOff is told when a delivery was canceled, or its lease did not hold: somebody else may be trying.
   */
  function keep(batch: Batch, callOff: (reason: AbortReason) => void): Lease {
    const untilMs = new Map(batch.map(({ id, claimedAtMs }) => [id, claimedAtMs + leaseMs]))
    let isEnded = false

    async function extend(delivery: ClaimedDelivery): Promise<AbortReason | undefined> {
      const nowMs = clock.nowMs()
      if (!(await store.extendLease(delivery, nowMs, leaseMs))) return (await look(delivery)) ?? 'superseded'
      untilMs.set(delivery.id, nowMs + leaseMs)
      return undefined
    }

    /** Asks again and again whether the deliveries are still this attempt's: undefined while they are. */
    function repeat(
      firstMs: number,
      everyMs: number,
      ask: (delivery: ClaimedDelivery) => Promise<AbortReason | undefined>,
    ): () => void {
      let cancelTimer = clock.after(firstMs, () => void askAll())

      async function askAll(): Promise<void> {
        let nextMs = everyMs
        try {
          const reason = (await Promise.all(batch.map(ask))).find((answer) => answer !== undefined)
          if (!isEnded && reason !== undefined) return callOff(reason)
        } catch (cause) {
          // A storage that is away may be back before the lease is over.
          for (const delivery of batch) logUnkept(log, delivery, cause)
          nextMs = failurePauseMs
        }
        if (!isEnded) cancelTimer = clock.after(nextMs, () => void askAll())
      }

      return () => cancelTimer()
    }

    const extendMs = Math.ceil(leaseMs / 3)
    const sinceClaimMs = clock.nowMs() - batch[0].claimedAtMs
    const cancelTimers = [repeat(Math.max(0, extendMs - sinceClaimMs), extendMs, extend), repeat(lookMs, lookMs, look)]
    return {
      untilMs: ({ id }) => untilMs.get(id) ?? 0,
      end() {
        isEnded = true
        for (const cancelTimer of cancelTimers) cancelTimer()
      },
    }
  }

  return {
    keep,
    /** Those of an attempt that is over before they are. */
    asClaimed: (): Lease => ({ untilMs: ({ claimedAtMs }) => claimedAtMs + leaseMs, end: () => {} }),
  }
}
