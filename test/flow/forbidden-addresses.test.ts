import { expect, test } from 'vitest'
import type { Resolve } from '../../src/outgoing/resolve.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { hostileAddresses, hostileHosts, hostOf, publicAddresses } from '../stand-ins/hostile.ts'
import { startListener } from '../stand-ins/listener.ts'
import { resolveOnly } from '../stand-ins/names.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

/** Nothing but the address is in the way. */
const guarded = {
  DELIVERY_ALLOWED_NETWORKS: '',
  DELIVERY_ALLOW_HTTP: 'true',
  DELIVERY_PORTS: '1-65535',
  RETRY_SCHEDULE: '1h',
}

async function firstAttempt(app: RunningApp) {
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  return (await app.api('GET', `/v1/deliveries/${line.delivery_id}`)).json.attempts[0]
}

/** Publishes one event to all subscriptions, and gives the line of the log of each first attempt. */
async function attemptAll(app: RunningApp, subscriptions: readonly string[]) {
  const eventId = await publishPush(app)
  return Promise.all(
    subscriptions.map((id) =>
      app.logs('delivery.attempted', (line) => line.event_id === eventId && line.destination === id),
    ),
  )
}

test('a subscription to an address that is not public is refused, and says where', async () => {
  const app = await startTestApp(guarded)
  for (const host of [...hostileAddresses.map(hostOf), ...hostileHosts]) {
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${host}/hook`
      const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'] })
      expect(reply, url).toMatchObject({ status: 422, json: { code: 'address_forbidden' } })
      const message = expect.stringContaining('is not a public address; DELIVERY_ALLOWED_NETWORKS may allow it')
      expect(reply.json.errors, url).toEqual([{ in: 'body', pointer: '/url', message }])
    }
  }
  expect(await app.all('/v1/subscriptions')).toEqual([])
})

test('a subscription to a name that has no public address is refused', async () => {
  const names = Object.fromEntries(hostileAddresses.map((address, n) => [`inside-${n}.example.com`, [address]]))
  const app = await startTestApp(guarded, { resolve: resolveOnly(names) })
  for (const name of Object.keys(names)) {
    for (const host of [name, `${name.toUpperCase()}`]) {
      const reply = await app.api('POST', '/v1/subscriptions', { url: `https://${host}/`, events: ['code.pushed'] })
      expect(reply, host).toMatchObject({ status: 422, json: { code: 'address_forbidden' } })
      expect(reply.json.errors[0].message).toContain(`${name} is not a public address`)
    }
  }
})

test.each([
  'https://user@consumer.example.com/',
  'https://user:password@consumer.example.com/',
  'https://1.1.1.1&@127.0.0.1/',
  'https://[fe80::1%25eth0]/',
  'https://[fe80::1%eth0]/',
  'https://127.0.0.256/',
  'https:///hook',
  'https://①②⑦.0.0.1/',
  'https://127。0。0。1/',
  'https://ⓛocalhost/',
  'ftp://consumer.example.com/',
])('%s is no URL to deliver to', async (url) => {
  const app = await startTestApp(guarded)
  const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'] })
  expect(reply).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
  expect(reply.json.errors).toMatchObject([{ pointer: '/url' }])
})

test('a subscription to a public address, a public name or one that does not resolve yet is taken', async () => {
  const resolve = resolveOnly({ 'mixed.example.com': ['10.0.0.1', '8.8.8.8'], 'public.example.com': ['8.8.8.8'] })
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' }, { resolve })
  const names = ['mixed.example.com', 'public.example.com', 'nowhere.example.com', 'localhost.example.com']
  for (const host of [...publicAddresses.map(hostOf), ...names]) {
    expect((await subscribe(app, `https://${host}/hook`)).status, host).toBe('active')
  }
})

test('a name that does not resolve in time is taken', async () => {
  const app = await startTestApp(guarded, { resolve: () => new Promise(() => {}) })
  expect((await subscribe(app, 'https://silent.example.com/hook')).status).toBe('active')
})

test('a subscription cannot be moved to where deliveries may not go', async () => {
  const resolve = resolveOnly({ 'inside.example.com': ['10.0.0.1'] })
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' }, { resolve })
  const { id } = await subscribe(app, 'https://consumer.example.com/hook')
  for (const url of [
    'https://10.0.0.1/',
    'https://inside.example.com/',
    'http://a.example.com/',
    'https://a.example.com:1/',
  ]) {
    const reply = await app.api('PATCH', `/v1/subscriptions/${id}`, { url })
    expect(reply).toMatchObject({ status: 422, json: { code: 'address_forbidden', errors: [{ pointer: '/url' }] } })
  }
  expect((await app.api('GET', `/v1/subscriptions/${id}`)).json.url).toBe('https://consumer.example.com/hook')
})

test('http and other ports are refused, and say what would allow them', async () => {
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' })
  for (const [url, message] of [
    ['http://consumer.example.com/', 'is reached by http, and must be by https; DELIVERY_ALLOW_HTTP'],
    ['https://consumer.example.com:8443/', 'is reached on port 8443; DELIVERY_PORTS'],
  ] as const) {
    const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'] })
    expect(reply).toMatchObject({ status: 422, json: { code: 'address_forbidden' } })
    expect(reply.json.errors[0].message).toContain(message)
  }
})

