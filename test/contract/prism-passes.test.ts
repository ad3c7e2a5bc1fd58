import { validate } from '@hyperjump/json-schema/openapi-3-1'
import { expect, test } from 'vitest'
import { eventTypes, publishableEventTypes } from '#generated/catalogue.js'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startPrism } from '../stand-ins/prism.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { githubPing } from '../stand-ins/samples.ts'
import { contract } from './contract.ts'
import { sentExamples } from './sent-examples.ts'
import { serveWebhooks } from './served-webhooks.ts'

// Prism plays the consumer: it knows the contract's webhooks, and accepts what is as they say.
const schemes = ['standard', 'standard-ed25519', 'sha256'] as const
const passed = { status: 'succeeded', attempt_count: 1 }
const accepted = { outcome: 'accepted', status_code: 200 }

/** Subscribes the operations of a document that are served at this origin, each to its event type. */
async function subscribeAll(app: RunningApp, origin: string, signature: AttemptScheme) {
  const ids = new Map<string, string>()
  for (const type of eventTypes)
    ids.set(type, (await subscribe(app, `${origin}/hooks/${type}`, [type], { signature })).id)
  return ids
}

test('every webhook and callback of the contract is judged', () => {
  const types = Object.keys(contract.webhooks)
  expect(types.length).toBeGreaterThan(0)
  expect(sentExamples.map(({ type }) => type)).toEqual(types)
  for (const scheme of schemes)
    expect(Object.keys(serveWebhooks(contract, scheme).paths ?? {})).toEqual(
      [...types, 'batch'].map((name) => `/hooks/${name}`),
    )
})

test.each(schemes)('the webhooks as served, signed as %s, are a document of OpenAPI 3.1', async (scheme) => {
  const served = JSON.parse(JSON.stringify(serveWebhooks(contract, scheme)))
  expect(await validate('https://spec.openapis.org/oas/3.1/schema-base', served)).toEqual({ valid: true })
})

test.each(schemes)('what is published passes, signed as %s', async (scheme) => {
  const app = await startTestApp()
  await subscribeAll(app, await startPrism(serveWebhooks(contract, scheme)), scheme)
  const published = sentExamples.filter(({ type }) => (publishableEventTypes as readonly string[]).includes(type))
  expect(published).toHaveLength(publishableEventTypes.length)
  for (const { type, body } of published) {
    const { status, json } = await app.api('POST', '/v1/events', { type, data: body.data })
    expect([type, status, json.deliveries]).toEqual([type, 202, 1])
    expect(await app.ended(json.event_id), type).toMatchObject({ ...passed, attempts: [accepted] })
  }
})

test.each(schemes)(
  'a test of every event type passes, signed as %s, also while the secret is rotated',
  async (scheme) => {
    const app = await startTestApp()
    const ids = await subscribeAll(app, await startPrism(serveWebhooks(contract, scheme)), scheme)
    expect([...ids.keys()]).toEqual(Object.keys(contract.webhooks))
    for (const [type, id] of ids) {
      for (const secrets of [1, 2, 3]) {
        if (secrets > 1) expect((await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`)).status).toBe(200)
        const { status, json } = await app.api('POST', `/v1/subscriptions/${id}/test`, { type })
        expect([type, status]).toEqual([type, 200])
        expect(json.attempt, `${type} with ${secrets} secrets`).toMatchObject(accepted)
      }
    }
  },
)

test('operational webhooks pass as they come about', async () => {
  const app = await startTestApp()
  const origin = await startPrism(serveWebhooks(contract, 'standard'))
  const told = ['delivery.exhausted', 'subscription.disabled', 'source.rejecting']
  for (const type of told) await subscribe(app, `${origin}/hooks/${type}`, [type])
  // Whoever asks Prism for one of the declared answers gets it.
  const answered = (status: number) =>
    subscribe(app, `${origin}/hooks/code.pushed`, ['code.pushed'], { headers: { prefer: `code=${status}` } })
  await answered(503)
  await answered(410)
  await publishPush(app)
  await app.github('ping', githubPing)
  for (let n = 0; n < 12; n += 1) await app.github('ping', githubPing, { secret: 'another' })
  for (const type of told) {
    const { event_id } = await app.logs('delivery.attempted', (line) => line.type === type)
    expect(await app.ended(String(event_id)), type).toMatchObject({ ...passed, attempts: [accepted] })
  }
})
