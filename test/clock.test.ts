import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { systemClock } from '../src/clock.ts'

test('the system’s clock tells the time in milliseconds since 1970', () => {
  const before = Date.now()
  const nowMs = systemClock.nowMs()
  expect(nowMs).toBeGreaterThanOrEqual(before)
  expect(nowMs).toBeLessThanOrEqual(Date.now())
})

test('it calls back once, and not what was called off', async () => {
  const called: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const callOff = systemClock.after(0, () => called.push('called off'))
  callOff()
  systemClock.after(0, () => called.push('called'))
  systemClock.after(5, resolve)
  await promise
  expect(called).toEqual(['called'])
})

test('a callback that waits does not keep the process alive', async () => {
  const url = new URL('../src/clock.ts', import.meta.url).href
  const script = `import { systemClock } from '${url}'; systemClock.after(600_000, () => {})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([0, null])
})
