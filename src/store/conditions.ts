import type { RejectionFilter } from './rejections.ts'
import type { DeliveryFilter, EventFilter } from './store.ts'

/** A condition of a WHERE with one `?`, and its value; without a value it is left out. */
export type Condition = readonly [string, string | number | undefined]

/** What a list of events is filtered by, on either engine. */
export function eventConditions(filter: EventFilter): Condition[] {
  return [
    ['direction = ?', filter.direction],
    ['source = ?', filter.source],
    ['type = ?', filter.type],
    // Written out, so that the partial index serves it.
    [filter.status === 'quarantined' ? `status = 'quarantined' AND status = ?` : 'status = ?', filter.status],
    ['created_at_ms >= ?', filter.sinceMs],
    ['created_at_ms < ?', filter.untilMs],
  ]
}

const setAside = ['exhausted', 'canceled', 'held']
/**
 * The condition of the partial index over these: beside a status that is a parameter it has to be written out, so that the
 * index serves. One that is a literal implies it, and in PostgreSQL is better off without.
 */
const setAsideCondition = `(${setAside.map((status) => `status = '${status}'`).join(' OR ')})`

/** What a list of deliveries is filtered by, on either engine; each stores `running` in its own way. */
export function deliveryConditions(filter: DeliveryFilter, statusCondition = columnStatus(filter.status)): Condition[] {
  return [
    statusCondition,
    ['event_id = ?', filter.eventId],
    ['event_type = ?', filter.eventType],
    ['destination_id = ?', filter.destinationId],
    ['created_at_ms >= ?', filter.sinceMs],
    ['created_at_ms < ?', filter.untilMs],
  ]
}

/**
 * Whether a delivery still has where to go, on either engine: its subscription may be gone.
 * @param deliveries the table's name in the statement.
 */
export function hasDestination(deliveries: string): string {
  return `(${deliveries}.destination_kind <> 'subscription'
    OR EXISTS (SELECT 1 FROM subscriptions s WHERE s.id = ${deliveries}.destination_id))`
}

/** What a list of rejections is filtered by, on either engine. */
export function rejectionConditions(filter: RejectionFilter): Condition[] {
  return [
    ['source = ?', filter.source],
    ['code = ?', filter.code],
    ['address = ?', filter.address],
    ['at_ms >= ?', filter.sinceMs],
    ['at_ms < ?', filter.untilMs],
  ]
}

/** A status as it stands in its column. */
function columnStatus(status: string | undefined): Condition {
  return [setAside.includes(status ?? '') ? `status = ? AND ${setAsideCondition}` : 'status = ?', status]
}
