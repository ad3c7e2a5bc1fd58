import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { deliveryConditions, hasDestination } from '../conditions.ts'
import type { WaitingLane } from '../lanes.ts'
import type { Page } from '../page.ts'
import type {
  AttemptKind,
  AttemptRecord,
  DeliveryFilter,
  DeliveryRecord,
  DeliveryStatus,
  Destination,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import { readTimings, writeTimings } from '../timings.ts'
import type { AcceptedRow } from './accepted.ts'
import { textOrNull, whereClause } from './event-statements.ts'
import type { PlainRow } from './plain-rows.ts'
import { withPlainRows } from './plain-rows.ts'

type Row = Record<string, SQLOutputValue>

/** A delivery as it was just before it was claimed. */
export interface DueDelivery {
  readonly id: string
  readonly eventId: string
  readonly destination: Destination
  readonly orderingKey: string | null
  readonly attemptCount: number
  readonly earlierAttempts: number
  /** Of one whose lease ran out: since then. */
  readonly dueAtMs: number
  /** Of a delivery whose lease ran out: when the lost attempt was claimed. */
  readonly lostClaimAtMs: number | null
}

const recordColumns = `id, event_id, event_type, destination_kind, destination_id, status, attempt_count,
  due_at_ms, created_at_ms, ended_at_ms`

/** Where a new delivery stands in the order of its key. */
export interface Place {
  readonly key: string
  readonly number: number
  /** Whether another one is in front of it. */
  readonly isBehind: boolean
}

/** Without a status there is no WHERE that a condition could follow. */
type EndedFilter = DeliveryFilter & { readonly status: DeliveryStatus }

const dueColumns = `id, event_id, destination_kind, destination_id, attempt_count, earlier_attempts, status, due_at_ms,
  claimed_at_ms, ordering_key`

/** Statements over `deliveries` and `attempts`. */
export function createDeliveryStatements(db: DatabaseSync) {
  const insert = db.prepare(`
    INSERT INTO deliveries (id, event_id, event_type, destination_kind, destination_id, status, due_at_ms, created_at_ms,
      ordering_key, ordering_place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const selectDue = withPlainRows(
    db.prepare(`
    SELECT ${dueColumns} FROM deliveries WHERE destination_id = ? AND due_at_ms <= ? ORDER BY due_at_ms, id LIMIT ?`),
  )
  const selectPart = withPlainRows(
    db.prepare(`
    SELECT ${dueColumns} FROM deliveries
    WHERE destination_id = ? AND due_at_ms <= ? AND (attempt_count > earlier_attempts) = ?
    ORDER BY due_at_ms, id LIMIT ?`),
  )
  const countDue = db.prepare(
    'SELECT count(*) AS n FROM (SELECT 1 FROM deliveries WHERE destination_id = ? AND due_at_ms <= ? LIMIT ?)',
  )
  const claim = db.prepare(`
    UPDATE deliveries SET status = 'running', attempt_count = attempt_count + 1, due_at_ms = ?, claimed_at_ms = ?
    WHERE id = ?`)
  const giveBack = db.prepare(`
    UPDATE deliveries SET attempt_count = attempt_count - 1, claimed_at_ms = NULL,
      status = iif(paused, 'held', 'pending'), due_at_ms = iif(paused, NULL, ?)
    FROM (
      SELECT d.id AS leased_id, coalesce(s.status <> 'active', FALSE) AS paused
      FROM deliveries d LEFT JOIN subscriptions s ON s.id = d.destination_id WHERE d.id = ?
    )
    WHERE id = leased_id AND status = 'running' AND attempt_count = ?`)
  const lostAttempt = db.prepare(
    `SELECT 1 FROM attempts WHERE delivery_id = ? AND number = ? AND outcome = 'lost' AND error = ?`,
  )
  const extendLease = db.prepare(
    `UPDATE deliveries SET due_at_ms = ? WHERE id = ? AND status = 'running' AND attempt_count = ?`,
  )
  // Each step of the index leads to the first delivery of the next lane.
  const nextLane = withPlainRows(
    db.prepare(`
    SELECT destination_kind, destination_id, due_at_ms FROM deliveries
    WHERE due_at_ms IS NOT NULL AND destination_id > ? ORDER BY destination_id, due_at_ms LIMIT 1`),
  )
  const firstDue = db.prepare(`
    SELECT due_at_ms FROM deliveries WHERE destination_id = ? AND due_at_ms IS NOT NULL ORDER BY due_at_ms LIMIT 1`)
  const recordAttempt = db.prepare(`
    INSERT INTO attempts (delivery_id, number, started_at_ms, duration_ms, outcome, status_code, error, output,
      timings)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET started_at_ms = excluded.started_at_ms, duration_ms = excluded.duration_ms,
      outcome = excluded.outcome, status_code = excluded.status_code, error = excluded.error, output = excluded.output,
      timings = excluded.timings`)
  const finish = db.prepare(`
    UPDATE deliveries SET status = ?1, due_at_ms = ?2, ended_at_ms = ?3, claimed_at_ms = NULL,
      ordering_key = iif(?1 = 'succeeded', NULL, ordering_key)
    WHERE id = ?4 AND status = 'running' AND attempt_count = ?5`)
  // What has no place in an order has none to give up, and the index of orders is not looked at.
  const succeed = db.prepare(`
    UPDATE deliveries SET status = 'succeeded', due_at_ms = NULL, ended_at_ms = ?, claimed_at_ms = NULL
    WHERE id = ? AND status = 'running' AND attempt_count = ?`)
  const find = db.prepare(`SELECT ${recordColumns} FROM deliveries WHERE id = ?`)
  const attempts = db.prepare('SELECT * FROM attempts WHERE delivery_id = ? ORDER BY number')
  // One with a place in an order is due when it is the first of it: whoever calls this looks.
  // A delivery that had ended starts its schedule anew; one that waited keeps its place in it.
  const retry = db.prepare(`
    UPDATE deliveries
    SET earlier_attempts = iif(ended_at_ms IS NULL, earlier_attempts, attempt_count), ended_at_ms = NULL,
        status = iif(paused, 'held', 'pending'), due_at_ms = iif(paused OR ordering_key IS NOT NULL, NULL, ?)
    FROM (
      SELECT d.id AS retried_id, coalesce(s.status <> 'active', FALSE) AS paused
      FROM deliveries d LEFT JOIN subscriptions s ON s.id = d.destination_id
      WHERE d.id = ? AND d.status <> 'running' AND (d.destination_kind <> 'subscription' OR s.id IS NOT NULL)
    )
    WHERE id = retried_id`)
  const cancel = db.prepare(`
    UPDATE deliveries SET status = 'canceled', due_at_ms = NULL, ended_at_ms = ?, claimed_at_ms = NULL,
      ordering_key = NULL
    WHERE id = ? AND (ended_at_ms IS NULL OR ordering_key IS NOT NULL)`)
  const hold = db.prepare(`UPDATE deliveries SET status = 'held', due_at_ms = NULL, claimed_at_ms = NULL WHERE id = ?`)

  return {
    insertDelivery(delivery: {
      readonly id: string
      readonly eventId: string
      readonly eventType: string
      readonly destination: Destination
      readonly held: boolean
      readonly nowMs: number
      /** Where it stands, if its subscription asks for order. */
      readonly place: Place | undefined
    }): void {
      const { id, eventId, eventType, destination, held, nowMs, place } = delivery
      const status = held ? 'held' : 'pending'
      const dueAtMs = held || place?.isBehind === true ? null : nowMs
      insert.run(
        id,
        eventId,
        eventType,
        destination.kind,
        destination.id,
        status,
        dueAtMs,
        nowMs,
        place?.key ?? null,
        place?.number ?? null,
      )
    },

    /** The lanes behind `after` in which something waits or runs, by their ids, up to `limit`. */
    lanesBehind(after: string, limit: number): WaitingLane[] {
      const lanes: WaitingLane[] = []
      let last = after
      while (lanes.length < limit) {
        const row = nextLane.get(last)
        if (row === undefined) break
        const [kind, id, dueAtMs] = row
        last = String(id)
        lanes.push({ kind: kind as Destination['kind'], id: last, dueAtMs: Number(dueAtMs) }) // as it was inserted
      }
      return lanes
    },

    /**
     * The deliveries of a lane that are due, the longest due first.
     * @param retries only those that are tried again, or only those that are not; null: all.
     */
    selectDue(lane: string, nowMs: number, limit: number, retries: boolean | null): DueDelivery[] {
      if (retries === null) return selectDue.all(lane, nowMs, limit).map(toDue)
      return selectPart.all(lane, nowMs, retries ? 1 : 0, limit).map(toDue)
    },

    /** How many of these there are, as far as it matters. */
    countDue: (lane: string, nowMs: number, upTo: number): number => Number(countDue.get(lane, nowMs, upTo)?.n),

    /**
     * Leases a due delivery and counts the attempt. Two claimants are safe: there is one writer at a time, and what
     * it has claimed is due again only when the lease has run out.
     */
    claim: (id: string, nowMs: number, leaseMs: number): void => void claim.run(nowMs + leaseMs, nowMs, id),

    /** Ends a lease, if it still holds, without its attempt: due again, or held, if its subscription is not active. */
    giveBack: (id: string, attempt: number, dueAtMs: number): void => void giveBack.run(dueAtMs, id, attempt),

    /** Whether the lease of the last attempt ran out, of a handler or a job: nobody asks of others. */
    wasLost: ({ id, attemptCount, destination: { kind } }: DueDelivery): boolean =>
      attemptCount > 0 &&
      (kind === 'handler' || kind === 'job') &&
      lostAttempt.get(id, attemptCount, leaseRanOut) !== undefined,

    /** False if the lease does not hold any more. */
    extendLease: (id: string, attempt: number, untilMs: number): boolean =>
      extendLease.run(untilMs, id, attempt).changes === 1,

    /** Sets a delivery that is due, or waits, aside until its subscription is resumed. */
    hold: (id: string): void => void hold.run(id),

    /** When the first delivery of a lane is due, or its lease over. */
    firstDueAtMs(lane: string): number | undefined {
      const value = firstDue.get(lane)?.due_at_ms
      return typeof value === 'number' ? value : undefined
    },

    /**
     * Records an attempt. One that was taken for lost and comes back after all is overwritten with what really
     * happened.
     */
    recordAttempt(deliveryId: string, attempt: AttemptRecord): void {
      const { number, startedAtMs, durationMs, outcome, statusCode, error, output } = attempt
      const timings = writeTimings(attempt.timings)
      recordAttempt.run(deliveryId, number, startedAtMs, durationMs, outcome, statusCode, error, output, timings)
    },

    /** The same of one that was accepted. */
    recordAccepted([deliveryId, , number, startedAtMs, durationMs, statusCode, output, timings]: AcceptedRow): void {
      recordAttempt.run(deliveryId, number, startedAtMs, durationMs, 'accepted', statusCode, null, output, timings)
    },

    /** Ends an attempt; false if the lease was lost or the delivery canceled. */
    finishAttempt(end: {
      readonly id: string
      readonly attempt: number
      readonly status: DeliveryStatus
      readonly dueAtMs: number | null
      readonly endedAtMs: number | null
    }): boolean {
      return finish.run(end.status, end.dueAtMs, end.endedAtMs, end.id, end.attempt).changes === 1
    },

    /** Ends an attempt that was accepted, of a delivery without a place in an order; false as above. */
    succeed: (id: string, attempt: number, endedAtMs: number): boolean =>
      succeed.run(endedAtMs, id, attempt).changes === 1,

    findDelivery(id: string): DeliveryRecord | undefined {
      const row = find.get(id)
      return row === undefined ? undefined : toRecord(row)
    },

    listAttempts(deliveryId: string): AttemptRecord[] {
      return attempts.all(deliveryId).map(toAttempt)
    },

    listDeliveries(filter: DeliveryFilter, page: Page): DeliveryRecord[] {
      const { where, values } = whereClause([['id < ?', page.before], ...deliveryConditions(filter)])
      const sql = `SELECT ${recordColumns} FROM deliveries ${where} ORDER BY id DESC LIMIT ?`
      return db
        .prepare(sql)
        .all(...values, page.limit)
        .map(toRecord)
    },

    /** How many `selectRetryable` would find without a limit. */
    countDeliveries(filter: EndedFilter): number {
      const { where, values } = whereClause(deliveryConditions(filter))
      const sql = `SELECT count(*) AS n FROM deliveries ${where} AND ${hasDestination('deliveries')}`
      return Number(db.prepare(sql).get(...values)?.n)
    },

    /** The oldest that match and can be retried: those whose subscription is gone must not fill every batch. */
    selectRetryable(filter: EndedFilter, limit: number): string[] {
      const { where, values } = whereClause(deliveryConditions(filter))
      const sql = `SELECT id FROM deliveries ${where} AND ${hasDestination('deliveries')} ORDER BY id LIMIT ?`
      const rows = db.prepare(sql).all(...values, limit)
      return rows.map((row) => String(row.id))
    },

    retryDelivery: (id: string, nowMs: number): boolean => retry.run(nowMs, id).changes === 1,
    cancelDelivery: (id: string, nowMs: number): boolean => cancel.run(nowMs, id).changes === 1,
  }
}

function toDestination(row: Row): Destination {
  // written by insertDelivery alone
  return { kind: row.destination_kind as Destination['kind'], id: String(row.destination_id) }
}

/** @param row `dueColumns`. */
function toDue(row: PlainRow): DueDelivery {
  const [id, eventId, kind, destinationId, attemptCount, earlierAttempts, status, dueAtMs, claimedAtMs, key] = row
  return {
    id: String(id),
    eventId: String(eventId),
    destination: { kind: kind as Destination['kind'], id: String(destinationId) }, // written by insertDelivery alone
    orderingKey: textOrNull(key),
    attemptCount: Number(attemptCount),
    earlierAttempts: Number(earlierAttempts),
    dueAtMs: Number(dueAtMs),
    lostClaimAtMs: status === 'running' ? Number(claimedAtMs) : null,
  }
}

function toRecord(row: Row): DeliveryRecord {
  return {
    id: String(row.id),
    eventId: String(row.event_id),
    eventType: String(row.event_type),
    destination: toDestination(row),
    status: row.status as DeliveryStatus, // written by these statements alone
    attemptCount: Number(row.attempt_count),
    nextAttemptAtMs: row.status === 'pending' && row.due_at_ms !== null ? Number(row.due_at_ms) : null,
    createdAtMs: Number(row.created_at_ms),
    endedAtMs: row.ended_at_ms === null ? null : Number(row.ended_at_ms),
  }
}

function toAttempt(row: Row): AttemptRecord {
  return {
    number: Number(row.number),
    startedAtMs: Number(row.started_at_ms),
    durationMs: Number(row.duration_ms),
    outcome: row.outcome as AttemptKind, // written by recordAttempt alone
    statusCode: row.status_code === null ? null : Number(row.status_code),
    error: textOrNull(row.error),
    output: textOrNull(row.output),
    timings: readTimings(textOrNull(row.timings)),
  }
}
