import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  exhaustOne,
  openForTest,
  recordForSubscription,
  recordOne,
  settlementFor,
  startMs,
} from './records.ts'

/** Records and exhausts this many deliveries, oldest first. */
async function exhaustedDeliveries(store: Store, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    ids.push(await recordOne(store, { type: n % 2 === 0 ? 'push' : 'issues' }))
    await exhaustOne(store)
  }
  return ids
}

export function deliveryConformance(open: OpenStore): void {
  test('where no delivery is, nothing is found, retried or canceled', async () => {
    const store = await openForTest(open)
    const id = newId('dlv', startMs)
    expect(await store.findDelivery(id)).toBeUndefined()
    expect(await store.listAttempts(id)).toEqual([])
    expect(await store.retryDelivery(id, startMs)).toBe(false)
    expect(await store.cancelDelivery(id, startMs)).toBe(false)
  })

  test.each(['exhausted', 'canceled', 'succeeded'] as const)(
    'a delivery that is %s is retried with its schedule anew and its attempts counted on',
    async (status) => {
      const store = await openForTest(open)
      const id = await recordOne(store)
      const delivery = await claimOne(store, startMs)
      if (status === 'canceled') await store.cancelDelivery(id, startMs)
      else await store.settle(settlementFor(delivery, { next: { kind: status } }))
      expect(await store.retryDelivery(id, startMs + 5000)).toBe(true)
      expect(await store.findDelivery(id)).toMatchObject({
        status: 'pending',
        nextAttemptAtMs: startMs + 5000,
        attemptCount: 1,
        endedAtMs: null,
      })
      const again = await claimOne(store, startMs + 5000)
      expect(again).toMatchObject({ attempt: 2, round: 1 })
      await store.settle(settlementFor(again, { next: { kind: 'retry', dueAtMs: startMs + 6000 } }))
      expect(await claimOne(store, startMs + 6000)).toMatchObject({ attempt: 3, round: 2 })
    },
  )

  test('a delivery that waits is made due now, and keeps its place in the schedule', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const first = await claimOne(store, startMs)
    await store.settle(settlementFor(first, { next: { kind: 'retry', dueAtMs: startMs + 9000 } }))
    expect(await store.retryDelivery(id, startMs + 2000)).toBe(true)
    expect(await claimOne(store, startMs + 2000)).toMatchObject({ attempt: 2, round: 2 })
  })

  test('a running delivery is not retried', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await claimOne(store, startMs)
    expect(await store.retryDelivery(id, startMs)).toBe(false)
    expect(await store.findDelivery(id)).toMatchObject({ status: 'running', attemptCount: 1 })
    expect((await claim(store, startMs)).deliveries).toEqual([])
  })

  test('the attempt of a delivery that was canceled and retried cannot settle the retry', async () => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    const old = await claimOne(store, startMs)
    await store.cancelDelivery(id, startMs)
    await store.retryDelivery(id, startMs)
    expect(await store.settle(settlementFor(old))).toEqual({ kind: 'superseded' })
    const now = await claimOne(store, startMs)
    expect(await store.settle(settlementFor(old))).toEqual({ kind: 'superseded' })
    expect(await store.settle(settlementFor(now))).toEqual({ kind: 'settled' })
  })

  test('a delivery to a paused subscription is retried when the subscription resumes', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store)
    await exhaustOne(store)
    await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
    expect(await store.retryDelivery(deliveryId, startMs)).toBe(true)
    expect(await store.findDelivery(deliveryId)).toMatchObject({
      status: 'held',
      nextAttemptAtMs: null,
      endedAtMs: null,
    })
    expect((await claim(store, startMs + 1e9)).deliveries).toEqual([])
    await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 10)
    expect(await claimOne(store, startMs + 10)).toMatchObject({ id: deliveryId, attempt: 2, round: 1 })
  })

  test('a delivery whose subscription is gone is not retried', async () => {
    const store = await openForTest(open)
    const { subscriptionId, deliveryId } = await recordForSubscription(store)
    await store.deleteSubscription(subscriptionId, startMs)
    expect(await store.retryDelivery(deliveryId, startMs)).toBe(false)
    expect(await store.findDelivery(deliveryId)).toMatchObject({ status: 'canceled' })
  })

  test.each(['pending', 'running', 'held'] as const)('a delivery that is %s is canceled, once', async (status) => {
    const store = await openForTest(open)
    const change = status === 'held' ? ({ status: 'paused' } as const) : {}
    const { deliveryId } = await recordForSubscription(store, change)
    if (status === 'running') await claimOne(store, startMs)
    expect(await store.findDelivery(deliveryId)).toMatchObject({ status })
    expect(await store.cancelDelivery(deliveryId, startMs + 4)).toBe(true)
    expect(await store.findDelivery(deliveryId)).toMatchObject({
      status: 'canceled',
      endedAtMs: startMs + 4,
      nextAttemptAtMs: null,
    })
    expect(await store.cancelDelivery(deliveryId, startMs + 5)).toBe(false)
    expect((await claim(store, startMs + 1e9)).deliveries).toEqual([])
  })

  test.each(['succeeded', 'exhausted'] as const)('a delivery that is %s is not canceled', async (kind) => {
    const store = await openForTest(open)
    const id = await recordOne(store)
    await store.settle(settlementFor(await claimOne(store, startMs), { next: { kind } }))
    expect(await store.cancelDelivery(id, startMs)).toBe(false)
    expect(await store.findDelivery(id)).toMatchObject({ status: kind })
  })

  test('a bulk retry takes the oldest that match, up to the limit, and says how many match', async () => {
    const store = await openForTest(open)
    const ids = await exhaustedDeliveries(store, 5)
    expect(await store.retryDeliveries({ status: 'exhausted' }, 3, false, startMs + 7)).toEqual({
      matched: 5,
      retried: 3,
    })
    const pending = await store.listDeliveries({ status: 'pending' }, { limit: 10 })
    expect(pending.map(({ id }) => id).reverse()).toEqual(ids.slice(0, 3))
    expect(pending.map(({ nextAttemptAtMs }) => nextAttemptAtMs)).toEqual([startMs + 7, startMs + 7, startMs + 7])
    expect((await claim(store, startMs + 7)).deliveries.map(({ attempt, round }) => [attempt, round])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ])
    const rest = await store.retryDeliveries({ status: 'exhausted' }, 3, false, startMs + 7)
    expect(rest).toEqual({ matched: 2, retried: 2 })
  })

  test('a bulk retry keeps to its filter', async () => {
    const store = await openForTest(open)
    const ids = await exhaustedDeliveries(store, 4)
    const filter = { status: 'exhausted', eventType: 'issues' } as const
    expect(await store.retryDeliveries(filter, 100, false, startMs)).toEqual({ matched: 2, retried: 2 })
    const left = await store.listDeliveries({ status: 'exhausted' }, { limit: 10 })
    expect(left.map(({ id }) => id).reverse()).toEqual([ids[0], ids[2]])
    expect(await store.retryDeliveries({ status: 'canceled' }, 100, false, startMs)).toEqual({ matched: 0, retried: 0 })
  })

  test('a dry run of a bulk retry only counts', async () => {
    const store = await openForTest(open)
    await exhaustedDeliveries(store, 3)
    expect(await store.retryDeliveries({ status: 'exhausted' }, 2, true, startMs)).toEqual({ matched: 3, retried: 0 })
    expect(await store.listDeliveries({ status: 'exhausted' }, { limit: 10 })).toHaveLength(3)
    expect((await claim(store, startMs + 1e9)).deliveries).toEqual([])
  })

  test('deliveries that cannot be retried do not stand in the way of a bulk retry', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    await store.deleteSubscription(subscriptionId, startMs)
    const id = await recordOne(store)
    await store.cancelDelivery(id, startMs)
    expect(await store.retryDeliveries({ status: 'canceled' }, 1, false, startMs)).toEqual({ matched: 1, retried: 1 })
    expect(await store.findDelivery(id)).toMatchObject({ status: 'pending' })
  })

  test('a bulk retry that is called again while it matches more than it retries comes to an end although a subscription is gone', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    await store.deleteSubscription(subscriptionId, startMs)
    const none = { matched: 0, retried: 0 }
    expect(await store.retryDeliveries({ status: 'canceled' }, 10, true, startMs)).toEqual(none)
    expect(await store.retryDeliveries({ status: 'canceled' }, 10, false, startMs)).toEqual(none)
    expect(await store.listDeliveries({ status: 'canceled' }, { limit: 10 })).toHaveLength(1)
  })
}
