import { expect, test } from 'vitest'
import type { ClaimedDelivery, Store } from '../../../src/store/store.ts'
import type { NewSubscription, Ordering } from '../../../src/store/subscriptions.ts'
import type { OpenStore } from './records.ts'
import { claim, claimOne, isGone, openForTest, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

const exhausted = { outcome: 'refused', next: { kind: 'exhausted' } } as const
const retryAt = (dueAtMs: number) => ({ outcome: 'refused', next: { kind: 'retry', dueAtMs } }) as const

/** A subscription that asks for order, and a store of its own. */
async function ordered(open: OpenStore, ordering: Ordering | undefined, change: Partial<NewSubscription> = {}) {
  const store = await openForTest(open)
  const settings = ordering === undefined ? {} : { ordering }
  const subscription = someSubscription({ settings, ...change })
  await store.createSubscription(subscription)
  return { store, lane: subscription.id }
}

/** Publishes an event for all subscriptions; gives the id of its delivery to the only one. */
async function publish(store: Store, orderingKey: string | null, createdAtMs = startMs): Promise<string> {
  const event = someEvent({ direction: 'out', source: null, type: 'code.pushed', orderingKey, createdAtMs })
  const recorded = await store.recordEvent(event, [{ kind: 'subscribers', eventType: 'code.pushed' }])
  if (recorded.kind === 'duplicate') throw new Error('it was there')
  return recorded.deliveryIds[0] ?? ''
}

async function claimedIds(store: Store, nowMs: number): Promise<string[]> {
  return (await claim(store, nowMs)).deliveries.map(({ id }) => id)
}

async function end(store: Store, delivery: ClaimedDelivery, change: Parameters<typeof settlementFor>[1] = {}) {
  return store.settle(settlementFor(delivery, change))
}

const waits = { status: 'pending', nextAttemptAtMs: null, endedAtMs: null }

export function orderingConformance(open: OpenStore): void {
  test.each([
    ['of one key one after the other', ['a', 'a', 'a'], [[0], [1], [2]]],
    ['of different keys side by side', ['a', 'b', 'c'], [[0, 1, 2]]],
    [
      'of each key in its order',
      ['a', 'b', 'a', 'b'],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['without a key at once', [null, null, 'a', null], [[0, 1, 2, 3]]],
  ] as const)('what succeeds is delivered %s', async (_name, keys, rounds) => {
    const { store } = await ordered(open, 'block')
    const ids: string[] = []
    for (const key of keys) ids.push(await publish(store, key))
    let nowMs = startMs
    for (const round of rounds) {
      const { deliveries } = await claim(store, nowMs)
      expect(deliveries.map(({ id }) => id).sort()).toEqual(round.map((n) => ids[n] ?? '').sort())
      await Promise.all(deliveries.map((delivery) => end(store, delivery)))
      nowMs += 1000
    }
    expect(await claimedIds(store, nowMs)).toEqual([])
  })

  test('a delivery that waits behind another one is pending, and is due nowhen', async () => {
    const { store } = await ordered(open, 'skip')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    expect(await store.findDelivery(second)).toMatchObject({ ...waits, attemptCount: 0 })
    expect(await store.listDeliveries({ status: 'pending' }, { limit: 10 })).toHaveLength(2)
    const first = await claimOne(store, startMs)
    await end(store, first)
    expect(await store.findDelivery(second)).toMatchObject({ status: 'pending', nextAttemptAtMs: startMs + 1000 })
  })

  test.each(['block', 'skip'] as const)('settings beside the order %s may hold every text', async (ordering) => {
    const metadata = { a: 'NUL \u0000, half a pair \ud800, \\u0000, \\', ordering: 'none' }
    const { store, lane } = await ordered(open, ordering, { settings: { metadata, ordering } })
    await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    expect(await claimedIds(store, startMs + 1000)).toEqual(ordering === 'skip' ? [second] : [])
    await store.updateSubscription(
      lane,
      { settings: { ordering: ordering === 'skip' ? null : 'skip' } },
      startMs + 1000,
    )
    expect(await claimedIds(store, startMs + 1000)).toEqual(ordering === 'skip' ? [] : [second])
  })

  test('without ordering a key changes nothing', async () => {
    const { store } = await ordered(open, undefined)
    await publish(store, 'a')
    await publish(store, 'a')
    const { deliveries } = await claim(store, startMs)
    expect(deliveries.map(({ orderingKey }) => orderingKey)).toEqual([null, null])
  })

  test('subscriptions have orders of their own', async () => {
    const { store } = await ordered(open, 'block')
    await store.createSubscription(someSubscription({ settings: { ordering: 'block' } }))
    await publish(store, 'a')
    await publish(store, 'a')
    const { deliveries } = await claim(store, startMs)
    expect(new Set(deliveries.map(({ destination }) => destination.id)).size).toBe(2)
    expect(deliveries).toHaveLength(2)
  })

  test('events of one key that share a commit are delivered in the order in which they were asked for', async () => {
    const { store } = await ordered(open, 'block')
    const ids = await Promise.all(Array.from({ length: 20 }, () => publish(store, 'a')))
    for (const [n, id] of ids.entries()) {
      const delivery = await claimOne(store, startMs + n * 1000)
      expect(delivery.id).toBe(id)
      await end(store, delivery)
    }
  })

  test('a repeat that shares a commit with the next event of its key holds nobody back', async () => {
    const { store } = await ordered(open, 'block')
    const routes = [{ kind: 'subscribers', eventType: 'code.pushed' }] as const
    const first = someEvent({ type: 'code.pushed', orderingKey: 'a' })
    await store.recordEvent(first, routes)
    await end(store, await claimOne(store, startMs))
    const [, next] = await Promise.all([store.recordEvent(first, routes), publish(store, 'a')])
    expect(await claimedIds(store, startMs + 1000)).toEqual([next])
  })

  test('a failing head holds back its key alone, and is tried again before what is behind it', async () => {
    const { store } = await ordered(open, 'skip')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    const head = await claimOne(store, startMs)
    await end(store, head, retryAt(startMs + 9000))
    const other = await publish(store, 'b')
    expect(await claimedIds(store, startMs + 8999)).toEqual([other])
    expect(await claimedIds(store, startMs + 9000)).toEqual([first])
    expect(await store.findDelivery(second)).toMatchObject(waits)
  })

  test('an attempt that is lost is repeated before what is behind it', async () => {
    const { store } = await ordered(open, 'skip')
    const first = await publish(store, 'a')
    await publish(store, 'a')
    await claim(store, startMs, { leaseMs: 10 })
    expect(await claimedIds(store, startMs + 10)).toEqual([first])
  })

  test('a lease that is given back leaves its delivery in front', async () => {
    const { store } = await ordered(open, 'skip')
    const first = await publish(store, 'a')
    await publish(store, 'a')
    await store.giveBack([await claimOne(store, startMs)])
    expect(await claimedIds(store, startMs)).toEqual([first])
  })

  test('a settlement whose lease was lost lets nobody pass', async () => {
    const { store } = await ordered(open, 'skip')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    const [late] = (await claim(store, startMs, { leaseMs: 10 })).deliveries
    await claim(store, startMs + 10)
    if (late === undefined) throw new Error('nothing was claimed')
    expect(await end(store, late)).toEqual({ kind: 'superseded' })
    expect(await store.findDelivery(second)).toMatchObject(waits)
  })

  test('with skip the next one is due when the one in front is exhausted', async () => {
    const { store } = await ordered(open, 'skip')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    expect(await claimedIds(store, startMs + 1000)).toEqual([second])
  })

  test('with block it goes on waiting, as does what comes later', async () => {
    const { store } = await ordered(open, 'block')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    const third = await publish(store, 'a')
    expect(await claimedIds(store, startMs + 1e9)).toEqual([])
    expect(await store.findDelivery(second)).toMatchObject(waits)
    expect(await store.findDelivery(third)).toMatchObject(waits)
  })

  test('a retry of what blocks is due at once, and its success lets the next one pass', async () => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    expect(await store.retryDelivery(first, startMs + 5000)).toBe(true)
    const head = await claimOne(store, startMs + 5000)
    expect(head).toMatchObject({ id: first, round: 1, attempt: 2 })
    await end(store, head)
    expect(await claimedIds(store, startMs + 6000)).toEqual([second])
  })

  test('a bulk retry makes due what blocks, and nothing behind it', async () => {
    const { store } = await ordered(open, 'block')
    const heads = [await publish(store, 'a'), await publish(store, 'b')]
    await publish(store, 'a')
    for (const head of (await claim(store, startMs)).deliveries) await end(store, head, exhausted)
    const done = await store.retryDeliveries({ status: 'exhausted' }, 10, false, startMs + 5000)
    expect(done).toEqual({ matched: 2, retried: 2 })
    expect((await claimedIds(store, startMs + 5000)).sort()).toEqual(heads.sort())
  })

  test('canceling what blocks lets the next one pass; once, since then it has ended', async () => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    expect(await store.cancelDelivery(first, startMs + 5000)).toBe(true)
    expect(await store.findDelivery(first)).toMatchObject({ status: 'canceled', endedAtMs: startMs + 5000 })
    expect(await store.cancelDelivery(first, startMs + 5000)).toBe(false)
    expect(await claimedIds(store, startMs + 5000)).toEqual([second])
  })

  test.each(['waits', 'runs'])('canceling a head that %s lets the next one pass', async (state) => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    if (state === 'runs') await claim(store, startMs)
    expect(await store.cancelDelivery(first, startMs)).toBe(true)
    expect(await claimedIds(store, startMs)).toEqual([second])
  })

  test('canceling one that waits leaves the others where they are', async () => {
    const { store } = await ordered(open, 'block')
    const [first, second, third] = [await publish(store, 'a'), await publish(store, 'a'), await publish(store, 'a')]
    expect(await store.cancelDelivery(second, startMs)).toBe(true)
    const head = await claimOne(store, startMs)
    expect(head.id).toBe(first)
    await end(store, head)
    expect(await claimedIds(store, startMs + 1000)).toEqual([third])
  })

  test('a retry of one that waits behind does not jump, and one of a waiting head does', async () => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), retryAt(startMs + 9000))
    expect(await store.retryDelivery(second, startMs + 2000)).toBe(true)
    expect(await claimedIds(store, startMs + 2000)).toEqual([])
    expect(await store.retryDelivery(first, startMs + 2000)).toBe(true)
    expect(await claimedIds(store, startMs + 2000)).toEqual([first])
  })

  test('what gave up its place is retried outside the order', async () => {
    const { store } = await ordered(open, 'skip')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    await store.retryDelivery(first, startMs + 1000)
    expect((await claimedIds(store, startMs + 1000)).sort()).toEqual([first, second].sort())
  })

  test.each(['subscribers', 'subscription'] as const)('a replay to %s goes to the end of its order', async (kind) => {
    const { store, lane } = await ordered(open, 'block')
    const event = someEvent({ type: 'code.pushed', orderingKey: 'a' })
    const route = kind === 'subscription' ? { kind, id: lane } : { kind, eventType: 'code.pushed' }
    await store.recordEvent(event, [route])
    await publish(store, 'a')
    const [replay] = (await store.addDeliveries(event.id, [route], startMs + 1)) ?? []
    expect(await store.findDelivery(replay ?? '')).toMatchObject(waits)
    for (const nowMs of [startMs + 1, startMs + 2000]) await end(store, await claimOne(store, nowMs))
    expect(await claimedIds(store, startMs + 4000)).toEqual([replay])
  })

  test('an event whose exhausted delivery blocks is removed neither by hand nor by age', async () => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    const eventId = (await store.findDelivery(first))?.eventId ?? ''
    const step = { beforeMs: startMs + 1e9, maxRows: 100, maxBytes: 1e9, after: undefined }
    expect(await store.deleteEvent(eventId)).toBe('unfinished')
    expect(await store.removeOldEvents(step)).toMatchObject({ events: 0 })
    await store.cancelDelivery(first, startMs)
    expect(await store.removeOldEvents(step)).toMatchObject({ events: 1, deliveries: 1 })
  })

  test('an event whose exhausted delivery was skipped is removed', async () => {
    const { store } = await ordered(open, 'skip')
    const first = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    expect(await store.deleteEvent((await store.findDelivery(first))?.eventId ?? '')).toBe('deleted')
  })

  test('deleting the subscription cancels what waits, and leaves nothing that keeps its event', async () => {
    const { store, lane } = await ordered(open, 'block')
    const blocking = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    const waiting = await publish(store, 'a')
    await store.deleteSubscription(lane, startMs)
    expect(await store.findDelivery(blocking)).toMatchObject({ status: 'exhausted' })
    expect(await store.findDelivery(waiting)).toMatchObject({ status: 'canceled' })
    expect(await store.deleteEvent((await store.findDelivery(blocking))?.eventId ?? '')).toBe('deleted')
  })

  test('held heads and those behind them keep their order', async () => {
    const { store, lane } = await ordered(open, 'block')
    const first = await publish(store, 'a', startMs)
    const second = await publish(store, 'a', startMs + 1)
    await store.updateSubscription(lane, { status: 'paused' }, startMs + 2)
    const third = await publish(store, 'a', startMs + 3)
    for (const id of [first, second, third]) {
      expect(await store.findDelivery(id)).toMatchObject({ status: 'held', nextAttemptAtMs: null })
    }
    await store.updateSubscription(lane, { status: 'active' }, startMs + 4)
    let nowMs = startMs + 4
    for (const id of [first, second, third]) {
      const head = await claimOne(store, nowMs)
      expect(head.id).toBe(id)
      await end(store, head)
      nowMs += 1000
    }
  })

  test('a head that ends while its subscription is paused lets the next one pass when it resumes', async () => {
    const { store, lane } = await ordered(open, 'block')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    const head = await claimOne(store, startMs)
    await store.updateSubscription(lane, { status: 'paused' }, startMs)
    await end(store, head)
    expect(await store.findDelivery(second)).toMatchObject({ status: 'held' })
    expect(await claimedIds(store, startMs + 1e6)).toEqual([])
    await store.updateSubscription(lane, { status: 'active' }, startMs + 2000)
    expect(await claimedIds(store, startMs + 2000)).toEqual([second])
  })

  test('a head that disables its subscription blocks until it is retried, also after the resume', async () => {
    const { store, lane } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    const head = await claimOne(store, startMs)
    await end(store, head, { ...exhausted, disable: isGone(head) })
    expect(await store.findDelivery(second)).toMatchObject({ status: 'held' })
    await store.updateSubscription(lane, { status: 'active' }, startMs + 2000)
    expect(await store.findDelivery(second)).toMatchObject(waits)
    await store.retryDelivery(first, startMs + 3000)
    await end(store, await claimOne(store, startMs + 3000))
    expect(await claimedIds(store, startMs + 5000)).toEqual([second])
  })

  test('retrying what blocks while the subscription is paused holds it in front', async () => {
    const { store, lane } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    await store.updateSubscription(lane, { status: 'paused' }, startMs)
    await store.retryDelivery(first, startMs)
    expect(await store.findDelivery(first)).toMatchObject({ status: 'held' })
    await store.updateSubscription(lane, { status: 'active' }, startMs + 2000)
    expect(await claimedIds(store, startMs + 2000)).toEqual([first])
  })

  test('an order that is asked for with a backlog holds for what comes after it', async () => {
    const { store, lane } = await ordered(open, undefined)
    const before = [await publish(store, 'a'), await publish(store, 'a')]
    await store.updateSubscription(lane, { settings: { ordering: 'block' } }, startMs)
    const after = await publish(store, 'a')
    const behind = await publish(store, 'a')
    expect((await claimedIds(store, startMs)).sort()).toEqual([...before, after].sort())
    expect(await store.findDelivery(behind)).toMatchObject(waits)
  })

  test('an order that is given up makes due what waits, and blocks no more', async () => {
    const { store, lane } = await ordered(open, 'block')
    await publish(store, 'a')
    const second = await publish(store, 'a')
    const third = await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    await store.updateSubscription(lane, { settings: { ordering: null } }, startMs + 2000)
    const fourth = await publish(store, 'a')
    expect((await claimedIds(store, startMs + 2000)).sort()).toEqual([second, third, fourth].sort())
  })

  test('an order that is given up in a pause leaves what is held where it is', async () => {
    const { store, lane } = await ordered(open, 'block', { status: 'paused' })
    const held = [await publish(store, 'a'), await publish(store, 'a')]
    await store.updateSubscription(lane, { settings: { ordering: null } }, startMs)
    expect(await claimedIds(store, startMs + 1e6)).toEqual([])
    await store.updateSubscription(lane, { status: 'active' }, startMs)
    expect((await claimedIds(store, startMs)).sort()).toEqual(held.sort())
  })

  test('from block to skip what is exhausted is passed', async () => {
    const { store, lane } = await ordered(open, 'block')
    await publish(store, 'a')
    await publish(store, 'b')
    const behind = [await publish(store, 'a'), await publish(store, 'b')]
    await publish(store, 'a')
    for (const head of (await claim(store, startMs)).deliveries) await end(store, head, exhausted)
    await store.updateSubscription(lane, { settings: { ordering: 'skip' } }, startMs + 2000)
    expect((await claimedIds(store, startMs + 2000)).sort()).toEqual(behind.sort())
  })

  test('from skip to block only what is exhausted from then on holds others back', async () => {
    const { store, lane } = await ordered(open, 'skip')
    await publish(store, 'a')
    await publish(store, 'a')
    await publish(store, 'a')
    await end(store, await claimOne(store, startMs), exhausted)
    await store.updateSubscription(lane, { settings: { ordering: 'block' } }, startMs)
    await end(store, await claimOne(store, startMs + 1000), exhausted)
    expect(await claimedIds(store, startMs + 1e9)).toEqual([])
  })

  test('what lets others pass calls back, after its commit', async () => {
    const { store } = await ordered(open, 'block')
    const first = await publish(store, 'a')
    const second = await publish(store, 'a')
    const head = await claimOne(store, startMs)
    const ringing = async (call: () => Promise<unknown>) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      store.onDue(resolve)
      await call()
      await promise
    }
    await ringing(() => end(store, head, exhausted))
    await ringing(() => store.cancelDelivery(first, startMs + 1000))
    expect(await claimedIds(store, startMs + 1000)).toEqual([second])
  })

  test('what a pause held is claimed in the order in which it was made', async () => {
    const { store, lane } = await ordered(open, undefined)
    const ids: string[] = []
    for (let n = 0; n < 10; n += 1) ids.push(await publish(store, null, startMs + n))
    const [first] = (await claim(store, startMs)).deliveries
    if (first === undefined) throw new Error('nothing was claimed')
    // What was to be tried later is as old as it was.
    await end(store, first, retryAt(startMs + 9000))
    await store.updateSubscription(lane, { status: 'paused' }, startMs + 20)
    for (let n = 30; n < 40; n += 1) ids.push(await publish(store, null, startMs + n))
    await store.updateSubscription(lane, { status: 'active' }, startMs + 50)
    ids.push(await publish(store, null, startMs + 60))
    const claimed: string[] = []
    for (let n = 0; n < 7; n += 1) {
      for (const { id } of (await claim(store, startMs + 60, { limit: 3 })).deliveries) claimed.push(id)
    }
    expect(claimed).toEqual(ids)
  })
}
