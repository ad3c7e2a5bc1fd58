import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import { startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

const shiftedClock = fileURLToPath(new URL('shifted-clock.ts', import.meta.url))
const hourMs = 3_600_000
/** What may have become of an attempt whose lease ran out by a clock that was stepped. */
const superseded = ['lost', 'accepted', 'unreachable']

/** Starts a server whose clock can be stepped. */
async function startWithClock(storage: Awaited<ReturnType<typeof storageOf>>) {
  const file = join(temporaryFolder(), 'clock')
  const step = (offsetMs: number) => writeFileSync(file, String(offsetMs))
  step(0)
  const client = await startServer({ ...storage, SHIFTED_CLOCK: file }, ['--import', shiftedClock])
  return { ...client, step }
}

test(
  'a clock that is stepped forward and back under load loses nothing, and what is due waits for the step at most',
  async () => {
    const consumer = await startConsumer()
    const client = await startWithClock(await storageOf(temporaryFolder()))
    await subscribe(client, consumer.url)
    const ledger = createLedger()
    let offsetMs = 0
    for (const stepMs of [hourMs, -1_000, hourMs, -3_000].slice(0, inForm(2, 4))) {
      let enough = ledger.acknowledged.size + 50
      const more = () => ledger.acknowledged.size < enough
      await ledger.sendWhile(more, () => client.url)
      enough += 50
      const load = ledger.sendWhile(more, () => client.url)
      offsetMs += stepMs
      client.step(offsetMs)
      await load
    }
    await ledger.sendRest(client.url)
    await expectNothingLost(client, ledger, consumer, superseded)
  },
  testTimeoutMs,
)

test(
  'what comes after a clock was stepped an hour back is delivered at once',
  async () => {
    const consumer = await startConsumer()
    const client = await startWithClock(await storageOf(temporaryFolder()))
    await subscribe(client, consumer.url)
    const ledger = createLedger()
    await ledger.sendMore(client.url, 5)
    await expectNothingLost(client, ledger, consumer)
    client.step(-hourMs)
    await ledger.sendMore(client.url, 20)
    const { repeats } = await expectNothingLost(client, ledger, consumer)
    expect(repeats).toBe(0)
  },
  testTimeoutMs,
)

test(
  'a process whose clock is an hour ahead loses nothing of another, and on PostgreSQL takes none of its leases',
  async () => {
    let answer: () => void = () => {}
    const answering = new Promise<void>((resolve) => {
      answer = resolve
    })
    const consumer = await startConsumer((_got, response) => {
      void answering.then(() => response.writeHead(204).end())
    })
    const storage = await storageOf(temporaryFolder())
    const slow = { ...storage, ATTEMPT_TIMEOUT: '10s' }
    const right = await startServer(slow)
    await subscribe(right, consumer.url)
    const ledger = createLedger()
    // As many as a consumer gets at once that has not answered yet.
    await ledger.sendMore(right.url, 2)
    const pushes = [...ledger.acknowledged.values()].filter(({ type }) => type === 'push').length
    await consumer.received(pushes)

    const ahead = await startWithClock(slow)
    ahead.step(hourMs)
    // It is at work: what it takes in, it delivers.
    await ledger.sendMore(ahead.url, 2)
    await consumer.received(pushes + 2)
    answer()
    const { deliveries, repeats } = await expectNothingLost(right, ledger, consumer, superseded)
    const isPostgres = storage.DATABASE_URL !== undefined
    if (isPostgres) expect(repeats).toBe(0)
    const tried = deliveries.filter(({ attempt_count }) => attempt_count > 1).length
    expect(tried > 0).toBe(!isPostgres)
  },
  testTimeoutMs,
)
