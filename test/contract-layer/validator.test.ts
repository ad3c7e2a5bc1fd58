import { expect, test } from 'vitest'
import type { Operation } from '../../src/contract/document.ts'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import type { AnyReply } from '../../src/contract/operations.ts'
import { replyFault } from '../../src/contract/replies.ts'
import { validateRequest } from '../../src/contract/validator.ts'
import { createTestExchange } from '../stand-ins/exchange.ts'

const operations = new Map(readOperations(loadDocument()).map((operation) => [operation.operationId, operation]))
const id = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01'
const subscriptionId = 'sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04'

interface Asked {
  readonly query?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly path?: Record<string, string>
}

function validate(operationId: string, asked: Asked) {
  const operation = operations.get(operationId) as Operation // a wrong name fails at once
  const exchange: Exchange = createTestExchange({
    method: operation.method,
    path: operation.path,
    queryText: asked.query ?? '',
    headers: asked.headers ?? (asked.body === undefined ? {} : { 'content-type': 'application/json' }),
  })
  exchange.bytes = Buffer.from(asked.body ?? '')
  exchange.pathValues = asked.path ?? {}
  return validateRequest(exchange, operation)
}

test('parameters are coerced, and what is left out has its default', () => {
  const { query } = validate('listEvents', { query: 'limit=7&type=push' })
  expect(query).toMatchObject({ limit: 7, type: 'push' })
  expect(validate('listEvents', {}).query.limit).toEqual(expect.any(Number))
})

test.each<[string, string, Asked, object]>([
  ['a query parameter that is none', 'listEvents', { query: 'limt=7' }, { in: 'query', pointer: '/limt' }],
  ['a query parameter of another type', 'listEvents', { query: 'limit=many' }, { in: 'query', pointer: '/limit' }],
  ['a query parameter out of bounds', 'listEvents', { query: 'limit=0' }, { in: 'query', pointer: '/limit' }],
  ['a query parameter out of a list', 'listEvents', { query: 'status=lost' }, { in: 'query', pointer: '/status' }],
  ['a parameter named __proto__', 'listEvents', { query: '__proto__=1' }, { in: 'query', pointer: '/__proto__' }],
  ['a path parameter that is no id', 'getEvent', { path: { id: '7' } }, { in: 'path', pointer: '/id' }],
])('%s is refused with its place', (_name, operationId, asked, fault) => {
  expect(() => validate(operationId, asked)).toThrow(
    expect.objectContaining({ code: 'invalid_parameter', faults: [expect.objectContaining(fault)] }),
  )
})

test('a path parameter that fits is given on', () => {
  expect(validate('getEvent', { path: { id } }).path).toEqual({ id })
})

const body = JSON.stringify({ url: 'https://consumer.example/', events: ['code.pushed'] })

test.each([
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['APPLICATION/JSON', true],
  ['text/plain', false],
  ['application/vnd.api+json', false],
  ['application/x-www-form-urlencoded', false],
  ['', false],
])('a body of the media type %j is taken: %j', (mediaType, taken) => {
  const call = () => validate('createSubscription', { body, headers: { 'content-type': mediaType } })
  if (taken) expect(call().body).toEqual(JSON.parse(body))
  else expect(call).toThrow(expect.objectContaining({ code: 'unsupported_media_type', status: 415 }))
})

test('a compressed body is not taken, and one that says that it is not compressed is', () => {
  const headers = { 'content-type': 'application/json' }
  const call = (encoding: string) =>
    validate('createSubscription', { body, headers: { ...headers, 'content-encoding': encoding } })
  expect(() => call('gzip')).toThrow(expect.objectContaining({ code: 'unsupported_media_type' }))
  expect(call('identity').body).toEqual(JSON.parse(body))
})

test.each<[string, unknown, string, string]>([
  ['a member missing', { url: 'https://a.example/' }, '', 'must have required property'],
  ['a member too many', { ...JSON.parse(body), evnts: [] }, '', "must not have the property 'evnts'"],
  ['a text that is no event type', { ...JSON.parse(body), events: ['no such'] }, '/events/0', 'must match pattern'],
  ['a text for a list', { ...JSON.parse(body), events: 'code.pushed' }, '/events', 'must be array'],
  [
    'a number for a text: JSON is not coerced',
    { ...JSON.parse(body), description: 7 },
    '/description',
    'must be string',
  ],
  ['no object', [], '', 'must be object'],
])('a body with %s is refused with its place', (_name, value, pointer, message) => {
  expect(() => validate('createSubscription', { body: JSON.stringify(value) })).toThrow(
    expect.objectContaining({
      code: 'validation_failed',
      faults: expect.arrayContaining([{ in: 'body', pointer, message: expect.stringContaining(message) }]),
    }),
  )
})

test.each<[string, unknown, string, string]>([
  ['filter', 3, '/filter', 'must be string'],
  ['filter', '', '/filter', 'must NOT have fewer than 1 characters'],
  ['signature', 'sha25', '/signature', 'must be "standard" or "standard-ed25519" or "sha256": did you mean "sha256"?'],
  ['batch', { max_events: 1, max_seconds: 1 }, '/batch/max_events', 'must be >= 2'],
  ['headers', 'none', '/headers', 'must be object'],
])(
  'of a member that may be null, %s, what is wrong with %j is said as of one that may not',
  (name, value, pointer, message) => {
    expect(() =>
      validate('updateSubscription', { path: { id: subscriptionId }, body: JSON.stringify({ [name]: value }) }),
    ).toThrow(expect.objectContaining({ faults: [{ in: 'body', pointer, message }] }))
  },
)

test('a body with very many faults is refused with the first twenty', () => {
  const events = Array.from({ length: 100 }, (_, n) => `no such ${n}`)
  expect(() => validate('createSubscription', { body: JSON.stringify({ url: 'x', events }) })).toThrow(
    expect.objectContaining({ faults: expect.objectContaining({ length: 20 }) }),
  )
})

test('the body of a webhook is not judged yet, but its media type is', () => {
  const headers = { 'x-github-event': 'push', 'x-github-delivery': id, 'x-hub-signature-256': 'sha256=0' }
  const call = (mediaType: string) =>
    validate('receiveGithub', { body: 'not JSON', query: 'a=b', headers: { ...headers, 'content-type': mediaType } })
  expect(call('application/json').body).toBeUndefined()
  expect(call('application/x-www-form-urlencoded').body).toBeUndefined()
  expect(() => call('text/plain')).toThrow(expect.objectContaining({ code: 'unsupported_media_type' }))
})

test.each<[string, string, AnyReply, RegExp | undefined]>([
  ['a status that is not declared', 'getEvent', { status: 418, json: {} }, /answers 418, which it does not declare/],
  ['a body that breaks its schema', 'getEvent', { status: 200, json: { id: 7 } }, /breaks its schema/],
  ['no body where one is declared', 'getEvent', { status: 200 }, /without a body, and declares one/],
  [
    'a media type that is not declared',
    'getEvent',
    { status: 200, mediaType: 'text/html', bytes: '' },
    /as text\/html/,
  ],
  ['an operation that there is not', 'getNothing', { status: 200 }, /getNothing answers 200/],
  ['no body where none is declared', 'deleteSubscription', { status: 204 }, undefined],
])('a reply with %s is judged', (_name, operationId, reply, wanted) => {
  const fault = replyFault(operationId, reply)
  if (wanted === undefined) expect(fault).toBeUndefined()
  else expect(fault).toMatch(wanted)
})
