import { isPlainSuccess } from '../plain-success.ts'
import type { Settlement } from '../store.ts'
import { writeTimings } from '../timings.ts'

/**
 * An accepted attempt that nothing else follows from, the most common by far: as a row, it crosses to the writing thread
 * for a seventh of what its settlement costs.
 */
export type AcceptedRow = readonly [
  deliveryId: string,
  /** Null of a handler's. */
  subscriptionId: string | null,
  number: number,
  startedAtMs: number,
  durationMs: number,
  statusCode: number | null,
  output: string | null,
  timings: string | null,
]

/** The row of a settlement; undefined if there is more to it. */
export function toAcceptedRow(settlement: Settlement): AcceptedRow | undefined {
  if (!isPlainSuccess(settlement)) return undefined
  const { deliveryId, destination, attempt } = settlement
  const { number, startedAtMs, durationMs, statusCode, output, timings } = attempt
  const subscriptionId = destination.kind === 'subscription' ? destination.id : null
  return [deliveryId, subscriptionId, number, startedAtMs, durationMs, statusCode, output, writeTimings(timings)]
}
