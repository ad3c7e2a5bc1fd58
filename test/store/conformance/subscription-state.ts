import { expect, test } from 'vitest'
import type { AttemptKind, Settlement, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  isGone,
  openForTest,
  recordForSubscription,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
  toHandler,
  toSubscribers,
} from './records.ts'

const retryAt = (dueAtMs: number) => ({ kind: 'retry', dueAtMs }) as const
const exhausted = { kind: 'exhausted' } as const

/** Records another event for the subscriptions to it; gives its id. */
async function recordAnother(store: Store): Promise<string> {
  const event = someEvent({ type: 'code.pushed' })
  await store.recordEvent(event, toSubscribers)
  return event.id
}

async function statusOf(store: Store, eventId: string) {
  const deliveries = await store.listDeliveries({ eventId }, { limit: 10 })
  return deliveries.map(({ status }) => status)
}

export function subscriptionStateConformance(open: OpenStore): void {
  test('a consumer fails since the first of its attempts in a row that was not accepted', async () => {
    const store = await openForTest(open)
    await recordForSubscription(store)
    const steps: [AttemptKind, number | null][] = [
      ['refused', startMs],
      ['unreachable', startMs],
      ['accepted', null],
      ['refused', startMs + 3 * 5000],
    ]
    for (const [index, [outcome, failingSinceMs]] of steps.entries()) {
      const atMs = startMs + index * 5000
      const delivery = await claimOne(store, atMs)
      await store.settle(settlementFor(delivery, { outcome, next: retryAt(atMs + 5000) }))
      const [again] = (await claim(store, atMs + 5000)).deliveries
      expect(again?.subscription?.failingSinceMs).toBe(failingSinceMs)
      if (again !== undefined) await store.settle(settlementFor(again, { outcome, next: retryAt(atMs + 5000) }))
    }
  })

  test('a consumer that accepts another delivery does not fail any more', async () => {
    const store = await openForTest(open)
    await recordForSubscription(store)
    const failed = await claimOne(store, startMs)
    await store.settle(settlementFor(failed, { outcome: 'refused', next: retryAt(startMs + 9000) }))
    await recordAnother(store)
    const [other] = (await claim(store, startMs + 5000)).deliveries
    if (other === undefined) throw new Error('the other is not due')
    expect(other.subscription?.failingSinceMs).toBe(startMs)
    await store.settle(settlementFor(other))
    expect((await claimOne(store, startMs + 9000)).subscription?.failingSinceMs).toBeNull()
  })

  test('a settlement that disables its subscription holds what waits and publishes why, in the same commit', async () => {
    const store = await openForTest(open)
    const { subscriptionId, eventId } = await recordForSubscription(store)
    const delivery = await claimOne(store, startMs)
    const waiting = await recordAnother(store)
    const [always, why] = [someEvent({ type: 'delivery.exhausted' }), someEvent({ type: 'subscription.disabled' })]
    const settled = await store.settle(
      settlementFor(delivery, {
        outcome: 'refused',
        next: exhausted,
        disable: isGone(delivery),
        publish: [{ event: always, routes: toHandler }],
        publishIfDisabled: [{ event: why, routes: toHandler }],
      }),
    )
    expect(settled).toEqual({ kind: 'settled-and-disabled' })
    expect(await store.findSubscription(subscriptionId)).toMatchObject({
      status: 'disabled',
      disabledReason: 'gone',
      updatedAtMs: startMs + 1000,
    })
    expect(await statusOf(store, eventId)).toEqual(['exhausted'])
    expect(await statusOf(store, waiting)).toEqual(['held'])
    expect(await store.findEvent(always.id)).toBeDefined()
    expect(await store.findEvent(why.id)).toBeDefined()
    expect((await claim(store, startMs + 1e9)).deliveries.map(({ event }) => event.type).sort()).toEqual([
      'delivery.exhausted',
      'subscription.disabled',
    ])
  })

  test('of several settlements that disable one subscription only the first publishes why', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    for (let n = 0; n < 4; n += 1) await recordAnother(store)
    const { deliveries } = await claim(store, startMs)
    expect(deliveries).toHaveLength(5)
    const settlements = deliveries.map((delivery, index): Settlement => {
      const publication = { event: someEvent({ type: 'subscription.disabled' }), routes: toHandler }
      const disable = index === 0 ? isGone(delivery) : ({ reason: 'failing', sinceMs: startMs } as const)
      return settlementFor(delivery, {
        outcome: 'refused',
        next: exhausted,
        disable,
        publishIfDisabled: [publication],
      })
    })
    const settled = await Promise.all(settlements.map((settlement) => store.settle(settlement)))
    expect(settled.map(({ kind }) => kind).sort()).toEqual([
      'settled',
      'settled',
      'settled',
      'settled',
      'settled-and-disabled',
    ])
    expect(await store.listEvents({ type: 'subscription.disabled' }, { limit: 10 })).toHaveLength(1)
    expect(await store.listDeliveries({ status: 'exhausted' }, { limit: 10 })).toHaveLength(5)
    expect(await store.findSubscription(subscriptionId)).toMatchObject({ status: 'disabled' })
  })

  test('a superseded settlement disables nothing and does not count as a failure', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    const [late] = (await claim(store, startMs, { leaseMs: 10 })).deliveries
    const now = await claimOne(store, startMs + 10)
    if (late === undefined) throw new Error('nothing was claimed')
    await store.settle(settlementFor(late, { outcome: 'refused', next: exhausted, disable: isGone(late) }))
    expect(await store.findSubscription(subscriptionId)).toMatchObject({ status: 'active', disabledReason: null })
    await store.settle(settlementFor(now, { next: retryAt(startMs + 20) }))
    expect((await claimOne(store, startMs + 20)).subscription?.failingSinceMs).toBeNull()
  })

  test.each(['paused', 'disabled'] as const)('a retry is held while the subscription is %s', async (status) => {
    const store = await openForTest(open)
    const { subscriptionId, eventId } = await recordForSubscription(store)
    if (status === 'disabled') await recordAnother(store)
    const { deliveries } = await claim(store, startMs)
    const [delivery, other] = deliveries.toSorted((a, b) =>
      a.event.id === eventId ? -1 : b.event.id === eventId ? 1 : 0,
    )
    if (delivery === undefined) throw new Error('nothing was claimed')
    if (other === undefined) await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
    else await store.settle(settlementFor(other, { outcome: 'refused', next: exhausted, disable: isGone(other) }))
    await store.settle(settlementFor(delivery, { outcome: 'refused', next: retryAt(startMs + 5000) }))
    const [held] = await store.listDeliveries({ eventId }, { limit: 1 })
    expect(held).toMatchObject({ status: 'held', nextAttemptAtMs: null, endedAtMs: null, attemptCount: 1 })
    expect((await claim(store, startMs + 1e9)).deliveries).toEqual([])
  })

  test('an attempt that is accepted while the subscription is paused ends its delivery', async () => {
    const store = await openForTest(open)
    const { subscriptionId, eventId } = await recordForSubscription(store)
    const delivery = await claimOne(store, startMs)
    await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
    expect(await statusOf(store, eventId)).toEqual(['running'])
    await store.settle(settlementFor(delivery))
    expect(await statusOf(store, eventId)).toEqual(['succeeded'])
  })

  test('pausing holds what waits, and resuming makes it due at once with its attempts kept', async () => {
    const store = await openForTest(open)
    const { subscriptionId, eventId } = await recordForSubscription(store)
    const first = await claimOne(store, startMs)
    await store.settle(settlementFor(first, { outcome: 'refused', next: retryAt(startMs + 9000) }))
    await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs + 2000)
    expect(await statusOf(store, eventId)).toEqual(['held'])
    const meanwhile = await recordAnother(store)
    expect(await statusOf(store, meanwhile)).toEqual(['held'])
    expect((await claim(store, startMs + 1e9)).deliveries).toEqual([])

    await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 3000)
    const { deliveries } = await claim(store, startMs + 3000)
    expect(deliveries.map(({ event, attempt }) => [event.id, attempt]).sort()).toEqual(
      [
        [eventId, 2],
        [meanwhile, 1],
      ].sort(),
    )
  })

  test('pausing or resuming one subscription leaves the deliveries of others alone', async () => {
    const store = await openForTest(open)
    const paused = await recordForSubscription(store)
    const other = someSubscription({ events: [] })
    await store.createSubscription(other)
    const event = someEvent()
    await store.recordEvent(event, [{ kind: 'subscription', id: other.id }])
    await store.updateSubscription(paused.subscriptionId, { status: 'paused' }, startMs)
    expect(await statusOf(store, event.id)).toEqual(['pending'])
    await store.updateSubscription(other.id, { status: 'paused' }, startMs)
    await store.updateSubscription(other.id, { status: 'active' }, startMs)
    expect(await statusOf(store, event.id)).toEqual(['pending'])
    expect(await store.findDelivery(paused.deliveryId)).toMatchObject({ status: 'held' })
  })

  test('resuming a disabled subscription frees its deliveries and forgets why and since when', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    const delivery = await claimOne(store, startMs)
    const waiting = await recordAnother(store)
    const disable = { reason: 'failing', sinceMs: startMs } as const
    await store.settle(settlementFor(delivery, { outcome: 'refused', next: exhausted, disable }))
    const resumed = await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 5000)
    expect(resumed).toMatchObject({ status: 'active', disabledReason: null, updatedAtMs: startMs + 5000 })
    const again = await claimOne(store, startMs + 5000)
    expect(again).toMatchObject({ event: { id: waiting }, subscription: { failingSinceMs: null } })
  })

  test('an answer 410 of an old URL does not disable the subscription with its new one', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    const delivery = await claimOne(store, startMs)
    await store.updateSubscription(subscriptionId, { url: 'https://moved.example/' }, startMs)
    await store.settle(settlementFor(delivery, { outcome: 'refused', next: exhausted, disable: isGone(delivery) }))
    expect(await store.findSubscription(subscriptionId)).toMatchObject({ status: 'active', disabledReason: null })
  })

  test('a consumer that accepted meanwhile is not disabled as failing', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    await recordAnother(store)
    const { deliveries } = await claim(store, startMs + 10)
    const [accepted, given] = deliveries
    if (accepted === undefined || given === undefined) throw new Error('two were recorded')
    await store.settle(settlementFor(accepted))
    const disable = { reason: 'failing', sinceMs: startMs } as const
    await store.settle(settlementFor(given, { outcome: 'refused', next: exhausted, disable }))
    expect(await store.findSubscription(subscriptionId)).toMatchObject({ status: 'active' })
  })

  test('a delivery that was lost while its subscription was paused is held, not tried', async () => {
    const store = await openForTest(open)
    const { subscriptionId, eventId } = await recordForSubscription(store)
    await claim(store, startMs, { leaseMs: 10 })
    await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
    expect((await claim(store, startMs + 10)).deliveries).toEqual([])
    const [held] = await store.listDeliveries({ eventId }, { limit: 1 })
    expect(held).toMatchObject({ status: 'held', attemptCount: 1 })
    expect(await store.listAttempts(held?.id ?? '')).toMatchObject([{ number: 1, outcome: 'lost' }])
  })

  test('resuming what is active moves no delivery', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store)
    const delivery = await claimOne(store, startMs)
    await store.settle(settlementFor(delivery, { outcome: 'refused', next: retryAt(startMs + 9000) }))
    await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 2000)
    expect(await store.findDelivery(deliveryId)).toMatchObject({ nextAttemptAtMs: startMs + 9000 })
  })

  test('deleting a subscription cancels what has not ended of it, and nothing else', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId: ended } = await recordForSubscription(store)
    await store.settle(settlementFor(await claimOne(store, startMs)))
    await recordAnother(store)
    const running = await claimOne(store, startMs)
    const waiting = await recordAnother(store)
    const handled = someEvent()
    await store.recordEvent(handled, toHandler)
    expect(await store.deleteSubscription(subscriptionId, startMs + 50)).toBe(true)
    expect(await store.findDelivery(ended)).toMatchObject({ status: 'succeeded' })
    expect(await store.findDelivery(running.id)).toMatchObject({ status: 'canceled', endedAtMs: startMs + 50 })
    expect(await statusOf(store, waiting)).toEqual(['canceled'])
    expect(await statusOf(store, handled.id)).toEqual(['pending'])
    expect(await store.settle(settlementFor(running))).toEqual({ kind: 'superseded' })
    expect(await statusOf(store, await recordAnother(store))).toEqual([])
  })

  test('deleting a paused subscription cancels what is held of it', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store, { status: 'paused' })
    await store.deleteSubscription(subscriptionId, startMs)
    expect(await store.findDelivery(deliveryId)).toMatchObject({ status: 'canceled' })
  })
}
