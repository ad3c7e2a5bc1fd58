import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { startSocketConsumer, unusedUrl } from '../stand-ins/socket-consumer.ts'

/** Delivers one event to this URL, once, and gives the attempt. */
async function attemptAt(url: string, environment: Record<string, string> = {}, running?: RunningApp) {
  const app = running ?? (await startTestApp({ RETRY_SCHEDULE: '1h', ...environment }))
  const subscription = await subscribe(app, url)
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  const { json } = await app.api('GET', `/v1/deliveries/${line.delivery_id}`)
  await app.api('DELETE', `/v1/subscriptions/${subscription.id}`)
  return { status: json.status, attempt: json.attempts[0] }
}

test('a redirect is not followed, and counts as a failure', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const target = await startConsumer()
  for (const status of [301, 302, 303, 307, 308]) {
    const headers = { location: target.url }
    const consumer = await startConsumer((_got, response) => void response.writeHead(status, headers).end())
    const refused = await attemptAt(consumer.url, {}, app)
    const error = `the consumer answered ${status}: redirects are not followed`
    expect(refused).toMatchObject({ status: 'pending', attempt: { outcome: 'refused', status_code: status, error } })
  }
  expect(target.got).toEqual([])
})

test('a consumer that takes the request and never answers is given up after the time limit', async () => {
  const consumer = await startConsumer(() => {})
  const { attempt } = await attemptAt(consumer.url, { ATTEMPT_TIMEOUT: '100ms' })
  expect(attempt).toMatchObject({ outcome: 'unreachable', status_code: null, output: null })
  expect(attempt.error).toMatch(/^timeout: no answer within \d+ ms$/)
  expect(attempt.duration_ms).toBeLessThan(5_000)
})

test('a consumer that takes the connection and reads nothing is given up after the time limit', async () => {
  const url = await startSocketConsumer((socket) => void socket.pause())
  const { attempt } = await attemptAt(url, { ATTEMPT_TIMEOUT: '100ms' })
  expect(attempt.error).toMatch(/^timeout: /)
})

/** Begins as told, and goes on byte by byte. */
function startTrickle(begin: string): Promise<string> {
  return startSocketConsumer((socket) => {
    socket.write(begin)
    const trickle = setInterval(() => socket.write('.'), 10)
    socket.on('close', () => clearInterval(trickle))
  })
}

test('a consumer that trickles its headers is given up after the time limit', async () => {
  const { attempt } = await attemptAt(await startTrickle('HTTP/1.1 200 OK\r\nx-slow: '), { ATTEMPT_TIMEOUT: '150ms' })
  expect(attempt).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^timeout: /) })
})

test.each([
  ['200 OK', 'succeeded', 'accepted'],
  ['500 No', 'pending', 'refused'],
])(
  'a consumer that said %s and trickles its body is cut off at the time limit: its delivery is %s',
  async (line, status, outcome) => {
    const url = await startTrickle(`HTTP/1.1 ${line}\r\ncontent-length: 1000\r\n\r\n`)
    const attempted = await attemptAt(url, { ATTEMPT_TIMEOUT: '150ms' })
    expect(attempted).toMatchObject({ status, attempt: { outcome, output: expect.stringMatching(/^\.+$/) } })
    expect(attempted.attempt.duration_ms).toBeLessThan(5_000)
  },
)

test('of an answer of a megabyte the first 16 KiB are kept', async () => {
  const consumer = await startConsumer((_got, response) => void response.writeHead(200).end('x'.repeat(1024 * 1024)))
  const { status, attempt } = await attemptAt(consumer.url)
  expect(status).toBe('succeeded')
  expect(attempt.output).toBe('x'.repeat(16 * 1024))
})

test('an answer that never ends is cut off, and its connection closed', async () => {
  const closed = Promise.withResolvers<void>()
  const consumer = await startConsumer((_got, response) => {
    response.writeHead(500)
    response.on('close', closed.resolve)
    const more = () => {
      while (response.write('y'.repeat(4096)));
    }
    response.on('drain', more)
    more()
  })
  const { attempt } = await attemptAt(consumer.url)
  expect(attempt).toMatchObject({ outcome: 'refused', status_code: 500, output: 'y'.repeat(16 * 1024) })
  await closed.promise
})

test('an answer that is no text is kept as far as it can be read', async () => {
  const bytes = Buffer.from([0x6f, 0x6b, 0x00, 0xff, 0xfe, 0x21])
  const consumer = await startConsumer((_got, response) => void response.writeHead(200).end(bytes))
  const { attempt } = await attemptAt(consumer.url)
  expect(attempt.output).toBe('ok\0\ufffd\ufffd!')
})

test('a consumer that does not speak HTTP, or hangs up, counts as unreachable', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['speaks another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', /^protocol: /],
    [
      'contradicts itself about the length',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      /^protocol: /,
    ],
    ['sends headers without end', `HTTP/1.1 200 OK\r\nx-large: ${'x'.repeat(100_000)}\r\n\r\n`, /^protocol: /],
    ['hangs up', '', /^connect: /],
    ['hangs up in the middle of the head of its answer', 'HTTP/1.1 200 OK\r\ncontent-le', /^connect: /],
  ]
  for (const [what, answer, error] of rows) {
    const url = await startSocketConsumer((socket) => void socket.once('data', () => socket.end(answer)))
    const { status, attempt } = await attemptAt(url, {}, app)
    expect(status, what).toBe('pending')
    expect(attempt, what).toMatchObject({
      outcome: 'unreachable',
      status_code: null,
      error: expect.stringMatching(error),
    })
  }
})

test.each([
  ['200 OK', 'succeeded', { outcome: 'accepted', status_code: 200, error: null }],
  ['503 Later', 'pending', { outcome: 'refused', status_code: 503, error: 'the consumer answered 503' }],
])('a consumer that said %s and hangs up in the middle of the body has answered', async (line, status, wanted) => {
  const answer = `HTTP/1.1 ${line}\r\ncontent-length: 100\r\n\r\nhalf`
  const url = await startSocketConsumer((socket) => void socket.once('data', () => socket.end(answer)))
  expect(await attemptAt(url)).toMatchObject({ status, attempt: { ...wanted, output: 'half' } })
})

test('a port that nobody listens on counts as unreachable', async () => {
  const { attempt } = await attemptAt(await unusedUrl())
  expect(attempt).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^connect: ECONNREFUSED/) })
})

test('a consumer without TLS behind an https URL counts as unreachable', async () => {
  const consumer = await startConsumer()
  const { attempt } = await attemptAt(consumer.url.replace('http:', 'https:'))
  expect(attempt).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^tls: /) })
  expect(consumer.got).toEqual([])
})
