import { expect, test } from 'vitest'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp, toReply } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const token = senders.environment.CLOUDEVENTS_TOKEN ?? ''
const start = () =>
  startTestApp({ ...senders.environment, CLOUDEVENTS_ALLOWED_ORIGINS: 'eventgrid.azure.net, events.example.com' })
const launched = exampleOf('cloudevents', 'com.example.rocket.launched')
const structured = 'application/cloudevents+json; charset=utf-8'
const batched = 'application/cloudevents-batch+json'

/** The newest event as it is shown, with its body. */
async function newest(app: RunningApp) {
  const [event] = await app.all('/v1/events?source=cloudevents')
  return (await app.api('GET', `/v1/events/${event.id}`)).json
}

test('an event in structured mode is stored as it came', async () => {
  const app = await start()
  const text = JSON.stringify(launched, undefined, 1)
  const reply = await senders.send(app, 'cloudevents', text, { mediaType: structured })
  expect([reply.status, reply.text]).toEqual([204, ''])
  const event = await newest(app)
  const known = { type: 'com.example.rocket.launched', delivery_id: 'launch-17', status: 'received' }
  expect(event).toMatchObject({ ...known, body: launched })
  expect((await app.api('GET', `/v1/events/${event.id}/raw`)).text).toBe(text)
})

const attributes = {
  'ce-specversion': '1.0',
  'ce-id': 'launch-17',
  'ce-source': '/pads/39a',
  'ce-type': 'com.example.rocket.launched',
}
const binary = (app: RunningApp, body: string | Uint8Array, headers: Record<string, string>, mediaType: string) =>
  senders.send(app, 'cloudevents', body, { mediaType, headers: { ...attributes, ...headers } })

test.each<[string, string | Uint8Array, object]>([
  ['application/json', '{"rocket":"R-17"}', { data: { rocket: 'R-17' } }],
  ['application/json; charset=utf-8', '[1,2]', { data: [1, 2] }],
  ['text/plain', 'Lift-off! 🚀', { data: 'Lift-off! 🚀' }],
  ['application/octet-stream', Buffer.from([0, 255, 0xc3]), { data_base64: 'AP/D' }],
])('an event in binary mode has %s as its data', async (mediaType, body, data) => {
  const app = await start()
  expect((await binary(app, body, {}, mediaType)).status).toBe(204)
  const { status, type, delivery_id, body: shown } = await newest(app)
  expect([status, type, delivery_id]).toEqual(['received', 'com.example.rocket.launched', 'launch-17'])
  const wanted = { specversion: '1.0', id: 'launch-17', source: '/pads/39a', type, datacontenttype: mediaType }
  expect(shown).toEqual({ ...wanted, ...data })
})

test('an event in binary mode without data is one', async () => {
  const app = await start()
  const headers = { authorization: `Bearer ${token}`, ...attributes }
  const reply = await fetch(`${app.url}/webhooks/cloudevents`, { method: 'POST', headers })
  expect(reply.status).toBe(204)
  const { status, body } = await newest(app)
  expect([status, Object.keys(body).toSorted()]).toEqual(['received', ['id', 'source', 'specversion', 'type']])
})

test.each([
  ['Euro%20%E2%82%AC%20%F0%9F%98%80', 'Euro € 😀'],
  ['100%25', '100%'],
  ['100%', '100%'],
  ['a+b', 'a+b'],
])('the attribute %j in a header is %j', async (header, wanted) => {
  const app = await start()
  expect((await binary(app, '{}', { 'ce-subject': header }, 'application/json')).status).toBe(204)
  expect((await newest(app)).body.subject).toBe(wanted)
})

test.each([
  ['ce-id', 400],
  ['ce-type', 400],
])('an event in binary mode without %s is refused', async (name, status) => {
  const app = await start()
  expect((await binary(app, '{}', { [name]: '' }, 'application/json')).status).toBe(status)
  expect(await app.all('/v1/events')).toEqual([])
})

test('an attribute that would be the prototype is one as any other', async () => {
  const app = await start()
  expect((await binary(app, '{}', { 'ce-__proto__': 'x', 'ce-constructor': 'y' }, 'application/json')).status).toBe(204)
})

