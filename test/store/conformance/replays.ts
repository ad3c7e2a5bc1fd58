import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { NewReplay, ReplayFilter, ReplayRecord } from '../../../src/store/replays.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  openForTest,
  recordForSubscription,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
  toHandler,
} from './records.ts'

/** When replays begin: all that the tests make has ended by then. */
const laterMs = startMs + 60_000
const exhausted: ReplayFilter = { statuses: ['exhausted'] }
const someReplay = (change: Partial<NewReplay> = {}): NewReplay => ({
  id: newId('rpl', laterMs),
  filter: exhausted,
  matched: null,
  createdAtMs: laterMs,
  ...change,
})

/** Records events for the handler, and ends their deliveries as exhausted; gives the ids of these, oldest first. */
async function exhaustMany(store: Store, count: number): Promise<string[]> {
  const recorded = []
  for (let n = 0; n < count; n += 1) recorded.push(await store.recordEvent(someEvent(), toHandler))
  await endDue(store)
  return recorded.flatMap((one) => (one.kind === 'recorded' ? one.deliveryIds : []))
}

async function endDue(store: Store, next: 'exhausted' | 'succeeded' = 'exhausted'): Promise<void> {
  const { deliveries } = await claim(store, startMs, { limit: 256 })
  const outcome = next === 'succeeded' ? 'accepted' : 'refused'
  for (const delivery of deliveries) await store.settle(settlementFor(delivery, { outcome, next: { kind: next } }))
}

async function runAll(store: Store, maxRows = 100): Promise<ReplayRecord | undefined> {
  let last: ReplayRecord | undefined
  for (;;) {
    const done = await store.stepReplay(laterMs, maxRows)
    if (done === undefined) return last
    last = done.replay
  }
}

async function matches(store: Store, filter: ReplayFilter): Promise<number> {
  return (await store.countReplay(filter, laterMs, undefined, 1000)).matched
}

const pendingIn = async (store: Store) =>
  (await store.listDeliveries({ status: 'pending' }, { limit: 1000 })).map(({ id }) => id).sort()

