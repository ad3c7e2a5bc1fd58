import type { Clock } from '../../../clock.ts'
import type { Log } from '../../../log.ts'
import type { Progress } from '../../../store/progress.ts'
import type { ClaimedDelivery, Store } from '../../../store/store.ts'

const everyMs = 1_000
/** So long an attempt waits, when it has ended, for its last report to be stored. */
const longestEndMs = 2_000
/** In characters. */
const maxTextLength = 500

export interface ProgressParts {
  readonly store: Pick<Store, 'reportProgress'>
  readonly clock: Clock
  readonly log: Log
}

/**
 * Stores what an attempt reports of itself: once a second at most, and the last report when it ends. A storage that does
 * not take it costs the attempt two seconds at the most.
 */
export function createProgressReports(delivery: ClaimedDelivery, { store, clock, log }: ProgressParts) {
  /** What is to be stored next. */
  let latest: Progress | undefined
  let writing: Promise<void> | undefined
  let lastMs = Number.NEGATIVE_INFINITY
  let cancelTimer: (() => void) | undefined
  let isEnded = false

  function writeInTime(): void {
    if (latest === undefined || writing !== undefined || cancelTimer !== undefined || isEnded) return
    // Of a clock that was put back no wait is longer.
    const waitMs = Math.min(everyMs, lastMs + everyMs - clock.nowMs())
    if (waitMs <= 0) return void write()
    cancelTimer = clock.after(waitMs, () => {
      cancelTimer = undefined
      void write()
    })
  }

  function write(): Promise<void> {
    const progress = latest
    latest = undefined
    if (progress === undefined) return Promise.resolve()
    lastMs = clock.nowMs()
    writing = store
      .reportProgress(delivery, progress)
      .then(
        () => {},
        (cause: unknown) => log.warn('progress.failed', { delivery_id: delivery.id, cause }),
      )
      .finally(() => {
        writing = undefined
        writeInTime()
      })
    return writing
  }

  async function writeLast(): Promise<void> {
    await writing
    await write()
  }

  return {
    /** @throws TypeError when the share is no number. What comes after the end is dropped. */
    report(share: number, text: string): void {
      if (typeof share !== 'number' || Number.isNaN(share))
        throw new TypeError(
          `progress takes a share from 0 to 1, such as progress(0.4, 'text'), and not ${String(share)}`,
        )
      if (isEnded) return
      latest = { share: Math.min(1, Math.max(0, share)), text: stored(text), atMs: clock.nowMs() }
      writeInTime()
    },

    /**
     * Stores the last report: nothing is taken of a delivery that does not run any more.
     * @param isCalledOff the attempt is to end at once, and does not wait for it.
     */
    async end(isCalledOff: boolean): Promise<void> {
      isEnded = true
      cancelTimer?.()
      const written = writeLast()
      if (isCalledOff) return
      const { promise: waited, resolve } = Promise.withResolvers<void>()
      const cancelWait = clock.after(longestEndMs, resolve)
      await Promise.race([written, waited])
      cancelWait()
    },
  }
}

/** As every storage takes it: without NUL, and without halves of characters. */
function stored(text: unknown): string {
  return String(text).replaceAll('\0', '\uFFFD').slice(0, maxTextLength).toWellFormed()
}