test('names that were public when they were saved, and lead inside at the attempt, are not reached', async () => {
  const listener = await startListener()
  const names = Object.fromEntries(
    hostileAddresses.map((address, n) => [
      `moved-${n}.example.com`,
      (asked: number) => [asked === 1 ? '8.8.8.8' : address],
    ]),
  )
  const app = await startTestApp(guarded, { resolve: resolveOnly(names) })
  const ids: string[] = []
  for (const name of Object.keys(names)) ids.push((await subscribe(app, `http://${name}:${listener.port}/`)).id)
  for (const line of await attemptAll(app, ids)) {
    expect(line).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^forbidden-address: moved-/) })
  }
  expect(ids.length).toBeGreaterThanOrEqual(60)
  expect(listener.connections()).toBe(0)
})

test('addresses that were allowed when they were saved, and no longer are, are not reached', async () => {
  const listener = await startListener()
  const all = { ...guarded, DELIVERY_ALLOWED_NETWORKS: '0.0.0.0/0,::/0' }
  const app = await startTestApp(all)
  const ids: string[] = []
  for (const host of [...hostileAddresses.map(hostOf), ...hostileHosts]) {
    ids.push((await subscribe(app, `http://${host}:${listener.port}/`)).id)
  }
  await app.close(1_000)
  const after = await startTestApp({ ...guarded, DATA_DIR: app.dataDir })
  for (const line of await attemptAll(after, ids)) {
    expect(line).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^forbidden-address: /) })
  }
  expect(listener.connections()).toBe(0)
})

test('a redirect to a forbidden address is not followed', async () => {
  const listener = await startListener()
  const consumer = await startConsumer((_got, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${listener.port}/` }).end()
  }, '127.0.0.2')
  const app = await startTestApp({ ...guarded, DELIVERY_ALLOWED_NETWORKS: '127.0.0.2/32' })
  await subscribe(app, consumer.url)
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'refused', status_code: 307 })
  expect(listener.connections()).toBe(0)
})

test('a name is resolved once for a connection, which leads to the address that was judged', async () => {
  const listener = await startListener('127.0.0.1')
  const consumer = await startConsumer(undefined, '127.0.0.2', listener.port)
  let asked = 0
  const resolve: Resolve = async () => {
    asked += 1
    // Once when it is saved, once when it is connected to.
    return [{ address: asked <= 2 ? '127.0.0.2' : '127.0.0.1', family: 4 }]
  }
  const app = await startTestApp({ ...guarded, DELIVERY_ALLOWED_NETWORKS: '127.0.0.2/32' }, { resolve })
  await subscribe(app, `http://rebound.example.com:${listener.port}/`)
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted' })
  expect(asked).toBe(2)
  expect([consumer.got.length, listener.connections()]).toEqual([1, 0])
})

test('of several addresses of a name only those that are allowed are tried, under the name', async () => {
  const listener = await startListener('127.0.0.1')
  const consumer = await startConsumer(undefined, '127.0.0.2', listener.port)
  const resolve = resolveOnly({ 'mixed.example.com': ['127.0.0.1', '::1', '10.1.2.3', '127.0.0.2'] })
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '127.0.0.2/32' }, { resolve })
  await subscribe(app, `http://mixed.example.com:${listener.port}/`)
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted' })
  expect(consumer.got[0]?.headers.host).toBe(`mixed.example.com:${listener.port}`)
  expect(listener.connections()).toBe(0)
})

test('a name that may be reached by https alone, and is to be by http, is not reached at the attempt either', async () => {
  const resolve = resolveOnly({ 'late.example.com': (asked) => [asked === 1 ? '10.1.2.3' : '8.8.8.8'] })
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '10.0.0.0/8', RETRY_SCHEDULE: '1h' }, { resolve })
  await subscribe(app, 'http://late.example.com/')
  expect(await firstAttempt(app)).toMatchObject({
    error: expect.stringMatching(/^forbidden-address: late\.example\.com is reached by http, and must be by https;/),
  })
})

test('a name that does not resolve counts as unreachable', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, 'http://nowhere.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({
    outcome: 'unreachable',
    error: 'dns: ENOTFOUND getaddrinfo nowhere.example.com',
  })
})

test('an attempt that cannot even connect ends at its time limit, and the process can stop', async () => {
  const app = await startTestApp(
    { ATTEMPT_TIMEOUT: '200ms', RETRY_SCHEDULE: '1h' },
    { resolve: () => new Promise(() => {}) },
  )
  await subscribe(app, 'http://silent.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({
    outcome: 'unreachable',
    error: expect.stringMatching(/^timeout: no connection within \d+ ms$/),
  })
  await app.close(1_000)
})

test('connecting has a limit of its own', async () => {
  const app = await startTestApp(
    { ATTEMPT_CONNECT_TIMEOUT: '100ms', RETRY_SCHEDULE: '1h' },
    { resolve: () => new Promise(() => {}) },
  )
  await subscribe(app, 'http://silent.example.com/hook')
  const attempt = await firstAttempt(app)
  expect(attempt.error).toBe('timeout: no connection within 100 ms: its name was being resolved')
  expect(attempt.duration_ms).toBeLessThan(5_000)
})
