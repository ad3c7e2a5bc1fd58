/**
 * Program: kills a server on SQLite under load, again and again, and then looks whether everything that was
 * acknowledged is there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { apiKey } from '../stand-ins/running-app.ts'
import { createApiClient } from './api-client.ts'
import { runProgram } from './command-line.ts'
import { startCountingConsumer } from './counting-consumer.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './load.ts'
import { startMember } from './member.ts'
import { count, createProgress } from './progress.ts'
import { serverEnvironment, subscribe } from './servers.ts'
import { allEnded, takeTally } from './tally.ts'

const help = `usage: npm run faults:kills -- [options]

Starts a server on SQLite, loads it, ends it with kill -9 at a random moment, and starts it again on what is left.
At the end everything that was acknowledged must be there, and every delivery must have ended.

  --rounds N    how many kills (default 1000; about two a second)
  --seed N      of the random moments (default 1)
  --help
`
/** A round ends after up to so many acknowledgements, and up to so many milliseconds after the last of them. */
const most = { acknowledgements: 40, lateMs: 20 }

async function run({ rounds, seed }: { readonly rounds: number; readonly seed: number }): Promise<boolean> {
  const startedAtMs = performance.now()
  const random = createRandom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-kills-'))
  const consumer = await startCountingConsumer(0)
  const ledger = createLedger()
  const progress = createProgress()
  const start = () => startMember({ ...serverEnvironment, DATA_DIR: folder }, folder)

  try {
    for (let round = 1; round <= rounds; round += 1) {
      const server = await start()
      if (round === 1) await subscribe(createApiClient(server.url, apiKey), consumer.url)
      const enough = ledger.acknowledged.size + 1 + Math.floor(random() * most.acknowledgements)
      const lateMs = random() * most.lateMs
      let killed: Promise<void> | undefined
      const loading = () => {
        if (ledger.acknowledged.size >= enough) killed ??= delay(lateMs).then(() => server.kill())
        return true
      }
      await ledger.sendWhile(loading, () => server.url)
      if (killed === undefined) throw new Error(`the server ended by itself in round ${round}`)
      await killed
      progress.say(`${count(round)} of ${count(rounds)} kills, ${count(ledger.acknowledged.size)} acknowledged`)
    }
    const server = await start()
    const client = createApiClient(server.url, apiKey)
    await ledger.sendRest(server.url)
    await allEnded(client, progress.say)
    const tally = await takeTally(client, ledger, consumer.arrivals)
    await server.stop()
    progress.end()
    const minutes = ((performance.now() - startedAtMs) / 60_000).toFixed(1)
    console.log(
      `${count(rounds)} × kill -9 of a SQLite server under load: ${count(tally.acknowledged)} events acknowledged, ` +
        `${count(tally.lost)} lost; ${count(tally.deliveries)} deliveries, ${count(tally.unended)} not ended; ` +
        `${count(tally.lostAttempts)} attempts lost, ${count(tally.repeats)} repeats to the consumer, ` +
        `${count(tally.unexplained)} of them unexplained; ${minutes} minutes`,
    )
    return tally.lost === 0 && tally.unended === 0 && tally.unexplained === 0
  } finally {
    consumer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

await runProgram(help, { rounds: 1_000, seed: 1 }, run)
