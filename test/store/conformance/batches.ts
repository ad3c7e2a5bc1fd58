import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import type { SubscriptionSettings } from '../../../src/store/subscriptions.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

const batch = { maxEvents: 4, waitMs: 5000 }

/** A subscription with batches, and deliveries of it that are due from these times on. */
async function fill(store: Store, dueAtMs: readonly number[], settings: SubscriptionSettings = {}): Promise<string> {
  const subscription = someSubscription({ settings: { batch, ...settings } })
  await store.createSubscription(subscription)
  await add(store, subscription.id, dueAtMs)
  return subscription.id
}

async function add(store: Store, id: string, dueAtMs: readonly number[]): Promise<void> {
  for (const createdAtMs of dueAtMs) await store.recordEvent(someEvent({ createdAtMs }), [{ kind: 'subscription', id }])
}

const times = (count: number, atMs = startMs) => Array.from({ length: count }, () => atMs)

async function countClaimed(store: Store, nowMs: number, change: Parameters<typeof claim>[2] = {}): Promise<number> {
  return (await claim(store, nowMs, change)).deliveries.length
}

export function batchConformance(open: OpenStore): void {
  test('deliveries wait until a batch is full', async () => {
    const store = await openForTest(open)
    const id = await fill(store, times(3))
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: startMs + 5000 })
    await add(store, id, times(1))
    expect(await countClaimed(store, startMs)).toBe(4)
    expect(await countClaimed(store, startMs)).toBe(0)
  })

  test('a batch is not cut where a claim has less room, and others have some of it', async () => {
    const store = await openForTest(open)
    await fill(store, times(4))
    const plain = someSubscription()
    await store.createSubscription(plain)
    await add(store, plain.id, times(4, startMs + 1))
    const { deliveries } = await claim(store, startMs + 1, { limit: 2 })
    expect(deliveries.filter(({ destination }) => destination.id === plain.id)).toHaveLength(1)
    expect(deliveries).toHaveLength(5)
  })

  test('what is more than full batches waits on, from when its first was due', async () => {
    const store = await openForTest(open)
    await fill(store, [...times(8), startMs + 1000])
    expect(await countClaimed(store, startMs + 1000)).toBe(8)
    expect(await claim(store, startMs + 1000)).toMatchObject({ deliveries: [], nextDueAtMs: startMs + 6000 })
    expect(await countClaimed(store, startMs + 6000)).toBe(1)
  })

  test('when the first has waited long enough all that is due goes', async () => {
    const store = await openForTest(open)
    await fill(store, [startMs, startMs + 4000])
    expect(await countClaimed(store, startMs + 4999)).toBe(0)
    expect(await countClaimed(store, startMs + 5000)).toBe(2)
  })

  test('what is to be tried again waits for others when its time has come', async () => {
    const store = await openForTest(open)
    await fill(store, [startMs])
    const [delivery] = (await claim(store, startMs + 5000)).deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')
    const next = { kind: 'retry', dueAtMs: startMs + 20_000 } as const
    await store.settle(settlementFor(delivery, { outcome: 'refused', next }))
    expect(await claim(store, startMs + 20_000)).toEqual({ deliveries: [], nextDueAtMs: startMs + 25_000 })
    expect(await countClaimed(store, startMs + 25_000)).toBe(1)
  })

  test('what is given back has waited for its batch since it was due', async () => {
    const store = await openForTest(open)
    await fill(store, times(3))
    const { deliveries } = await claim(store, startMs + 5000)
    await store.giveBack(deliveries.slice(1))
    expect(await countClaimed(store, startMs + 5000)).toBe(2)
  })

  test('a batch is one request of what may be in flight, until its first delivery is settled', async () => {
    const store = await openForTest(open)
    await fill(store, times(20), { maxInFlight: 2 })
    const first = await claim(store, startMs)
    expect(first.deliveries).toHaveLength(8)
    expect(await countClaimed(store, startMs)).toBe(0)
    for (const delivery of first.deliveries.slice(0, 4))
      await store.settle(settlementFor(delivery, { isCounted: true }))
    expect(await countClaimed(store, startMs)).toBe(4)
  })

  test('a batch is one request of the rate', async () => {
    const store = await openForTest(open)
    await fill(store, times(20), { rateLimit: { requests: 20, seconds: 1 } })
    expect(await countClaimed(store, startMs)).toBe(8)
    expect(await countClaimed(store, startMs)).toBe(0)
    expect(await countClaimed(store, startMs + 1000)).toBe(8)
  })

  test('a batch of which there was no room for the first is a request all the same', async () => {
    const store = await openForTest(open)
    const other = someSubscription()
    await store.createSubscription(other)
    const small = someEvent()
    await store.recordEvent(small, [{ kind: 'subscription', id: other.id }])
    const id = await fill(store, [], { batch: { maxEvents: 2, waitMs: 1 }, maxInFlight: 1 })
    const to = [{ kind: 'subscription', id }] as const
    await store.recordEvent(someEvent({ createdAtMs: startMs + 1, body: Buffer.alloc(10_000) }), to)
    await store.addDeliveries(small.id, to, startMs + 2)
    const claimed = async (nowMs: number, maxBytes: number) =>
      (await claim(store, nowMs, { maxBytes })).deliveries.filter(({ destination }) => destination.id === id).length
    const first = await claimed(startMs + 100, 5000)
    const second = await claimed(startMs + 101, 50_000)
    expect([first, second].filter((count) => count > 0)).toHaveLength(1)
  })

  test('a test goes by itself, and is a request of its own', async () => {
    const store = await openForTest(open)
    const id = await fill(store, [startMs, startMs + 2], { maxInFlight: 1 })
    const event = someEvent({ source: 'test', direction: 'out', createdAtMs: startMs + 1 })
    await store.recordEvent(event, [{ kind: 'subscription', id }])
    const { deliveries } = await claim(store, startMs + 6000)
    expect(deliveries.map((delivery) => delivery.event.createdAtMs - startMs)).toEqual([0, 2])
    expect(await claim(store, startMs + 6000)).toEqual({ deliveries: [], nextDueAtMs: undefined })
    for (const delivery of deliveries) await store.settle(settlementFor(delivery))
    expect((await claim(store, startMs + 6000)).deliveries).toMatchObject([{ event: { id: event.id } }])
  })

  test('a process that may begin so many requests gets so many batches', async () => {
    const store = await openForTest(open)
    await fill(store, times(20))
    expect(await countClaimed(store, startMs, { laneLimit: 2 })).toBe(8)
  })

  test('what waits for others of its batch counts as waiting from when it waits for them no more', async () => {
    const store = await openForTest(open)
    await fill(store, [startMs, startMs + 1000])
    expect(await store.longestWaitMs(startMs + 5000)).toBe(0)
    expect(await store.longestWaitMs(startMs + 5700)).toBe(700)
  })

  test('one that asks for batches no more gets what waits at once', async () => {
    const store = await openForTest(open)
    const id = await fill(store, times(3))
    await store.updateSubscription(id, { settings: { batch: null } }, startMs)
    expect(await countClaimed(store, startMs)).toBe(3)
  })

  test('of many lanes with full batches every one has its turn', async () => {
    const store = await openForTest(open)
    const ids = await Promise.all(Array.from({ length: 5 }, () => fill(store, times(4))))
    const alone = someSubscription()
    await store.createSubscription(alone)
    await add(store, alone.id, times(1))
    const served: string[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      const { deliveries } = await claim(store, startMs, { limit: 9 })
      served.push(...deliveries.map(({ destination }) => destination.id))
    }
    expect(served).toHaveLength(21)
    expect(new Set(served)).toEqual(new Set([...ids, alone.id]))
  })
}
