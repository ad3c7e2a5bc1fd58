import { expect, test } from 'vitest'
import type { Page } from '../../../src/store/page.ts'
import type { DeliveryFilter, EventFilter } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claimOne,
  openForTest,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
} from './records.ts'

/** Reads a list to its end, page by page. */
async function readAll(list: (page: Page) => Promise<{ readonly id: string }[]>, limit: number): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const page = await list({ limit, before: ids.at(-1) })
    expect(page.length).toBeLessThanOrEqual(limit)
    ids.push(...page.map(({ id }) => id))
    if (page.length < limit) return ids
  }
}

const eventFilters: [string, EventFilter, readonly number[]][] = [
  ['nothing', {}, [3, 2, 1, 0]],
  ['the direction in', { direction: 'in' }, [2, 1, 0]],
  ['the direction out', { direction: 'out' }, [3]],
  ['the source', { source: 'gitlab' }, [1]],
  ['the type', { type: 'push' }, [1, 0]],
  ['the status', { status: 'received' }, [1, 0]],
  ['quarantine', { status: 'quarantined' }, [2]],
  ['a beginning, which belongs to it', { sinceMs: startMs + 100 }, [3, 2, 1]],
  ['an end, which does not belong to it', { untilMs: startMs + 200 }, [1, 0]],
  ['several at once', { source: 'github', type: 'push', sinceMs: startMs, untilMs: startMs + 1 }, [0]],
  ['what no event is', { type: 'nothing' }, []],
]

const deliveryFilters: [string, DeliveryFilter, readonly number[]][] = [
  ['nothing', {}, [2, 1, 0]],
  ['the status', { status: 'pending' }, [2]],
  ['a status that is set aside', { status: 'exhausted' }, [0]],
  ['a status that ended well', { status: 'succeeded' }, [1]],
  ['the event type', { eventType: 'issues' }, [1, 0]],
  ['the destination', { destinationId: 'github.push' }, [1, 0]],
  ['a beginning, which belongs to it', { sinceMs: startMs + 100 }, [1]],
  ['an end, which does not belong to it', { untilMs: startMs + 100 }, [2, 0]],
  ['several at once', { status: 'succeeded', eventType: 'issues' }, [1]],
  ['what no delivery is', { status: 'canceled' }, []],
]

export function listConformance(open: OpenStore): void {
  test.each([1, 2, 3, 7, 100])('pages of %i show each event once, newest first', async (limit) => {
    const store = await openForTest(open)
    const events = Array.from({ length: 7 }, () => someEvent())
    await Promise.all(events.map((event) => store.recordEvent(event, [])))
    const ids = await readAll((page) => store.listEvents({}, page), limit)
    expect(ids).toEqual(events.map(({ id }) => id).reverse())
  })

  test('pages show each delivery and each subscription once, newest first', async () => {
    const store = await openForTest(open)
    const deliveries: string[] = []
    const subscriptions = Array.from({ length: 5 }, () => someSubscription({ events: [] }))
    for (const subscription of subscriptions) {
      await store.createSubscription(subscription)
      deliveries.push(await recordOne(store))
    }
    expect(await readAll((page) => store.listDeliveries({}, page), 2)).toEqual(deliveries.toReversed())
    const ids = subscriptions.map(({ id }) => id)
    expect(await readAll((page) => store.listSubscriptions(page), 2)).toEqual(ids.toReversed())
  })

  test('what is added while a list is read does not move its pages', async () => {
    const store = await openForTest(open)
    const events = [someEvent(), someEvent(), someEvent()]
    for (const event of events) await store.recordEvent(event, [])
    const first = await store.listEvents({}, { limit: 2 })
    await store.recordEvent(someEvent(), [])
    const rest = await store.listEvents({}, { limit: 2, before: first.at(-1)?.id })
    expect([...first, ...rest].map(({ id }) => id)).toEqual(events.map(({ id }) => id).reverse())
  })

  test.each(eventFilters)('events are filtered by %s', async (_name, filter, wanted) => {
    const store = await openForTest(open)
    const events = [
      someEvent(),
      someEvent({ source: 'gitlab', createdAtMs: startMs + 100 }),
      someEvent({ type: 'issues', status: 'quarantined', createdAtMs: startMs + 200 }),
      someEvent({ direction: 'out', source: null, type: 'ping', status: 'published', createdAtMs: startMs + 300 }),
    ]
    for (const event of events) await store.recordEvent(event, [])
    const ids = await readAll((page) => store.listEvents(filter, page), 2)
    expect(ids).toEqual(wanted.map((index) => events[index]?.id))
  })

  test.each(deliveryFilters)('deliveries are filtered by %s', async (_name, filter, wanted) => {
    const store = await openForTest(open)
    const exhausted = await recordOne(store, { type: 'issues' })
    const claimed = await claimOne(store, startMs)
    await store.settle(settlementFor(claimed, { outcome: 'refused', next: { kind: 'exhausted' } }))
    const succeeded = await recordOne(store, { type: 'issues', createdAtMs: startMs + 100 })
    await store.settle(settlementFor(await claimOne(store, startMs + 100)))
    const { deliveryId } = await recordForSubscription(store)
    const all = [exhausted, succeeded, deliveryId]
    const ids = await readAll((page) => store.listDeliveries(filter, page), 2)
    expect(ids).toEqual(
      all
        .filter((_id, index) => wanted.includes(index))
        .sort()
        .reverse(),
    )
  })

  test('deliveries are filtered by their event', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const { eventId, deliveryId, subscriptionId } = await recordForSubscription(store)
    for (const filter of [{ eventId }, { destinationId: subscriptionId }]) {
      const found = await store.listDeliveries(filter, { limit: 10 })
      expect(found.map(({ id }) => id)).toEqual([deliveryId])
    }
  })
}
