import { expect, test } from 'vitest'
import type { ClaimedDelivery, Store } from '../../../src/store/store.ts'
import { testSource } from '../../../src/store/store.ts'
import type { SubscriptionSettings } from '../../../src/store/subscriptions.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

/** A subscription with rules and deliveries that are due. */
async function fill(store: Store, settings: SubscriptionSettings, count: number, bytes = 25): Promise<string> {
  const subscription = someSubscription({ settings })
  await store.createSubscription(subscription)
  await add(store, subscription.id, count, bytes)
  return subscription.id
}

const aTest = () => someEvent({ direction: 'out', source: testSource, createdAtMs: startMs + 1 })

async function add(store: Store, id: string, count: number, bytes = 25): Promise<void> {
  const record = () => store.recordEvent(someEvent({ body: Buffer.alloc(bytes) }), [{ kind: 'subscription', id }])
  await Promise.all(Array.from({ length: count }, record))
}

const counted = (delivery: ClaimedDelivery, change: Parameters<typeof settlementFor>[1] = {}) =>
  settlementFor(delivery, { isCounted: true, ...change })
const later = { kind: 'retry', dueAtMs: startMs + 1e6 } as const

/** How many a claim at this time gives. */
async function countClaimed(store: Store, nowMs: number, leaseMs = 60_000): Promise<number> {
  return (await claim(store, nowMs, { leaseMs })).deliveries.length
}

