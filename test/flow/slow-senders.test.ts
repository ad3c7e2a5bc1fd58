import { expect, onTestFinished, test } from 'vitest'
import type { RawConnection } from '../stand-ins/raw-connection.ts'
import { openConnection, requestHead } from '../stand-ins/raw-connection.ts'
import { apiKey, githubSignature, startTestApp } from '../stand-ins/running-app.ts'

const impatient = { HEADERS_TIMEOUT: '250ms', REQUEST_TIMEOUT: '700ms' }
const tooSlow = { status: 408, problem: { code: 'request_timeout', status: 408 } }

/** Sends a text letter by letter, and never all of it. */
function drip(connection: RawConnection, text: string): void {
  let sent = 0
  const timer = setInterval(() => {
    if (sent < text.length - 1) connection.write(text.charAt(sent))
    sent += 1
  }, 20)
  onTestFinished(() => clearInterval(timer))
}

async function lastAnswer(connection: RawConnection) {
  const { status, text } = await connection.answer()
  await connection.closed()
  return { status, problem: JSON.parse(text) }
}

/** The head of a signed webhook whose body is this. */
async function signedHead(body: string, headers: Record<string, string> = {}): Promise<string> {
  return requestHead('/webhooks/github', {
    'content-type': 'application/json',
    'content-length': String(body.length),
    'x-github-event': 'star',
    'x-github-delivery': 'slow',
    'x-hub-signature-256': await githubSignature(body),
    ...headers,
  })
}

test('a sender that says nothing is told so and cut off', async () => {
  const app = await startTestApp(impatient)
  const connection = await openConnection(app.url)
  expect(await lastAnswer(connection)).toMatchObject(tooSlow)
  expect(await app.logs('request.refused')).toMatchObject({ status: 408, code: 'request_timeout' })
  expect((await app.api('GET', '/metrics')).text).toContain('hookpact_requests_refused_total{code="request_timeout"} 1')
})

test('a sender that drips its head is told so and cut off', async () => {
  const app = await startTestApp({ ...impatient, REQUEST_TIMEOUT: '1h' })
  const connection = await openConnection(app.url)
  drip(connection, requestHead('/webhooks/github', { 'x-padding': 'x'.repeat(500) }))
  expect(await lastAnswer(connection)).toMatchObject(tooSlow)
})

test('a sender that drips its body is told so and cut off, counted once, and nothing of it is stored', async () => {
  const app = await startTestApp(impatient)
  const connection = await openConnection(app.url)
  const body = JSON.stringify({ padding: 'x'.repeat(500) })
  connection.write(await signedHead(body))
  drip(connection, body)
  expect(await lastAnswer(connection)).toMatchObject(tooSlow)
  expect(app.logged.filter(({ event }) => event === 'request.refused')).toMatchObject([
    { operation: 'receiveGithub', status: 408, code: 'request_timeout' },
  ])
  expect(await app.all('/v1/events')).toEqual([])
})

test('a sender that was refused and drips on gets one answer, and is cut off', async () => {
  const app = await startTestApp(impatient)
  const connection = await openConnection(app.url)
  const body = JSON.stringify({ padding: 'x'.repeat(500) })
  connection.write(requestHead('/webhooks/github', { 'content-length': String(body.length) }))
  drip(connection, body)
  expect((await connection.answer()).status).toBe(400)
  await connection.closed()
  expect(connection.unread()).toBe('')
})

test('a connection that is kept alive between requests is not cut off', async () => {
  const app = await startTestApp(impatient)
  const connection = await openConnection(app.url)
  const other = await openConnection(app.url)
  connection.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(await connection.answer()).toMatchObject({ status: 200 })
  // By then the first one has been silent for longer than that.
  await other.closed()
  connection.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(await connection.answer()).toMatchObject({ status: 200 })
})

test.each([
  ['bytes that are no HTTP', 'hello there\r\n\r\n', 400, 'malformed_request'],
  ['a head that is cut short by a wrong line', 'GET / HTTP/1.1\r\nhost localhost\r\n\r\n', 400, 'malformed_request'],
  ['headers that are too large', requestHead('/', { a: 'x'.repeat(20_000) }), 431, 'headers_too_large'],
])('%s are refused with a problem', async (_name, text, status, code) => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  connection.write(text)
  expect(await lastAnswer(connection)).toMatchObject({ status, problem: { status, code } })
  expect(await app.logs('request.refused')).toMatchObject({ status, code })
})

test.each([
  ['headers that are too large', `HEAD / HTTP/1.1\r\nhost: localhost\r\na: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a wrong line', 'HEAD / HTTP/1.1\r\nhost localhost\r\n\r\n', 400],
  [
    'a malformed chunk',
    'HEAD / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n',
    undefined,
  ],
])('whoever asks for the head alone with %s gets no body', async (_name, text, status) => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  connection.write(text)
  await connection.closed()
  const answer = connection.unread()
  if (status !== undefined) expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer.slice(answer.indexOf('\r\n\r\n'))).toBe('\r\n\r\n')
})

test('a body with a malformed chunk is refused as the request that it is', async () => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  const head = await signedHead('{}', { expect: '100-continue' })
  connection.write(head.replace(/content-length: \d+/, 'transfer-encoding: chunked'))
  await connection.informed()
  connection.write('no size\r\n')
  expect(await lastAnswer(connection)).toMatchObject({ status: 400, problem: { code: 'malformed_request' } })
  expect(app.logged.filter(({ event }) => event === 'request.refused')).toMatchObject([
    { operation: 'receiveGithub', code: 'malformed_request' },
  ])
})

test('a malformed chunk that comes with its head is refused too, and counted once', async () => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  const head = await signedHead('{}')
  connection.write(`${head.replace(/content-length: \d+/, 'transfer-encoding: chunked')}no size\r\n`)
  expect(await lastAnswer(connection)).toMatchObject({ status: 400, problem: { code: 'malformed_request' } })
  await app.logs('request.refused')
  expect(app.logged.filter(({ event }) => event === 'request.refused')).toHaveLength(1)
})

test('a sender that goes away in the middle is refused without a defect', async () => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  connection.write(await signedHead('{"a":1}', { expect: '100-continue' }))
  await connection.informed()
  connection.abort()
  expect(await app.logs('request.refused')).toMatchObject({ code: 'malformed_body' })
})

test('of very many headers none is left out: a proxy adds its own at the end', async () => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  const junk = 'a:1\r\n'.repeat(2_500)
  connection.write(`GET /v1/sources HTTP/1.1\r\nhost: localhost\r\n${junk}authorization: Bearer ${apiKey}\r\n\r\n`)
  expect(await connection.answer()).toMatchObject({ status: 200 })
})
