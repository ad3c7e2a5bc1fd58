import { expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { storeWith } from '../stand-ins/changed-store.ts'
import { jobsOf, showJob, startJob } from '../stand-ins/jobs.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const cancel = (app: RunningApp, id: string) => app.api('POST', `/v1/deliveries/${id}/cancel`)
const retry = (app: RunningApp, id: string) => app.api('POST', `/v1/deliveries/${id}/retry`)
const takenOver = /^(taken over|canceled) during the attempt/

test('a job that is canceled and retried at once begins anew at once, and its old attempt is no stopped process', async () => {
  const begun = Promise.withResolvers<AbortSignal>()
  const jobHandlers = jobsOf(({ signal, attempt }) => {
    if (attempt > 1) return
    begun.resolve(signal)
    return new Promise<undefined>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await startJob(app)
  await begun.promise
  expect((await cancel(app, json.delivery_id)).status).toBe(200)
  expect((await retry(app, json.delivery_id)).status).toBe(202)
  const accepted = await app.logs('delivery.attempted', ({ outcome }) => outcome === 'accepted')
  expect(accepted).toMatchObject({ attempt: 2, next: 'succeeded' })
  expect(await showJob(app, json.delivery_id)).toMatchObject({
    status: 'succeeded',
    attempts: [
      { number: 1, outcome: 'lost', error: expect.stringMatching(takenOver) },
      { number: 2, outcome: 'accepted' },
    ],
  })
})

test('a retry of a job whose function does not listen begins when that has ended, and not beside it', async () => {
  const begun: number[] = []
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const jobHandlers = jobsOf(async ({ attempt }) => {
    begun.push(attempt)
    if (attempt === 1) await gate
  })
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await startJob(app)
  await expect.poll(() => begun, { timeout: 20_000 }).toEqual([1])
  await cancel(app, json.delivery_id)
  await retry(app, json.delivery_id)
  await app.logs('delivery.attempted', ({ outcome, attempt }) => outcome === 'lost' && attempt === 1)
  const state = async () => {
    const { status, attempt_count } = await showJob(app, json.delivery_id)
    return [status, attempt_count]
  }
  await expect.poll(state, { timeout: 20_000 }).toEqual(['running', 2])
  expect(begun).toEqual([1])
  open()
  await app.logs('delivery.attempted', ({ next }) => next === 'succeeded')
  expect(begun).toEqual([1, 2])
})

test('a job that is canceled when its function has ended, and nothing is stored yet, publishes nothing', async () => {
  const asked = Promise.withResolvers<void>()
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const openStore = storeWith(({ settle }) => ({
    async settle(settlement) {
      asked.resolve()
      await gate
      return settle(settlement)
    },
  }))
  const jobHandlers = jobsOf(({ publish }) => void publish('code.pushed', codePushed))
  const app = await startTestApp({}, { jobHandlers, openStore })
  const { json } = await startJob(app)
  await asked.promise
  expect((await cancel(app, json.delivery_id)).status).toBe(200)
  open()
  expect(await app.logs('delivery.attempted')).toMatchObject({ outcome: 'accepted', superseded: true })
  expect(await showJob(app, json.delivery_id)).toMatchObject({
    status: 'canceled',
    attempts: [{ outcome: 'accepted' }],
  })
  expect((await app.all('/v1/events')).map(({ id }) => id)).toEqual([json.event_id])
})

test('a job that takes longer than its x-job-timeout is called off, and tried again', async () => {
  const hour = Promise.withResolvers<() => void>()
  const clock: typeof systemClock = {
    ...systemClock,
    after(delayMs, callback) {
      if (delayMs !== 3_600_000) return systemClock.after(delayMs, callback)
      hour.resolve(callback)
      return () => {}
    },
  }
  const jobHandlers = jobsOf(({ signal, attempt }) => {
    if (attempt > 1) return
    return new Promise<undefined>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  const app = await startTestApp({}, { jobHandlers, clock })
  const { json } = await startJob(app)
  const pass = await hour.promise
  await expect.poll(async () => (await showJob(app, json.delivery_id)).status, { timeout: 20_000 }).toBe('running')
  pass()
  expect(await app.ended(json.event_id)).toMatchObject({
    status: 'succeeded',
    attempts: [
      { outcome: 'failed', error: 'the job activity.summary took longer than its x-job-timeout' },
      { outcome: 'accepted' },
    ],
  })
})
