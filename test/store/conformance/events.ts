import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, someEvent, startMs, toHandler } from './records.ts'

const bodies: [string, Uint8Array][] = [
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('{"name":"Zoë ☃ 𝄞"}')],
  ['NUL bytes', Buffer.from([0, 0, 65, 0])],
  ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80])],
  ['every byte', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ['a megabyte', Buffer.alloc(1_048_576, 'x')],
  ['a window on a shared block', Buffer.from('left|window|right').subarray(5, 11)],
  ['an empty window on a shared block', Buffer.from('left|right').subarray(5, 5)],
]

export function eventConformance(open: OpenStore): void {
  test('an event is read back as it was recorded', async () => {
    const store = await openForTest(open)
    const event = someEvent({
      senderDeliveryId: 'a-1',
      dedupKey: 'github:a-1',
      fingerprint: 'f-1',
      contentType: 'application/json; charset=utf-8',
      headers: { 'x-github-event': 'push', 'x-odd': '\u00fc"\\\t' },
      faults: [{ in: 'body', pointer: '/re\u0000f', message: 'must be string' }],
      causedBy: newId('evt', startMs),
      status: 'quarantined',
    })
    expect(await store.recordEvent(event, [])).toEqual({ kind: 'recorded', deliveryIds: [] })
    const { dedupKey: _key, fingerprint: _fingerprint, fileIds: _files, orderingKey: _order, body, ...rest } = event
    const found = await store.findEvent(event.id)
    expect(found).toEqual({ ...rest, body: expect.anything(), sizeBytes: body.length })
    expect(Buffer.from(found?.body ?? [])).toEqual(body)
  })

  test.each(bodies)('a body of %s is kept byte for byte', async (_name, body) => {
    const store = await openForTest(open)
    const event = someEvent({ body })
    await store.recordEvent(event, toHandler)
    const found = await store.findEvent(event.id)
    expect(Buffer.compare(found?.body ?? Buffer.from('lost'), body)).toBe(0)
    expect(found?.sizeBytes).toBe(body.length)
    const { deliveries } = await claim(store, startMs)
    expect(Buffer.compare(deliveries[0]?.event.body ?? Buffer.from('lost'), body)).toBe(0)
  })

  test('nothing is found where no event is', async () => {
    const store = await openForTest(open)
    expect(await store.findEvent(newId('evt', startMs))).toBeUndefined()
  })

  test('an event whose key is there already is a duplicate, and tells of the first', async () => {
    const store = await openForTest(open)
    const first = someEvent({ dedupKey: 'github:a-1', fingerprint: 'f-1' })
    await store.recordEvent(first, [...toHandler, { kind: 'handler', name: 'github.push.2' }])
    const repeat = someEvent({ dedupKey: 'github:a-1', fingerprint: 'f-2', body: Buffer.from('other') })
    expect(await store.recordEvent(repeat, toHandler)).toEqual({
      kind: 'duplicate',
      eventId: first.id,
      fingerprint: 'f-1',
      deliveryCount: 2,
    })
    expect(await store.findEvent(repeat.id)).toBeUndefined()
    expect(await store.listDeliveries({}, { limit: 10 })).toHaveLength(2)
  })

  test('a duplicate tells of the deliveries of the first commit, not of those that were added later', async () => {
    const store = await openForTest(open)
    const first = someEvent({ dedupKey: 'github:a-1' })
    await store.recordEvent(first, toHandler)
    await store.addDeliveries(first.id, toHandler, startMs + 5)
    const repeat = someEvent({ dedupKey: 'github:a-1' })
    expect(await store.recordEvent(repeat, toHandler)).toMatchObject({ kind: 'duplicate', deliveryCount: 1 })
  })

  test('an event whose id is there already is a duplicate, whatever its key', async () => {
    const store = await openForTest(open)
    const first = someEvent({ dedupKey: 'key-1' })
    await store.recordEvent(first, [])
    for (const dedupKey of ['key-2', null]) {
      const recorded = await store.recordEvent({ ...first, dedupKey, body: Buffer.from('other') }, toHandler)
      expect(recorded).toEqual({ kind: 'duplicate', eventId: first.id, fingerprint: null, deliveryCount: 0 })
    }
    expect(Buffer.from((await store.findEvent(first.id))?.body ?? [])).toEqual(first.body)
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual([])
  })

  test('an event whose key is one event and whose id is another is a duplicate of the one with the key', async () => {
    const store = await openForTest(open)
    const [one, other] = [someEvent({ dedupKey: 'key-1' }), someEvent({ dedupKey: 'key-2' })]
    await store.recordEvent(one, [])
    await store.recordEvent(other, [])
    for (const [byKey, byId] of [[one, other] as const, [other, one] as const]) {
      const both = someEvent({ id: byId.id, dedupKey: byKey.dedupKey })
      expect(await store.recordEvent(both, [])).toMatchObject({ kind: 'duplicate', eventId: byKey.id })
    }
  })

  test('events without a key are never duplicates of each other', async () => {
    const store = await openForTest(open)
    const recorded = await Promise.all([1, 2, 3].map(() => store.recordEvent(someEvent(), [])))
    expect(recorded.map(({ kind }) => kind)).toEqual(['recorded', 'recorded', 'recorded'])
  })

  test('of 200 repeats at the same moment exactly one is recorded, with one delivery', async () => {
    const store = await openForTest(open)
    const events = Array.from({ length: 200 }, () => someEvent({ dedupKey: 'github:same' }))
    const recorded = await Promise.all(events.map((event) => store.recordEvent(event, toHandler)))
    const winners = events.filter((_event, index) => recorded[index]?.kind === 'recorded')
    expect(winners).toHaveLength(1)
    const losers = recorded.filter((one) => one.kind === 'duplicate')
    expect(losers).toHaveLength(199)
    expect(new Set(losers.map(({ eventId }) => eventId))).toEqual(new Set([winners[0]?.id]))
    expect(await store.listEvents({}, { limit: 300 })).toHaveLength(1)
    expect(await store.listDeliveries({}, { limit: 300 })).toHaveLength(1)
  })

  test('of repeats at the same moment by key and by id exactly one is recorded', async () => {
    const store = await openForTest(open)
    const id = newId('evt', startMs)
    const repeats = Array.from({ length: 50 }, (_, n) =>
      n % 2 === 0 ? someEvent({ id, dedupKey: 'same' }) : someEvent({ dedupKey: 'same' }),
    )
    const recorded = await Promise.all(repeats.map((event) => store.recordEvent(event, toHandler)))
    expect(recorded.filter(({ kind }) => kind === 'recorded')).toHaveLength(1)
    expect(await store.listEvents({}, { limit: 300 })).toHaveLength(1)
  })

  test('an event is released from quarantine once, and its deliveries are added with it', async () => {
    const store = await openForTest(open)
    const event = someEvent({ status: 'quarantined' })
    await store.recordEvent(event, [])
    const released = await Promise.all([1, 2].map(() => store.releaseEvent(event.id, toHandler, startMs + 5)))
    expect(released.map((ids) => ids?.length).sort()).toEqual([1, undefined])
    expect(await store.findEvent(event.id)).toMatchObject({ status: 'released' })
    const deliveries = await store.listDeliveries({ eventId: event.id }, { limit: 10 })
    expect(deliveries).toMatchObject([{ status: 'pending', nextAttemptAtMs: startMs + 5, eventType: 'push' }])
  })

  test.each(['received', 'released', 'published'] as const)('an event that is %s is not released', async (status) => {
    const store = await openForTest(open)
    const event = someEvent({ status })
    await store.recordEvent(event, [])
    expect(await store.releaseEvent(event.id, toHandler, startMs)).toBeUndefined()
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual([])
    expect(await store.findEvent(event.id)).toMatchObject({ status })
  })

  test('an event that does not exist is not released and gets no deliveries', async () => {
    const store = await openForTest(open)
    const id = newId('evt', startMs)
    expect(await store.releaseEvent(id, toHandler, startMs)).toBeUndefined()
    expect(await store.addDeliveries(id, toHandler, startMs)).toBeUndefined()
    expect(await store.listDeliveries({}, { limit: 10 })).toEqual([])
  })

  test('deliveries are added to an event, due when they are added', async () => {
    const store = await openForTest(open)
    const event = someEvent()
    await store.recordEvent(event, toHandler)
    const added = await store.addDeliveries(event.id, toHandler, startMs + 9)
    expect(added).toHaveLength(1)
    expect(await store.findDelivery(added?.[0] ?? '')).toEqual({
      id: added?.[0],
      eventId: event.id,
      eventType: 'push',
      destination: { kind: 'handler', id: 'github.push' },
      status: 'pending',
      attemptCount: 0,
      nextAttemptAtMs: startMs + 9,
      createdAtMs: startMs + 9,
      endedAtMs: null,
    })
  })
}
