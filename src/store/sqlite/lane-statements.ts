import type { DatabaseSync } from 'node:sqlite'
import type { GovernedLane, LaneRules } from '../lane-rules.ts'

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Statements over `lanes` and `in_flight`. */
export function createLaneStatements(db: DatabaseSync) {
  const setRules = db.prepare(`
    INSERT INTO lanes (subscription_id, max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET max_in_flight = excluded.max_in_flight, rate_requests = excluded.rate_requests,
      rate_seconds = excluded.rate_seconds, batch_events = excluded.batch_events,
      batch_wait_ms = excluded.batch_wait_ms,
      tokens = iif(lanes.rate_requests IS NULL, 0, lanes.tokens),
      refilled_at_ms = iif(lanes.rate_requests IS NULL, 0, lanes.refilled_at_ms)`)
  const find = db.prepare(`
    SELECT max_in_flight, rate_requests, rate_seconds, batch_events, batch_wait_ms, tokens, refilled_at_ms, blocked_until_ms,
      (SELECT count(*) FROM in_flight f WHERE f.subscription_id = l.subscription_id AND f.until_ms > ?) AS in_flight
    FROM lanes l WHERE subscription_id = ?`)
  const take = db.prepare('UPDATE lanes SET tokens = ?, refilled_at_ms = ? WHERE subscription_id = ?')
  const block = db.prepare(`
    INSERT INTO lanes (subscription_id, blocked_until_ms) SELECT id, ? FROM subscriptions WHERE id = ?
    ON CONFLICT DO UPDATE SET blocked_until_ms = excluded.blocked_until_ms`)
  const unblock = db.prepare(
    'UPDATE lanes SET blocked_until_ms = NULL WHERE subscription_id = ? AND blocked_until_ms IS NOT NULL',
  )
  const begin = db.prepare(`
    INSERT INTO in_flight (subscription_id, delivery_id, attempt, until_ms) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET attempt = excluded.attempt, until_ms = excluded.until_ms`)
  const end = db.prepare('DELETE FROM in_flight WHERE subscription_id = ? AND delivery_id = ? AND attempt = ?')
  const clearExpired = db.prepare('DELETE FROM in_flight WHERE subscription_id = ? AND until_ms <= ?')
  const remove = db.prepare('DELETE FROM lanes WHERE subscription_id = ?')
  const removeOthers = db.prepare(`
    DELETE FROM lanes WHERE NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.id = subscription_id)
      AND subscription_id NOT IN (SELECT value FROM json_each(?))`)
  const removeInFlight = db.prepare('DELETE FROM in_flight WHERE subscription_id = ?')

  return {
    /** A rate that is set where none was begins as that of a new subscription. */
    setRules(id: string, { maxInFlight, rateLimit, batch }: LaneRules): void {
      const rate = [rateLimit?.requests ?? null, rateLimit?.seconds ?? null]
      setRules.run(id, maxInFlight, ...rate, batch?.maxEvents ?? null, batch?.waitMs ?? null)
    },

    /** Undefined of a lane without rules. */
    findGoverned(id: string, nowMs: number): Omit<GovernedLane, 'retriesAlone'> | undefined {
      const row = find.get(nowMs, id)
      if (row === undefined) return undefined
      const blockedUntilMs = number(row.blocked_until_ms)
      const requests = number(row.rate_requests)
      const maxEvents = number(row.batch_events)
      return {
        id,
        maxInFlight: number(row.max_in_flight),
        rateLimit: requests === null ? null : { requests, seconds: Number(row.rate_seconds) },
        batch: maxEvents === null ? null : { maxEvents, waitMs: Number(row.batch_wait_ms) },
        inFlight: Number(row.in_flight),
        tokens: Number(row.tokens),
        refilledAgoMs: nowMs - Number(row.refilled_at_ms),
        blockedForMs: blockedUntilMs === null ? null : blockedUntilMs - nowMs,
      }
    },

    /** Keeps what is left of a rate. */
    takeTokens: (id: string, left: number, nowMs: number): void => void take.run(left, nowMs, id),
    /** Leaves its consumer alone, unless its subscription is gone. */
    block: (id: string, untilMs: number): void => void block.run(untilMs, id),
    unblock: (id: string): void => void unblock.run(id),
    /** Counts a request, by the first of its deliveries, until it ends, or its lease does. */
    beginInFlight: (id: string, deliveryId: string, attempt: number, untilMs: number): void =>
      void begin.run(id, deliveryId, attempt, untilMs),
    endInFlight: (id: string, deliveryId: string, attempt: number): void => void end.run(id, deliveryId, attempt),
    clearExpired: (id: string, nowMs: number): void => void clearExpired.run(id, nowMs),
    /** Removes all that are neither a subscription's nor one of these. */
    removeOthers: (ids: readonly string[]): void => void removeOthers.run(JSON.stringify(ids)),
    removeLane(id: string): void {
      remove.run(id)
      removeInFlight.run(id)
    },
  }
}
