import { expect, test } from 'vitest'
import { matchesMediaType, mediaTypeOf } from '../../src/contract/media-type.ts'

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

test.each<[string, readonly string[], boolean]>([
  ['application/json', ['application/json'], true],
  ['application/json', ['text/plain', 'application/json'], true],
  ['text/markdown', ['text/*'], true],
  ['text', ['text/*'], false],
  ['texts/plain', ['text/*'], false],
  ['application/json', [], false],
  ['', ['text/*'], false],
  ['*/*', ['text/*'], false],
])('%j is one of %j: %j', (mediaType, list, wanted) => {
  expect(matchesMediaType(mediaType, list)).toBe(wanted)
})
