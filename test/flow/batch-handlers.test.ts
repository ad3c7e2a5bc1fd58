import { expect, test } from 'vitest'
import type { SourceEvents } from '#generated/catalogue.js'
import type { BatchContext, BatchHandler } from '../../src/contract/events.ts'
import { handlersOf } from '../stand-ins/handlers.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

type Push = SourceEvents['github']['push']
type Context = BatchContext<Push>

/** A handler of pushes that keeps the batches that it got. */
function inBatches(batch: BatchHandler<Push>['batch'], handle: (context: Context) => void | Promise<void> = () => {}) {
  const got: Context[] = []
  const push: BatchHandler<Push> = {
    batch,
    handle(context) {
      got.push(context)
      return handle(context)
    },
  }
  return { got, handlers: handlersOf({ push }) }
}

const withRef = (ref: string) => ({ ...githubExample('push'), ref })
const idsOf = ({ events }: Context) => events.map(({ id }) => id)

/** Sends so many pushes, one after the other; gives the ids of their events. */
async function sendPushes(app: RunningApp, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push((await app.github('push', withRef(`refs/heads/${n}`))).json.event_id)
  return ids
}

test('as many events as a batch takes are one call, and each of their deliveries has succeeded', async () => {
  const { got, handlers } = inBatches({ size: 10, wait: '1m' }, ({ log, events }) =>
    log('counted', { count: events.length }),
  )
  const app = await startTestApp({}, { handlers })
  const ids = await sendPushes(app, 10)
  for (const id of ids) expect(await app.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  expect(got.map(idsOf)).toEqual([ids])
  expect(got[0]?.events[3]).toMatchObject({ source: 'github', type: 'push', data: withRef('refs/heads/3') })
  expect(got[0]?.events[3]?.receivedAt).toBeInstanceOf(Date)
  const said = await app.logs('handler.said')
  expect(said).toMatchObject({ message: 'counted', batch_id: expect.stringMatching(/^bat_/), events: 10 })
  const attempted = app.logged.filter(({ event }) => event === 'delivery.attempted')
  expect(attempted.map(({ batch_id }) => batch_id)).toEqual(ids.map(() => said.batch_id))
})

test('fewer are handled when the first has waited long enough', async () => {
  const clock = createManualClock(Date.now())
  const { got, handlers } = inBatches({ size: 10, wait: '5s' })
  const app = await startTestApp({}, { clock, handlers })
  const ids = await sendPushes(app, 3)
  const [waiting] = await app.all(`/v1/deliveries?event_id=${ids[0]}`)
  expect(waiting).toMatchObject({ status: 'pending', attempt_count: 0 })
  expect(got).toEqual([])
  clock.advance(5_000)
  for (const id of ids) expect(await app.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  expect(got.map(idsOf)).toEqual([ids])
})

test('one poison among five: all are tried again alone, four succeed, and it alone is exhausted', async () => {
  const { got, handlers } = inBatches({ size: 5, wait: '1m' }, ({ events }) => {
    if (events.some(({ data }) => data.ref === 'refs/heads/2')) throw new Error('I cannot stomach it')
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms,10ms' }, { handlers })
  const ids = await sendPushes(app, 5)
  for (const [n, id] of ids.entries()) {
    const ended = await app.ended(id)
    if (n === 2) expect(ended).toMatchObject({ status: 'exhausted', attempt_count: 3 })
    else expect(ended).toMatchObject({ status: 'succeeded', attempt_count: 2 })
    expect(ended.attempts[0]).toMatchObject({ outcome: 'failed', error: 'Error: I cannot stomach it' })
  }
  const [first, ...others] = got.map(idsOf)
  expect(first).toEqual(ids)
  expect(others.flat().toSorted()).toEqual([...ids, ids[2]].toSorted())
  expect(others.every(({ length }) => length === 1)).toBe(true)
})

test('a batch that takes too long has failed, and each of its events is tried again alone', async () => {
  const { got, handlers } = inBatches({ size: 2, wait: '1m' }, ({ events }) =>
    events.length > 1 ? new Promise(() => {}) : undefined,
  )
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '50ms' }, { handlers })
  for (const id of await sendPushes(app, 2)) {
    const { attempts } = await app.ended(id)
    expect(attempts).toMatchObject([
      { outcome: 'failed', error: 'the handler github.push took longer than ATTEMPT_TIMEOUT' },
      { outcome: 'accepted' },
    ])
  }
  expect(got.map(({ events }) => events.length)).toEqual([2, 1, 1])
  expect(got[0]?.signal.aborted).toBe(true)
})

test('what a batch publishes is stored once, when it succeeds', async () => {
  const { handlers } = inBatches({ size: 4, wait: '1m' }, ({ publish, events }) => {
    publish('code.pushed', { ...codePushed, ref: `refs/heads/${events.length}` })
  })
  const app = await startTestApp({}, { handlers })
  const ids = await sendPushes(app, 4)
  for (const id of ids) await app.ended(id)
  const published = await app.all('/v1/events?direction=out')
  expect(published).toMatchObject([{ type: 'code.pushed', caused_by: ids[0] }])
})

test('what a batch publishes is stored with the next of its events when the first was canceled meanwhile', async () => {
  const begun = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  const { handlers } = inBatches({ size: 3, wait: '1m' }, async ({ publish }) => {
    publish('code.pushed', codePushed)
    begun.resolve()
    await go.promise
  })
  const app = await startTestApp({}, { handlers })
  const ids = await sendPushes(app, 3)
  await begun.promise
  const [first] = await app.all(`/v1/deliveries?event_id=${ids[0]}`)
  expect((await app.api('POST', `/v1/deliveries/${first.id}/cancel`)).status).toBe(200)
  go.resolve()
  for (const id of ids.slice(1)) expect(await app.ended(id)).toMatchObject({ status: 'succeeded' })
  expect(await app.all('/v1/events?direction=out')).toHaveLength(1)
  expect((await app.api('GET', `/v1/deliveries/${first.id}`)).json).toMatchObject({ status: 'canceled' })
})

test('a batch that fails has published nothing', async () => {
  const { handlers } = inBatches({ size: 2, wait: '1m' }, ({ publish, events }) => {
    publish('code.pushed', codePushed)
    if (events.length > 1) throw new Error('not together')
  })
  const app = await startTestApp({}, { handlers })
  const ids = await sendPushes(app, 2)
  for (const id of ids) await app.ended(id)
  const published = await app.all('/v1/events?direction=out')
  expect(published.map(({ caused_by }) => caused_by).toSorted()).toEqual(ids.toSorted())
})

test('a batch in hand ends before the server stops', async () => {
  const begun = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  const { handlers } = inBatches({ size: 3, wait: '1m' }, () => {
    begun.resolve()
    return go.promise
  })
  const app = await startTestApp({}, { handlers })
  await sendPushes(app, 3)
  await begun.promise
  const closing = app.close(5_000)
  go.resolve()
  await closing
  const ends = app.logged.filter(({ event }) => event === 'delivery.attempted').map(({ next }) => next)
  expect(ends).toEqual(['succeeded', 'succeeded', 'succeeded'])
})

test('a batch that outlasts the stop is told, and each of its events is handled at the next start', async () => {
  const begun = Promise.withResolvers<AbortSignal>()
  const stuck = inBatches({ size: 3, wait: '1m' }, ({ signal }) => {
    begun.resolve(signal)
    return new Promise(() => {})
  })
  const app = await startTestApp({}, { handlers: stuck.handlers })
  const ids = await sendPushes(app, 3)
  const signal = await begun.promise
  await app.close(20)
  expect([signal.aborted, signal.reason]).toEqual([true, 'stopping'])

  const next = inBatches({ size: 3, wait: '1m' })
  const after = await startTestApp({ DATA_DIR: app.dataDir }, { handlers: next.handlers })
  for (const id of ids) expect(await after.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
  expect(next.got.map(({ events }) => events.length)).toEqual([1, 1, 1])
})

test('what waits for a batch is handled at once by a start whose handler has none', async () => {
  const app = await startTestApp({}, { handlers: inBatches({ size: 10, wait: '1m' }).handlers })
  const ids = await sendPushes(app, 2)
  await app.close(1_000)
  const after = await startTestApp({ DATA_DIR: app.dataDir }, { handlers: handlersOf({ push: () => {} }) })
  for (const id of ids) expect(await after.ended(id)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
})

test('two servers on one storage share out batches, and handle each event once', async () => {
  const one = inBatches({ size: 5, wait: '1s' })
  const first = await startTestApp({}, { handlers: one.handlers })
  const other = inBatches({ size: 5, wait: '1s' })
  const second = await startTestApp({ DATA_DIR: first.dataDir }, { handlers: other.handlers })
  const ids = (await Promise.all([sendPushes(first, 26), sendPushes(second, 26)])).flat()
  const succeeded = async () => (await first.all('/v1/deliveries?status=succeeded')).length
  await expect.poll(succeeded, { timeout: 20_000, interval: 100 }).toBe(ids.length)
  const batches = [...one.got, ...other.got].map(idsOf)
  expect(batches.flat().toSorted()).toEqual(ids.toSorted())
  expect(batches.every(({ length }) => length <= 5)).toBe(true)
})

// The type cannot say it, and who starts without the compiler is told all the same.
test.each([
  ['a size of one', { size: 1, wait: '5s' }, /handler github\.push has the size 1: give it an integer from 2 to 1000/],
  ['a size that is no integer', { size: 2.5, wait: '5s' }, /the size 2\.5: give it an integer/],
  ['more than a thousand', { size: 1001, wait: '5s' }, /the size 1001: give it an integer/],
  ['a wait of more than a minute', { size: 2, wait: '61s' }, /the wait "61s": give it a time such as '5s', up to '1m'/],
  ['a wait that is no time', { size: 2, wait: 5 as never }, /the wait 5: give it a time/],
])('a batch with %s stops the start', async (_name, batch, says) => {
  await expect(startTestApp({}, { handlers: inBatches(batch).handlers })).rejects.toThrow(says)
})

test('a batch without a function stops the start, which names the event', async () => {
  const handlers = handlersOf({ push: { batch: { size: 2, wait: '5s' } } as never })
  await expect(startTestApp({}, { handlers })).rejects.toThrow('the event push of github has no handler')
})
