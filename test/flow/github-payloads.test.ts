import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sourceEventTypes } from '#generated/catalogue.js'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { apiKey, githubExample, githubExamples, startTestApp } from '../stand-ins/running-app.ts'

interface Sent {
  readonly type: string
  readonly text: string
  readonly deliveryId: string
}

const sent: readonly Sent[] = githubExamples.flatMap(({ name, examples }) =>
  examples.map((example) => ({ type: name, text: JSON.stringify(example), deliveryId: randomUUID() })),
)
const isDeclared = ({ type }: { readonly type: string }) =>
  (sourceEventTypes.github as readonly string[]).includes(type)
const publishedBy: Readonly<Record<string, string>> = {
  push: 'code.pushed',
  pull_request: 'pull_request.changed',
  issues: 'issue.changed',
}
const isHandled = ({ type }: { readonly type: string }) => publishedBy[type] !== undefined

test('all 329 real payloads are acknowledged, kept byte for byte, and those with a handler are handled', async () => {
  expect(sent).toHaveLength(329)
  const app = await startTestApp()
  const receipts = await Promise.all(sent.map((one) => app.github(one.type, one.text, one)))
  expect(receipts.filter(({ status, json }) => status !== 202 || json.status !== 'received')).toEqual([])

  const listed = await app.all('/v1/events?direction=in')
  expect(listed).toHaveLength(329)
  expect(listed.filter((event) => event.faults !== undefined)).toEqual([])
  const byDelivery = new Map(listed.map((event) => [event.delivery_id, event]))
  for (const [index, one] of sent.entries()) {
    const event = byDelivery.get(one.deliveryId)
    expect(event).toMatchObject({ id: receipts[index]?.json.event_id, type: one.type, status: 'received' })
    expect((await rawBytes(app, event.id)).equals(Buffer.from(one.text))).toBe(true)
  }

  const handled = receipts.filter((_receipt, index) => isHandled(sent[index] ?? { type: '' }))
  await expectHandled(
    app,
    handled.map(({ json }) => json.event_id),
  )
})

test('payloads of event types that the contract does not declare are stored and go nowhere', async () => {
  const app = await startTestApp()
  const undeclared = sent.filter((one) => !isDeclared(one))
  expect(undeclared.length).toBeGreaterThan(200)
  await Promise.all(undeclared.map((one) => app.github(one.type, one.text, one)))
  expect(await app.all('/v1/events')).toHaveLength(undeclared.length)
  expect(await app.all('/v1/deliveries')).toEqual([])
})

test('the same payloads as form bodies are acknowledged and handled as well', async () => {
  const app = await startTestApp()
  const sample = sent.filter(isHandled)
  const receipts = await Promise.all(sample.map((one) => app.github(one.type, one.text, { ...one, form: true })))
  expect(receipts.filter(({ status, json }) => status !== 202 || json.status !== 'received')).toEqual([])
  await expectHandled(
    app,
    receipts.map(({ json }) => json.event_id),
  )

  const [first] = receipts
  const raw = (await rawBytes(app, first?.json.event_id)).toString()
  expect(raw).toBe(new URLSearchParams({ payload: sample[0]?.text ?? '' }).toString())
  const { json } = await app.api('GET', `/v1/events/${first?.json.event_id}`)
  expect(json.body).toEqual(JSON.parse(sample[0]?.text ?? ''))
})

test.each([
  ['compare/a1b2c3^...d4e5f6', 'compare/a1b2c3%5E...d4e5f6'],
  ['compare/größe|{x}', 'compare/gr%C3%B6%C3%9Fe%7C%7Bx%7D'],
  ['compare/50%...b%20c', 'compare/50%25...b%20c'],
])('a compare link that is no URI (%s) does not fail the delivery, and is published as %s', async (link, published) => {
  const app = await startTestApp()
  const base = 'https://github.com/acme/rocket/'
  const receipt = await app.github('push', { ...githubExample('push'), compare: `${base}${link}` })
  expect(await app.ended(receipt.json.event_id)).toMatchObject({ status: 'succeeded' })
  const [event] = await app.all('/v1/events?type=code.pushed')
  const { json } = await app.api('GET', `/v1/events/${event.id}`)
  expect(json.body.data.compare_url).toBe(`${base}${published}`)
})

/** Each event has one delivery to its handler that succeeded, and caused one event of its kind. */
async function expectHandled(app: RunningApp, eventIds: readonly string[]): Promise<void> {
  const ended = await Promise.all(eventIds.map((id) => app.ended(id)))
  const unwell = ended.filter(({ status }) => status !== 'succeeded')
  expect(unwell.map(({ event_type, attempts }) => [event_type, attempts.at(-1)?.error])).toEqual([])
  const published = await app.all('/v1/events?direction=out')
  expect(published).toHaveLength(eventIds.length)
  const types = new Map(published.map(({ caused_by, type }) => [caused_by, type]))
  for (const delivery of ended) expect(types.get(delivery.event_id)).toBe(publishedBy[delivery.event_type])
}

async function rawBytes(app: RunningApp, eventId: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${apiKey}` }
  const response = await fetch(`${app.url}/v1/events/${eventId}/raw`, { headers })
  return Buffer.from(await response.arrayBuffer())
}
