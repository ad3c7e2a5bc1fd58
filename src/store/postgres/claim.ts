import { waitAfterTaking } from '../lane-rules.ts'
import type { LaneShare, WaitingLane } from '../lanes.ts'
import { laneLimitOf, lanesPerClaim, shareOut } from '../lanes.ts'
import type {
  Claim,
  Claimed,
  ClaimedDelivery,
  ClaimedEvent,
  ClaimedSubscription,
  DeliveryStatus,
  Destination,
} from '../store.ts'
import { leaseRanOut } from '../store.ts'
import type { SubscriptionStatus } from '../subscriptions.ts'
import type { Pool, Session } from './connection.ts'
import type { Governed } from './lanes.ts'
import { endInFlight, keepTaken, lockLanes } from './lanes.ts'
import { advance } from './order.ts'
import type { At } from './record.ts'
import { lockInactive } from './subscriptions.ts'

/** The time by which what is due is judged: one for a whole statement. */
const moment = 'moment AS MATERIALIZED (SELECT time_ms($1) AS now_ms)'
const isFree = '(lease_until_ms IS NULL OR lease_until_ms <= (SELECT now_ms FROM moment))'
const isDue = `due_at_ms <= (SELECT now_ms FROM moment) AND ${isFree}`

/**
 * The lanes behind one in which something waits that is not leased: each step of the index leads to the next lane. In a
 * lane the leased ones come first, and are few.
 */
const waitingLanes = (limit: string) => `
  RECURSIVE ${moment}, steps (id, n) AS (
    SELECT (SELECT destination_id FROM deliveries WHERE due_at_ms IS NOT NULL AND destination_id > $2
      ORDER BY destination_id LIMIT 1), 1
    UNION ALL
    SELECT (SELECT destination_id FROM deliveries WHERE due_at_ms IS NOT NULL AND destination_id > steps.id
      ORDER BY destination_id LIMIT 1), n + 1
    FROM steps WHERE steps.id IS NOT NULL AND n < ${limit}
  ), waiting AS (
    SELECT id, n, first.kind, first.due_at_ms FROM steps LEFT JOIN LATERAL (
      SELECT destination_kind AS kind, due_at_ms FROM deliveries
      WHERE destination_id = steps.id AND due_at_ms IS NOT NULL AND ${isFree} ORDER BY due_at_ms LIMIT 1
    ) first ON TRUE
    WHERE id IS NOT NULL
  )`
const findLanes = {
  name: 'waiting-lanes',
  text: `WITH ${waitingLanes('$3')}
    SELECT id, kind, due_at_ms - (SELECT now_ms FROM moment) AS wait_ms,
      EXISTS (SELECT FROM lanes l WHERE l.subscription_id = id) AS has_rules
    FROM waiting ORDER BY n`,
}

/**
 * Leases what is due in these lanes and nobody else is claiming, counts the attempt, and records the attempts whose lease
 * ran out. It joins nothing: what the attempts need of events and subscriptions is read after it, each once. A row that
 * was changed since the statement began is not where it was (ctid), and stays due.
 */
