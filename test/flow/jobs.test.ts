import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { StorePlace } from '../../src/store/open.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { day, jobsOf, jobName as name, nothing, showJob as show, startJob as start } from '../stand-ins/jobs.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

/** The one event that was published of a job, with its body. */
async function told(app: RunningApp, type: string, eventId: string) {
  const events = (await app.all(`/v1/events?type=${type}`)).filter(({ caused_by }) => caused_by === eventId)
  expect(events).toHaveLength(1)
  return (await app.api('GET', `/v1/events/${events[0].id}`)).json
}

test('a summary of what happened is made in the background, and published when it is there', async () => {
  const app = await startTestApp()
  const push = await app.github('push', githubExample('push'))
  await app.ended(push.json.event_id)
  const input = {
    since: new Date(Date.now() - 60_000).toISOString(),
    until: new Date(Date.now() + 60_000).toISOString(),
  }
  const started = await start(app, { input })
  expect(started).toMatchObject({
    status: 202,
    json: { delivery_id: expect.any(String), event_id: expect.any(String) },
  })
  const { delivery_id, event_id } = started.json
  expect(started.headers.get('location')).toBe(`/v1/deliveries/${delivery_id}`)

  const ended = await app.ended(event_id)
  expect(ended).toMatchObject({
    id: delivery_id,
    event_type: name,
    destination: { kind: 'job', id: name },
    status: 'succeeded',
    attempts: [{ number: 1, outcome: 'accepted', output: expect.stringContaining('"event_count":') }],
    progress: { share: 1, text: expect.stringMatching(/ events and \d+ deliveries counted$/) },
  })
  const { body } = await told(app, 'job.completed', event_id)
  expect(body.data).toMatchObject({ delivery_id, event_id, job: name })
  const { events, deliveries, event_count } = body.data.output
  expect(events).toContainEqual({ source: 'github', type: 'push', count: 1 })
  expect(events).toContainEqual({ source: null, type: 'code.pushed', count: 1 })
  expect(events).toContainEqual({ source: 'jobs', type: name, count: 1 })
  expect(event_count).toBe(3)
  expect(deliveries).toEqual({ succeeded: 1, running: 1 })
})

test('a request that is repeated under its key starts nothing, and another one with the key is refused', async () => {
  const app = await startTestApp({}, { jobHandlers: jobsOf(() => {}) })
  const ask = (key: string, change: object = {}) =>
    app.api('POST', '/v1/jobs', { job: name, input: day, ...change }, { 'idempotency-key': key })
  const [first, repeat] = [await ask('nightly'), await ask('nightly')]
  expect([repeat.status, repeat.json]).toEqual([202, first.json])
  await app.ended(first.json.event_id)
  await app.api('POST', `/v1/events/${first.json.event_id}/replay`)
  expect((await ask('nightly')).json).toEqual(first.json)
  const other = await ask('nightly', { input: { ...day, until: '2026-01-03T00:00:00Z' } })
  expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused'])
  expect((await ask('another')).json.event_id).not.toBe(first.json.event_id)
  expect(await app.all('/v1/events?source=jobs')).toHaveLength(2)
})

test('a job is an event of the source jobs, found by it, and a replay runs it again', async () => {
  const app = await startTestApp({}, { jobHandlers: jobsOf(() => {}) })
  const { json } = await start(app)
  await app.ended(json.event_id)
  const listed = await app.all('/v1/events?source=jobs')
  expect(listed).toMatchObject([{ id: json.event_id, direction: 'in', type: name, status: 'received' }])
  expect((await app.api('GET', `/v1/events/${json.event_id}`)).json.body).toEqual({ job: name, input: day })
  const replayed = await app.api('POST', `/v1/events/${json.event_id}/replay`)
  expect(replayed).toMatchObject({ status: 202, json: { deliveries: 1 } })
  const bulk = { destination: name, event_type: name, status: 'succeeded', dry_run: true }
  expect((await app.api('POST', '/v1/deliveries/retry', bulk)).status).toBe(200)
})

test.each<[string, object, string, RegExp]>([
  ['a job that there is not', { job: 'activity.sumary' }, '/job', /^must be "activity\.summary"$/],
  ['an input that lacks a member', { input: { until: day.until } }, '/input/since', /^is missing$/],
  ['an input with a time that is none', { input: { ...day, until: 'now' } }, '/input/until', /date-time/],
  ['an input with a member that it does not have', { input: { ...day, sinse: 1 } }, '/input', /'sinse'/],
  [
    'a time that ends as it begins',
    { input: { since: day.until, until: day.until } },
    '/input/until',
    /^must be later than since$/,
  ],
  [
    'a time that ends before it begins',
    { input: { since: day.until, until: day.since } },
    '/input/until',
    /^must be later than since$/,
  ],
  ['a leap second', { input: { ...day, until: '2026-12-31T23:59:60Z' } }, '/input/until', /^is a leap second/],
  ['a channel where there are none', { notify: 'team' }, '/notify', /^is no channel: ROUTES_FILE declares none$/],
])('%s is refused with its place', async (_name, change, pointer, message) => {
  const app = await startTestApp()
  const { status, json } = await start(app, change)
  expect([status, json.code]).toEqual([422, 'validation_failed'])
  expect(json.errors).toEqual([{ in: 'body', pointer, message: expect.stringMatching(message) }])
  expect(await app.all('/v1/events')).toEqual([])
})

