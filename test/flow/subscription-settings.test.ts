import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const url = 'https://consumer.example.com/'
const events = ['code.pushed']
const defaults = { metadata: {}, header_names: [], timeout_seconds: null, retry_schedule: null }

test('settings are kept, shown, replaced whole, and reset by null', async () => {
  const app = await startTestApp()
  const settings = { metadata: { tenant: 'acme', team: 'a' }, timeout_seconds: 5, retry_schedule: [0.5, 60] }
  const created = await subscribe(app, url, events, { ...settings, headers: { 'X-Tenant': 'acme' } })
  expect(created).toMatchObject({ ...settings, header_names: ['X-Tenant'] })
  const path = `/v1/subscriptions/${created.id}`
  const patch = async (change: object) => (await app.api('PATCH', path, change)).json
  expect(await patch({ metadata: { team: 'b' } })).toMatchObject({ metadata: { team: 'b' }, timeout_seconds: 5 })
  expect(await patch({ headers: { A: '1', B: '2' } })).toMatchObject({ header_names: ['A', 'B'], timeout_seconds: 5 })
  const reset = { metadata: null, headers: null, timeout_seconds: null, retry_schedule: null, description: null }
  expect(await patch(reset)).toMatchObject({ ...defaults, description: '' })
  expect((await app.api('GET', path)).json).toMatchObject(defaults)
})

test('what settings must not be is refused, all faults at once, and never with the value of a header', async () => {
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '5s' })
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`X-${n}`, 'v']))
  const day = 86_400
  for (const [settings, pointer] of [
    [{ headers: { 'X-Tenant': 'top-secret\r\nX-Other: 1' } }, '/headers/X-Tenant'],
    [{ headers: { 'X-Tenant': 'top-secret\u0000' } }, '/headers/X-Tenant'],
    [{ headers: { 'X-Tenant': ' top-secret' } }, '/headers/X-Tenant'],
    [{ headers: { 'X-Tenant': 'top-secret ü' } }, '/headers/X-Tenant'],
    [{ headers: { 'X Tenant': 'top-secret' } }, '/headers'],
    [{ headers: { '': 'top-secret' } }, '/headers'],
    [{ headers: { 'X-Tenant': 'top-secret', 'x-tenant': 'top-secret' } }, '/headers'],
    [{ headers: many(21) }, '/headers'],
    [{ headers: { A: 'a'.repeat(4096), B: 'b'.repeat(4095) } }, '/headers'],
    [{ metadata: { 'no blanks': '' } }, '/metadata'],
    [{ metadata: { long: 'x'.repeat(501) } }, '/metadata/long'],
    [{ timeout_seconds: 0 }, '/timeout_seconds'],
    [{ timeout_seconds: 6 }, '/timeout_seconds'],
    [{ retry_schedule: [-1] }, '/retry_schedule/0'],
    [{ retry_schedule: [30 * day, 30 * day, 1] }, '/retry_schedule'],
    [{ retry_schedule: Array.from({ length: 51 }, () => 1) }, '/retry_schedule'],
  ] as const) {
    const reply = await app.api('POST', '/v1/subscriptions', { url, events, ...settings })
    expect(reply, JSON.stringify(settings)).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
    expect(reply.json.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer)
    expect(reply.text).not.toContain('top-secret')
  }
  const atTheirBounds = {
    headers: { ...many(18), A: 'a'.repeat(4096), B: 'b'.repeat(4000) },
    timeout_seconds: 5,
    retry_schedule: [30 * day, 30 * day],
    metadata: { long: 'x'.repeat(500) },
  }
  const { id } = await subscribe(app, url, events, atTheirBounds)
  const both = { timeout_seconds: 6, headers: { Host: 'a' }, events: ['no.such'] }
  const faulty = await app.api('PATCH', `/v1/subscriptions/${id}`, both)
  const pointers = faulty.json.errors.map((fault: { pointer: string }) => fault.pointer)
  expect(pointers).toEqual(['/headers', '/timeout_seconds', '/events/0'])
  expect(JSON.stringify(app.logged)).not.toContain('top-secret')
})

test.each([
  'Host',
  'content-length',
  'Content-Type',
  'Content-Encoding',
  'Transfer-Encoding',
  'connection',
  'Keep-Alive',
  'Proxy-Authorization',
  'TE',
  'Trailer',
  'Upgrade',
  'Expect',
  'User-Agent',
  'webhook-id',
  'Webhook-Anything',
  'X-Webhook-Signature',
  'x-webhook-signature-new',
  'X-Event-Type',
  'X-Event-ID',
])('a subscription does not set %s', async (name) => {
  const app = await startTestApp()
  const reply = await app.api('POST', '/v1/subscriptions', { url, events, headers: { [name]: 'x' } })
  expect(reply.json).toMatchObject({
    code: 'validation_failed',
    errors: [{ pointer: '/headers', message: expect.stringContaining(name) }],
  })
})

test('its own headers go with every request, beside ours', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const headers = { Authorization: 'Bearer of-the-gateway', 'X-Tenant': 'acme', 'X-Empty': '' }
  await subscribe(app, consumer.url, events, { headers })
  await publishPush(app)
  const [got] = await consumer.received(1)
  expect(got?.headers).toMatchObject({
    authorization: 'Bearer of-the-gateway',
    'x-tenant': 'acme',
    'x-empty': '',
    'content-type': 'application/json',
    'webhook-id': expect.stringMatching(/^evt_/),
  })
})

test('its own time ends an attempt sooner than that of the server', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '15s' }, { clock })
  const consumer = await startConsumer(() => {})
  await subscribe(app, consumer.url, events, { timeout_seconds: 2, retry_schedule: [] })
  const eventId = await publishPush(app)
  await consumer.received(1)
  clock.advance(2_000)
  expect(await app.ended(eventId)).toMatchObject({
    status: 'exhausted',
    attempts: [{ outcome: 'unreachable', error: expect.stringContaining('timeout') }],
  })
})

test('its own schedule says how often it is tried, and an empty one that it is tried once', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end())
  const { id } = await subscribe(app, consumer.url, events, { retry_schedule: [0.001, 0.001, 0, 0.001] })
  expect(await app.ended(await publishPush(app))).toMatchObject({ status: 'exhausted', attempt_count: 5 })
  await app.api('PATCH', `/v1/subscriptions/${id}`, { retry_schedule: [] })
  expect(await app.ended(await publishPush(app))).toMatchObject({ status: 'exhausted', attempt_count: 1 })
})

test('a pattern gets every type that it covers, and none is delivered twice', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.*', '*', 'code.pushed'])
  await app.ended(await publishPush(app))
  expect(consumer.got).toHaveLength(1)
})

test('a pattern that covers nothing is refused with what there is, and what is near', async () => {
  const app = await startTestApp()
  for (const [pattern, hint] of [
    ['code.pushd', 'did you mean code.pushed'],
    ['paymnt.*', 'did you mean payment.*'],
    ['delivery.*', 'listed by name: delivery.exhausted'],
    ['no.such', 'there are code.pushed, pull_request.changed'],
  ] as const) {
    const reply = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed', pattern] })
    expect(reply.json).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/events/1', message: expect.stringContaining(hint) }],
    })
  }
  for (const pattern of ['co*', '*.pushed', '**', '.*', 'code..*', '', 'code.*.x'])
    expect(await app.api('POST', '/v1/subscriptions', { url, events: [pattern] })).toMatchObject({ status: 422 })
})
