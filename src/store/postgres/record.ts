import { patternsFor } from '../../contract/event-patterns.ts'
import { newId } from '../../id.ts'
import type { Subscriber as Addressee, RoutableEvent } from '../destinations.ts'
import { destinationsOf } from '../destinations.ts'
import type { FilterFailed } from '../filters.ts'
import { createFilter } from '../filters.ts'
import type { Destination, NewEvent, Publication, Recorded, Route } from '../store.ts'
import { StorageUnavailable } from '../store.ts'
import type { SubscriptionSettings } from '../subscriptions.ts'
import type { Session } from './connection.ts'
import { findEvent } from './events.ts'
import { claimFiles } from './files.ts'
import type { Order, Place } from './order.ts'
import { advance, orderingIn, takePlaces } from './order.ts'

/**
 * A subscription that is being changed is waited for: one that is paused at this moment gets its delivery held, not
 * sent.
 * Settings come along only where there may be a filter in them.
 */
const selectSubscribers = {
  name: 'subscribers',
  text: `SELECT id, status, events, CASE WHEN strpos(settings, '"filter"') > 0 THEN settings END AS settings,
      CASE WHEN $2 THEN ${orderingIn('settings')} END AS ordering
    FROM subscriptions WHERE events && $1::text[] ORDER BY id FOR SHARE`,
}
/** Of those that are asked for by themselves: which ask for order, and go on asking until the transaction ends. */
const selectOrdered = {
  name: 'ordered-subscriptions',
  text: `SELECT id FROM subscriptions WHERE id = ANY($1::text[]) AND ${orderingIn('settings')} IS NOT NULL
    ORDER BY id FOR SHARE`,
}

/**
 * Keys first, then the events whose key was free, then their deliveries. The unique indexes decide, so that of two at
 * once one wins; an event whose id is taken leaves no key behind.
 */
const insertEvents = {
  name: 'insert-events',
  text: `
    WITH incoming AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::bigint[], $11::text[], $12::text[], $13::text[], $14::bytea[], $15::text[])
      AS e (id, direction, source, type, status, sender_delivery_id, dedup_key, fingerprint,
        caused_by, created_at_ms, content_type, faults, headers, body, ordering_key)
    ), taken AS (
      INSERT INTO dedup_keys (key, event_id)
      SELECT dedup_key, id FROM incoming i
      WHERE dedup_key IS NOT NULL AND NOT EXISTS (SELECT FROM events e WHERE e.id = i.id)
      ON CONFLICT DO NOTHING RETURNING event_id
    ), recorded AS (
      INSERT INTO events (id, direction, source, type, status, sender_delivery_id, fingerprint, caused_by,
        created_at_ms, content_type, size_bytes, faults, headers, body, ordering_key)
      SELECT id, direction, source, type, status, sender_delivery_id, fingerprint, caused_by,
        created_at_ms, content_type, length(body), faults, headers, body, ordering_key
      FROM incoming WHERE dedup_key IS NULL OR id IN (SELECT event_id FROM taken)
      ON CONFLICT DO NOTHING RETURNING id
    ), made AS (
      INSERT INTO deliveries (id, event_id, event_type, destination_kind, destination_id, status, due_at_ms, created_at_ms,
        ordering_key, ordering_place)
      SELECT id, event_id, event_type, kind, destination, CASE WHEN held THEN 'held' ELSE 'pending' END,
        CASE WHEN NOT waits THEN time_ms(due_at_ms) END, created_at_ms, ordering_key, ordering_place
      FROM unnest($16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::boolean[], $22::bigint[], $23::bigint[],
        $24::boolean[], $25::text[], $26::bigint[])
        AS d (id, event_id, event_type, kind, destination, held, due_at_ms, created_at_ms, waits, ordering_key, ordering_place)
      -- IS TRUE keeps it from becoming a join, which would compare each with each
      WHERE (event_id IN (SELECT id FROM recorded)) IS TRUE
    )
    SELECT id FROM recorded`,
}

const insertDeliveries = {
  name: 'insert-deliveries',
  text: `
    INSERT INTO deliveries (id, event_id, event_type, destination_kind, destination_id, status, due_at_ms, created_at_ms,
      ordering_key, ordering_place)
    SELECT d.id, $1, $2, d.kind, d.destination, CASE WHEN d.held THEN 'held' ELSE 'pending' END,
      CASE WHEN NOT d.waits THEN time_ms($3) END, $4::bigint, d.ordering_key, d.ordering_place
    FROM unnest($5::text[], $6::text[], $7::text[], $8::boolean[], $9::boolean[], $10::text[], $11::bigint[])
      AS d (id, kind, destination, held, waits, ordering_key, ordering_place)`,
}

/** By its key if there is one, else by its id; the deliveries of its own commit: later ones come from replays. */
const findDuplicates = {
  name: 'find-duplicates',
  text: `
    SELECT n, e.id, e.fingerprint,
      (SELECT count(*) FROM deliveries d WHERE d.event_id = e.id AND d.created_at_ms = e.created_at_ms) AS delivery_count
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS i (id, key, n)
    LEFT JOIN dedup_keys k ON k.key = i.key
    JOIN events e ON e.id = coalesce(k.event_id, i.id)`,
}

