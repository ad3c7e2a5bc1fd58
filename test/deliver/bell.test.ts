import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createBell } from '../../src/deliver/bell.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'

/** A sleep of ten seconds, and whether it is over. */
function startSleep() {
  const clock = createManualClock()
  const bell = createBell(clock)
  const state = { isOver: false }
  const sleep = () => {
    state.isOver = false
    void bell.rung(10_000).then(() => {
      state.isOver = true
    })
  }
  sleep()
  return {
    bell,
    sleep,
    async overAfter(ms: number): Promise<boolean> {
      clock.advance(ms)
      await setImmediate()
      return state.isOver
    },
    nowMs: clock.nowMs,
    timers: clock.nextInMs,
  }
}

test('a sleep ends when its time is over', async () => {
  const { overAfter, timers } = startSleep()
  expect(await overAfter(9_999)).toBe(false)
  expect(await overAfter(1)).toBe(true)
  expect(timers()).toBeUndefined()
})

test('a ring ends it at once, and leaves no timer', async () => {
  const { bell, overAfter, timers } = startSleep()
  bell.ring()
  expect(await overAfter(0)).toBe(true)
  expect(timers()).toBeUndefined()
})

test('a ring at a time ends it then, the earliest of several', async () => {
  const { bell, overAfter, nowMs } = startSleep()
  bell.ringAt(nowMs() + 500)
  bell.ringAt(nowMs() + 300)
  bell.ringAt(nowMs() + 400)
  expect(await overAfter(299)).toBe(false)
  expect(await overAfter(1)).toBe(true)
})

test('a ring at a time behind its end changes nothing', async () => {
  const { bell, overAfter, nowMs } = startSleep()
  bell.ringAt(nowMs() + 20_000)
  expect(await overAfter(9_999)).toBe(false)
  expect(await overAfter(1)).toBe(true)
})

test('it says whether it rang, and a ring to come outlasts a sleep', async () => {
  const clock = createManualClock()
  const bell = createBell(clock)
  bell.ringAt(clock.nowMs() + 500)
  expect(await bell.rung(0)).toBe(false)
  const slept = bell.rung(10_000)
  clock.advance(500)
  expect(await slept).toBe(true)
})

test.each([
  ['rings', 0],
  ['shall ring', 300],
])('what %s before the sleep is remembered, and forgotten after it', async (_name, inMs) => {
  const { bell, sleep, overAfter, nowMs } = startSleep()
  bell.ring()
  expect(await overAfter(0)).toBe(true)
  bell.ringAt(nowMs() + inMs)
  sleep()
  expect(await overAfter(inMs)).toBe(true)
  sleep()
  expect(await overAfter(9_999)).toBe(false)
})
