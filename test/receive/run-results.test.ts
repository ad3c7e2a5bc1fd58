import { expect, test } from 'vitest'
import { createWaitForRuns } from '../../src/receive/run-results.ts'
import type { AttemptRecord, Route } from '../../src/store/store.ts'

const routes: Route[] = [
  { kind: 'handler', name: 'github.push' },
  { kind: 'program', name: 'waited-for' },
  { kind: 'program', name: 'other' },
  { kind: 'channel', name: 'team' },
]
const ids = ['dlv_1', 'dlv_2', 'dlv_3', 'dlv_4']

test('only for the programs that are waited for, and for less than ten seconds', async () => {
  const asked: [string, number][] = []
  const wait = createWaitForRuns(
    (program) => program === 'waited-for',
    async (id, limitMs) => {
      asked.push([id, limitMs])
      return { outcome: 'refused', statusCode: 3 } as AttemptRecord
    },
  )
  expect(await wait(routes, ids)).toEqual([
    { deliveryId: 'dlv_2', program: 'waited-for', outcome: 'refused', statusCode: 3 },
  ])
  expect(asked).toEqual([['dlv_2', 8_000]])
})

test('one that runs on has no outcome yet', async () => {
  const wait = createWaitForRuns(
    () => true,
    async () => undefined,
  )
  expect(await wait([{ kind: 'program', name: 'slow' }], ['dlv_1'])).toEqual([
    { deliveryId: 'dlv_1', program: 'slow', outcome: null, statusCode: null },
  ])
})
