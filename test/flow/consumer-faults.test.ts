import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { resolveOnly } from '../stand-ins/names.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { startSocketConsumer, unusedUrl } from '../stand-ins/socket-consumer.ts'
import { startTlsConsumer } from '../stand-ins/tls-consumer.ts'

/** Delivers one event to this URL, once, and gives the delivery. */
async function deliverTo(app: RunningApp, url: string) {
  const { id } = await subscribe(app, url)
  const eventId = await publishPush(app)
  const line = await app.logs('delivery.attempted', (attempted) => attempted.event_id === eventId)
  const { json } = await app.api('GET', `/v1/deliveries/${line.delivery_id}`)
  await app.api('DELETE', `/v1/subscriptions/${id}`)
  return { ...json, attempt: json.attempts[0] }
}

/** Answers the first bytes of every request with this, as often as the socket takes it if `endless`. */
const answering = (head: string, endless = '') =>
  startSocketConsumer((socket) => {
    const more = () => {
      while (endless !== '' && socket.writable && socket.write(endless));
    }
    socket.on('drain', more)
    socket.once('data', () => {
      socket.write(head)
      more()
    })
  })

const reset = (socket: Socket) => void socket.once('data', () => socket.resetAndDestroy())

test('faults of the head of an answer are no answer, and say which', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h', ATTEMPT_TIMEOUT: '5s' })
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['refuses', await unusedUrl(), /^connect: ECONNREFUSED/],
    ['resets the connection', await startSocketConsumer(reset), /^connect: /],
    [
      'sends informational answers for ever',
      await answering('', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100)),
      /^protocol: more than 32 informational answers/,
    ],
    [
      'sends early hints for ever',
      await answering('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(100)),
      /^protocol: more than 32 informational answers/,
    ],
    ['says 100 without being asked', await answering('HTTP/1.1 100 Continue\r\n\r\n'), /^(connect|protocol): /],
    [
      'changes the protocol',
      await answering('HTTP/1.1 101 Yes\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      /^(connect|protocol): /,
    ],
    [
      'sends headers for ever',
      await answering('HTTP/1.1 200 OK\r\n', 'x-flood: 1234567890\r\n'.repeat(100)),
      /^protocol: /,
    ],
    ['sends one header for ever', await answering('HTTP/1.1 200 OK\r\nx-flood: ', 'x'.repeat(4096)), /^protocol: /],
  ]
  for (const [what, url, error] of rows) {
    const delivery = await deliverTo(app, url)
    expect(delivery.attempt, what).toMatchObject({
      outcome: 'unreachable',
      status_code: null,
      error: expect.stringMatching(error),
      output: null,
    })
  }
})

test('a few informational answers before the one that counts are no fault', async () => {
  const app = await startTestApp()
  const url = await answering(`${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(32)}HTTP/1.1 204 Done\r\n\r\n`)
  expect((await deliverTo(app, url)).attempt).toMatchObject({ outcome: 'accepted', status_code: 204 })
})

test('faults of the body of an answer change nothing that its head said', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h', ATTEMPT_TIMEOUT: '500ms' })
  const chunk = `1000\r\n${'y'.repeat(4096)}\r\n`
  for (const [line, wanted] of [
    ['200 OK', { outcome: 'accepted', status_code: 200 }],
    ['500 No', { outcome: 'refused', status_code: 500 }],
  ] as const) {
    const chunked = `HTTP/1.1 ${line}\r\ntransfer-encoding: chunked\r\n\r\n`
    const rows: readonly (readonly [string, string, string | null])[] = [
      ['never ends', await answering(chunked, chunk), 'y'.repeat(16 * 1024)],
      ['falls silent', await answering(`${chunked}4\r\nhalf\r\n`), 'half'],
      ['never begins', await answering(chunked), null],
      ['is no chunk', await answering(`${chunked}4\r\nhalf\r\nzz\r\n`), 'half'],
      [
        'ends with headers without end',
        await answering(`${chunked}4\r\nhalf\r\n0\r\n`, 'x-flood: 1\r\n'.repeat(100)),
        'half',
      ],
    ]
    for (const [what, url, output] of rows) {
      expect((await deliverTo(app, url)).attempt, `${line}: ${what}`).toMatchObject({ ...wanted, output })
    }
  }
})

test('cookies and other headers of an answer are kept nowhere', async () => {
  const app = await startTestApp()
  const headers = { 'set-cookie': 'session=c00kie', 'x-private': 'pr1vate' }
  const consumer = await startConsumer((_got, response) => void response.writeHead(200, headers).end('thanks'))
  const delivery = await deliverTo(app, consumer.url)
  expect(delivery.attempt.output).toBe('thanks')
  expect(JSON.stringify([delivery, app.logged])).not.toMatch(/c00kie|pr1vate/)
})

test('a consumer that redirects to itself is asked once', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  for (const status of [300, 301, 302, 303, 304, 305, 307, 308]) {
    const consumer = await startConsumer((got, response) => {
      response.writeHead(status, { location: got.path }).end()
    })
    const delivery = await deliverTo(app, consumer.url)
    expect(delivery.attempt).toMatchObject({ outcome: 'refused', status_code: status })
    expect(consumer.got).toHaveLength(1)
  }
})

