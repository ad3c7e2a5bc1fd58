import { expect, test, vi } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

/** What these names resolve to; any other is not known. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  'inside.example.com': ['127.0.0.1'],
  'mixed.example.com': ['10.1.2.3', '127.0.0.1'],
}
vi.mock(import('node:dns'), async (original) => {
  const dns = await original()
  type Lookup = (hostname: string, options: object, callback: (error: Error | null, found: object[]) => void) => void
  const lookup: Lookup = (hostname, _options, callback) => {
    if (hostname === 'silent.example.com') return
    const found = addresses[hostname]
    const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' })
    process.nextTick(() => {
      if (found === undefined) callback(error, [])
      else
        callback(
          null,
          found.map((address) => ({ address, family: 4 })),
        )
    })
  }
  // The one form of `lookup` that is called.
  return { ...dns, lookup: lookup as typeof dns.lookup }
})

async function firstAttempt(app: RunningApp) {
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  return (await app.api('GET', `/v1/deliveries/${line.delivery_id}`)).json.attempts[0]
}

test('a subscription to an address that is not public is refused, and says where', async () => {
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' })
  for (const host of [
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '2130706433',
    '10.0.0.1',
    '172.16.5.4',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
    'localhost',
    'LOCALHOST.',
    'app.localhost',
  ]) {
    const url = `http://${host}/hook`
    const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'] })
    expect(reply, host).toMatchObject({ status: 422, json: { code: 'address_forbidden' } })
    expect(reply.json.errors).toMatchObject([{ in: 'body', pointer: '/url' }])
  }
  expect(await app.all('/v1/subscriptions')).toEqual([])
})

test('a subscription cannot be moved to an address that is not public', async () => {
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' })
  const { id } = await subscribe(app, 'https://consumer.example.com/hook')
  const reply = await app.api('PATCH', `/v1/subscriptions/${id}`, { url: 'http://10.0.0.1/' })
  expect(reply).toMatchObject({ status: 422, json: { code: 'address_forbidden' } })
  expect((await app.api('GET', `/v1/subscriptions/${id}`)).json.url).toBe('https://consumer.example.com/hook')
})

test('a name that resolves to an address inside is refused at the attempt', async () => {
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '', RETRY_SCHEDULE: '1h' })
  const consumer = await startConsumer()
  for (const host of ['inside.example.com', 'mixed.example.com']) {
    const { id } = await subscribe(app, consumer.url.replace('127.0.0.1', host))
    const attempt = await firstAttempt(app)
    expect(attempt).toMatchObject({ outcome: 'unreachable', status_code: null })
    expect(attempt.error).toContain(`forbidden-address: ${host} is not a public address`)
    await app.api('DELETE', `/v1/subscriptions/${id}`)
  }
  expect(consumer.got).toEqual([])
})

test('of several addresses of a name only those that are allowed are tried, under the name', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url.replace('127.0.0.1', 'mixed.example.com'))
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted' })
  expect(consumer.got[0]?.headers.host).toBe(`mixed.example.com:${new URL(consumer.url).port}`)
})

test('an address that is no longer allowed after a new start is refused at the attempt', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url)
  await app.close(1_000)
  const after = await startTestApp({ DATA_DIR: app.dataDir, DELIVERY_ALLOWED_NETWORKS: '', RETRY_SCHEDULE: '1h' })
  expect(await firstAttempt(after)).toMatchObject({ error: expect.stringMatching(/^forbidden-address: 127\.0\.0\.1 /) })
  expect(consumer.got).toEqual([])
})

test('a name that does not resolve counts as unreachable', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, 'http://nowhere.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({
    outcome: 'unreachable',
    error: expect.stringMatching(/^dns: ENOTFOUND/),
  })
})

test('an attempt that cannot even connect ends at its time limit, and the process can stop', async () => {
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '200ms', RETRY_SCHEDULE: '1h' })
  await subscribe(app, 'http://silent.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({
    outcome: 'unreachable',
    error: expect.stringMatching(/^timeout: no full answer within \d+ ms$/),
  })
  await app.close(1_000)
})
