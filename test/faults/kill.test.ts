import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './load.ts'
import { startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

const rounds = inForm(6, 60)

test(
  'kill -9 under load, again and again: every acknowledged event is there and every delivery finishes',
  async () => {
    const random = createRandom(20260101)
    const consumer = await startConsumer()
    const storage = await storageOf(temporaryFolder())
    const ledger = createLedger()

    for (let round = 0; round < rounds; round += 1) {
      const client = await startServer({ ...storage, ATTEMPT_TIMEOUT: '1s' })
      if (round === 0) await subscribe(client, consumer.url)
      const enough = ledger.acknowledged.size + 1 + Math.floor(random() * 80)
      await ledger.sendWhile(
        () => {
          if (ledger.acknowledged.size >= enough) client.server.kill('SIGKILL')
          return true
        },
        () => client.url,
      )
      expect(await client.server.ended).toEqual({ code: null, signal: 'SIGKILL' })
    }

    const client = await startServer({ ...storage, ATTEMPT_TIMEOUT: '1s' })
    await ledger.sendRest(client.url)
    const { deliveries } = await expectNothingLost(client, ledger, consumer)
    // The kills did interrupt something: else this has shown nothing.
    expect(deliveries.some(({ attempt_count }) => attempt_count > 1)).toBe(true)
    client.server.kill('SIGTERM')
    expect(await client.server.ended).toEqual({ code: 0, signal: null })
  },
  testTimeoutMs,
)
