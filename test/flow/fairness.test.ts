import { expect, test } from 'vitest'
import { deliveryConcurrency } from '../../src/app.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const patient = { ATTEMPT_TIMEOUT: '10m' }
const never = () => {}

test('a hundred consumers that never answer do not keep one that does from its events', async () => {
  const app = await startTestApp(patient)
  const dead = await startConsumer(never)
  const healthy = await startConsumer()
  for (let n = 0; n < 100; n += 1) await subscribe(app, dead.url)
  await subscribe(app, healthy.url)
  for (let n = 0; n < 30; n += 1) await publishPush(app)
  await healthy.received(30)
  // Two of each that nobody has seen answer.
  await dead.received(200)
  expect(dead.got).toHaveLength(200)
})

test('a consumer of many events that never answers holds two places, and the others are for whoever answers', async () => {
  const app = await startTestApp(patient)
  const dead = await startConsumer(never)
  await subscribe(app, dead.url)
  for (let n = 0; n < 40; n += 1) await publishPush(app)
  await dead.received(2)
  const healthy = await startConsumer()
  await subscribe(app, healthy.url)
  for (let n = 0; n < 10; n += 1) await publishPush(app)
  await healthy.received(10)
  expect(dead.got).toHaveLength(2)
})

test('a consumer that answers gets ever more at once, all the same', async () => {
  const app = await startTestApp(patient)
  let open = 0
  let most = 0
  const busy = await startConsumer((_got, response) => {
    open += 1
    most = Math.max(most, open)
    setImmediate(() => {
      open -= 1
      response.writeHead(204).end()
    })
  })
  const { id } = await subscribe(app, busy.url)
  await app.api('POST', `/v1/subscriptions/${id}/pause`)
  for (let n = 0; n < 200; n += 1) await publishPush(app)
  await app.api('POST', `/v1/subscriptions/${id}/resume`)
  await busy.received(200)
  expect(most).toBeGreaterThan(2)
})

test('consumers with batches that never answer hold a place for each request, and not for each event', async () => {
  const app = await startTestApp(patient)
  const healthy = await startConsumer()
  await subscribe(app, healthy.url)
  const dead = await startConsumer(never)
  for (let n = 0; n < 2; n += 1)
    await subscribe(app, dead.url, ['code.pushed'], { batch: { max_events: 100, max_seconds: 1 } })
  for (let n = 0; n < 210; n += 1) await publishPush(app)
  await dead.received(4)
  for (let n = 0; n < 10; n += 1) await publishPush(app)
  await healthy.received(220)
})

test('consumers that never answer hold half of all places, and do not keep one that does from its events', async () => {
  const app = await startTestApp(patient)
  const healthy = await startConsumer()
  await subscribe(app, healthy.url)
  for (let n = 0; n < 5; n += 1) await publishPush(app)
  await healthy.received(5)
  const dead = await startConsumer(never)
  // Each may have two attempts before it has answered.
  for (let n = 0; n < 360; n += 1) await subscribe(app, dead.url)
  for (let n = 0; n < 3; n += 1) await publishPush(app)
  await dead.received(deliveryConcurrency / 2)
  for (let n = 0; n < 3; n += 1) await publishPush(app)
  await healthy.received(11)
  expect(dead.got).toHaveLength(deliveryConcurrency / 2)
})
