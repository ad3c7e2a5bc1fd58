import { expect, test } from 'vitest'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed, issueChanged } from '../stand-ins/samples.ts'

const id = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03'
const publish = (app: RunningApp, body: object, key?: string) =>
  app.api('POST', '/v1/events', body, key === undefined ? {} : { 'idempotency-key': key })
const pushed = { type: 'code.pushed', data: codePushed }

test('a published event is stored with a delivery for each subscription to its type', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed', 'issue.changed'])
  await subscribe(app, consumer.url, ['issue.changed'])
  expect(await publish(app, pushed)).toMatchObject({ status: 202, json: { deliveries: 1 } })
  const reply = await publish(app, { type: 'issue.changed', data: issueChanged })
  expect(reply.json).toEqual({ event_id: expect.stringMatching(/^evt_/), deliveries: 2 })
  await consumer.received(3)
  const { json } = await app.api('GET', `/v1/events/${reply.json.event_id}`)
  expect(json).toMatchObject({
    direction: 'out',
    source: null,
    type: 'issue.changed',
    status: 'published',
    delivery_id: null,
    caused_by: null,
    headers: {},
    body: { type: 'issue.changed', timestamp: json.created_at, data: issueChanged },
  })
  expect(json.deliveries).toHaveLength(2)
})

test('a publication that is repeated, by its id or its key, publishes nothing and gets the same answer', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url)
  const byId = { ...pushed, id, timestamp: '2026-01-01T12:00:00Z' }
  const first = await publish(app, byId)
  expect(first).toMatchObject({ status: 202, json: { event_id: id, deliveries: 1 } })
  expect(await publish(app, byId)).toMatchObject({ status: 202, json: first.json })

  const keyed = await Promise.all(Array.from({ length: 10 }, () => publish(app, pushed, 'push 17')))
  for (const reply of keyed) expect(reply).toMatchObject({ status: 202, json: keyed[0]?.json })
  const another = await publish(app, pushed, 'push 18')
  expect(another.json.event_id).not.toBe(keyed[0]?.json.event_id)
  expect(await app.all('/v1/events')).toHaveLength(3)
  for (const event of await app.all('/v1/events')) await app.ended(event.id)
  expect(consumer.got).toHaveLength(3)
})

test('a publication that is repeated after a replay still gets the answer of the first', async () => {
  const clock = createManualClock()
  const app = await startTestApp({}, { clock })
  const consumer = await startConsumer()
  await subscribe(app, consumer.url)
  const first = await publish(app, pushed, 'one')
  clock.advance(1000)
  await app.api('POST', `/v1/events/${first.json.event_id}/replay`)
  await consumer.received(2)
  expect((await publish(app, pushed, 'one')).json).toEqual(first.json)
})

test('an id that another event has is refused', async () => {
  const app = await startTestApp()
  await publish(app, { ...pushed, id })
  const received = await app.github('push', githubExample('push'))
  for (const body of [
    { type: 'issue.changed', data: issueChanged, id },
    { ...pushed, data: { ...codePushed, ref: 'refs/heads/other' }, id },
    { ...pushed, timestamp: '2026-01-01T12:00:00Z', id },
    { ...pushed, id: received.json.event_id },
  ]) {
    const errors = [{ in: 'body', pointer: '/id', message: 'is the id of another event' }]
    expect(await publish(app, body)).toMatchObject({ status: 409, json: { code: 'id_in_use', errors } })
  }
})

test('a key that came with another event is refused', async () => {
  const app = await startTestApp()
  await publish(app, pushed, 'one')
  const reply = await publish(app, { type: 'issue.changed', data: issueChanged }, 'one')
  const errors = [{ in: 'header', pointer: '/idempotency-key', message: 'came before with another request' }]
  expect(reply).toMatchObject({ status: 422, json: { code: 'idempotency_key_reused', errors } })
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('a key that came with another id is refused, alone and in a batch', async () => {
  const app = await startTestApp()
  const another = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04'
  for (const [key, asked] of [
    ['one', (chosen?: string) => ({ ...pushed, id: chosen })],
    ['batch', (chosen?: string) => [{ ...pushed, id: chosen }]],
  ] as const) {
    const first = await publish(app, asked(id), key)
    expect((await publish(app, asked(id), key)).json).toEqual(first.json)
    for (const other of [asked(another), asked()])
      expect(await publish(app, other, key)).toMatchObject({ status: 422, json: { code: 'idempotency_key_reused' } })
  }
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('an event that the contract does not promise is refused with pointers, and nothing is stored', async () => {
  const app = await startTestApp()
  const { ref: _ref, ...withoutRef } = codePushed
  for (const [body, pointer] of [
    [{ type: 'no.such', data: {} }, '/type'],
    [{ type: 'ping', data: { subscription_id: 'sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04' } }, '/type'],
    [{ type: 'toString', data: {} }, '/type'],
    [{ type: 'code.pushed' }, ''],
    [{ type: 'code.pushed', data: [] }, '/data'],
    [{ type: 'code.pushed', data: withoutRef }, '/data'],
    [{ type: 'code.pushed', data: { ...codePushed, more: 1 } }, '/data'],
    [{ type: 'code.pushed', data: { ...codePushed, commits: [{}] } }, '/data/commits/0'],
    [{ ...pushed, id: 'evt_1' }, '/id'],
    [{ ...pushed, timestamp: 'today' }, '/timestamp'],
    [{ ...pushed, source: 'me' }, ''],
  ] as const) {
    const reply = await publish(app, body)
    expect(reply, JSON.stringify(body)).toMatchObject({ status: 422, json: { code: 'validation_failed' } })
    expect(reply.json.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer)
  }
  for (const key of ['', 'x'.repeat(256)]) {
    expect(await publish(app, pushed, key)).toMatchObject({ status: 400, json: { code: 'invalid_parameter' } })
  }
  expect(await app.all('/v1/events')).toEqual([])
})
