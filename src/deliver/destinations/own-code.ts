import { unlessAborted } from '../../unless-aborted.ts'
import type { AttemptResult } from '../attempt.ts'
import type { AttemptSignal } from '../attempt-signal.ts'
import type { AbortReason } from '../outcome.ts'
import { failure } from '../outcome.ts'

/* What handlers and jobs have in common: they are functions of ours, which nobody can end. */

/** Ends with the work, or as soon as the attempt is called off: the work may go on, and nobody waits for it. */
export function unlessCalledOff(
  signal: AttemptSignal,
  work: Promise<AttemptResult>,
  abandoned: (reason: AbortReason) => AttemptResult,
): Promise<AttemptResult> {
  const { abortSignal } = signal
  return unlessAborted(abortSignal, work, () => abandoned(abortSignal.reason as AbortReason)) // `callOff` gives no other
}

/** An attempt of a function of ours that failed. */
export function failed(error: string): AttemptResult {
  return { outcome: failure(error), publish: [] }
}

/** The messages of an error and of what caused it: `fetch failed` alone helps nobody. */
export function withCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `; caused by ${withCauses(error.cause)}`
  return `${error.name}: ${error.message}${cause}`
}
