import { largestStep, nextStepRows, restMs } from './pacing.ts'
import type { RemovalCounts, RetentionStore } from './store/retention.ts'

/** Bodies and files of one step. They cost as rows do: by their pages. */
export const maxStepBytes = 16 * 1024 * 1024

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
