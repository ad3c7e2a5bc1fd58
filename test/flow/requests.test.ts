import { expect, test } from 'vitest'
import { openConnection } from '../stand-ins/raw-connection.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'

/** Sends a request target as it stands, which no HTTP client does. */
async function get(url: string, target: string) {
  const connection = await openConnection(url)
  connection.write(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${apiKey}\r\n\r\n`)
  const { status, text } = await connection.answer()
  return { status, json: JSON.parse(text) }
}

test.each([
  ['http://localhost/healthz', 200],
  ['HTTPS://user@localhost:8080/healthz', 200],
  ['http://[::1]/healthz?deep=no', 400],
  ['http://localhost/v1/events?limit=0', 400],
  ['http://localhost/v1/events?limit=1', 200],
  ['http://localhost', 404],
  ['http://localhost?limit=1', 404],
])('a request with its scheme and host is answered as one without: %s', async (target, status) => {
  const app = await startTestApp()
  expect(await get(app.url, target)).toMatchObject({ status })
})

test.each([
  ['http://[x/healthz', 200],
  ['ftp://[x/healthz', 404],
  ['//a@[x/#', 404],
  ['//[x/healthz', 404],
  ['/%', 404],
])('a request target that cannot be parsed is answered by the contract, never in HTML: %s', async (target, status) => {
  const app = await startTestApp()
  const reply = await get(app.url, target)
  expect(reply.status).toBe(status)
  expect(reply.json).toMatchObject(status === 404 ? { status, code: 'not_found' } : { status: 'ok' })
})
