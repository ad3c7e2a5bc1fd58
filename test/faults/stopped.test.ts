import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './load.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

/** What may have become of an attempt that was superseded: it reports late what really happened. */
const superseded = ['lost', 'accepted', 'unreachable']

async function stopInOrder(servers: readonly FaultyServer[]): Promise<void> {
  for (const { server } of servers) {
    server.kill('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
  }
}

test(
  'a deliverer that stands still past its leases loses nothing: another delivers, and what it settles late is superseded',
  async () => {
    let isDeaf = true
    const hearing = Promise.withResolvers<void>()
    const consumer = await startConsumer((_got, response) => {
      const answer = () => void response.writeHead(204).end()
      if (isDeaf) void hearing.promise.then(answer)
      else answer()
    })
    const storage = await storageOf(temporaryFolder())
    const ledger = createLedger()
    const slow = await startServer({ ...storage, ATTEMPT_TIMEOUT: '1s' })
    await subscribe(slow, consumer.url)
    // As many as a consumer gets at once that has not answered yet.
    await ledger.sendMore(slow.url, 2)
    // Where nothing is left to commit: with SQLite's lock in hand it would stop every other process as well.
    const pushes = [...ledger.acknowledged.values()].filter(({ type }) => type === 'push')
    await consumer.received(pushes.length)
    const succeeded = async () => (await slow.all('/v1/deliveries?status=succeeded')).length
    await expect.poll(succeeded, { interval: 10 }).toBe(pushes.length)
    slow.server.kill('SIGSTOP')

    isDeaf = false
    const other = await startServer(storage)
    const { deliveries, repeats } = await expectNothingLost(other, ledger, consumer)
    expect(repeats).toBe(pushes.length)
    const taken = deliveries.filter(({ attempt_count }) => attempt_count > 1)
    expect(taken).toHaveLength(pushes.length)

    hearing.resolve()
    slow.server.kill('SIGCONT')
    await slow.server.says(/"superseded":true/)
    await ledger.sendMore(slow.url, 10)
    const after = await expectNothingLost(other, ledger, consumer, superseded)
    expect(after.deliveries).toEqual(expect.arrayContaining(taken))
    await stopInOrder([slow, other])
  },
  testTimeoutMs,
)

test(
  'a process that is stopped at any moment under load, for longer than its leases, costs repeats at most',
  async () => {
    const random = createRandom(20260202)
    const consumer = await startConsumer()
    const storage = await storageOf(temporaryFolder())
    const ledger = createLedger()
    const stopped = await startServer(storage)
    const other = await startServer(storage)
    await subscribe(other, consumer.url)

    for (let round = 0; round < inForm(1, 10); round += 1) {
      let isOver = false
      const enough = ledger.acknowledged.size + 50
      const load = ledger.sendWhile(
        () => !(isOver && ledger.acknowledged.size >= enough),
        () => other.url,
        4,
      )
      await delay(50 + 150 * random())
      stopped.server.kill('SIGSTOP')
      // Leases last 1.5 seconds.
      await delay(2_000)
      stopped.server.kill('SIGCONT')
      isOver = true
      await load
    }
    await ledger.sendRest(other.url)
    await expectNothingLost(other, ledger, consumer, superseded)
    await stopInOrder([stopped, other])
  },
  testTimeoutMs,
)
