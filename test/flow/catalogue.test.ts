import { expect, test } from 'vitest'
import { eventTypes, sourceEventTypes } from '#generated/catalogue.js'
import type { StorePlace } from '../../src/store/open.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { githubPing } from '../stand-ins/samples.ts'

test('the event types are those of the contract', async () => {
  const app = await startTestApp()
  const { json } = await app.api('GET', '/v1/event-types')
  expect(json.next_cursor).toBeNull()
  expect(json.data.map(({ type }: { type: string }) => type)).toEqual(eventTypes)
  const operational = json.data.filter((entry: { operational: boolean }) => entry.operational)
  expect(operational.map(({ type }: { type: string }) => type)).toEqual([
    'ping',
    'delivery.exhausted',
    'subscription.disabled',
  ])
  for (const { summary, description } of json.data) expect([summary, description]).not.toContain('')
})

test.each([
  ['a secret', 'set', true],
  ['no secret', '', false],
])('a source with %s shows where to send, and whether it is ready', async (_what, secret, isConfigured) => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: secret })
  const { json } = await app.api('GET', '/v1/sources')
  expect(json.data).toEqual([
    {
      name: 'github',
      url: `${app.url}/webhooks/github`,
      scheme: 'githubSignature',
      secret_variable: 'GITHUB_WEBHOOK_SECRET',
      secret_configured: isConfigured,
      event_types: sourceEventTypes.github,
    },
  ])
})

test('behind a proxy a source shows the public address', async () => {
  const app = await startTestApp({ PUBLIC_URL: 'https://hooks.example.com/in/' })
  const { json } = await app.api('GET', '/v1/sources')
  expect(json.data[0].url).toBe('https://hooks.example.com/in/webhooks/github')
})

test('the probes answer without a key', async () => {
  const app = await startTestApp()
  for (const [path, status] of [
    ['/healthz', 'ok'],
    ['/readyz', 'ready'],
  ] as const) {
    const response = await fetch(`${app.url}${path}`)
    expect([response.status, await response.json()]).toEqual([200, { status }])
  }
})

test('when the storage is closed the process is alive and not ready, and nothing is acknowledged', async () => {
  const app = await startTestApp()
  await app.store.close()
  expect((await app.api('GET', '/healthz')).status).toBe(200)
  for (const reply of [
    await app.api('GET', '/readyz'),
    await app.github('ping', githubPing),
    await app.api('GET', '/v1/events'),
  ]) {
    expect(reply).toMatchObject({ status: 503, json: { code: 'storage_unavailable' } })
    expect(reply.headers.get('retry-after')).toMatch(/^\d+$/)
  }
})

test('a webhook that could not be stored is not acknowledged, and is taken when it is sent again', async () => {
  let isFull = true
  const openStore = async (place: StorePlace): Promise<Store> => {
    const store = await openRealStore(place)
    const refuse = () => Promise.reject(new StorageUnavailable('database or disk is full'))
    return { ...store, recordEvent: (event, routes) => (isFull ? refuse() : store.recordEvent(event, routes)) }
  }
  const app = await startTestApp({}, { openStore })
  const refused = await app.github('ping', githubPing, { deliveryId: 'one' })
  expect(refused).toMatchObject({ status: 503, json: { code: 'storage_unavailable' } })
  expect(refused.text).not.toContain('disk')
  isFull = false
  expect((await app.github('ping', githubPing, { deliveryId: 'one' })).status).toBe(202)
  expect(await app.all('/v1/events')).toHaveLength(1)
})
