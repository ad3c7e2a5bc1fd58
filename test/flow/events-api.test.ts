import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { githubPing } from '../stand-ins/samples.ts'

const absent = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01'

test('events are listed newest first, in pages, narrowed down by every filter', async () => {
  const clock = createManualClock()
  const app = await startTestApp({}, { clock })
  const ping = (await app.github('ping', githubPing)).json.event_id
  clock.advance(1000)
  const broken = (await app.github('issues', { action: 1 })).json.event_id
  clock.advance(1000)
  const published = await publishPush(app)
  const listed = await app.all('/v1/events')
  expect(listed.map(({ id }) => id)).toEqual([published, broken, ping])
  const [, second, first] = listed

  for (const [query, expected] of [
    ['direction=in', [broken, ping]],
    ['direction=out', [published]],
    ['source=github', [broken, ping]],
    ['source=gitlab', []],
    ['type=ping', [ping]],
    ['status=received', [ping]],
    ['status=quarantined', [broken]],
    ['status=published', [published]],
    ['status=released', []],
    [`since=${second.created_at}`, [published, broken]],
    [`until=${second.created_at}`, [ping]],
    [`since=${first.created_at}&until=${second.created_at}&type=ping`, [ping]],
  ] as const) {
    expect(
      (await app.all(`/v1/events?${query}`)).map(({ id }) => id),
      query,
    ).toEqual(expected)
  }
  const page = (await app.api('GET', '/v1/events?limit=2')).json
  expect(page.next_cursor).toBe(broken)
  const last = (await app.api('GET', `/v1/events?limit=2&cursor=${broken}`)).json
  expect(last).toMatchObject({ data: [{ id: ping }], next_cursor: null })
})

test('an event shows its headers without credentials, its body and its deliveries', async () => {
  const app = await startTestApp()
  const headers = { authorization: 'Basic c2VjcmV0', cookie: 'session=secret', 'x-github-hook-id': '7' }
  const receipt = await app.github('push', githubExample('push'), { headers, deliveryId: 'delivery 1' })
  const { id } = await app.ended(receipt.json.event_id)
  const { json } = await app.api('GET', `/v1/events/${receipt.json.event_id}`)
  expect(json).toMatchObject({
    direction: 'in',
    source: 'github',
    type: 'push',
    status: 'received',
    content_type: 'application/json',
    size_bytes: JSON.stringify(githubExample('push')).length,
    delivery_id: 'delivery 1',
    caused_by: null,
    body: githubExample('push'),
    deliveries: [{ id, status: 'succeeded', destination: { kind: 'handler', id: 'github.push' } }],
  })
  expect(json.headers).toMatchObject({ 'x-github-hook-id': '7', 'x-github-event': 'push' })
  expect(Object.keys(json.headers)).not.toContain('authorization')
  expect(Object.keys(json.headers)).not.toContain('cookie')
})

test('a replay delivers again, to whoever wants the event now, under the same webhook-id', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const late = await startConsumer()
  await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  await consumer.received(1)
  const second = await subscribe(app, late.url)
  const replayed = await app.api('POST', `/v1/events/${eventId}/replay`)
  expect(replayed).toMatchObject({ status: 202, json: { event_id: eventId, deliveries: 2 } })
  const got = [...(await consumer.received(2)), ...(await late.received(1))]
  expect(new Set(got.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([eventId]))
  expect(new Set(got.map(({ body }) => body.toString())).size).toBe(1)
  await app.ended(eventId, second.id)
  expect(await app.all(`/v1/deliveries?event_id=${eventId}`)).toHaveLength(3)
})

test('a replay of a received event runs its handler again', async () => {
  const app = await startTestApp()
  const receipt = await app.github('push', githubExample('push'))
  await app.ended(receipt.json.event_id)
  const replayed = await app.api('POST', `/v1/events/${receipt.json.event_id}/replay`)
  expect(replayed.json.deliveries).toBe(1)
  const [again] = await app.all(`/v1/deliveries?event_id=${receipt.json.event_id}`)
  await app.logs('delivery.attempted', (line) => line.delivery_id === again.id)
  expect(await app.all('/v1/events?type=code.pushed')).toHaveLength(2)
})

test.each(['since', 'until'])(
  'a leap second as %s is refused, not taken for a time that nothing fits',
  async (name) => {
    const app = await startTestApp()
    const leap = '2016-12-31T23:59:60Z'
    const fault = { pointer: `/${name}`, message: 'must be a time that can be compared' }
    for (const list of ['events', 'deliveries']) {
      expect((await app.api('GET', `/v1/${list}?${name}=2016-12-31T23:59:59Z`)).status).toBe(200)
      const { json } = await app.api('GET', `/v1/${list}?${name}=${leap}`)
      expect(json, list).toMatchObject({ status: 400, code: 'invalid_parameter', errors: [{ in: 'query', ...fault }] })
    }
    const { json } = await app.api('POST', '/v1/deliveries/retry', { [name]: leap })
    expect(json).toMatchObject({ status: 422, code: 'validation_failed', errors: [{ in: 'body', ...fault }] })
  },
)

test('an event that does not exist is not found', async () => {
  const app = await startTestApp()
  for (const [method, path, status] of [
    ['GET', absent, 404],
    ['GET', `${absent}/raw`, 404],
    ['POST', `${absent}/replay`, 404],
    ['POST', `${absent}/release`, 404],
    ['GET', 'evt_17', 400],
    ['GET', '%ZZ', 400],
  ] as const) {
    expect((await app.api(method, `/v1/events/${path}`)).status, `${method} ${path}`).toBe(status)
  }
})
