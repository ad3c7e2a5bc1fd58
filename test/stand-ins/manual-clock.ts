import type { Clock } from '../../src/clock.ts'

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on by `ms` and calls back whatever is due, in order. */
  advance(ms: number): void
  /** How long until the next callback; undefined when none waits. */
  nextInMs(): number | undefined
}

/** @param startMs defaults to 2026-01-01T00:00:00Z. */
export function createManualClock(startMs = Date.UTC(2026, 0, 1)): ManualClock {
  let nowMs = startMs
  const timers = new Set<{ dueMs: number; callback: () => void }>()
  const next = () => [...timers].sort((a, b) => a.dueMs - b.dueMs)[0]
  return {
    nowMs: () => nowMs,
    after(delayMs, callback) {
      const timer = { dueMs: nowMs + delayMs, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance(ms) {
      const endMs = nowMs + ms
      for (let timer = next(); timer !== undefined && timer.dueMs <= endMs; timer = next()) {
        timers.delete(timer)
        nowMs = Math.max(nowMs, timer.dueMs)
        timer.callback()
      }
      nowMs = endMs
    },
    nextInMs() {
      const timer = next()
      return timer === undefined ? undefined : timer.dueMs - nowMs
    },
  }
}
