import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from '../../src/deliver/turns.ts'

test('so many of those that hurry pass in one turn, and so many of the others in the next', async () => {
  const turn = createTurns(2, 1)
  const passed: string[] = []
  const ask = (name: string, hurries: boolean) => turn(hurries, () => passed.push(name))
  const passedNext = async () => {
    await nextTurn()
    return passed.splice(0)
  }
  for (const name of ['a', 'b', 'c']) ask(name, false)
  for (const name of ['A', 'B', 'C', 'D', 'E']) ask(name, true)
  expect(await passedNext()).toEqual(['A', 'B'])
  expect(await passedNext()).toEqual(['a'])
  expect(await passedNext()).toEqual(['C', 'D'])
  expect(await passedNext()).toEqual(['b'])
  expect(await passedNext()).toEqual(['E'])
  expect(await passedNext()).toEqual(['c'])
})

test('one that hurries passes before the others that came first, and what it begins goes on before them', async () => {
  const turn = createTurns(2, 2)
  const passed: string[] = []
  const hurry = (name: string) =>
    turn(true, () => {
      passed.push(name)
      void Promise.resolve().then(() => passed.push(`${name} went on`))
    })
  // The second time as well: who came last has no right to the next turn.
  for (const name of ['first', 'second']) {
    turn(false, () => passed.push('other'))
    hurry(name)
    await nextTurn()
    await nextTurn()
    expect(passed.splice(0)).toEqual([name, `${name} went on`, 'other'])
    hurry('alone')
    await nextTurn()
    expect(passed.splice(0)).toEqual(['alone', 'alone went on'])
  }
})
