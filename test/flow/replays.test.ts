import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed, issueChanged } from '../stand-ins/samples.ts'

const absent = 'rpl_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a10'
const replay = (app: RunningApp, body: object) => app.api('POST', '/v1/replays', body)
const dryRun = async (app: RunningApp, filter: object) => (await replay(app, { filter, dry_run: true })).json
const ended = (app: RunningApp, id: string) => app.logs('replay.ended', (line) => line.replay_id === id)

/** A consumer that accepts nothing until it is mended. */
async function startBrokenConsumer() {
  let isBroken = true
  const consumer = await startConsumer((_got, response) => void response.writeHead(isBroken ? 500 : 204).end())
  return {
    ...consumer,
    mend() {
      isBroken = false
    },
  }
}

/** Publishes this many events whose deliveries are given up; gives the ids of the events. */
async function exhaustMany(app: RunningApp, count: number): Promise<string[]> {
  const batch = Array.from({ length: count }, () => ({ type: 'code.pushed', data: codePushed }))
  const { json } = await app.api('POST', '/v1/events', batch)
  const ids: string[] = json.results.map(({ event_id }: { event_id: string }) => event_id)
  for (const id of ids) await app.ended(id)
  return ids
}

/** A storage whose steps of replays are small, and of which only so many are taken until the gate is opened. */
function gatedStore(steps: number, maxRows = 2) {
  const opened = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  let left = steps
  return {
    /** Resolves when so many steps have been taken. */
    reached: reached.promise,
    open: opened.resolve,
    async openStore(place: Parameters<typeof openStore>[0]): Promise<Store> {
      const store = await openStore(place)
      return {
        ...store,
        async stepReplay(nowMs) {
          if (left === 0) {
            reached.resolve()
            await opened.promise
          }
          const done = await store.stepReplay(nowMs, maxRows)
          if (done !== undefined && left > 0) left -= 1
          return done
        },
      }
    },
  }
}

test('after an outage of a consumer a dry run counts what the replay then makes again, and no more', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1ms' })
  const consumer = await startBrokenConsumer()
  const other = await startBrokenConsumer()
  const { id: destination } = await subscribe(app, consumer.url)
  await subscribe(app, other.url, ['issue.changed'])
  const eventIds = await exhaustMany(app, 5)
  const { json: issue } = await app.api('POST', '/v1/events', { type: 'issue.changed', data: issueChanged })
  await app.ended(issue.event_id)
  consumer.mend()

  const filter = { destination }
  expect(await dryRun(app, filter)).toEqual({ matched: 5, complete: true })
  expect(await app.all('/v1/deliveries?status=exhausted')).toHaveLength(6)
  const started = await replay(app, { filter })
  expect(started).toMatchObject({
    status: 202,
    json: { filter: { destination, statuses: ['exhausted'] }, matched: 5, skipped: 0 },
  })
  const { id } = started.json
  expect(started.headers.get('location')).toBe(`/v1/replays/${id}`)
  expect(await ended(app, id)).toMatchObject({ status: 'done', matched: 5, replayed: 5, skipped: 0 })
  for (const eventId of eventIds)
    await app.logs('delivery.attempted', (line) => line.event_id === eventId && line.next === 'succeeded')
  const { json: shown } = await app.api('GET', `/v1/replays/${id}`)
  expect(shown).toMatchObject({ id, status: 'done', replayed: 5, skipped: 0 })
  expect(shown.ended_at).not.toBeNull()
  expect(shown.reached).not.toBeNull()
  expect(await app.all('/v1/replays')).toEqual([shown])
  expect(await app.all('/v1/deliveries?status=exhausted')).toHaveLength(1)
  expect(await dryRun(app, filter)).toEqual({ matched: 0, complete: true })
  // Its history is kept.
  const [delivery] = await app.all(`/v1/deliveries?event_id=${eventIds[0]}`)
  expect(delivery).toMatchObject({ status: 'succeeded', attempt_count: 3 })
  expect((await app.api('GET', '/metrics')).text).toContain('hookpact_deliveries_replayed_total 5')
})

