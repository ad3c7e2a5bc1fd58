import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const batch = { max_events: 3, max_seconds: 60 }
const idsIn = (body: unknown) => (JSON.parse(String(body)) as { id: string }[]).map(({ id }) => id)

test('a full batch is one signed request, an array of events with their ids', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { secret } = await subscribe(app, consumer.url, ['code.pushed'], { batch })
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.push(await publishPush(app))
  await consumer.received(1)
  const [got] = consumer.got
  expect(idsIn(got?.body)).toEqual(ids)
  const { body: single } = (await app.api('GET', `/v1/events/${ids[0]}`)).json
  const [first] = JSON.parse(String(got?.body))
  expect(first).toEqual({ id: ids[0], ...single })
  expect(got?.headers['webhook-id']).toMatch(/^bat_[0-9a-f-]{36}$/)
  const payload = new Webhook(secret).verify(String(got?.body), got?.headers as Record<string, string>)
  expect(payload).toHaveLength(3)
  for (const id of ids) expect(await app.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  const logged = await app.logs('delivery.attempted')
  expect(logged).toMatchObject({ batch_id: got?.headers['webhook-id'] })
})

test('what is less than a batch goes when the first has waited long enough', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({}, { clock })
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed'], { batch })
  const ids = [await publishPush(app), await publishPush(app)]
  const [waiting] = await app.all(`/v1/deliveries?event_id=${ids[0]}`)
  expect(waiting).toMatchObject({ status: 'pending', attempt_count: 0 })
  clock.advance(60_000)
  await consumer.received(1)
  expect(idsIn(consumer.got[0]?.body)).toEqual(ids)
})

test('each event of a batch that was refused is tried again, and succeeds with the others', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({ RETRY_SCHEDULE: '10s' }, { clock, random: () => 0.5 })
  let status = 500
  const consumer = await startConsumer((_got, response) => void response.writeHead(status).end())
  await subscribe(app, consumer.url, ['code.pushed'], { batch })
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.push(await publishPush(app))
  for (const id of ids) await app.logs('delivery.attempted', ({ event_id }) => event_id === id)
  status = 204
  clock.advance(10_000)
  for (const id of ids) expect(await app.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
  const [first, second] = consumer.got
  expect(idsIn(second?.body).sort()).toEqual(idsIn(first?.body).sort())
  expect(second?.headers['webhook-id']).not.toBe(first?.headers['webhook-id'])
})

test('a batch is signed by sha256 as a batch', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed'], { batch: { ...batch, max_seconds: 1 }, signature: 'sha256' })
  await publishPush(app)
  await consumer.received(1)
  const headers = consumer.got[0]?.headers
  expect(headers).toMatchObject({ 'x-event-type': 'batch', 'x-event-id': expect.stringMatching(/^bat_/) })
})

test('a test of the subscription comes alone', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { batch: { ...batch, max_seconds: 1 } })
  await publishPush(app)
  const { status, json } = await app.api('POST', `/v1/subscriptions/${id}/test`, { type: 'code.pushed' })
  expect(status).toBe(200)
  const test = consumer.got.find(({ headers }) => headers['webhook-test'] === 'true')
  expect(idsIn(test?.body)).toEqual([json.event_id])
})
