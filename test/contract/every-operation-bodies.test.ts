import { expect, test } from 'vitest'
import type { Operation, Schema } from '../../src/contract/document.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { brokenRequest } from './broken-payloads.ts'
import {
  batchOperations,
  bodyExample,
  bodyExamples,
  jsonBodySchema,
  jsonOperations,
  operations,
  receivers,
  schemaOf,
} from './contract.ts'
import { acknowledged, authorised, hasCredentialInBody, refusal, signsForm, sourceSecrets } from './credentials.ts'
import type { Sent } from './requests.ts'
import { all, answers, each, send, validRequest, verdict, withBody, withHeaders, withoutHeader } from './requests.ts'

const form = 'application/x-www-form-urlencoded'
const withBodies = operations.filter(({ bodies }) => bodies.size > 0)
/** The media type that an operation's first example is written in. */
const mediaTypeOf = (operation: Operation) => bodyExamples(operation)[0]?.mediaType ?? ''
/** The field of a form that is JSON. */
function jsonFieldOf(operation: Operation): string | undefined {
  const { properties = {} } = schemaOf(operation.bodies.get(form))
  return Object.keys(properties).find((name) => properties[name]?.contentMediaType === 'application/json')
}
/** Operations whose body, as the first example is written, is JSON or has JSON in a field; plain forms; forms with files. */
const forms = withBodies.filter((one) => mediaTypeOf(one) === form && jsonFieldOf(one) === undefined)
const uploads = withBodies.filter((one) => mediaTypeOf(one) === 'multipart/form-data')
const ofJson = withBodies.filter((one) => !forms.includes(one) && !uploads.includes(one))

/** As its operation takes it, but for the body. */
const bodied = (operation: Operation, body: string | Uint8Array, mediaType?: string): Sent =>
  authorised(withBody(validRequest(operation), mediaType ?? sentType(operation), body), operation)

/** The Content-Type of the first example, with what a form with files needs beside it. */
function sentType(operation: Operation): string {
  return validRequest(operation).headers['content-type'] ?? ''
}

/** The same where the body is JSON: in the field of a form that has one. */
function jsonBodied(operation: Operation, body: string | Uint8Array): Sent {
  const field = mediaTypeOf(operation) === form ? jsonFieldOf(operation) : undefined
  if (field === undefined) return bodied(operation, body)
  const bytes = [...Buffer.from(body)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
  return bodied(operation, `${field}=${bytes.join('')}`)
}

/** What is answered to a body that cannot be read: where the signature stands in it, none can be found. */
const unreadable = (operation: Operation) =>
  hasCredentialInBody(operation) ? refusal(operation, 'mismatch') : '400 malformed_body'

const malformed: readonly [string, string | Uint8Array][] = [
  ['ends too early', '{"a":'],
  ['has more behind its end', '{"a":1}}'],
  ['has a trailing comma', '{"a":1,}'],
  ['is JavaScript and not JSON', "{a: 'b'}"],
  ['is a number that JSON does not have', 'NaN'],
  ['is blank', '  '],
]

test('every operation with a body takes JSON, a form, or a form with files', () => {
  expect([ofJson.length > 0, forms.length > 0, uploads.length > 0]).toEqual([true, true, true])
  expect(ofJson.length + forms.length + uploads.length).toBe(withBodies.length)
})

test('every operation of JSON refuses a body that is not JSON', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const [name, body] of malformed) {
    const got = await answers(app.url, ofJson, (operation) => jsonBodied(operation, body), verdict)
    expect(got, name).toEqual(each(ofJson, unreadable))
  }
})

test('every operation of text refuses a body that is not UTF-8', async () => {
  const app = await startTestApp(sourceSecrets)
  const texts = [...ofJson, ...forms]
  const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])
  expect(await answers(app.url, texts, (operation) => bodied(operation, bytes), verdict)).toEqual(
    // A form whose fields are signed is refused with its signature.
    each(texts, (one) => (signsForm(one) ? refusal(one, 'mismatch') : unreadable(one))),
  )
})

