import { expect, test } from 'vitest'
import type { FilterFailure } from '../../src/store/filters.ts'
import { createFilter } from '../../src/store/filters.ts'

/** A filter over an event, and how often its body was read. */
function filtering(body = '{"type":"code.pushed","data":{"n":1}}') {
  let reads = 0
  const failures: FilterFailure[] = []
  const readBody = () => {
    reads += 1
    return Buffer.from(body)
  }
  const letsThrough = createFilter(readBody, (failure) => failures.push(failure))
  return { ask: (filter: string | null) => letsThrough({ id: 'sub_a', filter }), reads: () => reads, failures }
}

test('a body is read once however many filters ask, and never where there is none', () => {
  const event = filtering()
  expect([event.ask(null), event.ask(null)]).toEqual([true, true])
  expect(event.reads()).toBe(0)
  expect([event.ask('data.n == 1'), event.ask('data.n == 2'), event.ask('data.n == 1')]).toEqual([true, false, true])
  expect(event.reads()).toBe(1)
})

test.each([
  ['has no such member', 'data.m == 1', { start: 5, reason: 'no such key' }],
  ['cannot be read', 'data.', { start: 5, reason: 'cannot be read' }],
  ['is no boolean', 'data.n', { start: 0, reason: 'gives no boolean' }],
  ['reads a text as a time', "timestamp('tomorrow') == timestamp(data.at)", { start: 0, reason: 'invalid timestamp' }],
])('a filter that %s lets the event through', (_what, filter, fault) => {
  const event = filtering()
  expect(event.ask(filter)).toBe(true)
  expect(event.failures).toEqual([{ subscriptionId: 'sub_a', filter, fault }])
})

test('an event whose body is no JSON goes through every filter', () => {
  const event = filtering('no JSON')
  expect(event.ask('false')).toBe(true)
  expect(event.failures).toMatchObject([{ fault: { reason: 'the body is no JSON' } }])
})

test('members that every object has are those of the event alone', () => {
  const event = filtering('{"data":{"__proto__":{"admin":true}}}')
  expect(event.ask('has(data.constructor) || has(data.toString)')).toBe(false)
  expect(event.ask('has(data.admin)')).toBe(false)
})

test('more filters than are kept ready are evaluated all the same', () => {
  const event = filtering()
  for (let n = 0; n < 1_100; n += 1) expect(event.ask(`data.n == ${n}`)).toBe(n === 1)
  expect(event.ask('data.n == 0')).toBe(false)
})
