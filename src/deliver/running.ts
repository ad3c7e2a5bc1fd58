import { unlessAborted } from '../unless-aborted.ts'
import { AttemptController } from './attempt-signal.ts'
import type { Batch } from './batches.ts'
import type { AbortReason } from './outcome.ts'

/** The attempts of this process: by delivery, the last one of which something runs. */
type LastOf = Map<string, Running>

/** An attempt that has begun, or is about to. A class, since every delivery needs one. */
export class Running {
  readonly signal = new AttemptController()
  readonly #batch: Batch
  readonly #lastOf: LastOf
  /** Whether nothing runs of an earlier attempt of the same delivery when it begins. */
  readonly isFirst: boolean
  /** That one, while something runs of it. */
  #earlier: Running | undefined
  #isOver = false
  readonly #waiting: (() => void)[] = []

  constructor(batch: Batch, lastOf: LastOf) {
    this.#batch = batch
    this.#lastOf = lastOf
    const earlier = lastOf.get(batch[0].id)
    this.#earlier = earlier
    this.isFirst = earlier === undefined
    earlier?.whenOver(() => {
      this.#earlier = undefined
    })
    // The others of a batch are still its own.
    if (earlier !== undefined && earlier.#batch.length === 1) earlier.callOff('superseded')
    for (const { id } of batch) lastOf.set(id, this)
  }

  /** Waits until nothing does any more, or it is called off. */
  async alone(): Promise<void> {
    const earlier = this.#earlier
    if (earlier === undefined) return
    const over = new Promise<void>((resolve) => earlier.whenOver(resolve))
    await unlessAborted(this.signal.abortSignal, over, () => undefined)
  }

  /** It and those before it that have not ended. */
  callOffAll(reason: AbortReason): void {
    this.callOff(reason)
    this.#earlier?.callOffAll(reason)
  }

  callOff(reason: AbortReason): void {
    this.signal.callOff(reason)
  }

  /** Says that nothing of it runs any more. */
  end(): void {
    if (this.#earlier === undefined) this.#over()
    else this.#earlier.whenOver(() => this.#over())
  }

  /** Calls back when nothing runs any more of it, or of those before it. */
  private whenOver(listener: () => void): void {
    if (this.#isOver) listener()
    else this.#waiting.push(listener)
  }

  #over(): void {
    this.#isOver = true
    for (const { id } of this.#batch) if (this.#lastOf.get(id) === this) this.#lastOf.delete(id)
    for (const listener of this.#waiting) listener()
  }
}

/**
 * Keeps which attempts run in this process, so that no two of one delivery run side by side, but for handlers that go on
 * after they were called off. Who claims a delivery that is tried here has taken it over: it was canceled and retried, or
 * its lease ran out. What is tried in vain is called off.
 */
export function createRunningAttempts() {
  const lastOf: LastOf = new Map()

  return {
    /** Whether something runs of an attempt of this delivery. */
    has: (deliveryId: string): boolean => lastOf.has(deliveryId),

    /** @param batch one delivery, if something runs of an attempt of it. */
    begin: (batch: Batch): Running => new Running(batch, lastOf),

    callOffAll(reason: AbortReason): void {
      for (const running of lastOf.values()) running.callOffAll(reason)
    },
  }
}
