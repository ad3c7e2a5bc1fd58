import { expect, test } from 'vitest'
import { loadDocument } from '../../src/contract/document.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { codePushed } from '../stand-ins/samples.ts'
import { handlersWith, plugin, resource, startWith } from './sample-plugin.ts'

const state = `{ greeting: '', state: 'absent' }`

/** Puts a function where the code of a plugin finds it, and gives what it is called with. */
function told(name: string): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  Object.assign(globalThis, { [name]: resolve })
  return promise
}

/** The contract in which getResource has these replies too. */
function declaring(replies: Readonly<Record<number, string>>) {
  const document = structuredClone(loadDocument())
  const responses = document.paths[resource]?.get?.responses as Record<string, unknown> // it has some
  for (const [status, name] of Object.entries(replies)) responses[status] = { $ref: `#/components/responses/${name}` }
  // The replies are judged by what was generated, which knows nothing of these.
  return { document, replyFault: () => undefined }
}

test.each<[string, string, string]>([
  ['answers nothing', '', 'answered nothing'],
  ['answers a text', `return 'done'`, 'answered nothing'],
  ['answers without a status', 'return {}', 'answers undefined, which it does not declare'],
  ['answers an undeclared status', 'return { status: 42 }', 'answers 42, which it does not declare'],
  [
    'answers a body that breaks its schema',
    `return { status: 200, json: { greeting: 'a', state: 'unsure' } }`,
    'answers 200 with a body that breaks its schema',
  ],
  [
    'refuses with an undeclared status',
    `throw problem('conflict', 'It is there.')`,
    'refused with conflict (409), which it does not declare',
  ],
  ['throws', `throw new Error('no such room')`, 'no such room'],
])('a handler that %s has a defect, which the log names with its operation', async (_name, body, message) => {
  const app = await startWith(handlersWith(body), { expectDefects: true })
  const reply = await app.api('GET', resource)
  expect([reply.status, reply.json.code]).toEqual([500, 'internal_error'])
  expect(reply.text).not.toContain(message)
  const line = await app.logs('request.failed')
  expect(line.operation).toBe(`${plugin}.getResource`)
  expect(line.cause).toMatchObject({ message: expect.stringContaining(message) })
  expect((await app.api('GET', '/healthz')).status).toBe(200)
})

test.each<[string, string, object]>([
  ['not_found', '', { status: 404, code: 'not_found', detail: 'Room 7.' }],
  ['conflict', '', { status: 409, code: 'conflict', detail: 'Room 7.' }],
  [
    'validation_failed',
    `, [{ pointer: '/room', message: 'is taken' }]`,
    { status: 422, code: 'validation_failed', errors: [{ in: 'body', pointer: '/room', message: 'is taken' }] },
  ],
])('a handler refuses with %s where its operation declares that', async (code, faults, expected) => {
  const body = `throw problem('${code}', 'Room 7.'${faults})`
  const app = await startWith(handlersWith(body), declaring({ 404: 'NotFound', 409: 'Conflict', 422: 'Invalid' }))
  const reply = await app.api('GET', resource)
  expect(reply.json).toMatchObject(expected)
  expect(reply.status).toBe(reply.json.status)
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
})

test('a handler is given what was asked, and not the headers as they came', async () => {
  const given = told('given')
  const app = await startWith(
    handlersWith(`globalThis.given(Object.keys(input)); return { status: 200, json: ${state} }`),
  )
  expect((await app.api('GET', resource)).status).toBe(200)
  expect(await given).toEqual(['path', 'query', 'header', 'body'])
})

test('a handler that takes longer than 30 seconds is called off, and publishes nothing any more', async () => {
  const clock = createManualClock()
  const [asked, aborted, refused] = [told('asked'), told('aborted'), told('refused')]
  const body = `
    publish('code.pushed', ${JSON.stringify(codePushed)})
    await new Promise((resolve) => { signal.addEventListener('abort', resolve); globalThis.asked() })
    globalThis.aborted(signal.reason.message)
    try { publish('code.pushed', ${JSON.stringify(codePushed)}) } catch (error) { globalThis.refused(error.message) }
    return { status: 200, json: ${state} }`
  const app = await startWith(handlersWith(body), { clock })
  const replying = app.api('GET', resource)
  await asked
  clock.advance(30_000)
  const reply = await replying
  expect([reply.status, reply.json.code]).toEqual([503, 'plugin_failed'])
  expect(reply.json.detail).toBe(`The plugin ${plugin} did not answer within 30 seconds.`)
  expect(await aborted).toBe(reply.json.detail)
  expect(await refused).toBe('code.pushed was published after the handler had been called off')
  expect(await app.all('/v1/events')).toEqual([])
  const line = await app.logs('request.refused')
  expect(line).toMatchObject({ level: 'warn', operation: `${plugin}.getResource`, code: 'plugin_failed' })
})

test('a handler that the end of the process overtakes is called off', async () => {
  const [asked, aborted] = [told('asked'), told('aborted')]
  const body = `globalThis.asked(); await new Promise((resolve) => signal.addEventListener('abort', resolve));
    globalThis.aborted(signal.reason.code); return { status: 200, json: ${state} }`
  const app = await startWith(handlersWith(body))
  const replying = app.api('GET', resource).catch(() => 'the connection was closed')
  await asked
  await app.close(10)
  expect(await aborted).toBe('draining')
  expect(await replying).toBe('the connection was closed')
})

test('who guesses the secret of a plugin is limited by address, before it is looked at, as who asks an open operation is', async () => {
  const limit = { RATE_LIMIT_PER_ADDRESS: '2/h', TRUSTED_PROXIES: '1' }
  const app = await startWith(handlersWith(`return { status: 200, json: ${state} }`), {}, limit)
  const ask = (method: string, address: string) =>
    app.api(method, resource, undefined, { 'x-sample-secret': 'a guess', 'x-forwarded-for': address })
  expect((await ask('DELETE', '203.0.113.7')).status).toBe(403)
  expect((await ask('GET', '203.0.113.7')).status).toBe(200)
  for (const method of ['DELETE', 'GET']) {
    const refused = await ask(method, '203.0.113.7')
    expect([refused.status, refused.json.code]).toEqual([429, 'rate_limited'])
    expect(refused.headers.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await ask('GET', '203.0.113.8')).status).toBe(200)
})

test('an operation that needs the API key tells who has none nothing, and is not limited by address', async () => {
  const document = structuredClone(loadDocument())
  Object.assign(document.paths[resource]?.get ?? {}, { security: [{ apiKey: [] }] })
  const parts = { document, replyFault: () => undefined }
  const limit = { RATE_LIMIT_PER_ADDRESS: '1/h' }
  const serving = await startWith(handlersWith(`return { status: 200, json: ${state} }`), parts, limit)
  for (let n = 0; n < 3; n += 1) expect((await serving.api('GET', resource)).status).toBe(200)
  const failed = await startWith(undefined, parts)
  expect((await fetch(`${failed.url}${resource}`)).status).toBe(401)
  expect((await failed.api('GET', resource)).json.code).toBe('plugin_failed')
})
