import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed, issueChanged } from '../stand-ins/samples.ts'

const id = 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03'
const pushed = { type: 'code.pushed', data: codePushed }
const changed = { type: 'issue.changed', data: issueChanged }
const publish = (app: RunningApp, body: unknown, key?: string) =>
  app.api('POST', '/v1/events', body, key === undefined ? {} : { 'idempotency-key': key })
const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...pushed, data: { ...codePushed, ref: `refs/heads/${n}` } }))

test('a batch of a thousand is stored and delivered, each of its events at its place of the reply', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed'])
  const reply = await publish(app, numbered(1000))
  expect(reply).toMatchObject({ status: 207, json: { published: 1000, refused: 0 } })
  expect(reply.json.results[0]).toEqual({ event_id: expect.stringMatching(/^evt_/), deliveries: 1 })
  expect(new Set(reply.json.results.map(({ event_id }: { event_id: string }) => event_id)).size).toBe(1000)
  for (const n of [0, 512, 999]) {
    const { json } = await app.api('GET', `/v1/events/${reply.json.results[n].event_id}`)
    expect(json.body.data.ref).toBe(`refs/heads/${n}`)
  }
  await consumer.received(1000)
  expect(await app.logs('batch.published')).toMatchObject({
    published: 1000,
    repeated: 0,
    refused: 0,
    deliveries: 1000,
  })
})

test('the events of a batch share their commits', async () => {
  const groups: number[] = []
  let inOneTurn = 0
  const app = await startTestApp({}, { openStore: async (place) => counting(await openStore(place)) })
  function endOfTurn() {
    groups.push(inOneTurn)
    inOneTurn = 0
  }
  function counting(store: Store): Store {
    return {
      ...store,
      recordEvent(event, routes) {
        if (inOneTurn === 0) setImmediate(endOfTurn)
        inOneTurn += 1
        return store.recordEvent(event, routes)
      },
    }
  }
  await publish(app, numbered(300))
  expect(groups).toEqual([300])
})

test('of a batch what is right is stored, and what is wrong is told at its place', async () => {
  const app = await startTestApp()
  await publish(app, { ...pushed, id })
  const { ref: _ref, ...withoutRef } = codePushed
  const reply = await publish(app, [
    pushed,
    { type: 'code.pushd', data: codePushed },
    { type: 'code.pushed', data: { ...codePushed, more: 1 } },
    { type: 'code.pushed', data: withoutRef },
    { ...pushed, at: 'today' },
    { ...changed, id },
    [pushed],
    'text',
    null,
    changed,
  ])
  expect(reply).toMatchObject({ status: 207, json: { published: 2, refused: 8 } })
  const fault = (pointer: string, message: string) => ({
    status: 422,
    code: 'validation_failed',
    errors: [{ in: 'body', pointer, message: expect.stringContaining(message) }],
  })
  for (const body of [5, 'text', null]) {
    const alone = await publish(app, body as never) // as nobody who has types would
    expect(alone.json).toMatchObject(fault('', 'must be object or array'))
  }
  expect(reply.json.results).toMatchObject([
    { deliveries: 0 },
    fault('/type', 'or "issue.changed" or'),
    fault('/data', "must not have the property 'more'"),
    fault('/data', "must have required property 'ref'"),
    fault('', "must not have the property 'at'"),
    { status: 409, code: 'id_in_use', errors: [{ pointer: '/id' }] },
    fault('', 'must be object'),
    fault('', 'must be object'),
    fault('', 'must be object'),
    { deliveries: 0 },
  ])
  expect(await app.all('/v1/events')).toHaveLength(3)
})

test('an unknown type is answered with the known ones, and with the name that was likely meant', async () => {
  const app = await startTestApp()
  const { json } = await publish(app, { type: 'code.pushd', data: codePushed })
  expect(json.errors).toEqual([
    {
      in: 'body',
      pointer: '/type',
      message: expect.stringMatching(/"ticket.changed".*: did you mean "code.pushed"\?$/),
    },
  ])
  const far = await publish(app, { type: 'x'.repeat(5000), data: codePushed })
  expect(far.json.errors[0].message).not.toContain('did you mean')
})

