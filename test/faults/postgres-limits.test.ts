import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { testTimeoutMs } from './form.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { attemptsBy, publishPushes, samePushes } from './shares.ts'

async function startTwo() {
  const storage = { ...(await storageOf(temporaryFolder())), ATTEMPT_TIMEOUT: '10s' }
  return Promise.all([startServer(storage), startServer(storage)])
}

test(
  'two processes together never make more requests at once than a consumer takes',
  async () => {
    const [one, other] = await startTwo()
    const maxInFlight = 5
    let open = 0
    let most = 0
    const consumer = await startConsumer((_got, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.writeHead(204).end()
      }, 25)
    })
    const id = await subscribe(one, consumer.url, { max_in_flight: maxInFlight })
    const perSender = 60
    // Side by side, through both: each is rung for what comes, and asks how many places are left.
    const send = async (server: FaultyServer) => {
      for (let left = perSender; left > 0; left -= 1) await publishPushes(server, samePushes(1))
    }
    await Promise.all([one, other, one, other].map(send))
    await expect.poll(() => consumer.got.length, { timeout: 30_000 }).toBe(4 * perSender)
    expect(most).toBe(maxInFlight)
    for (const server of [one, other]) expect(attemptsBy(server, id).length).toBeGreaterThan(perSender / 5)
  },
  testTimeoutMs,
)

test(
  'two processes together never make more requests in a time than a consumer takes in it',
  async () => {
    const [one, other] = await startTwo()
    const limit = { requests: 30, seconds: 3 }
    const atMs: number[] = []
    const consumer = await startConsumer((_got, response) => {
      atMs.push(performance.now())
      response.writeHead(204).end()
    })
    const id = await subscribe(one, consumer.url, { rate_limit: limit })
    const events = 60
    await Promise.all([one, other].map((server) => publishPushes(server, samePushes(events / 2))))
    await expect.poll(() => atMs.length, { timeout: 40_000 }).toBe(events)
    // From each to the one that must be outside of its window. Sent within the rate, they may arrive a little closer.
    const spansMs = atMs.slice(limit.requests).map((time, index) => time - (atMs[index] ?? 0))
    expect(Math.min(...spansMs)).toBeGreaterThan(0.8 * limit.seconds * 1000)
    // What one came late, others did not: on the average the time is that of as many at the rate beside a burst of a tenth.
    const meanMs = spansMs.reduce((sum, spanMs) => sum + spanMs, 0) / spansMs.length
    expect(meanMs).toBeGreaterThan(1.05 * limit.seconds * 1000)
    for (const server of [one, other]) expect(attemptsBy(server, id).length).toBeGreaterThan(0)
  },
  testTimeoutMs,
)