export function replayConformance(open: OpenStore): void {
  test('a replay makes again what matches, oldest first, step by step, and tells how far it has come', async () => {
    const store = await openForTest(open)
    const ids = await exhaustMany(store, 5)
    const replay = someReplay({ matched: 5 })
    expect(await store.startReplay(replay, 8)).toBe(true)
    const begun = { ...replay, status: 'running', replayed: 0, skipped: 0, lastId: '', endedAtMs: null }
    expect(await store.findReplay(replay.id)).toEqual(begun)

    const first = await store.stepReplay(laterMs, 2)
    expect(first).toEqual({ lookedAt: 2, replayed: 2, replay: { ...begun, replayed: 2, lastId: ids[1] } })
    expect(await pendingIn(store)).toEqual(ids.slice(0, 2))
    expect(await store.findReplay(replay.id)).toEqual(first?.replay)
    const last = await runAll(store, 2)
    expect(last).toEqual({ ...begun, status: 'done', replayed: 5, lastId: ids[4], endedAtMs: laterMs })
    expect(await store.findReplay(replay.id)).toEqual(last)
    expect(await pendingIn(store)).toEqual(ids)
    expect(await store.stepReplay(laterMs, 2)).toBeUndefined()
  })

  test('what a replay makes again starts its schedule anew, with its history', async () => {
    const store = await openForTest(open)
    const [id = ''] = await exhaustMany(store, 1)
    await store.startReplay(someReplay(), 8)
    await runAll(store)
    const [delivery] = (await claim(store, laterMs)).deliveries
    expect(delivery).toMatchObject({ id, attempt: 2, round: 1 })
    expect(await store.listAttempts(id)).toHaveLength(1)
  })

  test('what fails again while the replay runs is not made a third time', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 3)
    await store.startReplay(someReplay(), 8)
    for (let done = await store.stepReplay(laterMs, 1); done !== undefined; done = await store.stepReplay(laterMs, 1)) {
      const { deliveries } = await claim(store, laterMs)
      for (const delivery of deliveries)
        await store.settle(settlementFor(delivery, { outcome: 'refused', next: { kind: 'exhausted' } }))
    }
    const after = await store.listDeliveries({}, { limit: 10 })
    expect(after.map(({ status, attemptCount }) => [status, attemptCount])).toEqual(
      Array.from({ length: 3 }, () => ['exhausted', 2]),
    )
  })

  test('every condition of the filter narrows it down, and all of them must hold', async () => {
    const store = await openForTest(open)
    const { subscriptionId } = await recordForSubscription(store)
    await endDue(store)
    await store.recordEvent(someEvent({ type: 'ping', createdAtMs: startMs + 1000 }), toHandler)
    const { deliveries } = await claim(store, startMs + 1000)
    for (const delivery of deliveries) await store.settle(settlementFor(delivery))
    await store.recordEvent(someEvent(), toHandler)
    const canceled = await pendingIn(store)
    await store.cancelDelivery(canceled[0] ?? '', startMs)
    await store.recordEvent(someEvent(), toHandler)

    const all = ['exhausted', 'canceled', 'succeeded'] as const
    for (const [filter, count] of [
      [{ statuses: all }, 3],
      [{ statuses: ['exhausted'] }, 1],
      [{ statuses: ['canceled'] }, 1],
      [{ statuses: ['succeeded'] }, 1],
      [{ statuses: ['exhausted', 'canceled'] }, 2],
      [{ statuses: ['exhausted', 'succeeded'] }, 2],
      [{ statuses: all, eventTypes: ['push'] }, 1],
      [{ statuses: all, eventTypes: ['push', 'code.pushed'] }, 2],
      [{ statuses: all, direction: 'in' }, 2],
      [{ statuses: all, direction: 'out' }, 1],
      [{ statuses: all, source: 'github' }, 2],
      [{ statuses: all, source: 'gitlab' }, 0],
      [{ statuses: all, direction: 'out', source: 'github' }, 0],
      [{ statuses: all, destinationId: subscriptionId }, 1],
      [{ statuses: all, destinationId: 'github.push' }, 2],
      [{ statuses: all, sinceMs: startMs + 1000 }, 1],
      [{ statuses: all, untilMs: startMs + 1000 }, 2],
      [{ statuses: all, sinceMs: startMs, untilMs: startMs }, 0],
      [
        {
          statuses: ['canceled'],
          eventTypes: ['push'],
          direction: 'in',
          source: 'github',
          destinationId: 'github.push',
        },
        1,
      ],
    ] as [ReplayFilter, number][]) {
      expect([filter, await matches(store, filter)]).toEqual([filter, count])
    }
  })

  test('counting goes page by page, and counts what the replay makes', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 5)
    const pages = []
    for (let after: string | undefined = '', next = 0; after !== undefined && next < 9; next += 1) {
      const page = await store.countReplay(exhausted, laterMs, after, 2)
      pages.push([page.lookedAt, page.matched])
      after = page.next
    }
    expect(pages).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
    ])
    expect(await pendingIn(store)).toEqual([])
  })

  test('what was created or ended after the replay began is none of its own', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 1)
    expect((await store.countReplay(exhausted, startMs - 1, undefined, 100)).matched).toBe(0)
    // The attempt took a second.
    expect((await store.countReplay(exhausted, startMs + 999, undefined, 100)).matched).toBe(0)
    expect((await store.countReplay(exhausted, startMs + 1000, undefined, 100)).matched).toBe(1)
  })

  test('deliveries of a paused subscription are held by a replay, and those of one that is gone do not match', async () => {
    const store = await openForTest(open)
    const paused = await recordForSubscription(store)
    const gone = someSubscription({ events: ['issue.changed'] })
    await store.createSubscription(gone)
    await store.recordEvent(someEvent(), [{ kind: 'subscription', id: gone.id }])
    await endDue(store)
    await store.updateSubscription(paused.subscriptionId, { status: 'paused' }, startMs)
    await store.deleteSubscription(gone.id, startMs)
    expect(await matches(store, exhausted)).toBe(1)
    await store.startReplay(someReplay({ matched: 1 }), 8)
    expect(await runAll(store)).toMatchObject({ replayed: 1, skipped: 0 })
    expect(await store.findDelivery(paused.deliveryId)).toMatchObject({ status: 'held' })
  })

  test('what is removed, or retried by hand, before its turn is counted as skipped at the end', async () => {
    const store = await openForTest(open)
    const ids = await exhaustMany(store, 4)
    await store.startReplay(someReplay({ matched: 4 }), 8)
    await store.stepReplay(laterMs, 1)
    const removed = await store.findDelivery(ids[2] ?? '')
    expect(await store.deleteEvent(removed?.eventId ?? '')).toBe('deleted')
    await store.retryDelivery(ids[3] ?? '', laterMs)
    expect(await runAll(store, 1)).toMatchObject({ status: 'done', replayed: 2, skipped: 2 })
  })

  test('a replay that is stopped makes nothing more, and is stopped once', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 3)
    const replay = someReplay()
    await store.startReplay(replay, 8)
    await store.stepReplay(laterMs, 1)
    expect(await store.stopReplay(replay.id, laterMs + 1)).toBe(true)
    expect(await store.stopReplay(replay.id, laterMs + 2)).toBe(false)
    expect(await store.stepReplay(laterMs, 1)).toBeUndefined()
    const stopped = { status: 'stopped', replayed: 1, endedAtMs: laterMs + 1 }
    expect(await store.findReplay(replay.id)).toMatchObject(stopped)
    expect(await store.stopReplay(newId('rpl', laterMs), laterMs)).toBe(false)
  })

  test('no more replays are stored than may be unfinished, also of many that are started at once', async () => {
    const store = await openForTest(open)
    const started = await Promise.all(Array.from({ length: 6 }, () => store.startReplay(someReplay(), 4)))
    expect(started.filter((isStarted) => isStarted)).toHaveLength(4)
    const [first] = await store.listReplays({ limit: 1 })
    await store.stopReplay(first?.id ?? '', laterMs)
    expect(await store.startReplay(someReplay(), 4)).toBe(true)
  })

  test('replays take turns: the one whose last step is the longest ago is next', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 4)
    const [one, two] = [someReplay(), someReplay({ filter: { statuses: ['succeeded', 'exhausted'] } })]
    await store.startReplay(one, 8)
    await store.startReplay(two, 8)
    const turns = []
    for (let n = 0; n < 4; n += 1) turns.push((await store.stepReplay(laterMs + n, 1))?.replay.id)
    expect(turns).toEqual([one.id, two.id, one.id, two.id])
  })

  test('others have their turn before one that is deferred, which goes on when it is alone', async () => {
    const store = await openForTest(open)
    await exhaustMany(store, 3)
    const [one, two] = [someReplay(), someReplay()]
    await store.startReplay(one, 8)
    await store.startReplay(two, 8)
    await store.deferReplay(laterMs + 60_000)
    const turns = []
    for (let n = 0; n < 5; n += 1) turns.push((await store.stepReplay(laterMs + n, 2))?.replay.id)
    expect(turns).toEqual([two.id, two.id, one.id, undefined, undefined])
  })

  test('replays that ended long ago are removed, so many at a time, and no others', async () => {
    const store = await openForTest(open)
    const replays = [someReplay(), someReplay(), someReplay(), someReplay()]
    for (const replay of replays) await store.startReplay(replay, 8)
    for (const [n, { id }] of replays.slice(0, 3).entries()) await store.stopReplay(id, laterMs + n)
    expect(await store.removeReplays(laterMs + 2, 1)).toBe(1)
    expect(await store.removeReplays(laterMs + 2, 5)).toBe(1)
    expect(await store.removeReplays(laterMs + 2, 5)).toBe(0)
    expect((await store.listReplays({ limit: 9 })).map(({ id }) => id)).toEqual([replays[3]?.id, replays[2]?.id])
  })

  test('two that take steps at once make each delivery again once, and leave none out', async () => {
    const store = await openForTest(open)
    const ids = await exhaustMany(store, 60)
    const replay = someReplay({ matched: 60 })
    await store.startReplay(replay, 8)
    await Promise.all([1, 2, 3].map(() => runAll(store, 7)))
    // Whoever found it taken has gone away.
    await runAll(store, 7)
    expect(await store.findReplay(replay.id)).toMatchObject({ status: 'done', replayed: 60, skipped: 0 })
    expect(await pendingIn(store)).toEqual(ids)
  })

  test('replays are listed newest first, in pages', async () => {
    const store = await openForTest(open)
    const replays = [someReplay(), someReplay(), someReplay()]
    for (const replay of replays) await store.startReplay(replay, 8)
    const ids = replays.map(({ id }) => id).reverse()
    expect((await store.listReplays({ limit: 2 })).map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect((await store.listReplays({ limit: 2, before: ids[1] })).map(({ id }) => id)).toEqual(ids.slice(2))
    expect(await store.findReplay(newId('rpl', laterMs))).toBeUndefined()
  })
}
