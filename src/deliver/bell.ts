import type { Clock } from '../clock.ts'

/** Something to sleep on that remembers a ring that came before the sleep. */
export function createBell(clock: Clock) {
  /** When it rings, or rang. */
  let ringsAtMs = Number.POSITIVE_INFINITY
  /** Ends a sleep, to begin another one if it is not over. */
  let stir: (() => void) | undefined

  /** How a sleep ended: its time was over, or it rings at another time. */
  async function sleep(limitMs: number): Promise<'over' | 'stirred'> {
    const { promise, resolve } = Promise.withResolvers<'over' | 'stirred'>()
    stir = () => resolve('stirred')
    const cancelTimer = clock.after(limitMs, () => resolve('over'))
    const end = await promise
    cancelTimer()
    stir = undefined
    return end
  }

  function ringAt(atMs: number): void {
    if (atMs >= ringsAtMs) return
    ringsAtMs = atMs
    stir?.()
  }

  return {
    ring: (): void => ringAt(Number.NEGATIVE_INFINITY),
    /** Rings then, or before. */
    ringAt,
    /** Resolves when it rings, or after a while; false if it has not rung. */
    async rung(limitMs: number): Promise<boolean> {
      const endMs = clock.nowMs() + limitMs
      for (let end = 'stirred'; end === 'stirred'; ) {
        const leftMs = Math.min(ringsAtMs, endMs) - clock.nowMs()
        // A clock that is put back makes no sleep longer.
        end = leftMs <= 0 ? 'over' : await sleep(Math.min(leftMs, limitMs))
      }
      const hasRung = ringsAtMs <= clock.nowMs()
      if (hasRung) ringsAtMs = Number.POSITIVE_INFINITY
      return hasRung
    },
  }
}
