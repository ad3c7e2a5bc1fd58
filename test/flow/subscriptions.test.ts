import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const given = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLXRlc3RzIQ=='
const signatures = (got: Got | undefined) => String(got?.headers['webhook-signature']).split(' ')

function accepts(secret: string, got: Got | undefined): boolean {
  try {
    new Webhook(secret).verify(got?.body ?? '', got?.headers as Record<string, string>)
    return true
  } catch {
    return false
  }
}

test('a subscription is created, shown, listed, changed and deleted', async () => {
  const app = await startTestApp()
  const url = 'https://consumer.example.com/hook'
  const created = await app.api('POST', '/v1/subscriptions', { url, events: ['issue.changed', 'code.pushed'] })
  expect(created.status).toBe(201)
  const { secret, ...subscription } = created.json
  expect(subscription).toMatchObject({
    id: expect.stringMatching(/^sub_/),
    url,
    events: ['issue.changed', 'code.pushed'],
    description: '',
    status: 'active',
    disabled_reason: null,
  })
  const path = `/v1/subscriptions/${subscription.id}`
  expect(created.headers.get('location')).toBe(path)
  expect((await app.api('GET', path)).json).toEqual(subscription)
  expect(await app.all('/v1/subscriptions')).toEqual([subscription])

  const change = { url: 'https://other.example.com/', events: ['code.pushed'], description: 'Deploy bot' }
  const changed = await app.api('PATCH', path, change)
  expect(changed.json).toMatchObject({ ...subscription, ...change, updated_at: expect.any(String) })
  const described = await app.api('PATCH', path, { description: '' })
  expect(described.json).toMatchObject({ ...change, description: '' })

  expect((await app.api('DELETE', path)).status).toBe(204)
  for (const [method, action, body] of [
    ['GET', ''],
    ['PATCH', '', { description: 'x' }],
    ['DELETE', ''],
    ['POST', '/rotate-secret'],
    ['POST', '/test'],
    ['POST', '/pause'],
    ['POST', '/resume'],
  ] as const) {
    const gone = await app.api(method, `${path}${action}`, body)
    expect(gone, `${method} ${action}`).toMatchObject({ status: 404, json: { code: 'not_found' } })
  }
  expect(await app.all('/v1/subscriptions')).toEqual([])
})

test('subscriptions are listed newest first, in pages', async () => {
  const app = await startTestApp()
  const ids = []
  for (let n = 0; n < 5; n += 1) ids.unshift((await subscribe(app, 'https://consumer.example.com/')).id)
  const first = (await app.api('GET', '/v1/subscriptions?limit=2')).json
  const second = (await app.api('GET', `/v1/subscriptions?limit=2&cursor=${first.next_cursor}`)).json
  const third = (await app.api('GET', `/v1/subscriptions?limit=2&cursor=${second.next_cursor}`)).json
  expect([first, second, third].flatMap(({ data }) => data.map(({ id }: { id: string }) => id))).toEqual(ids)
  expect(third.next_cursor).toBeNull()
})

test('a change of a subscription that is not there is a 404, whatever it asks for, and no name is looked up', async () => {
  const asked: string[] = []
  const app = await startTestApp(
    {},
    {
      resolve: async (name) => {
        asked.push(name)
        return []
      },
    },
  )
  for (const change of [{ url: 'http://10.0.0.1/' }, { url: 'https://a.example/' }, { events: ['no.such'] }])
    expect(await app.api('PATCH', '/v1/subscriptions/sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04', change)).toMatchObject({
      status: 404,
      json: { code: 'not_found' },
    })
  expect(asked).toEqual([])
})

test('what cannot be a subscription is refused with a pointer to the fault', async () => {
  const app = await startTestApp()
  const events = ['code.pushed']
  const url = 'https://consumer.example.com/'
  for (const [body, pointer] of [
    [{ events }, ''],
    [{ url, events: [] }, '/events'],
    [{ url, events: ['code.pushed', 'code.pushed'] }, '/events'],
    [{ url, events: ['no.such'] }, '/events/0'],
    [{ url: 'ftp://consumer.example.com/', events }, '/url'],
    [{ url: 'consumer.example.com', events }, '/url'],
    [{ url: 'https://user:password@consumer.example.com/', events }, '/url'],
    [{ url: 'https://consumer.example.com:99999/', events }, '/url'],
    [{ url, events, secret: 'whsec_c2hvcnQ=' }, '/secret'],
    [{ url, events, secret: 'no-prefix' }, '/secret'],
    [{ url, events, status: 'active' }, ''],
  ] as const) {
    const reply = await app.api('POST', '/v1/subscriptions', body)
    expect(reply, JSON.stringify(body)).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
    expect(reply.json.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer)
  }
  const { id } = await subscribe(app, url)
  expect(await app.api('PATCH', `/v1/subscriptions/${id}`, {})).toMatchObject({ status: 422 })
})

test('the secret is shown when it is made and never again', async () => {
  const app = await startTestApp()
  const { id, secret } = await subscribe(app, 'https://consumer.example.com/')
  expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32)
  const path = `/v1/subscriptions/${id}`
  const rotated = (await app.api('POST', `${path}/rotate-secret`)).json.secret
  expect(rotated).not.toBe(secret)
  const replies = [
    await app.api('GET', path),
    await app.api('GET', '/v1/subscriptions'),
    await app.api('PATCH', path, { description: 'x' }),
    await app.api('POST', `${path}/pause`),
    await app.api('POST', `${path}/resume`),
  ]
  for (const { status, text } of replies) {
    expect(status).toBe(200)
    expect(text).not.toContain('whsec_')
  }
})

test('a secret that the subscriber chose signs its deliveries', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  expect((await subscribe(app, consumer.url, ['code.pushed'], { secret: given })).secret).toBe(given)
  await publishPush(app)
  const [got] = await consumer.received(1)
  expect(accepts(given, got)).toBe(true)
})

test('a rotated secret signs beside the new one until the grace period ends', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({}, { clock })
  const consumer = await startConsumer()
  const { id, secret: old } = await subscribe(app, consumer.url)
  const rotation = { secret: given, grace_period_seconds: 60 }
  const rotated = await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`, rotation)
  expect(rotated.json).toMatchObject({ id, secret: given })

  await app.ended(await publishPush(app))
  clock.advance(59_999)
  await app.ended(await publishPush(app))
  clock.advance(1)
  await app.ended(await publishPush(app))
  const accepted = consumer.got.map((got) => [signatures(got).length, accepts(given, got), accepts(old, got)])
  expect(accepted).toEqual([
    [2, true, true],
    [2, true, true],
    [1, true, false],
  ])
})

test('a rotation without grace ends the old secret at once, and one after another keeps all that still count', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id, secret: first } = await subscribe(app, consumer.url)
  const rotate = async (body?: object) =>
    (await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`, body)).json.secret
  const second = await rotate()
  const third = await rotate()
  await app.ended(await publishPush(app))
  const fourth = await rotate({ grace_period_seconds: 0 })
  await app.ended(await publishPush(app))
  const accepted = consumer.got.map((got) => [first, second, third, fourth].map((secret) => accepts(secret, got)))
  expect(accepted).toEqual([
    [true, true, true, false],
    [false, false, false, true],
  ])
})
