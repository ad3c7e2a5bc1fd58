import { describe, expect, onTestFinished, test } from 'vitest'
import type { ClaimedDelivery, Store } from '../../src/store/store.ts'
import { testSource } from '../../src/store/store.ts'
import {
  claim,
  claimOne,
  isGone,
  recordForSubscription,
  settlementFor,
  someEvent,
  startMs,
  toSubscribers,
} from './conformance/records.ts'

export interface Opened {
  readonly store: Store
  /** Runs SQL beside the store, on its database. */
  readonly run: (sql: string) => Promise<unknown>
}

const retry = { outcome: 'refused', next: { kind: 'retry', dueAtMs: startMs + 9000 } } as const
const setStatus = (status: string) => `UPDATE subscriptions SET status = '${status}'`
const exists = (delivery: ClaimedDelivery | undefined): ClaimedDelivery => {
  if (delivery === undefined) throw new Error('nothing was claimed')
  return delivery
}

async function recordMore(store: Store, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await store.recordEvent(someEvent({ createdAtMs: startMs + n }), toSubscribers)
}

/** What deliveries do when the change of their subscription's status is committed and its process dies, on either engine. */
export function statusChanges(open: () => Promise<Opened>): void {
  async function openForTest(): Promise<Opened> {
    const opened = await open()
    onTestFinished(() => opened.store.close())
    return opened
  }

  describe('a change of status that is cut off', () => {
    test.each(['paused', 'disabled'])('what is due for one that is %s is held, not sent', async (status) => {
      const { store, run } = await openForTest()
      const { deliveryId, subscriptionId } = await recordForSubscription(store)
      await run(setStatus(status))
      expect((await claim(store, startMs)).deliveries).toEqual([])
      expect(await store.findDelivery(deliveryId)).toMatchObject({ status: 'held', attemptCount: 0 })
      await store.updateSubscription(subscriptionId, { status: 'active' }, startMs)
      expect(await claimOne(store, startMs)).toMatchObject({ id: deliveryId, attempt: 1 })
    })

    test('a test is sent all the same', async () => {
      const { store, run } = await openForTest()
      const { subscriptionId: id } = await recordForSubscription(store)
      await run(setStatus('paused'))
      const event = someEvent({ direction: 'out', source: testSource })
      await store.recordEvent(event, [{ kind: 'subscription', id }])
      expect((await claim(store, startMs)).deliveries).toMatchObject([{ event: { id: event.id } }])
    })

    test('what a consumer that is gone has not got is held, and delivered when it is back', async () => {
      const { store, run } = await openForTest()
      const { subscriptionId } = await recordForSubscription(store)
      await recordMore(store, 2)
      const running = exists((await claim(store, startMs, { limit: 1 })).deliveries[0])
      // The process that settles another attempt dies before it holds the others.
      await run(setStatus('disabled'))
      await store.settle(
        settlementFor(running, { outcome: 'refused', next: { kind: 'exhausted' }, disable: isGone(running) }),
      )
      expect((await claim(store, startMs + 9)).deliveries).toEqual([])
      await store.updateSubscription(subscriptionId, { status: 'active' }, startMs + 9)
      expect((await claim(store, startMs + 9)).deliveries).toHaveLength(2)
    })

    test('what is held of one that is active is freed, oldest first, and of one that is paused stays', async () => {
      const { store, run } = await openForTest()
      const { subscriptionId } = await recordForSubscription(store)
      await recordMore(store, 3)
      await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
      expect(await store.endStatusChanges(startMs + 50)).toEqual([])
      await run(setStatus('active'))
      expect((await claim(store, startMs + 50)).deliveries).toEqual([])
      expect(await store.endStatusChanges(startMs + 50)).toEqual([subscriptionId])
      const { deliveries } = await claim(store, startMs + 50)
      expect(deliveries.map(({ event }) => event.createdAtMs - startMs)).toEqual([0, 1, 2, 3])
      expect(await store.endStatusChanges(startMs + 50)).toEqual([])
    })

    test('what is held of one that is gone is canceled', async () => {
      const { store, run } = await openForTest()
      const { deliveryId, subscriptionId } = await recordForSubscription(store, { status: 'paused' })
      await run('DELETE FROM subscriptions')
      expect(await store.endStatusChanges(startMs + 50)).toEqual([subscriptionId])
      expect(await store.findDelivery(deliveryId)).toMatchObject({ status: 'canceled', endedAtMs: startMs + 50 })
    })
  })

  test('what is to be tried again is held alone when its subscription was paused meanwhile', async () => {
    const { store, run } = await openForTest()
    await recordForSubscription(store)
    await recordMore(store, 1)
    const running = exists((await claim(store, startMs, { limit: 1 })).deliveries[0])
    await run(setStatus('paused'))
    await store.settle(settlementFor(running, retry))
    expect(await store.findDelivery(running.id)).toMatchObject({ status: 'held', attemptCount: 1 })
    expect(await store.listDeliveries({ status: 'pending' }, { limit: 9 })).toHaveLength(1)
  })
}