/** A time that the caller gives, or null for the database's own. */
export type At = (nowMs: number) => number | null

interface NewDelivery {
  readonly id: string
  readonly event: Routed['event']
  readonly destination: Destination
  readonly held: boolean
  /** Where it stands, if its subscription asks for order. */
  readonly place: Place | undefined
}

/**
 * Whether recording these must be a transaction: their subscribers are read first, and kept as they are; their files are
 * claimed after it; their orders are locked before it.
 */
export function needsTransaction(publications: readonly Publication[]): boolean {
  return publications.some(
    ({ event, routes }) =>
      event.fileIds.length > 0 ||
      routes.some(({ kind }) => kind === 'subscribers' || (kind === 'subscription' && event.orderingKey !== null)),
  )
}

/** Records events and their deliveries; gives what became of each, in order. */
export async function recordEvents(
  session: Session,
  publications: readonly Publication[],
  at: At,
  failed: FilterFailed,
): Promise<Recorded[]> {
  const firsts = firstOfEachKey(publications)
  const deliveries = await deliveriesOf(session, firsts, failed)
  const recordedIds = await insert(session, firsts, deliveries, at)
  // A repeat may have got a place that nobody takes.
  if (recordedIds.size < firsts.length)
    await advance(session, ordersOf(deliveries), at(firsts[0]?.event.createdAtMs ?? 0))
  const recorded = new Set(firsts.filter(({ event }) => recordedIds.has(event.id)))
  await claimFiles(session, recorded)
  const originals = await findOriginals(
    session,
    publications.filter((publication) => !recorded.has(publication)),
  )
  const deliveryIds = Map.groupBy(deliveries, ({ event }) => event.id)
  return publications.map(
    (publication) =>
      originals.get(publication) ?? {
        kind: 'recorded',
        deliveryIds: (deliveryIds.get(publication.event.id) ?? []).map(({ id }) => id),
      },
  )
}

/** Adds deliveries to an event that is there; gives their ids. */
export async function addDeliveries(
  session: Session,
  event: RoutableEvent,
  routes: readonly Route[],
  nowMs: number,
  at: At,
  failed: FilterFailed,
): Promise<string[]> {
  const deliveries = await deliveriesOf(session, [{ event: { ...event, createdAtMs: nowMs }, routes }], failed)
  if (deliveries.length > 0) {
    await session.run(insertDeliveries, [
      event.id,
      event.type,
      at(nowMs),
      nowMs,
      deliveries.map(({ id }) => id),
      deliveries.map(({ destination }) => destination.kind),
      deliveries.map(({ destination }) => destination.id),
      deliveries.map(({ held }) => held),
      ...placeColumns(deliveries),
    ])
  }
  return deliveries.map(({ id }) => id)
}

/** Of those with one id or one key the first: the others are its repeats. */
function firstOfEachKey(publications: readonly Publication[]): Publication[] {
  const ids = new Set<string>()
  const keys = new Set<string>()
  return publications.filter(({ event: { id, dedupKey } }) => {
    if (ids.has(id) || (dedupKey !== null && keys.has(dedupKey))) return false
    ids.add(id)
    if (dedupKey !== null) keys.add(dedupKey)
    return true
  })
}

interface Routed {
  readonly event: RoutableEvent & Pick<NewEvent, 'createdAtMs'>
  readonly routes: readonly Route[]
}

async function deliveriesOf(session: Session, routed: readonly Routed[], failed: FilterFailed): Promise<NewDelivery[]> {
  const subscribers = await findSubscribers(session, routed)
  const ordered = await findOrdered(session, routed, subscribers)
  const subscribersTo = (eventType: string) => {
    const patterns = new Set(patternsFor(eventType))
    return subscribers.filter(({ events }) => events.some((pattern) => patterns.has(pattern)))
  }
  const bodies = subscribers.some(({ filter }) => filter !== null) ? await bodiesOf(session, routed) : undefined
  const deliveries = routed.flatMap(({ event, routes }) => {
    const letsThrough = createFilter(() => bodies?.get(event.id) ?? new Uint8Array(), failed)
    return routes
      .flatMap((route) => destinationsOf(route, subscribersTo, letsThrough))
      .map(({ destination, held }) => ({ id: newId('dlv', event.createdAtMs), event, destination, held }))
  })
  const orderOf = ({ event, destination }: Omit<NewDelivery, 'place'>) =>
    event.orderingKey === null || !ordered.has(destination.id)
      ? undefined
      : { lane: destination.id, key: event.orderingKey }
  const places = await takePlaces(
    session,
    deliveries.flatMap((delivery) => orderOf(delivery) ?? []),
  )
  return deliveries.map((delivery) => ({
    ...delivery,
    place: orderOf(delivery) === undefined ? undefined : places.shift(),
  }))
}

