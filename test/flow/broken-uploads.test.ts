import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { RawConnection } from '../stand-ins/raw-connection.ts'
import { openConnection, requestHead } from '../stand-ins/raw-connection.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const settings = { REPORTS_TOKEN: 'a made-up token', MAX_BODY_BYTES: '1000000' }
const fileHead = (name = 'report_file') =>
  `--b\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\n`
const field = (name: string, value: string) =>
  `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

function beginUpload(connection: RawConnection, length: Record<string, string>, boundary = 'b'): void {
  const contentType = `multipart/form-data; boundary=${boundary}`
  const headers = { authorization: 'Bearer a made-up token', 'content-type': contentType }
  connection.write(requestHead('/webhooks/reports', { ...headers, ...length }))
}

function upload(connection: RawConnection, form: string): void {
  beginUpload(connection, { 'content-length': String(form.length) })
  connection.write(form)
}

function writeChunk(connection: RawConnection, text: string): void {
  connection.write(`${text.length.toString(16)}\r\n${text}\r\n`)
}

/** Whatever there is of files, finished or not. On PostgreSQL they are no files of ours. */
function filesOf({ dataDir }: RunningApp): string[] {
  const folder = join(dataDir, 'files')
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('file_'))
  } catch {
    return []
  }
}

test('a sender that goes away in the middle of a file is refused, and leaves nothing of it', async () => {
  const app = await startTestApp(settings)
  const connection = await openConnection(app.url)
  beginUpload(connection, { 'content-length': '500000', expect: '100-continue' })
  await connection.informed()
  connection.write(fileHead() + 'x'.repeat(300_000))
  connection.abort()
  expect(await app.logs('request.refused')).toMatchObject({ code: 'malformed_body' })
  await vi.waitFor(() => expect(filesOf(app)).toEqual([]))
  expect(await app.all('/v1/events')).toEqual([])
})

test('a form that is too large in the middle of a file is refused, and the connection goes on', async () => {
  const app = await startTestApp(settings)
  const connection = await openConnection(app.url)
  beginUpload(connection, { 'transfer-encoding': 'chunked' })
  writeChunk(connection, fileHead())
  for (let part = 0; part < 30; part += 1) writeChunk(connection, 'x'.repeat(100_000))
  connection.write('0\r\n\r\n')
  expect(await connection.answer()).toMatchObject({ status: 413 })
  expect(filesOf(app)).toEqual([])
  connection.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(await connection.answer()).toMatchObject({ status: 200 })
})

test.each([
  ['in the middle of a file', `${fileHead()}1;2`],
  ['in the middle of a file that is not taken', `${fileHead('no-such-file')}1;2`],
  ['in the head of a file', fileHead().slice(0, -6)],
  ['before its last boundary', `${fileHead()}1;2\r\n`],
  ['before its first boundary', 'nothing of a form'],
])('a form that ends %s is refused, and the server goes on', async (_where, form) => {
  const app = await startTestApp(settings)
  const connection = await openConnection(app.url)
  upload(connection, form)
  const { status } = await connection.answer()
  expect([400, 422]).toContain(status)
  upload(connection, `${field('report_name', 'a')}--b--\r\n`)
  expect((await connection.answer()).status).toBeLessThan(500)
  await vi.waitFor(() => expect(filesOf(app)).toEqual([]))
})

const nameless = (bytes: number) => `--b\r\nx: y\r\n\r\n${'z'.repeat(bytes)}\r\n`

test.each([
  ['of nothing but its last boundary', '--b--\r\n'],
  ['with much behind its last boundary', `${field('report_name', 'a')}--b--\r\n${'x'.repeat(300_000)}`],
  ['with much before its first boundary', `${'x'.repeat(300_000)}\r\n${field('report_name', 'a')}--b--\r\n`],
  ['with large parts that have no name', `${nameless(40_000).repeat(5)}${nameless(300_000)}--b--\r\n`],
  ['with nothing but boundaries', '--b\r\n'.repeat(20_000)],
])('a form %s is answered', async (_what, form) => {
  const app = await startTestApp(settings)
  const connection = await openConnection(app.url)
  upload(connection, form)
  expect((await connection.answer()).status).toBeLessThan(500)
  connection.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
  expect(await connection.answer()).toMatchObject({ status: 200 })
})

test('a form whose boundary is empty is answered', async () => {
  const app = await startTestApp(settings)
  const connection = await openConnection(app.url)
  const form = `----dashes\r\ncontent-disposition: form-data; name="report_name"\r\n\r\na\r\n----dashes--\r\n`
  beginUpload(connection, { 'content-length': String(form.length) }, '')
  connection.write(form)
  expect((await connection.answer()).status).toBeLessThan(500)
})
