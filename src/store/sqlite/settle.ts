import type { DeliveryStatus, Settled, Settlement } from '../store.ts'
import type { AcceptedRow } from './accepted.ts'
import type { OrderRules } from './order.ts'
import type { RecordCalls } from './record.ts'
import type { Statements } from './statements.ts'
import type { StatusCalls } from './status.ts'

/** The calls that settle an attempt, with all that follows from it in the same commit. */
export function createSettleCalls(
  { deliveries, subscriptions, lanes, removals }: Statements,
  { letPass }: OrderRules,
  { recordEvent }: Pick<RecordCalls, 'recordEvent'>,
  { followStatus }: Pick<StatusCalls, 'followStatus'>,
) {
  /** False if the lease was lost, or the delivery canceled. */
  function settleAccepted(row: AcceptedRow): boolean {
    const [id, subscriptionId, number, startedAtMs, durationMs] = row
    deliveries.recordAccepted(row)
    const endedAtMs = startedAtMs + durationMs
    if (!deliveries.succeed(id, number, endedAtMs)) {
      removals.removeStrayAttempts(id)
      return false
    }
    if (subscriptionId !== null) noteAccepted(subscriptionId)
    return true
  }

  /** A consumer that is left alone is failing. */
  function noteAccepted(subscriptionId: string): void {
    if (subscriptions.noteAccepted(subscriptionId)) lanes.unblock(subscriptionId)
  }

  function settle(settlement: Settlement): Settled {
    const { deliveryId, destination, attempt, next } = settlement
    if (settlement.isCounted === true) lanes.endInFlight(destination.id, deliveryId, attempt.number)
    deliveries.recordAttempt(deliveryId, attempt)
    const endMs = attempt.startedAtMs + attempt.durationMs
    const status: DeliveryStatus = next.kind === 'retry' ? 'pending' : next.kind
    const isOurs = deliveries.finishAttempt({
      id: deliveryId,
      attempt: attempt.number,
      status,
      dueAtMs: next.kind === 'retry' ? next.dueAtMs : null,
      endedAtMs: next.kind === 'retry' ? null : endMs,
    })
    if (!isOurs) {
      removals.removeStrayAttempts(deliveryId)
      return { kind: 'superseded' }
    }
    if (settlement.orderingKey != null) letPass(settlement, settlement.orderingKey, endMs)
    for (const { event, routes } of settlement.publish) recordEvent(event, routes)
    if (destination.kind !== 'subscription') return { kind: 'settled' }
    return settleSubscription(settlement, destination.id, endMs)
  }

  function settleSubscription(settlement: Settlement, subscriptionId: string, nowMs: number): Settled {
    const { outcome, startedAtMs } = settlement.attempt
    // A lost attempt says nothing about the consumer.
    if (outcome === 'accepted') noteAccepted(subscriptionId)
    else if (outcome !== 'lost') subscriptions.noteFailed(subscriptionId, startedAtMs)
    const { blockUntilMs, failingSinceMs } = settlement
    if (blockUntilMs !== undefined && subscriptions.isFailingSince(subscriptionId, failingSinceMs ?? null))
      lanes.block(subscriptionId, blockUntilMs)
    if (settlement.disable !== undefined && subscriptions.disable(subscriptionId, settlement.disable, nowMs)) {
      for (const { event, routes } of settlement.publishIfDisabled) recordEvent(event, routes)
      followStatus(subscriptionId, 'inactive', nowMs)
      return { kind: 'settled-and-disabled' }
    }
    // What is to be tried again waits with its subscription, if that was paused meanwhile.
    if (settlement.next.kind === 'retry' && subscriptions.isInactive(subscriptionId)) {
      deliveries.hold(settlement.deliveryId)
    }
    return { kind: 'settled' }
  }

  return { settle, settleAccepted }
}
