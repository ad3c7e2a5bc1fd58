import type { RoutableEvent } from '../destinations.ts'
import type { Destination, Settlement } from '../store.ts'
import type { Ordering } from '../subscriptions.ts'
import type { Place } from './delivery-statements.ts'
import type { Statements } from './statements.ts'

export type OrderRules = ReturnType<typeof createOrderRules>

/** What takes places in orders and gives them up, so that the next one has its turn. */
export function createOrderRules({ deliveries, order }: Pick<Statements, 'deliveries' | 'order'>) {
  /** Does what may give up a place, and lets the next one of its order have its turn. */
  function advancing(deliveryId: string, nowMs: number, work: () => boolean): boolean {
    const place = order.findOrder(deliveryId)
    const isDone = work()
    if (place !== undefined) order.advance(place.lane, place.key, nowMs)
    return isDone
  }

  return {
    /**
     * Behind all that have a place in its order; undefined if it is not ordered.
     * @param isOrdered whether the subscription asks for order, if that was read already.
     */
    placeOf({ orderingKey }: RoutableEvent, { kind, id }: Destination, isOrdered?: boolean): Place | undefined {
      if (orderingKey === null || kind !== 'subscription') return undefined
      if (!(isOrdered ?? order.orderingOf(id) !== undefined)) return undefined
      const last = order.lastPlace(id, orderingKey)
      return { key: orderingKey, number: last + 1, isBehind: last > 0 }
    },

    cancelDelivery: (id: string, nowMs: number): boolean =>
      advancing(id, nowMs, () => deliveries.cancelDelivery(id, nowMs)),
    retryDelivery: (id: string, nowMs: number): boolean =>
      advancing(id, nowMs, () => deliveries.retryDelivery(id, nowMs)),

    /** Lets the next one of its order have its turn, if the delivery has given up its place. */
    letPass({ deliveryId, destination, next }: Settlement, key: string, nowMs: number): void {
      if (next.kind === 'exhausted' && order.orderingOf(destination.id) !== 'block') order.giveUpPlace(deliveryId)
      if (next.kind !== 'retry') order.advance(destination.id, key, nowMs)
    },

    setOrdering(id: string, ordering: Ordering | undefined, nowMs: number): void {
      if (ordering === undefined) order.giveUpAll(id, nowMs)
      if (ordering === 'skip') order.giveUpExhausted(id, nowMs)
    },
  }
}
