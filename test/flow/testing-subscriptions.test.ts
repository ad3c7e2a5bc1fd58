import { expect, test } from 'vitest'
import { eventTypes } from '#generated/catalogue.js'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const send = (app: RunningApp, id: string, body?: object) => app.api('POST', `/v1/subscriptions/${id}/test`, body)

test('a test sends the example of any type of the contract, marked as a test, and answers with the attempt', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.end('thank you'))
  const { id } = await subscribe(app, consumer.url, ['issue.changed'])
  for (const [n, type] of eventTypes.entries()) {
    const { status, json } = await send(app, id, { type })
    expect([type, status]).toEqual([type, 200])
    const attempt = { number: 1, outcome: 'accepted', status_code: 200, error: null, output: 'thank you' }
    expect(json.attempt).toMatchObject(attempt)
    const got = consumer.got[n]
    expect(JSON.parse(String(got?.body))).toMatchObject({ type, timestamp: expect.any(String) })
    expect(got?.headers).toMatchObject({ 'webhook-test': 'true', 'webhook-id': json.event_id })
    const { json: event } = await app.api('GET', `/v1/events/${json.event_id}`)
    expect(event).toMatchObject({ direction: 'out', source: 'test', type, deliveries: [{ id: json.delivery_id }] })
  }
  expect(await app.all('/v1/events?source=test')).toHaveLength(eventTypes.length)
})

test('without a type it is a ping; an unknown type is refused', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url)
  expect((await send(app, id)).status).toBe(200)
  expect(JSON.parse(String(consumer.got[0]?.body))).toMatchObject({ type: 'ping', data: { subscription_id: id } })
  const errors = [{ pointer: '/type' }]
  expect(await send(app, id, { type: 'code.pushd' })).toMatchObject({ status: 422, json: { errors } })
})

test('a test that fails is one attempt, disables nothing, and is announced to nobody', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(410).end('gone'))
  const { id } = await subscribe(app, consumer.url)
  const { status, json } = await send(app, id)
  expect([status, json.attempt]).toMatchObject([200, { outcome: 'refused', status_code: 410, output: 'gone' }])
  const { json: delivery } = await app.api('GET', `/v1/deliveries/${json.delivery_id}`)
  expect(delivery).toMatchObject({ status: 'exhausted', attempt_count: 1 })
  const { json: subscription } = await app.api('GET', `/v1/subscriptions/${id}`)
  expect(subscription).toMatchObject({ status: 'active', left_alone_until: null })
  for (const type of ['delivery.exhausted', 'subscription.disabled'])
    expect(await app.all(`/v1/events?type=${type}`)).toEqual([])
  expect(consumer.got).toHaveLength(1)
})

test('an event that is no test does not say that it is one', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url)
  await app.ended(await publishPush(app))
  const paused = await subscribe(app, consumer.url, ['code.pushed'], { active: false })
  // A paused one is tested all the same.
  expect((await send(app, paused.id)).status).toBe(200)
  expect(consumer.got.map(({ headers }) => headers['webhook-test'])).toEqual([undefined, 'true'])
})

test('a test is not replayed: it would go to subscriptions that nobody tests', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['ping'])
  const { json } = await send(app, id)
  const reply = await app.api('POST', `/v1/events/${json.event_id}/replay`)
  expect(reply).toMatchObject({ status: 409, json: { code: 'conflict' } })
})

test('where nobody delivers in time the answer is the delivery, to be watched', async () => {
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '1s' }, { role: 'receive' })
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url)
  const { status, json } = await send(app, id)
  expect(status).toBe(202)
  expect(await app.all('/v1/deliveries')).toMatchObject([{ id: json.delivery_id, status: 'pending' }])
})

test('a test that another process delivers is answered with its attempt too', async () => {
  const receiver = await startTestApp({}, { role: 'receive' })
  await startTestApp({ DATA_DIR: receiver.dataDir }, { role: 'deliver' })
  const consumer = await startConsumer()
  const { id } = await subscribe(receiver, consumer.url)
  expect(await send(receiver, id)).toMatchObject({ status: 200, json: { attempt: { outcome: 'accepted' } } })
})
