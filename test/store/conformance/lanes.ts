import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

/** Subscriptions with so many deliveries each, all due at the start, those of the first before those of the second. */
async function fill(store: Store, ...counts: readonly number[]): Promise<string[]> {
  const ids: string[] = []
  for (const count of counts) {
    const subscription = someSubscription()
    await store.createSubscription(subscription)
    ids.push(subscription.id)
    const route = { kind: 'subscription', id: subscription.id } as const
    for (let n = 0; n < count; n += 1) await store.recordEvent(someEvent(), [route])
  }
  return ids
}

/** How many of each lane were claimed. */
function byLane(deliveries: readonly { readonly destination: { readonly id: string } }[], ids: readonly string[]) {
  return ids.map((id) => deliveries.filter(({ destination }) => destination.id === id).length)
}

export function laneConformance(open: OpenStore): void {
  test('every lane in which something is due gets an equal part of a claim, and what one leaves goes to others', async () => {
    const store = await openForTest(open)
    const ids = await fill(store, 20, 20, 1)
    const first = await claim(store, startMs, { limit: 9 })
    expect(byLane(first.deliveries, ids)).toEqual([3, 3, 1])
    expect(first.nextDueAtMs).toBe(startMs)
    const second = await claim(store, startMs, { limit: 9 })
    expect(byLane(second.deliveries, ids)).toEqual([4, 5, 0])
  })

  test('with more lanes than deliveries to claim all have their turn', async () => {
    const store = await openForTest(open)
    const ids = await fill(store, 2, 2, 2)
    const turns = new Set<string>()
    for (let n = 0; n < 3; n += 1) {
      const { deliveries } = await claim(store, startMs, { limit: 2 })
      for (const { destination } of deliveries) turns.add(destination.id)
    }
    expect(turns).toEqual(new Set(ids))
  })

  test.each(['laneLimits', 'sharingLimits'])(
    'a lane of which nothing may be claimed (%s) is left alone, and is nothing to wait for',
    async (limits) => {
      const store = await openForTest(open)
      const ids = await fill(store, 3, 3)
      const some = { [limits]: new Map([[ids[0] ?? '', 0]]) }
      const { deliveries, nextDueAtMs } = await claim(store, startMs, { ...some, leaseMs: 700 })
      expect(byLane(deliveries, ids)).toEqual([0, 3])
      expect(nextDueAtMs).toBe(startMs + 700)
      const again = await claim(store, startMs, { [limits]: new Map(ids.map((id) => [id, 0])) })
      expect(again).toEqual({ deliveries: [], nextDueAtMs: undefined })
    },
  )

  test('a lane that gave all that it may is nothing to wait for until an attempt of it ends', async () => {
    const store = await openForTest(open)
    await fill(store, 5)
    expect(await claim(store, startMs, { laneLimit: 2 })).toMatchObject({ nextDueAtMs: undefined })
  })

  test('the limit of lanes that are not named is for subscriptions: handlers are not limited', async () => {
    const store = await openForTest(open)
    const ids = await fill(store, 5)
    for (let n = 0; n < 5; n += 1) await store.recordEvent(someEvent(), [{ kind: 'handler', name: 'github.push' }])
    const { deliveries } = await claim(store, startMs, { laneLimit: 2 })
    expect(byLane(deliveries, [...ids, 'github.push'])).toEqual([2, 5])
  })

  test('of one lane the longest due come first, also when others have been claimed and wait again', async () => {
    const store = await openForTest(open)
    await fill(store, 4)
    const [first, second] = (await claim(store, startMs, { limit: 2 })).deliveries
    if (first === undefined || second === undefined) throw new Error('nothing was claimed')
    const retry = { kind: 'retry', dueAtMs: startMs + 5 } as const
    await store.settle(settlementFor(first, { outcome: 'refused', next: retry }))
    const { deliveries } = await claim(store, startMs + 5)
    expect(deliveries.at(-1)?.id).toBe(first.id)
    expect(deliveries).toHaveLength(3)
  })

  test('with very many lanes several claims go round, and none is left out', async () => {
    const store = await openForTest(open)
    const handlers = Array.from({ length: 600 }, (_, n) => ({ kind: 'handler', name: `handler.${n}` }) as const)
    await store.recordEvent(someEvent(), handlers)
    const claimed: string[] = []
    let afterLane: string | undefined
    let rounds = 0
    do {
      const one = await claim(store, startMs, { limit: 1000, afterLane })
      claimed.push(...one.deliveries.map(({ destination }) => destination.id))
      afterLane = one.afterLane
      rounds += 1
    } while (afterLane !== undefined)
    expect(rounds).toBe(3)
    expect(new Set(claimed)).toEqual(new Set(handlers.map(({ name }) => name)))
  })

  test('with very many lanes those behind have their turn although bodies in front leave no room', async () => {
    const store = await openForTest(open)
    const names = Array.from({ length: 300 }, (_, n) => `handler.${String(n).padStart(3, '0')}`)
    await store.recordEvent(
      someEvent({ body: Buffer.alloc(1) }),
      names.map((name) => ({ kind: 'handler', name })),
    )
    for (const name of names.slice(0, 5))
      await store.recordEvent(someEvent({ body: Buffer.alloc(900), createdAtMs: startMs - 1 }), [
        { kind: 'handler', name },
      ])
    const first = await claim(store, startMs, { maxBytes: 1000 })
    expect(first).toMatchObject({ deliveries: [{}], nextDueAtMs: startMs, afterLane: 'handler.255' })
    const { deliveries } = await claim(store, startMs, { maxBytes: 1000, afterLane: first.afterLane })
    expect(deliveries).toHaveLength(names.length - 256)
  })
}
