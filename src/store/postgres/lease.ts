import type { LaneShare } from '../lanes.ts'
import type { ClaimedDelivery, DeliveryStatus, Destination } from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { Pool, Session } from './connection.ts'
import { isFree, moment } from './due.ts'
import { endInFlight } from './lanes.ts'
import type { At } from './record.ts'
import { lockInactive } from './subscriptions.ts'

/** How an attempt is recorded whose lease ran out. */
export const lostError = Buffer.from(leaseRanOut)
const isDue = `due_at_ms <= (SELECT now_ms FROM moment) AND ${isFree}`

/**
 * Leases what is due in these lanes and nobody else is claiming, counts the attempt, and records the attempts whose lease
 * ran out. It joins nothing: what the attempts need of events and subscriptions is read after it, each once. A row that
 * was changed since the statement began is not where it was (ctid), and stays due.
 */
const lease = {
  name: 'lease',
  text: `
    WITH ${moment}, due AS MATERIALIZED (
      SELECT d.* FROM unnest($2::text[], $5::int[], $6::boolean[]) AS lane (id, take, retries) CROSS JOIN LATERAL (
        SELECT ctid, id, attempt_count, due_at_ms, lease_until_ms, claimed_at_ms
        FROM deliveries WHERE destination_id = lane.id AND ${isDue}
          AND (lane.retries IS NULL OR lane.retries = (attempt_count > earlier_attempts))
        ORDER BY due_at_ms LIMIT lane.take
        FOR UPDATE SKIP LOCKED
      ) d
    ), lost AS (
      INSERT INTO attempts (delivery_id, number, started_at_ms, duration_ms, outcome, error)
      SELECT id, attempt_count, claimed_at_ms, greatest(0, now_ms - claimed_at_ms), 'lost', $4
      FROM due, moment WHERE lease_until_ms IS NOT NULL
      ON CONFLICT (delivery_id, number) DO UPDATE SET started_at_ms = excluded.started_at_ms,
        duration_ms = excluded.duration_ms, outcome = excluded.outcome, status_code = NULL,
        error = excluded.error, output = NULL
    )
    UPDATE deliveries d
    SET attempt_count = d.attempt_count + 1, lease_until_ms = m.now_ms + $3, claimed_at_ms = m.now_ms
    FROM due, moment m WHERE d.ctid = due.ctid
    RETURNING d.id, d.event_id, d.destination_kind, d.destination_id, d.attempt_count, d.earlier_attempts, d.ordering_key,
      due.due_at_ms, due.lease_until_ms IS NOT NULL AS was_lost`,
}

/** Ends leases, if they still hold, and takes back the attempts that were counted. One that is pending stays due, or is due later. */
const end = {
  name: 'end-leases',
  text: `
    UPDATE deliveries d SET status = $3, attempt_count = d.attempt_count - 1,
      due_at_ms = CASE WHEN $3 = 'pending' THEN coalesce(time_ms($4) + $5::int, d.due_at_ms) END, lease_until_ms = NULL, claimed_at_ms = NULL,
      ended_at_ms = CASE WHEN $3 = 'canceled' THEN time_ms($4) END,
      ordering_key = CASE WHEN $3 <> 'canceled' THEN d.ordering_key END
    FROM unnest($1::text[], $2::int[]) AS l (id, attempt_count)
    WHERE d.id = l.id AND d.lease_until_ms IS NOT NULL AND d.attempt_count = l.attempt_count`,
}

const extend = {
  name: 'extend-lease',
  text: `
    UPDATE deliveries SET lease_until_ms = time_ms($3) + $4
    WHERE id = $1 AND lease_until_ms IS NOT NULL AND attempt_count = $2 RETURNING id`,
}

/** A delivery that has been leased. */
export interface LeasedRow {
  readonly id: string
  readonly event_id: string
  readonly destination_kind: Destination['kind']
  readonly destination_id: string
  readonly attempt_count: number
  readonly earlier_attempts: number
  readonly ordering_key: string | null
  readonly due_at_ms: number
  readonly was_lost: boolean
  /** Kept by a claim of one that its lane counts. */
  readonly is_counted?: boolean
}

/** A share of only what is tried again, or only what is not; null: of whatever is due. */
export interface LeaseShare extends Pick<LaneShare, 'id' | 'limit'> {
  readonly retries: boolean | null
}

/** Leases up to so many of each lane; the longest due come first. */
export async function leaseShares(
  session: Session,
  shares: readonly LeaseShare[],
  nowMs: number,
  leaseMs: number,
  at: At,
): Promise<LeasedRow[]> {
  if (shares.length === 0) return []
  const ids = shares.map(({ id }) => id)
  const limits = shares.map(({ limit }) => limit)
  const parts = shares.map(({ retries }) => retries)
  const leased = await session.run<LeasedRow>(lease, [at(nowMs), ids, leaseMs, lostError, limits, parts])
  return leased.sort((one, other) => one.due_at_ms - other.due_at_ms)
}

/** False if the lease does not hold any more. */
export async function extendLease(
  session: Session,
  { id, attempt }: Pick<ClaimedDelivery, 'id' | 'attempt'>,
  nowMs: number | null,
  leaseMs: number,
): Promise<boolean> {
  return (await session.run(extend, [id, attempt, nowMs, leaseMs])).length === 1
}

/** What ending a lease needs to know of it. */
type Leased = Pick<ClaimedDelivery, 'id' | 'attempt' | 'destination'> & { readonly isCounted?: boolean }

/**
 * Ends leases of what was not attempted: it is due as before, or held, if its subscription is not active. A
 * subscription that is being changed is waited for.
 */
export function giveBack(
  pool: Pool,
  leased: readonly Leased[],
  later?: { readonly nowMs: number | null; readonly delayMs: number },
): Promise<void> {
  return pool.transaction(async (session) => {
    const inactive = await lockInactive(
      session,
      leased.map(({ destination }) => destination.id),
    )
    const { held = [], due = [] } = Object.groupBy(leased, ({ destination }) =>
      inactive.has(destination.id) ? 'held' : 'due',
    )
    if (held.length > 0) await endLeases(session, held, { status: 'held' })
    if (due.length > 0) await endLeases(session, due, { status: 'pending', ...later })
    const counted = leased.filter(({ isCounted }) => isCounted === true)
    await endInFlight(
      session,
      counted.map(({ id, attempt, destination }) => ({ lane: destination.id, deliveryId: id, attempt })),
    )
  })
}

/** Ends leases in a transaction, whatever becomes of their deliveries. Lanes go on counting them. */
export async function endLeases(
  session: Session,
  leased: readonly Leased[],
  {
    status,
    nowMs = null,
    delayMs = null,
  }: { readonly status: DeliveryStatus; readonly nowMs?: number | null; readonly delayMs?: number | null },
) {
  const ids = leased.map(({ id }) => id)
  const attempts = leased.map(({ attempt }) => attempt)
  await session.run(end, [ids, attempts, status, nowMs, delayMs])
}

/** What `giveBack` is told of a row. */
export function toLeased(row: LeasedRow): Pick<ClaimedDelivery, 'id' | 'attempt' | 'destination' | 'isCounted'> {
  const { id, attempt_count: attempt, destination_kind: kind, destination_id, is_counted: isCounted = false } = row
  return { id, attempt, destination: { kind, id: destination_id }, isCounted }
}
