import { expect, test } from 'vitest'
import type { Environment } from '../../../src/config.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const others = createSenders()
const push = exampleOf('gitlab', 'Push Hook')
const { GITLAB_WEBHOOK_SECRET: secret, GITLAB_WEBHOOK_TOKEN: token = '' } = senders.environment
const event = { 'x-gitlab-event': 'Push Hook' }
const both: Environment = { GITLAB_WEBHOOK_SECRET: secret, GITLAB_WEBHOOK_TOKEN: token }

test('a signature that is there and wrong is refused although the token is right', async () => {
  const app = await startTestApp(both)
  const headers = { ...event, 'x-gitlab-token': token }
  const forged = { headers, secrets: { GITLAB_WEBHOOK_SECRET: others.environment.GITLAB_WEBHOOK_SECRET } }
  expect(await senders.send(app, 'gitlab', push, forged)).toMatchObject({
    status: 403,
    json: { code: 'signature_mismatch' },
  })
  const malformed = { alternative: 'none', headers: { ...headers, 'webhook-signature': 'v1,???' } } as const
  expect((await senders.send(app, 'gitlab', push, malformed)).status).toBe(403)
  for (const signature of [`v1,${Buffer.alloc(32).toString('base64')}`, `v2,${Buffer.alloc(32).toString('base64')}`]) {
    const untimed = { alternative: 'none', headers: { ...headers, 'webhook-signature': signature } } as const
    expect((await senders.send(app, 'gitlab', push, untimed)).status).toBe(403)
  }
  expect(await app.all('/v1/events')).toEqual([])
  expect((await senders.send(app, 'gitlab', push, { headers })).status).toBe(200)
})

test('without a signature the token counts, and a wrong one does not', async () => {
  const app = await startTestApp(both)
  const send = (value: string) =>
    senders.send(app, 'gitlab', push, { alternative: 'none', headers: { ...event, 'x-gitlab-token': value } })
  expect(await send(`${token}x`)).toMatchObject({ status: 403, json: { code: 'token_mismatch' } })
  expect(await send('')).toMatchObject({ status: 400, json: { code: 'signature_missing' } })
  expect(await app.all('/v1/events')).toEqual([])
  expect((await send(token)).status).toBe(200)
})

test('where only the token is set it is taken, whatever signature stands beside it', async () => {
  const app = await startTestApp({ GITLAB_WEBHOOK_TOKEN: token })
  const headers = { ...event, 'x-gitlab-token': token }
  expect((await senders.send(app, 'gitlab', push, { alternative: 1, headers })).status).toBe(200)
  expect((await senders.send(app, 'gitlab', { ...push, after: 'a' }, { headers })).status).toBe(200)
  expect(await app.all('/v1/events?direction=in')).toHaveLength(2)
})

test('where only the signing token is set the plain one is worth nothing', async () => {
  const app = await startTestApp({ GITLAB_WEBHOOK_SECRET: secret })
  const headers = { ...event, 'x-gitlab-token': token }
  expect(await senders.send(app, 'gitlab', push, { alternative: 'none', headers })).toMatchObject({
    status: 400,
    json: { code: 'signature_missing' },
  })
})

test.each([{}, { GITLAB_WEBHOOK_SECRET: '', GITLAB_WEBHOOK_TOKEN: ' , ' }])(
  'with neither set everything is refused, and both variables are named (%j)',
  async (environment) => {
    const app = await startTestApp(environment)
    for (const alternative of [0, 1, 'none'] as const) {
      const reply = await senders.send(app, 'gitlab', push, { alternative, headers: { 'x-gitlab-event': 'Push Hook' } })
      expect(reply).toMatchObject({ status: 500, json: { code: 'secret_not_configured' } })
      expect(reply.json.detail).toContain('GITLAB_WEBHOOK_SECRET or GITLAB_WEBHOOK_TOKEN')
    }
    expect(await app.all('/v1/events')).toEqual([])
  },
)

test('hooks that cause one another share the UUID of the event, and both are received', async () => {
  const app = await startTestApp(both)
  const send = (body: unknown, hook: string) =>
    senders.send(app, 'gitlab', body, {
      alternative: 1,
      headers: { ...event, 'x-gitlab-event-uuid': 'one-for-all', 'x-gitlab-webhook-uuid': hook },
    })
  await send(push, 'hook-1')
  await send(push, 'hook-1')
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  await send(push, 'hook-2')
  await send({ ...push, after: 'a' }, 'hook-1')
  expect(await app.all('/v1/events?direction=in')).toHaveLength(3)
})

test('of a signed request the id that is signed tells a repeat, whatever key stands beside it', async () => {
  const app = await startTestApp(both)
  const id = { 'webhook-id': 'one' }
  for (const key of ['a', 'b'])
    await senders.send(app, 'gitlab', push, { headers: { ...event, ...id, 'idempotency-key': key } })
  expect(await app.all('/v1/events?direction=in')).toMatchObject([{ delivery_id: 'one' }])
})

test('the answer is empty, and the token is in no log and not stored', async () => {
  const app = await startTestApp(both)
  const headers = { ...event, 'x-gitlab-token': token }
  const reply = await senders.send(app, 'gitlab', push, { alternative: 1, headers })
  expect([reply.status, reply.text]).toEqual([200, ''])
  const [stored] = await app.all('/v1/events?direction=in')
  const shown = await app.api('GET', `/v1/events/${stored.id}`)
  expect(shown.json.headers['x-gitlab-event']).toBe('Push Hook')
  expect(shown.text + JSON.stringify(app.logged)).not.toContain(token)
})