test('progress is seen while a job runs', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const jobHandlers = jobsOf(async ({ progress }) => {
    progress(0.25, 'a quarter\0')
    await promise
  })
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await start(app)
  await expect.poll(async () => (await show(app, json.delivery_id)).progress?.share, { timeout: 20_000 }).toBe(0.25)
  expect(await show(app, json.delivery_id)).toMatchObject({ status: 'running', progress: { text: 'a quarter\uFFFD' } })
  resolve()
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'succeeded', progress: { share: 0.25 } })
})

test('a thousand reports cost two writes: the first, and the last when the job ends', async () => {
  const jobHandlers = jobsOf(({ progress }) => {
    for (let n = 1; n <= 1_000; n += 1) progress(n / 1_000, `${n} of 1000`)
  })
  let writes = 0
  const openStore = async (place: StorePlace) => {
    const store = await openRealStore(place)
    const reportProgress: typeof store.reportProgress = (delivery, progress) => {
      writes += 1
      return store.reportProgress(delivery, progress)
    }
    return { ...store, reportProgress }
  }
  const app = await startTestApp({}, { jobHandlers, openStore })
  const { json } = await start(app)
  expect(await app.ended(json.event_id)).toMatchObject({ progress: { share: 1, text: '1000 of 1000' } })
  expect(writes).toBe(2)
})

test('a share that is no number fails the attempt, and says what to write instead', async () => {
  const jobHandlers = jobsOf(({ progress, attempt }) => progress(attempt === 1 ? Number.NaN : 7, 'most of it'))
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await start(app)
  const error = "TypeError: progress takes a share from 0 to 1, such as progress(0.4, 'text'), and not NaN"
  expect(await app.ended(json.event_id)).toMatchObject({
    attempts: [{ outcome: 'failed', error }, { outcome: 'accepted' }],
    progress: { share: 1 },
  })
})

test('a job that throws is tried again, and what it published before is not published', async () => {
  const jobHandlers = jobsOf(({ attempt, publish }) => {
    publish('code.pushed', codePushed)
    if (attempt === 1) throw new Error('the archive does not answer', { cause: new Error('no route') })
  })
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await start(app)
  expect(await app.ended(json.event_id)).toMatchObject({
    status: 'succeeded',
    attempts: [
      { outcome: 'failed', error: 'Error: the archive does not answer; caused by Error: no route' },
      { outcome: 'accepted' },
    ],
  })
  expect(await app.all('/v1/events?type=code.pushed')).toHaveLength(1)
  await told(app, 'job.completed', json.event_id)
})

test('a job whose last attempt fails is given up, and job.failed says why', async () => {
  const jobHandlers = jobsOf(() => ({ ...nothing, event_count: -1 }))
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms' }, { jobHandlers })
  const { json } = await start(app)
  const error = 'Error: the output does not fit the contract: /event_count must be >= 0'
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'exhausted', attempts: [{ error }, { error }] })
  const { body } = await told(app, 'job.failed', json.event_id)
  expect(body.data).toEqual({ delivery_id: json.delivery_id, event_id: json.event_id, job: name, error })
  expect((await told(app, 'delivery.exhausted', json.event_id)).body.data.destination).toEqual({
    kind: 'job',
    id: name,
  })
  expect(await app.all('/v1/events?type=job.completed')).toEqual([])
})

test('a job that is canceled hears of it within seconds, and publishes nothing', async () => {
  const begun = Promise.withResolvers<AbortSignal>()
  const jobHandlers = jobsOf(({ signal, publish }) => {
    publish('code.pushed', codePushed)
    begun.resolve(signal)
    return new Promise<undefined>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await start(app)
  const signal = await begun.promise
  const canceled = await app.api('POST', `/v1/deliveries/${json.delivery_id}/cancel`)
  expect(canceled).toMatchObject({ status: 200, json: { status: 'canceled' } })
  const line = await app.logs('delivery.attempted', ({ event_id }) => event_id === json.event_id)
  expect(line).toMatchObject({ outcome: 'lost', superseded: true })
  expect(signal).toMatchObject({ aborted: true, reason: 'canceled' })
  expect(await show(app, json.delivery_id)).toMatchObject({
    status: 'canceled',
    attempts: [{ outcome: 'lost', error: 'canceled during the attempt' }],
  })
  expect((await app.all('/v1/events')).map(({ id }) => id)).toEqual([json.event_id])
})

test('the channel that a job names is told of its end, and one that there is not is refused by name', async () => {
  const chat = await startConsumer()
  const file = join(temporaryFolder(), 'routes.yaml')
  const channel = `{ kind: json, url: "${chat.url}", body: { text: "\${event.type}: \${body.data.job}" } }`
  writeFileSync(file, `channels: { team: ${channel} }\n`)
  const jobHandlers = jobsOf(({ input }) => {
    if (input.since === day.until) throw new Error('no')
  })
  const app = await startTestApp({ ROUTES_FILE: file, RETRY_SCHEDULE: '10ms' }, { jobHandlers })
  const refused = await start(app, { notify: 'tem' })
  expect(refused.json.errors).toEqual([
    { in: 'body', pointer: '/notify', message: 'is no channel (did you mean team?): there are team' },
  ])
  const textOf = (n: number, got: readonly { readonly body: Buffer }[]) => JSON.parse(String(got[n]?.body)).text
  await start(app, { notify: 'team' })
  expect(textOf(0, await chat.received(1))).toBe(`job.completed: ${name}`)
  await start(app, { notify: 'team', input: { since: day.until, until: day.until } })
  expect(textOf(1, await chat.received(2))).toBe(`job.failed: ${name}`)
})
