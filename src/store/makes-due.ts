import type { Settlement } from './store.ts'

/**
 * Whether a settlement makes a delivery due for whoever listens, in any process. A retry that waits does not: who settles
 * it knows when it is due, and the others poll.
 */
export function makesDue({ next, attempt, orderingKey, isCounted, publish, disable }: Settlement): boolean {
  const isDueAgain = next.kind === 'retry' && next.dueAtMs <= attempt.startedAtMs + attempt.durationMs
  return isDueAgain || orderingKey != null || isCounted === true || publish.length > 0 || disable !== undefined
}
