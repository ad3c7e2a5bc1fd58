import { writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Environment } from '../../src/config.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { testTimeoutMs } from './form.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { attemptsBy, publishPushes, samePushes, startBystander } from './shares.ts'

const patient = { timeout: 20_000, interval: 20 }
const twoMinutesMs = 120_000
const shiftedClock = fileURLToPath(new URL('shifted-clock.ts', import.meta.url))

/** Puts the clock of a database forward, by which all processes judge what is due and who is left alone. */
async function putForward(databaseUrl: string, byMs: number): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(`
    CREATE OR REPLACE FUNCTION time_ms(given BIGINT) RETURNS BIGINT LANGUAGE sql VOLATILE PARALLEL SAFE AS
    $$ SELECT coalesce(given, (extract(epoch FROM clock_timestamp()) * 1000)::bigint + ${byMs}) $$`)
  await client.end()
}

/** Fails, then keeps the next request waiting, then accepts. */
async function startRecovering() {
  const state: { does: 'fail' | 'wait' | 'accept' } = { does: 'fail' }
  const waiting: ServerResponse[] = []
  const consumer = await startConsumer((_got, response) => {
    if (state.does === 'wait') waiting.push(response)
    else setTimeout(() => response.writeHead(state.does === 'fail' ? 500 : 204).end(), 5)
  })
  return {
    ...consumer,
    fail(): void {
      state.does = 'fail'
    },
    wait(): void {
      state.does = 'wait'
    },
    accept(): void {
      state.does = 'accept'
      for (const response of waiting.splice(0)) response.writeHead(204).end()
    },
  }
}

/** A clock for servers that can be stepped, and how to start them with it. */
function createSteppedClock() {
  const file = join(temporaryFolder(), 'clock')
  const step = (offsetMs: number) => writeFileSync(file, String(offsetMs))
  step(0)
  const start = (environment: Environment) =>
    startServer({ ...environment, SHIFTED_CLOCK: file }, ['--import', shiftedClock])
  return { step, start }
}

test(
  'a consumer that one process finds dead for minutes is left alone by both, tried once, and served by both when it is back',
  async () => {
    const databaseUrl = await postgresUrl()
    const environment = {
      DATA_DIR: temporaryFolder(),
      DATABASE_URL: databaseUrl,
      // The one attempt has its lease for twice as long.
      ATTEMPT_TIMEOUT: '15s',
      RETRY_SCHEDULE: Array.from({ length: 200 }, () => '200ms').join(),
    }
    const clock = createSteppedClock()
    const [early, other] = await Promise.all([clock.start(environment), startServer(environment)])
    const both = [early, other]
    const consumer = await startRecovering()
    const id = await subscribe(early, consumer.url)
    const bystander = await startBystander(early)
    const attempts = () => both.map((server) => attemptsBy(server, id).length)
    const events = 40
    for (const server of both) await publishPushes(server, samePushes(events / 2))
    const haveTried = () => both.map((server) => attemptsBy(server, id).length > 5)
    await expect.poll(haveTried, patient).toEqual([true, true])

    // By its clock two minutes have passed in which nothing was accepted; by the other's, a moment.
    clock.step(twoMinutesMs)
    const seenBy = async ({ api }: (typeof both)[number]) => (await api('GET', `/v1/subscriptions/${id}`)).json
    await expect.poll(async () => (await seenBy(other)).left_alone_until, patient).not.toBeNull()
    // What the other one had begun ends.
    const running = () => other.all(`/v1/deliveries?destination=${id}&status=running`)
    await expect.poll(running, patient).toEqual([])
    const { length } = consumer.got
    const pending = await other.all(`/v1/deliveries?destination=${id}&status=pending`)
    expect(pending).toHaveLength(events)
    const allDue = () => pending.every(({ next_attempt_at }) => Date.parse(next_attempt_at) < Date.now())
    await expect.poll(allDue, patient).toBe(true)
    for (let times = 0; times < 3; times += 1) await bystander.servedBy(both)
    expect(consumer.got).toHaveLength(length)

    consumer.wait()
    await putForward(databaseUrl, 60_000)
    await consumer.received(length + 1)
    for (let times = 0; times < 3; times += 1) await bystander.servedBy(both)
    expect(consumer.got).toHaveLength(length + 1)
    expect(await running()).toHaveLength(1)

    const before = attempts()
    consumer.accept()
    const goOn = async () => {
      await publishPushes(early, samePushes(1))
      await publishPushes(other, samePushes(1))
      return attempts().map((count, index) => count > (before[index] ?? 0) + 1)
    }
    await expect.poll(goOn, patient).toEqual([true, true])
    const unfinished = async () => (await other.all('/v1/deliveries')).filter(({ status }) => status !== 'succeeded')
    await expect.poll(unfinished, patient).toEqual([])
    expect(await seenBy(early)).toMatchObject({ failing_since: null, left_alone_until: null })
  },
  testTimeoutMs,
)

test(
  'a consumer that has accepted of one process is not left alone for what another remembers',
  async () => {
    const environment = { DATA_DIR: temporaryFolder(), DATABASE_URL: await postgresUrl(), RETRY_SCHEDULE: '1h' }
    const clock = createSteppedClock()
    const [stopped, other] = await Promise.all([clock.start(environment), clock.start(environment)])
    const consumer = await startRecovering()
    const id = await subscribe(other, consumer.url)
    /** Resolves when this process has attempted something more. */
    const triedBy = async (server: FaultyServer) => {
      const before = attemptsBy(server, id).length
      const hasTried = async () => {
        await publishPushes(server, samePushes(1))
        return attemptsBy(server, id).length > before
      }
      await expect.poll(hasTried, patient).toBe(true)
    }
    const untried = async () =>
      (await other.all('/v1/deliveries')).filter(
        ({ status, attempt_count }) => status === 'running' || attempt_count === 0,
      )
    const state = async () => {
      const { failing_since, left_alone_until } = (await other.api('GET', `/v1/subscriptions/${id}`)).json
      return { isFailing: failing_since !== null, isLeftAlone: left_alone_until !== null }
    }
    await triedBy(stopped)
    // What it has tried waits for an hour: nothing is in its hands.
    await expect.poll(untried, patient).toEqual([])
    stopped.server.kill('SIGSTOP')
    consumer.accept()
    await triedBy(other)
    await expect.poll(untried, patient).toEqual([])
    expect(await state()).toEqual({ isFailing: false, isLeftAlone: false })
    clock.step(twoMinutesMs)
    consumer.fail()
    await triedBy(other)
    expect(await state()).toEqual({ isFailing: true, isLeftAlone: false })
    stopped.server.kill('SIGCONT')
    await triedBy(stopped)
    expect(await state()).toEqual({ isFailing: true, isLeftAlone: false })
  },
  testTimeoutMs,
)
