import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Place } from '../../src/contract/source.ts'
import { describe, textAt, valueAt } from '../../src/receive/places.ts'

const searched = {
  headers: { 'x-type': 'made', 'x-empty': '', 'set-cookie': ['a', 'b'] },
  queryText: 'a=1&b=x%20y+z&c=&a=2',
  pathValues: { team: 'rockets' },
  payload: JSON.parse(
    '{"id":17,"zero":0,"type":"push","empty":"","no":null,"yes":true,"list":["x"],"a/b":{"c~d":"deep"},"__proto__":{"x":"own"},"":"blank"}',
  ) as unknown,
  identity: Buffer.from('the bytes'),
}
const hash = createHash('sha256').update('the bytes').digest('hex')

test.each<[Place, string | undefined]>([
  [{ header: 'X-Type' }, 'made'],
  [{ header: 'x-empty' }, undefined],
  [{ header: 'x-none' }, undefined],
  [{ header: 'Set-Cookie' }, undefined],
  [{ header: 'constructor' }, undefined],
  [{ query: 'a' }, '1'],
  [{ query: 'b' }, 'x y z'],
  [{ query: 'c' }, undefined],
  [{ query: 'd' }, undefined],
  [{ path: 'team' }, 'rockets'],
  [{ path: 'none' }, undefined],
  [{ path: 'constructor' }, undefined],
  [{ body: '/type' }, 'push'],
  [{ body: '/id' }, '17'],
  [{ body: '/zero' }, '0'],
  [{ body: '/empty' }, undefined],
  [{ body: '/no' }, undefined],
  [{ body: '/yes' }, undefined],
  [{ body: '/list' }, undefined],
  [{ body: '/list/0' }, 'x'],
  [{ body: '/list/length' }, undefined],
  [{ body: '/a~1b/c~0d' }, 'deep'],
  [{ body: '/type/length' }, undefined],
  [{ body: '/__proto__/x' }, 'own'],
  [{ body: '/constructor/name' }, undefined],
  [{ body: '/toString' }, undefined],
  [{ body: '/' }, 'blank'],
  [{ constant: 'report' }, 'report'],
  [{ memberOf: ['none', 'type', 'id'] }, 'type'],
  [{ memberOf: ['no'] }, 'no'],
  [{ memberOf: ['none', 'constructor'] }, undefined],
  [{ hash: 'body' }, hash],
  [{ firstOf: [{ body: '/none' }, { header: 'x-empty' }, { body: '/id' }, { body: '/type' }] }, '17'],
  [{ firstOf: [{ body: '/none' }] }, undefined],
  [{ join: [{ body: '/type' }, { header: 'x-type' }, { constant: 'c' }] }, 'push made c'],
  [{ same: [{ header: 'x-none' }, { body: '/type' }] }, 'push'],
  [{ same: [{ constant: 'push' }, { body: '/type' }] }, 'push'],
  [{ same: [{ header: 'x-type' }, { body: '/type' }] }, undefined],
  [{ same: [{ header: 'x-none' }, { body: '/none' }] }, undefined],
  [{ join: [{ body: '/type' }, { body: '/none' }] }, undefined],
  [{ firstOf: [{ join: [{ body: '/none' }, { hash: 'body' }] }, { hash: 'body' }] }, hash],
])('at %j stands %j', (place, wanted) => {
  expect(textAt(place, searched)).toBe(wanted)
})

test.each([undefined, null, 'text', 7, true, []])('a payload that is %j has nothing at a pointer', (payload) => {
  expect(textAt({ body: '/type' }, { ...searched, payload })).toBeUndefined()
})

test('a pointer without steps is the whole value', () => {
  expect(valueAt('', searched.payload)).toBe(searched.payload)
})

test.each<[Place, string]>([
  [{ header: 'X-Type' }, 'the header X-Type'],
  [{ query: 'a' }, 'the query parameter a'],
  [{ path: 'team' }, 'the path parameter team'],
  [{ body: '/id' }, 'the body at /id'],
  [{ memberOf: ['a', 'b'] }, 'the body’s members a, b'.replace('’', "'")],
  [{ hash: 'body' }, 'the body'],
  [{ firstOf: [{ header: 'A' }, { body: '/b' }] }, 'the header A or the body at /b'],
  [{ same: [{ header: 'A' }, { header: 'B' }] }, 'the header A or the header B, the same if both are there,'],
  [{ join: [{ header: 'A' }, { body: '/b' }] }, 'the header A and the body at /b'],
])('%j is called %s', (place, wanted) => {
  expect(describe(place)).toBe(wanted)
})