test('every operation of forms with files refuses a body that is none, or that ends early', async () => {
  const app = await startTestApp(sourceSecrets)
  const whole = (operation: Operation) => validRequest(operation).body ?? Buffer.alloc(0)
  const broken: readonly [string, (operation: Operation) => Sent][] = [
    ['is none', (operation) => bodied(operation, 'text')],
    ['ends early', (operation) => bodied(operation, whole(operation).subarray(0, -30))],
    ['names no boundary', (operation) => bodied(operation, whole(operation), 'multipart/form-data')],
  ]
  for (const [name, request] of broken) {
    const got = await answers(app.url, uploads, request, verdict)
    expect(got, name).toEqual(all(uploads, '400 malformed_body'))
  }
})

test('every operation that needs a body refuses an empty one', async () => {
  const app = await startTestApp(sourceSecrets)
  const needing = withBodies.filter(({ bodyRequired }) => bodyRequired)
  const got = await answers(app.url, needing, (operation) => bodied(operation, ''), verdict)
  // A form without fields is a form: what it lacks is said by its schema, or by where its type and id are looked for.
  expect(got).toEqual(each(needing, (one) => (forms.includes(one) ? emptyForm(one) : unreadable(one))))
})

function emptyForm(operation: Operation): string {
  return signsForm(operation) ? '200' : '400 malformed_body'
}

test('every operation refuses a body that is no object, and points at it', async () => {
  const app = await startTestApp(sourceSecrets)
  for (const body of ['[]', '"text"', '7', 'true', 'null']) {
    const judged = body === '[]' ? jsonOperations.filter((one) => !batchOperations.includes(one)) : jsonOperations
    const got = await answers(
      app.url,
      judged,
      (operation) => bodied(operation, body),
      (reply) => [verdict(reply), reply.json.errors[0]],
    )
    const fault = (message: string) => ({ in: 'body', pointer: '', message })
    const wanted = (one: Operation) =>
      fault(batchOperations.includes(one) ? 'must be object or array' : 'must be object')
    expect(got, body).toEqual(each(judged, (one) => ['422 validation_failed', wanted(one)]))
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
  const needed = members().filter(({ operation, member }) => jsonBodySchema(operation).required?.includes(member))
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
    'text/markdown',
    'application/xml',
    'application/jsonp',
    'application/problem+json',
    'application/cloudevents+json',
    'multipart/form-data; boundary=x',
    form,
  ]
  for (const mediaType of types) {
    const strange = withBodies.filter(({ bodies }) => !bodies.has(mediaType.split(';')[0] ?? ''))
    expect(strange.length).toBeGreaterThan(0)
    const got = await answers(app.url, strange, (one) => retyped(one, { 'content-type': mediaType }), verdict)
    expect(got, mediaType).toEqual(all(strange, '415 unsupported_media_type'))
  }
})

test('every operation refuses a body without a media type, and one that is compressed', async () => {
  const app = await startTestApp(sourceSecrets)
  const untyped = (one: Operation) => withoutHeader(authorised(validRequest(one), one), 'content-type')
  expect(await answers(app.url, withBodies, untyped, verdict)).toEqual(
    // The fields of a form are signed, and what says that it is one is gone.
    each(withBodies, (one) => (signsForm(one) ? refusal(one, 'mismatch') : '415 unsupported_media_type')),
  )
  const compressed = (one: Operation) => retyped(one, { 'content-encoding': 'gzip' })
  expect(await answers(app.url, withBodies, compressed, verdict)).toEqual(all(withBodies, '415 unsupported_media_type'))
})

