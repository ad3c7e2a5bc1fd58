import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { openConnection, requestHead } from '../stand-ins/raw-connection.ts'
import {
  apiKey,
  githubExample,
  githubSecret,
  githubSignature,
  startTestApp,
  toReply,
} from '../stand-ins/running-app.ts'
import { codePushed, githubPing } from '../stand-ins/samples.ts'

test('a repeated event is acknowledged with the id of the first and not handled again', async () => {
  const app = await startTestApp()
  const deliveryId = randomUUID()
  const first = await app.github('push', githubExample('push'), { deliveryId })
  expect(first.json).toEqual({ status: 'received', event_id: expect.stringMatching(/^evt_/), delivery_id: deliveryId })
  await app.ended(first.json.event_id)
  for (const payload of [githubExample('push'), githubExample('push', 1)]) {
    const repeat = await app.github('push', payload, { deliveryId })
    expect(repeat.status).toBe(200)
    expect(repeat.json).toEqual({ status: 'duplicate', event_id: first.json.event_id })
  }
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  expect(await app.all('/v1/deliveries?destination=github.push')).toHaveLength(1)
})

test('of twenty copies that arrive at the same moment one is stored, and all get its id', async () => {
  const app = await startTestApp()
  const deliveryId = randomUUID()
  const copies = Array.from({ length: 20 }, () => app.github('push', githubExample('push'), { deliveryId }))
  const receipts = await Promise.all(copies)
  const received = receipts.filter(({ status }) => status === 202)
  expect(received).toHaveLength(1)
  const eventId = received[0]?.json.event_id
  for (const { status, json } of receipts.filter((receipt) => receipt.status !== 202)) {
    expect({ status, json }).toEqual({ status: 200, json: { status: 'duplicate', event_id: eventId } })
  }
  await app.ended(eventId)
  expect(await app.all('/v1/events?direction=in')).toHaveLength(1)
  expect(await app.all('/v1/deliveries?destination=github.push')).toHaveLength(1)
})

test('a delivery id that was refused can be sent again', async () => {
  const app = await startTestApp()
  const deliveryId = randomUUID()
  expect((await app.github('ping', githubPing, { deliveryId, secret: 'wrong' })).status).toBe(403)
  expect((await app.github('ping', '{"zen":', { deliveryId })).status).toBe(400)
  expect((await app.github('ping', githubPing, { deliveryId })).status).toBe(202)
})

test('while a secret is rotated both are accepted, and no third', async () => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: 'the new secret, the old secret' })
  const statuses = []
  for (const secret of ['the new secret', 'the old secret', 'the older secret', 'the new secret, the old secret']) {
    statuses.push((await app.github('ping', githubPing, { secret })).status)
  }
  expect(statuses).toEqual([202, 202, 403, 403])
})

test.each([undefined, '', ' , '])('without a secret (%j) everything is refused and nothing stored', async (secret) => {
  const app = await startTestApp({ GITHUB_WEBHOOK_SECRET: secret })
  for (const sender of [{}, { secret: ' ' }]) {
    const reply = await app.github('ping', githubPing, sender)
    expect(reply.status).toBe(500)
    expect(reply.json).toMatchObject({ code: 'secret_not_configured' })
    expect(reply.json.detail).toContain('GITHUB_WEBHOOK_SECRET')
  }
  expect(await app.all('/v1/events')).toEqual([])
})

