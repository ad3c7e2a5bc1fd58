import { expect, test } from 'vitest'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract, operations } from './contract.ts'
import { authorised, sourceSecrets } from './credentials.ts'
import { all, answers, send, undeclaredMethods, validRequest, verdict } from './requests.ts'

test('every path answers every method that it does not declare with 405 and the methods that it does', async () => {
  const app = await startTestApp()
  const wrong = undeclaredMethods()
  expect(new Set(wrong.map(({ path }) => path)).size).toBe(Object.keys(contract.paths).length)
  for (const { path, method, allow } of wrong) {
    const reply = await send(app.url, { method, path, query: '', headers: {}, body: undefined })
    const got = { status: reply.status, code: reply.json?.code, allow: String(reply.headers.allow).split(', ').sort() }
    const code = method === 'HEAD' ? undefined : 'method_not_allowed' // an answer to HEAD has no body
    expect(got, `${method} ${path}`).toEqual({ status: 405, code, allow })
  }
})

const unknownPaths = [
  '/',
  '/v1',
  '/v1/',
  '/webhooks',
  '/webhooks/nobody',
  '/v1/no-such-thing',
  '/v1/events/a/b/c',
  '//v1/events',
  '/v1//events',
  '/v1/../v1/events',
  '/docs/../openapi.yaml',
  '/openapi.json.bak',
  '/__proto__',
  '/v1/constructor',
  '/%ZZ',
]

test('a path that the contract does not have is not found', async () => {
  const app = await startTestApp()
  for (const path of unknownPaths) {
    for (const method of ['GET', 'POST']) {
      const reply = await send(app.url, { method, path, query: '', headers: {}, body: undefined })
      expect(verdict(reply), `${method} ${path}`).toBe('404 not_found')
      expect(reply.headers['content-type']).toBe('application/problem+json')
    }
  }
})

test('a trailing slash, another case or one segment more makes every path another one', async () => {
  const app = await startTestApp(sourceSecrets)
  const changes: ((path: string) => string)[] = [
    (path) => `${path}/`,
    (path) => path.replace(/^\/\.?\w/, (start) => start.toUpperCase()),
    (path) => `/v0${path}`,
  ]
  for (const change of changes) {
    const moved = (operation: (typeof operations)[number]) => {
      const sent = authorised(validRequest(operation), operation)
      return { ...sent, path: change(sent.path) }
    }
    expect(await answers(app.url, operations, moved, verdict)).toEqual(all(operations, '404 not_found'))
  }
})
