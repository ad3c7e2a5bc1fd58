import type { Log } from '../log.ts'
import type { ClaimedDelivery, Publication, Settled, Settlement } from '../store/store.ts'

/** Logs what an attempt came to, when that is on disk. */
export function logSettled(
  log: Log,
  { id, event, destination }: ClaimedDelivery,
  settlement: Settlement,
  kind: Settled['kind'],
  batchId: string | undefined,
): void {
  for (const { event: published } of publishedBy(settlement, kind)) {
    log.info('event.published', { event_id: published.id, type: published.type, caused_by: published.causedBy })
  }
  const { attempt, next } = settlement
  log[next.kind === 'exhausted' && kind !== 'superseded' ? 'warn' : 'info']('delivery.attempted', {
    delivery_id: id,
    event_id: event.id,
    type: event.type,
    destination: destination.id,
    batch_id: batchId,
    attempt: attempt.number,
    outcome: attempt.outcome,
    // What became of the delivery was decided elsewhere.
    next: kind === 'superseded' ? undefined : next.kind,
    duration_ms: attempt.durationMs,
    error: attempt.error ?? undefined,
    superseded: kind === 'superseded' || undefined,
  })
}

/** Logs that what an attempt came to could not be stored. */
export function logUnsettled(log: Log, delivery: ClaimedDelivery, cause: unknown): void {
  log.error('dispatcher.failed', { step: 'settle', ...idsOf(delivery), cause })
}

/** Logs that a lease could not be made longer, or looked at: it holds for a while yet. */
export function logUnkept(log: Log, delivery: ClaimedDelivery, cause: unknown): void {
  log.warn('dispatcher.failed', { step: 'lease', ...idsOf(delivery), cause })
}

function idsOf({ id, event, destination, attempt }: ClaimedDelivery) {
  return { delivery_id: id, event_id: event.id, destination: destination.id, attempt }
}

function publishedBy(settlement: Settlement, kind: Settled['kind']): readonly Publication[] {
  if (kind === 'superseded') return []
  return kind === 'settled' ? settlement.publish : [...settlement.publish, ...settlement.publishIfDisabled]
}
