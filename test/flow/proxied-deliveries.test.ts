import { expect, test, vi } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { resolveOnly } from '../stand-ins/names.ts'
import { startProxy } from '../stand-ins/proxy.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { startSocketConsumer, unusedUrl } from '../stand-ins/socket-consumer.ts'
import { startTlsConsumer } from '../stand-ins/tls-consumer.ts'

const environment = { DELIVERY_ALLOWED_NETWORKS: '', DELIVERY_ALLOW_HTTP: 'true', RETRY_SCHEDULE: '1h' }

async function firstAttempt(app: RunningApp) {
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  return (await app.api('GET', `/v1/deliveries/${line.delivery_id}`)).json.attempts[0]
}

const portOf = (url: string) => Number(new URL(url).port)

test('a public consumer is reached through a tunnel to the address that was judged', async () => {
  const consumer = await startConsumer()
  const proxy = await startProxy(portOf(consumer.url))
  const app = await startTestApp(
    { ...environment, DELIVERY_PROXY: `http://me:s%40cret@${proxy.url}` },
    { resolve: resolveOnly({ 'consumer.example.com': ['2606:4700::1', '127.0.0.1', '8.8.8.8'] }) },
  )
  await subscribe(app, 'http://consumer.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted', timings: { connect_ms: expect.any(Number) } })
  expect(consumer.got).toMatchObject([{ path: '/hook', headers: { host: 'consumer.example.com' } }])
  expect(consumer.got[0]?.headers).not.toHaveProperty('proxy-authorization')
  const authorization = `Basic ${Buffer.from('me:s@cret').toString('base64')}`
  expect(proxy.asked).toEqual([{ authority: '8.8.8.8:80', authorization }])
})

test('TLS is agreed on with the consumer, by its name, inside the tunnel', async () => {
  const consumer = await startTlsConsumer('consumer.example.com', { isTrusted: true })
  const proxy = await startProxy(consumer.port)
  const names = { 'consumer.example.com': ['8.8.8.8'], 'other.example.com': ['8.8.4.4'] }
  const app = await startTestApp(
    { ...environment, DELIVERY_PROXY: `http://${proxy.url}` },
    { resolve: resolveOnly(names) },
  )
  const { id } = await subscribe(app, 'https://consumer.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted', timings: { tls_ms: expect.any(Number) } })
  await app.api('PATCH', `/v1/subscriptions/${id}`, { url: 'https://other.example.com/hook' })
  expect(await firstAttempt(app)).toMatchObject({ error: expect.stringMatching(/^tls: ERR_TLS_CERT_ALTNAME_INVALID/) })
  expect(proxy.asked.map(({ authority }) => authority)).toEqual(['8.8.8.8:443', '8.8.4.4:443'])
  expect(consumer.requests()).toBe(1)
})

test('TLS that is never agreed on ends at the limit for connecting, and ends its tunnel', async () => {
  const proxy = await startProxy(portOf(await startSocketConsumer((socket) => void socket.resume())))
  const app = await startTestApp(
    { ...environment, ATTEMPT_CONNECT_TIMEOUT: '150ms', DELIVERY_PROXY: `http://${proxy.url}` },
    { resolve: resolveOnly({ 'hung.example.com': ['8.8.8.8'] }) },
  )
  await subscribe(app, 'https://hung.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({
    error: 'timeout: no connection within 150 ms: TLS was being agreed on',
  })
  await vi.waitFor(() => expect(proxy.open()).toBe(0))
  expect(proxy.asked).toHaveLength(1)
})

test('a process that stops ends the tunnels in which TLS is being agreed on', async () => {
  const proxy = await startProxy(portOf(await startSocketConsumer((socket) => void socket.resume())))
  const app = await startTestApp(
    { ...environment, DELIVERY_PROXY: `http://${proxy.url}` },
    { resolve: resolveOnly({ 'hung.example.com': ['8.8.8.8'] }) },
  )
  await subscribe(app, 'https://hung.example.com/hook')
  await publishPush(app)
  await vi.waitFor(() => expect(proxy.open()).toBe(1))
  await app.close(0)
  await vi.waitFor(() => expect(proxy.open()).toBe(0))
})

test('a proxy is not asked for what may not be reached', async () => {
  const consumer = await startConsumer()
  const proxy = await startProxy(portOf(consumer.url))
  const app = await startTestApp(
    { ...environment, DELIVERY_PROXY: `http://${proxy.url}` },
    { resolve: resolveOnly({ 'moved.example.com': (asked) => [asked === 1 ? '8.8.8.8' : '169.254.169.254'] }) },
  )
  await subscribe(app, 'http://moved.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({ error: expect.stringMatching(/^forbidden-address: moved/) })
  expect(proxy.asked).toEqual([])
})

test('what is in an allowed network is reached without the proxy', async () => {
  const consumer = await startConsumer()
  const proxy = await startProxy(1)
  const app = await startTestApp({ DELIVERY_PROXY: `http://${proxy.url}` })
  await subscribe(app, consumer.url)
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted' })
  expect(proxy.asked).toEqual([])
})

test('a proxy that makes no tunnel to one address is asked for the next, and then the consumer is unreachable', async () => {
  const consumer = await startConsumer()
  const proxy = await startProxy(portOf(consumer.url), (authority) => (authority.startsWith('8.8.8.8') ? 502 : 200))
  const names = { 'two.example.com': ['8.8.8.8', '8.8.4.4'], 'one.example.com': ['8.8.8.8'] }
  const app = await startTestApp(
    { ...environment, DELIVERY_PROXY: `http://${proxy.url}` },
    { resolve: resolveOnly(names) },
  )
  const { id } = await subscribe(app, 'http://two.example.com/hook')
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'accepted' })
  await app.api('PATCH', `/v1/subscriptions/${id}`, { url: 'http://one.example.com/hook' })
  expect(await firstAttempt(app)).toMatchObject({ outcome: 'unreachable', error: 'proxy: the proxy answered 502' })
})

test('a proxy that is away makes consumers unreachable, and says so', async () => {
  const { host } = new URL(await unusedUrl())
  const app = await startTestApp({ ...environment, DELIVERY_PROXY: `http://${host}` })
  await subscribe(app, 'http://8.8.8.8/hook')
  expect(await firstAttempt(app)).toMatchObject({ error: expect.stringMatching(/^proxy: ECONNREFUSED/) })
})
