import type { Settlement } from './store.ts'

/** Whether there is no more to do than to record that an attempt was accepted, and to end its delivery. */
export function isPlainSuccess({ attempt, next, publish, isCounted, orderingKey }: Settlement): boolean {
  const isSuccess = attempt.outcome === 'accepted' && next.kind === 'succeeded'
  return isSuccess && publish.length === 0 && isCounted !== true && orderingKey == null
}
