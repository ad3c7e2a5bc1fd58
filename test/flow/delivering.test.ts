import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const verify = (secret: string, got: Got) => new Webhook(secret).verify(got.body, got.headers as Record<string, string>)

test('a delivery follows Standard Webhooks: a signed POST of type, timestamp and data', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { secret } = await subscribe(app, `${consumer.url}?token=a%20b`)
  const timestamp = '2026-01-01T12:00:00Z'
  const published = await app.api('POST', '/v1/events', { type: 'code.pushed', data: codePushed, timestamp })
  const [got] = await consumer.received(1)
  if (got === undefined) throw new Error('the consumer got nothing')

  expect(verify(secret, got)).toEqual({ type: 'code.pushed', timestamp, data: codePushed })
  expect(Object.keys(JSON.parse(got.body.toString()))).toEqual(['type', 'timestamp', 'data'])
  expect(got).toMatchObject({ method: 'POST', path: '/hook?token=a%20b' })
  expect(got.headers).toMatchObject({
    'webhook-id': published.json.event_id,
    'content-type': 'application/json',
    'content-length': String(got.body.length),
    'user-agent': expect.stringMatching(/^Hookpact\/\d/),
  })
  const id = got.headers['webhook-id']
  const text = `${id}.${got.headers['webhook-timestamp']}.${got.body}`
  const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(text)
    .digest('base64')
  expect(got.headers['webhook-signature']).toBe(`v1,${mac}`)
})

test('over all attempts the id and the body stay the same, and the timestamp and the signature are of the attempt', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({ RETRY_SCHEDULE: '1m,1m' }, { clock, random: () => 0.5 })
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n < 3 ? 500 : 200).end())
  const { secret } = await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  for (const attempt of [1, 2]) {
    await app.logs('delivery.attempted', (line) => line.attempt === attempt)
    clock.advance(60_000)
  }
  const all = await consumer.received(3)
  const seconds = all.map(({ headers }) => Number(headers['webhook-timestamp']))
  expect(seconds.map((second) => second - (seconds[0] ?? 0))).toEqual([0, 60, 120])
  expect(new Set(all.map(({ headers }) => headers['webhook-signature'])).size).toBe(3)
  for (const got of all) {
    verify(secret, got)
    expect(got.headers['webhook-id']).toBe(eventId)
    expect(got.body.equals(all[0]?.body ?? Buffer.alloc(0))).toBe(true)
  }
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded', attempt_count: 3 })
})

test('a consumer may ask for a longer wait with Retry-After, up to twice the schedule, and never for a shorter one', async () => {
  const nowMs = Date.UTC(2026, 0, 1)
  const rows: readonly (readonly [string, string | undefined, number])[] = [
    ['nothing', undefined, 60],
    ['more than the schedule', '90', 90],
    ['more than twice the schedule', '3600', 120],
    ['less than the schedule', '5', 60],
    ['a date', new Date(nowMs + 100_000).toUTCString(), 100],
    ['a date that is over', new Date(nowMs - 100_000).toUTCString(), 60],
    ['nonsense', 'soon', 60],
  ]
  const clock = createManualClock(nowMs)
  const app = await startTestApp({ RETRY_SCHEDULE: '1m' }, { clock, random: () => 0.5 })
  const consumer = await startConsumer((_got, response, n) => {
    const header = rows[n - 1]?.[1]
    response.writeHead(500, header === undefined ? {} : { 'retry-after': header }).end()
  })
  await subscribe(app, consumer.url)
  for (const [what, , seconds] of rows) {
    const eventId = await publishPush(app)
    await app.logs('delivery.attempted', (line) => line.event_id === eventId)
    const [waiting] = await app.all(`/v1/deliveries?event_id=${eventId}`)
    expect(waiting, what).toMatchObject({ status: 'pending', attempt_count: 1 })
    expect(Date.parse(waiting.next_attempt_at) - nowMs, what).toBe(seconds * 1000)
  }
})

test('a delivery that waits is not tried before its time, and is when it has come', async () => {
  const clock = createManualClock()
  const app = await startTestApp({ RETRY_SCHEDULE: '1m' }, { clock, random: () => 0.5 })
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n === 1 ? 500 : 200).end())
  const { id } = await subscribe(app, consumer.url)
  await publishPush(app)
  await app.logs('delivery.attempted', (line) => line.next === 'retry')
  clock.advance(59_999)
  // A round trip through the dispatcher: had the delivery been due, it would have been claimed with this one.
  const { json } = await app.api('POST', `/v1/subscriptions/${id}/test`)
  await app.ended(json.event_id)
  expect(await app.all('/v1/deliveries?event_type=code.pushed')).toMatchObject([
    { status: 'pending', attempt_count: 1 },
  ])
  clock.advance(1)
  await consumer.received(3)
})

test('every subscriber gets its own delivery with its own signature, and one that fails holds up no other', async () => {
  const app = await startTestApp()
  const failing = await startConsumer((_got, response) => void response.writeHead(500).end())
  const well = await startConsumer()
  const other = await startConsumer()
  const first = await subscribe(app, failing.url)
  const second = await subscribe(app, well.url)
  await subscribe(app, other.url, ['issue.changed'])
  const eventId = await publishPush(app)
  expect(await app.ended(eventId, second.id)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  expect(await app.ended(eventId, first.id)).toMatchObject({ status: 'exhausted', attempt_count: 3 })
  const [got] = await well.received(1)
  if (got === undefined) throw new Error('the consumer got nothing')
  verify(second.secret, got)
  expect(() => verify(first.secret, got)).toThrow()
  expect(other.got).toEqual([])
})

test('every answer from 200 to 299 is accepted', async () => {
  const app = await startTestApp()
  const statuses = [200, 201, 202, 204, 299]
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(statuses[n - 1] ?? 500).end())
  await subscribe(app, consumer.url)
  for (const status of statuses) {
    const ended = await app.ended(await publishPush(app))
    expect(ended.attempts).toMatchObject([{ outcome: 'accepted', status_code: status, error: null }])
  }
})

test('what the consumer answers is kept with the attempt', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer(
    (_got, response, n) => void response.writeHead(n === 1 ? 422 : 200).end(`größe ${n}`),
  )
  await subscribe(app, consumer.url)
  const ended = await app.ended(await publishPush(app))
  expect(ended.attempts).toMatchObject([
    { number: 1, outcome: 'refused', status_code: 422, error: 'the consumer answered 422', output: 'größe 1' },
    { number: 2, outcome: 'accepted', status_code: 200, error: null, output: 'größe 2' },
  ])
})
