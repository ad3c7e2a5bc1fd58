import { expect, test } from 'vitest'
import type { Operation, Schema } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { bodyExample, jsonOperations, operations, receivers, schemaOf } from './contract.ts'
import type { Sent } from './requests.ts'
import {
  all,
  answers,
  authorised,
  send,
  sourceSecrets,
  validRequest,
  verdict,
  withBody,
  withHeaders,
  withoutHeader,
} from './requests.ts'

const withBodies = operations.filter(({ bodies }) => bodies.size > 0)
/** As its operation takes it, but for the body. */
const bodied = (operation: Operation, body: string | Uint8Array, mediaType = 'application/json'): Sent =>
  authorised(withBody(validRequest(operation), mediaType, body), operation)

const malformed: readonly [string, string | Uint8Array][] = [
  ['ends too early', '{"a":'],
  ['has more behind its end', '{"a":1}}'],
  ['has a trailing comma', '{"a":1,}'],
  ['is JavaScript and not JSON', "{a: 'b'}"],
  ['is a number that JSON does not have', 'NaN'],
  ['is blank', '  '],
  ['is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
]

test('every operation refuses a body that is not JSON', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const [name, body] of malformed) {
    const got = await answers(app.url, withBodies, (operation) => bodied(operation, body), verdict)
    expect(got, name).toEqual(all(withBodies, '400 malformed_body'))
  }
})

test('every operation that needs a body refuses an empty one', async () => {
  const app = await startTestApp(sourceSecrets)
  const needing = withBodies.filter(({ bodyRequired }) => bodyRequired)
  const got = await answers(app.url, needing, (operation) => bodied(operation, ''), verdict)
  expect(got).toEqual(all(needing, '400 malformed_body'))
})

test('every operation refuses a body that is no object, and points at it', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const body of ['[]', '"text"', '7', 'true', 'null']) {
    const got = await answers(
      app.url,
      jsonOperations,
      (operation) => bodied(operation, body),
      (reply) => [verdict(reply), reply.json.errors[0]],
    )
    const fault = { in: 'body', pointer: '', message: 'must be object' }
    expect(got, body).toEqual(all(jsonOperations, ['422 validation_failed', fault]))
  }
})

test('every operation refuses a member that it does not declare, and names it', async () => {
  const app = await startTestApp(sourceSecrets)
  const extended = (operation: Operation) =>
    bodied(operation, JSON.stringify({ ...bodyExample(operation), no_such_member: 1 }))
  const got = await answers(app.url, jsonOperations, extended, (reply) => [verdict(reply), reply.json.errors])
  const fault = { in: 'body', pointer: '', message: "must not have the property 'no_such_member'" }
  expect(got).toEqual(all(jsonOperations, ['422 validation_failed', [fault]]))
})

test('every operation refuses each member of its body in the wrong type, and points at it', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const { operation, member, schema } of members()) {
    const body = { ...bodyExample(operation), [member]: mistyped(schema) }
    const reply = await send(app.url, bodied(operation, JSON.stringify(body)))
    const place = `${operation.operationId}: ${member}`
    expect(verdict(reply), place).toBe('422 validation_failed')
    expect(reply.json.errors, place).toContainEqual(expect.objectContaining({ in: 'body', pointer: `/${member}` }))
  }
})

test('every operation names each member that it needs and does not get', async () => {
  const app = await startTestApp(sourceSecrets)
  const needed = members().filter(({ operation, member }) => bodySchema(operation).required?.includes(member))
  expect(needed.length).toBeGreaterThan(0)
  for (const { operation, member } of needed) {
    const { [member]: _left, ...body } = bodyExample(operation)
    const reply = await send(app.url, bodied(operation, JSON.stringify(body)))
    expect(verdict(reply), `${operation.operationId}: ${member}`).toBe('422 validation_failed')
    const message = `must have required property '${member}'`
    expect(reply.json.errors, operation.operationId).toEqual([{ in: 'body', pointer: '', message }])
  }
})

test('every operation refuses a body of a media type that it does not declare', async () => {
  const app = await startTestApp(sourceSecrets)
  const types = [
    'text/plain',
    'application/xml',
    'application/jsonp',
    'application/problem+json',
    'multipart/form-data; boundary=x',
  ]
  for (const mediaType of types) {
    const got = await answers(app.url, withBodies, (operation) => bodied(operation, '{}', mediaType), verdict)
    expect(got, mediaType).toEqual(all(withBodies, '415 unsupported_media_type'))
  }
})

test('every operation refuses a body without a media type, and one that is compressed', async () => {
  const app = await startTestApp(sourceSecrets)
  const untyped = (operation: Operation) => withoutHeader(bodied(operation, '{}'), 'content-type')
  expect(await answers(app.url, withBodies, untyped, verdict)).toEqual(all(withBodies, '415 unsupported_media_type'))
  const compressed = (operation: Operation) => withHeaders(bodied(operation, '{}'), { 'content-encoding': 'gzip' })
  expect(await answers(app.url, withBodies, compressed, verdict)).toEqual(all(withBodies, '415 unsupported_media_type'))
})

test('every operation takes its media type in any case and with parameters', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const mediaType of ['APPLICATION/JSON', 'application/json; charset=utf-8', 'application/json;charset=utf-8 ']) {
    const got = await answers(app.url, withBodies, (operation) => bodied(operation, '{"', mediaType), verdict)
    expect(got, mediaType).toEqual(all(withBodies, '400 malformed_body'))
  }
})

test('every operation refuses a body that is larger than the limit, and takes one at the limit', async () => {
  const limit = 1024
  const app = await startTestApp({ ...sourceSecrets, MAX_BODY_BYTES: String(limit) })
  const sized = (bytes: number) => (operation: Operation) => bodied(operation, '{"'.padEnd(bytes, 'x'))
  expect(await answers(app.url, withBodies, sized(limit + 1), verdict)).toEqual(all(withBodies, '413 body_too_large'))
  expect(await answers(app.url, withBodies, sized(limit), verdict)).toEqual(all(withBodies, '400 malformed_body'))
})

test('every receiver keeps an authentic body that breaks its schema in quarantine, unless the contract rejects it', async () => {
  const app = await startTestApp(sourceSecrets)
  const outcome = { quarantine: ['202', 'quarantined'], reject: ['422 validation_failed', 422] }
  const got = await answers(
    app.url,
    receivers,
    (operation) => bodied(operation, '[]'),
    (reply) => [verdict(reply), reply.json.status],
  )
  const expected = receivers.map(({ operationId, source }) => [operationId, outcome[source?.onInvalid ?? 'reject']])
  expect(got).toEqual(Object.fromEntries(expected))
})

function bodySchema(operation: Operation): Schema {
  return schemaOf(operation.bodies.get('application/json'))
}

function members() {
  return jsonOperations.flatMap((operation) =>
    Object.entries(bodySchema(operation).properties ?? {}).map(([member, schema]) => ({
      operation,
      member,
      schema: schemaOf(schema),
    })),
  )
}

function mistyped({ type }: Schema): unknown {
  return type === 'object' ? 'text' : { of: 'the wrong type' }
}
