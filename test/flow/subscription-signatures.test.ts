import type { JsonWebKey } from 'node:crypto'
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const events = ['code.pushed']
const libraries = [
  ['standardwebhooks', (secret: string) => new StandardWebhook(secret)],
  ['svix', (secret: string) => new SvixWebhook(secret)],
] as const

/** What a consumer of `sha256` compares. */
function hex(secret: string, body: Buffer): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
}

async function publishedKeys(app: RunningApp) {
  // Without the API key.
  const reply = await fetch(`${app.url}/.well-known/webhook-keys`)
  expect(reply.headers.get('cache-control')).toBe('public, max-age=300')
  const { keys } = (await reply.json()) as { keys: { id: string; public_key: string; jwk: JsonWebKey }[] }
  return keys
}

function isSignedBy(jwk: JsonWebKey, got: Got | undefined, body = got?.body ?? Buffer.alloc(0)): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = got?.headers ?? {}
  const [, base64 = ''] = /^v1a,([A-Za-z0-9+/]{86}==)$/.exec(String(signature)) ?? []
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])
  return verify(null, content, createPublicKey({ key: jwk, format: 'jwk' }), Buffer.from(base64, 'base64'))
}

test.each(libraries)('%s verifies what is sent, and by both secrets while one is rotated', async (_name, webhook) => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id, secret: old } = await subscribe(app, consumer.url, events)
  await app.ended(await publishPush(app))
  const rotated = (await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`)).json.secret
  await app.ended(await publishPush(app))
  const [before, after] = consumer.got
  const accepts = (secret: string, got: Got | undefined) => () =>
    webhook(secret).verify(got?.body.toString() ?? '', got?.headers as Record<string, string>)
  expect(accepts(old, before)).not.toThrow()
  expect(accepts(rotated, before)).toThrow()
  for (const secret of [old, rotated]) expect(accepts(secret, after)).not.toThrow()
})

test('with Ed25519 the published key verifies what is sent, and nothing else', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const [key, ...others] = await publishedKeys(app)
  const subscription = await subscribe(app, consumer.url, events, { signature: 'standard-ed25519' })
  expect(subscription).toMatchObject({ signature: 'standard-ed25519', signing_key_id: key?.id })
  expect(others).toEqual([])
  await publishPush(app)
  const [got] = await consumer.received(1)
  const { jwk = {}, public_key = '' } = key ?? {}
  expect(isSignedBy(jwk, got)).toBe(true)
  expect(isSignedBy(jwk, got, Buffer.from('{}'))).toBe(false)
  expect(Buffer.from(jwk.x ?? '', 'base64url').toString('base64')).toBe(public_key.replace(/^whpk_/, ''))
})

test('the key of Ed25519 stays the same over restarts', async () => {
  const first = await startTestApp()
  const before = await publishedKeys(first)
  await first.close(1_000)
  const again = await startTestApp({ DATA_DIR: first.dataDir })
  expect(await publishedKeys(again)).toEqual(before)
})

test('sha256 signs the raw body, and says id and type beside it', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { secret } = await subscribe(app, consumer.url, events, { signature: 'sha256' })
  const eventId = await publishPush(app, { pusher: 'Zoë' })
  const [got] = await consumer.received(1)
  expect(got?.headers).toMatchObject({
    'x-webhook-signature': hex(secret, got?.body ?? Buffer.alloc(0)),
    'x-event-id': eventId,
    'x-event-type': 'code.pushed',
  })
  expect(Object.keys(got?.headers ?? {}).filter((name) => /^webhook-|-new$/.test(name))).toEqual([])
})

test('with sha256 the old secret signs until its grace is over, and the newer ones in a header of their own', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({}, { clock })
  const consumer = await startConsumer()
  const { id, secret: first } = await subscribe(app, consumer.url, events, { signature: 'sha256' })
  const rotate = async (seconds: number) =>
    (await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`, { grace_period_seconds: seconds })).json.secret
  const second = await rotate(60)
  await app.ended(await publishPush(app))
  const third = await rotate(120)
  await app.ended(await publishPush(app))
  clock.advance(60_000)
  await app.ended(await publishPush(app))
  clock.advance(60_000)
  await app.ended(await publishPush(app))
  const signed = consumer.got.map(({ headers, body }) => {
    const name = (header: unknown) =>
      String(header ?? '')
        .split(', ')
        .map((one) =>
          ['first', 'second', 'third'].find((_n, index) => hex([first, second, third][index] ?? '', body) === one),
        )
    return [name(headers['x-webhook-signature']), name(headers['x-webhook-signature-new'])]
  })
  expect(signed).toEqual([
    [['first'], ['second']],
    [['first'], ['third', 'second']],
    [['second'], ['third']],
    [['third'], [undefined]],
  ])
})

