import type { Settlement } from './store.ts'

/**
 * Whether a settlement makes a delivery due for whoever listens. A retry that waits does not: who settles it knows when it
 * is due, and the others poll.
 */
export function makesDue({ next, attempt, orderingKey, publish, disable }: Settlement): boolean {
  const isDueAgain = next.kind === 'retry' && next.dueAtMs <= attempt.startedAtMs + attempt.durationMs
  return isDueAgain || orderingKey != null || publish.length > 0 || disable !== undefined
}
