import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from '../../src/deliver/turns.ts'

test('in each turn so many of those that hurry pass, and so many of the others behind them', async () => {
  const turn = createTurns(2, 1)
  const passed: string[] = []
  const ask = (name: string, hurries: boolean) => turn(hurries, () => passed.push(name))
  for (const name of ['a', 'b', 'c']) ask(name, false)
  for (const name of ['A', 'B', 'C', 'D', 'E']) ask(name, true)
  await nextTurn()
  expect(passed).toEqual(['A', 'B', 'a'])
  await nextTurn()
  expect(passed.slice(3)).toEqual(['C', 'D', 'b'])
  await nextTurn()
  expect(passed.slice(6)).toEqual(['E', 'c'])
})
