import { expect, test } from 'vitest'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const others = createSenders()
const start = () => startTestApp(senders.environment)

test('a ping is answered with a pong and not stored', async () => {
  const app = await start()
  const reply = await senders.send(app, 'discord', { id: '1', type: 1 })
  expect([reply.status, reply.json]).toEqual([200, { type: 1 }])
  expect(await app.all('/v1/events')).toEqual([])
})

test.each([
  ['no signature', { alternative: 'none' }],
  ['that of another key', { privateKeys: others.privateKeys }],
  ['one of the right length that is none', { headers: { 'x-signature-ed25519': '0'.repeat(128) } }],
  ['half a one', { headers: { 'x-signature-ed25519': '00ff' } }],
  ['another time', { headers: { 'x-signature-timestamp': '1767268800' } }],
  ['a time that takes from the body', { headers: { 'x-signature-timestamp': '1767268800{' } }],
] as const)('a ping with %s is refused with 401, as Discord tries out', async (_what, options) => {
  const app = await start()
  const reply = await senders.send(app, 'discord', { id: '1', type: 1 }, options)
  expect(reply.status).toBe(401)
  expect(reply.json.code).toMatch(/^signature_(missing|mismatch)$/)
})

test('a command is answered, and what it names notifies nobody', async () => {
  const app = await start()
  const hello = exampleOf('discord', '2')
  const mention = { content: 'Hello, <@310000000000000017>!', allowed_mentions: { parse: [] } }
  expect((await senders.send(app, 'discord', hello)).json).toEqual({ type: 4, data: mention })
  const unknown = { ...hello, id: '2', data: { ...hello.data, name: '@everyone' } }
  expect((await senders.send(app, 'discord', unknown)).json).toEqual({
    type: 4,
    data: { content: 'There is no command @everyone.', flags: 64, allowed_mentions: { parse: [] } },
  })
})

test('what is answered is no longer than Discord takes, whatever a command is called', async () => {
  const app = await start()
  const hello = exampleOf('discord', '2')
  const endless = { ...hello, data: { ...hello.data, name: '𝄞'.repeat(3_000) } }
  const reply = await senders.send(app, 'discord', endless)
  expect([reply.status, [...reply.json.data.content].length]).toEqual([200, 2_000])
})

test('a command of nobody that is named is answered all the same', async () => {
  const app = await start()
  const { member: _member, ...hello } = exampleOf('discord', '2')
  expect((await senders.send(app, 'discord', hello)).json.data.content).toBe('Hello!')
  const bare = { ...hello, id: '2', member: null, user: null }
  expect((await senders.send(app, 'discord', bare)).status).toBeLessThan(500)
})

test.each([
  ['of a type that nothing answers', { type: 17 }],
  ['whose type is a text', { type: 'ping' }],
  ['without its data', { data: undefined }],
])('an interaction %s is refused, and not stored', async (_what, change) => {
  const app = await start()
  const reply = await senders.send(app, 'discord', { ...exampleOf('discord', '2'), ...change })
  expect(reply).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
  expect(await app.all('/v1/events')).toEqual([])
})

test('an id of 64 bits is kept with every digit', async () => {
  const app = await start()
  const text = JSON.stringify({ ...exampleOf('discord', '2'), id: '9223372036854775807' })
  await senders.send(app, 'discord', text)
  expect(await app.all('/v1/events')).toMatchObject([{ delivery_id: '9223372036854775807' }])
})
