import { unlessAborted } from '../unless-aborted.ts'
import type { AttemptController } from './attempt-signal.ts'
import { createAttemptController } from './attempt-signal.ts'
import type { Batch } from './batches.ts'
import type { AbortReason } from './outcome.ts'

/** An attempt that has begun, or is about to. */
export interface Running extends AttemptController {
  /** Whether nothing runs of an earlier attempt of the same delivery. */
  readonly isFirst: boolean
  /** Waits until nothing does any more, or it is called off. */
  readonly alone: () => Promise<void>
  /** Says that nothing of it runs any more. */
  readonly end: () => void
}

interface Entry {
  readonly callOff: (reason: AbortReason) => void
  readonly hasOneDelivery: boolean
  /** Calls back when nothing runs any more of it, or of those before it. */
  readonly whenOver: (listener: () => void) => void
}

/**
 * Keeps which attempts run in this process, so that no two of one delivery run side by side, but
 * for handlers that go on after they were called off. Who claims a delivery that
 * is tried here has taken it over: it was canceled and retried, or its lease ran out. What is tried in vain is called off.
 */
export function createRunningAttempts() {
  const all = new Set<Entry>()
  const lastOf = new Map<string, Entry>()

  return {
    /** Whether something runs of an attempt of this delivery. */
    has: (deliveryId: string): boolean => lastOf.has(deliveryId),

    /** @param batch one delivery, if something runs of an attempt of it. */
    begin(batch: Batch): Running {
      const { signal, callOff } = createAttemptController()
      const before = lastOf.get(batch[0].id)
      const earlier = before === undefined ? undefined : new Promise<void>(before.whenOver)
      const waiting: (() => void)[] = []
      // The others of a batch are still its own.
      if (before?.hasOneDelivery === true) before.callOff('superseded')
      const entry: Entry = {
        callOff,
        hasOneDelivery: batch.length === 1,
        whenOver: (listener) => void waiting.push(listener),
      }
      all.add(entry)
      for (const { id } of batch) lastOf.set(id, entry)
      const over = () => {
        all.delete(entry)
        for (const { id } of batch) if (lastOf.get(id) === entry) lastOf.delete(id)
        for (const listener of waiting) listener()
      }
      return {
        signal,
        callOff,
        isFirst: earlier === undefined,
        async alone() {
          if (earlier !== undefined) await unlessAborted(signal.abortSignal, earlier, () => undefined)
        },
        end: earlier === undefined ? over : () => void earlier.then(over),
      }
    },

    callOffAll(reason: AbortReason): void {
      for (const { callOff } of all) callOff(reason)
    },
  }
}
