import { expect, test } from 'vitest'
import type { ApiReply } from '../../test/stand-ins/running-app.ts'
import { startTestApp, toReply } from '../../test/stand-ins/running-app.ts'

const secret = 'a secret of these tests'
const mount = '/api/plugin/dev.sample_webhook/webhook'

/** Starts a server with the plugin's secret, and gives what calls it. */
async function startPlugin(environment = {}) {
  const app = await startTestApp({ SAMPLE_WEBHOOK_SECRET: secret, ...environment })
  return async (method: string, path: string, sent: string | undefined, body?: unknown): Promise<ApiReply> => {
    const headers = {
      ...(sent === undefined ? {} : { 'x-sample-secret': sent }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const text = body === undefined ? {} : { body: JSON.stringify(body) }
    return toReply(await fetch(`${app.url}${mount}${path}`, { method, headers, ...text }))
  }
}

test('an event with the secret is taken and counted', async () => {
  const call = await startPlugin()
  const first = await call('POST', '/myevent', secret, { name: 'door.opened' })
  const second = await call('POST', '/myevent', secret, { name: 'door.closed' })
  expect([first.status, first.json.name]).toEqual([200, 'door.opened'])
  expect([second.status, second.json.name]).toEqual([200, 'door.closed'])
  expect(second.json.count - first.json.count).toBe(1)
})

test.each([
  ['no secret', undefined, 400, 'token_missing'],
  ['a wrong secret', 'another', 403, 'token_mismatch'],
])('an event with %s is refused', async (_name, sent, status, code) => {
  const call = await startPlugin()
  const reply = await call('POST', '/myevent', sent, { name: 'door.opened' })
  expect([reply.status, reply.json.code]).toEqual([status, code])
  expect(reply.text).not.toContain(secret)
})

test('everything that needs the secret is refused while the variable is not set, and the rest can be read', async () => {
  const call = await startPlugin({ SAMPLE_WEBHOOK_SECRET: '' })
  const event = await call('POST', '/myevent', '', { name: 'door.opened' })
  expect([event.status, event.json.code]).toEqual([500, 'secret_not_configured'])
  expect((await call('DELETE', '/resource', 'anything')).status).toBe(500)
  expect((await call('GET', '/resource', undefined)).status).toBe(200)
})

test('an event that is not as the contract says is refused with a pointer', async () => {
  const call = await startPlugin()
  const reply = await call('POST', '/myevent', secret, { name: '' })
  expect([reply.status, reply.json.code, reply.json.errors[0].pointer]).toEqual([422, 'validation_failed', '/name'])
})

test('the resource is read by anybody, and made and removed with the secret', async () => {
  const call = await startPlugin({ SAMPLE_GREETING: 'Good day' })
  const created = await call('POST', '/resource', secret)
  expect([created.status, created.json]).toEqual([201, { greeting: 'Good day', state: 'present' }])
  expect((await call('GET', '/resource', undefined)).json.state).toBe('present')

  expect((await call('DELETE', '/resource', undefined)).status).toBe(400)
  expect((await call('GET', '/resource', undefined)).json.state).toBe('present')

  expect((await call('DELETE', '/resource', secret)).status).toBe(204)
  expect((await call('GET', '/resource', undefined)).json.state).toBe('absent')
})

test.each(['PUT', 'PATCH', 'OPTIONS'])('%s of the resource is answered 405 with what is allowed', async (method) => {
  const call = await startPlugin()
  const reply = await call(method, '/resource', secret)
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, POST, DELETE'])
})
