import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from '../../src/deliver/turns.ts'

test('those that hurry pass first, and of the others no more than their number in one turn', async () => {
  const turn = createTurns(4, 2)
  const passed: string[] = []
  const wait = (name: string, hurries: boolean) => void turn(hurries).then(() => passed.push(name))
  for (const name of ['a', 'b', 'c']) wait(name, false)
  for (const name of ['A', 'B', 'C']) wait(name, true)
  await nextTurn()
  expect(passed).toEqual(['A', 'B', 'C', 'a'])
  wait('D', true)
  await nextTurn()
  expect(passed.slice(4)).toEqual(['D', 'b', 'c'])
})
