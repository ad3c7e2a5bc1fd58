import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import type { PostgresServer } from '../stand-ins/postgres.ts'
import { runSql, startPostgres, urlOf } from '../stand-ins/postgres.ts'
import { startSlowLink } from '../stand-ins/slow-link.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

const rounds = inForm(1, 10)

let postgres: PostgresServer
let made = 0
beforeAll(async () => {
  // As it is used: with every commit on the disk before it is told.
  postgres = await startPostgres({})
})
afterAll(() => postgres.stop())

/** A server under load on a database of its own, reached at this port. */
async function startLoaded(port = postgres.port) {
  made += 1
  const name = `away_${made}`
  await postgres.createDatabase(name)
  const consumer = await startConsumer()
  const client = await startServer({ DATA_DIR: temporaryFolder(), DATABASE_URL: urlOf(port, name) })
  await subscribe(client, consumer.url)
  const ledger = createLedger()
  let isOver = false
  const load = ledger.sendWhile(
    () => !isOver,
    () => client.url,
    8,
  )
  return {
    ...client,
    ledger,
    /** Resolves when so many more have been acknowledged. */
    async acknowledges(more: number) {
      const enough = ledger.acknowledged.size + more
      await expect.poll(() => ledger.acknowledged.size, { timeout: 30_000 }).toBeGreaterThanOrEqual(enough)
    },
    async readiness(status: number) {
      const ready = async () => (await fetch(`${client.url}/readyz`)).status
      await expect.poll(ready, { timeout: 30_000, interval: 100 }).toBe(status)
    },
    /** Ends the load, and says whether all is there. The process is the one that was started. */
    async judge(earlier: readonly string[] = ['lost']) {
      isOver = true
      await load
      await ledger.sendRest(client.url)
      const verdict = await expectNothingLost(client, ledger, consumer, earlier)
      await stopInOrder(client)
      return verdict
    },
  }
}

async function stopInOrder({ server }: Pick<FaultyServer, 'server'>): Promise<void> {
  server.kill('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
}

test.each(['kill', 'halt'] as const)(
  'a PostgreSQL that goes under load (%s) and comes again costs refusals and nothing else',
  async (go) => {
    const loaded = await startLoaded()
    for (let round = 0; round < rounds; round += 1) {
      await loaded.acknowledges(30)
      await postgres[go]()
      await loaded.readiness(503)
      await postgres.startAgain()
      await loaded.readiness(200)
      await loaded.acknowledges(30)
    }
    expect(loaded.ledger.refusals).toBeGreaterThan(0)
    await loaded.judge()
  },
  testTimeoutMs,
)

const hookpacts = "FROM pg_stat_activity WHERE application_name LIKE 'hookpact%'"

test(
  'connections that are cut under load, all at once and again and again, cost repeats at most',
  async () => {
    const loaded = await startLoaded()
    for (let round = 0; round < 3 * rounds; round += 1) {
      await loaded.acknowledges(20)
      const cut = await runSql(postgres.port, `SELECT pg_terminate_backend(pid) ${hookpacts}`)
      expect(cut.length).toBeGreaterThan(1)
    }
    await loaded.readiness(200)
    // It listens again for what other processes tell.
    const listening = () => runSql(postgres.port, `SELECT pid ${hookpacts} AND application_name LIKE '% listener'`)
    await expect.poll(listening, { timeout: 10_000, interval: 100 }).toHaveLength(1)
    await loaded.acknowledges(20)
    await loaded.judge()
  },
  testTimeoutMs,
)

test(
  'a PostgreSQL that is slow, and then silent, costs refusals and repeats and nothing else',
  async () => {
    const link = await startSlowLink(postgres.port)
    onTestFinished(link.stop)
    const loaded = await startLoaded(link.port)
    await loaded.acknowledges(30)
    link.delayBy(50)
    await loaded.acknowledges(30)
    link.delayBy(0)
    for (let round = 0; round < rounds; round += 1) {
      link.stall()
      await loaded.readiness(503)
      link.flow()
      await loaded.readiness(200)
      await loaded.acknowledges(30)
    }
    // A settlement that was refused when it was committed all the same comes again, and is superseded.
    await loaded.judge(['lost', 'accepted', 'unreachable'])
  },
  testTimeoutMs,
)