test('every operation takes its media type in any case and with parameters', async () => {
  const app = await startTestApp(sourceSecrets)
  const changes: ((mediaType: string) => string)[] = [
    (mediaType) => mediaType.replace(/^[^;]+/, (name) => name.toUpperCase()),
    (mediaType) => `${mediaType}; charset=utf-8`,
    (mediaType) => `${mediaType};charset=utf-8 `,
  ]
  for (const change of changes) {
    const changed = (one: Operation) => withHeaders(bodied(one, '{"'), { 'content-type': change(sentType(one)) })
    const got = await answers(app.url, ofJson.filter(isWhole), changed, verdict)
    expect(got).toEqual(each(ofJson.filter(isWhole), unreadable))
    const others = [...forms, ...uploads]
    const valid = (one: Operation) => withHeaders(validRequest(one), { 'content-type': change(sentType(one)) })
    const taken = await answers(app.url, others, (one) => authorised(valid(one), one), verdict)
    expect(taken).toEqual(each(others, acknowledged))
  }
})

test('every operation refuses a body that is larger than the limit, and takes one at the limit', async () => {
  const limit = 8192
  const app = await startTestApp({ ...sourceSecrets, MAX_BODY_BYTES: String(limit) })
  const sized = (bytes: number) => (operation: Operation) => bodied(operation, '{"'.padEnd(bytes, 'x'))
  expect(await answers(app.url, withBodies, sized(limit + 1), verdict)).toEqual(all(withBodies, '413 body_too_large'))
  const atLimit = await answers(app.url, ofJson.filter(isWhole), sized(limit), verdict)
  expect(atLimit).toEqual(each(ofJson.filter(isWhole), unreadable))
  const filled = (operation: Operation) => atSize(validRequest(operation), limit)
  const others = [...forms, ...uploads]
  const taken = await answers(app.url, others, (one) => authorised(filled(one), one), verdict)
  expect(taken).toEqual(each(others, acknowledged))
})

test('every receiver keeps an authentic body that breaks its schema in quarantine, unless the contract rejects it', async () => {
  const app = await startTestApp(sourceSecrets)
  const outcome = { quarantine: acknowledged, reject: () => '422 validation_failed' }
  const got = await answers(app.url, receivers, (one) => authorised(brokenRequest(one), one), verdict)
  expect(got).toEqual(each(receivers, (one) => outcome[one.source?.onInvalid ?? 'reject'](one)))
  // Of a batch the good events are received.
  const quarantined = await app.all('/v1/events?status=quarantined')
  const kept = receivers.filter(({ source }) => source?.onInvalid === 'quarantine').map(({ source }) => source?.name)
  expect(quarantined.map(({ source }) => source).sort()).toEqual(kept.sort())
})

/** The whole body is JSON, and not a field of a form. */
function isWhole(operation: Operation): boolean {
  return mediaTypeOf(operation) !== form
}

/** A good request whose headers say something else of its body. */
function retyped(operation: Operation, headers: Readonly<Record<string, string>>): Sent {
  const signed = authorised(validRequest(operation), operation)
  const isSignedForm = signsForm(operation) && 'content-type' in headers
  // What is no form is bound by its digest in the query, which its sender signs.
  return isSignedForm
    ? authorised(withHeaders(validRequest(operation), headers), operation)
    : withHeaders(signed, headers)
}

/** The same form with one field that fills it up. */
function atSize(sent: Sent, bytes: number): Sent {
  const text = sent.body?.toString() ?? ''
  const field = sent.headers['content-type'] === form ? ['&filler=', ''] : ['preamble', '\r\n']
  const [before = '', after = ''] = field
  const filler = 'x'.repeat(bytes - text.length - before.length - after.length)
  const filled = before.startsWith('&') ? `${text}${before}${filler}` : `${before}${filler}${after}${text}`
  return { ...sent, body: Buffer.from(filled) }
}

function members() {
  return jsonOperations.flatMap((operation) =>
    Object.entries(jsonBodySchema(operation).properties ?? {}).map(([member, schema]) => ({
      operation,
      member,
      schema: schemaOf(schema),
    })),
  )
}

function mistyped(schema: Schema): unknown {
  const alternatives = (schema.anyOf as readonly Schema[] | undefined)?.map(schemaOf) ?? [schema]
  return alternatives.some(({ type }) => type === 'object') ? 'text' : { of: 'the wrong type' }
}
