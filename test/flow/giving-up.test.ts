import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const dayMs = 86_400_000
const show = async (app: RunningApp, id: string) => (await app.api('GET', `/v1/subscriptions/${id}`)).json
const attempted = (app: RunningApp, eventId: string, attempt: number) =>
  app.logs('delivery.attempted', (line) => line.event_id === eventId && line.attempt === attempt)

test('a consumer that answers 410 is disabled, the rest is held, and resuming delivers it', async () => {
  const app = await startTestApp({ RETRY_SCHEDULE: '1h' })
  const watcher = await startConsumer()
  await subscribe(app, watcher.url, ['subscription.disabled'])
  const answers = [503, 410, 200, 200]
  const consumer = await startConsumer((_got, response, n) => void response.writeHead(answers[n - 1] ?? 500).end())
  const { id, url } = await subscribe(app, consumer.url)

  const waiting = await publishPush(app)
  await attempted(app, waiting, 1)
  const refused = await publishPush(app)
  expect(await app.ended(refused)).toMatchObject({ status: 'exhausted', attempt_count: 1 })
  const late = await publishPush(app)
  expect(await show(app, id)).toMatchObject({ status: 'disabled', disabled_reason: 'gone' })
  const [told] = await watcher.received(1)
  expect(JSON.parse(told?.body.toString() ?? '')).toMatchObject({
    type: 'subscription.disabled',
    data: { subscription_id: id, url, reason: 'gone' },
  })
  const held = await app.all(`/v1/deliveries?destination=${id}&status=held`)
  expect(held.map(({ event_id }) => event_id)).toEqual([late, waiting])

  const resumed = await app.api('POST', `/v1/subscriptions/${id}/resume`)
  expect(resumed.json).toMatchObject({ status: 'active', disabled_reason: null })
  expect(await app.ended(waiting)).toMatchObject({ status: 'succeeded', attempt_count: 2 })
  expect(await app.ended(late)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  expect(consumer.got).toHaveLength(4)
})

test('several answers of 410 at once disable a subscription once', async () => {
  const app = await startTestApp()
  const second = Promise.withResolvers<void>()
  const consumer = await startConsumer(async (_got, response, n) => {
    if (n === 2) second.resolve()
    await second.promise
    response.writeHead(410).end()
  })
  const { id } = await subscribe(app, consumer.url, ['code.pushed'], { active: false })
  await Promise.all(Array.from({ length: 8 }, () => publishPush(app)))
  await app.api('POST', `/v1/subscriptions/${id}/resume`)
  // What it had not got when it was disabled is held; how much that is, is a matter of time.
  const isOver = async () => (await app.all('/v1/deliveries')).every(({ status }) => /^(exhausted|held)$/.test(status))
  await expect.poll(isOver, { timeout: 10_000 }).toBe(true)
  expect(consumer.got.length).toBeGreaterThan(1)
  expect(await app.all('/v1/events?type=subscription.disabled')).toHaveLength(1)
})

test('a delivery that is given up is told to the subscribers of delivery.exhausted, but not when that is what failed', async () => {
  const app = await startTestApp()
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end('out of order'))
  const watcher = await startConsumer((_got, response) => void response.writeHead(500).end())
  const { id } = await subscribe(app, consumer.url)
  await subscribe(app, watcher.url, ['delivery.exhausted'])
  const eventId = await publishPush(app)
  const { id: deliveryId } = await app.ended(eventId)

  const told = await watcher.received(3)
  expect(JSON.parse(told[0]?.body.toString() ?? '').data).toEqual({
    delivery_id: deliveryId,
    event_id: eventId,
    event_type: 'code.pushed',
    destination: { kind: 'subscription', id },
    attempt_count: 3,
    last_attempt: { outcome: 'refused', status_code: 500, error: 'the consumer answered 500' },
  })
  const [operational, ...more] = await app.all('/v1/events?type=delivery.exhausted')
  expect(operational).toMatchObject({ caused_by: eventId })
  expect(more).toEqual([])
  expect(await app.ended(operational.id)).toMatchObject({ status: 'exhausted' })
  expect(await app.all('/v1/events?type=delivery.exhausted')).toHaveLength(1)
})

test.each([
  ['five days', 'disabled', 'failing', 2.5 * dayMs],
  ['a little less than five days', 'active', null, 2.5 * dayMs - 1],
])('a consumer that has accepted nothing for %s is %s', async (_what, status, reason, waitMs) => {
  const clock = createManualClock()
  const app = await startTestApp({ RETRY_SCHEDULE: `${waitMs}ms,${waitMs}ms` }, { clock, random: () => 0.5 })
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end())
  const { id } = await subscribe(app, consumer.url)
  const eventId = await publishPush(app)
  for (const attempt of [1, 2]) {
    await attempted(app, eventId, attempt)
    expect(await show(app, id)).toMatchObject({ status: 'active' })
    clock.advance(waitMs)
  }
  expect(await app.ended(eventId)).toMatchObject({ status: 'exhausted', attempt_count: 3 })
  expect(await show(app, id)).toMatchObject({ status, disabled_reason: reason })
})

test('one accepted delivery begins the five days anew', async () => {
  const clock = createManualClock()
  const app = await startTestApp({ RETRY_SCHEDULE: '3d,3d' }, { clock, random: () => 0.5 })
  const fails = { ref: 'refs/heads/fails' }
  const consumer = await startConsumer((got, response) => {
    response.writeHead(got.body.includes(fails.ref) ? 500 : 200).end()
  })
  const { id } = await subscribe(app, consumer.url)
  const failing = await publishPush(app, fails)
  await attempted(app, failing, 1)
  clock.advance(3 * dayMs)
  await attempted(app, failing, 2)
  const accepted = await publishPush(app)
  // It is left alone for so long at the most.
  clock.advance(10 * 60_000)
  expect(await app.ended(accepted)).toMatchObject({ status: 'succeeded' })
  clock.advance(3 * dayMs)
  expect(await app.ended(failing)).toMatchObject({ status: 'exhausted' })
  expect(await show(app, id)).toMatchObject({ status: 'active' })
})