export function laneRuleConformance(open: OpenStore): void {
  test('no more attempts of a lane are in flight than its maximum, whoever claims', async () => {
    const store = await openForTest(open)
    await fill(store, { maxInFlight: 3 }, 10)
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(store, startMs)))
    const claimed = claims.flatMap(({ deliveries }) => deliveries)
    expect(claimed).toHaveLength(3)
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: undefined })
    const [one, other] = claimed
    if (one === undefined || other === undefined) throw new Error('nothing was claimed')
    await store.settle(counted(one))
    expect(await countClaimed(store, startMs)).toBe(1)
    await store.settle(counted(other, { outcome: 'refused', next: later }))
    expect(await countClaimed(store, startMs)).toBe(1)
    expect(await countClaimed(store, startMs)).toBe(0)
  })

  test('what is given back, or whose lease ran out, is in flight no more', async () => {
    const store = await openForTest(open)
    await fill(store, { maxInFlight: 2 }, 5)
    const { deliveries } = await claim(store, startMs, { leaseMs: 500 })
    expect(deliveries).toHaveLength(2)
    await store.giveBack(deliveries.slice(0, 1))
    expect(await countClaimed(store, startMs, 500)).toBe(1)
    expect(await countClaimed(store, startMs + 499)).toBe(0)
    expect(await countClaimed(store, startMs + 500)).toBe(2)
  })

  test('an attempt that is settled after it was canceled frees its place', async () => {
    const store = await openForTest(open)
    await fill(store, { maxInFlight: 1 }, 2)
    const [delivery] = (await claim(store, startMs)).deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')
    await store.cancelDelivery(delivery.id, startMs)
    expect(await store.settle(counted(delivery))).toEqual({ kind: 'superseded' })
    expect(await countClaimed(store, startMs)).toBe(1)
  })

  test('an attempt that comes back late does not free the place of the one that is made now', async () => {
    const store = await openForTest(open)
    await fill(store, { maxInFlight: 1 }, 1)
    const [lost] = (await claim(store, startMs, { leaseMs: 500 })).deliveries
    if (lost === undefined) throw new Error('nothing was claimed')
    const [again] = (await claim(store, startMs + 500)).deliveries
    expect(again).toMatchObject({ id: lost.id, attempt: 2 })
    await add(store, lost.destination.id, 1)
    expect(await store.settle(counted(lost))).toEqual({ kind: 'superseded' })
    expect(await countClaimed(store, startMs + 501)).toBe(0)
    if (again !== undefined) await store.settle(counted(again))
    expect(await countClaimed(store, startMs + 501)).toBe(1)
  })

  test('a claim tells which attempts count, and these free their places also when the maximum was set anew', async () => {
    const store = await openForTest(open)
    const id = await fill(store, { maxInFlight: 1 }, 1)
    const [delivery] = (await claim(store, startMs)).deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')
    expect(delivery.isCounted).toBe(true)
    await store.updateSubscription(id, { settings: { maxInFlight: null } }, startMs)
    await add(store, id, 1)
    expect((await claim(store, startMs)).deliveries).toMatchObject([{ isCounted: false }])
    await store.updateSubscription(id, { settings: { maxInFlight: 1 } }, startMs)
    await add(store, id, 1)
    expect(await countClaimed(store, startMs)).toBe(0)
    await store.settle(settlementFor(delivery))
    expect(await countClaimed(store, startMs)).toBe(1)
  })

  test('a rate that is set after many requests without one begins as on a new subscription', async () => {
    const store = await openForTest(open)
    const id = await fill(store, { maxInFlight: 100 }, 50)
    for (const delivery of (await claim(store, startMs)).deliveries) await store.settle(settlementFor(delivery))
    await store.updateSubscription(id, { settings: { rateLimit: { requests: 20, seconds: 20 } } }, startMs)
    await add(store, id, 5)
    expect(await countClaimed(store, startMs)).toBe(2)
    expect(await countClaimed(store, startMs)).toBe(0)
    // A change of the rate gives nothing that it did not give before.
    await store.updateSubscription(id, { settings: { rateLimit: { requests: 30, seconds: 30 } } }, startMs)
    expect(await countClaimed(store, startMs)).toBe(0)
  })

  test('a rate goes on when the clock was put back', async () => {
    const store = await openForTest(open)
    const id = await fill(store, { rateLimit: { requests: 10, seconds: 10 } }, 1)
    expect(await countClaimed(store, startMs + 3_600_000)).toBe(1)
    await add(store, id, 3)
    expect(await claim(store, startMs)).toMatchObject({ deliveries: [], nextDueAtMs: startMs + 1000 })
    expect(await countClaimed(store, startMs + 999)).toBe(0)
    expect(await countClaimed(store, startMs + 1000)).toBe(1)
  })

  test('what there was no room for uses up no rate', async () => {
    const store = await openForTest(open)
    await fill(store, { rateLimit: { requests: 100, seconds: 1000 } }, 10, 1000)
    const claimed: number[] = []
    for (let n = 0; n < 4; n += 1) claimed.push((await claim(store, startMs, { maxBytes: 3000 })).deliveries.length)
    expect(claimed).toEqual([3, 3, 3, 1])
  })

  test('a rate is kept whoever claims, and a claim tells when more may come', async () => {
    const store = await openForTest(open)
    await fill(store, { rateLimit: { requests: 10, seconds: 1 } }, 5)
    const claims = await Promise.all(Array.from({ length: 4 }, () => claim(store, startMs)))
    expect(claims.flatMap(({ deliveries }) => deliveries)).toHaveLength(1)
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: startMs + 100 })
    expect(await countClaimed(store, startMs + 99)).toBe(0)
    expect(await countClaimed(store, startMs + 100)).toBe(1)
  })

  test('rules change with the settings, and go with the subscription', async () => {
    const store = await openForTest(open)
    const id = await fill(store, {}, 6)
    await store.updateSubscription(id, { settings: { maxInFlight: 1 } }, startMs)
    expect(await countClaimed(store, startMs)).toBe(1)
    await store.updateSubscription(id, { settings: { maxInFlight: 3 } }, startMs)
    expect(await countClaimed(store, startMs)).toBe(2)
    await store.updateSubscription(id, { settings: { maxInFlight: null } }, startMs)
    expect(await countClaimed(store, startMs)).toBe(3)
    await store.deleteSubscription(id, startMs)
    expect(await countClaimed(store, startMs + 1e9)).toBe(0)
  })

  test('rules of one lane hold back no other', async () => {
    const store = await openForTest(open)
    const limited = await fill(store, { maxInFlight: 1 }, 5)
    await fill(store, {}, 5)
    const { deliveries } = await claim(store, startMs)
    expect(deliveries.filter(({ destination }) => destination.id === limited)).toHaveLength(1)
    expect(deliveries).toHaveLength(6)
  })

  test('a consumer is left alone until its time, then one attempt shows whether it is back', async () => {
    const store = await openForTest(open)
    const id = await fill(store, {}, 6)
    const [failed] = (await claim(store, startMs, { limit: 1 })).deliveries
    if (failed === undefined) throw new Error('nothing was claimed')
    const blockUntilMs = startMs + 30_000
    await store.settle(settlementFor(failed, { outcome: 'refused', next: later, blockUntilMs }))
    expect((await store.findSubscription(id))?.blockedUntilMs).toBe(blockUntilMs)
    expect(await claim(store, startMs + 29_999)).toEqual({ deliveries: [], nextDueAtMs: blockUntilMs })
    const probes = await Promise.all([claim(store, blockUntilMs), claim(store, blockUntilMs)])
    const [probe, ...others] = probes.flatMap(({ deliveries }) => deliveries)
    expect(others).toEqual([])
    if (probe === undefined) throw new Error('nothing was claimed')
    await store.settle(settlementFor(probe))
    expect((await store.findSubscription(id))?.blockedUntilMs).toBeNull()
    expect(await countClaimed(store, blockUntilMs)).toBe(4)
  })

  test.each([
    ['was accepted', false],
    ['was accepted, and another one failed', true],
  ])('a failure that was claimed before another attempt %s leaves nobody alone', async (_name, failsAgain) => {
    const store = await openForTest(open)
    const id = await fill(store, {}, 4)
    const failed = async (delivery: ClaimedDelivery | undefined, blockUntilMs?: number) => {
      if (delivery === undefined) throw new Error('too few were claimed')
      return store.settle(settlementFor(delivery, { outcome: 'refused', next: later, blockUntilMs }))
    }
    const [first] = (await claim(store, startMs, { limit: 1 })).deliveries
    await failed(first)
    const [late, accepted] = (await claim(store, startMs + 1, { limit: 2 })).deliveries
    expect(late?.subscription?.failingSinceMs).toBe(startMs)
    if (accepted === undefined) throw new Error('too few were claimed')
    await store.settle(settlementFor(accepted))
    if (failsAgain) await failed((await claim(store, startMs + 2)).deliveries[0])
    await failed(late, startMs + 600_000)
    expect((await store.findSubscription(id))?.blockedUntilMs).toBeNull()
  })

  test('one attempt that failed once more leaves its consumer alone again; one that nobody settles is made again', async () => {
    const store = await openForTest(open)
    await fill(store, {}, 4)
    const [failed] = (await claim(store, startMs, { limit: 1 })).deliveries
    if (failed === undefined) throw new Error('nothing was claimed')
    const blocked = (delivery: ClaimedDelivery, blockUntilMs: number) =>
      store.settle(settlementFor(delivery, { outcome: 'refused', next: later, blockUntilMs }))
    await blocked(failed, startMs + 100)
    const [probe] = (await claim(store, startMs + 100)).deliveries
    if (probe === undefined) throw new Error('nothing was claimed')
    await blocked(probe, startMs + 300)
    expect(await countClaimed(store, startMs + 299)).toBe(0)
    expect(await countClaimed(store, startMs + 300, 50)).toBe(1)
    expect(await countClaimed(store, startMs + 349)).toBe(0)
    expect(await countClaimed(store, startMs + 350)).toBe(1)
  })

  test('what waits for a consumer that is left alone counts as waiting from when that is over', async () => {
    const store = await openForTest(open)
    await fill(store, {}, 3)
    const [failed] = (await claim(store, startMs, { limit: 1 })).deliveries
    if (failed === undefined) throw new Error('nothing was claimed')
    const blockUntilMs = startMs + 600_000
    await store.settle(settlementFor(failed, { outcome: 'refused', next: later, blockUntilMs }))
    expect(await store.longestWaitMs(blockUntilMs)).toBe(0)
    expect(await store.longestWaitMs(blockUntilMs + 500)).toBe(500)
    await fill(store, { maxInFlight: 1 }, 2)
    expect(await store.longestWaitMs(blockUntilMs)).toBe(600_000)
  })

  test.each<[string, (store: Store, subscriptionId: string, deliveryId: string) => Promise<unknown>]>([
    ['a retry by hand', (store, _id, deliveryId) => store.retryDelivery(deliveryId, startMs + 1)],
    ['a new URL', (store, id) => store.updateSubscription(id, { url: 'https://other.example/' }, startMs + 1)],
    ['a test', (store, id) => store.recordEvent(aTest(), [{ kind: 'subscription', id }])],
    ['resuming', (store, id) => store.updateSubscription(id, { status: 'active' }, startMs + 1)],
  ])('%s ends leaving a consumer alone', async (_name, end) => {
    const store = await openForTest(open)
    const id = await fill(store, {}, 2)
    const [failed] = (await claim(store, startMs, { limit: 1 })).deliveries
    if (failed === undefined) throw new Error('nothing was claimed')
    const change = { outcome: 'refused', next: later, blockUntilMs: startMs + 30_000 } as const
    await store.settle(settlementFor(failed, change))
    await end(store, id, failed.id)
    expect(await countClaimed(store, startMs + 1)).toBeGreaterThan(0)
  })
}
