import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestApp } from '../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './sources/senders.ts'

const senders = createSenders()
const payment = exampleOf('stripe', 'payment_intent.succeeded')
const launched = exampleOf('cloudevents', 'com.example.rocket.launched')
/** So many characters that no compression makes fewer. */
const noise = (length: number) => createHash('shake256', { outputLength: length }).digest('base64').slice(0, length)

test.each([
  ['an id with a NUL', { id: 'evt\u0000' }],
  ['a type with a NUL', { type: 'a\u0000b' }],
  ['an id with half a character', { id: '\ud800' }],
  ['an id that is too long for an index', { id: noise(4_000) }],
  ['a type that is too long for an index', { type: noise(4_000) }],
  ['an id of 513 bytes', { id: `${'é'.repeat(256)}a` }],
])('%s is refused as malformed, whatever stores it', async (_name, change) => {
  const app = await startTestApp(senders.environment)
  const reply = await senders.send(app, 'stripe', { ...payment, ...change })
  expect(reply).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
  expect(reply.json.detail).toContain('cannot be stored')
  expect(await app.all('/v1/events')).toEqual([])
})

test('an id and a type of 512 bytes are stored as they are, and tell a repeat', async () => {
  const app = await startTestApp(senders.environment)
  const event = { ...payment, id: noise(512), type: `é${noise(510)}` }
  expect((await senders.send(app, 'stripe', event)).status).toBe(202)
  expect((await senders.send(app, 'stripe', event)).status).toBe(200)
  expect(await app.all('/v1/events?direction=in')).toMatchObject([{ type: event.type, delivery_id: event.id }])
})

test('a CloudEvent whose header spells a NUL as its id is refused as malformed', async () => {
  const app = await startTestApp(senders.environment)
  const headers = { 'ce-specversion': '1.0', 'ce-id': 'a%00', 'ce-source': '/pads/39a', 'ce-type': 'a' }
  const reply = await senders.send(app, 'cloudevents', '{}', { mediaType: 'application/json', headers })
  expect(reply).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
})

test('an element of a batch whose type or id cannot be stored is kept beside the others, and told as a repeat', async () => {
  const app = await startTestApp(senders.environment)
  const batch = [
    { ...launched, id: 'one' },
    { ...launched, id: 'two', type: 'a\u0000b' },
    { ...launched, id: noise(4_000) },
    { ...launched, id: 'four' },
  ]
  const send = () =>
    senders.send(app, 'cloudevents', batch, { mediaType: 'application/cloudevents-batch+json' }).then((r) => r.status)
  expect([await send(), await send()]).toEqual([204, 204])
  const stored = await app.all('/v1/events?direction=in')
  const shown = stored.map(({ type, delivery_id, status }) => `${type} ${delivery_id} ${status}`).toSorted()
  const hash = createHash('sha256').update(JSON.stringify(batch[2])).digest('hex')
  expect(shown).toEqual(
    [
      `${launched.type} four received`,
      `${launched.type} one received`,
      `${launched.type} ${hash} received`,
      'unknown two quarantined',
    ].toSorted(),
  )
})

test('a repeat is seen by a key that is too long for an index', async () => {
  const app = await startTestApp(senders.environment)
  const source = 'https://example.com/'.concat(noise(4_000).replaceAll(/[+/=]/g, ''))
  const event = { ...launched, source }
  const send = () => senders.send(app, 'cloudevents', event, { mediaType: 'application/cloudevents+json' })
  expect([(await send()).status, (await send()).status]).toEqual([204, 204])
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
})
