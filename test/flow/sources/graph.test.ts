import { expect, test } from 'vitest'
import { startTestApp, toReply } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const clientState = senders.environment.MS_GRAPH_CLIENT_STATE ?? ''
const start = () => startTestApp(senders.environment)
const asIs = { alternative: 'none' } as const

/** A notification with the right clientState. */
function notification(type: string, change: object = {}): Record<string, unknown> {
  return { ...exampleOf('ms-graph', type).value[0], clientState, ...change }
}

test.each(['Validation: is anybody there?', 'a+b %2B ü', '<script>alert(1)</script>'])(
  'the token %j is given back as plain text, before anything is verified, and not stored',
  async (token) => {
    const app = await start()
    const url = `${app.url}/webhooks/ms-graph?validationToken=${encodeURIComponent(token)}`
    for (const init of [{}, { headers: { 'content-type': 'text/plain; charset=utf-8' } }, { body: '{"value":[' }]) {
      const reply = await toReply(await fetch(url, { method: 'POST', ...init }))
      expect([reply.status, reply.text]).toEqual([200, token])
      expect(reply.headers.get('content-type')).toMatch(/^text\/plain;/)
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(await app.all('/v1/events')).toEqual([])
  },
)

test('a token that is longer than any is refused', async () => {
  const app = await start()
  const url = `${app.url}/webhooks/ms-graph?validationToken=${'a'.repeat(4097)}`
  expect((await fetch(url, { method: 'POST' })).status).toBe(400)
})

test('an empty token is no question, and what follows it is judged', async () => {
  const app = await start()
  const reply = await fetch(`${app.url}/webhooks/ms-graph?validationToken=`, { method: 'POST' })
  expect([reply.status, await reply.json()]).toMatchObject([403, { code: 'token_mismatch' }])
})

test.each<[string, unknown]>([
  ['another', 'guess'],
  ['none', undefined],
  ['null for its', null],
  ['a list with the right', [clientState]],
  ['an empty', ''],
])('a batch of which one notification has %s clientState is refused whole', async (_what, wrong) => {
  const app = await start()
  for (const at of [0, 1, 2]) {
    const value = [notification('created'), notification('updated'), notification('missed')]
    value[at] = { ...value[at], clientState: wrong }
    const reply = await senders.send(app, 'ms-graph', { value }, asIs)
    expect(reply.json.code).toMatch(/^token_(missing|mismatch)$/)
    expect([400, 403]).toContain(reply.status)
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test.each(['{"value":[]}', '{"value":{}}', '{}', '[]', 'null', '{"value":[[]]}', '{"value":[null]}', ''])(
  'a body without notifications (%s) is refused',
  async (body) => {
    const app = await start()
    const reply = await senders.send(app, 'ms-graph', body, { ...asIs, mediaType: 'application/json' })
    expect([400, 403]).toContain(reply.status)
    expect(await app.all('/v1/events')).toEqual([])
  },
)

test('a clientState that stands twice is the one that counts, and no other', async () => {
  const app = await start()
  const item = JSON.stringify(notification('created'))
  const twice = (first: string, second: string) =>
    `{"value":[${item.replace(/"clientState":"[^"]*"/, `"clientState":"${first}","clientState":"${second}"`)}]}`
  expect((await senders.send(app, 'ms-graph', twice(clientState, 'guess'), asIs)).status).toBe(403)
  const hidden = `{"value":[{"clientState":"guess"}],"value":[${item}]}`
  expect((await senders.send(app, 'ms-graph', hidden, asIs)).status).toBe(202)
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('each notification is an event of its own, with its exact bytes and every digit of its numbers', async () => {
  const app = await start()
  const texts = [
    JSON.stringify(notification('created')).replace('{', '{"sequence":9007199254740993,'),
    JSON.stringify(notification('updated'), undefined, 2).replace('{', '{"exact":1.0000000000000000001,'),
    JSON.stringify(notification('reauthorizationRequired')).replace('{', '{ "emoji":"\\ud83d\\ude80","e":1E+2,'),
  ]
  const reply = await senders.send(app, 'ms-graph', `{"value": [${texts.join(' ,\n')}]}`, asIs)
  expect([reply.status, reply.text]).toEqual([202, ''])
  const events = (await app.all('/v1/events')).toReversed()
  expect(events.map(({ type }) => type)).toEqual(['created', 'updated', 'reauthorizationRequired'])
  for (const [n, { id, content_type }] of events.entries()) {
    expect((await app.api('GET', `/v1/events/${id}/raw`)).text).toBe(texts[n])
    expect(content_type).toBe('application/json')
  }
})

test('of the notifications of a batch each is known again by itself', async () => {
  const app = await start()
  const [a, b, c] = ['a', 'b', 'c'].map((id) => notification('created', { id }))
  await senders.send(app, 'ms-graph', { value: [a, b] }, asIs)
  await senders.send(app, 'ms-graph', { value: [b, c, c] }, asIs)
  expect((await app.all('/v1/events')).map(({ delivery_id }) => delivery_id)).toEqual(['c', 'b', 'a'])
})

test('two changes that say nothing to tell them apart are both kept', async () => {
  const app = await start()
  const value = [notification('updated')]
  await senders.send(app, 'ms-graph', { value }, asIs)
  await senders.send(app, 'ms-graph', { value }, asIs)
  expect(await app.all('/v1/events')).toHaveLength(2)
})

test('a notification of an unknown kind waits in quarantine, and the others are handled', async () => {
  const app = await start()
  const value = [notification('missed'), notification('created', { changeType: undefined }), { clientState }]
  expect((await senders.send(app, 'ms-graph', { value }, asIs)).status).toBe(202)
  const events = (await app.all('/v1/events')).toReversed()
  expect(events).toMatchObject([{ status: 'received' }, { status: 'quarantined' }, { status: 'quarantined' }])
  expect(await app.ended(events[0].id)).toMatchObject({ status: 'succeeded' })
})

test('the clientState is in no log', async () => {
  const app = await start()
  await senders.send(app, 'ms-graph', { value: [notification('missed')] }, asIs)
  await senders.send(app, 'ms-graph', { value: [notification('missed', { clientState: 'guess-17' })] }, asIs)
  expect(JSON.stringify(app.logged)).not.toMatch(new RegExp(`${clientState}|guess-17`))
})
