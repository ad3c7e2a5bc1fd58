import { expect, onTestFinished, test } from 'vitest'
import { largestStep, nextStepRows, restMs, smallestStep } from '../src/pacing.ts'
import { removeOld } from '../src/retention.ts'
import type { RemovalStep, StepDone } from '../src/store/retention.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { claimOne, recordOne, settlementFor, someEvent, startMs } from './store/conformance/records.ts'
import { databasePath } from './store/open-in-thread.ts'

test.each([
  ['a quick one makes the next larger', 100, 1, 200],
  ['up to a bound', 400, 1, largestStep],
  ['one that takes its time keeps it', 100, 30, 100],
  ['one at the limit too', 100, 50, 100],
  ['one beyond it makes the next half as large', 100, 51, 50],
  ['down to a bound', 12, 9_000, smallestStep],
])('of steps %s', (_name, rows, tookMs, next) => {
  expect(nextStepRows(rows, tookMs)).toBe(next)
})

test('the storage belongs to others three quarters of the time, and for a moment in any case', () => {
  expect(restMs(40)).toBe(120)
  expect(restMs(0)).toBe(10)
})

test('while many old events are removed, each step is small, and claims come between the steps', async () => {
  const store = await openSqliteStore(databasePath())
  onTestFinished(() => store.close())
  const old = Array.from({ length: 3_000 }, () => someEvent())
  await Promise.all(old.map((event) => store.recordEvent(event, [])))
  const steps: StepDone[] = []
  const claimed: string[] = []
  const counting = {
    ...store,
    async removeOldEvents(step: RemovalStep) {
      const done = await store.removeOldEvents(step)
      expect(step.maxRows).toBeLessThanOrEqual(largestStep)
      expect(done.events + done.deliveries).toBeLessThanOrEqual(step.maxRows)
      steps.push(done)
      return done
    },
  }
  const nowMs = startMs + 1000
  const removed = await removeOld(counting, startMs + 1, async () => {
    const id = await recordOne(store, { createdAtMs: nowMs })
    const delivery = await claimOne(store, nowMs)
    await store.settle(settlementFor(delivery))
    if (delivery.id === id) claimed.push(id)
    return true
  })
  expect(removed).toMatchObject({ events: 3_000, deliveries: 0 })
  expect(steps.length).toBeGreaterThanOrEqual(3_000 / largestStep)
  expect(claimed).toHaveLength(steps.length)
})

test('what is told to stop between two steps stops, and tells what it has done', async () => {
  let steps = 0
  const store = {
    removeOldEvents: async () => {
      steps += 1
      return { events: 5, deliveries: 2, attempts: 3, files: 1, next: 'more' }
    },
    removeEmptyDays: () => Promise.reject(new Error('not asked for')),
  }
  const removed = await removeOld(store, startMs, async () => steps < 2)
  expect(removed).toEqual({ events: 10, deliveries: 4, attempts: 6, files: 2, days: 0 })
})
