import { expect, test } from 'vitest'
import { eventTypes, sourceEventTypes } from '#generated/catalogue.js'
import type { StorePlace } from '../../src/store/open.ts'
import { openStore as openRealStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { operations, receivers } from '../contract/contract.ts'
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
    'source.rejecting',
    'job.completed',
    'job.failed',
  ])
  for (const { summary, description } of json.data) expect([summary, description]).not.toContain('')
})

test.each([
  ['a secret', 'set', true],
  ['no secret', '', false],
])('a source with %s shows where to send, and whether it is ready', async (_what, secret, isConfigured) => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: secret })
  const { json } = await app.api('GET', '/v1/sources')
  expect(json.data[0]).toEqual({
    name: 'github',
    method: 'POST',
    url: `${app.url}/webhooks/github`,
    types: ['signature'],
    trust: 'verified',
    alternatives: [
      [
        {
          scheme: 'githubSignature',
          type: 'signature',
          secret_variable: 'GITHUB_WEBHOOK_SECRET',
          secret_configured: isConfigured,
        },
      ],
    ],
    secret_configured: isConfigured,
    event_types: sourceEventTypes.github,
  })
  expect(json.next_cursor).toBeNull()
})

test('every source of the contract is listed, in its order, with the variables of its schemes', async () => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: '' })
  const { json } = await app.api('GET', '/v1/sources')
  const listed = json.data.map((source: Record<string, unknown>) => [source.name, source.method, source.event_types])
  expect(listed).toEqual(
    receivers.map(({ method, source }) => [source?.name, method.toUpperCase(), Object.keys(source?.events ?? {})]),
  )
  for (const { operationId, source } of receivers) {
    const shown = json.data.find(({ name }: { name: string }) => name === source?.name)
    const { security } = operations.find((operation) => operation.operationId === operationId) ?? { security: [] }
    const schemes = shown.alternatives.map((guards: { scheme: string }[]) => guards.map(({ scheme }) => scheme))
    expect(schemes, source?.name).toEqual(security.map((required) => Object.keys(required)))
    expect(shown.secret_configured, source?.name).toBe(false)
  }
})

test.each([
  [
    'both secrets',
    { GITLAB_WEBHOOK_SECRET: 'whsec_YQ==', GITLAB_WEBHOOK_TOKEN: 'a' },
    true,
    'authenticated',
    [true, true],
  ],
  ['the signing secret alone', { GITLAB_WEBHOOK_SECRET: 'whsec_YQ==' }, true, 'verified', [true, false]],
  ['the token alone', { GITLAB_WEBHOOK_TOKEN: 'a' }, true, 'authenticated', [false, true]],
  ['no secret', {}, false, 'authenticated', [false, false]],
] as const)(
  'with %s a source says the least that an accepted request proves',
  async (_name, set, ready, trust, each) => {
    const app = await startTestApp(set)
    const { json } = await app.api('GET', '/v1/sources')
    const gitlab = json.data.find(({ name }: { name: string }) => name === 'gitlab')
    const configured = gitlab.alternatives.map(([guard]: { secret_configured: boolean }[]) => guard?.secret_configured)
    expect([gitlab.secret_configured, gitlab.trust, configured]).toEqual([ready, trust, each])
    expect(gitlab.types).toEqual(['signature', 'token'])
  },
)

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
