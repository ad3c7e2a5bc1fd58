import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { systemClock } from '../../../src/clock.ts'
import { readRunningGroups, shareReadings } from '../../../src/deliver/destinations/program/process-table.ts'

test('a group that runs is in the table, and no other number is', async () => {
  const child = spawn('sleep', ['600'], { detached: true })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'spawn')
  const groups = await readRunningGroups()
  expect(groups?.get(child.pid ?? 0)).toBe(true)
  expect(groups?.get(2 ** 30)).toBeUndefined()
})

test('those that ask in the same moment share one reading', async () => {
  const { ask, begun, readings } = createReadings()
  const asked = [ask(), ask(), ask()]
  await begun(1)
  readings[0]?.resolve('first')
  expect(await Promise.all(asked)).toEqual(['first', 'first', 'first'])
  expect(readings).toHaveLength(1)
})

test('those that ask during a reading share the next one, which begins when that one has ended', async () => {
  const { ask, begun, readings } = createReadings()
  const asked = [ask()]
  await begun(1)
  asked.push(ask(), ask())
  expect(readings).toHaveLength(1)
  readings[0]?.resolve('first')
  await begun(2)
  readings[1]?.resolve('second')
  expect(await Promise.all(asked)).toEqual(['first', 'second', 'second'])
  expect(readings).toHaveLength(2)
})

test('a reading that fails fails for those that share it, and the next one is made', async () => {
  let count = 0
  const ask = shareReadings(
    () => (++count === 1 ? Promise.reject(new Error('away')) : Promise.resolve(count)),
    systemClock,
    0,
  )
  await expect(Promise.all([ask(), ask()])).rejects.toThrow('away')
  expect(await ask()).toBe(2)
})

/** Readings that end when the test says so. */
function createReadings() {
  const readings: PromiseWithResolvers<string>[] = []
  const read = () => {
    const reading = Promise.withResolvers<string>()
    readings.push(reading)
    return reading.promise
  }
  const begun = (count: number) => vi.waitFor(() => expect(readings).toHaveLength(count))
  return { ask: shareReadings(read, systemClock, 0), begun, readings }
}
