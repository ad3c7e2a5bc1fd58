import type { Pool, Session } from './connection.ts'

/*
 * A delivery has a place in the order of its subscription and key as long as `ordering_key` is set. Whoever takes places
 * looks who is in front, and whoever gives one up looks who is next: each after it has locked the order, in a statement
 * that begins when the lock is had, so that it sees what the other one has done. So nobody waits behind nobody.
 *
 * Locks are taken in this order: rows of the deliveries that one is about, rows of subscriptions, orders, the rows of
 * those that are next.
 */

/**
 * How a subscription asks for order, in a statement. PostgreSQL's JSON takes neither NUL nor half a pair of surrogates,
 * which other settings may hold as `\u0000`: it sees `//u0000`.
 */
export function orderingIn(settings: string): string {
  return `(replace(${settings}, '\\u', '//u')::json ->> 'ordering')`
}

/** The order of a subscription's deliveries with one key. */
export interface Order {
  readonly lane: string
  readonly key: string
}

/** Orders share this many locks, since the database has room for a few thousand; it is a mask of the hash, plus one. */
const locks = 512
const orders = 'unnest($1::text[], $2::text[]) AS o (lane, key)'
const lock = {
  name: 'lock-orders',
  text: `
    SELECT pg_advisory_xact_lock(hashtext('hookpact ordering'), slot) FROM (
      SELECT DISTINCT hashtext(lane || ' ' || key) & ${locks - 1} AS slot FROM ${orders} ORDER BY slot
    ) slots`,
}
const readLast = {
  name: 'last-places',
  text: `
    SELECT o.lane, o.key, last.ordering_place AS place FROM ${orders} CROSS JOIN LATERAL (
      SELECT ordering_place FROM deliveries WHERE destination_id = o.lane AND ordering_key = o.key
      ORDER BY ordering_place DESC LIMIT 1
    ) last`,
}
/** One that is held or changed meanwhile is not what it was, and stays as it is: whoever did that looks after it. */
const advanceFirsts = {
  name: 'advance-orders',
  text: `
    WITH moment AS MATERIALIZED (SELECT time_ms($3) AS now_ms), firsts AS MATERIALIZED (
      SELECT first.id FROM ${orders} CROSS JOIN LATERAL (
        SELECT id, status, due_at_ms FROM deliveries WHERE destination_id = o.lane AND ordering_key = o.key
        ORDER BY ordering_place LIMIT 1
      ) first WHERE first.status = 'pending' AND first.due_at_ms IS NULL
    )
    UPDATE deliveries d SET due_at_ms = CASE WHEN $4 THEN least(d.created_at_ms, m.now_ms) ELSE m.now_ms END
    FROM firsts f, moment m
    WHERE d.id = f.id AND d.status = 'pending' AND d.due_at_ms IS NULL AND d.ordering_key IS NOT NULL`,
}
const findWaiting = {
  name: 'order-of-waiting',
  text: `SELECT destination_id AS lane, ordering_key AS key FROM deliveries
    WHERE id = $1 AND ordering_key IS NOT NULL AND status = 'pending' AND due_at_ms IS NULL`,
}
/** What the subscription says is as it says until the transaction ends. */
const giveUpExhausted = {
  name: 'give-up-places-of-exhausted',
  text: `
    WITH s AS MATERIALIZED (SELECT id, settings FROM subscriptions WHERE id = ANY($2::text[]) ORDER BY id FOR SHARE)
    UPDATE deliveries d SET ordering_key = NULL
    WHERE d.id = ANY($1::text[]) AND d.status = 'exhausted' AND d.ordering_key IS NOT NULL AND NOT EXISTS (
      SELECT FROM s WHERE s.id = d.destination_id AND ${orderingIn('s.settings')} = 'block'
    )`,
}

