import { expect, test } from 'vitest'
import type { ClaimedDelivery, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, recordForSubscription, recordOne, settlementFor, startMs } from './records.ts'

const rule = { maxEvents: 4, waitMs: 5000 }

/** A store whose handler `github.push` gets batches, with deliveries to it that are due from these times on. */
async function openWith(open: OpenStore, dueAtMs: readonly number[], batch = rule): Promise<Store> {
  const store = await openForTest(open)
  await store.setHandlerBatches(new Map([['github.push', batch]]))
  await add(store, dueAtMs)
  return store
}

async function add(store: Store, dueAtMs: readonly number[]): Promise<void> {
  for (const createdAtMs of dueAtMs) await recordOne(store, { createdAtMs })
}

const times = (count: number, atMs = startMs) => Array.from({ length: count }, () => atMs)

async function countClaimed(store: Store, nowMs: number, change: Parameters<typeof claim>[2] = {}): Promise<number> {
  return (await claim(store, nowMs, change)).deliveries.length
}

async function failAll(store: Store, deliveries: readonly ClaimedDelivery[], dueAtMs: number): Promise<void> {
  for (const delivery of deliveries)
    await store.settle(settlementFor(delivery, { outcome: 'failed', next: { kind: 'retry', dueAtMs } }))
}

export function handlerBatchConformance(open: OpenStore): void {
  test('deliveries to a handler with batches wait until one is full, or the first has waited long enough', async () => {
    const store = await openWith(open, times(3))
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: startMs + 5000 })
    await add(store, times(2))
    expect(await countClaimed(store, startMs)).toBe(4)
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: startMs + 5000 })
    expect(await countClaimed(store, startMs + 5000)).toBe(1)
  })

  test('what is tried again waits for no others, and takes none with it that wait', async () => {
    const store = await openWith(open, times(4))
    const failed = (await claim(store, startMs)).deliveries
    await failAll(store, failed, startMs + 10_000)
    await add(store, times(3, startMs + 9000))
    const { deliveries } = await claim(store, startMs + 10_000)
    expect(deliveries.map(({ id }) => id).toSorted()).toEqual(failed.map(({ id }) => id).toSorted())
    expect(deliveries.map(({ round }) => round)).toEqual([2, 2, 2, 2])
    expect(await claim(store, startMs + 10_000)).toEqual({ deliveries: [], nextDueAtMs: startMs + 14_000 })
  })

  test('while first attempts wait for others the next retry is known', async () => {
    const store = await openWith(open, times(4))
    await failAll(store, (await claim(store, startMs)).deliveries, startMs + 10_000)
    await add(store, times(1, startMs + 9000))
    expect(await claim(store, startMs + 9000)).toEqual({ deliveries: [], nextDueAtMs: startMs + 10_000 })
  })

  test('of full batches and retries those go first that have been due the longest', async () => {
    const store = await openWith(open, times(4))
    await failAll(store, (await claim(store, startMs)).deliveries.slice(0, 2), startMs + 2000)
    await add(store, times(5, startMs + 1000))
    const rounds = async () => (await claim(store, startMs + 3000)).deliveries.map(({ round }) => round)
    expect(await rounds()).toEqual([1, 1, 1, 1])
    expect(await rounds()).toEqual([2, 2])
    expect(await rounds()).toEqual([])
  })

  test('what was claimed and never settled is tried again by itself', async () => {
    const store = await openWith(open, times(4))
    expect(await countClaimed(store, startMs, { leaseMs: 1000 })).toBe(4)
    await add(store, times(1, startMs + 900))
    const { deliveries } = await claim(store, startMs + 1000)
    expect(deliveries.map(({ round }) => round)).toEqual([2, 2, 2, 2])
  })

  test('what is given back was not tried, and goes in a batch', async () => {
    const store = await openWith(open, times(4))
    await store.giveBack((await claim(store, startMs)).deliveries)
    expect((await claim(store, startMs)).deliveries.map(({ round }) => round)).toEqual([1, 1, 1, 1])
  })

  test('a batch may be larger than a claim is otherwise, and leaves others some of it', async () => {
    const store = await openWith(open, times(30), { maxEvents: 25, waitMs: 5000 })
    await recordForSubscription(store)
    const { deliveries } = await claim(store, startMs, { limit: 10 })
    expect(deliveries.filter(({ destination }) => destination.kind === 'handler')).toHaveLength(25)
    expect(deliveries).toHaveLength(26)
  })

  test('two claims at once take a batch each, and no parts of one', async () => {
    const store = await openWith(open, times(8))
    const claims = await Promise.all([1, 2, 3].map(() => countClaimed(store, startMs, { limit: 4 })))
    expect(claims.toSorted()).toEqual([0, 4, 4])
  })

  test('a handler that asks for batches no more gets what waits at once; subscriptions keep theirs', async () => {
    const store = await openWith(open, times(3))
    await recordForSubscription(store, { settings: { batch: { maxEvents: 2, waitMs: 5000 } } })
    expect(await countClaimed(store, startMs)).toBe(0)
    await store.setHandlerBatches(new Map())
    const { deliveries } = await claim(store, startMs)
    expect(deliveries.map(({ destination }) => destination.id)).toEqual(times(3).map(() => 'github.push'))
  })

  test('a handler whose rule is made anew has it as it is now', async () => {
    const store = await openWith(open, times(3))
    await store.setHandlerBatches(new Map([['github.push', { maxEvents: 3, waitMs: 1000 }]]))
    expect(await countClaimed(store, startMs)).toBe(3)
  })

  test('what waits for others of its batch counts as waiting from when it waits for them no more', async () => {
    const store = await openWith(open, times(1))
    expect(await store.longestWaitMs(startMs + 5000)).toBe(0)
    expect(await store.longestWaitMs(startMs + 5700)).toBe(700)
  })
}