/** Of the subscriptions that are to get an event with a key those that ask for order. */
async function findOrdered(
  session: Session,
  routed: readonly Routed[],
  subscribers: readonly Subscriber[],
): Promise<Set<string>> {
  const asked = routed.flatMap(({ event, routes }) =>
    event.orderingKey === null ? [] : routes.flatMap((route) => (route.kind === 'subscription' ? [route.id] : [])),
  )
  const rows = asked.length === 0 ? [] : await session.run<{ id: string }>(selectOrdered, [asked])
  return new Set([...subscribers.filter(({ ordering }) => ordering !== null), ...rows].map(({ id }) => id))
}

/** Whether each waits, its key and its place. */
function placeColumns(deliveries: readonly NewDelivery[]): [boolean[], (string | null)[], (number | null)[]] {
  return [
    deliveries.map(({ held, place }) => held || place?.isBehind === true),
    deliveries.map(({ place }) => place?.key ?? null),
    deliveries.map(({ place }) => place?.number ?? null),
  ]
}

function ordersOf(deliveries: readonly NewDelivery[]): Order[] {
  return deliveries.flatMap(({ destination, place }) =>
    place === undefined ? [] : [{ lane: destination.id, key: place.key }],
  )
}

async function bodiesOf(session: Session, routed: readonly Routed[]): Promise<Map<string, Uint8Array>> {
  const bodies = new Map<string, Uint8Array>()
  for (const { event } of routed) {
    const body = event.body ?? (await findEvent(session, event.id))?.body
    if (body !== undefined) bodies.set(event.id, body)
  }
  return bodies
}

interface Subscriber extends Addressee {
  readonly events: readonly string[]
  /** Null too when no event has a key. */
  readonly ordering: string | null
}

type SubscriberRow = Omit<Subscriber, 'filter'> & { readonly settings: string | null }

/** Read here: PostgreSQL's JSON takes neither NUL nor half a pair of surrogates, which other settings may hold. */
function filterIn(settings: string | null): string | null {
  if (settings === null) return null
  const { filter }: SubscriptionSettings = JSON.parse(settings)
  return filter ?? null
}

async function findSubscribers(session: Session, routed: readonly Routed[]): Promise<Subscriber[]> {
  const patterns = routed.flatMap(({ routes }) =>
    routes.flatMap((route) => (route.kind === 'subscribers' ? patternsFor(route.eventType) : [])),
  )
  if (patterns.length === 0) return []
  const hasKeys = routed.some(({ event }) => event.orderingKey !== null)
  const rows = await session.run<SubscriberRow>(selectSubscribers, [[...new Set(patterns)], hasKeys])
  return rows.map(({ settings, ...row }) => ({ ...row, filter: filterIn(settings) }))
}

/** Inserts what is not there; gives the ids of what was not. */
async function insert(
  session: Session,
  publications: readonly Publication[],
  deliveries: readonly NewDelivery[],
  at: At,
): Promise<Set<string>> {
  const events = publications.map(({ event }) => event)
  const rows = await session.run<{ id: string }>(insertEvents, [
    events.map(({ id }) => id),
    events.map(({ direction }) => direction),
    events.map(({ source }) => source),
    events.map(({ type }) => type),
    events.map(({ status }) => status),
    events.map(({ senderDeliveryId }) => senderDeliveryId),
    events.map(({ dedupKey }) => dedupKey),
    events.map(({ fingerprint }) => fingerprint),
    events.map(({ causedBy }) => causedBy),
    events.map(({ createdAtMs }) => createdAtMs),
    events.map(({ contentType }) => contentType),
    events.map(({ faults }) => JSON.stringify(faults)),
    events.map(({ headers }) => JSON.stringify(headers)),
    events.map(({ body }) => body),
    events.map(({ orderingKey }) => orderingKey),
    deliveries.map(({ id }) => id),
    deliveries.map(({ event }) => event.id),
    deliveries.map(({ event }) => event.type),
    deliveries.map(({ destination }) => destination.kind),
    deliveries.map(({ destination }) => destination.id),
    deliveries.map(({ held }) => held),
    deliveries.map(({ event }) => at(event.createdAtMs)),
    deliveries.map(({ event }) => event.createdAtMs),
    ...placeColumns(deliveries),
  ])
  return new Set(rows.map(({ id }) => id))
}

/** What these repeat. */
async function findOriginals(session: Session, repeats: readonly Publication[]): Promise<Map<Publication, Recorded>> {
  if (repeats.length === 0) return new Map()
  const rows = await session.run<{ n: number; id: string; fingerprint: string | null; delivery_count: number }>(
    findDuplicates,
    [repeats.map(({ event }) => event.id), repeats.map(({ event }) => event.dedupKey)],
  )
  const originals = new Map(
    rows.map(({ n, id, fingerprint, delivery_count }) => [
      repeats[n - 1] as Publication, // counted from 1 by the statement
      { kind: 'duplicate', eventId: id, fingerprint, deliveryCount: delivery_count } as const,
    ]),
  )
  // It was dropped between the two statements: to say that it is there would lose the repeat.
  if (originals.size < repeats.length) throw new StorageUnavailable('an event was dropped while it was repeated')
  return originals
}
