import { expect, onTestFinished, test } from 'vitest'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import { createLog } from '../../src/log.ts'
import { createAdmission } from '../../src/receive/admission.ts'
import { createGreeter } from '../../src/receive/handshakes.ts'
import type { Receipt } from '../../src/receive/receive.ts'
import { createReceiver } from '../../src/receive/receive.ts'
import type { Source } from '../../src/receive/sources.ts'
import { readSources } from '../../src/receive/sources.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import type { Store } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { databasePath, openInThread } from '../store/open-in-thread.ts'

const contract = loadDocument()
const [github] = readSources(contract, readOperations(contract))
if (github === undefined) throw new Error('the contract has no source')
const secret = 'made up for this test'

/** A receiver on this store; `receive` signs as GitHub does, authenticates, and receives what is one event. */
function receiverOn(store: Store, change: Partial<Source> = {}) {
  const source = { ...github, ...change } as Source // github is there: see above
  const clock = createManualClock()
  const lines: Record<string, unknown>[] = []
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) })
  const secrets = () => [secret]
  const receiver = createReceiver({
    admission: createAdmission({ secrets, nowMs: () => clock.nowMs(), fetchCertificate: async () => undefined }),
    greeter: createGreeter({ secrets, visit: async () => undefined, log }),
    store,
    routeEvent: () => [{ kind: 'handler', name: 'any' }],
    waitForRuns: async () => [],
    clock,
    log,
  })
  async function receiveAll(payload: string, headers: Record<string, string> = {}): Promise<readonly Receipt[]> {
    const body = Buffer.from(payload)
    const url = 'http://127.0.0.1/webhooks/github'
    const signed = signAsSender(
      source.guards[0]?.[0]?.scheme as never,
      secret,
      { method: 'POST', url, headers: {}, body },
      0,
    )
    const sent = {
      'content-type': 'application/json',
      'x-github-event': 'star',
      'x-github-delivery': 'delivery-1',
      ...Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value])),
      ...headers,
    }
    const rawHeaders = Object.entries(sent).flat()
    const known = { headers: sent, queryText: '', pathValues: {}, body }
    const whole = { method: 'POST', url, headers: sent, rawHeaders, body, address: '' }
    const received = await receiver.receive(source, await receiver.authenticate(source, whole, known))
    if (received.kind !== 'received') throw new Error('it was taken for a handshake')
    return received.receipts
  }
  async function receive(payload: string, headers: Record<string, string> = {}): Promise<Receipt> {
    const [receipt, ...others] = await receiveAll(payload, headers)
    if (receipt === undefined || others.length > 0) throw new Error('it was not one event')
    return receipt
  }
  return { store, lines, receive, receiveAll }
}

/** The same on a store of its own. */
function createTestReceiver(change: Partial<Source> = {}) {
  const store = openInThread(databasePath())
  onTestFinished(() => store.close())
  return receiverOn(store, change)
}

test('what would let a reader act as the sender is not kept with the headers', async () => {
  const { store, receive } = createTestReceiver()
  const receipt = await receive('{}', {
    authorization: 'Bearer hush',
    cookie: 'hush',
    'proxy-authorization': 'hush',
    'x-other': 'kept',
  })
  if (receipt.kind !== 'stored') throw new Error('it was not stored')
  const event = await store.findEvent(receipt.eventId)
  expect(event?.headers).toMatchObject({ 'x-other': 'kept', 'x-github-event': 'star' })
  expect(JSON.stringify(event?.headers)).not.toContain('hush')
})

test('type and delivery id can stand in the body', async () => {
  const { store, receive } = createTestReceiver({ eventType: { body: '/meta/type' }, deliveryId: { body: '/id' } })
  const receipt = await receive('{"id":"d-1","meta":{"type":"thing.done"}}')
  expect(receipt).toMatchObject({ kind: 'stored', status: 'received', deliveryId: 'd-1' })
  expect(await store.listEvents({}, { limit: 2 })).toMatchObject([{ type: 'thing.done', senderDeliveryId: 'd-1' }])
})

test.each([
  ['no type', '{"id":"d-1"}', '/meta/type'],
  ['a type that is no text', '{"id":"d-1","meta":{"type":true}}', '/meta/type'],
  ['a type that is a list', '{"id":"d-1","meta":{"type":["a"]}}', '/meta/type'],
  ['an empty id', '{"id":"","meta":{"type":"a"}}', '/id'],
  ['no object', '"text"', '/meta/type'],
  ['null', 'null', '/meta/type'],
])('a body with %s is malformed where the source looks into it', async (_name, payload, place) => {
  const { store, receive } = createTestReceiver({ eventType: { body: '/meta/type' }, deliveryId: { body: '/id' } })
  await expect(receive(payload)).rejects.toMatchObject({
    code: 'malformed_body',
    message: expect.stringContaining(place),
  })
  expect(await store.listEvents({}, { limit: 1 })).toEqual([])
})

test('a payload that breaks its schema is kept in quarantine without deliveries', async () => {
  const { store, receive } = createTestReceiver()
  const receipt = await receive('{"ref":7}', { 'x-github-event': 'push' })
  expect(receipt).toMatchObject({ kind: 'stored', status: 'quarantined' })
  const [event] = await store.listEvents({ status: 'quarantined' }, { limit: 1 })
  expect(event?.faults.length).toBeGreaterThan(0)
  expect(await store.listDeliveries({}, { limit: 1 })).toEqual([])
})

