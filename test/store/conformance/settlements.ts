import { expect, test } from 'vitest'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  openForTest,
  recordOne,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
  toHandler,
  toSubscribers,
} from './records.ts'

export function settleConformance(open: OpenStore): void {
  test('a settled attempt is read back as it was recorded', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const delivery = await claimOne(store, startMs)
    const attempt = {
      number: 1,
      startedAtMs: startMs + 2,
      durationMs: 30,
      outcome: 'refused',
      statusCode: 503,
      error: 'the consumer answered 503',
      output: 'NUL \u0000, ☃ and "quotes"',
      timings: { dnsMs: 0, connectMs: 12, tlsMs: 30, firstByteMs: 3_600_000 },
    } as const
    await store.settle({ ...settlementFor(delivery), attempt, next: { kind: 'exhausted' } })
    expect(await store.listAttempts(id)).toEqual([attempt])
  })

  test.each([null, {}, { firstByteMs: 7 }])('the timings %j of an accepted attempt are read back', async (timings) => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const settlement = settlementFor(await claimOne(store, startMs))
    await store.settle({ ...settlement, attempt: { ...settlement.attempt, timings } })
    expect((await store.listAttempts(id))[0]?.timings).toEqual(timings)
  })

  test.each([
    ['succeeded', { kind: 'succeeded' }, { status: 'succeeded', nextAttemptAtMs: null, endedAtMs: startMs + 1000 }],
    ['exhausted', { kind: 'exhausted' }, { status: 'exhausted', nextAttemptAtMs: null, endedAtMs: startMs + 1000 }],
    [
      'a retry',
      { kind: 'retry', dueAtMs: startMs + 7000 },
      { status: 'pending', nextAttemptAtMs: startMs + 7000, endedAtMs: null },
    ],
  ] as const)('after an attempt whose next is %s the delivery is so', async (_name, next, wanted) => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    expect(await store.settle(settlementFor(await claimOne(store, startMs), { next }))).toEqual({ kind: 'settled' })
    expect(await store.findDelivery(id)).toMatchObject({ ...wanted, attemptCount: 1 })
  })

  test('a delivery that is retried is due at its time with the next attempt, and no lost one', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const next = { kind: 'retry', dueAtMs: startMs + 7000 } as const
    await store.settle(settlementFor(await claimOne(store, startMs), { outcome: 'refused', next }))
    expect((await claim(store, startMs + 6999)).deliveries).toEqual([])
    const again = await claimOne(store, startMs + 7000)
    expect(again).toMatchObject({ attempt: 2, round: 2 })
    await store.settle(settlementFor(again))
    const attempts = await store.listAttempts(id)
    expect(attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'refused'],
      [2, 'accepted'],
    ])
  })

  test('an attempt that comes back after its lease, before anybody else claimed, still counts', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const [delivery] = (await claim(store, startMs, { leaseMs: 10 })).deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')
    expect(await store.settle(settlementFor(delivery))).toEqual({ kind: 'settled' })
    expect(await store.findDelivery(id)).toMatchObject({ status: 'succeeded' })
    expect((await claim(store, startMs + 1e6)).deliveries).toEqual([])
  })

  test('an attempt whose lease was lost to another is superseded, and its outcome replaces the lost one', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const [late] = (await claim(store, startMs, { leaseMs: 10 })).deliveries
    const now = await claimOne(store, startMs + 10)
    if (late === undefined) throw new Error('nothing was claimed')
    expect(await store.listAttempts(id)).toMatchObject([{ number: 1, outcome: 'lost' }])

    const event = someEvent({ type: 'code.pushed' })
    const publish = [{ event, routes: toHandler }]
    expect(await store.settle(settlementFor(late, { publish }))).toEqual({ kind: 'superseded' })
    expect(await store.listAttempts(id)).toEqual([settlementFor(late).attempt])
    expect(await store.findDelivery(id)).toMatchObject({ status: 'running', attemptCount: 2 })
    expect(await store.findEvent(event.id)).toBeUndefined()

    expect(await store.settle(settlementFor(now))).toEqual({ kind: 'settled' })
    expect(await store.listAttempts(id)).toHaveLength(2)
  })

  test('an attempt of a delivery that was canceled meanwhile is recorded, and nothing else happens', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const delivery = await claimOne(store, startMs)
    await store.cancelDelivery(id, startMs + 5)
    const event = someEvent()
    const settlement = settlementFor(delivery, { publish: [{ event, routes: toHandler }] })
    expect(await store.settle(settlement)).toEqual({ kind: 'superseded' })
    expect(await store.findDelivery(id)).toMatchObject({ status: 'canceled', endedAtMs: startMs + 5 })
    expect(await store.listAttempts(id)).toEqual([settlement.attempt])
    expect(await store.findEvent(event.id)).toBeUndefined()
  })

  test('an attempt is settled once: its repeat is superseded and publishes nothing', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const delivery = await claimOne(store, startMs)
    const settlements = [someEvent(), someEvent()].map((event) =>
      settlementFor(delivery, { publish: [{ event, routes: toHandler }] }),
    )
    const settled = await Promise.all(settlements.map((settlement) => store.settle(settlement)))
    expect(settled.map(({ kind }) => kind).sort()).toEqual(['settled', 'superseded'])
    expect(await store.listEvents({}, { limit: 10 })).toHaveLength(2)
  })

  test('what an attempt publishes is recorded with it, and its deliveries are due', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const subscription = someSubscription()
    await store.createSubscription(subscription)
    const delivery = await claimOne(store, startMs)
    const event = someEvent({
      direction: 'out',
      source: null,
      type: 'code.pushed',
      status: 'published',
      causedBy: delivery.event.id,
      createdAtMs: startMs + 1000,
      body: Buffer.from('left|{"type":"code.pushed"}|right').subarray(5, 27),
    })
    await store.settle(settlementFor(delivery, { publish: [{ event, routes: toSubscribers }] }))
    const found = await store.findEvent(event.id)
    expect(found).toMatchObject({ causedBy: delivery.event.id, status: 'published' })
    expect(Buffer.from(found?.body ?? []).toString()).toBe('{"type":"code.pushed"}')
    expect(await claimOne(store, startMs + 1000)).toMatchObject({
      event: { id: event.id },
      destination: { kind: 'subscription', id: subscription.id },
    })
  })

  test('what is published under an id that is there already changes nothing, and the attempt is settled', async () => {
    const store = await openForTest(open)
    const event = someEvent()
    await store.recordEvent(event, [])
    const id = await recordOne(store)
    const publish = [{ event: { ...event, type: 'other' }, routes: toHandler }]
    expect(await store.settle(settlementFor(await claimOne(store, startMs), { publish }))).toEqual({ kind: 'settled' })
    expect(await store.findEvent(event.id)).toMatchObject({ type: 'push' })
    expect(await store.findDelivery(id)).toMatchObject({ status: 'succeeded' })
    expect(await store.listDeliveries({ eventId: event.id }, { limit: 10 })).toEqual([])
  })

  test('many settlements at the same moment are all recorded', async () => {
    const store = await openForTest(open)
    const events = Array.from({ length: 60 }, () => someEvent())
    await Promise.all(events.map((event) => store.recordEvent(event, toHandler)))
    const { deliveries } = await claim(store, startMs)
    const settled = await Promise.all(deliveries.map((delivery) => store.settle(settlementFor(delivery))))
    expect(settled.map(({ kind }) => kind)).toEqual(events.map(() => 'settled'))
    expect(await store.listDeliveries({ status: 'succeeded' }, { limit: 100 })).toHaveLength(60)
  })
}
