import type { RemovalCounts, RetentionStore } from './store/retention.ts'

/** A step is neither larger nor smaller than this, in rows of events and deliveries. */
export const largestStep = 500
export const smallestStep = 10
/** Bodies and files of one step. They cost as rows do: by their pages. */
export const maxStepBytes = 16 * 1024 * 1024
/** Within this a step should be done, in milliseconds: what else is asked of the storage waits no longer for it. */
const stepLimitMs = 50
/** Between two steps the storage belongs to others, for so many times as long as the step took. */
const restFactor = 3
const leastRestMs = 10

/** How large the next step is, after one that took so long. */
export function nextStepRows(rows: number, tookMs: number): number {
  if (tookMs > stepLimitMs) return smallerStep(rows)
  return tookMs < stepLimitMs / 4 ? Math.min(largestStep, rows * 2) : rows
}

/** How large the next step is, after one that took too long or failed. */
export function smallerStep(rows: number): number {
  return Math.max(smallestStep, Math.floor(rows / 2))
}

/** How long to rest after a step that took so long, in milliseconds. */
export function restMs(tookMs: number): number {
  return Math.max(leastRestMs, restFactor * tookMs)
}

export interface Removed extends RemovalCounts {
  /** Days whose room was given back in one piece. */
  readonly days: number
}

/**
 * Removes what is older than a moment, step by step.
 * @param rest resolves after so many milliseconds; false ends the work.
 */
export async function removeOld(
  store: RetentionStore,
  beforeMs: number,
  rest: (ms: number) => Promise<boolean>,
): Promise<Removed> {
  const removed = { events: 0, deliveries: 0, attempts: 0, files: 0, days: 0 }
  let after: string | undefined
  let maxRows = largestStep
  do {
    const startedAtMs = performance.now()
    const done = await store.removeOldEvents({ beforeMs, maxRows, maxBytes: maxStepBytes, after })
    const tookMs = performance.now() - startedAtMs
    removed.events += done.events
    removed.deliveries += done.deliveries
    removed.attempts += done.attempts
    removed.files += done.files
    after = done.next
    maxRows = nextStepRows(maxRows, tookMs)
    if (!(await rest(restMs(tookMs)))) return removed
  } while (after !== undefined)
  return { ...removed, days: await store.removeEmptyDays(beforeMs) }
}
