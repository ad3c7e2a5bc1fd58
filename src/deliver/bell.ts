import type { Clock } from '../clock.ts'

/** Something to sleep on that remembers a ring that came before the sleep. */
export function createBell(clock: Clock) {
  let rang = false
  let wake: (() => void) | undefined
  return {
    ring(): void {
      rang = true
      wake?.()
    },
    async rung(limitMs: number): Promise<void> {
      if (!rang && limitMs > 0) {
        const { promise, resolve } = Promise.withResolvers<void>()
        wake = resolve
        const cancelTimer = clock.after(limitMs, resolve)
        await promise
        cancelTimer()
        wake = undefined
      }
      rang = false
    },
  }
}