test('each event of a batch is stored by itself, with its exact bytes', async () => {
  const app = await start()
  const texts = [
    JSON.stringify({ ...launched, data: 0 }).replace('"data":0', '"data":9007199254740993'),
    JSON.stringify({ ...launched, id: 'launch-18', type: 'com.example.rocket.scrubbed' }, undefined, 2),
  ]
  const reply = await senders.send(app, 'cloudevents', `[ ${texts.join(',')}]`, { mediaType: batched })
  expect(reply.status).toBe(204)
  const events = (await app.all('/v1/events')).toReversed()
  expect(events).toMatchObject([
    { delivery_id: 'launch-17', type: 'com.example.rocket.launched' },
    { delivery_id: 'launch-18', type: 'com.example.rocket.scrubbed' },
  ])
  for (const [n, { id, content_type }] of events.entries()) {
    expect(content_type).toBe('application/cloudevents+json')
    expect((await app.api('GET', `/v1/events/${id}/raw`)).text).toBe(texts[n])
  }
})

test('an empty batch is refused', async () => {
  const app = await start()
  expect((await senders.send(app, 'cloudevents', '[]', { mediaType: batched })).status).toBe(400)
})

test('a repeat has the source and the id of one before, in whatever mode it comes', async () => {
  const app = await start()
  await senders.send(app, 'cloudevents', launched, { mediaType: structured })
  await senders.send(app, 'cloudevents', [launched], { mediaType: batched })
  await binary(app, '{}', {}, 'application/json')
  expect(await app.all('/v1/events')).toHaveLength(1)
  await senders.send(app, 'cloudevents', { ...launched, source: '/pads/39b' }, { mediaType: structured })
  expect(await app.all('/v1/events')).toHaveLength(2)
})

test('an event without a source waits in quarantine, and what it is is said', async () => {
  const app = await start()
  const { source: _source, ...without } = launched
  expect((await senders.send(app, 'cloudevents', without, { mediaType: structured })).status).toBe(204)
  const { status, faults } = await newest(app)
  expect([status, JSON.stringify(faults)]).toEqual(['quarantined', expect.stringContaining('source')])
})

test('the token is taken from the URL too, and is stored nowhere', async () => {
  const app = await start()
  const options = { alternative: 'none', mediaType: structured } as const
  const send = (value: string) =>
    senders.send(app, 'cloudevents', launched, { ...options, query: `?access_token=${value}` })
  expect(await send('guess')).toMatchObject({ status: 403, json: { code: 'token_mismatch' } })
  expect((await send(token)).status).toBe(204)
  expect(JSON.stringify([await newest(app), app.logged])).not.toContain(token)
  const bearer = { headers: { authorization: 'Bearer guess' }, query: `?access_token=${token}` }
  expect((await senders.send(app, 'cloudevents', launched, { ...options, ...bearer })).status).toBe(403)
})

const ask = async (app: RunningApp, headers: Record<string, string>) =>
  toReply(await fetch(`${app.url}/webhooks/cloudevents`, { method: 'OPTIONS', headers }))

test.each(['eventgrid.azure.net', 'events.example.com'])('the origin %s may send', async (origin) => {
  const app = await start()
  const reply = await ask(app, { 'webhook-request-origin': origin, 'webhook-request-rate': '120' })
  expect([reply.status, reply.text]).toEqual([200, ''])
  expect(reply.headers.get('webhook-allowed-origin')).toBe(origin)
  expect(reply.headers.get('webhook-allowed-rate')).toBe('100')
  expect(reply.headers.get('allow')).toBe('POST')
  expect(await app.all('/v1/events')).toEqual([])
})

test.each([
  [{ 'webhook-request-origin': 'evil.example.com' }, 403],
  [{ 'webhook-request-origin': 'events.example.com.evil.example.com' }, 403],
  [{ 'webhook-request-origin': 'events.example.com, evil.example.com' }, 403],
  [{ 'webhook-request-origin': '*' }, 403],
  [{}, 400],
])('an origin that is not known (%j) gets no leave', async (headers, status) => {
  const app = await start()
  const reply = await ask(app, headers)
  expect(reply.status).toBe(status)
  expect(reply.headers.get('webhook-allowed-origin')).toBeNull()
})

test('an origin that may send still needs the token', async () => {
  const app = await start()
  const headers = { 'webhook-request-origin': 'events.example.com' }
  const reply = await senders.send(app, 'cloudevents', launched, {
    alternative: 'none',
    mediaType: structured,
    headers,
  })
  expect(reply).toMatchObject({ status: 400, json: { code: 'token_missing' } })
})
