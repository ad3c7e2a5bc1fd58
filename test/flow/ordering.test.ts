import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import type { Answer, Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const repository = (key: string) => ({ name: key, url: `https://git.example/${key}` })

/** Publishes the n-th push to a repository; gives the id of the event. */
const push = (app: RunningApp, key: string, n: number) =>
  publishPush(app, { repository: repository(key), ref: `refs/heads/${n}` })

/** What a request tells of: the repository, and the number of its push. */
function pushOf({ body }: Pick<Got, 'body'>): { readonly key: string; readonly n: number } {
  const { data } = JSON.parse(body.toString())
  return { key: data.repository.name, n: Number(data.ref.replace('refs/heads/', '')) }
}

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Answers at random, and keeps what came out of order: a push may be repeated until the next one has come, not later. */
function createJudge(random: () => number, failures: number) {
  const accepted = new Map<string, number>()
  const wrong: string[] = []
  const answer: Answer = (got, response) => {
    const { key, n } = pushOf(got)
    const last = accepted.get(key) ?? -1
    if (n !== last && n !== last + 1) wrong.push(`${key}: ${n} came after ${last}`)
    const fails = random() < failures
    if (!fails) accepted.set(key, n)
    setTimeout(() => response.writeHead(fails ? 503 : 204).end(), random() * 3)
  }
  return { answer, wrong, accepted }
}

const manyRetries = Array.from({ length: 40 }, () => '5ms').join(',')
const keys = Array.from({ length: 20 }, (_, n) => `key-${n}`)
const eachTo = (last: number) => Object.fromEntries(keys.map((key) => [key, last]))

test('1,000 events of 20 keys arrive in order, over random failures and a restart in the middle', async () => {
  const judge = createJudge(seeded(5), 0.2)
  const consumer = await startConsumer(judge.answer)
  const environment = { RETRY_SCHEDULE: manyRetries }
  const before = await startTestApp(environment)
  await subscribe(before, consumer.url, ['code.pushed'], { ordering: 'block' })
  const events = Array.from({ length: 1000 }, (_, n) => ({
    type: 'code.pushed',
    data: {
      ...codePushed,
      repository: repository(keys[n % keys.length] ?? ''),
      ref: `refs/heads/${Math.floor(n / 20)}`,
    },
  }))
  const first = before.api('POST', '/v1/events', events.slice(0, 600))
  expect((await first).status).toBe(207)
  await consumer.received(300)
  // What runs is called off, and repeated.
  await before.close(0)
  const after = await startTestApp({ ...environment, DATA_DIR: before.dataDir })
  expect((await after.api('POST', '/v1/events', events.slice(600))).status).toBe(207)
  await expect.poll(() => Object.fromEntries(judge.accepted), { timeout: 25_000 }).toEqual(eachTo(49))
  const succeeded = async () => (await after.all('/v1/deliveries?status=succeeded')).length
  await expect.poll(succeeded, { timeout: 10_000 }).toBe(1000)
  expect(judge.wrong).toEqual([])
  expect(consumer.got.length).toBeGreaterThan(1100)
}, 60_000)

test('over two processes on one storage the order is that in which events were published', async () => {
  const judge = createJudge(seeded(7), 0.2)
  const consumer = await startConsumer(judge.answer)
  const environment = { RETRY_SCHEDULE: manyRetries }
  const one = await startTestApp(environment)
  const other = await startTestApp({ ...environment, DATA_DIR: one.dataDir })
  await subscribe(one, consumer.url, ['code.pushed'], { ordering: 'skip' })
  for (let n = 0; n < 10; n += 1) {
    await Promise.all(keys.map((key, index) => push((n + index) % 2 === 0 ? one : other, key, n)))
  }
  await expect.poll(() => Object.fromEntries(judge.accepted), { timeout: 20_000 }).toEqual(eachTo(9))
  expect(judge.wrong).toEqual([])
})

test('the events of one batch arrive in their order', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['code.pushed'], { ordering: 'block' })
  const events = Array.from({ length: 60 }, (_, n) => ({
    type: 'code.pushed',
    data: { ...codePushed, ref: `refs/heads/${n}` },
  }))
  expect((await app.api('POST', '/v1/events', events)).status).toBe(207)
  const got = await consumer.received(60)
  expect(got.map((one) => pushOf(one).n)).toEqual(events.map((_, n) => n))
})

/** A consumer that refuses the first push to `a`, and an app that tries twice. */
async function startFailing(ordering: 'block' | 'skip') {
  let isMended = false
  const consumer = await startConsumer((got, response) => {
    const { key, n } = pushOf(got)
    response.writeHead(key === 'a' && n === 0 && !isMended ? 500 : 204).end()
  })
  const app = await startTestApp({ RETRY_SCHEDULE: '10ms' })
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { ordering })
  const eventIds = [await push(app, 'a', 0), await push(app, 'a', 1), await push(app, 'b', 0)] as const
  const delivery = async (n: 0 | 1 | 2) => (await app.all(`/v1/deliveries?event_id=${eventIds[n]}`))[0]
  const mend = () => {
    isMended = true
  }
  return { app, consumer, id, eventIds, delivery, mend }
}

