import { onTestFinished } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Rejection } from '../../../src/store/rejections.ts'
import type {
  AttemptKind,
  Claim,
  ClaimedDelivery,
  Disable,
  NewEvent,
  Recorded,
  Route,
  Settlement,
  Store,
} from '../../../src/store/store.ts'
import type { NewSubscription } from '../../../src/store/subscriptions.ts'

/**
 * Gives a store on a fresh, empty database; whatever lies under it is cleared away by the opener when the test ends.
 */
export type OpenStore = () => Promise<Store>

/** The time at which records are made, if not told otherwise: 2026-01-01T00:00:00Z. */
export const startMs = Date.UTC(2026, 0, 1)

/** Opens a store that closes with the test. */
export async function openForTest(open: OpenStore): Promise<Store> {
  const store = await open()
  onTestFinished(() => store.close())
  return store
}

export function someEvent(change: Partial<NewEvent> = {}): NewEvent {
  return {
    id: newId('evt', startMs),
    direction: 'in',
    source: 'github',
    type: 'push',
    status: 'received',
    senderDeliveryId: null,
    dedupKey: null,
    fingerprint: null,
    contentType: 'application/json',
    headers: { 'x-github-event': 'push' },
    body: Buffer.from('{"ref":"refs/heads/main"}'),
    faults: [],
    causedBy: null,
    createdAtMs: startMs,
    fileIds: [],
    orderingKey: null,
    ...change,
  }
}

export function someSubscription(change: Partial<NewSubscription> = {}): NewSubscription {
  return {
    id: newId('sub', startMs),
    url: 'https://consumer.example/hook',
    events: ['code.pushed'],
    description: '',
    settings: {},
    status: 'active',
    createdAtMs: startMs,
    secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
    ...change,
  }
}

export const toHandler: readonly Route[] = [{ kind: 'handler', name: 'github.push' }]
export const toSubscribers: readonly Route[] = [{ kind: 'subscribers', eventType: 'code.pushed' }]

/** Records an event for a handler; gives the id of its delivery. */
export async function recordOne(store: Store, change: Partial<NewEvent> = {}): Promise<string> {
  return onlyDelivery(await store.recordEvent(someEvent(change), toHandler))
}

/** Makes a subscription and an event for it; gives the ids of both and of the delivery. */
export async function recordForSubscription(store: Store, change: Partial<NewSubscription> = {}) {
  const subscription = someSubscription(change)
  await store.createSubscription(subscription)
  const event = someEvent({ direction: 'out', source: null, type: 'code.pushed', status: 'published' })
  const deliveryId = onlyDelivery(await store.recordEvent(event, toSubscribers))
  return { subscriptionId: subscription.id, eventId: event.id, deliveryId }
}

function onlyDelivery(recorded: Recorded): string {
  const [id, ...others] = recorded.kind === 'recorded' ? recorded.deliveryIds : []
  if (id === undefined || others.length > 0) throw new Error(`not one delivery: ${JSON.stringify(recorded)}`)
  return id
}

/** The bytes in chunks of these sizes, over and over. */
export async function* inChunks(bytes: Uint8Array, sizes: readonly number[] = [65_536]): AsyncGenerator<Uint8Array> {
  for (let from = 0, n = 0; from < bytes.byteLength; n += 1) {
    const size = sizes[n % sizes.length] ?? 1
    yield bytes.subarray(from, from + size)
    from += size
  }
}

/** Writes a file; gives its id. */
export async function writeOne(store: Store, bytes: Uint8Array = Buffer.from('a file'), nowMs = startMs) {
  const { id } = await store.writeFile(newId('file', nowMs), inChunks(bytes), nowMs)
  return id
}

/** The bytes of a file; undefined if there is no such file. */
export async function bytesOf(store: Store, id: string): Promise<Buffer | undefined> {
  const pieces = await piecesOf(store, id)
  return pieces === undefined ? undefined : Buffer.concat(pieces)
}

/** The same in the pieces in which it is read. */
export async function piecesOf(store: Store, id: string): Promise<Uint8Array[] | undefined> {
  const read = await store.readFile(id)
  if (read === undefined) return undefined
  const pieces: Uint8Array[] = []
  for await (const piece of read) pieces.push(piece)
  return pieces
}

export function someRejection(change: Partial<Rejection> = {}): Rejection {
  return {
    id: newId('rej', startMs),
    source: 'github',
    address: '192.0.2.1',
    code: 'signature_mismatch',
    reason: null,
    atMs: startMs,
    ...change,
  }
}

/** Claims what is due; a lease lasts a minute, if not told otherwise. */
export async function claim(store: Store, nowMs: number, change: Partial<Claim> = {}) {
  return store.claimDue({ nowMs, leaseMs: 60_000, limit: 100, maxBytes: 1e6, ...change })
}

/** Claims the one delivery that is due. */
export async function claimOne(store: Store, nowMs: number): Promise<ClaimedDelivery> {
  const { deliveries } = await claim(store, nowMs)
  const [delivery, ...others] = deliveries
  if (delivery === undefined || others.length > 0) throw new Error(`${deliveries.length} deliveries are due, not one`)
  return delivery
}

/** A settlement of a claimed delivery: it succeeded, a second after its claim, if not told otherwise. */
export function settlementFor(
  delivery: ClaimedDelivery,
  change: Partial<Omit<Settlement, 'attempt'>> & { readonly outcome?: AttemptKind } = {},
): Settlement {
  const { outcome = 'accepted', ...rest } = change
  const refused = outcome === 'refused'
  return {
    deliveryId: delivery.id,
    destination: delivery.destination,
    orderingKey: delivery.orderingKey,
    attempt: {
      number: delivery.attempt,
      startedAtMs: delivery.claimedAtMs,
      durationMs: 1000,
      outcome,
      statusCode: refused ? 503 : null,
      error: refused ? 'the consumer answered 503' : null,
      output: null,
      timings: null,
    },
    next: { kind: 'succeeded' },
    isCounted: delivery.isCounted,
    failingSinceMs: delivery.subscription?.failingSinceMs ?? delivery.claimedAtMs,
    publish: [],
    publishIfDisabled: [],
    ...rest,
  }
}

/** What a settlement says of a consumer that answered 410. */
export function isGone({ subscription }: ClaimedDelivery): Disable {
  return { reason: 'gone', url: subscription?.url ?? '' }
}

/** Ends the only delivery as exhausted, for tests that begin there. */
export async function exhaustOne(store: Store, nowMs = startMs): Promise<void> {
  const delivery = await claimOne(store, nowMs)
  await store.settle(settlementFor(delivery, { outcome: 'refused', next: { kind: 'exhausted' } }))
}
