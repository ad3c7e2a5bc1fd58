import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { ClaimedDelivery, Publication, Settled, Settlement, Store } from '../store/store.ts'
import { StorageUnavailable } from '../store/store.ts'
import type { Announce } from './announce.ts'
import { logSettled, logUnsettled } from './attempt-log.ts'
import type { Batch } from './batches.ts'
import type { Ended } from './settlement.ts'
import { settlementOf } from './settlement.ts'

/** How long to leave a failing storage alone. */
export const failurePauseMs = 1_000

/** How an attempt of a whole batch ended. */
export type EndedAttempt = Ended & {
  /** `bat_…`, of one that carried a batch. */
  readonly batchId?: string | undefined
}

export interface SettlingParts {
  readonly store: Pick<Store, 'settle'>
  /** Is told what is on disk. */
  readonly onSettled: (settlement: Settlement, settled: Settled) => void
  readonly announce: Announce
  readonly scheduleOf: (delivery: ClaimedDelivery) => readonly number[]
  /** Is told how many more, or less, bytes of bodies are in hand. */
  readonly countBytes: (change: number) => void
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
}

/** Undefined if it could not be settled. */
type Settle = (delivery: ClaimedDelivery, ended: EndedAttempt) => Promise<Settled['kind'] | undefined>

/** Stores what attempts came to, with all that follows from it. */
export function createSettling(parts: SettlingParts) {
  const { store, onSettled, announce, scheduleOf, countBytes, clock, random, log } = parts
  /** Ends each of the pauses after which an attempt is to be settled again. */
  const pausing = new Set<() => void>()
  let stopping = false

  /** @param leasedUntilMs until when nobody else claims a delivery; it may grow. */
  function settleAll(
    batch: Batch,
    ended: EndedAttempt,
    leasedUntilMs: (delivery: ClaimedDelivery) => number,
  ): Promise<unknown> {
    // One for all, so that what is to be tried again is due together.
    const chance = random()
    const settle: Settle = (delivery, what) => settleOne(delivery, what, chance, leasedUntilMs)
    return batch.length === 1 ? settle(batch[0], ended) : settleTogether(batch, ended, settle)
  }

  /**
   * What was published is stored with the first that can be settled. Until it is, no other one is: if storing it fails,
   * they are tried again when their leases run out, and it is published then.
   */
  async function settleTogether(batch: Batch, ended: EndedAttempt, settle: Settle): Promise<void> {
    let left: readonly ClaimedDelivery[] = batch
    for (let isStored = ended.publish.length === 0; !isStored; ) {
      const [first, ...others] = left
      const kind = first === undefined ? undefined : await settle(first, ended)
      if (kind === undefined) return
      isStored = kind !== 'superseded'
      left = others
    }
    const rest = ended.publish.length === 0 ? ended : { ...ended, publish: [] }
    await Promise.all(left.map((delivery) => settle(delivery, rest)))
  }

  /** Undefined if it could not be. */
  async function settleOne(
    delivery: ClaimedDelivery,
    ended: EndedAttempt,
    chance: number,
    leasedUntilMs: (delivery: ClaimedDelivery) => number,
  ): Promise<Settled['kind'] | undefined> {
    let publishedBytes = 0
    try {
      const settlement = settlementOf(delivery, ended, scheduleOf(delivery), chance, announce)
      publishedBytes = bytesOf(settlement.publish)
      countBytes(publishedBytes)
      let settled: Settled | undefined
      while (settled === undefined) {
        try {
          settled = await store.settle(settlement)
        } catch (cause) {
          if (!mayGoAgain(cause, leasedUntilMs(delivery))) throw cause
          logUnsettled(log, delivery, cause)
          await pauseAfterFailure()
        }
      }
      onSettled(settlement, settled)
      logSettled(log, delivery, settlement, settled.kind, ended.batchId)
      return settled.kind
    } catch (cause) {
      // The lease runs out, and the delivery is tried again: at least once.
      logUnsettled(log, delivery, cause)
      return undefined
    } finally {
      countBytes(-publishedBytes)
    }
  }

  /** A storage that is away for a moment need not cost a repeat: nobody else claims the delivery before its lease ends. */
  function mayGoAgain(cause: unknown, leasedUntilMs: number): boolean {
    return !stopping && cause instanceof StorageUnavailable && clock.nowMs() + failurePauseMs < leasedUntilMs
  }

  /** Ends at once when the dispatcher stops: there is one more try then. */
  async function pauseAfterFailure(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancelTimer = clock.after(failurePauseMs, resolve)
    pausing.add(resolve)
    await promise
    pausing.delete(resolve)
    cancelTimer()
  }

  return {
    settleAll,
    /** From now on what cannot be stored is tried once more, and then left. */
    stop(): void {
      stopping = true
      for (const endPause of pausing) endPause()
    },
  }
}

function bytesOf(publications: readonly Publication[]): number {
  return publications.reduce((sum, { event }) => sum + event.body.byteLength, 0)
}
