import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  openForTest,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
  toHandler,
} from './records.ts'

export function claimConformance(open: OpenStore): void {
  test('a claim gives all that an attempt needs, and counts the attempt', async () => {
    const store = await openForTest(open)
    const event = someEvent()
    await store.recordEvent(event, toHandler)
    const delivery = await claimOne(store, startMs + 3)
    const { id, source, type, contentType, createdAtMs, body } = event
    expect(delivery).toMatchObject({
      attempt: 1,
      round: 1,
      destination: { kind: 'handler', id: 'github.push' },
      event: { id, source, type, contentType, createdAtMs },
      claimedAtMs: startMs + 3,
    })
    expect(delivery.subscription).toBeUndefined()
    expect(Buffer.from(delivery.event.body)).toEqual(body)
    const running = await store.findDelivery(delivery.id)
    expect(running).toMatchObject({ status: 'running', attemptCount: 1, nextAttemptAtMs: null, endedAtMs: null })
    expect(await store.listAttempts(delivery.id)).toEqual([])
  })

  test('a claim for a subscription gives its url, its secrets and since when it fails', async () => {
    const store = await openForTest(open)
    const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
    await recordForSubscription(store, { url: 'https://a.example/b?c=d', secret })
    const { subscription } = await claimOne(store, startMs)
    expect(subscription).toEqual({
      url: 'https://a.example/b?c=d',
      secrets: [{ secret, expiresAtMs: null }],
      settings: {},
      isActive: true,
      failingSinceMs: null,
    })
  })

  test('a delivery is due at its time, not a millisecond before', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    expect(await claim(store, startMs - 1)).toEqual({ deliveries: [], nextDueAtMs: startMs })
    expect((await claim(store, startMs)).deliveries).toHaveLength(1)
  })

  test('the longest due are claimed first, up to the limit', async () => {
    const store = await openForTest(open)
    const delays = [40, 10, 30, 0, 20]
    const ids = new Map<number, string>()
    for (const delay of delays) ids.set(delay, await recordOne(store, { createdAtMs: startMs + delay }))
    const claimed: string[][] = []
    for (const limit of [2, 2, 2]) {
      const { deliveries } = await claim(store, startMs + 100, { limit })
      claimed.push(deliveries.map(({ id }) => id))
    }
    expect(claimed[0]).toEqual([ids.get(0), ids.get(10)])
    expect(claimed[1]).toEqual([ids.get(20), ids.get(30)])
    expect(claimed[2]).toEqual([ids.get(40)])
  })

  test('a lease that is made longer lasts until then', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const delivery = await claimOne(store, startMs)
    expect(await store.extendLease(delivery, startMs + 400, 5_000)).toBe(true)
    expect((await claim(store, startMs + 5_399)).deliveries).toEqual([])
    expect((await claim(store, startMs + 5_400)).deliveries).toMatchObject([{ id: delivery.id, attempt: 2 }])
  })

  test('a lease that somebody else has, or that was ended, is not made longer', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const first = await claimOne(store, startMs)
    const second = await claimOne(store, startMs + 3_600_000)
    expect(second.id).toBe(first.id)
    expect(await store.extendLease(first, startMs + 3_600_001, 5_000)).toBe(false)
    await store.settle(settlementFor(second, { next: { kind: 'succeeded' } }))
    expect(await store.extendLease(second, startMs + 3_600_002, 5_000)).toBe(false)
    expect(await store.findDelivery(first.id)).toMatchObject({ status: 'succeeded' })
  })

  test('a leased delivery is not due until its lease is over', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    await claim(store, startMs, { leaseMs: 500 })
    expect((await claim(store, startMs + 499)).deliveries).toEqual([])
    expect((await claim(store, startMs + 500)).deliveries).toMatchObject([{ attempt: 2, round: 2 }])
  })

  test('an attempt whose lease ran out is recorded as lost when the delivery is claimed again', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await claim(store, startMs, { leaseMs: 500 })
    await claim(store, startMs + 700, { leaseMs: 500 })
    await claim(store, startMs + 5000)
    const nothing = { statusCode: null, output: null, timings: null }
    const lost = { outcome: 'lost', error: expect.stringContaining('lease'), ...nothing }
    expect(await store.listAttempts(id)).toEqual([
      { number: 1, startedAtMs: startMs, durationMs: 700, ...lost },
      { number: 2, startedAtMs: startMs + 700, durationMs: 4300, ...lost },
    ])
    expect(await store.findDelivery(id)).toMatchObject({ status: 'running', attemptCount: 3 })
  })

  test('claimants at the same moment never share a delivery, and leave none', async () => {
    const store = await openForTest(open)
    const events = Array.from({ length: 100 }, () => someEvent())
    await Promise.all(events.map((event) => store.recordEvent(event, toHandler)))
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(store, startMs, { limit: 7 })))
    const ids = claims.flatMap(({ deliveries }) => deliveries.map(({ id }) => id))
    expect(ids).toHaveLength(100)
    expect(new Set(ids).size).toBe(100)
  })

  test('a claim that took all tells when the next is due: a wait or a lease', async () => {
    const store = await openForTest(open)
    expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: undefined })
    await recordOne(store)
    await recordOne(store, { createdAtMs: startMs + 900 })
    expect((await claim(store, startMs, { leaseMs: 500 })).nextDueAtMs).toBe(startMs + 500)
    const [delivery] = (await claim(store, startMs + 500, { leaseMs: 5000 })).deliveries
    if (delivery === undefined) throw new Error('the lease did not run out')
    expect((await claim(store, startMs + 500)).nextDueAtMs).toBe(startMs + 900)
    await store.settle(settlementFor(delivery, { next: { kind: 'retry', dueAtMs: startMs + 700 } }))
    expect((await claim(store, startMs + 600)).nextDueAtMs).toBe(startMs + 700)
  })

  test('a claim that may have left some says that the next is due now', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    await recordOne(store)
    expect((await claim(store, startMs, { limit: 1 })).nextDueAtMs).toBe(startMs)
    expect((await claim(store, startMs, { limit: 2 })).deliveries).toHaveLength(1)
  })

  test('a claim brings no more than the bytes that it may, and leaves the others due and not attempted', async () => {
    const store = await openForTest(open)
    for (const createdAtMs of [0, 1, 2, 3]) {
      await recordOne(store, { createdAtMs: startMs + createdAtMs, body: Buffer.alloc(100) })
    }
    const { deliveries, nextDueAtMs } = await claim(store, startMs + 9, { maxBytes: 350 })
    expect(deliveries.map(({ event }) => event.createdAtMs - startMs)).toEqual([0, 1, 2])
    expect(nextDueAtMs).toBe(startMs + 9)
    expect(await store.listDeliveries({ status: 'pending' }, { limit: 10 })).toMatchObject([
      { attemptCount: 0, nextAttemptAtMs: startMs + 3 },
    ])
    expect((await claim(store, startMs + 9, { maxBytes: 350 })).deliveries).toMatchObject([{ attempt: 1, round: 1 }])
  })

  test('with little room the longest due come first, whatever the ids of their events', async () => {
    const store = await openForTest(open)
    const delays = [2, 0, 1]
    for (const [index, delay] of delays.entries()) {
      const id = newId('evt', startMs + index * 1000)
      await recordOne(store, { id, createdAtMs: startMs + delay, body: Buffer.alloc(100_000) })
    }
    const claimed: number[] = []
    for (const _ of delays) {
      const { deliveries } = await claim(store, startMs + 9, { maxBytes: 150_000 })
      claimed.push(...deliveries.map(({ event }) => event.createdAtMs - startMs))
    }
    expect(claimed).toEqual([0, 1, 2])
  })

  test('what is given back is due as before, and its attempt is not counted', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await store.giveBack((await claim(store, startMs + 900)).deliveries)
    const before = { status: 'pending', attemptCount: 0, nextAttemptAtMs: startMs, endedAtMs: null }
    expect(await store.findDelivery(id)).toMatchObject(before)
    expect((await claim(store, startMs)).deliveries).toMatchObject([{ id, attempt: 1, round: 1 }])
    expect(await store.listAttempts(id)).toEqual([])
  })

  test('what is put off is due later, and its attempt is not counted', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await claim(store, startMs, { leaseMs: 10 })
    const { deliveries } = await claim(store, startMs + 20)
    expect(deliveries).toMatchObject([{ id, attempt: 2, round: 2, isAfterLoss: true }])
    await store.giveBack(deliveries, { nowMs: startMs + 30, delayMs: 200 })
    expect(await store.findDelivery(id)).toMatchObject({
      status: 'pending',
      attemptCount: 1,
      nextAttemptAtMs: startMs + 230,
    })
    expect((await claim(store, startMs + 229)).deliveries).toEqual([])
    expect((await claim(store, startMs + 230)).deliveries).toMatchObject([{ id, attempt: 2, isAfterLoss: true }])
    expect(await store.listAttempts(id)).toMatchObject([{ number: 1, outcome: 'lost' }])
  })

  test('what is given back keeps its place before what was due after it', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await recordOne(store, { createdAtMs: startMs + 1 })
    await store.giveBack((await claim(store, startMs + 10, { limit: 1 })).deliveries)
    expect((await claim(store, startMs + 10, { limit: 1 })).deliveries).toMatchObject([{ id }])
  })

  test('what is given back waits with its subscription, if that was paused meanwhile', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store)
    const { deliveries } = await claim(store, startMs)
    await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs + 1)
    await store.giveBack(deliveries)
    expect(await store.findDelivery(deliveryId)).toMatchObject({ status: 'held', attemptCount: 0 })
    await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 2)
    expect((await claim(store, startMs + 2)).deliveries).toMatchObject([{ id: deliveryId, attempt: 1 }])
  })

  test('what somebody else has claimed meanwhile, or canceled, is not given back', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const canceled = await recordOne(store)
    const { deliveries } = await claim(store, startMs, { leaseMs: 10 })
    await store.cancelDelivery(canceled, startMs + 1)
    await claim(store, startMs + 20)
    await store.giveBack(deliveries)
    expect(await store.findDelivery(id)).toMatchObject({ status: 'running', attemptCount: 2 })
    expect(await store.findDelivery(canceled)).toMatchObject({ status: 'canceled', attemptCount: 1 })
  })

  test('nor does it free the place of what somebody else has claimed, where a lane has a maximum', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store, { settings: { maxInFlight: 1 } })
    const { deliveries } = await claim(store, startMs, { leaseMs: 10 })
    expect((await claim(store, startMs + 20)).deliveries).toMatchObject([{ id: deliveryId, attempt: 2 }])
    await store.recordEvent(someEvent(), [{ kind: 'subscription', id: subscriptionId }])
    await store.giveBack(deliveries)
    expect((await claim(store, startMs + 21)).deliveries).toEqual([])
  })

  test('a claim brings one delivery however large it is', async () => {
    const store = await openForTest(open)
    await recordOne(store, { body: Buffer.alloc(100) })
    await recordOne(store, { body: Buffer.alloc(1) })
    expect((await claim(store, startMs, { maxBytes: 0 })).deliveries).toHaveLength(1)
    expect((await claim(store, startMs, { maxBytes: 0 })).deliveries).toHaveLength(1)
    expect(await claim(store, startMs, { maxBytes: 0 })).toMatchObject({ deliveries: [] })
  })

  test('an event that goes to many counts once', async () => {
    const store = await openForTest(open)
    const handlers = ['a', 'b', 'c'].map((name) => ({ kind: 'handler', name }) as const)
    await store.recordEvent(someEvent({ body: Buffer.alloc(100) }), handlers)
    expect((await claim(store, startMs, { maxBytes: 100 })).deliveries).toHaveLength(3)
  })

  test('an attempt that was lost stays recorded when there is no room for the next', async () => {
    const store = await openForTest(open)
    await recordOne(store, { body: Buffer.alloc(100) })
    const id = await recordOne(store, { createdAtMs: startMs + 1, body: Buffer.alloc(100) })
    await claim(store, startMs + 1, { leaseMs: 10 })
    const { deliveries } = await claim(store, startMs + 20, { maxBytes: 0 })
    expect(deliveries).toMatchObject([{ attempt: 2 }])
    const [other] = (await claim(store, startMs + 20)).deliveries
    expect(other).toMatchObject({ attempt: 2 })
    expect(await store.listAttempts(id)).toMatchObject([{ number: 1, outcome: 'lost' }])
  })

  test('the longest wait is that of what has been due the longest, and of nothing that runs', async () => {
    const store = await openForTest(open)
    expect(await store.longestWaitMs(startMs)).toBe(0)
    await recordOne(store)
    await recordOne(store, { createdAtMs: startMs + 400 })
    expect(await store.longestWaitMs(startMs + 1000)).toBe(1000)
    await claim(store, startMs + 1000, { limit: 1 })
    expect(await store.longestWaitMs(startMs + 1000)).toBe(600)
    await claim(store, startMs + 1000)
    expect(await store.longestWaitMs(startMs + 1000)).toBe(0)
  })

  test('held and ended deliveries are never due', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    await store.settle(settlementFor(await claimOne(store, startMs)))
    await store.cancelDelivery(await recordOne(store), startMs)
    await recordForSubscription(store, { status: 'paused' })
    const all = await store.listDeliveries({}, { limit: 10 })
    expect(all.map(({ status }) => status).sort()).toEqual(['canceled', 'held', 'succeeded'])
    expect(await claim(store, startMs + 1e9)).toEqual({ deliveries: [], nextDueAtMs: undefined })
  })

  test('a delivery whose subscription is gone is canceled instead of claimed', async () => {
    const store = await openForTest(open)
    const event = someEvent({ type: 'code.pushed' })
    await store.recordEvent(event, [{ kind: 'subscription', id: newId('sub', startMs) }])
    expect((await claim(store, startMs)).deliveries).toEqual([])
    const [delivery] = await store.listDeliveries({ eventId: event.id }, { limit: 1 })
    expect(delivery).toMatchObject({ status: 'canceled', endedAtMs: startMs, nextAttemptAtMs: null })
  })

  test('a delivery whose subscription is gone takes no other with it', async () => {
    const store = await openForTest(open)
    const there = someSubscription()
    await store.createSubscription(there)
    const ids = [newId('sub', startMs), there.id, newId('sub', startMs)]
    await store.recordEvent(
      someEvent(),
      ids.map((id) => ({ kind: 'subscription', id })),
    )
    const { deliveries } = await claim(store, startMs)
    expect(deliveries.map(({ destination }) => destination.id)).toEqual([there.id])
  })
}
