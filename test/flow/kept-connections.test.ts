import type { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { startSocketConsumer } from '../stand-ins/socket-consumer.ts'

const accept = (socket: Socket) => void socket.write('HTTP/1.1 204 Done\r\n\r\n')

/** Does as it is told with the n-th request of each connection, 1 for the first; counts requests and connections. */
async function startCountingConsumer(behave: (socket: Socket, n: number) => void) {
  let requests = 0
  let connections = 0
  const url = await startSocketConsumer((socket) => {
    connections += 1
    let n = 0
    socket.on('data', () => {
      requests += 1
      n += 1
      behave(socket, n)
    })
  })
  return { url, requests: () => requests, connections: () => connections }
}

async function deliver(app: RunningApp) {
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  return (await app.api('GET', `/v1/deliveries/${line.delivery_id}`)).json
}

test.each([
  ['ends', (socket: Socket) => void socket.end()],
  ['resets', (socket: Socket) => void socket.resetAndDestroy()],
])('a kept connection that the consumer %s when it is used again costs no attempt', async (_how, part) => {
  const consumer = await startCountingConsumer((socket, n) => (n === 1 ? accept(socket) : part(socket)))
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, consumer.url)
  const timed = expect.any(Number)
  for (const requests of [1, 3]) {
    const { attempts } = await deliver(app)
    expect(attempts).toMatchObject([{ outcome: 'accepted', timings: { connect_ms: timed, first_byte_ms: timed } }])
    expect(consumer.requests()).toBe(requests)
  }
  expect(consumer.connections()).toBe(2)
})

test('of several kept connections that the consumer ends none costs an attempt', async () => {
  const both: Socket[] = []
  const consumer = await startCountingConsumer((socket, n) => {
    if (n > 1) return void socket.end()
    both.push(socket)
    if (both.length === 2) both.forEach(accept)
    if (both.length > 2) accept(socket)
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, consumer.url)
  await Promise.all([deliver(app), deliver(app)])
  expect((await deliver(app)).attempts).toMatchObject([{ outcome: 'accepted' }])
  expect(consumer.requests()).toBe(4)
})

test('a connection that is ended at its first request costs an attempt', async () => {
  const consumer = await startCountingConsumer((socket) => void socket.end())
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, consumer.url)
  expect((await deliver(app)).attempts).toMatchObject([{ outcome: 'unreachable' }])
  expect(consumer.requests()).toBe(1)
})

test.each([
  ['half a head', 'HTTP/1.1 20'],
  ['an informational answer', 'HTTP/1.1 102 Processing\r\n\r\n'],
])('a kept connection that is ended after %s costs an attempt', async (_what, bytes) => {
  const consumer = await startCountingConsumer((socket, n) => (n === 1 ? accept(socket) : socket.end(bytes)))
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, consumer.url)
  expect(await deliver(app)).toMatchObject({ status: 'succeeded' })
  expect((await deliver(app)).attempts).toMatchObject([{ outcome: 'unreachable' }])
  expect(consumer.requests()).toBe(2)
})

test('the repeat is made once: a consumer that ends every connection then costs an attempt', async () => {
  let isUp = true
  const consumer = await startCountingConsumer((socket) => (isUp ? accept(socket) : socket.end()))
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  await subscribe(app, consumer.url)
  await deliver(app)
  isUp = false
  expect((await deliver(app)).attempts).toMatchObject([{ outcome: 'unreachable' }])
  expect(consumer.requests()).toBe(3)
})

test('the repeat has no more time than is left of the attempt', async () => {
  const hung: Socket[] = []
  let isUp = true
  const consumer = await startCountingConsumer((socket, n) => {
    if (isUp) accept(socket)
    else if (n > 1) socket.end()
    else hung.push(socket)
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '1h', ATTEMPT_TIMEOUT: '200ms' })
  await subscribe(app, consumer.url)
  await deliver(app)
  isUp = false
  const { attempts } = await deliver(app)
  expect(attempts).toMatchObject([{ error: expect.stringMatching(/^timeout: no answer within \d+ ms$/) }])
  await vi.waitFor(() => expect(hung.map(({ destroyed }) => destroyed)).toEqual([true]))
})
