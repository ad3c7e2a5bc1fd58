import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { startHookpact, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey, githubSecret } from '../stand-ins/running-app.ts'
import { createApiClient } from './api-client.ts'
import { makeWebhook, sendWebhook } from './load.ts'

async function start(dataDir: string) {
  const server = startHookpact(['serve'], {
    PORT: '0',
    ...(await storageOf(dataDir)),
    HOOKPACT_API_KEY: apiKey,
    GITHUB_WEBHOOK_SECRET: githubSecret,
    DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
  })
  const [, url = ''] = await server.says(/listening on (http\S+)/)
  return { server, url, ...createApiClient(url, apiKey) }
}

test('two processes that start at once on one new data folder both come up', async () => {
  const dataDir = temporaryFolder()
  const both = await Promise.all([start(dataDir), start(dataDir)])
  for (const { url } of both) expect((await fetch(`${url}/readyz`)).status).toBe(200)
})

test('two processes on one data folder share the work: nothing is lost, and nothing is delivered twice', async () => {
  const consumer = await startConsumer()
  const dataDir = temporaryFolder()
  const first = await start(dataDir)
  const second = await start(dataDir)
  await first.api('POST', '/v1/subscriptions', { url: consumer.url, events: ['code.pushed'] })

  const webhooks = Array.from({ length: 200 }, (_, n) => ({ ...makeWebhook(0), deliveryId: `delivery-${n}` }))
  const answers = await Promise.all(
    webhooks.map((webhook, n) => sendWebhook(n % 2 === 0 ? first.url : second.url, webhook)),
  )
  const eventIds = answers.map((answer) => answer?.eventId)
  const repeated = await Promise.all(
    webhooks.map((webhook, n) => sendWebhook(n % 2 === 0 ? second.url : first.url, webhook)),
  )
  expect(repeated.map((answer) => answer?.eventId)).toEqual(eventIds)

  await consumer.received(webhooks.length)
  const succeeded = async () => (await second.all('/v1/deliveries?status=succeeded')).length
  await expect.poll(succeeded, { timeout: 10_000, interval: 100 }).toBe(2 * webhooks.length)
  for (const { all } of [first, second]) {
    expect((await all('/v1/events?direction=in')).map(({ id }) => id).toSorted()).toEqual(eventIds.toSorted())
    const deliveries = await all('/v1/deliveries')
    expect(deliveries.filter(({ attempt_count }) => attempt_count !== 1)).toEqual([])
  }
  expect(consumer.got).toHaveLength(webhooks.length)

  first.server.kill('SIGTERM')
  expect(await first.server.ended).toEqual({ code: 0, signal: null })
  expect(await sendWebhook(second.url, makeWebhook(4))).toBeDefined()
  second.server.kill('SIGTERM')
  expect(await second.server.ended).toEqual({ code: 0, signal: null })
})
