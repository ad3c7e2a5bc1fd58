import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const others = createSenders()
const secret = senders.environment.ZOOM_WEBHOOK_SECRET ?? ''
const start = () => startTestApp(senders.environment)
const ask = (plainToken: unknown) => ({
  event: 'endpoint.url_validation',
  event_ts: 1767268800000,
  payload: { plainToken },
})

test('the question about the URL is answered with its hash, and not stored', async () => {
  const app = await start()
  const plainToken = 'bGlmdC1vZmYtMjAyNi0wMQ'
  const encryptedToken = createHmac('sha256', secret).update(plainToken).digest('hex')
  const reply = await senders.send(app, 'zoom', ask(plainToken))
  expect([reply.status, reply.json]).toEqual([200, { plainToken, encryptedToken }])
  expect(await app.all('/v1/events')).toEqual([])
})

test.each([{ alternative: 'none' }, { secrets: others.environment }] as const)(
  'a question that Zoom has not signed is refused, and nothing is hashed (%#)',
  async (options) => {
    const app = await start()
    const reply = await senders.send(app, 'zoom', ask('qgg8vlvZRS6UYooatFL8Aw'), options)
    expect(reply.status).toBe(401)
    expect(reply.text).not.toContain('encryptedToken')
  },
)

const forged = JSON.stringify(exampleOf('zoom', 'meeting.started'))

test.each([
  ['a request to be signed', `v0:1767268800:${forged}`],
  ['a time and a body', 'v0:1767268800:{}'],
  ['a colon', 'a:b'],
  ['JSON', '{}'],
  ['a blank', 'a b'],
  ['more than any challenge', 'a'.repeat(257)],
  ['nothing', ''],
  ['an object', { a: 1 }],
])('a question with %s in place of a challenge is refused, and nothing is hashed', async (_what, plainToken) => {
  const app = await start()
  const reply = await senders.send(app, 'zoom', ask(plainToken))
  expect(reply).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
  expect(reply.text).not.toContain(createHmac('sha256', secret).update(String(plainToken)).digest('hex'))
})

test.each([(old: string) => `new,${old}`, (old: string) => `${old},new`])(
  'while the secret is rotated, the answer is made with the one that Zoom signed with (%#)',
  async (bothOf) => {
    const app = await startTestApp({ ZOOM_WEBHOOK_SECRET: bothOf(secret) })
    for (const key of [secret, 'new']) {
      const { json } = await senders.send(app, 'zoom', ask('abc'), { secrets: { ZOOM_WEBHOOK_SECRET: key } })
      expect(json.encryptedToken).toBe(createHmac('sha256', key).update('abc').digest('hex'))
    }
  },
)
