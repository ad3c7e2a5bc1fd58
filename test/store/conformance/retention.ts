import { expect, test } from 'vitest'
import type { RemovalStep } from '../../../src/store/retention.ts'
import type { NewEvent, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  claim,
  claimOne,
  exhaustOne,
  openForTest,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  startMs,
  toHandler,
  writeOne,
} from './records.ts'

const dayMs = 86_400_000
/** An id of this time, whatever the time of its event. */
const idOf = (atMs: number, n = 0) => {
  const time = atMs.toString(16).padStart(12, '0')
  return `evt_${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`
}
const step = (change: Partial<RemovalStep> = {}): RemovalStep => ({
  beforeMs: startMs + 1,
  maxRows: 100,
  maxBytes: 1e6,
  after: undefined,
  ...change,
})

/** Takes every step; gives what each did. */
async function removeAll(store: Store, change: Partial<RemovalStep> = {}) {
  const steps = []
  let after: string | undefined
  do {
    const done = await store.removeOldEvents(step({ ...change, after }))
    steps.push(done)
    after = done.next
  } while (after !== undefined)
  return steps
}
const sum = (steps: readonly { readonly events: number }[]) => steps.reduce((total, { events }) => total + events, 0)
const idsIn = async (store: Store) => (await store.listEvents({}, { limit: 1000 })).map(({ id }) => id).sort()

async function recordMany(store: Store, count: number, change: Partial<NewEvent> = {}): Promise<string[]> {
  const events = Array.from({ length: count }, () => someEvent(change))
  await Promise.all(events.map((event) => store.recordEvent(event, [])))
  return events.map(({ id }) => id)
}

