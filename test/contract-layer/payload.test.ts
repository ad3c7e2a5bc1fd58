import { expect, test } from 'vitest'
import type { OpenApiDocument, Operation, Schema } from '../../src/contract/document.ts'
import { payloadReader } from '../../src/contract/payload.ts'
import type { WebhookSource } from '../../src/contract/source.ts'
import { Problem } from '../../src/problem.ts'

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const event = 'application/cloudevents+json'
const isJson: Schema = { type: 'string', contentMediaType: json }

/** The reader of an operation with these bodies. */
function readerOf(bodies: Readonly<Record<string, Schema>>, source: Partial<WebhookSource> = {}) {
  const operation = { bodies: new Map(Object.entries(bodies)), source } as unknown as Operation // as far as it is read
  return payloadReader({} as OpenApiDocument, operation) // no references are in the schemas
}

const fields = readerOf({ [form]: { type: 'object', properties: { Body: { type: 'string' } } } })
const field = readerOf({ [json]: {}, [form]: { type: 'object', properties: { payload: isJson } } })
const text = readerOf({ 'text/plain': { type: 'string' } })
const textOfJson = readerOf({ 'text/plain': isJson })
const events = readerOf({ [event]: {} }, { format: 'cloudevents' })

test.each<[string, typeof fields, string, string | Buffer, unknown]>([
  ['JSON', field, json, '{"a":[1,"☃"]}', { a: [1, '☃'] }],
  ['JSON that is no object', field, `${json}; charset=utf-8`, ' null ', null],
  ['JSON behind a byte order mark', field, json, '\uFEFF{}', {}],
  ['a media type that ends in +json', field, 'application/vnd.api+json', '[1]', [1]],
  ['a form’s field with JSON', field, form, 'a=b&payload=%7B%22a%22%3A%22%2B+%C3%A9%22%7D', { a: '+ é' }],
  ['the first of a form’s two fields', field, form, 'payload=1&payload=2', 1],
  ['a form’s fields', fields, form, 'Body=a+b%26&From=%2B1&Empty=', { Body: 'a b&', From: '+1', Empty: '' }],
  ['a form’s repeated fields', fields, form, 'a=1&b=2&a=3&a=4', { a: ['1', '3', '4'], b: '2' }],
  ['a form without fields', fields, form, '', {}],
  ['text', text, 'text/plain', '{"a":1}', '{"a":1}'],
  ['text that is JSON', textOfJson, 'text/plain; charset=UTF-8', '{"a":1}', { a: 1 }],
  ['bytes', text, 'application/octet-stream', Buffer.from([0, 255, 1]), 'AP8B'],
  ['nothing of no type', text, '', '', ''],
  ['a CloudEvent', events, event, '{"id":"1"}', { id: '1' }],
  ['CloudEvents', events, 'application/cloudevents-batch+json', '[{"id":"1"}]', [{ id: '1' }]],
])('the payload is read from %s', (_name, reader, contentType, body, wanted) => {
  const read = reader.read(contentType, Buffer.from(body), {})
  expect(Array.isArray(read) || typeof read !== 'object' || read === null ? read : { ...read }).toEqual(wanted)
})

test.each<[string, string, string | Buffer, object]>([
  ['JSON', `${json}; charset=utf-8`, '{"a":1}', { datacontenttype: `${json}; charset=utf-8`, data: { a: 1 } }],
  ['another kind of JSON', 'application/vnd.x+json', '1', { datacontenttype: 'application/vnd.x+json', data: 1 }],
  ['text', 'text/xml', '<a/>', { datacontenttype: 'text/xml', data: '<a/>' }],
  ['bytes', 'image/png', Buffer.from([0, 255]), { datacontenttype: 'image/png', data_base64: 'AP8=' }],
  ['nothing', '', '', {}],
  ['nothing of a type', json, '', { datacontenttype: json }],
])('a CloudEvent in binary mode is read with %s as its data', (_name, contentType, body, wanted) => {
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': 'a%20b',
    'ce-source': '/%C3%A9',
    'ce-odd': '%ZZ',
    'ce-twice': ['1', '2'],
    'content-type': contentType,
    other: 'no attribute',
  }
  const read = events.read(contentType, Buffer.from(body), headers)
  expect({ ...(read as object) }).toEqual({ specversion: '1.0', id: 'a b', source: '/é', odd: '%ZZ', ...wanted })
})