test('with block an exhausted delivery holds back its key, and nothing else, until a retry succeeds', async () => {
  const { app, consumer, eventIds, delivery, mend } = await startFailing('block')
  const failed = await app.ended(eventIds[0])
  expect(failed).toMatchObject({ status: 'exhausted', attempt_count: 2 })
  expect(await app.ended(eventIds[2])).toMatchObject({ status: 'succeeded' })
  expect(await delivery(1)).toMatchObject({ status: 'pending', next_attempt_at: null, attempt_count: 0 })
  const jumping = await app.api('POST', `/v1/deliveries/${(await delivery(1)).id}/retry`)
  expect(jumping).toMatchObject({ status: 202, json: { status: 'pending', next_attempt_at: null } })

  mend()
  expect((await app.api('POST', `/v1/deliveries/${failed.id}/retry`)).status).toBe(202)
  expect(await app.ended(eventIds[1])).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  expect(consumer.got.map(pushOf).filter(({ key }) => key === 'a')).toEqual([0, 0, 0, 1].map((n) => ({ key: 'a', n })))
})

test('with block canceling what is exhausted frees its key; its event is kept until then', async () => {
  const { app, eventIds } = await startFailing('block')
  const failed = await app.ended(eventIds[0])
  expect((await app.api('DELETE', `/v1/events/${eventIds[0]}`)).status).toBe(409)
  const canceled = await app.api('POST', `/v1/deliveries/${failed.id}/cancel`)
  expect(canceled).toMatchObject({ status: 200, json: { status: 'canceled' } })
  expect(await app.ended(eventIds[1])).toMatchObject({ status: 'succeeded' })
  expect((await app.api('POST', `/v1/deliveries/${failed.id}/cancel`)).status).toBe(409)
  expect((await app.api('DELETE', `/v1/events/${eventIds[0]}`)).status).toBe(204)
})

test('with skip the next one goes when the one in front is exhausted, and that is retried outside the order', async () => {
  const { app, consumer, eventIds, mend } = await startFailing('skip')
  const failed = await app.ended(eventIds[0])
  expect(await app.ended(eventIds[1])).toMatchObject({ status: 'succeeded' })
  mend()
  await app.api('POST', `/v1/deliveries/${failed.id}/retry`)
  const got = await consumer.received(5)
  expect(got.map(pushOf).at(-1)).toEqual({ key: 'a', n: 0 })
})

test('an order can be asked for, shown, changed and given up', async () => {
  const { app, id, eventIds, delivery } = await startFailing('block')
  await app.ended(eventIds[0])
  const path = `/v1/subscriptions/${id}`
  expect((await app.api('GET', path)).json.ordering).toBe('block')
  expect((await app.api('PATCH', path, { ordering: 'skip' })).json.ordering).toBe('skip')
  expect(await app.ended(eventIds[1])).toMatchObject({ status: 'succeeded' })
  expect((await app.api('PATCH', path, { ordering: null })).json.ordering).toBeNull()
  expect((await app.api('PATCH', path, { ordering: 'strict' })).status).toBe(422)
  expect(await delivery(0)).toMatchObject({ status: 'exhausted' })
})

test('event types tell by which value their events are ordered', async () => {
  const app = await startTestApp()
  const types = (await app.api('GET', '/v1/event-types')).json.data
  const keyOf = (name: string) => types.find(({ type }: { type: string }) => type === name).ordering_key
  expect(keyOf('code.pushed')).toBe('/data/repository/url')
  expect(keyOf('payment.succeeded')).toBe(keyOf('payment.failed'))
  expect(keyOf('ping')).toBeNull()
})

test.each([{ ordering: 'block' }, {}])('after a pause what was held comes oldest first: %o', async (settings) => {
  const app = await startTestApp()
  const consumer = await startConsumer()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { max_in_flight: 1, ...settings })
  await app.api('POST', `/v1/subscriptions/${id}/pause`)
  for (let n = 0; n < 25; n += 1) await push(app, 'a', n)
  const held = await app.all(`/v1/deliveries?destination=${id}&status=held`)
  expect(held).toHaveLength(25)
  expect(consumer.got).toEqual([])
  await app.api('POST', `/v1/subscriptions/${id}/resume`)
  const got = await consumer.received(25)
  expect(got.map((one) => pushOf(one).n)).toEqual(Array.from({ length: 25 }, (_, n) => n))
})

test('deliveries of a disabled subscription stay, are seen and can be retried for when it is resumed', async () => {
  let isGone = true
  const consumer = await startConsumer((_got, response) => void response.writeHead(isGone ? 410 : 204).end())
  const app = await startTestApp()
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { ordering: 'block' })
  const first = await push(app, 'a', 0)
  const failed = await app.ended(first)
  await push(app, 'a', 1)
  await app.api('POST', `/v1/deliveries/${failed.id}/retry`)
  const deliveries = await app.all(`/v1/deliveries?destination=${id}&status=held`)
  expect(deliveries).toHaveLength(2)
  isGone = false
  await app.api('POST', `/v1/subscriptions/${id}/resume`)
  const got = await consumer.received(3)
  expect(got.map((one) => pushOf(one).n)).toEqual([0, 0, 1])
})