const digest = 'a'.repeat(64)
test('a signature that is wrong, of another scheme or cut short is refused, and nothing is stored', async () => {
  const app = await startTestApp()
  for (const [what, signature, status, code] of [
    ['another digest', `sha256=${digest}`, 403, 'signature_mismatch'],
    ['SHA-1', `sha1=${'a'.repeat(40)}`, 403, 'signature_mismatch'],
    ['no prefix', digest, 403, 'signature_mismatch'],
    ['half a digest', `sha256=${digest.slice(0, 32)}`, 403, 'signature_mismatch'],
    ['two digests', `sha256=${digest}, sha256=${digest}`, 403, 'signature_mismatch'],
    ['the prefix alone', 'sha256=', 403, 'signature_mismatch'],
    ['an empty header', '', 400, 'signature_missing'],
  ] as const) {
    const reply = await app.github('ping', githubPing, { headers: { 'x-hub-signature-256': signature } })
    expect(reply, what).toMatchObject({ status, json: { code, status } })
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test('the signature is judged before the body, the headers and the media type are read', async () => {
  const app = await startTestApp()
  const faulty = { 'content-type': 'text/plain', 'x-github-event': 'No Such Type', 'x-github-delivery': '' }
  const post = (headers: Record<string, string>) =>
    fetch(`${app.url}/webhooks/github`, { method: 'POST', headers, body: '{"not json' })

  const unsigned = await post(faulty)
  expect([unsigned.status, await unsigned.json()]).toMatchObject([400, { code: 'signature_missing' }])
  const forged = await post({ ...faulty, 'x-hub-signature-256': `sha256=${digest}` })
  expect([forged.status, await forged.json()]).toMatchObject([403, { code: 'signature_mismatch' }])
})

test('an authentic webhook without a proper event type or delivery id is refused with 400', async () => {
  const app = await startTestApp()
  for (const [header, value] of [
    ['x-github-event', ''],
    ['x-github-event', 'No Such Type'],
    ['x-github-delivery', ''],
    ['x-github-delivery', 'x'.repeat(129)],
  ] as const) {
    const reply = await app.github('ping', githubPing, { headers: { [header]: value } })
    const errors = [{ in: 'header', pointer: `/${header}` }]
    expect(reply).toMatchObject({ status: 400, json: { code: 'invalid_parameter', errors } })
  }
  const body = JSON.stringify(githubPing)
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': await githubSignature(body) }
  const without = await toReply(await fetch(`${app.url}/webhooks/github`, { method: 'POST', headers, body }))
  expect(without).toMatchObject({ status: 400, json: { code: 'invalid_parameter' } })
  expect(await app.all('/v1/events')).toEqual([])
})

test('no log line has a secret, a key, a signature or anything of a body', async () => {
  const app = await startTestApp()
  const marker = 'do-not-log-this-marker'
  const wrongKey = 'hp_wrong-key-that-must-not-be-logged'
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end(marker))
  const subscription = await app.api('POST', '/v1/subscriptions', { url: consumer.url, events: ['code.pushed'] })
  const push = { ...githubExample('push'), marker }

  await app.github('push', push)
  await app.github('push', push, { secret: 'wrong' })
  await app.github('push', `{"marker": "${marker}`)
  await app.github('push', { marker })
  await app.github('push', push, { form: true })
  await app.api('GET', '/v1/events', undefined, { authorization: `Bearer ${wrongKey}` })
  await app.api('POST', '/v1/events', { type: 'code.pushed', data: { ...codePushed, source: 1, [marker]: marker } })
  const published = await app.api('POST', '/v1/events', { type: 'code.pushed', data: { ...codePushed, ref: marker } })
  expect(await app.ended(published.json.event_id)).toMatchObject({ status: 'exhausted' })
  await app.close(1_000)

  expect(app.logged.length).toBeGreaterThan(8)
  const text = JSON.stringify(app.logged)
  for (const secret of [githubSecret, apiKey, wrongKey, marker, subscription.json.secret, 'sha256=', 'v1,']) {
    expect(text).not.toContain(secret)
  }
})

test.each([
  ['without a signature', {}, 'signature_missing'],
  ['with one that is malformed', { 'x-hub-signature-256': 'sha256=abc' }, 'signature_mismatch'],
])('a webhook %s is refused before its body is read', async (_name, signature, code) => {
  const app = await startTestApp()
  const connection = await openConnection(app.url)
  const headers = { 'content-type': 'application/json', 'content-length': '20000000', ...signature }
  connection.write(requestHead('/webhooks/github', headers))
  expect((await connection.answer()).text).toContain(code)
})
