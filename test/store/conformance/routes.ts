import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Route, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, someSubscription, startMs, toSubscribers } from './records.ts'

async function deliveriesOf(store: Store, routes: readonly Route[]) {
  const event = someEvent({ type: 'code.pushed' })
  await store.recordEvent(event, routes)
  const deliveries = await store.listDeliveries({ eventId: event.id }, { limit: 100 })
  return deliveries.map(({ destination, status, nextAttemptAtMs }) => ({ ...destination, status, nextAttemptAtMs }))
}

const due = { status: 'pending', nextAttemptAtMs: startMs } as const
const held = { status: 'held', nextAttemptAtMs: null } as const

export function routeConformance(open: OpenStore): void {
  test('a route to a handler is one delivery to it', async () => {
    const store = await openForTest(open)
    const deliveries = await deliveriesOf(store, [{ kind: 'handler', name: 'github.push' }])
    expect(deliveries).toEqual([{ kind: 'handler', id: 'github.push', ...due }])
  })

  test('routes to a program and a channel are a delivery to each, which is claimed, fails and is retried as any other', async () => {
    const store = await openForTest(open)
    const deliveries = await deliveriesOf(store, [
      { kind: 'program', name: 'report-bug' },
      { kind: 'channel', name: 'team' },
    ])
    expect(deliveries).toHaveLength(2)
    expect(deliveries).toEqual(
      expect.arrayContaining([
        { kind: 'program', id: 'report-bug', ...due },
        { kind: 'channel', id: 'team', ...due },
      ]),
    )
    const claimed = (await claim(store, startMs)).deliveries
    expect(claimed.map(({ destination }) => destination.id).toSorted()).toEqual(['report-bug', 'team'])
    for (const delivery of claimed) {
      const next = { kind: 'retry', dueAtMs: startMs + 1_000 } as const
      expect(await store.settle(settlementFor(delivery, { outcome: 'failed', next }))).toEqual({ kind: 'settled' })
    }
    expect((await claim(store, startMs + 999)).deliveries).toEqual([])
    expect((await claim(store, startMs + 1_000)).deliveries).toHaveLength(2)
  })

  test('a program gets no more than the places that a claim gives it, and others go on', async () => {
    const store = await openForTest(open)
    const route: Route = { kind: 'program', name: 'report-bug' }
    for (let n = 0; n < 5; n += 1) await store.recordEvent(someEvent({ type: 'code.pushed' }), [route])
    await store.recordEvent(someEvent({ type: 'code.pushed' }), [{ kind: 'channel', name: 'team' }])
    const limits = { laneLimits: new Map([['report-bug', 2]]) }
    const claimed = (await claim(store, startMs, limits)).deliveries
    expect(claimed.map(({ destination }) => destination.id).toSorted()).toEqual(['report-bug', 'report-bug', 'team'])
    const none = { laneLimits: new Map([['report-bug', 0]]) }
    expect((await claim(store, startMs, none)).deliveries).toEqual([])
  })

  test('a route to subscribers is one delivery for each subscription to the type', async () => {
    const store = await openForTest(open)
    const both = someSubscription({ events: ['issue.changed', 'code.pushed'] })
    const one = someSubscription({ events: ['code.pushed'] })
    for (const other of [both, one, someSubscription({ events: ['issue.changed'] })]) {
      await store.createSubscription(other)
    }
    const deliveries = await deliveriesOf(store, toSubscribers)
    expect(deliveries.map(({ id }) => id).sort()).toEqual([both.id, one.id].sort())
    expect(deliveries).toEqual(deliveries.map(({ id }) => ({ kind: 'subscription', id, ...due })))
  })

  test('without a subscription to the type there is no delivery', async () => {
    const store = await openForTest(open)
    expect(await deliveriesOf(store, toSubscribers)).toEqual([])
  })

  test('the delivery of a subscription that is paused or disabled is held, and is not claimed', async () => {
    const store = await openForTest(open)
    const paused = someSubscription({ status: 'paused' })
    const disabled = someSubscription({ status: 'disabled' })
    const active = someSubscription()
    for (const subscription of [paused, disabled, active]) await store.createSubscription(subscription)
    const deliveries = await deliveriesOf(store, toSubscribers)
    expect(deliveries).toHaveLength(3)
    expect(deliveries).toEqual(
      expect.arrayContaining([
        { kind: 'subscription', id: paused.id, ...held },
        { kind: 'subscription', id: disabled.id, ...held },
        { kind: 'subscription', id: active.id, ...due },
      ]),
    )
    const claimed = await claim(store, startMs)
    expect(claimed.deliveries.map(({ destination }) => destination.id)).toEqual([active.id])
  })

  test.each(['active', 'paused', 'disabled'] as const)(
    'a subscription that is asked for by itself is tried although it is %s',
    async (status) => {
      const store = await openForTest(open)
      const subscription = someSubscription({ status, events: [] })
      await store.createSubscription(subscription)
      const deliveries = await deliveriesOf(store, [{ kind: 'subscription', id: subscription.id }])
      expect(deliveries).toEqual([{ kind: 'subscription', id: subscription.id, ...due }])
    },
  )

  test('several routes of one event are several deliveries', async () => {
    const store = await openForTest(open)
    await store.createSubscription(someSubscription())
    const routes: Route[] = [{ kind: 'handler', name: 'github.push' }, ...toSubscribers]
    expect(await deliveriesOf(store, routes)).toHaveLength(2)
  })

  test('subscribers are those at the moment of the commit: one that is made later gets nothing', async () => {
    const store = await openForTest(open)
    await deliveriesOf(store, toSubscribers)
    await store.createSubscription(someSubscription())
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual([])
    expect(await deliveriesOf(store, toSubscribers)).toHaveLength(1)
  })

  test('the subscribers to what a handler published are read when its success is settled', async () => {
    const store = await openForTest(open)
    await store.recordEvent(someEvent(), [{ kind: 'handler', name: 'github.push' }])
    const { deliveries } = await claim(store, startMs)
    const [delivery] = deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')
    const subscription = someSubscription()
    await store.createSubscription(subscription)
    const event = someEvent({ id: newId('evt', startMs), type: 'code.pushed', direction: 'out' })
    await store.settle(settlementFor(delivery, { publish: [{ event, routes: toSubscribers }] }))
    const published = await store.listDeliveries({ eventId: event.id }, { limit: 10 })
    expect(published.map(({ destination }) => destination.id)).toEqual([subscription.id])
  })
}
