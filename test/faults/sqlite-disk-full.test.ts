import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { hookpact, startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import type { FaultyServer } from './servers.ts'
import { listening, serverEnvironment, startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

/** Starts a server whose files cannot grow beyond so much: no file system of one's own without being root. */
function startLimited(dataDir: string, kib: number): Promise<FaultyServer> {
  // ulimit counts in blocks of 512 bytes.
  const script = `ulimit -f ${kib * 2} && exec "$0" "$@"`
  const args = ['-c', script, process.execPath, hookpact, 'serve']
  const environment = { ...serverEnvironment, DATA_DIR: dataDir }
  return listening(startProcess('/bin/sh', args, environment, temporaryFolder()))
}

// SQLite's log is put into its file at 4 MiB: below it the log cannot grow, above it the file.
const places: [string, number][] = [
  ['log', 1_024],
  ['file', inForm(5 * 1_024, 20 * 1_024)],
]

test.each(places)(
  'while the %s of SQLite cannot grow webhooks are refused, and what was acknowledged is there when there is room again',
  async (_name, kib) => {
    const dataDir = temporaryFolder()
    const consumer = await startConsumer()
    const ledger = createLedger()
    const full = await startLimited(dataDir, kib)
    await subscribe(full, consumer.url)
    await ledger.sendWhile(
      () => ledger.refusals < 50,
      () => full.url,
    )
    expect(ledger.acknowledged.size).toBeGreaterThan(0)
    const acknowledged = [...ledger.acknowledged.values()].map(({ eventId }) => eventId)

    // Reads go on.
    const stored = new Set((await full.all('/v1/events?direction=in')).map(({ id }) => id))
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    expect((await fetch(`${full.url}/healthz`)).status).toBe(200)
    full.server.kill('SIGTERM')
    expect(await full.server.ended).toEqual({ code: 0, signal: null })

    const roomy = await startServer({ DATA_DIR: dataDir })
    expect((await fetch(`${roomy.url}/readyz`)).status).toBe(200)
    await ledger.sendRest(roomy.url)
    await expectNothingLost(roomy, ledger, consumer)
  },
  testTimeoutMs,
)
