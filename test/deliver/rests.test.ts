import { expect, test } from 'vitest'
import { createRests, longestRestMs } from '../../src/deliver/rests.ts'

const someMs = 1_000_000

test.each([
  [0, 160],
  [0.5, 200],
  [0.999, 260],
])('at chance %f who fails rests for %i ms, and no longer', (chance, ms) => {
  const rests = createRests(() => chance)
  rests.begin('a', someMs)
  expect(rests.nextEndMs()).toBe(someMs + ms)
  expect([...rests.at(someMs + ms - 1)]).toEqual(['a'])
  expect([...rests.at(someMs + ms)]).toEqual([])
  expect(rests.nextEndMs()).toBe(Number.POSITIVE_INFINITY)
})

test('the first end is told of several rests, and one that is ended counts no more', () => {
  const chances = [0.999, 0.5, 0]
  const rests = createRests(() => chances.shift() ?? Number.NaN)
  for (const id of ['a', 'b', 'c']) rests.begin(id, someMs)
  expect(rests.nextEndMs()).toBe(someMs + 160)
  rests.end('c')
  expect(rests.nextEndMs()).toBe(someMs + 200)
  expect([...rests.at(someMs)]).toEqual(['a', 'b'])
})

test.each([
  [0, ['a']],
  [longestRestMs - 200, ['a']],
  [longestRestMs - 200 + 1, []],
  [3_600_000, []],
])('of a clock that is put back by %i ms nobody rests for longer than the longest rest', (backMs, resting) => {
  const rests = createRests(() => 0.5)
  rests.begin('a', someMs)
  expect([...rests.at(someMs - backMs)]).toEqual(resting)
})
