/* How long work in the background goes on by steps and rests, so that the storage belongs to others in between. */

/** A step is neither larger nor smaller than this, in rows of events and deliveries. */
export const largestStep = 500
export const smallestStep = 10
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
