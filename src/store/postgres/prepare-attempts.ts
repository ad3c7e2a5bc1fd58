import type { Claim, ClaimedDelivery, ClaimedEvent, ClaimedSubscription } from '../store.ts'
import { testSource } from '../store.ts'
import type { SubscriptionStatus } from '../subscriptions.ts'
import type { Pool } from './connection.ts'
import { endInFlight } from './lanes.ts'
import type { LeasedRow } from './lease.ts'
import { endLeases, giveBack, lostError, toLeased } from './lease.ts'
import { advance } from './order.ts'
import type { At } from './record.ts'
import { firstThatFit } from './room.ts'

/** With the bodies of those that are small, as most are. */
const readEvents = {
  name: 'events-to-attempt',
  text: `SELECT id, source, type, content_type, created_at_ms, size_bytes, CASE WHEN size_bytes <= $2 THEN body END AS body
    FROM events WHERE id = ANY($1::text[])`,
}
const readBodies = { name: 'bodies-to-attempt', text: 'SELECT id, body FROM events WHERE id = ANY($1::text[])' }
const smallBytes = 64 * 1024
const readSubscriptions = {
  name: 'subscriptions-to-attempt',
  text: 'SELECT id, url, status, secrets, settings, failing_since_ms FROM subscriptions WHERE id = ANY($1::text[])',
}

const readLost = {
  name: 'attempts-lost-before',
  text: `SELECT a.delivery_id AS id FROM unnest($1::text[], $2::int[]) AS l (id, number)
    JOIN attempts a ON a.delivery_id = l.id AND a.number = l.number WHERE a.outcome = 'lost' AND a.error = $3`,
}

interface EventRow {
  readonly id: string
  readonly source: string | null
  readonly type: string
  readonly content_type: string
  readonly created_at_ms: number
  readonly size_bytes: number
  /** Null of one that is not small. */
  readonly body: Buffer | null
}
interface SubscriptionRow {
  readonly id: string
  readonly url: string
  readonly status: SubscriptionStatus
  readonly secrets: string
  readonly settings: string
  readonly failing_since_ms: number | null
}

/**
 * Adds what the attempts need. A delivery whose event or subscription is gone is canceled; one for whose event there is
 * no room is given back, and so is one whose subscription is not active: it ran when that changed, or is still to be held
 * with the others.
 */
export async function prepareAttempts(
  pool: Pool,
  leased: readonly LeasedRow[],
  { nowMs, maxBytes }: Claim,
  at: At,
): Promise<ClaimedDelivery[]> {
  const eventIds = [...new Set(leased.map(({ event_id }) => event_id))]
  const subscriptionIds = [...new Set(leased.filter(isToSubscription).map(({ destination_id }) => destination_id))]
  const [lostBefore, events, subscriptions] = await Promise.all([
    findLostBefore(pool, leased),
    eventIds.length === 0 ? [] : pool.run<EventRow>(readEvents, [eventIds, smallBytes]),
    subscriptionIds.length === 0 ? [] : pool.run<SubscriptionRow>(readSubscriptions, [subscriptionIds]),
  ])
  const eventById = new Map(events.map((row) => [row.id, row]))
  const subscriptionById = new Map(subscriptions.map((row) => [row.id, toSubscription(row)]))
  const inOrder = eventIds.flatMap((id) => eventById.get(id) ?? [])
  const bodies = await readFitting(pool, inOrder, maxBytes)
  const orphans: LeasedRow[] = []
  const notNow: LeasedRow[] = []
  const deliveries: ClaimedDelivery[] = []
  for (const row of leased) {
    const event = eventById.get(row.event_id)
    const body = bodies.get(row.event_id)
    const subscription = isToSubscription(row) ? subscriptionById.get(row.destination_id) : undefined
    if (event === undefined || (isToSubscription(row) && subscription === undefined)) orphans.push(row)
    else if (body === undefined || isToWait(event, subscription)) notNow.push(row)
    else deliveries.push(toClaimed(row, toEvent(event, body), subscription, lostBefore.has(row.id), nowMs))
  }
  if (orphans.length > 0) await cancelOrphans(pool, orphans, at(nowMs))
  if (notNow.length > 0) await giveBack(pool, notNow.map(toLeased))
  return deliveries
}

/** Those whose lease of the last attempt ran out, also of handlers and jobs that were given back since. */
async function findLostBefore(pool: Pool, leased: readonly LeasedRow[]): Promise<ReadonlySet<string>> {
  const ours = leased.filter(({ destination_kind: kind }) => kind === 'handler' || kind === 'job')
  const unknown = ours.filter(({ was_lost: wasLost, attempt_count: count }) => !wasLost && count > 1)
  const found =
    unknown.length === 0
      ? []
      : await pool.run<{ id: string }>(readLost, [
          unknown.map(({ id }) => id),
          unknown.map(({ attempt_count: count }) => count - 1),
          lostError,
        ])
  return new Set([...leased.filter(({ was_lost: wasLost }) => wasLost), ...found].map(({ id }) => id))
}

function cancelOrphans(pool: Pool, orphans: readonly LeasedRow[], nowMs: number | null): Promise<void> {
  const orders = orphans.flatMap(({ destination_id: lane, ordering_key: key }) => (key === null ? [] : [{ lane, key }]))
  return pool.transaction(async (session) => {
    await endLeases(session, orphans.map(toLeased), { status: 'canceled', nowMs })
    await advance(session, orders, nowMs)
    const counted = orphans.filter(({ is_counted }) => is_counted === true)
    await endInFlight(
      session,
      counted.map((row) => ({ lane: row.destination_id, deliveryId: row.id, attempt: row.attempt_count })),
    )
  })
}

/** The bodies that may be had together, of these events in their order; at least the first. */
async function readFitting(pool: Pool, events: readonly EventRow[], maxBytes: number): Promise<Map<string, Buffer>> {
  const bodies = new Map<string, Buffer>()
  const large: string[] = []
  for (const { id, body } of firstThatFit(events, maxBytes)) {
    if (body === null) large.push(id)
    else bodies.set(id, body)
  }
  if (large.length === 0) return bodies
  for (const { id, body } of await pool.run<{ id: string; body: Buffer }>(readBodies, [large])) bodies.set(id, body)
  return bodies
}

function isToSubscription({ destination_kind }: LeasedRow): boolean {
  return destination_kind === 'subscription'
}

/** A test is attempted whatever the state of its subscription. */
function isToWait(event: EventRow, subscription: ClaimedSubscription | undefined): boolean {
  return subscription?.isActive === false && event.source !== testSource
}

function toClaimed(
  row: LeasedRow,
  event: ClaimedEvent,
  subscription: ClaimedSubscription | undefined,
  isAfterLoss: boolean,
  claimedAtMs: number,
): ClaimedDelivery {
  return {
    ...toLeased(row),
    round: row.attempt_count - row.earlier_attempts,
    orderingKey: row.ordering_key,
    event,
    subscription,
    isAfterLoss,
    dueAtMs: row.due_at_ms,
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
    settings: JSON.parse(row.settings),
    failingSinceMs: row.failing_since_ms,
  }
}
