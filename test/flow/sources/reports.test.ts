import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { subscribe } from '../../stand-ins/calls.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import { openConnection, requestHead } from '../../stand-ins/raw-connection.ts'
import type { ApiReply, RunningApp } from '../../stand-ins/running-app.ts'
import { apiKey, startTestApp, toReply } from '../../stand-ins/running-app.ts'

const token = 'token-of-the-scripts'
const bearer = { authorization: `Bearer ${token}` }
const weekly = '# Weekly\n\nThree launches, no scrubs. 🚀\n'
const mebibyte = 1_048_576

const start = () => startTestApp({ REPORTS_TOKEN: token })

/** The fields of a report, and the file as text or bytes; a field that is undefined is left out. */
interface Report {
  readonly report_file?: string | Uint8Array<ArrayBuffer> | undefined
  readonly report_name?: string | undefined
  readonly target_chat?: string | undefined
  readonly filename?: string
  readonly mediaType?: string
  readonly more?: Readonly<Record<string, string | File>>
}

function formOf(report: Report = {}): FormData {
  const whole = { report_file: weekly, report_name: 'Weekly', target_chat: 'ops', ...report }
  const { filename = 'weekly.md', mediaType = 'text/markdown', more = {} } = report
  const form = new FormData()
  if (whole.report_name !== undefined) form.set('report_name', whole.report_name)
  if (whole.report_file !== undefined)
    form.set('report_file', new File([whole.report_file], filename, { type: mediaType }))
  if (whole.target_chat !== undefined) form.set('target_chat', whole.target_chat)
  for (const [name, value] of Object.entries(more)) form.append(name, value)
  return form
}

async function upload(
  app: RunningApp,
  form: FormData | string,
  headers: Record<string, string> = {},
): Promise<ApiReply> {
  const all = { ...bearer, ...headers }
  return toReply(await fetch(`${app.url}/webhooks/reports`, { method: 'POST', headers: all, body: form }))
}

async function uploaded(app: RunningApp) {
  const [event] = await app.all('/v1/events?source=reports')
  return (await app.api('GET', `/v1/events/${event.id}`)).json
}

async function download(app: RunningApp, id: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const reply = await fetch(`${app.url}/v1/files/${id}`, { headers: { authorization: `Bearer ${apiKey}` } })
  return { status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()), headers: reply.headers }
}

/** Nothing is stored, and no file that nobody has is left. */
async function expectNothingKept(app: RunningApp): Promise<void> {
  expect(await app.all('/v1/events')).toEqual([])
  await expectNoFileLeft(app)
}

async function expectNoFileLeft(app: RunningApp): Promise<void> {
  expect(await app.store.removeUnclaimedFiles(Date.now() + 60_000, 100)).toBe(0)
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a report is acknowledged with its name and size, published, and given back byte for byte', async () => {
  const app = await start()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['report.uploaded'])
  const reply = await upload(app, formOf())
  const size = Buffer.byteLength(weekly)
  expect([reply.status, reply.json]).toEqual([200, { status: 'received', filename: 'weekly.md', size }])
  const [got] = await consumer.received(1)
  const { data } = JSON.parse(String(got?.body))
  const file = { filename: 'weekly.md', media_type: 'text/markdown', size_bytes: size, sha256: sha256(weekly) }
  expect(data).toEqual({
    source: 'reports',
    report_name: 'Weekly',
    target_chat: 'ops',
    file: { file_id: expect.stringMatching(/^file_/), ...file },
  })
  const { status, bytes, headers } = await download(app, data.file.file_id)
  expect([status, bytes.toString()]).toEqual([200, weekly])
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toBe('attachment')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  ['an empty file', ''],
  ['a file of 9 MB, of characters of all lengths', 'aß€🚀\r\n'.repeat(750_000)],
  ['a file of the greatest size', 'x'.repeat(10 * mebibyte)],
])('%s comes back byte for byte', async (_what, text) => {
  const app = await start()
  const size = Buffer.byteLength(text)
  expect((await upload(app, formOf({ report_file: text }))).json).toMatchObject({ size })
  const { body } = await uploaded(app)
  expect(body.report_file).toMatchObject({ size_bytes: size, sha256: sha256(text) })
  const { bytes } = await download(app, body.report_file.file_id)
  expect([bytes.length, sha256(bytes)]).toEqual([size, sha256(text)])
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\reports\\weekly.md', 'weekly.md'],
  ['Bericht – März 🚀.md', 'Bericht – März 🚀.md'],
  ['<script>.md', '<script>.md'],
])('a file that is called %s is %s, and no path', async (filename, wanted) => {
  const app = await start()
  expect((await upload(app, formOf({ filename }))).json).toMatchObject({ status: 'received', filename: wanted })
})

