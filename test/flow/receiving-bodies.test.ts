import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RawConnection } from '../stand-ins/raw-connection.ts'
import { openConnection, requestHead } from '../stand-ins/raw-connection.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { apiKey, githubSignature, startTestApp } from '../stand-ins/running-app.ts'
import { githubPing } from '../stand-ins/samples.ts'

const maxBytes = 4096
const limited = { MAX_BODY_BYTES: String(maxBytes) }

/** A ping of exactly this many bytes. */
function pingOf(bytes: number): string {
  const bare = JSON.stringify({ ...githubPing, padding: '' })
  return JSON.stringify({ ...githubPing, padding: 'x'.repeat(bytes - bare.length) })
}

async function signedHeaders(body: string) {
  return {
    'content-type': 'application/json',
    'x-github-event': 'ping',
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': await githubSignature(body),
  }
}

test('a body of exactly the limit is taken, and one byte more is refused', async () => {
  const app = await startTestApp(limited)
  expect((await app.github('ping', pingOf(maxBytes))).status).toBe(202)
  const refused = await app.github('ping', pingOf(maxBytes + 1))
  expect(refused.status).toBe(413)
  expect(refused.json).toMatchObject({ code: 'body_too_large' })
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('a body whose announced length is too large is refused before a byte of it is sent, and the connection goes on', async () => {
  const app = await startTestApp(limited)
  const connection = await openConnection(app.url)
  const body = pingOf(maxBytes + 1)
  const headers = { ...(await signedHeaders(body)), 'content-length': String(body.length) }
  connection.write(requestHead('/webhooks/github', headers))
  expect(await connection.answer()).toMatchObject({ status: 413 })
  connection.write(body)
  await expectUsable(connection)
})

test('a chunked body is refused as soon as it is too large, and the connection goes on', async () => {
  const app = await startTestApp(limited)
  const connection = await openConnection(app.url)
  const body = pingOf(maxBytes + 1)
  const headers = { ...(await signedHeaders(body)), 'transfer-encoding': 'chunked' }
  connection.write(requestHead('/webhooks/github', headers))
  connection.write(`${body.length.toString(16)}\r\n${body}\r\n`)
  expect(await connection.answer()).toMatchObject({ status: 413 })
  connection.write('5\r\nmore \r\n7\r\nof that\r\n0\r\n\r\n')
  await expectUsable(connection)
  expect(await app.all('/v1/events')).toEqual([])
})

test('a chunked body of exactly the limit is taken', async () => {
  const app = await startTestApp(limited)
  const body = pingOf(maxBytes)
  const connection = await openConnection(app.url)
  connection.write(requestHead('/webhooks/github', { ...(await signedHeaders(body)), 'transfer-encoding': 'chunked' }))
  for (const part of [body.slice(0, 1000), body.slice(1000)])
    connection.write(`${part.length.toString(16)}\r\n${part}\r\n`)
  connection.write('0\r\n\r\n')
  const { status, text } = await connection.answer()
  expect(status).toBe(202)
  expect((await rawOf(app, JSON.parse(text).event_id)).toString()).toBe(body)
})

test('a sender that goes away in the middle of a body leaves nothing behind, and the server goes on', async () => {
  const app = await startTestApp()
  const body = pingOf(1000)
  const connection = await openConnection(app.url)
  const headers = { ...(await signedHeaders(body)), 'content-length': '1000' }
  connection.write(requestHead('/webhooks/github', headers))
  connection.write(body.slice(0, 500))
  connection.abort()
  await app.logs('request.refused', ({ code }) => code === 'malformed_body')
  expect(await app.all('/v1/events')).toEqual([])
  expect((await app.github('ping', githubPing)).status).toBe(202)
})

test('an authentic body is taken and kept as it came', async () => {
  const app = await startTestApp()
  const bom = '\ufeff'
  const bodies = {
    'blanks and line breaks': '\n {  "zen"\t: "a",\r\n "n": [ 1 ] }  \n',
    'the order of keys': '{"zen":"z","b":1,"a":2,"10":3,"9":4}',
    'a key that is there twice': '{"zen":"first","zen":"second"}',
    numbers: '{"n":1.50,"m":1E2,"big":12345678901234567890}',
    escapes: '{"zen":"\\u00e9\\/\\ud83d"}',
    'text of any script': '{"zen":"größe 🚀 日本"}',
    'a byte order mark': `${bom}{"zen":"a"}`,
    'keys of JavaScript': '{"__proto__":{"zen":"a"},"constructor":1}',
  }
  for (const [what, body] of Object.entries(bodies)) {
    const receipt = await app.github('star', Buffer.from(body))
    expect([receipt.status, receipt.json.status], what).toEqual([202, 'received'])
    expect((await rawOf(app, receipt.json.event_id)).equals(Buffer.from(body)), what).toBe(true)
    const { json } = await app.api('GET', `/v1/events/${receipt.json.event_id}`)
    expect(json.body, what).toEqual(JSON.parse(body.replace(bom, '')))
  }
})

test('an authentic body that is not JSON in UTF-8 is refused as malformed, and nothing is stored', async () => {
  const app = await startTestApp()
  const rows: [string, string | Buffer, string][] = [
    ['half a body', '{"zen": "a"', 'The body is not JSON'],
    ['no body', Buffer.alloc(0), 'The body is empty.'],
    ['blanks alone', '  \n', 'The body is empty.'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'The body is not UTF-8.'],
    ['Latin-1', Buffer.from('{"zen":"größe"}', 'latin1'), 'The body is not UTF-8.'],
    ['UTF-16', Buffer.from('{"zen":"a"}', 'utf16le'), 'The body is not JSON'],
  ]
  for (const [what, body, detail] of rows) {
    const reply = await app.github('ping', body)
    expect(reply, what).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
    expect(reply.json.detail, what).toContain(detail)
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test('an authentic form without a JSON payload is refused as malformed', async () => {
  const app = await startTestApp()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  for (const [form, detail] of [
    ['payload=%7B%22zen%22%3A', 'The field payload is not JSON'],
    ['payload=', 'The field payload is empty.'],
    ['other=%7B%7D', 'The field payload is missing.'],
  ] as const) {
    const reply = await app.github('ping', form, { headers })
    expect(reply, form).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
    expect(reply.json.detail).toContain(detail)
  }
})

test('a content encoding and media types that GitHub does not send are refused with 415', async () => {
  const app = await startTestApp()
  for (const headers of [
    { 'content-encoding': 'gzip' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'multipart/form-data; boundary=x' },
  ]) {
    const reply = await app.github('ping', githubPing, { headers })
    expect(reply).toMatchObject({ status: 415, json: { code: 'unsupported_media_type' } })
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test('a media type is understood in any case and with parameters, and kept as it came', async () => {
  const app = await startTestApp()
  for (const contentType of [
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json;charset="utf-8"',
  ]) {
    const reply = await app.github('ping', githubPing, { headers: { 'content-type': contentType } })
    expect(reply.status, contentType).toBe(202)
    const { headers } = await app.api('GET', `/v1/events/${reply.json.event_id}/raw`)
    expect(headers.get('x-original-content-type')).toBe(contentType)
  }
})

test('a body nested deeper than any JSON writer can follow is stored, and showing it does not end in a stack trace', async () => {
  const app = await startTestApp({}, { replyFault: () => undefined, expectDefects: true })
  const depth = 200_000
  const receipt = await app.github('star', `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)
  expect(receipt.status).toBe(202)
  const shown = await app.api('GET', `/v1/events/${receipt.json.event_id}`)
  expect(shown.status).toBe(500)
  expect(shown.json.code).toBe('internal_error')
  expect((await rawOf(app, receipt.json.event_id)).length).toBe(2 * depth + 6)
})

async function expectUsable(connection: RawConnection): Promise<void> {
  connection.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(await connection.answer()).toEqual({ status: 200, text: '{"status":"ok"}' })
}

async function rawOf(app: RunningApp, eventId: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${apiKey}` }
  return Buffer.from(await (await fetch(`${app.url}/v1/events/${eventId}/raw`, { headers })).arrayBuffer())
}
