import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import type { HookpactProcess } from '../stand-ins/hookpact-process.ts'
import { startHookpact, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey, githubSecret } from '../stand-ins/running-app.ts'
import { createApiClient } from './api-client.ts'
import type { Acknowledged, Pending } from './load.ts'
import { createRandom, makeWebhook, sendWebhook } from './load.ts'

const rounds = 10
const senders = 16

test('kill -9 under load, ten times: every acknowledged event is there and every delivery finishes', async () => {
  const random = createRandom(20260101)
  const consumer = await startConsumer()
  const storage = await storageOf(temporaryFolder())
  const environment = {
    PORT: '0',
    ...storage,
    HOOKPACT_API_KEY: apiKey,
    GITHUB_WEBHOOK_SECRET: githubSecret,
    DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8',
    RETRY_SCHEDULE: '50ms,50ms,50ms,50ms,50ms,50ms',
    ATTEMPT_TIMEOUT: '2s',
  }
  const start = async () => {
    const server = startHookpact(['serve'], environment)
    const [, url = ''] = await server.says(/listening on (http\S+)/)
    return { server, url, ...createApiClient(url, apiKey) }
  }
  const acknowledged = new Map<string, Acknowledged>()
  const unsure: Pending[] = []
  let made = 0

  /**
   * Sends side by side, first what the last round left open, until the server is killed after so many
   * acknowledgements.
   */
  async function loadAndKill(server: HookpactProcess, url: string, acknowledgements: number): Promise<void> {
    let left = acknowledgements
    async function sendUntilGone(): Promise<void> {
      for (;;) {
        const webhook = unsure.pop() ?? makeWebhook(made++)
        const answered = await sendWebhook(url, webhook)
        if (answered === undefined) {
          unsure.push(webhook)
          return
        }
        acknowledged.set(answered.deliveryId, answered)
        left -= 1
        if (left === 0) server.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: senders }, sendUntilGone))
    expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' })
  }

  for (let round = 0; round < rounds; round += 1) {
    const { server, url, api } = await start()
    if (round === 0) await api('POST', '/v1/subscriptions', { url: consumer.url, events: ['code.pushed'] })
    await loadAndKill(server, url, 1 + Math.floor(random() * 80))
  }

  const { server, url, api, all } = await start()
  for (const webhook of unsure) {
    const answered = await sendWebhook(url, webhook)
    expect(answered).toBeDefined()
    if (answered !== undefined) acknowledged.set(answered.deliveryId, answered)
  }
  const unfinished = async () => [
    ...(await all('/v1/deliveries?status=pending')),
    ...(await all('/v1/deliveries?status=running')),
  ]
  // The last leases run out four seconds after the last kill.
  await expect.poll(unfinished, { timeout: 20_000, interval: 200 }).toEqual([])

  const received = await all('/v1/events?direction=in')
  expect(new Set(received.map(({ id }) => id))).toEqual(
    new Set([...acknowledged.values()].map(({ eventId }) => eventId)),
  )
  expect(received).toHaveLength(acknowledged.size)
  for (const { eventId, body } of acknowledged.values()) {
    expect((await api('GET', `/v1/events/${eventId}/raw`)).text).toBe(body)
  }

  const deliveries = await all('/v1/deliveries')
  expect(deliveries.filter(({ status }) => status !== 'succeeded')).toEqual([])
  const pushes = [...acknowledged.values()].filter(({ type }) => type === 'push').map(({ eventId }) => eventId)
  const published = await all('/v1/events?direction=out')
  expect(published.map(({ caused_by }) => caused_by).toSorted()).toEqual(pushes.toSorted())

  const arrivals = Map.groupBy(consumer.got, ({ headers }) => String(headers['webhook-id']))
  expect([...arrivals.keys()].toSorted()).toEqual(published.map(({ id }) => id).toSorted())
  const ofConsumer = deliveries.filter(({ destination }) => destination.kind === 'subscription')
  for (const { id, event_id, attempt_count } of ofConsumer) {
    const got = arrivals.get(event_id)?.length ?? 0
    expect(got).toBeLessThanOrEqual(attempt_count)
    if (attempt_count === 1) continue
    const { attempts } = (await api('GET', `/v1/deliveries/${id}`)).json
    expect(attempts.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...Array.from({ length: attempt_count - 1 }, () => 'lost'),
      'accepted',
    ])
  }
  // The kills did interrupt something: else this has shown nothing.
  expect(deliveries.some(({ attempt_count }) => attempt_count > 1)).toBe(true)
  server.kill('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
}, 60_000)
