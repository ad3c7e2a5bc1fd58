import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { FilterFailure } from '../../../src/store/filters.ts'
import type { Route, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { claimOne, openForTest, recordOne, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

function published(type: string, data: object, id = newId('evt', startMs)) {
  const body = Buffer.from(JSON.stringify({ type, timestamp: '2026-01-01T00:00:00.000Z', data }))
  return someEvent({ id, direction: 'out', source: null, type, status: 'published', body })
}

const routesTo = (eventType: string): readonly Route[] => [{ kind: 'subscribers', eventType }]

/** Subscribes with this filter; gives a name to tell it by. */
async function subscribe(store: Store, filter?: string, events: readonly string[] = ['code.pushed']): Promise<string> {
  const subscription = someSubscription({ events, ...(filter === undefined ? {} : { settings: { filter } }) })
  await store.createSubscription(subscription)
  return subscription.id
}

async function receiversOf(store: Store, eventId: string): Promise<string[]> {
  const deliveries = await store.listDeliveries({ eventId }, { limit: 100 })
  return deliveries.map(({ destination }) => destination.id).sort()
}

async function publish(store: Store, type: string, data: object): Promise<string[]> {
  const event = published(type, data)
  await store.recordEvent(event, routesTo(type))
  return receiversOf(store, event.id)
}

export function filterConformance(open: OpenStore): void {
  test('a subscription with a filter gets what it lets through, one without gets all', async () => {
    const store = await openForTest(open)
    const main = await subscribe(store, "data.ref == 'refs/heads/main'")
    const many = await subscribe(store, 'data.commits.size() > 1')
    const all = await subscribe(store)
    expect(await publish(store, 'code.pushed', { ref: 'refs/heads/main', commits: [] })).toEqual([main, all].sort())
    expect(await publish(store, 'code.pushed', { ref: 'a', commits: [1, 2] })).toEqual([many, all].sort())
    expect(await publish(store, 'code.pushed', { ref: 'a', commits: [1] })).toEqual([all])
  })

  test('settings beside a filter may hold every text', async () => {
    const store = await openForTest(open)
    const metadata = { a: 'NUL \u0000, half a pair \ud800, "filter"' }
    await store.createSubscription(someSubscription({ settings: { metadata } }))
    const filtered = someSubscription({ settings: { metadata, filter: "data.ref == 'a'" } })
    await store.createSubscription(filtered)
    expect(await publish(store, 'code.pushed', { ref: 'a' })).toContain(filtered.id)
    expect(await publish(store, 'code.pushed', { ref: 'b' })).toHaveLength(1)
  })

  test('a filter over several types is asked about each of them', async () => {
    const store = await openForTest(open)
    const filter = "type == 'payment.failed' ? data.amount > 100 : data.livemode"
    const id = await subscribe(store, filter, ['payment.*'])
    expect(await publish(store, 'payment.failed', { amount: 101, livemode: false })).toEqual([id])
    expect(await publish(store, 'payment.failed', { amount: 100, livemode: true })).toEqual([])
    expect(await publish(store, 'payment.succeeded', { amount: 1, livemode: true })).toEqual([id])
  })

  test('of events that are recorded together each is judged by its own body', async () => {
    const store = await openForTest(open)
    const id = await subscribe(store, 'data.n % 2 == 0')
    const events = Array.from({ length: 20 }, (_, n) => published('code.pushed', { n }))
    await Promise.all(events.map((event) => store.recordEvent(event, routesTo('code.pushed'))))
    for (const [n, event] of events.entries())
      expect(await receiversOf(store, event.id)).toEqual(n % 2 === 0 ? [id] : [])
  })

  test('what a handler publishes is filtered too', async () => {
    const store = await openForTest(open)
    const id = await subscribe(store, 'data.n == 1')
    await recordOne(store)
    const publications = [1, 2].map((n) => ({
      event: published('code.pushed', { n }),
      routes: routesTo('code.pushed'),
    }))
    await store.settle(settlementFor(await claimOne(store, startMs), { publish: publications }))
    expect(await receiversOf(store, publications[0]?.event.id ?? '')).toEqual([id])
    expect(await receiversOf(store, publications[1]?.event.id ?? '')).toEqual([])
  })

  test('a replay goes through the filter as it is now', async () => {
    const store = await openForTest(open)
    const id = await subscribe(store, 'data.n == 1')
    const event = published('code.pushed', { n: 2 })
    await store.recordEvent(event, routesTo('code.pushed'))
    expect(await store.addDeliveries(event.id, routesTo('code.pushed'), startMs)).toEqual([])
    await store.updateSubscription(id, { settings: { filter: 'data.n == 2' } }, startMs)
    expect(await store.addDeliveries(event.id, routesTo('code.pushed'), startMs)).toHaveLength(1)
    await store.updateSubscription(id, { settings: { filter: null } }, startMs)
    expect(await store.addDeliveries(event.id, routesTo('code.pushed'), startMs)).toHaveLength(1)
  })

  test('a subscription that is asked for by itself gets the event whatever its filter says', async () => {
    const store = await openForTest(open)
    const id = await subscribe(store, 'false')
    const event = published('ping', {})
    await store.recordEvent(event, [{ kind: 'subscription', id }])
    expect(await receiversOf(store, event.id)).toEqual([id])
  })

  test('a filter that fails lets the event through and is told of, and no other is disturbed', async () => {
    const store = await openForTest(open)
    const failures: FilterFailure[] = []
    store.onFilterFailed((failure) => failures.push(failure))
    const absent = await subscribe(store, "data.nothing == 'a'")
    const unreadable = await subscribe(store, 'data.')
    const never = await subscribe(store, 'data.n == 2')
    const always = await subscribe(store, 'data.n == 1')
    expect(await publish(store, 'code.pushed', { n: 1 })).toEqual([absent, unreadable, always].sort())
    expect(failures.map(({ subscriptionId }) => subscriptionId).sort()).toEqual([absent, unreadable].sort())
    expect(failures.find(({ subscriptionId }) => subscriptionId === absent)?.fault.reason).toBe('no such key')
    expect(never).not.toBe(always)
  })
}