test('a certificate that nobody vouches for, or that is for another name, is no answer, and nothing is sent', async () => {
  const hosts = ['consumer.example.com', 'consumer.example.com.', 'other.example.com']
  const names = Object.fromEntries(hosts.map((host) => [host, ['127.0.0.1']]))
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' }, { resolve: resolveOnly(names) })
  const unknown = await startTlsConsumer('consumer.example.com', { isTrusted: false })
  const trusted = await startTlsConsumer('consumer.example.com', { isTrusted: true })
  const faults = [
    [`https://consumer.example.com:${unknown.port}/`, /^tls: DEPTH_ZERO_SELF_SIGNED_CERT/],
    [`https://other.example.com:${trusted.port}/`, /^tls: ERR_TLS_CERT_ALTNAME_INVALID/],
    [`https://127.0.0.1:${trusted.port}/`, /^tls: ERR_TLS_CERT_ALTNAME_INVALID/],
  ] as const
  for (const [url, error] of faults) {
    const { attempt } = await deliverTo(app, url)
    expect(attempt, url).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(error) })
    expect(attempt.timings, url).toMatchObject({ connect_ms: expect.any(Number), tls_ms: null, first_byte_ms: null })
  }
  expect([unknown.requests(), trusted.requests()]).toEqual([0, 0])
  for (const host of ['consumer.example.com', 'consumer.example.com.']) {
    const { attempt } = await deliverTo(app, `https://${host}:${trusted.port}/`)
    expect(attempt, host).toMatchObject({ outcome: 'accepted', status_code: 204 })
  }
})

test('TLS that is never agreed on ends at the limit for connecting', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h', ATTEMPT_CONNECT_TIMEOUT: '150ms' })
  const closed = Promise.withResolvers<void>()
  const url = await startSocketConsumer((socket) => void socket.resume().on('close', closed.resolve))
  const { attempt } = await deliverTo(app, url.replace('http:', 'https:'))
  expect(attempt.error).toBe('timeout: no connection within 150 ms: TLS was being agreed on')
  await closed.promise
})

test('the head of an answer has a limit of its own', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h', ATTEMPT_FIRST_BYTE_TIMEOUT: '100ms' })
  const consumer = await startConsumer(() => {})
  const { attempt } = await deliverTo(app, consumer.url)
  expect(attempt).toMatchObject({ outcome: 'unreachable', error: expect.stringMatching(/^timeout: /) })
  expect(attempt.duration_ms).toBeLessThan(10_000)
})

test('the phases of a new connection are timed, and those of a kept one are null', async () => {
  const consumer = await startTlsConsumer('consumer.example.com', { isTrusted: true })
  const app = await startTestApp({}, { resolve: resolveOnly({ 'consumer.example.com': ['127.0.0.1'] }) })
  const url = `https://consumer.example.com:${consumer.port}/hook`
  const timed = expect.any(Number)
  const all = { dns_ms: timed, connect_ms: timed, tls_ms: timed, first_byte_ms: timed, total_ms: timed }
  const first = (await deliverTo(app, url)).attempt
  expect(first.timings).toEqual(all)
  expect(first.timings.total_ms).toBe(first.duration_ms)
  const second = (await deliverTo(app, url)).attempt
  expect(second.timings).toEqual({ ...all, dns_ms: null, connect_ms: null, tls_ms: null })
})

test('over hundreds of faults no delivery is lost, every one is retried to its end, and memory stays flat', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '0s', ATTEMPT_TIMEOUT: '2s' })
  const flood = 'z'.repeat(64 * 1024)
  let n = 0
  const url = await startSocketConsumer((socket) => {
    n += 1
    const kind = n % 6
    // One that accepts nothing would be left alone.
    const isAccepted = n % 4 === 0
    socket.once('data', () => {
      if (isAccepted) return void socket.end('HTTP/1.1 204 Good\r\n\r\n')
      if (kind === 0) return void socket.resetAndDestroy()
      if (kind === 1) return void socket.end('HTTP/1.1 503 Later\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n')
      if (kind === 2) return void socket.end('SSH-2.0-OpenSSH_9.6\r\n')
      if (kind === 3) return void socket.end('HTTP/1.1 102 Processing\r\n\r\n'.repeat(1000))
      if (kind === 4) return void socket.end('HTTP/1.1 302 There\r\nlocation: /\r\ncontent-length: 0\r\n\r\n')
      socket.write('HTTP/1.1 500 No\r\ntransfer-encoding: chunked\r\n\r\n')
      const more = () => {
        while (socket.writable && socket.write(`10000\r\n${flood}\r\n`));
      }
      socket.on('drain', more)
      more()
    })
  })
  await subscribe(app, url)
  let attempts = 0
  const deliver = async (count: number) => {
    const events: string[] = []
    for (let one = 0; one < count; one += 1) events.push(await publishPush(app))
    for (const id of events) {
      const { status, attempts: made } = await app.ended(id)
      const isAccepted = made.map(({ outcome }: { readonly outcome: string }) => outcome === 'accepted')
      expect([[true], [false, true], [false, false]]).toContainEqual(isAccepted)
      expect(status).toBe(isAccepted.includes(true) ? 'succeeded' : 'exhausted')
      attempts += made.length
    }
  }
  await deliver(50)
  const before = process.memoryUsage().rss
  await deliver(150)
  expect(n).toBe(attempts)
  expect(n).toBeGreaterThan(300)
  expect(process.memoryUsage().rss - before).toBeLessThan(96 * 1024 * 1024)
}, 60_000)
