import { expect, test } from 'vitest'
import { mediaTypeOf, readPayload } from '../../src/contract/media-type.ts'
import { Problem } from '../../src/problem.ts'

test.each([
  [undefined, ''],
  ['', ''],
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' application/json ;charset=utf-8', 'application/json'],
  ['application/json;', 'application/json'],
  [';', ''],
  ['text/plain; a="b;c"', 'text/plain'],
  ['application/json, text/html', 'application/json, text/html'],
])('the media type of %j is %j', (header, wanted) => {
  expect(mediaTypeOf(header)).toBe(wanted)
})

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

test.each<[string, string, string, string | undefined, unknown]>([
  ['JSON', json, '{"a":[1,"☃"]}', undefined, { a: [1, '☃'] }],
  ['JSON that is no object', json, ' null ', 'payload', null],
  ['JSON under another media type', 'text/plain', '1', undefined, 1],
  ['JSON behind a byte order mark', json, '\uFEFF{}', undefined, {}],
  ['a form’s field', form, 'a=b&payload=%7B%22a%22%3A%22%2B+%C3%A9%22%7D', 'payload', { a: '+ é' }],
  ['the first of a form’s two fields', form, 'payload=1&payload=2', 'payload', 1],
  ['JSON of a source that sends no forms', form, '{"a":1}', undefined, { a: 1 }],
])('the payload is read from %s', (_name, mediaType, body, field, wanted) => {
  expect(readPayload(mediaType, Buffer.from(body), field)).toEqual(wanted)
})

test('a name that means something to JavaScript is a name like any other', () => {
  const payload = readPayload(json, Buffer.from('{"__proto__":{"admin":true}}'), undefined)
  expect(Object.hasOwn(payload as object, '__proto__')).toBe(true)
  expect((payload as { admin?: unknown }).admin).toBeUndefined()
})

test.each<[string, string, Buffer, RegExp]>([
  ['nothing', json, Buffer.alloc(0), /^The body is empty\.$/],
  ['blanks', json, Buffer.from(' \n'), /^The body is empty\.$/],
  ['what is not JSON', json, Buffer.from('{"secret":hush}'), /^The body is not JSON( at position \d+)?\.$/],
  ['JSON that ends early', json, Buffer.from('{"secret":"hush'), /^The body is not JSON( at position \d+)?\.$/],
  ['what is not UTF-8', json, Buffer.from([0x22, 0xff, 0x22]), /^The body is not UTF-8\.$/],
  ['a form without the field', form, Buffer.from('other=1'), /^The form has no field payload\.$/],
  ['a form with an empty field', form, Buffer.from('payload='), /^The field payload is empty\.$/],
  ['a form whose field is no JSON', form, Buffer.from('payload=hush'), /^The field payload is not JSON.*\.$/],
])('%s is malformed, and the message quotes none of it', (_name, mediaType, body, message) => {
  const read = () => readPayload(mediaType, body, 'payload')
  expect(read).toThrow(Problem)
  expect(read).toThrow(expect.objectContaining({ code: 'malformed_body', message: expect.stringMatching(message) }))
  expect(read).not.toThrow(/hush/)
})