const notUtf8 = new Uint8Array([0x61, 0xff, 0xfe])
const cutCharacter = new Uint8Array([0x61, 0xe2, 0x82])
test.each<[string, Report, number, string]>([
  ['one byte more than the greatest size', { report_file: 'x'.repeat(10 * mebibyte + 1) }, 413, 'body_too_large'],
  ['a NUL', { report_file: 'a\0b' }, 415, 'unsupported_media_type'],
  ['what is not UTF-8', { report_file: notUtf8 }, 415, 'unsupported_media_type'],
  ['half a character at its end', { report_file: cutCharacter }, 415, 'unsupported_media_type'],
  ['a picture', { mediaType: 'image/png' }, 415, 'unsupported_media_type'],
  ['HTML', { mediaType: 'text/html' }, 415, 'unsupported_media_type'],
])('a file with %s is refused, and nothing of it is kept', async (_what, report, status, code) => {
  const app = await start()
  expect(await upload(app, formOf(report))).toMatchObject({ status, json: { code } })
  await expectNothingKept(app)
})

test.each<[string, Report, string]>([
  ['no file', { report_file: undefined }, 'report_file'],
  ['a text where the file is to be', { report_file: undefined, more: { report_file: 'weekly' } }, '/report_file'],
  ['no name', { report_name: undefined }, 'report_name'],
  ['an empty name', { report_name: '' }, '/report_name'],
  ['a name that is too long', { report_name: 'x'.repeat(201) }, '/report_name'],
  ['no chat', { target_chat: undefined }, 'target_chat'],
  ['two names', { more: { report_name: 'Another' } }, '/report_name'],
  ['two files', { more: { report_file: new File(['b'], 'b.md', { type: 'text/markdown' }) } }, '/report_file'],
  ['a file in a field that takes none', { more: { extra: new File(['b'], 'b.md', { type: 'text/plain' }) } }, 'extra'],
])('a form with %s is refused, and nothing of it is kept', async (_what, report, named) => {
  const app = await start()
  const reply = await upload(app, formOf(report))
  expect(reply).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
  expect(JSON.stringify(reply.json.errors)).toContain(named)
  await expectNothingKept(app)
})

test.each([
  ['no boundary', 'multipart/form-data', '', 400, 'malformed_body'],
  ['another boundary', 'multipart/form-data; boundary=b', '--a\r\n\r\n--a--\r\n', 400, 'malformed_body'],
  ['nothing in it', 'multipart/form-data; boundary=b', '', 400, 'malformed_body'],
  [
    'no end',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="report_name"\r\n\r\nx',
    400,
    'malformed_body',
  ],
  ['JSON', 'application/json', '{}', 415, 'unsupported_media_type'],
])('a body with %s is refused', async (_what, contentType, body, status, code) => {
  const app = await start()
  expect(await upload(app, body, { 'content-type': contentType })).toMatchObject({ status, json: { code } })
  await expectNothingKept(app)
})

test('more fields than any report has are refused', async () => {
  const app = await start()
  const more = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`field_${n}`, 'x']))
  expect(await upload(app, formOf({ more }))).toMatchObject({ status: 413, json: { code: 'body_too_large' } })
  expect(await upload(app, formOf({ report_name: 'x'.repeat(70_000) }))).toMatchObject({ status: 413 })
  await expectNothingKept(app)
})

test.each([
  ['a wrong token', 'Bearer guess', 'HTTP/1.1 403', 'token_mismatch'],
  ['no token', '', 'HTTP/1.1 400', 'token_missing'],
])('with %s an upload is refused before anything of it is read', async (_what, authorization, status, code) => {
  const app = await start()
  const connection = await openConnection(app.url)
  const headers = { authorization, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '9000000' }
  connection.write(requestHead('/webhooks/reports', headers))
  const answer = await connection.answer()
  expect(`HTTP/1.1 ${answer.status}`).toBe(status)
  expect(answer.text).toContain(code)
  await expectNothingKept(app)
})

test('an upload that is announced as larger than the server takes is refused before it is read', async () => {
  const app = await start()
  const connection = await openConnection(app.url)
  const headers = { ...bearer, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '99000000' }
  connection.write(requestHead('/webhooks/reports', headers))
  expect((await connection.answer()).status).toBe(413)
})

/** A connection on which a part of a file has come. */
async function startUpload(app: RunningApp) {
  const connection = await openConnection(app.url)
  const headers = { ...bearer, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '9000000' }
  connection.write(requestHead('/webhooks/reports', { ...headers, expect: '100-continue' }))
  await connection.informed()
  const part = 'Content-Disposition: form-data; name="report_file"; filename="a.md"\r\nContent-Type: text/plain\r\n\r\n'
  connection.write(`--b\r\n${part}${'x'.repeat(600_000)}`)
  return connection
}

test('a sender that goes away midway leaves no file, and the next one is served', async () => {
  const app = await start()
  const connection = await startUpload(app)
  connection.abort()
  await app.logs('request.refused', ({ code }) => code === 'malformed_body')
  await expectNothingKept(app)
  expect((await upload(app, formOf())).status).toBe(200)
})

