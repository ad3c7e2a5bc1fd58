import { onTestFinished } from 'vitest'
import { newId } from '../../../src/id.ts'
import type {
  AttemptKind,
  Claim,
  ClaimedDelivery,
  Disable,
  NewEvent,
  NewSubscription,
  Recorded,
  Route,
  Settlement,
  Store,
} from '../../../src/store/store.ts'

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
    ...change,
  }
}

export function someSubscription(change: Partial<NewSubscription> = {}): NewSubscription {
  return {
    id: newId('sub', startMs),
    url: 'https://consumer.example/hook',
    events: ['code.pushed'],
    description: '',
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
    attempt: {
      number: delivery.attempt,
      startedAtMs: delivery.claimedAtMs,
      durationMs: 1000,
      outcome,
      statusCode: refused ? 503 : null,
      error: refused ? 'the consumer answered 503' : null,
      output: null,
    },
    next: { kind: 'succeeded' },
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
