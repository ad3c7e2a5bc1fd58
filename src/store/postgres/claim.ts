import type {
  Claim,
  Claimed,
  ClaimedDelivery,
  ClaimedEvent,
  ClaimedSubscription,
  DeliveryStatus,
  Destination,
  SubscriptionStatus,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { Pool, Session, Statement } from './connection.ts'
import type { At } from './record.ts'
import { lockInactive } from './subscriptions.ts'

/**
 * Leases what is due and nobody else is claiming, counts the attempt, and records the attempts whose lease ran out. It
 * joins nothing: what the attempts need of events and subscriptions is read after it, each once. A row that was changed
 * since the statement began is not where it was (ctid), and stays due.
 */
const lease = {
  name: 'lease',
  text: `
    WITH moment AS MATERIALIZED (
      SELECT time_ms($1) AS now_ms
    ), due AS MATERIALIZED (
      SELECT ctid, id, attempt_count, due_at_ms, lease_until_ms, claimed_at_ms
      FROM deliveries WHERE due_at_ms <= (SELECT now_ms FROM moment)
        AND (lease_until_ms IS NULL OR lease_until_ms <= (SELECT now_ms FROM moment))
      ORDER BY due_at_ms LIMIT $2 FOR UPDATE SKIP LOCKED
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
    RETURNING d.id, d.event_id, d.destination_kind, d.destination_id, d.attempt_count, d.earlier_attempts,
      due.due_at_ms, due.lease_until_ms IS NOT NULL AS was_lost`,
}
/** The bodies of the oldest, as many as may be had together; at least one. */
const readEvents = {
  name: 'events-to-attempt',
  text: `
    SELECT id, source, type, content_type, created_at_ms, CASE WHEN bytes <= $2 OR number = 1 THEN body END AS body
    FROM (SELECT *, sum(size_bytes::int) OVER up_to_it AS bytes, row_number() OVER up_to_it AS number
      FROM events WHERE id = ANY($1::text[]) WINDOW up_to_it AS (ORDER BY id ROWS UNBOUNDED PRECEDING)) AS e`,
}
const readSubscriptions = {
  name: 'subscriptions-to-attempt',
  text: 'SELECT id, url, status, secrets, failing_since_ms FROM subscriptions WHERE id = ANY($1::text[])',
}

/** Ends leases, if they still hold, and takes back the attempts that were counted. One that is pending stays due. */
const endLeases = {
  name: 'end-leases',
  text: `
    UPDATE deliveries d SET status = $3, attempt_count = d.attempt_count - 1,
      due_at_ms = CASE WHEN $3 = 'pending' THEN d.due_at_ms END, lease_until_ms = NULL, claimed_at_ms = NULL,
      ended_at_ms = CASE WHEN $3 = 'canceled' THEN time_ms($4) END
    FROM unnest($1::text[], $2::int[]) AS l (id, attempt_count)
    WHERE d.id = l.id AND d.lease_until_ms IS NOT NULL AND d.attempt_count = l.attempt_count`,
}

/** The first lease that ends, of what runs; the first wait that ends, of what is not due yet. */
const nextDue = {
  name: 'next-due',
  text: `
    WITH moment AS MATERIALIZED (
      SELECT time_ms($1) AS now_ms
    )
    SELECT least(
      (SELECT min(coalesce(lease_until_ms, due_at_ms)) FROM deliveries WHERE due_at_ms <= m.now_ms),
      (SELECT due_at_ms FROM deliveries WHERE due_at_ms > m.now_ms ORDER BY due_at_ms LIMIT 1)
    ) - now_ms AS wait_ms FROM moment m`,
}

interface LeasedRow {
  readonly id: string
  readonly event_id: string
  readonly destination_kind: Destination['kind']
  readonly destination_id: string
  readonly attempt_count: number
  readonly earlier_attempts: number
  readonly due_at_ms: number
  readonly was_lost: boolean
}
interface EventRow {
  readonly id: string
  readonly source: string | null
  readonly type: string
  readonly content_type: string
  readonly created_at_ms: number
  /** Null if there was no room for it. */
  readonly body: Buffer | null
}
interface SubscriptionRow {
  readonly id: string
  readonly url: string
  readonly status: SubscriptionStatus
  readonly secrets: string
  readonly failing_since_ms: number | null
}

const lostError = Buffer.from(leaseRanOut)

export async function claimDue(pool: Pool, claim: Claim, at: At): Promise<Claimed> {
  const { nowMs, leaseMs, limit } = claim
  const leased = await pool.run<LeasedRow>(lease, [at(nowMs), limit, leaseMs, lostError])
  const { deliveries, isLeft } = await prepareAttempts(pool, leased, claim, at)
  if (leased.length === limit || isLeft) return { deliveries, nextDueAtMs: nowMs }
  const [next] = await pool.run<{ wait_ms: number | null }>(nextDue, [at(nowMs)])
  return { deliveries, nextDueAtMs: next?.wait_ms == null ? undefined : nowMs + next.wait_ms }
}

/**
 * Adds what the attempts need. A delivery whose event or subscription is gone is canceled; one whose subscription was
 * paused while it ran is held; one for whose event there is no room is left.
 */
async function prepareAttempts(pool: Pool, leased: readonly LeasedRow[], { nowMs, maxBytes }: Claim, at: At) {
  const { events, subscriptions } = await readForAttempts(pool, leased, maxBytes)
  const orphans: LeasedRow[] = []
  const paused: LeasedRow[] = []
  const left: LeasedRow[] = []
  const deliveries: ClaimedDelivery[] = []
  for (const row of leased.toSorted((one, other) => one.due_at_ms - other.due_at_ms)) {
    const event = events.get(row.event_id)
    const subscription = isToSubscription(row) ? subscriptions.get(row.destination_id) : undefined
    if (event === undefined || (isToSubscription(row) && subscription === undefined)) orphans.push(row)
    else if (row.was_lost && subscription?.isActive === false) paused.push(row)
    else if (event.body === null) left.push(row)
    else deliveries.push(toClaimed(row, toEvent(event, event.body), subscription, nowMs))
  }
  if (orphans.length > 0) await endAs(pool, orphans, 'canceled', at(nowMs))
  if (paused.length > 0) await pool.transaction((session) => hold(session, paused, at(nowMs)))
  if (left.length > 0) await endAs(pool, left, 'pending', at(nowMs))
  return { deliveries, isLeft: left.length > 0 }
}

async function readForAttempts(pool: Pool, leased: readonly LeasedRow[], maxBytes: number) {
  const read = <Row extends { readonly id: string }>(statement: Statement, ids: string[], ...values: number[]) =>
    ids.length === 0 ? [] : pool.run<Row>(statement, [[...new Set(ids)], ...values])
  const eventIds = leased.map(({ event_id }) => event_id)
  const subscriptionIds = leased.filter(isToSubscription).map(({ destination_id }) => destination_id)
  const [events, subscriptions] = await Promise.all([
    read<EventRow>(readEvents, eventIds, maxBytes),
    read<SubscriptionRow>(readSubscriptions, subscriptionIds),
  ])
  return {
    events: new Map(events.map((row) => [row.id, row])),
    subscriptions: new Map(subscriptions.map((row) => [row.id, toSubscription(row)])),
  }
}

/** Holds those whose subscription is still paused. One that is being resumed is waited for: its deliveries are left. */
async function hold(session: Session, paused: readonly LeasedRow[], atMs: number | null): Promise<void> {
  const ids = paused.map(({ destination_id }) => destination_id)
  const inactive = await lockInactive(session, ids)
  const { held = [], left = [] } = Object.groupBy(paused, ({ destination_id }) =>
    inactive.has(destination_id) ? 'held' : 'left',
  )
  await endAs(session, held, 'held', atMs)
  await endAs(session, left, 'pending', atMs)
}

function endAs(session: Session, rows: readonly LeasedRow[], status: DeliveryStatus, atMs: number | null) {
  const ids = rows.map(({ id }) => id)
  const attempts = rows.map(({ attempt_count }) => attempt_count)
  return session.run(endLeases, [ids, attempts, status, atMs])
}

function isToSubscription({ destination_kind }: LeasedRow): boolean {
  return destination_kind === 'subscription'
}

function toClaimed(
  row: LeasedRow,
  event: ClaimedEvent,
  subscription: ClaimedSubscription | undefined,
  claimedAtMs: number,
): ClaimedDelivery {
  return {
    id: row.id,
    attempt: row.attempt_count,
    round: row.attempt_count - row.earlier_attempts,
    destination: { kind: row.destination_kind, id: row.destination_id },
    event,
    subscription,
    claimedAtMs,
  }
}

function toEvent(row: EventRow, body: Buffer): ClaimedEvent {
  return {
    id: row.id,
    source: row.source,
    type: row.type,
    contentType: row.content_type,
    createdAtMs: row.created_at_ms,
    body,
  }
}

function toSubscription(row: SubscriptionRow): ClaimedSubscription {
  return {
    url: row.url,
    isActive: row.status === 'active',
    secrets: JSON.parse(row.secrets),
    failingSinceMs: row.failing_since_ms,
  }
}
