import { expect, test } from 'vitest'
import type { IdPrefix } from '../src/id.ts'
import { newId, timeOfId } from '../src/id.ts'

// Each test begins later than any before it, as the ids of one process go on.
let laterMs = Date.UTC(2100, 0, 1)
function later(): number {
  laterMs += 86_400_000
  return laterMs
}

test.each<IdPrefix>(['evt', 'dlv', 'sub', 'key', 'file', 'rej'])('an id of %s is the prefix and a UUIDv7', (prefix) => {
  const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
  for (let n = 0; n < 500; n += 1) expect(newId(prefix, later())).toMatch(new RegExp(`^${prefix}_${uuid}$`))
})

test.each<IdPrefix>(['evt', 'file'])('an id of %s tells its time', (prefix) => {
  const nowMs = later()
  expect(timeOfId(newId(prefix, nowMs))).toBe(nowMs)
})

test.each(['', 'evt_', 'mine', 'evt_order-7'])('an id that is none of ours, %j, tells no time', (id) => {
  expect(timeOfId(id)).toBeNaN()
})

test('10,000 ids of one millisecond increase strictly, and their times run ahead by a few milliseconds at most', () => {
  const nowMs = later()
  const ids = Array.from({ length: 10_000 }, () => newId('evt', nowMs))
  expect(ids.every((id, n) => n === 0 || id > (ids[n - 1] ?? ''))).toBe(true)
  expect(timeOfId(ids.at(-1) ?? '') - nowMs).toBeLessThanOrEqual(3)
})

test('ids increase strictly while the clock stands, goes on, steps back and catches up', () => {
  const nowMs = later()
  const steps = [0, 0, 1, 5, 5, -3600_000, -3600_000, 4, 5, 6, 1000]
  const ids = steps.flatMap((step) => [newId('evt', nowMs + step), newId('dlv', nowMs + step)])
  const tails = ids.map((id) => id.slice(4))
  expect(tails).toEqual(tails.toSorted())
  expect(new Set(tails).size).toBe(tails.length)
})

test('ids of one millisecond differ in their random part too', () => {
  const nowMs = later()
  const ends = Array.from({ length: 2000 }, () => newId('evt', nowMs).slice(-12))
  expect(new Set(ends).size).toBe(2000)
})
