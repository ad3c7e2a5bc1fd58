import type {
  Claimed,
  ClaimedDelivery,
  ClaimedSubscription,
  DeliveryStatus,
  Destination,
  SubscriptionStatus,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { Pool } from './connection.ts'
import type { At } from './record.ts'

/**
 * Leases what is due and nobody else is claiming, counts the attempt, and records the attempts whose lease ran out. A
 * delivery whose event or subscription is gone is canceled; one whose subscription was paused while it ran is held.
 */
const claim = {
  name: 'claim',
  text: `
    WITH moment AS MATERIALIZED (
      SELECT time_ms($1) AS now_ms
    ), due AS MATERIALIZED (
      SELECT id, event_id, destination_kind, destination_id, attempt_count, due_at_ms, lease_until_ms, claimed_at_ms
      FROM deliveries WHERE due_at_ms <= (SELECT now_ms FROM moment)
        AND (lease_until_ms IS NULL OR lease_until_ms <= (SELECT now_ms FROM moment))
      ORDER BY due_at_ms LIMIT $2 FOR UPDATE SKIP LOCKED
    ), judged AS MATERIALIZED (
      SELECT d.id, d.lease_until_ms IS NOT NULL AS was_lost, d.attempt_count, d.due_at_ms, d.claimed_at_ms,
        e.source, e.type, e.content_type, e.created_at_ms, e.body,
        s.url, s.status AS subscription_status, s.secrets, s.failing_since_ms,
        CASE
          WHEN e.id IS NULL OR (d.destination_kind = 'subscription' AND s.id IS NULL) THEN 'canceled'
          WHEN d.lease_until_ms IS NOT NULL AND s.status <> 'active' THEN 'held'
          ELSE 'pending'
        END AS next
      FROM due d LEFT JOIN events e ON e.id = d.event_id
        LEFT JOIN subscriptions s ON d.destination_kind = 'subscription' AND s.id = d.destination_id
    ), lost AS (
      INSERT INTO attempts (delivery_id, number, started_at_ms, duration_ms, outcome, error)
      SELECT id, attempt_count, claimed_at_ms, greatest(0, now_ms - claimed_at_ms), 'lost', $4
      FROM judged, moment WHERE was_lost
      ON CONFLICT (delivery_id, number) DO UPDATE SET started_at_ms = excluded.started_at_ms,
        duration_ms = excluded.duration_ms, outcome = excluded.outcome, status_code = NULL,
        error = excluded.error, output = NULL
    ), claimed AS (
      UPDATE deliveries d SET
        status = j.next,
        attempt_count = d.attempt_count + CASE WHEN j.next = 'pending' THEN 1 ELSE 0 END,
        due_at_ms = CASE WHEN j.next = 'pending' THEN d.due_at_ms END,
        lease_until_ms = CASE WHEN j.next = 'pending' THEN m.now_ms + $3 END,
        claimed_at_ms = CASE WHEN j.next = 'pending' THEN m.now_ms END,
        ended_at_ms = CASE WHEN j.next = 'canceled' THEN m.now_ms END
      FROM judged j, moment m WHERE d.id = j.id
      RETURNING d.id, d.event_id, d.destination_kind, d.destination_id, d.attempt_count, d.earlier_attempts, d.status,
        j.due_at_ms AS was_due_at_ms, j.source, j.type, j.content_type, j.created_at_ms, j.body,
        j.url, j.subscription_status, j.secrets, j.failing_since_ms
    )
    SELECT * FROM claimed ORDER BY was_due_at_ms, id`,
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

interface ClaimedRow {
  readonly id: string
  readonly event_id: string
  readonly destination_kind: Destination['kind']
  readonly destination_id: string
  readonly attempt_count: number
  readonly earlier_attempts: number
  readonly status: DeliveryStatus
  readonly source: string | null
  readonly type: string
  readonly content_type: string
  readonly created_at_ms: number
  readonly body: Buffer
  readonly url: string | null
  readonly subscription_status: SubscriptionStatus
  readonly secrets: string
  readonly failing_since_ms: number | null
}

const lostError = Buffer.from(leaseRanOut)

export async function claimDue(
  pool: Pool,
  { nowMs, leaseMs, limit }: { readonly nowMs: number; readonly leaseMs: number; readonly limit: number },
  at: At,
): Promise<Claimed> {
  const rows = await pool.run<ClaimedRow>(claim, [at(nowMs), limit, leaseMs, lostError])
  const deliveries = rows.filter(({ status }) => status === 'pending').map((row) => toClaimed(row, nowMs))
  if (rows.length === limit) return { deliveries, nextDueAtMs: nowMs }
  const [next] = await pool.run<{ wait_ms: number | null }>(nextDue, [at(nowMs)])
  return { deliveries, nextDueAtMs: next?.wait_ms == null ? undefined : nowMs + next.wait_ms }
}

function toClaimed(row: ClaimedRow, nowMs: number): ClaimedDelivery {
  return {
    id: row.id,
    attempt: row.attempt_count,
    round: row.attempt_count - row.earlier_attempts,
    destination: { kind: row.destination_kind, id: row.destination_id },
    event: {
      id: row.event_id,
      source: row.source,
      type: row.type,
      contentType: row.content_type,
      createdAtMs: row.created_at_ms,
      body: row.body,
    },
    subscription: row.url === null ? undefined : toSubscription(row, row.url),
    claimedAtMs: nowMs,
  }
}

function toSubscription(row: ClaimedRow, url: string): ClaimedSubscription {
  return {
    url,
    isActive: row.subscription_status === 'active',
    secrets: JSON.parse(row.secrets),
    failingSinceMs: row.failing_since_ms,
  }
}
