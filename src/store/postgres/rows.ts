import type { Condition } from '../conditions.ts'
import type {
  AttemptKind,
  AttemptRecord,
  DeliveryRecord,
  DeliveryStatus,
  Destination,
  EventRecord,
  EventStatus,
} from '../store.ts'
import type { DisabledReason, SubscriptionRecord, SubscriptionStatus } from '../subscriptions.ts'
import { readTimings } from '../timings.ts'

/*
 * Rows as the driver gives them: text, numbers (BIGINT too, see connection.ts), Buffers and null. What a column may
 * hold is written by this store alone.
 */

export interface EventRow {
  readonly id: string
  readonly direction: 'in' | 'out'
  readonly source: string | null
  readonly type: string
  readonly status: EventStatus
  readonly sender_delivery_id: string | null
  readonly caused_by: string | null
  readonly created_at_ms: number
  readonly content_type: string
  readonly size_bytes: number
  readonly faults: string
}
export const eventColumns =
  'id, direction, source, type, status, sender_delivery_id, caused_by, created_at_ms, content_type, size_bytes, faults'

export function toEvent(row: EventRow): EventRecord {
  return {
    id: row.id,
    direction: row.direction,
    source: row.source,
    type: row.type,
    status: row.status,
    senderDeliveryId: row.sender_delivery_id,
    contentType: row.content_type,
    faults: JSON.parse(row.faults),
    causedBy: row.caused_by,
    createdAtMs: row.created_at_ms,
    sizeBytes: row.size_bytes,
  }
}

export interface DeliveryRow {
  readonly id: string
  readonly event_id: string
  readonly event_type: string
  readonly destination_kind: Destination['kind']
  readonly destination_id: string
  readonly status: Exclude<DeliveryStatus, 'running'>
  readonly attempt_count: number
  readonly due_at_ms: number | null
  readonly lease_until_ms: number | null
  readonly created_at_ms: number
  readonly ended_at_ms: number | null
}
export const deliveryColumns = `id, event_id, event_type, destination_kind, destination_id, status, attempt_count,
  due_at_ms, lease_until_ms, created_at_ms, ended_at_ms`

export function toDelivery(row: DeliveryRow): DeliveryRecord {
  const isRunning = row.lease_until_ms !== null
  return {
    id: row.id,
    eventId: row.event_id,
    eventType: row.event_type,
    destination: { kind: row.destination_kind, id: row.destination_id },
    status: isRunning ? 'running' : row.status,
    attemptCount: row.attempt_count,
    nextAttemptAtMs: isRunning ? null : row.due_at_ms,
    createdAtMs: row.created_at_ms,
    endedAtMs: row.ended_at_ms,
  }
}

export interface AttemptRow {
  readonly number: number
  readonly started_at_ms: number
  readonly duration_ms: number
  readonly outcome: AttemptKind
  readonly status_code: number | null
  readonly error: Buffer | null
  readonly output: Buffer | null
  readonly timings: string | null
}

export function toAttempt(row: AttemptRow): AttemptRecord {
  return {
    number: row.number,
    startedAtMs: row.started_at_ms,
    durationMs: row.duration_ms,
    outcome: row.outcome,
    statusCode: row.status_code,
    error: row.error === null ? null : row.error.toString('utf8'),
    output: row.output === null ? null : row.output.toString('utf8'),
    timings: readTimings(row.timings),
  }
}

export interface SubscriptionRow {
  readonly id: string
  readonly url: string
  readonly description: string
  readonly settings: string
  readonly events: string[]
  readonly status: SubscriptionStatus
  readonly disabled_reason: DisabledReason | null
  readonly failing_since_ms: number | null
  readonly blocked_until_ms: number | null
  readonly created_at_ms: number
  readonly updated_at_ms: number
}
export const subscriptionColumns = `id, url, description, settings, events, status, disabled_reason, failing_since_ms,
  (SELECT blocked_until_ms FROM lanes WHERE subscription_id = subscriptions.id) AS blocked_until_ms, created_at_ms, updated_at_ms`

export function toSubscription(row: SubscriptionRow): SubscriptionRecord {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    description: row.description,
    settings: JSON.parse(row.settings),
    status: row.status,
    disabledReason: row.disabled_reason,
    failingSinceMs: row.failing_since_ms,
    blockedUntilMs: row.blocked_until_ms,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  }
}

/** Joins the conditions whose value is given; `?` in each becomes the number of its parameter. */
export function whereClause(conditions: readonly Condition[]) {
  const values: (string | number)[] = []
  const parts = conditions.flatMap(([sql, value]) => {
    if (value === undefined) return []
    values.push(value)
    return [sql.replace('?', `$${values.length}`)]
  })
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values }
}