test('every condition of a filter narrows a replay down', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['issue.changed'])
  const handled = await app.github('push', githubExample('push'))
  await app.ended(handled.json.event_id, 'github.push')
  const { json } = await app.api('POST', '/v1/events', { type: 'issue.changed', data: issueChanged })
  const { created_at } = await app.ended(json.event_id)

  const statuses = ['succeeded']
  for (const [filter, matched] of [
    [{}, 0],
    [{ statuses }, 2],
    [{ statuses: ['exhausted', 'canceled'] }, 0],
    [{ statuses, event_types: ['push', 'issue.changed'] }, 2],
    [{ statuses, event_types: ['push'] }, 1],
    [{ statuses, direction: 'out' }, 1],
    [{ statuses, source: 'github' }, 1],
    [{ statuses, source: 'github', direction: 'out' }, 0],
    [{ statuses, destination: id }, 1],
    [{ statuses, destination: 'github.push' }, 1],
    [{ statuses, since: '2020-01-01T00:00:00Z' }, 2],
    [{ statuses, until: '2020-01-01T00:00:00Z' }, 0],
    [{ statuses, since: created_at, event_types: ['issue.changed'] }, 1],
    [{ statuses, until: created_at, event_types: ['issue.changed'] }, 0],
  ] as const) {
    expect([filter, await dryRun(app, filter)]).toEqual([filter, { matched, complete: true }])
  }
})

