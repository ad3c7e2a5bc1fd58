import { expect, test } from 'vitest'
import { day, jobName, jobsOf, nothing, startJob, storeJob } from '../stand-ins/jobs.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

test('an output of more than a MiB fails the attempt, and the error says what to give instead', async () => {
  const since = 'x'.repeat(1_048_576)
  const jobHandlers = jobsOf(({ attempt }) => (attempt === 1 ? { ...nothing, since } : nothing))
  const app = await startTestApp({}, { jobHandlers })
  const { json } = await startJob(app)
  expect(await app.ended(json.event_id)).toMatchObject({
    status: 'succeeded',
    attempts: [
      {
        outcome: 'failed',
        error: expect.stringMatching(
          /^Error: the output has \d{7} bytes, and may have 1048576: store it, and give what leads there$/,
        ),
      },
      { outcome: 'accepted' },
    ],
  })
})

test.each(['', 'x'])(
  'of a long output whole characters are kept, wherever it is cut, and all is published: %j',
  async (first) => {
    const events = [{ source: null, type: first + '\u{1F600}'.repeat(10_000), count: 1 }]
    const app = await startTestApp({}, { jobHandlers: jobsOf(() => ({ ...nothing, events })) })
    const { json } = await startJob(app)
    const { attempts } = await app.ended(json.event_id)
    expect(attempts[0].output).toHaveLength(16_384)
    expect(attempts[0].output).toMatch(/(?:\u{1F600}|\uFFFD)$/u)
    const [told] = await app.all('/v1/events?type=job.completed')
    expect((await app.api('GET', `/v1/events/${told.id}`)).json.body.data.output.events).toEqual(events)
  },
)

test.each(['', 'x'])('a long error is published with whole characters, wherever it is cut: %j', async (first) => {
  const jobHandlers = jobsOf(() => {
    throw new Error(first + '\u{1F600}'.repeat(1_000))
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms' }, { jobHandlers })
  const { json } = await startJob(app)
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'exhausted' })
  const [told] = await app.all('/v1/events?type=job.failed')
  const { error } = (await app.api('GET', `/v1/events/${told.id}`)).json.body.data
  expect(error).toHaveLength(2_000)
  expect(error.isWellFormed()).toBe(true)
})

test.each([
  ['does not fit the schema any more', { since: day.since }, '/input/until is missing'],
  [
    'is judged wrong by the job itself',
    { since: day.until, until: day.since },
    '/input/until must be later than since',
  ],
])('a stored job whose input %s is given up at once', async (_name, input, fault) => {
  const app = await startTestApp()
  const eventId = await storeJob(app, { job: jobName, input })
  const error = `the input does not fit any more: ${fault}`
  expect(await app.ended(eventId)).toMatchObject({ status: 'exhausted', attempts: [{ outcome: 'failed', error }] })
  expect(await app.all('/v1/events?type=job.failed')).toMatchObject([{ caused_by: eventId }])
})

test('a stored job that the contract does not have any more is tried by the schedule, and given up by name', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms' })
  const eventId = await storeJob(app, { job: 'report.build', input: {} })
  const error = 'there is no job report.build any more'
  expect(await app.ended(eventId)).toMatchObject({ status: 'exhausted', attempts: [{ error }, { error }] })
})

test('a job that publishes more than a thousand events has failed, and published none', async () => {
  const jobHandlers = jobsOf(({ publish }) => {
    for (let n = 0; n <= 1_000; n += 1) publish('code.pushed', codePushed)
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms' }, { jobHandlers })
  const { json } = await startJob(app)
  const error = expect.stringMatching(/^Error: a job publishes 1000 events in one attempt at the most/)
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'exhausted', attempts: [{ error }, { error }] })
  expect(await app.all('/v1/events?type=code.pushed')).toEqual([])
})
