import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { logUnsettled } from './attempt-log.ts'
import type { Batch } from './batches.ts'

/**
 * Keeps leases while attempts run that take longer than one lease: each is made longer when a third of it is over, and
 * ends soon after its process does.
 *
 * @returns what begins to keep those of a batch; it gives what ends it.
 */
export function createLeaseKeeper({
  store,
  clock,
  log,
  leaseMs,
}: {
  readonly store: Pick<Store, 'extendLease'>
  readonly clock: Clock
  readonly log: Log
  readonly leaseMs: number
}) {
  /** @param lost is told when a lease did not hold: somebody else may be trying. */
  return function keepLeases(batch: Batch, lost: () => void): () => void {
    let isEnded = false
    let cancelTimer = wait()

    function wait(): () => void {
      return clock.after(Math.ceil(leaseMs / 3), () => void extend())
    }

    async function extend(): Promise<void> {
      try {
        const held = await Promise.all(batch.map((delivery) => store.extendLease(delivery, clock.nowMs(), leaseMs)))
        if (!isEnded && held.includes(false)) return lost()
      } catch (cause) {
        // A storage that is away may be back before the lease is over.
        for (const delivery of batch) logUnsettled(log, delivery, cause)
      }
      if (!isEnded) cancelTimer = wait()
    }

    return () => {
      isEnded = true
      cancelTimer()
    }
  }
}