test('with sha256 a rotation that is taken back leaves the old secret where its consumer looks', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({}, { clock })
  const consumer = await startConsumer()
  const { id, secret: first } = await subscribe(app, consumer.url, events, { signature: 'sha256' })
  const path = `/v1/subscriptions/${id}/rotate-secret`
  const second = (await app.api('POST', path, { grace_period_seconds: 60 })).json.secret
  await app.api('POST', path, { secret: first, grace_period_seconds: 120 })
  await app.ended(await publishPush(app))
  // Another rotation, after what would have been the end of the first.
  clock.advance(90_000)
  const third = (await app.api('POST', path, { grace_period_seconds: 60 })).json.secret
  await app.ended(await publishPush(app))
  const [there, again] = consumer.got.map(({ headers, body }) => ({
    old: headers['x-webhook-signature'] === hex(first, body),
    newer: headers['x-webhook-signature-new'],
    body,
  }))
  expect(there).toMatchObject({ old: true, newer: hex(second, there?.body ?? Buffer.alloc(0)) })
  const newer = [third, second].map((secret) => hex(secret, again?.body ?? Buffer.alloc(0))).join(', ')
  expect(again).toMatchObject({ old: true, newer })
})

test('however often a secret is rotated within its grace, eight sign', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, events)
  const made: string[] = []
  for (let n = 0; n < 12; n += 1)
    made.push((await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`)).json.secret)
  await app.ended(await publishPush(app))
  const [got] = consumer.got
  expect(String(got?.headers['webhook-signature']).split(' ')).toHaveLength(8)
  const accepted = made.map((secret) => {
    try {
      return (
        new StandardWebhook(secret).verify(got?.body.toString() ?? '', got?.headers as Record<string, string>) !==
        undefined
      )
    } catch {
      return false
    }
  })
  expect(accepted).toEqual([...Array(4).fill(false), ...Array(8).fill(true)])
})

test.each([
  [23, 422],
  [24, 201],
  [25, 201],
  [26, 201],
  [62, 201],
  [63, 201],
  [64, 201],
  [65, 422],
  [66, 422],
])('a secret of %i bytes is answered with %i', async (size, status) => {
  const app = await startTestApp()
  const secret = `whsec_${Buffer.alloc(size, 7).toString('base64')}`
  const made = await app.api('POST', '/v1/subscriptions', { url: 'https://consumer.example.com/', events, secret })
  expect(made.status).toBe(status)
})

test('a subscription changes its scheme, and null makes it standard again', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id, secret } = await subscribe(app, consumer.url, events, { signature: 'standard-ed25519' })
  const path = `/v1/subscriptions/${id}`
  expect((await app.api('PATCH', path, { signature: 'sha256' })).json).toMatchObject({
    signature: 'sha256',
    signing_key_id: null,
  })
  await app.ended(await publishPush(app))
  expect((await app.api('PATCH', path, { signature: null })).json).toMatchObject({ signature: 'standard' })
  await app.ended(await publishPush(app))
  const [one, other] = consumer.got
  expect(one?.headers['x-webhook-signature']).toBe(hex(secret, one?.body ?? Buffer.alloc(0)))
  expect(other?.headers['webhook-signature']).toMatch(/^v1,/)
  expect(await app.api('PATCH', path, { signature: 'sha1' })).toMatchObject({ status: 422 })
})