test('an upload that takes too long is told so, and leaves no file', async () => {
  const app = await startTestApp({ REPORTS_TOKEN: token, REQUEST_TIMEOUT: '300ms' })
  const connection = await startUpload(app)
  expect(await connection.answer()).toMatchObject({ status: 408 })
  await connection.closed()
  await expectNothingKept(app)
})

test.each([
  ['a file', 'name="report_file"; filename="a.md"'],
  ['a file that is refused', 'name="other"; filename="a.md"'],
])(
  'a form that ends in the middle of %s is refused, leaves none, and does not end the process',
  async (_what, part) => {
    const app = await start()
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    for (const rest of ['', 'Three laun', 'x'.repeat(100_000), 'x\r\n', 'x\r\n--', 'x\r\n--b', 'x\r\n--b-']) {
      const reply = await upload(app, `--b\r\nContent-Disposition: form-data; ${part}\r\n\r\n${rest}`, headers)
      expect([400, 422]).toContain(reply.status)
    }
    await expectNothingKept(app)
    expect((await upload(app, formOf())).status).toBe(200)
  },
)

test('a server that stops does not wait for an upload beyond its time, and what it leaves of one is swept', async () => {
  const app = await start()
  const connection = await startUpload(app)
  await app.close(300)
  await connection.closed()
  const after = await startTestApp({ REPORTS_TOKEN: token, DATA_DIR: app.dataDir })
  await after.store.removeUnclaimedFiles(Date.now() + 60_000, 100)
  await expectNothingKept(after)
})

test('a repeat is answered the same, and its file is not kept again', async () => {
  const app = await start()
  const headers = { 'idempotency-key': 'weekly-2026-10' }
  const first = await upload(app, formOf(), headers)
  const second = await upload(app, formOf(), headers)
  expect([second.status, second.text]).toEqual([first.status, first.text])
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  await expectNoFileLeft(app)
  const { body, delivery_id } = await uploaded(app)
  expect(delivery_id).toBe('weekly-2026-10')
  expect((await download(app, body.report_file.file_id)).bytes.toString()).toBe(weekly)
})

test('another report under the key of one before was dropped and answered as received, and is refused', async () => {
  const app = await start()
  const headers = { 'idempotency-key': 'weekly-2026-10' }
  const first = await upload(app, formOf({ filename: 'a.md' }), headers)
  for (const other of [{ filename: 'b.md' }, { report_file: `${weekly}.` }, { report_name: 'Daily' }]) {
    const report = { filename: 'a.md', ...other }
    expect(await upload(app, formOf(report), headers)).toMatchObject({
      status: 422,
      json: { code: 'idempotency_key_reused', errors: [{ in: 'header', pointer: '/idempotency-key' }] },
    })
  }
  const repeat = await upload(app, formOf({ filename: 'a.md' }), headers)
  expect([repeat.status, repeat.text]).toEqual([200, first.text])
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  await expectNoFileLeft(app)
})

test('without a key the same content is a repeat, whatever its boundary, and another is none', async () => {
  const app = await start()
  for (const report of [{}, {}, { filename: 'again.md' }, { report_file: `${weekly}.` }])
    await upload(app, formOf(report))
  expect(await app.all('/v1/events?direction=in')).toHaveLength(3)
  await expectNoFileLeft(app)
})

test('of ten copies that arrive at the same moment one is kept, with its file', async () => {
  const app = await start()
  const headers = { 'idempotency-key': 'weekly-2026-10' }
  const replies = await Promise.all(Array.from({ length: 10 }, () => upload(app, formOf(), headers)))
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  await expectNoFileLeft(app)
  const { body } = await uploaded(app)
  expect((await download(app, body.report_file.file_id)).status).toBe(200)
})

test('a file goes with its event', async () => {
  const app = await start()
  await upload(app, formOf())
  const { id, body } = await uploaded(app)
  await app.ended(id)
  expect((await app.api('DELETE', `/v1/events/${id}`)).status).toBe(204)
  expect((await download(app, body.report_file.file_id)).status).toBe(404)
  await expectNoFileLeft(app)
})

test('a file is shown to nobody without the API key, and not by the token of its sender', async () => {
  const app = await start()
  await upload(app, formOf())
  const { body } = await uploaded(app)
  for (const headers of [{}, bearer])
    expect((await fetch(`${app.url}/v1/files/${body.report_file.file_id}`, { headers })).status).toBe(401)
  for (const id of ['file_00000000-0000-7000-8000-000000000000', '..%2f..%2fhookpact.db'])
    expect([400, 404]).toContain((await download(app, id)).status)
})

test('neither the token nor anything of a report is in a log', async () => {
  const app = await start()
  await upload(
    app,
    formOf({ report_file: 'do-not-log-this', report_name: 'do-not-log-this', filename: 'do-not-log-this' }),
  )
  await upload(app, formOf({ report_file: 'do-not-log-this\0' }))
  await upload(app, formOf(), { authorization: 'Bearer do-not-log-this' })
  const { id } = await uploaded(app)
  await app.ended(id)
  expect(JSON.stringify(app.logged)).not.toMatch(new RegExp(`do-not-log-this|${token}`))
})
