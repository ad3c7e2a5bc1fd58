import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { issueChanged } from '../stand-ins/samples.ts'

const absent = 'dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06'
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const retry = (app: RunningApp, id: string) => app.api('POST', `/v1/deliveries/${id}/retry`)
const cancel = (app: RunningApp, id: string) => app.api('POST', `/v1/deliveries/${id}/cancel`)

test('deliveries are listed newest first, in pages, narrowed down by every filter', async () => {
  const clock = createManualClock()
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' }, { clock })
  const well = await startConsumer()
  const ill = await startConsumer((_got, response) => void response.writeHead(500).end())
  const pushes = await subscribe(app, well.url)
  const issues = await subscribe(app, ill.url, ['issue.changed'])
  const first = await app.ended(await publishPush(app))
  clock.advance(1000)
  const second = await app.ended(await publishPush(app))
  clock.advance(1000)
  await app.api('POST', '/v1/events', { type: 'issue.changed', data: issueChanged })
  await app.logs('delivery.attempted', (line) => line.next === 'retry')
  const [third] = await app.all('/v1/deliveries?limit=1')

  const { attempts: _attempts, progress: _progress, ...shown } = second
  expect(await app.all('/v1/deliveries')).toEqual([third, shown, expect.objectContaining({ id: first.id })])
  for (const [query, expected] of [
    ['status=succeeded', [second.id, first.id]],
    ['status=pending', [third.id]],
    ['status=exhausted', []],
    [`event_id=${first.event_id}`, [first.id]],
    ['event_type=issue.changed', [third.id]],
    [`destination=${pushes.id}`, [second.id, first.id]],
    [`destination=${issues.id}&status=succeeded`, []],
    [`since=${second.created_at}`, [third.id, second.id]],
    [`until=${second.created_at}`, [first.id]],
    [`since=${second.created_at}&until=${third.created_at}`, [second.id]],
    [`since=${encodeURIComponent('2026-01-01T01:00:01+01:00')}`, [third.id, second.id]],
  ] as const) {
    expect(ids(await app.all(`/v1/deliveries?${query}`)), query).toEqual(expected)
  }
  const page = (await app.api('GET', '/v1/deliveries?limit=2')).json
  expect(page.next_cursor).toBe(second.id)
  const last = (await app.api('GET', `/v1/deliveries?limit=2&cursor=${page.next_cursor}`)).json
  expect(last).toMatchObject({ data: [{ id: first.id }], next_cursor: null })
})

test('a list of deliveries with a parameter that is wrong or not declared is refused', async () => {
  const app = await startTestApp()
  for (const [query, pointer] of [
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['limit=ten', '/limit'],
    ['status=done', '/status'],
    ['cursor=1', '/cursor'],
    ['since=yesterday', '/since'],
    ['color=red', '/color'],
  ] as const) {
    const reply = await app.api('GET', `/v1/deliveries?${query}`)
    const errors = [{ in: 'query', pointer }]
    expect(reply, query).toMatchObject({ status: 400, json: { code: 'invalid_parameter', errors } })
  }
})

test('a delivery that waits is tried at once when asked, and keeps its place in the schedule', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end())
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  const { delivery_id } = await app.logs('delivery.attempted')
  const reply = await retry(app, String(delivery_id))
  expect(reply).toMatchObject({ status: 202, json: { id: delivery_id } })
  expect(await app.ended(eventId)).toMatchObject({ status: 'exhausted', attempt_count: 2 })
})

test('a delivery that ended can be made again, with the same webhook-id and its history', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  const { id } = await app.ended(eventId)
  expect((await retry(app, id)).status).toBe(202)
  const got = await consumer.received(2)
  expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([eventId, eventId])
  await app.logs('delivery.attempted', (line) => line.attempt === 2)
  expect((await app.api('GET', `/v1/deliveries/${id}`)).json).toMatchObject({
    status: 'succeeded',
    attempts: [{ number: 1 }, { number: 2 }],
  })
})

test('a retry during a pause waits for its end', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id: subscriptionId } = await subscribe(app, consumer.url)
  const { id } = await app.ended(await publishPush(app))
  await app.api('POST', `/v1/subscriptions/${subscriptionId}/pause`)
  expect((await retry(app, id)).json).toMatchObject({ status: 'held' })
  await app.api('POST', `/v1/subscriptions/${subscriptionId}/resume`)
  await consumer.received(2)
})

