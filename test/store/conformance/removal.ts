import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import {
  bytesOf,
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

/** Records an event whose delivery came to this end, or to this state; gives the id of the event. */
const states: [string, (store: Store) => Promise<string>, 'deleted' | 'unfinished'][] = [
  ['succeeded', (store) => recordAnd(store, async () => void (await succeedOne(store))), 'deleted'],
  ['exhausted', (store) => recordAnd(store, () => exhaustOne(store)), 'deleted'],
  ['canceled', (store) => recordAnd(store, async (id) => void (await store.cancelDelivery(id, startMs))), 'deleted'],
  ['pending', (store) => recordAnd(store, async () => {}), 'unfinished'],
  ['running', (store) => recordAnd(store, async () => void (await claim(store, startMs))), 'unfinished'],
  ['held', async (store) => (await recordForSubscription(store, { status: 'paused' })).eventId, 'unfinished'],
]

async function recordAnd(store: Store, then: (deliveryId: string) => Promise<void>): Promise<string> {
  const event = someEvent()
  await then(await recordOne(store, event))
  return event.id
}

async function succeedOne(store: Store): Promise<string> {
  const delivery = await claimOne(store, startMs)
  await store.settle(settlementFor(delivery))
  return delivery.id
}

export function removalConformance(open: OpenStore): void {
  test('an event is removed with its deliveries, their attempts and its files, and nothing else is', async () => {
    const store = await openForTest(open)
    const [file, otherFile] = [await writeOne(store), await writeOne(store)]
    const [event, other] = [someEvent({ fileIds: [file] }), someEvent({ fileIds: [otherFile] })]
    await store.recordEvent(other, toHandler)
    const otherDelivery = await succeedOne(store)
    await store.recordEvent(event, toHandler)
    const delivery = await succeedOne(store)

    expect(await store.deleteEvent(event.id)).toBe('deleted')
    expect(await store.findEvent(event.id)).toBeUndefined()
    expect(await store.findDelivery(delivery)).toBeUndefined()
    expect(await store.listAttempts(delivery)).toEqual([])
    expect(await store.readFile(file)).toBeUndefined()

    expect((await store.listEvents({}, { limit: 10 })).map(({ id }) => id)).toEqual([other.id])
    expect((await store.listDeliveries({}, { limit: 10 })).map(({ id }) => id)).toEqual([otherDelivery])
    expect(await store.listAttempts(otherDelivery)).toHaveLength(1)
    expect(String(await bytesOf(store, otherFile))).toBe('a file')
  })

  test.each(states)('an event whose delivery is %s is removed, if that has ended', async (_name, prepare, became) => {
    const store = await openForTest(open)
    const id = await prepare(store)
    expect(await store.deleteEvent(id)).toBe(became)
    const left = became === 'deleted' ? 0 : 1
    expect(await store.listEvents({}, { limit: 10 })).toHaveLength(left)
    expect(await store.listDeliveries({}, { limit: 10 })).toHaveLength(left)
  })

  test('one delivery that is not finished keeps its event with all others and its files', async () => {
    const store = await openForTest(open)
    const file = await writeOne(store)
    const event = someEvent({ fileIds: [file] })
    await store.recordEvent(event, toHandler)
    await succeedOne(store)
    await store.addDeliveries(event.id, toHandler, startMs)
    expect(await store.deleteEvent(event.id)).toBe('unfinished')
    const deliveries = await store.listDeliveries({ eventId: event.id }, { limit: 10 })
    expect(deliveries.map(({ status }) => status).sort()).toEqual(['pending', 'succeeded'])
    expect(await store.readFile(file)).toBeDefined()
  })

  test('an event that is not there, or not any more, is missing', async () => {
    const store = await openForTest(open)
    const event = someEvent({ status: 'quarantined' })
    await store.recordEvent(event, [])
    expect(await store.deleteEvent(newId('evt', startMs))).toBe('missing')
    const both = await Promise.all([store.deleteEvent(event.id), store.deleteEvent(event.id)])
    expect(both.sort()).toEqual(['deleted', 'missing'])
  })

  test('after its removal the id and the key of an event are free: what repeats it is a new event', async () => {
    const store = await openForTest(open)
    const event = someEvent({ dedupKey: 'github:a-1' })
    await store.recordEvent(event, [])
    await store.deleteEvent(event.id)
    const repeat = someEvent({ dedupKey: 'github:a-1' })
    expect(await store.recordEvent(repeat, toHandler)).toMatchObject({ kind: 'recorded' })
    expect(await store.recordEvent({ ...event, dedupKey: null }, [])).toMatchObject({ kind: 'recorded' })
    const again = someEvent({ dedupKey: 'github:a-1' })
    expect(await store.recordEvent(again, [])).toMatchObject({ kind: 'duplicate', eventId: repeat.id })
  })

  test('events that it caused keep its id', async () => {
    const store = await openForTest(open)
    const [cause, caused] = [someEvent(), someEvent()]
    await store.recordEvent(cause, [])
    await store.recordEvent({ ...caused, causedBy: cause.id }, [])
    await store.deleteEvent(cause.id)
    expect(await store.findEvent(caused.id)).toMatchObject({ causedBy: cause.id })
  })

  test.each(['accepted', 'refused'] as const)(
    'an attempt that is %s after its event is gone is not kept',
    async (outcome) => {
      const store = await openForTest(open)
      const event = someEvent()
      await recordOne(store, event)
      const delivery = await claimOne(store, startMs)
      await store.cancelDelivery(delivery.id, startMs)
      expect(await store.deleteEvent(event.id)).toBe('deleted')
      expect(await store.settle(settlementFor(delivery, { outcome }))).toEqual({ kind: 'superseded' })
      expect(await store.listAttempts(delivery.id)).toEqual([])
    },
  )

  test('an attempt that ends at the moment at which its event is removed is not kept', async () => {
    const store = await openForTest(open)
    for (let n = 0; n < 20; n += 1) {
      const event = someEvent()
      await recordOne(store, event)
      const delivery = await claimOne(store, startMs)
      await store.cancelDelivery(delivery.id, startMs)
      const settlement = settlementFor(delivery, { outcome: n % 2 === 0 ? 'accepted' : 'refused' })
      const [became, settled] = await Promise.all([store.deleteEvent(event.id), store.settle(settlement)])
      expect([became, settled]).toEqual(['deleted', { kind: 'superseded' }])
      expect(await store.listAttempts(delivery.id)).toEqual([])
    }
  })

  test('an event is not removed while it is replayed, or its delivery retried, at the same moment', async () => {
    const store = await openForTest(open)
    for (let n = 0; n < 20; n += 1) {
      const event = someEvent()
      await recordOne(store, event)
      const delivery = await succeedOne(store)
      const [became, retried, added] = await Promise.all([
        store.deleteEvent(event.id),
        store.retryDelivery(delivery, startMs),
        store.addDeliveries(event.id, toHandler, startMs),
      ])
      if (became === 'deleted') expect([retried, added]).toEqual([false, undefined])
      else expect([became, retried || added !== undefined]).toEqual(['unfinished', true])
      const left = await store.listDeliveries({ eventId: event.id }, { limit: 10 })
      if (became === 'deleted') expect(left).toEqual([])
      for (const { id } of left) await store.cancelDelivery(id, startMs)
    }
  })
}
