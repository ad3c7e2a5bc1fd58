import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Condition } from '../conditions.ts'
import { eventConditions } from '../conditions.ts'
import type { RoutableEvent } from '../destinations.ts'
import type { Page } from '../page.ts'
import type { ClaimedEvent, EventFilter, EventRecord, EventStatus, EventWithBody, NewEvent } from '../store.ts'
import { withPlainRows } from './plain-rows.ts'

type Row = Record<string, SQLOutputValue>

const recordColumns =
  'id, direction, source, type, status, sender_delivery_id, caused_by, created_at_ms, content_type, size_bytes, faults'

/** Statements over `events`. */
export function createEventStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO events (id, direction, source, type, status, sender_delivery_id, dedup_key, fingerprint, caused_by,
                        created_at_ms, content_type, size_bytes, faults, headers, body, ordering_key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`)
  // The deliveries of the event's own commit: later ones come from replays.
  const findDuplicate = db.prepare(`
    SELECT e.id, e.fingerprint,
      (SELECT count(*) FROM deliveries WHERE event_id = e.id AND created_at_ms = e.created_at_ms) AS delivery_count
    FROM events e WHERE e.dedup_key = ? OR e.id = ? ORDER BY e.dedup_key IS ? DESC LIMIT 1`)
  const find = db.prepare(`SELECT ${recordColumns}, headers, body FROM events WHERE id = ?`)
  const findForAttempt = withPlainRows(
    db.prepare('SELECT source, type, content_type, created_at_ms, body FROM events WHERE id = ?'),
  )
  const findForRoutes = db.prepare('SELECT type, ordering_key FROM events WHERE id = ?')
  const leaveQuarantine = db.prepare(
    `UPDATE events SET status = 'released' WHERE id = ? AND status = 'quarantined' RETURNING type, ordering_key`,
  )

  return {
    /**
     * Inserts an event; false if its id or its key is there already. The unique indexes decide, so that two at once
     * cannot both win.
     */
    insertEvent(event: NewEvent): boolean {
      const { changes } = insert.run(
        event.id,
        event.direction,
        event.source,
        event.type,
        event.status,
        event.senderDeliveryId,
        event.dedupKey,
        event.fingerprint,
        event.causedBy,
        event.createdAtMs,
        event.contentType,
        event.body.byteLength,
        event.faults.length === 0 ? '[]' : JSON.stringify(event.faults),
        JSON.stringify(event.headers),
        event.body,
        event.orderingKey,
      )
      return changes === 1
    },

    findDuplicate(event: NewEvent) {
      const row = findDuplicate.get(event.dedupKey, event.id, event.dedupKey) as Row
      return {
        eventId: String(row.id),
        fingerprint: textOrNull(row.fingerprint),
        deliveryCount: Number(row.delivery_count),
      }
    },

    findEvent(id: string): EventWithBody | undefined {
      const row = find.get(id)
      return row === undefined ? undefined : withBody(row)
    },

    findForAttempt(id: string): ClaimedEvent | undefined {
      const row = findForAttempt.get(id)
      if (row === undefined) return undefined
      const [source, type, contentType, createdAtMs, body] = row
      return {
        id,
        source: textOrNull(source),
        type: String(type),
        contentType: String(contentType),
        createdAtMs: Number(createdAtMs),
        body: body as Uint8Array, // a BLOB that is NOT NULL
      }
    },

    findForRoutes(id: string): RoutableEvent | undefined {
      const row = findForRoutes.get(id)
      return row === undefined ? undefined : toRoutable(id, row)
    },

    /** Marks a quarantined event as released; undefined if it is not quarantined. */
    leaveQuarantine(id: string): RoutableEvent | undefined {
      const row = leaveQuarantine.get(id)
      return row === undefined ? undefined : toRoutable(id, row)
    },

    listEvents(filter: EventFilter, page: Page): EventRecord[] {
      const { where, values } = whereClause([['id < ?', page.before], ...eventConditions(filter)])
      const sql = `SELECT ${recordColumns} FROM events ${where} ORDER BY id DESC LIMIT ?`
      return db
        .prepare(sql)
        .all(...values, page.limit)
        .map(toRecord)
    },
  }
}

/** Joins the conditions whose value is given. */
export function whereClause(conditions: readonly Condition[]) {
  const given = conditions.filter(
    (condition): condition is readonly [string, string | number] => condition[1] !== undefined,
  )
  const where = given.length === 0 ? '' : `WHERE ${given.map(([sql]) => sql).join(' AND ')}`
  return { where, values: given.map(([, value]) => value) }
}

/** A nullable text column. */
export function textOrNull(value: SQLOutputValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function toRoutable(id: string, row: Row): RoutableEvent {
  return { id, type: String(row.type), orderingKey: textOrNull(row.ordering_key) }
}

function toRecord(row: Row): EventRecord {
  return {
    id: String(row.id),
    direction: row.direction as 'in' | 'out', // written by insertEvent alone
    source: textOrNull(row.source),
    type: String(row.type),
    status: row.status as EventStatus, // the same
    senderDeliveryId: textOrNull(row.sender_delivery_id),
    contentType: String(row.content_type),
    faults: JSON.parse(String(row.faults)),
    causedBy: textOrNull(row.caused_by),
    createdAtMs: Number(row.created_at_ms),
    sizeBytes: Number(row.size_bytes),
  }
}

function withBody(row: Row): EventWithBody {
  return { ...toRecord(row), headers: JSON.parse(String(row.headers)), body: row.body as Uint8Array }
}