test('a filter that is wrong is refused, at its place', async () => {
  const app = await startTestApp()
  for (const [filter, pointer] of [
    [{ statuses: ['held'] }, '/filter/statuses/0'],
    [{ statuses: [] }, '/filter/statuses'],
    [{ event_type: 'push' }, '/filter'],
    [{ since: 'yesterday' }, '/filter/since'],
    [{ since: '2016-12-31T23:59:60Z' }, '/filter/since'],
    [{ since: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z' }, '/filter/until'],
    [{ since: '2026-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' }, '/filter/until'],
    [{ event_types: ['push', 'pus'] }, '/filter/event_types/1'],
    [{ destination: 'github.pus' }, '/filter/destination'],
    [{ destination: 'sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a99' }, '/filter/destination'],
  ] as const) {
    const errors = [expect.objectContaining({ in: 'body', pointer })]
    expect(await replay(app, { filter })).toMatchObject({ status: 422, json: { code: 'validation_failed', errors } })
  }
  expect((await replay(app, {})).status).toBe(422)
  const { json } = await replay(app, { filter: { event_types: ['code.pushd'] }, dry_run: true })
  expect(json.detail).toBe('/filter/event_types/0 is no event type of the contract: did you mean "code.pushed"?')
})

test('a replay that is stopped in the middle makes nothing more, and what it has made goes on', async () => {
  const gate = gatedStore(2)
  const app = await startTestApp({ RETRY_SCHEDULE: '1ms' }, { openStore: gate.openStore })
  const consumer = await startBrokenConsumer()
  await subscribe(app, consumer.url)
  const eventIds = await exhaustMany(app, 10)
  consumer.mend()
  const { id } = (await replay(app, { filter: {} })).json
  await gate.reached
  const running = { status: 'running', matched: 10, replayed: 4, ended_at: null }
  expect((await app.api('GET', `/v1/replays/${id}`)).json).toMatchObject(running)
  const stopped = await app.api('POST', `/v1/replays/${id}/stop`)
  expect(stopped).toMatchObject({ status: 200, json: { status: 'stopped', replayed: 4 } })
  const again = await app.api('POST', `/v1/replays/${id}/stop`)
  expect(again).toMatchObject({ status: 409, json: { code: 'conflict', detail: expect.stringContaining('stopped') } })
  gate.open()
  for (const eventId of eventIds.slice(0, 4))
    await app.logs('delivery.attempted', (line) => line.event_id === eventId && line.next === 'succeeded')
  expect(await app.all('/v1/deliveries?status=exhausted')).toHaveLength(6)
})

test('a replay goes on after a restart in the middle: nothing is made twice, and nothing left out', async () => {
  const gate = gatedStore(3)
  const app = await startTestApp({ RETRY_SCHEDULE: '1ms' }, { openStore: gate.openStore })
  const consumer = await startBrokenConsumer()
  await subscribe(app, consumer.url)
  const eventIds = await exhaustMany(app, 11)
  const { id } = (await replay(app, { filter: {} })).json
  await gate.reached
  // These fail once more, and must not be taken for what is left.
  for (const eventId of eventIds.slice(0, 6))
    await app.logs('delivery.attempted', (l) => l.event_id === eventId && l.attempt === 4)
  const closed = app.close(1_000)
  gate.open()
  await closed

  consumer.mend()
  const next = await startTestApp({ RETRY_SCHEDULE: '1ms', DATA_DIR: app.dataDir })
  expect(await ended(next, id)).toMatchObject({ status: 'done', replayed: 11, skipped: 0 })
  for (const eventId of eventIds.slice(6))
    await next.logs('delivery.attempted', (line) => line.event_id === eventId && line.next === 'succeeded')
  const deliveries = (await next.all('/v1/deliveries')).filter(({ event_type }) => event_type === 'code.pushed')
  for (const { event_id, attempt_count } of deliveries)
    expect([event_id, attempt_count]).toEqual([event_id, eventIds.indexOf(event_id) < 6 ? 4 : 3])
})

test('a replay that its process leaves is gone on with by another one on the same storage', async () => {
  const gate = gatedStore(1)
  const first = await startTestApp({ RETRY_SCHEDULE: '1ms' }, { openStore: gate.openStore })
  const consumer = await startBrokenConsumer()
  await subscribe(first, consumer.url)
  await exhaustMany(first, 7)
  consumer.mend()
  const { id } = (await replay(first, { filter: {} })).json
  await gate.reached
  const second = await startTestApp({ DATA_DIR: first.dataDir })
  expect(await ended(second, id)).toMatchObject({ status: 'done', replayed: 7, skipped: 0 })
  gate.open()
  await expect.poll(() => second.all('/v1/deliveries?status=succeeded')).toHaveLength(7)
  expect(consumer.got).toHaveLength(7 * 3)
})

test('while eight replays have not ended another one is refused', async () => {
  const gate = gatedStore(0)
  const app = await startTestApp({}, { openStore: gate.openStore })
  for (let n = 0; n < 8; n += 1) expect((await replay(app, { filter: {} })).status).toBe(202)
  expect(await replay(app, { filter: {} })).toMatchObject({ status: 409, json: { code: 'conflict' } })
  expect(await dryRun(app, {})).toEqual({ matched: 0, complete: true })
  gate.open()
  await app.logs('replay.ended')
  const page = (await app.api('GET', '/v1/replays?limit=5')).json
  expect(page.data).toHaveLength(5)
  expect((await app.api('GET', `/v1/replays?limit=5&cursor=${page.next_cursor}`)).json.data).toHaveLength(3)
})

test('a replay that does not exist is not found', async () => {
  const app = await startTestApp()
  expect((await app.api('GET', `/v1/replays/${absent}`)).status).toBe(404)
  expect((await app.api('POST', `/v1/replays/${absent}/stop`)).status).toBe(404)
  expect((await app.api('GET', '/v1/replays/17')).status).toBe(400)
})

test('an event is replayed to one of its destinations alone, held while that is paused', async () => {
  const app = await startTestApp()
  const [one, two] = [await startConsumer(), await startConsumer()]
  const { id } = await subscribe(app, one.url)
  await subscribe(app, two.url)
  const stranger = await subscribe(app, two.url, ['issue.changed'])
  const eventId = await publishPush(app)
  await one.received(1)
  await two.received(1)
  const to = (destination: string, event = eventId) => app.api('POST', `/v1/events/${event}/replay`, { destination })
  expect(await to(id)).toMatchObject({ status: 202, json: { event_id: eventId, deliveries: 1 } })
  await one.received(2)
  expect(two.got).toHaveLength(1)
  for (const destination of [stranger.id, 'github.push', 'nobody'])
    expect(await to(destination)).toMatchObject({ status: 409, json: { code: 'conflict' } })
  await app.api('POST', `/v1/subscriptions/${id}/pause`)
  await to(id)
  expect(await app.all('/v1/deliveries?status=held')).toMatchObject([{ event_id: eventId, destination: { id } }])

  const { json: handled } = await app.github('push', githubExample('push'))
  expect(await to('github.push', handled.event_id)).toMatchObject({ status: 202, json: { deliveries: 1 } })
  expect(await to(id, handled.event_id)).toMatchObject({ status: 409 })
})