export function retentionConformance(open: OpenStore): void {
  test('an old event is removed with its deliveries, attempts, files and key, and a younger one stays', async () => {
    const store = await openForTest(open)
    const file = await writeOne(store)
    const old = someEvent({ fileIds: [file], dedupKey: 'in:github:1' })
    await store.recordEvent(old, toHandler)
    const delivery = await claimOne(store, startMs)
    await store.settle(settlementFor(delivery))
    const young = someEvent({ createdAtMs: startMs + 1, id: idOf(startMs + 1) })
    await store.recordEvent(young, [])

    const removing = (await removeAll(store)).filter(({ events }) => events > 0)
    expect(removing).toMatchObject([{ events: 1, deliveries: 1, attempts: 1, files: 1 }])
    expect(await idsIn(store)).toEqual([young.id])
    expect(await store.findDelivery(delivery.id)).toBeUndefined()
    expect(await store.listAttempts(delivery.id)).toEqual([])
    expect(await store.readFile(file)).toBeUndefined()
    expect(await store.recordEvent(someEvent({ dedupKey: 'in:github:1' }), [])).toMatchObject({ kind: 'recorded' })
  })

  test('an event that was recorded at the moment itself is not old yet', async () => {
    const store = await openForTest(open)
    const event = someEvent()
    await store.recordEvent(event, [])
    expect(sum(await removeAll(store, { beforeMs: startMs }))).toBe(0)
    expect(await idsIn(store)).toEqual([event.id])
    expect(sum(await removeAll(store, { beforeMs: startMs + 1 }))).toBe(1)
  })

  test.each<[string, (store: Store) => Promise<unknown>]>([
    ['pending', (store) => recordOne(store)],
    ['running', (store) => recordOne(store).then(() => claim(store, startMs))],
    ['held', (store) => recordForSubscription(store, { status: 'paused' })],
    ['ended, and made anew by a replay', (store) => endAndReplay(store)],
  ])('an event whose delivery is %s is kept, however old it is', async (_state, prepare) => {
    const store = await openForTest(open)
    await prepare(store)
    const kept = await idsIn(store)
    const before = await store.listDeliveries({}, { limit: 10 })
    expect(sum(await removeAll(store))).toBe(0)
    expect(await idsIn(store)).toEqual(kept)
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual(before)
  })

  async function endAndReplay(store: Store): Promise<void> {
    const event = someEvent()
    await store.recordEvent(event, toHandler)
    await exhaustOne(store)
    await store.addDeliveries(event.id, toHandler, startMs)
  }

  test('an event that is kept is removed once its last delivery has ended, and holds up no other meanwhile', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    const kept = await idsIn(store)
    await recordMany(store, 30)
    expect(sum(await removeAll(store, { maxRows: 10 }))).toBe(30)
    expect(await idsIn(store)).toEqual(kept)
    await exhaustOne(store)
    expect(sum(await removeAll(store))).toBe(1)
  })

  test('a step removes no more than it may: rows of events and deliveries, bytes, and one event in any case', async () => {
    const store = await openForTest(open)
    await recordMany(store, 25)
    const byRows = await removeAll(store, { maxRows: 10 })
    expect(byRows.map(({ events }) => events).filter((events) => events > 0)).toEqual([10, 10, 5])

    await recordMany(store, 4, { body: Buffer.alloc(600) })
    const byBytes = await removeAll(store, { maxBytes: 1000 })
    expect(byBytes.map(({ events }) => events).filter((events) => events > 0)).toEqual([2, 2])

    for (let n = 0; n < 4; n += 1) {
      await store.recordEvent(someEvent(), [...toHandler, ...toHandler, ...toHandler])
      for (const delivery of (await claim(store, startMs)).deliveries) await store.settle(settlementFor(delivery))
    }
    const byDeliveries = await removeAll(store, { maxRows: 5 })
    const done = byDeliveries.filter(({ events }) => events > 0)
    expect(done.map(({ events, deliveries }) => [events, deliveries])).toEqual([
      [2, 6],
      [2, 6],
    ])
  })

  test('a claim under way is not disturbed: its delivery is settled, and what it publishes names its cause', async () => {
    const store = await openForTest(open)
    await recordOne(store)
    await recordMany(store, 20)
    const delivery = await claimOne(store, startMs)
    const publication = { event: someEvent({ causedBy: delivery.event.id, createdAtMs: startMs + dayMs }), routes: [] }
    const [settled] = await Promise.all([
      store.settle(settlementFor(delivery, { publish: [publication] })),
      removeAll(store, { maxRows: 5 }),
    ])
    expect(settled).toEqual({ kind: 'settled' })
    await removeAll(store)
    expect(await store.findEvent(delivery.event.id)).toBeUndefined()
    expect(await store.findEvent(publication.event.id)).toMatchObject({ causedBy: delivery.event.id })
  })

  test('an event is not removed while it is replayed, or its delivery retried, at the same moment', async () => {
    const store = await openForTest(open)
    for (let n = 0; n < 15; n += 1) {
      const event = someEvent()
      await recordOne(store, event)
      const delivery = await claimOne(store, startMs)
      await store.settle(settlementFor(delivery))
      const [done, retried, added] = await Promise.all([
        store.removeOldEvents(step()),
        store.retryDelivery(delivery.id, startMs),
        store.addDeliveries(event.id, toHandler, startMs),
      ])
      const left = await store.listDeliveries({ eventId: event.id }, { limit: 10 })
      if (done.events === 1) expect([retried, added, left]).toEqual([false, undefined, []])
      else expect(await store.findEvent(event.id)).toBeDefined()
      for (const { id } of left) await store.cancelDelivery(id, startMs)
      await removeAll(store)
    }
    expect(await idsIn(store)).toEqual([])
  })

  test('two that remove at once remove everything once, and meet no error', async () => {
    const store = await openForTest(open)
    await recordMany(store, 60)
    const both = await Promise.all([removeAll(store, { maxRows: 10 }), removeAll(store, { maxRows: 10 })])
    const rest = await removeAll(store)
    expect(sum(both.flat()) + sum(rest)).toBe(60)
    expect(await idsIn(store)).toEqual([])
  })

  test('an event whose publisher chose an id of another time goes by when it was recorded', async () => {
    const store = await openForTest(open)
    const [ofThePast, ofTheFuture, young] = [idOf(1000), idOf(startMs + 9_000 * dayMs), idOf(2000)]
    for (const id of [ofThePast, ofTheFuture]) await store.recordEvent(someEvent({ id }), [])
    await store.recordEvent(someEvent({ id: young, createdAtMs: startMs + 1 }), [])
    expect(sum(await removeAll(store))).toBe(2)
    expect(await idsIn(store)).toEqual([young])
  })

  test('events that a clock dated ahead keep none behind them from being removed', async () => {
    const store = await openForTest(open)
    await recordMany(store, 60, { createdAtMs: startMs + 365 * dayMs })
    await recordMany(store, 20)
    await recordMany(store, 20, { createdAtMs: startMs + 1 })
    expect(sum(await removeAll(store, { maxRows: 10 }))).toBe(20)
    expect(await idsIn(store)).toHaveLength(80)
  })

  test('days of which nothing is left can be given back, again and again, and take events again', async () => {
    const store = await openForTest(open)
    await recordMany(store, 3)
    await removeAll(store)
    expect(await store.removeEmptyDays(startMs + dayMs)).toBeGreaterThanOrEqual(0)
    expect(await store.removeEmptyDays(startMs + dayMs)).toBe(0)
    const [again] = await recordMany(store, 1)
    expect(await idsIn(store)).toEqual([again])
  })
}
