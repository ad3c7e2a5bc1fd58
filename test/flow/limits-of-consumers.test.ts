import { expect, test } from 'vitest'
import { publishPush, subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

/** Two whole servers on one storage. */
async function startTwo() {
  const one = await startTestApp()
  const other = await startTestApp({ DATA_DIR: one.dataDir })
  return [one, other] as const
}

test('over two processes a consumer never has more requests at once than its maximum', async () => {
  const [one, other] = await startTwo()
  let open = 0
  let most = 0
  const consumer = await startConsumer((_got, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.writeHead(204).end()
    }, 15)
  })
  await subscribe(one, consumer.url, ['code.pushed'], { max_in_flight: 3 })
  await Promise.all(Array.from({ length: 30 }, (_, n) => publishPush(n % 2 === 0 ? one : other)))
  await consumer.received(30)
  expect(most).toBe(3)
})

test('over two processes a consumer never gets more requests in a second than its rate', async () => {
  const [one, other] = await startTwo()
  const atMs: number[] = []
  const consumer = await startConsumer((_got, response) => {
    atMs.push(performance.now())
    response.writeHead(204).end()
  })
  await subscribe(one, consumer.url, ['code.pushed'], { rate_limit: { requests: 20, seconds: 1 } })
  await Promise.all(Array.from({ length: 30 }, (_, n) => publishPush(n % 2 === 0 ? one : other)))
  await consumer.received(30)
  // Sent within the rate, they may arrive a little closer together.
  const soonest = Math.min(...atMs.slice(24).map((time, index) => time - (atMs[index] ?? 0)))
  expect(soonest).toBeGreaterThan(900)
})

test('a consumer that has accepted nothing for a minute is left alone, and one attempt shows that it is back', async () => {
  const clock = createManualClock(Date.now())
  const app = await startTestApp({ RETRY_SCHEDULE: '61s,1h' }, { clock, random: () => 0.5 })
  let isBack = false
  const consumer = await startConsumer((_got, response) => void response.writeHead(isBack ? 204 : 503).end())
  const { id } = await subscribe(app, consumer.url)
  const first = await publishPush(app)
  await app.logs('delivery.attempted')
  clock.advance(120_000)
  await app.logs('delivery.attempted', ({ attempt }) => attempt === 2)
  const failing = (await app.api('GET', `/v1/subscriptions/${id}`)).json
  expect(failing.failing_since).not.toBeNull()
  expect(Date.parse(failing.left_alone_until)).toBeGreaterThan(clock.nowMs())

  const second = await publishPush(app)
  const [waiting] = await app.all(`/v1/deliveries?event_id=${second}`)
  expect(waiting).toMatchObject({ status: 'pending', attempt_count: 0 })
  isBack = true
  clock.advance(30_001)
  expect(await app.ended(second)).toMatchObject({ status: 'succeeded', attempt_count: 1 })
  const healthy = (await app.api('GET', `/v1/subscriptions/${id}`)).json
  expect(healthy).toMatchObject({ failing_since: null, left_alone_until: null })
  expect(consumer.got.map(({ headers }) => headers['webhook-id'])).toEqual([first, first, second])
})