const lease = {
  name: 'lease',
  text: `
    WITH ${moment}, due AS MATERIALIZED (
      SELECT d.* FROM unnest($2::text[], $5::int[]) AS lane (id, take) CROSS JOIN LATERAL (
        SELECT ctid, id, attempt_count, due_at_ms, lease_until_ms, claimed_at_ms
        FROM deliveries WHERE destination_id = lane.id AND ${isDue} ORDER BY due_at_ms LIMIT lane.take
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

/** Ends leases, if they still hold, and takes back the attempts that were counted. One that is pending stays due. */
const endLeases = {
  name: 'end-leases',
  text: `
    UPDATE deliveries d SET status = $3, attempt_count = d.attempt_count - 1,
      due_at_ms = CASE WHEN $3 = 'pending' THEN d.due_at_ms END, lease_until_ms = NULL, claimed_at_ms = NULL,
      ended_at_ms = CASE WHEN $3 = 'canceled' THEN time_ms($4) END,
      ordering_key = CASE WHEN $3 <> 'canceled' THEN d.ordering_key END
    FROM unnest($1::text[], $2::int[]) AS l (id, attempt_count)
    WHERE d.id = l.id AND d.lease_until_ms IS NOT NULL AND d.attempt_count = l.attempt_count`,
}

/**
 * Of lanes of which a claim left nothing: the first lease that ends, of what runs; the first wait that ends, of what is
 * not due yet.
 */
const nextDue = {
  name: 'next-due',
  text: `
    WITH ${moment}
    SELECT min(least(
      (SELECT min(coalesce(lease_until_ms, due_at_ms)) FROM deliveries WHERE destination_id = lane.id AND due_at_ms <= m.now_ms),
      (SELECT due_at_ms FROM deliveries WHERE destination_id = lane.id AND due_at_ms > m.now_ms ORDER BY due_at_ms LIMIT 1)
    )) - min(m.now_ms) AS wait_ms FROM moment m, unnest($2::text[]) AS lane (id)`,
}

const longestWait = {
  name: 'longest-wait',
  text: `WITH ${waitingLanes('1000000')}
    SELECT greatest(0, max((SELECT now_ms FROM moment) - due_at_ms)) AS wait_ms FROM waiting`,
}

interface LaneRow {
  readonly id: string
  /** Null of a lane of which all is leased, as is the wait. */
  readonly kind: Destination['kind'] | null
  readonly wait_ms: number | null
  readonly has_rules: boolean
}

/** What a claim took, and when lanes that are held back by their rules give more. */
interface Taken {
  readonly shares: readonly LaneShare[]
  readonly leased: LeasedRow[]
  readonly ruleWaitsMs: readonly number[]
  /** Lanes that may give no more now. */
  readonly closed: ReadonlySet<string>
}
interface LeasedRow {
  readonly id: string
  readonly event_id: string
  readonly destination_kind: Destination['kind']
  readonly destination_id: string
  readonly attempt_count: number
  readonly earlier_attempts: number
  readonly ordering_key: string | null
  readonly due_at_ms: number
  readonly was_lost: boolean
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

/** How long to leave alone what is locked: by a pause of many, or by whoever claims it at this moment. */
const lockedPauseMs = 25

const lostError = Buffer.from(leaseRanOut)

export async function claimDue(pool: Pool, claim: Claim, at: At): Promise<Claimed> {
  const { nowMs, limit } = claim
  const lanes = await pool.run<LaneRow>(findLanes, [at(nowMs), claim.afterLane ?? '', lanesPerClaim])
  const waiting = lanes.flatMap(({ id, kind, wait_ms }): WaitingLane[] =>
    kind === null || wait_ms === null ? [] : [{ id, kind, dueAtMs: nowMs + wait_ms }],
  )
  const governed = lanes.flatMap(({ id, wait_ms, has_rules }) => (has_rules && (wait_ms ?? 1) <= 0 ? [id] : []))
  const { shares, leased, ruleWaitsMs, closed } =
    governed.length === 0
      ? await takeShares(pool, claim, waiting, new Map(), at)
      : await pool.transaction(async (session) =>
          takeShares(session, claim, waiting, await lockLanes(session, governed, nowMs, at), at),
        )
  const deliveries = await prepareAttempts(pool, leased, claim, at).catch(async (error) => {
    // None is attempted. If the database is away, the leases run out.
    await giveBack(pool, leased.map(toLeased)).catch(() => {})
    throw error
  })
  const behind = lanes.length === lanesPerClaim ? { afterLane: lanes.at(-1)?.id } : {}
  const taken = Map.groupBy(leased, ({ destination_id }) => destination_id)
  const isWhole = ({ id, limit: share }: LaneShare) => taken.get(id)?.length === share
  if (leased.length === limit || shares.some((share) => share.isCut && isWhole(share)))
    return { deliveries, nextDueAtMs: nowMs, ...behind }
  // Of a lane that gave all that it may no more is claimed before an attempt of it ends.
  const full = new Set(shares.filter(isWhole).map(({ id }) => id))
  const left = lanes.filter(
    ({ id, kind }) => !full.has(id) && !closed.has(id) && laneLimitOf(claim, { id, kind: kind ?? 'handler' }) > 0,
  )
  const nextDueAtMs = await findNextDue(pool, left, claim, leased.length === 0, at)
  const times = [...ruleWaitsMs.map((waitMs) => nowMs + waitMs), ...(nextDueAtMs === undefined ? [] : [nextDueAtMs])]
  return { deliveries, nextDueAtMs: times.length === 0 ? undefined : Math.min(...times), ...behind }
}

/** Leases what the claim may take of these lanes, some of which have rules, and are locked. */
async function takeShares(
  session: Session,
  claim: Claim,
  waiting: readonly WaitingLane[],
  governed: ReadonlyMap<string, Governed>,
  at: At,
): Promise<Taken> {
  const { nowMs, leaseMs } = claim
  const allowed = waiting.map((lane) => ({ ...lane, allowed: governed.get(lane.id)?.allowance.limit }))
  const shares = shareOut(claim, allowed)
  const leased = await leaseShares(session, shares, nowMs, leaseMs, at)
  const taken = new Map(
    [...Map.groupBy(leased, ({ destination_id }) => destination_id)].map(([lane, rows]) => [
      lane,
      rows.map(({ id }) => id),
    ]),
  )
  await keepTaken(session, governed, taken, { nowMs, leaseMs }, at)
  const ruleWaitsMs: number[] = []
  const closed = new Set<string>()
  for (const [id, { lane, allowance }] of governed) {
    const count = taken.get(id)?.length ?? 0
    if (count < allowance.limit) continue
    closed.add(id)
    const waitMs = waitAfterTaking(lane, allowance, count)
    if (waitMs !== null) ruleWaitsMs.push(waitMs)
  }
  return { shares, leased, ruleWaitsMs, closed }
}

async function leaseShares(
  session: Session,
  shares: readonly LaneShare[],
  nowMs: number,
  leaseMs: number,
  at: At,
): Promise<LeasedRow[]> {
  if (shares.length === 0) return []
  const ids = shares.map(({ id }) => id)
  const limits = shares.map(({ limit }) => limit)
  const leased = await session.run<LeasedRow>(lease, [at(nowMs), ids, leaseMs, lostError, limits])
  return leased.sort((one, other) => one.due_at_ms - other.due_at_ms)
}

async function findNextDue(
  pool: Pool,
  lanes: readonly LaneRow[],
  { nowMs }: Claim,
  tookNothing: boolean,
  at: At,
): Promise<number | undefined> {
  if (lanes.length === 0) return undefined
  const ids = lanes.map(({ id }) => id)
  // What is claimed is attempted whatever becomes of this.
  const [next] = await pool.run<{ wait_ms: number | null }>(nextDue, [at(nowMs), ids]).catch(() => [{ wait_ms: 0 }])
  if (next?.wait_ms == null) return undefined
  if (next.wait_ms > 0) return nowMs + next.wait_ms
  // What is due and was not leased is in somebody else's transaction; what was given back may be claimed at once.
  return tookNothing ? nowMs + lockedPauseMs : nowMs
}

export async function longestWaitMs(pool: Pool, nowMs: number, at: At): Promise<number> {
  const [row] = await pool.run<{ wait_ms: number | null }>(longestWait, [at(nowMs), ''])
  return row?.wait_ms ?? 0
}

/** What ending a lease needs to know of it. */
type Leased = Pick<ClaimedDelivery, 'id' | 'attempt' | 'destination'>

/**
 * Ends leases of what was not attempted: it is due as before, or held, if its subscription is not active. A
 * subscription that is being changed is waited for.
 */
export function giveBack(pool: Pool, leased: readonly Leased[]): Promise<void> {
  return pool.transaction(async (session) => {
    const inactive = await lockInactive(
      session,
      leased.map(({ destination }) => destination.id),
    )
    const { held = [], due = [] } = Object.groupBy(leased, ({ destination }) =>
      inactive.has(destination.id) ? 'held' : 'due',
    )
    if (held.length > 0) await end(session, held, 'held', null)
    if (due.length > 0) await end(session, due, 'pending', null)
  })
}

async function end(session: Session, leased: readonly Leased[], status: DeliveryStatus, endedAtMs: number | null) {
  const ids = leased.map(({ id }) => id)
  const attempts = leased.map(({ attempt }) => attempt)
  await session.run(endLeases, [ids, attempts, status, endedAtMs])
  await endInFlight(
    session,
    leased.map(({ id, destination }) => ({ lane: destination.id, deliveryId: id })),
  )
}

/**
 * Adds what the attempts need. A delivery whose event or subscription is gone is canceled; one whose subscription was
 * paused while it ran, and one for whose event there is no room, is given back.
 */
async function prepareAttempts(
  pool: Pool,
  leased: readonly LeasedRow[],
  { nowMs, maxBytes }: Claim,
  at: At,
): Promise<ClaimedDelivery[]> {
  const eventIds = [...new Set(leased.map(({ event_id }) => event_id))]
  const subscriptionIds = [...new Set(leased.filter(isToSubscription).map(({ destination_id }) => destination_id))]
  const [events, subscriptions] = await Promise.all([
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
    else if (body === undefined || (row.was_lost && subscription?.isActive === false)) notNow.push(row)
    else deliveries.push(toClaimed(row, toEvent(event, body), subscription, nowMs))
  }
  if (orphans.length > 0) await cancelOrphans(pool, orphans, at(nowMs))
  if (notNow.length > 0) await giveBack(pool, notNow.map(toLeased))
  return deliveries
}

function cancelOrphans(pool: Pool, orphans: readonly LeasedRow[], nowMs: number | null): Promise<void> {
  const orders = orphans.flatMap(({ destination_id: lane, ordering_key: key }) => (key === null ? [] : [{ lane, key }]))
  return pool.transaction(async (session) => {
    await end(session, orphans.map(toLeased), 'canceled', nowMs)
    await advance(session, orders, nowMs)
  })
}

/** The bodies that may be had together, of these events in their order; at least the first. */
async function readFitting(pool: Pool, events: readonly EventRow[], maxBytes: number): Promise<Map<string, Buffer>> {
  const bodies = new Map<string, Buffer>()
  const large: string[] = []
  let bytes = 0
  for (const { id, size_bytes, body } of events) {
    bytes += size_bytes
    if (bytes > maxBytes && bytes > size_bytes) break
    if (body === null) large.push(id)
    else bodies.set(id, body)
  }
  if (large.length === 0) return bodies
  for (const { id, body } of await pool.run<{ id: string; body: Buffer }>(readBodies, [large])) bodies.set(id, body)
  return bodies
}

function toLeased({ id, attempt_count, destination_kind, destination_id }: LeasedRow): Leased {
  return { id, attempt: attempt_count, destination: { kind: destination_kind, id: destination_id } }
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
    ...toLeased(row),
    round: row.attempt_count - row.earlier_attempts,
    orderingKey: row.ordering_key,
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
    settings: JSON.parse(row.settings),
    failingSinceMs: row.failing_since_ms,
  }
}
