import { expect, test } from 'vitest'
import type { Environment } from '../../../src/config.ts'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp, toReply } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const environment: Environment = { ...senders.environment, WHATSAPP_VERIFY_TOKEN: 'verify-me' }
const start = () => startTestApp(environment)

const confirm = async (app: RunningApp, query: Readonly<Record<string, string>>) =>
  toReply(await fetch(`${app.url}/webhooks/whatsapp?${new URLSearchParams(query)}`))
const question = { 'hub.mode': 'subscribe', 'hub.challenge': '1904771356', 'hub.verify_token': 'verify-me' }

test('Meta’s question is answered with its challenge, as plain text', async () => {
  const app = await start()
  const reply = await confirm(app, question)
  expect([reply.status, reply.text]).toEqual([200, '1904771356'])
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain;/)
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await app.all('/v1/events')).toEqual([])
})

test('a challenge that is HTML is text all the same', async () => {
  const app = await start()
  const reply = await confirm(app, { ...question, 'hub.challenge': '<script>alert(1)</script>' })
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain;/)
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  ['the wrong token', { ...question, 'hub.verify_token': 'guess' }, 403, 'token_mismatch'],
  ['an empty token', { ...question, 'hub.verify_token': '' }, 400, 'token_missing'],
  ['the app secret', { ...question, 'hub.verify_token': environment.WHATSAPP_APP_SECRET ?? '' }, 403, 'token_mismatch'],
  ['another mode', { ...question, 'hub.mode': 'unsubscribe' }, 400, 'invalid_parameter'],
  ['no challenge', { 'hub.mode': 'subscribe', 'hub.verify_token': 'verify-me' }, 400, 'invalid_parameter'],
])('a question with %s is refused, and not answered', async (_what, query, status, code) => {
  const app = await start()
  const reply = await confirm(app, query)
  expect(reply).toMatchObject({ status, json: { code } })
  expect(reply.text).not.toContain('1904771356')
})

test('without a verify token no question is answered', async () => {
  const app = await startTestApp({ WHATSAPP_APP_SECRET: 'secret' })
  expect(await confirm(app, question)).toMatchObject({ status: 500, json: { code: 'secret_not_configured' } })
})

test('each change is an event of its own, with the bytes that it had', async () => {
  const app = await start()
  const example = exampleOf('whatsapp', 'messages')
  const [messages, statuses] = example.entry[0].changes
  // Meta writes what is not ASCII in escapes, and its spaces are its own.
  const texts = [JSON.stringify(messages).replace('Mona', 'M\\u00f6na'), JSON.stringify(statuses, undefined, 1)]
  const body = `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[${texts[0]}]},{"id":"2","changes":[ ${texts[1]} ]}]}`
  expect((await senders.send(app, 'whatsapp', body)).status).toBe(200)
  const events = (await app.all('/v1/events')).toReversed()
  expect(events).toMatchObject([{ type: 'messages' }, { type: 'messages' }])
  for (const [n, { id }] of events.entries()) expect((await app.api('GET', `/v1/events/${id}/raw`)).text).toBe(texts[n])
})

test('of a batch that comes again with one change more that one is stored', async () => {
  const app = await start()
  const example = exampleOf('whatsapp', 'messages')
  await senders.send(app, 'whatsapp', example)
  const [first] = example.entry[0].changes
  const added = structuredClone(first)
  added.value.messages[0].id = 'wamid.another'
  example.entry[0].changes.push(added)
  await senders.send(app, 'whatsapp', example)
  expect(await app.all('/v1/events')).toHaveLength(3)
})

test('a change that breaks its schema waits in quarantine, and the others are received', async () => {
  const app = await start()
  const example = exampleOf('whatsapp', 'messages')
  delete example.entry[0].changes[0].value.metadata
  expect((await senders.send(app, 'whatsapp', example)).status).toBe(200)
  expect((await app.all('/v1/events')).map(({ status }) => status)).toEqual(['received', 'quarantined'])
})

test.each([
  ['without entries', { object: 'whatsapp_business_account', entry: [] }, 200, [{ status: 'quarantined' }]],
  ['with an empty list of changes', { object: 'whatsapp_business_account', entry: [{ changes: [] }] }, 400, []],
])('a body %s is refused or kept, and not lost', async (_what, body, status, stored) => {
  const app = await start()
  expect((await senders.send(app, 'whatsapp', body)).status).toBe(status)
  expect(await app.all('/v1/events')).toMatchObject(stored)
})
