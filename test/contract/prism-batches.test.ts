import { expect, test } from 'vitest'
import { publishableEventTypes } from '#generated/catalogue.js'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { attemptHeaders } from '../../src/signature/sign-attempt.ts'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { startPrism } from '../stand-ins/prism.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { contract } from './contract.ts'
import { sentExamples } from './sent-examples.ts'
import { serveWebhooks } from './served-webhooks.ts'

const schemes = Object.keys(attemptHeaders) as AttemptScheme[] // its keys
const published = sentExamples.filter(({ type }) => (publishableEventTypes as readonly string[]).includes(type))
const batch = { max_events: published.length, max_seconds: 60 }

/** Publishes the example of every type in one request, and gives the ids of the events. */
async function publishAll(app: RunningApp): Promise<string[]> {
  const publications = published.map(({ type, body }) => ({ type, data: body.data }))
  const { json } = await app.api('POST', '/v1/events', publications)
  return json.results.map(({ event_id }: { event_id: string }) => event_id)
}

test.each(schemes)('a batch of all types passes, signed as %s, also while the secret is rotated', async (signature) => {
  const app = await startTestApp()
  const url = `${await startPrism(serveWebhooks(contract, signature))}/hooks/batch`
  const { id } = await subscribe(app, url, ['*'], { signature, batch })
  for (const secrets of [1, 2]) {
    if (secrets > 1) await app.api('POST', `/v1/subscriptions/${id}/rotate-secret`)
    for (const eventId of await publishAll(app)) {
      const accepted = { status: 'succeeded', attempts: [{ outcome: 'accepted', status_code: 200 }] }
      expect(await app.ended(eventId), `${secrets} secrets`).toMatchObject(accepted)
    }
  }
})

test('a test of a subscription to batches passes as a batch of one', async () => {
  const app = await startTestApp()
  const url = `${await startPrism(serveWebhooks(contract, 'standard'))}/hooks/batch`
  const { id } = await subscribe(app, url, ['*'], { batch: { ...batch, max_seconds: 1 } })
  const { json } = await app.api('POST', `/v1/subscriptions/${id}/test`)
  expect(json.attempt).toMatchObject({ outcome: 'accepted', status_code: 200 })
})

test('an event that comes alone is refused where batches are expected, and a batch where one event is', async () => {
  const app = await startTestApp()
  const once = { retry_schedule: [] }
  const origin = await startPrism(serveWebhooks(contract, 'standard'))
  await subscribe(app, `${origin}/hooks/batch`, ['ticket.changed'], once)
  await subscribe(app, `${origin}/hooks/code.pushed`, ['code.pushed'], { ...once, batch: { ...batch, max_seconds: 1 } })
  const ids = await publishAll(app)
  for (const type of ['ticket.changed', 'code.pushed']) {
    const delivery = await app.ended(ids[published.findIndex((one) => one.type === type)] ?? '')
    expect(delivery.attempts.at(-1), type).toMatchObject({ outcome: 'refused', status_code: 422 })
  }
})

test.each(schemes)('a batch signed as %s that is broken is refused', async (signature) => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['*'], { signature, batch })
  await publishAll(app)
  const [got] = await consumer.received(1)
  const origin = await startPrism(serveWebhooks(contract, signature))
  const kept = Object.entries(got?.headers ?? {}).filter(([name]) => /^(content-type|webhook-.*|x-.*)$/.test(name))
  const headers = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
  const post = async (body: unknown, changed = headers) => {
    const request = { method: 'POST', headers: changed, body: JSON.stringify(body) }
    return (await fetch(`${origin}/hooks/batch`, request)).status
  }

  const events: Record<string, unknown>[] = JSON.parse(String(got?.body))
  expect(events).toHaveLength(published.length)
  expect(await post(events)).toBe(200)
  const last = events.at(-1) ?? {}
  const withLast = (event: unknown) => [...events.slice(0, -1), event]
  const broken: [string, unknown][] = [
    ['an empty array', []],
    ['no array', last],
    ['more than a batch may have', Array.from({ length: 101 }, () => last)],
    ['a member more', withLast({ ...last, more: true })],
    ['a type that there is not', withLast({ ...last, type: 'no.such' })],
    ['the id of something else', withLast({ ...last, id: 'dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06' })],
    ['data that is no object', withLast({ ...last, data: 'text' })],
    ...Object.keys(last).map((name): [string, unknown] => [`no ${name}`, withLast({ ...last, [name]: undefined })]),
  ]
  expect(broken.map(([name]) => name)).toContain('no id')
  for (const [name, body] of broken) expect(await post(body), name).toBe(422)
  for (const name of attemptHeaders[signature].always) {
    const { [name]: _left, ...others } = headers
    expect(await post(events, others), name).toBe(422)
    const ofAnEvent = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01'
    expect(await post(events, { ...headers, [name]: ofAnEvent }), name).toBe(422)
  }
})
