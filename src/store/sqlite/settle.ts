import type { DeliveryStatus, Settled, Settlement } from '../store.ts'
import type { OrderRules } from './order.ts'
import type { RecordCalls } from './record.ts'
import type { Statements } from './statements.ts'

/** The call that settles an attempt, with all that follows from it in the same commit. */
export function createSettleCalls(
  { deliveries, subscriptions, lanes, removals }: Statements,
  { letPass }: OrderRules,
  { recordEvent }: Pick<RecordCalls, 'recordEvent'>,
) {
  function settle(settlement: Settlement): Settled {
    const { deliveryId, destination, attempt, next } = settlement
    if (settlement.isCounted === true) lanes.endInFlight(destination.id, deliveryId)
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
    if (destination.kind === 'handler') return { kind: 'settled' }
    return settleSubscription(settlement, destination.id, endMs)
  }

  function settleSubscription(settlement: Settlement, subscriptionId: string, nowMs: number): Settled {
    // A lost attempt says nothing about the consumer.
    if (settlement.attempt.outcome !== 'lost') {
      subscriptions.noteOutcome(
        subscriptionId,
        settlement.attempt.outcome === 'accepted',
        settlement.attempt.startedAtMs,
      )
    }
    if (settlement.attempt.outcome === 'accepted') lanes.unblock(subscriptionId)
    if (settlement.blockUntilMs !== undefined) lanes.block(subscriptionId, settlement.blockUntilMs)
    if (settlement.disable !== undefined && subscriptions.disable(subscriptionId, settlement.disable, nowMs)) {
      for (const { event, routes } of settlement.publishIfDisabled) recordEvent(event, routes)
      deliveries.holdOfSubscription(subscriptionId)
      return { kind: 'settled-and-disabled' }
    }
    if (settlement.next.kind === 'retry') {
      const now = subscriptions.findSubscription(subscriptionId)
      if (now !== undefined && now.status !== 'active') deliveries.holdOfSubscription(subscriptionId)
    }
    return { kind: 'settled' }
  }

  return { settle }
}
