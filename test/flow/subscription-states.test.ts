import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const act = (app: RunningApp, id: string, action: string) => app.api('POST', `/v1/subscriptions/${id}/${action}`)
const statuses = async (app: RunningApp, id: string) =>
  (await app.all(`/v1/deliveries?destination=${id}`)).map(({ status }) => status)

test('what is published during a pause is held, and delivered after it', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url)
  expect(await act(app, id, 'pause')).toMatchObject({ status: 200, json: { status: 'paused' } })
  expect((await act(app, id, 'pause')).json.status).toBe('paused')
  const eventIds = [await publishPush(app), await publishPush(app)]
  expect(await statuses(app, id)).toEqual(['held', 'held'])
  expect(consumer.got).toEqual([])

  expect(await act(app, id, 'resume')).toMatchObject({ status: 200, json: { status: 'active' } })
  for (const eventId of eventIds) expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded' })
  expect((await act(app, id, 'resume')).json.status).toBe('active')
  expect(consumer.got).toHaveLength(2)
})

test('a delivery that waits for its next attempt is held during a pause, and keeps its place in the schedule', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const consumer = await startConsumer((_got, response) => void response.writeHead(503).end())
  const { id } = await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await app.logs('delivery.attempted')
  await act(app, id, 'pause')
  expect(await statuses(app, id)).toEqual(['held'])
  await act(app, id, 'resume')
  expect(await app.ended(eventId)).toMatchObject({ status: 'exhausted', attempt_count: 2 })
})

test('an attempt that is running when the pause begins is not repeated until it ends', async () => {
  const app = await startTestApp()
  const answer = Promise.withResolvers<void>()
  const consumer = await startConsumer((_got, response, n) => {
    void answer.promise.then(() => response.writeHead(n === 1 ? 503 : 200).end())
  })
  const { id } = await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await consumer.received(1)
  await act(app, id, 'pause')
  answer.resolve()
  await app.logs('delivery.attempted')
  expect(await statuses(app, id)).toEqual(['held'])
  await act(app, id, 'resume')
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
})

test('a subscription that is made inactive holds its deliveries until it is made active', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id, status } = await subscribe(app, consumer.url, ['code.pushed'], { active: false })
  expect(status).toBe('paused')
  const eventId = await publishPush(app)
  expect(await statuses(app, id)).toEqual(['held'])
  expect((await app.api('PATCH', `/v1/subscriptions/${id}`, { active: true })).json.status).toBe('active')
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded' })
  expect((await app.api('PATCH', `/v1/subscriptions/${id}`, { active: false })).json.status).toBe('paused')
})

test('deliveries that wait go to the new address', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const old = await startConsumer((_got, response) => void response.writeHead(503).end())
  const next = await startConsumer()
  const { id } = await subscribe(app, old.url)
  const eventId = await publishPush(app)
  const { delivery_id } = await app.logs('delivery.attempted')
  await app.api('PATCH', `/v1/subscriptions/${id}`, { url: next.url })
  await app.api('POST', `/v1/deliveries/${delivery_id}/retry`)
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded' })
  expect([old.got.length, next.got.length]).toEqual([1, 1])
})

test('a change of event types counts from the next event on', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['issue.changed'])
  await publishPush(app)
  await app.api('PATCH', `/v1/subscriptions/${id}`, { events: ['code.pushed'] })
  const eventId = await publishPush(app)
  expect(await app.ended(eventId)).toMatchObject({ status: 'succeeded' })
  expect(consumer.got.map(({ headers }) => headers['webhook-id'])).toEqual([eventId])
})

test('deleting a subscription cancels what is unfinished and keeps the history', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n === 1 ? 200 : 503).end())
  const { id } = await subscribe(app, consumer.url)
  await app.ended(await publishPush(app))
  const waiting = await publishPush(app)
  await app.logs('delivery.attempted', (line) => line.event_id === waiting)
  expect((await app.api('DELETE', `/v1/subscriptions/${id}`)).status).toBe(204)
  expect(await statuses(app, id)).toEqual(['canceled', 'succeeded'])
  const [canceled] = await app.all(`/v1/deliveries?event_id=${waiting}`)
  expect(canceled).toMatchObject({ next_attempt_at: null, ended_at: expect.any(String) })
  const retry = await app.api('POST', `/v1/deliveries/${canceled.id}/retry`)
  expect(retry).toMatchObject({ status: 409, json: { code: 'conflict', detail: expect.stringContaining('gone') } })
  await publishPush(app)
  expect(consumer.got).toHaveLength(2)
})

test('a test sends a ping to this subscription alone, also while it is paused', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const other = await startConsumer()
  const { id } = await subscribe(app, consumer.url)
  await subscribe(app, other.url, ['ping'])
  for (const action of ['resume', 'pause']) {
    await act(app, id, action)
    const sent = await act(app, id, 'test')
    expect(sent.status).toBe(200)
    expect(await app.ended(sent.json.event_id)).toMatchObject({ id: sent.json.delivery_id, status: 'succeeded' })
  }
  expect(other.got).toEqual([])
  for (const got of consumer.got) {
    expect(JSON.parse(got.body.toString())).toMatchObject({ type: 'ping', data: { subscription_id: id } })
  }
  expect(consumer.got).toHaveLength(2)
})

test('a ping that a paused subscription refuses is tried once, and not held with the rest', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end())
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { active: false })
  const sent = await act(app, id, 'test')
  await app.logs('delivery.attempted', (line) => line.event_id === sent.json.event_id)
  const { json } = await app.api('GET', `/v1/deliveries/${sent.json.delivery_id}`)
  expect(json).toMatchObject({ status: 'exhausted', attempt_count: 1, attempts: [{ status_code: 500 }] })
})
