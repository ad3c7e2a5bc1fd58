import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { handlersOf } from '../stand-ins/handlers.ts'
import { openConnection, requestHead } from '../stand-ins/raw-connection.ts'
import { githubExample, githubSignature, startTestApp, toReply } from '../stand-ins/running-app.ts'

test('a request in hand is answered before the server stops, and no further one is taken', async () => {
  const app = await startTestApp()
  const body = '{"zen":"a"}'
  const connection = await openConnection(app.url)
  connection.write(
    requestHead('/webhooks/github', {
      'content-type': 'application/json',
      'content-length': String(body.length),
      'x-github-event': 'star',
      'x-github-delivery': 'in hand',
      'x-hub-signature-256': await githubSignature(body),
      expect: '100-continue',
    }),
  )
  // It says "go on" once the request has begun.
  await connection.informed()
  const closing = app.close(5_000)
  connection.write(body)
  expect(await connection.answer()).toMatchObject({ status: 202 })
  await closing
  await expect(fetch(`${app.url}/healthz`)).rejects.toThrow()
  const after = await startTestApp({ DATA_DIR: app.dataDir })
  expect(await after.all('/v1/events')).toMatchObject([{ delivery_id: 'in hand' }])
})

test('attempts in hand end before the server stops', async () => {
  const app = await startTestApp()
  const answer = Promise.withResolvers<void>()
  const consumer = await startConsumer((_got, response) => {
    void answer.promise.then(() => response.writeHead(200).end())
  })
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await consumer.received(1)
  const closing = app.close(5_000)
  answer.resolve()
  await closing
  expect(await app.logs('delivery.attempted')).toMatchObject({ event_id: eventId, next: 'succeeded' })
  expect(consumer.got).toHaveLength(1)
})

test('an attempt that outlasts the limit is called off, and the next start on the same data makes it again', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response, n) => {
    if (n > 1) response.writeHead(200).end()
  })
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await consumer.received(1)
  await app.close(20)
  expect(await app.logs('delivery.attempted')).toMatchObject({ outcome: 'lost', next: 'retry' })

  const after = await startTestApp({ DATA_DIR: app.dataDir })
  const ended = await after.ended(eventId)
  expect(ended).toMatchObject({ status: 'succeeded', attempt_count: 2 })
  expect(ended.attempts).toMatchObject([
    { outcome: 'lost', error: 'the process stopped during the attempt' },
    { outcome: 'accepted' },
  ])
  const [first, second] = await consumer.received(2)
  expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id'])
})

test('a handler that outlasts the limit is told, and runs again at the next start', async () => {
  const begun = Promise.withResolvers<AbortSignal>()
  const handlers = handlersOf({
    push: ({ signal }) => {
      begun.resolve(signal)
      return new Promise(() => {})
    },
  })
  const app = await startTestApp({}, { handlers })
  const receipt = await app.github('push', githubExample('push'))
  const signal = await begun.promise
  await app.close(20)
  expect([signal.aborted, signal.reason]).toEqual([true, 'stopping'])

  const after = await startTestApp({ DATA_DIR: app.dataDir })
  expect(await after.ended(receipt.json.event_id)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
})

test('what waits is delivered by the next start', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '50ms' })
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(n === 1 ? 503 : 200).end())
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await app.logs('delivery.attempted')
  await app.close(1_000)
  const after = await startTestApp({ DATA_DIR: app.dataDir })
  expect(await after.ended(eventId)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
})

test('while it drains it is not ready, and still takes what comes', async () => {
  const app = await startTestApp()
  app.drain()
  const ready = await toReply(await fetch(`${app.url}/readyz`))
  expect(ready).toMatchObject({ status: 503, json: { code: 'draining' } })
  // On purpose: no error, and no stack.
  expect(await app.logs('request.refused')).toMatchObject({ level: 'info', code: 'draining' })
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  expect(await app.github('push', githubExample('push'))).toMatchObject({ status: 202 })
})
