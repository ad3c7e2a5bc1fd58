import type { NextStep } from '../store/store.ts'
import type { AttemptOutcome } from './outcome.ts'

/**
 * How much longer a consumer is left alone that has too much to do. Half as much again, so that even the shortest of
 * these waits is as long as the longest of others, and the default schedule still ends within the five days after which
 * a subscription is disabled.
 */
const overloadedFactor = 1.5
/** Too many requests; a proxy before a consumer that is down, away or slow. */
const overloadedStatus: ReadonlySet<number> = new Set([429, 502, 503, 504])

/**
 * Decides what follows an attempt. Pure: the caller supplies the time and the randomness.
 *
 * The wait is the schedule's, half as long again after 429, 502, 503, 504 and a timeout, and spread by a fifth either
 * way so that deliveries that failed together do not return together. A consumer may ask for longer with Retry-After,
 * up to twice the wait; it cannot ask for less. A consumer that answers 410 wants no more, so nothing follows; nor does
 * it where another attempt would be in vain. An attempt that was called off is made again at once.
 *
 * @param attempt 1 for the first; after `scheduleMs.length + 1` the delivery is exhausted.
 * @param scheduleMs the wait after each attempt, in milliseconds.
 * @param random in [0, 1).
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function nextStep(
  outcome: AttemptOutcome,
  attempt: number,
  scheduleMs: readonly number[],
  nowMs: number,
  random: number,
): NextStep {
  if (outcome.kind === 'accepted') return { kind: 'succeeded' }
  if (outcome.kind === 'lost') return { kind: 'retry', dueAtMs: nowMs }
  if (outcome.kind === 'refused' && outcome.statusCode === 410) return { kind: 'exhausted' }
  if (outcome.kind === 'failed' && outcome.isFinal) return { kind: 'exhausted' }
  const scheduledMs = scheduleMs[attempt - 1]
  if (scheduledMs === undefined) return { kind: 'exhausted' }
  const waitMs = scheduledMs * (isOverloaded(outcome) ? overloadedFactor : 1)
  const spreadMs = waitMs * (0.8 + 0.4 * random)
  const askedMs = outcome.kind === 'refused' ? Math.min(outcome.retryAfterMs ?? 0, 2 * waitMs) : 0
  return { kind: 'retry', dueAtMs: nowMs + Math.round(Math.max(spreadMs, askedMs)) }
}

function isOverloaded(outcome: AttemptOutcome): boolean {
  if (outcome.kind === 'refused') return overloadedStatus.has(outcome.statusCode)
  return outcome.kind === 'unreachable' && outcome.reason === 'timeout'
}

/**
 * Reads a Retry-After header: seconds, or a date. Undefined if it is neither.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const dateMs = Date.parse(header)
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs)
}