test('a running delivery is not retried, and can be canceled; its attempt is recorded all the same', async () => {
  const app = await startTestApp()
  const answer = Promise.withResolvers<void>()
  const consumer = await startConsumer((_got, response) => {
    void answer.promise.then(() => response.writeHead(500).end())
  })
  await subscribe(app, consumer.url)
  await publishPush(app)
  await consumer.received(1)
  const [running] = await app.all('/v1/deliveries')
  expect(running.status).toBe('running')
  expect(await retry(app, running.id)).toMatchObject({ status: 409, json: { code: 'conflict' } })
  expect(await cancel(app, running.id)).toMatchObject({ status: 200, json: { status: 'canceled' } })
  answer.resolve()
  await app.logs('delivery.attempted', (line) => line.superseded === true)
  const { json } = await app.api('GET', `/v1/deliveries/${running.id}`)
  expect(json).toMatchObject({ status: 'canceled', attempts: [{ status_code: 500 }] })
  expect(await app.all('/v1/events?type=delivery.exhausted')).toEqual([])
})

test('a canceled delivery is not tried again; one that ended cannot be canceled', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end())
  await subscribe(app, consumer.url)
  await publishPush(app)
  const { delivery_id } = await app.logs('delivery.attempted')
  const canceled = await cancel(app, String(delivery_id))
  expect(canceled).toMatchObject({ status: 200, json: { status: 'canceled', next_attempt_at: null } })
  expect(canceled.json.ended_at).not.toBeNull()
  const again = await cancel(app, String(delivery_id))
  expect(again).toMatchObject({ status: 409, json: { code: 'conflict', detail: expect.stringContaining('canceled') } })
})

test('a delivery that does not exist is not found', async () => {
  const app = await startTestApp()
  for (const [method, path, status] of [
    ['GET', `/v1/deliveries/${absent}`, 404],
    ['POST', `/v1/deliveries/${absent}/retry`, 404],
    ['POST', `/v1/deliveries/${absent}/cancel`, 404],
    ['GET', '/v1/deliveries/17', 400],
  ] as const) {
    expect((await app.api(method, path)).status, `${method} ${path}`).toBe(status)
  }
})

test('many deliveries are counted without being touched, and retried up to the limit, oldest first', async () => {
  let isDown = true
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(isDown ? 500 : 200).end())
  const { id } = await subscribe(app, consumer.url)
  const eventIds = []
  for (let n = 0; n < 3; n += 1) eventIds.push(await publishPush(app))
  const handled = await app.github('push', githubExample('push'))
  eventIds.push((await app.logs('event.published', (line) => line.caused_by === handled.json.event_id)).event_id)
  for (const eventId of eventIds) await app.ended(String(eventId))
  isDown = false

  const bulk = async (body: object) => (await app.api('POST', '/v1/deliveries/retry', body)).json
  expect(await bulk({ dry_run: true })).toEqual({ matched: 4, retried: 0 })
  expect(await bulk({ dry_run: true, destination: 'github.push' })).toEqual({ matched: 0, retried: 0 })
  expect(await bulk({ dry_run: true, event_type: 'issue.changed' })).toEqual({ matched: 0, retried: 0 })
  expect(await bulk({ dry_run: true, until: '2026-01-01T00:00:00Z' })).toEqual({ matched: 0, retried: 0 })
  expect(await bulk({ dry_run: true, status: 'canceled' })).toEqual({ matched: 0, retried: 0 })
  expect(await app.all('/v1/deliveries?status=exhausted')).toHaveLength(4)

  expect(await bulk({ limit: 2 })).toEqual({ matched: 4, retried: 2 })
  for (const eventId of eventIds.slice(0, 2))
    await app.logs('delivery.attempted', (line) => line.event_id === eventId && line.next === 'succeeded')
  expect(await app.all('/v1/deliveries?status=exhausted')).toHaveLength(2)
  expect(await bulk({ destination: id })).toEqual({ matched: 2, retried: 2 })
  for (const eventId of eventIds)
    await app.logs('delivery.attempted', (line) => line.event_id === eventId && line.next === 'succeeded')
  expect(await app.all('/v1/deliveries?status=exhausted')).toEqual([])
})
