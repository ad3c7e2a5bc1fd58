import { newId } from '../../id.ts'
import type { RoutableEvent } from '../destinations.ts'
import { destinationsOf, testedLanes } from '../destinations.ts'
import type { FilterFailed } from '../filters.ts'
import { createFilter } from '../filters.ts'
import type { NewEvent, Recorded, Route } from '../store.ts'
import type { OrderRules } from './order.ts'
import type { Statements } from './statements.ts'

export type RecordCalls = ReturnType<typeof createRecordCalls>

/** The calls that record events and place their deliveries. */
export function createRecordCalls(
  { events, deliveries, subscriptions, files, lanes }: Statements,
  { placeOf }: OrderRules,
  filterFailed: FilterFailed,
) {
  function insertDeliveries(event: RoutableEvent, routes: readonly Route[], nowMs: number): string[] {
    const { id: eventId, type: eventType } = event
    const readBody = () => event.body ?? events.findForAttempt(eventId)?.body ?? new Uint8Array()
    const letsThrough = createFilter(readBody, filterFailed)
    const directed = routes.flatMap((route) => destinationsOf(route, subscriptions.subscribersTo, letsThrough))
    return directed.map(({ destination, held, isOrdered }) => {
      const id = newId('dlv', nowMs)
      const place = placeOf(event, destination, isOrdered)
      deliveries.insertDelivery({ id, eventId, eventType, destination, held, nowMs, place })
      return id
    })
  }

  return {
    recordEvent(event: NewEvent, routes: readonly Route[]): Recorded {
      if (!events.insertEvent(event)) return { kind: 'duplicate', ...events.findDuplicate(event) }
      files.claimFiles(event.id, event.fileIds)
      for (const lane of testedLanes({ event, routes })) lanes.unblock(lane)
      return { kind: 'recorded', deliveryIds: insertDeliveries(event, routes, event.createdAtMs) }
    },
    addDeliveries(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const event = events.findForRoutes(eventId)
      return event === undefined ? undefined : insertDeliveries(event, routes, nowMs)
    },
    releaseEvent(eventId: string, routes: readonly Route[], nowMs: number): string[] | undefined {
      const event = events.leaveQuarantine(eventId)
      return event === undefined ? undefined : insertDeliveries(event, routes, nowMs)
    },
  }
}
