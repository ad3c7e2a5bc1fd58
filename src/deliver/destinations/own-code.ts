import type { AttemptResult } from '../dispatcher.ts'
import type { AbortReason } from '../outcome.ts'

/* What handlers and jobs have in common: they are functions of ours, which nobody can end. */

/** An error that is kept with an attempt has so many characters. */
const maxErrorLength = 2_000

/** Ends with the work, or as soon as the attempt is called off: the work may go on, and nobody waits for it. */
export async function unlessCalledOff(
  signal: AbortSignal,
  work: Promise<AttemptResult>,
  abandoned: (reason: AbortReason) => AttemptResult,
): Promise<AttemptResult> {
  const calledOff = Promise.withResolvers<AttemptResult>()
  const callOff = () => calledOff.resolve(abandoned(signal.reason as AbortReason)) // the dispatcher gives no other
  signal.addEventListener('abort', callOff, { once: true })
  try {
    return await Promise.race([work, calledOff.promise])
  } finally {
    signal.removeEventListener('abort', callOff)
  }
}

/** An attempt of a function of ours that failed. */
export function failed(error: string): AttemptResult {
  return { outcome: { kind: 'failed', error: error.slice(0, maxErrorLength).toWellFormed() }, publish: [] }
}

/** The messages of an error and of what caused it: `fetch failed` alone helps nobody. */
export function withCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `; caused by ${withCauses(error.cause)}`
  return `${error.name}: ${error.message}${cause}`
}