test('an id that comes twice in a batch is one event; with something else it is in use', async () => {
  const app = await startTestApp()
  const { json } = await publish(app, [
    { ...pushed, id },
    { ...pushed, id },
    { ...changed, id },
  ])
  expect(json).toMatchObject({ published: 2, refused: 1 })
  expect(json.results).toMatchObject([{ event_id: id }, { event_id: id }, { code: 'id_in_use' }])
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('a batch of none, and of more than a thousand, is refused whole', async () => {
  const app = await startTestApp()
  for (const body of [[], numbered(1001)]) {
    const reply = await publish(app, body)
    expect(reply).toMatchObject({ status: 422, json: { code: 'validation_failed', errors: [{ pointer: '' }] } })
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test('a batch may be larger than one event; one of its events that is too large is told at its place', async () => {
  const app = await startTestApp({ MAX_BODY_BYTES: '3000000' })
  const sized = (bytes: number) => ({ ...pushed, data: { ...codePushed, ref: 'x'.repeat(bytes) } })
  expect((await publish(app, [sized(900_000), sized(900_000)])).json).toMatchObject({ published: 2 })
  for (const body of [sized(1_048_576), [sized(3_000_000)]])
    expect(await publish(app, body)).toMatchObject({ status: 413, json: { code: 'body_too_large' } })
  const { status, json } = await publish(app, [...numbered(1), sized(1_048_576), ...numbered(1)])
  expect([status, json.published, json.refused]).toEqual([207, 2, 1])
  const errors = [{ in: 'body', pointer: '', message: 'is larger than 1048576 bytes' }]
  expect(json.results[1]).toMatchObject({ status: 413, code: 'body_too_large', errors })
  expect(await app.all('/v1/events')).toHaveLength(4)
})

test('an event of a batch may have 1 MiB as it is written, and not a byte more', async () => {
  const app = await startTestApp()
  const sized = (more: number) => {
    const spare = 1_048_576 - JSON.stringify({ ...pushed, data: { ...codePushed, ref: '' } }).length
    return { ...pushed, data: { ...codePushed, ref: 'x'.repeat(spare + more) } }
  }
  const { json } = await publish(app, [sized(0), sized(1)])
  expect(json.results).toMatchObject([{ deliveries: 0 }, { code: 'body_too_large' }])
})

test('an event of a batch that is nested deeper than JSON can be written is told at its place', async () => {
  const app = await startTestApp()
  const deep = `{"type":"code.pushed","data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const body = `[${deep},${JSON.stringify(pushed)}]`
  const reply = await fetch(`${app.url}/v1/events`, { method: 'POST', headers, body })
  const { results } = (await reply.json()) as { readonly results: unknown }
  expect(results).toMatchObject([{ code: 'validation_failed', errors: [{ pointer: '' }] }, { deliveries: 0 }])
})

test('a batch that is repeated with its key gets the same answer, also of what was wrong, and publishes nothing', async () => {
  const app = await startTestApp()
  const batch = [pushed, { type: 'no.such', data: {} }, changed]
  const first = await publish(app, batch, 'batch 1')
  const repeats = await Promise.all([publish(app, batch, 'batch 1'), publish(app, batch, 'batch 1')])
  for (const { status, json } of repeats) expect({ status, json }).toEqual({ status: 207, json: first.json })
  expect(await app.all('/v1/events')).toHaveLength(2)
})

test('of the same batch twice at once both get the same answer', async () => {
  const app = await startTestApp()
  const batch = numbered(20)
  const [one, other] = await Promise.all([publish(app, batch, 'twice'), publish(app, batch, 'twice')])
  expect(one?.json).toEqual(other?.json)
  expect(await app.all('/v1/events')).toHaveLength(20)
})

test('a key covers the whole batch: another one is refused, and one event alone too', async () => {
  const app = await startTestApp()
  await publish(app, [{ type: 'no.such', data: {} }], 'one')
  for (const body of [[pushed], [pushed, changed], pushed])
    expect(await publish(app, body, 'one')).toMatchObject({ status: 422, json: { code: 'idempotency_key_reused' } })
  await publish(app, pushed, 'two')
  expect(await publish(app, [pushed], 'two')).toMatchObject({ status: 422, json: { code: 'idempotency_key_reused' } })
})

test('a key counts for a day, and then names what comes next', async () => {
  const clock = createManualClock()
  const app = await startTestApp({}, { clock, role: 'receive' })
  const first = await publish(app, pushed, 'daily')
  const batch = await publish(app, [pushed], 'daily batch')
  clock.advance(86_400_000 - 1)
  expect((await publish(app, pushed, 'daily')).json).toEqual(first.json)
  expect((await publish(app, [pushed], 'daily batch')).json).toEqual(batch.json)
  expect((await publish(app, changed, 'daily')).status).toBe(422)
  clock.advance(1)
  const anew = await publish(app, changed, 'daily')
  expect(anew).toMatchObject({ status: 202 })
  expect((await publish(app, changed, 'daily')).json).toEqual(anew.json)
  const batchAnew = await publish(app, [pushed], 'daily batch')
  expect(batchAnew.json.results[0].event_id).not.toBe(batch.json.results[0].event_id)
  expect(await app.all('/v1/events')).toHaveLength(4)
})

test('what a failure of storage kept from a batch is told, and stored by its repeat', async () => {
  let failing = true
  const app = await startTestApp(
    {},
    {
      openStore: async (place) => {
        const store = await openStore(place)
        return {
          ...store,
          recordEvent: (event, routes) =>
            failing && event.type === 'issue.changed'
              ? Promise.reject(new StorageUnavailable('it is full'))
              : store.recordEvent(event, routes),
        }
      },
    },
  )
  const first = await publish(app, [pushed, changed], 'key')
  expect(first).toMatchObject({ status: 207, json: { published: 1, refused: 1 } })
  expect(first.json.results[1]).toMatchObject({ status: 503, code: 'storage_unavailable' })
  const none = await publish(app, [changed])
  expect(none).toMatchObject({
    status: 503,
    json: { code: 'storage_unavailable', detail: first.json.results[1].detail },
  })
  failing = false
  const repeat = await publish(app, [pushed, changed], 'key')
  expect(repeat.json).toMatchObject({ published: 2, refused: 0 })
  expect(repeat.json.results[0]).toEqual(first.json.results[0])
  expect(await app.all('/v1/events')).toHaveLength(2)
})