test('of CloudEvents a batch is one by its media type alone, of a source with items every body', () => {
  expect(events.batchOf('application/cloudevents-batch+json; charset=utf-8')).toEqual({ pointer: '', itemType: event })
  expect(events.batchOf(event)).toBeUndefined()
  expect(readerOf({ [json]: {} }, { items: '/value' }).batchOf(json)).toEqual({ pointer: '/value', itemType: json })
  expect(field.batchOf(json)).toBeUndefined()
})

test('only CloudEvents are read from the headers too, and only forms have a field with JSON', () => {
  expect([events.readsHeaders, field.readsHeaders]).toEqual([true, false])
  expect([field.formField, fields.formField, events.formField]).toEqual(['payload', undefined, undefined])
})

test.each<[string, () => unknown, unknown]>([
  ['JSON', () => field.read(json, Buffer.from('{"__proto__":{"admin":true}}'), {}), { admin: true }],
  ['a form', () => fields.read(form, Buffer.from('__proto__=admin&constructor=1'), {}), 'admin'],
  ['a form with JSON', () => field.read(form, Buffer.from('payload={"__proto__":{"admin":1}}'), {}), { admin: 1 }],
  ['a CloudEvent’s headers', () => events.read(json, Buffer.alloc(0), { 'ce-__proto__': 'admin' }), 'admin'],
])('a name that means something to JavaScript is a name like any other in %s', (_name, read, wanted) => {
  const payload = read() as Record<string, unknown> // objects, see above
  expect(Object.hasOwn(payload, '__proto__')).toBe(true)
  expect(Object.getOwnPropertyDescriptor(payload, '__proto__')?.value).toEqual(wanted)
  expect(payload.admin).toBeUndefined()
})

test.each<[string, typeof fields, string, Buffer, RegExp]>([
  ['nothing', field, json, Buffer.alloc(0), /^The body is empty\.$/],
  ['blanks', field, json, Buffer.from(' \n'), /^The body is empty\.$/],
  ['what is not JSON', field, json, Buffer.from('{"secret":hush}'), /^The body is not JSON( at position \d+)?\.$/],
  ['JSON that ends early', field, json, Buffer.from('{"secret":"hush'), /^The body is not JSON( at position \d+)?\.$/],
  ['what is not UTF-8', field, json, Buffer.from([0x22, 0xff, 0x22]), /^The body is not UTF-8\.$/],
  ['a form without the field', field, form, Buffer.from('other=1'), /^The field payload is missing\.$/],
  ['a form with an empty field', field, form, Buffer.from('payload='), /^The field payload is empty\.$/],
  ['a form whose field is no JSON', field, form, Buffer.from('payload=hush'), /^The field payload is not JSON.*\.$/],
  ['a form that is not UTF-8', fields, form, Buffer.from([0x61, 0x3d, 0xff]), /^The body is not UTF-8\.$/],
  ['text that is not UTF-8', text, 'text/plain', Buffer.from([0xc3]), /^The body is not UTF-8\.$/],
  ['text that is no JSON', textOfJson, 'text/plain', Buffer.from('hush'), /^The body is not JSON.*\.$/],
  ['a CloudEvent that is no JSON', events, event, Buffer.from('hush'), /^The body is not JSON.*\.$/],
  ['data of a CloudEvent that are no JSON', events, json, Buffer.from('hush'), /^The body is not JSON.*\.$/],
])('%s is malformed, and the message quotes none of it', (_name, reader, contentType, body, message) => {
  const read = () => reader.read(contentType, body, {})
  expect(read).toThrow(Problem)
  expect(read).toThrow(expect.objectContaining({ code: 'malformed_body', message: expect.stringMatching(message) }))
  expect(read).not.toThrow(/hush/)
})
