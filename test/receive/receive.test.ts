import { expect, onTestFinished, test } from 'vitest'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import { createLog } from '../../src/log.ts'
import { createReceiver } from '../../src/receive/receive.ts'
import type { Source } from '../../src/receive/sources.ts'
import { readSources } from '../../src/receive/sources.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { databasePath, openInThread } from '../store/open-in-thread.ts'

const contract = loadDocument()
const [github] = readSources(contract, readOperations(contract))
if (github === undefined) throw new Error('the contract has no source')
const secret = 'made up for this test'

/** A receiver on a store of its own; `receive` signs, authenticates and receives. */
function createTestReceiver(change: Partial<Source> = {}) {
  const source = { ...github, ...change } as Source // github is there: see above
  const store = openInThread(databasePath())
  onTestFinished(() => store.close())
  const lines: Record<string, unknown>[] = []
  const receiver = createReceiver({
    store,
    routeEvent: () => [{ kind: 'handler', name: 'any' }],
    secretsOf: () => [secret],
    clock: createManualClock(),
    log: createLog('info', { write: (line) => void lines.push(JSON.parse(line)) }),
  })
  return {
    store,
    lines,
    receive(payload: string, headers: Record<string, string> = {}) {
      const body = Buffer.from(payload)
      const signed = Object.entries(signAsSender(source.scheme, secret, body))
      const request = {
        headers: {
          'content-type': 'application/json',
          'x-github-event': 'star',
          'x-github-delivery': 'delivery-1',
          ...Object.fromEntries(signed.map(([name, value]) => [name.toLowerCase(), value])),
          ...headers,
        },
        body,
      }
      return receiver.receive(source, receiver.authenticate(source, request))
    },
  }
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
  ['a type that is no text', '{"id":"d-1","meta":{"type":7}}', '/meta/type'],
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
  expect(second).toEqual({ kind: 'duplicate', eventId: first.eventId })
  expect(lines.map(({ event, outcome }) => [event, outcome])).toEqual([
    ['webhook.received', 'received'],
    ['webhook.received', 'duplicate'],
  ])
})

test('the same delivery id from two sources is two events', async () => {
  const one = createTestReceiver()
  const other = createReceiver({
    store: one.store,
    routeEvent: () => [],
    secretsOf: () => [secret],
    clock: createManualClock(),
    log: createLog('silent'),
  })
  await one.receive('{}')
  const source = { ...github, name: 'gitea' } as Source // github is there: see above
  const body = Buffer.from('{}')
  const signature = Object.values(signAsSender(source.scheme, secret, body))[0] ?? ''
  const headers = { 'x-github-event': 'star', 'x-github-delivery': 'delivery-1', 'x-hub-signature-256': signature }
  expect(await other.receive(source, other.authenticate(source, { headers, body }))).toMatchObject({ kind: 'stored' })
})