/** Some at a time, as in deliveries.ts. */
const batch = 10_000
const subscription = 'WITH s AS MATERIALIZED (SELECT settings FROM subscriptions WHERE id = $1 FOR SHARE)'
/** The last of each order first: those that are left have their first one, which lets them have their turn. */
const giveUpAll = {
  name: 'give-up-all-places',
  text: `${subscription}
    UPDATE deliveries SET ordering_key = NULL,
      due_at_ms = CASE WHEN status = 'pending' AND due_at_ms IS NULL THEN least(created_at_ms, time_ms($2)) ELSE due_at_ms END
    WHERE id = ANY (ARRAY (
      SELECT id FROM deliveries WHERE destination_id = $1 AND ordering_key IS NOT NULL
        AND NOT EXISTS (SELECT FROM s WHERE ${orderingIn('settings')} IS NOT NULL)
      ORDER BY ordering_key DESC, ordering_place DESC LIMIT ${batch} FOR UPDATE))
    RETURNING id`,
}
const pageOfKeys = 1_000
/** Each step of the index leads to the next order. */
const readKeys = {
  name: 'ordering-keys-of-subscription',
  text: `
    WITH RECURSIVE steps (key, n) AS (
      SELECT (SELECT ordering_key FROM deliveries WHERE destination_id = $1 AND ordering_key > $2
        ORDER BY ordering_key LIMIT 1), 1
      UNION ALL
      SELECT (SELECT ordering_key FROM deliveries WHERE destination_id = $1 AND ordering_key > steps.key
        ORDER BY ordering_key LIMIT 1), n + 1
      FROM steps WHERE steps.key IS NOT NULL AND n < ${pageOfKeys}
    )
    SELECT key FROM steps WHERE key IS NOT NULL ORDER BY n`,
}
const passExhausted = {
  name: 'pass-exhausted',
  text: `${subscription}, firsts AS MATERIALIZED (
      SELECT first.id FROM unnest($2::text[]) AS o (key) CROSS JOIN LATERAL (
        SELECT id, status FROM deliveries WHERE destination_id = $1 AND ordering_key = o.key ORDER BY ordering_place LIMIT 1
      ) first WHERE first.status = 'exhausted'
    )
    UPDATE deliveries SET ordering_key = NULL
    WHERE id = ANY (ARRAY (SELECT id FROM firsts)) AND status = 'exhausted'
      AND EXISTS (SELECT FROM s WHERE ${orderingIn('settings')} = 'skip')
    RETURNING id`,
}

function columns(of: readonly Order[]): [string[], string[]] {
  return [of.map(({ lane }) => lane), of.map(({ key }) => key)]
}

function distinct(of: readonly Order[]): Order[] {
  return [...new Map(of.map((order) => [`${order.lane} ${order.key}`, order])).values()]
}

/** Where it stands, and whether somebody is in front of it. */
export interface Place {
  readonly key: string
  readonly number: number
  readonly isBehind: boolean
}

/** Gives places behind all that have one, in the order of the list, and locks the orders until the transaction ends. */
export async function takePlaces(session: Session, ordered: readonly Order[]): Promise<Place[]> {
  if (ordered.length === 0) return []
  const each = columns(distinct(ordered))
  await session.run(lock, each)
  const rows = await session.run<Order & { place: number }>(readLast, each)
  const last = new Map(rows.map(({ lane, key, place }) => [`${lane} ${key}`, place]))
  return ordered.map(({ lane, key }) => {
    const before = last.get(`${lane} ${key}`) ?? 0
    last.set(`${lane} ${key}`, before + 1)
    return { key, number: before + 1, isBehind: before > 0 }
  })
}

/**
 * Makes the first of each order due, if it waits: to be called after a place was given up, in the same transaction.
 * @param nowMs null for the database's own time.
 * @param since `creation`: due since it was made, so that the oldest go first.
 */
export async function advance(
  session: Session,
  of: readonly Order[],
  nowMs: number | null,
  since: 'now' | 'creation' = 'now',
): Promise<void> {
  if (of.length === 0) return
  const each = columns(distinct(of))
  await session.run(lock, each)
  await session.run(advanceFirsts, [...each, nowMs, since === 'creation'])
}

/** Locks the order of a delivery that waits in it, before its row: who lets it have its turn has the order first. */
export async function lockIfWaiting(session: Session, deliveryId: string): Promise<void> {
  const rows = await session.run<Order & Record<string, unknown>>(findWaiting, [deliveryId])
  if (rows.length > 0) await session.run(lock, columns(rows))
}

/** Of these exhausted deliveries those give up their place whose subscription does not have them hold others back. */
export async function giveUpUnlessBlocking(
  session: Session,
  exhausted: readonly { readonly deliveryId: string; readonly lane: string }[],
): Promise<void> {
  if (exhausted.length === 0) return
  const lanes = new Set(exhausted.map(({ lane }) => lane))
  await session.run(giveUpExhausted, [exhausted.map(({ deliveryId }) => deliveryId), [...lanes]])
}

/** Ends all orders of a subscription that does not ask for any, or is gone: what waits in them is due. */
export async function giveUpAllOf(pool: Pool, subscriptionId: string, nowMs: number | null): Promise<void> {
  let changed = batch
  while (changed === batch)
    changed = (await pool.transaction((session) => session.run(giveUpAll, [subscriptionId, nowMs]))).length
}

/** Lets those pass that are behind exhausted ones, if their subscription skips these. */
export async function passExhaustedOf(pool: Pool, subscriptionId: string, nowMs: number | null): Promise<void> {
  let after = ''
  for (;;) {
    const rows = await pool.run<{ key: string }>(readKeys, [subscriptionId, after])
    const keys = rows.map(({ key }) => key)
    await pool.transaction(async (session) => {
      await session.run(passExhausted, [subscriptionId, keys])
      const all = keys.map((key) => ({ lane: subscriptionId, key }))
      await advance(session, all, nowMs)
    })
    if (keys.length < pageOfKeys) return
    after = keys.at(-1) ?? ''
  }
}