test('a source that rejects stores nothing of a payload that breaks its schema', async () => {
  const { store, receive } = createTestReceiver({ onInvalid: 'reject' })
  await expect(receive('{"ref":7}', { 'x-github-event': 'push' })).rejects.toMatchObject({
    code: 'validation_failed',
    faults: expect.arrayContaining([expect.objectContaining({ in: 'body' })]),
  })
  expect(await store.listEvents({}, { limit: 1 })).toEqual([])
})

test('a repeat is told with the first event’s id, and logged as one', async () => {
  const { receive, lines } = createTestReceiver()
  const first = await receive('{}')
  const second = await receive('{}')
  expect(second).toMatchObject({ kind: 'duplicate', eventId: first.eventId, deliveryId: 'delivery-1' })
  expect(lines.map(({ event, outcome }) => [event, outcome])).toEqual([
    ['webhook.received', 'received'],
    ['webhook.received', 'duplicate'],
  ])
})

test('the same delivery id from two sources is two events', async () => {
  const one = createTestReceiver()
  const other = receiverOn(one.store, { name: 'gitea' })
  expect(await one.receive('{}')).toMatchObject({ kind: 'stored' })
  expect(await other.receive('{}')).toMatchObject({ kind: 'stored' })
  expect(await one.receive('{}')).toMatchObject({ kind: 'duplicate' })
})

test('a type or id that is a number is its digits', async () => {
  const { receive } = createTestReceiver({ eventType: { body: '/type' }, deliveryId: { body: '/id' } })
  expect(await receive('{"id":17,"type":2}')).toMatchObject({ kind: 'stored', deliveryId: '17', type: '2' })
})

const batch: Partial<Source> = {
  eventType: { body: '/type' },
  deliveryId: { firstOf: [{ body: '/id' }, { hash: 'body' }] },
  payload: {
    read: (_type, body) => JSON.parse(Buffer.from(body).toString()),
    readsHeaders: false,
    formField: undefined,
    batchOf: () => ({ pointer: '/events', itemType: 'application/json' }),
  },
}

test('of a batch each event is stored with its own bytes, and one without a type waits in quarantine', async () => {
  const { store, receiveAll } = createTestReceiver(batch)
  const receipts = await receiveAll('{"events":[ {"id":"a","type":"x","n":1.10}, {"id":"b"} ]}')
  expect(receipts).toMatchObject([
    { kind: 'stored', status: 'received', deliveryId: 'a', type: 'x' },
    { kind: 'stored', status: 'quarantined', deliveryId: 'b', type: 'unknown' },
  ])
  const event = await store.findEvent(receipts[0]?.eventId ?? '')
  expect(Buffer.from(event?.body ?? []).toString()).toBe('{"id":"a","type":"x","n":1.10}')
})

test('of a batch that is sent again with one event more, only that one is new', async () => {
  const { receiveAll } = createTestReceiver(batch)
  await receiveAll('{"events":[{"id":"a","type":"x"},{"type":"y"}]}')
  const again = await receiveAll('{"events":[{"id":"a","type":"x"},{"type":"y"},{"id":"c","type":"x"}]}')
  expect(again.map(({ kind }) => kind)).toEqual(['duplicate', 'duplicate', 'stored'])
})

test('a batch without events is malformed, and a body without the list is one event for its schema to judge', async () => {
  const { receiveAll } = createTestReceiver(batch)
  await expect(receiveAll('{"events":[]}')).rejects.toMatchObject({ code: 'malformed_body' })
  expect(await receiveAll('{"type":"x","id":"1"}')).toHaveLength(1)
})

test('a batch of a source that rejects is refused whole for one event that does not fit', async () => {
  const { store, receiveAll } = createTestReceiver({ ...batch, onInvalid: 'reject' })
  await expect(receiveAll('{"events":[{"id":"a","type":"x"},7]}')).rejects.toMatchObject({ code: 'validation_failed' })
  expect(await store.listEvents({}, { limit: 1 })).toEqual([])
})

test('a key of its own tells repeats, and where it finds nothing none is told', async () => {
  const { receive } = createTestReceiver({ dedupKey: { join: [{ body: '/a' }, { body: '/b' }] } })
  const outcomes: string[] = []
  for (const payload of ['{"a":1,"b":1}', '{"a":1,"b":1}', '{"a":1,"b":2}', '{"a":1}', '{"a":1}'])
    outcomes.push((await receive(payload)).kind)
  expect(outcomes).toEqual(['stored', 'duplicate', 'stored', 'stored', 'stored'])
})

test('places that must name the same event type, and do not, refuse the request', async () => {
  const { store, receive } = createTestReceiver({ agreement: [{ body: '/type' }] })
  await expect(receive('{"type":"other"}')).rejects.toMatchObject({ code: 'event_type_mismatch' })
  expect(await store.listEvents({}, { limit: 1 })).toEqual([])
  expect(await receive('{"type":"star"}')).toMatchObject({ kind: 'stored' })
  expect(await receive('{}', { 'x-github-delivery': 'delivery-2' })).toMatchObject({ kind: 'stored' })
})
