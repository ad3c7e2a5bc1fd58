import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'

test('what a receiver takes a deliverer on the same storage delivers', async () => {
  const receiver = await startTestApp({}, { role: 'receive' })
  const deliverer = await startTestApp({ DATA_DIR: receiver.dataDir }, { role: 'deliver' })
  const consumer = await startConsumer()
  await subscribe(receiver, consumer.url)
  const eventId = await publishPush(receiver)
  await consumer.received(1)
  expect(await deliverer.logs('delivery.attempted')).toMatchObject({ event_id: eventId, outcome: 'accepted' })
  expect(receiver.logged.filter(({ event }) => event === 'delivery.attempted')).toEqual([])
})

test('a receiver alone delivers nothing', async () => {
  const receiver = await startTestApp({}, { role: 'receive' })
  const consumer = await startConsumer()
  await subscribe(receiver, consumer.url)
  const eventId = await publishPush(receiver)
  const [delivery] = await receiver.all(`/v1/deliveries?event_id=${eventId}`)
  expect(delivery).toMatchObject({ status: 'pending', attempt_count: 0 })
  await receiver.close(1_000)
  expect(consumer.got).toEqual([])
})

test('a deliverer refuses what asks for a key or a signature, and answers probes', async () => {
  const deliverer = await startTestApp({}, { role: 'deliver' })
  const wrongRole = { status: 503, json: { code: 'wrong_role' } }
  expect(await deliverer.github('push', githubExample('push'))).toMatchObject(wrongRole)
  const listed = await deliverer.api('GET', '/v1/events')
  expect(listed).toMatchObject(wrongRole)
  expect(listed.headers.get('retry-after')).toMatch(/^\d+$/)
  for (const path of ['/healthz', '/readyz', '/docs', '/openapi.json']) {
    expect((await fetch(`${deliverer.url}${path}`)).status).toBe(200)
  }
})
