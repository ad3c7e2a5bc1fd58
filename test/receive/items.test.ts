import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, maxItems } from '../../src/receive/items.ts'

test.each<[string, string, readonly string[] | undefined]>([
  ['[1,2]', '', ['1', '2']],
  ['[]', '', []],
  [' \n[ 1 ,\t2\r\n] ', '', ['1', '2']],
  ['[{"a":1.10,"b":12345678901234567890}]', '', ['{"a":1.10,"b":12345678901234567890}']],
  ['[ { "a" : [ 1 , 2 ] } ,"x"]', '', ['{ "a" : [ 1 , 2 ] }', '"x"']],
  ['["a\\"]","\\\\",",[{"]', '', ['"a\\"]"', '"\\\\"', '",[{"']],
  ['[null,true,false,-1e+5]', '', ['null', 'true', 'false', '-1e+5']],
  ['{"value":[{"id":1}]}', '/value', ['{"id":1}']],
  ['{"a":"]","value":[1]}', '/value', ['1']],
  ['{"v\\u0061lue":[1]}', '/value', ['1']],
  ['{"value":[1],"value":[2]}', '/value', ['2']],
  ['{"value":[1],"value":7}', '/value', undefined],
  ['{"__proto__":[1]}', '/__proto__', ['1']],
  ['{"entry":[{"changes":[1,2]},{"changes":[]},{"changes":[3]}]}', '/entry/*/changes', ['1', '2', '3']],
  ['{"entry":[{"changes":[1]},{"other":[2]},7]}', '/entry/*/changes', ['1']],
  ['{"entry":[[[1]],[[2],[3]]]}', '/entry/*/*', ['1', '2', '3']],
  ['{"entry":[{"changes":[]}]}', '/entry/*/changes', []],
  ['{"entry":[]}', '/entry/*/changes', undefined],
  ['{"entry":{"changes":[1]}}', '/entry/*/changes', undefined],
  ['{"value":{"0":1}}', '/value', undefined],
  ['{}', '/value', undefined],
  ['{}', '', undefined],
  ['"[1]"', '', undefined],
  ['7', '', undefined],
  ['["value"]', '/value', undefined],
])('of %s the elements at %j are %j', (text, pointer, wanted) => {
  expect(itemsOf(text, pointer)).toEqual(wanted)
})

test('as many elements as may be are taken, and one more is refused', () => {
  const text = (count: number) => JSON.stringify(Array.from({ length: count }, () => 0))
  expect(itemsOf(text(maxItems), '')).toHaveLength(maxItems)
  expect(() => itemsOf(text(maxItems + 1), '')).toThrow(expect.objectContaining({ code: 'body_too_large' }))
  const half = Array.from({ length: maxItems / 2 + 1 }, () => 0)
  const nested = JSON.stringify([half, half])
  expect(() => itemsOf(nested, '/*')).toThrow(expect.objectContaining({ code: 'body_too_large' }))
})

test('a text that is nested as deep as it can be is cut without running out of stack', () => {
  const depth = 100_000
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
  expect(itemsOf(`[${deep},1]`, '')).toEqual([deep, '1'])
})

test('whatever the list holds, the cuts are its elements', () => {
  const indents = fc.constantFrom(undefined, 1, '\t', ' \n')
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ depthSize: 'small' })), indents, (list, indent) => {
      const texts = itemsOf(JSON.stringify({ before: list, value: list }, undefined, indent), '/value') ?? []
      expect(texts.map((text): unknown => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(list)))
      for (const text of texts) expect(text).toBe(text.trim())
    }),
  )
})
