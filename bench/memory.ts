/**
 * Program: `npm run bench:memory`. Loads a server far beyond what its database takes, whose every answer is late, and
 * watches the server's resident memory: what cannot be stored must be refused, not held.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startSlowLink } from '../test/stand-ins/slow-link.ts'
import type { LoadAnswer, LoadQuestion } from './load.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import { percentile, thousands } from './report.ts'
import { postgresStorages } from './storage.ts'

const help = `usage: npm run bench:memory -- [options]

  --minutes N      how long it is watched, after a minute to warm up (default 10)
  --connections N  senders at once (default 4000: more than may wait)
  --bytes N        about how large a body is (default 20000)
  --delay MS       how long each message to and from the database is held (default 500)
  --help
`
const sampleMs = 2_000
const warmUpMs = 60_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    connections: { type: 'string', default: '4000' },
    bytes: { type: 'string', default: '20000' },
    delay: { type: 'string', default: '500' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const numbers = { minutes: Number(values.minutes), delayMs: Number(values.delay) }
const seconds = numbers.minutes * 60 + warmUpMs / 1000

const parent = resolve(process.env.BENCH_DIR || fileURLToPath(new URL('../data', import.meta.url)))
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, 'memory-'))
chmodSync(folder, 0o755)
const storages = postgresStorages(() => mkdtempSync(join(folder, 'part-')))
const { dataDir, databaseUrl = '' } = await storages.newStorage()
const url = new URL(databaseUrl)
const link = await startSlowLink(Number(url.port))
link.delayBy(numbers.delayMs)
url.port = String(link.port)

const server = await startServer([fileURLToPath(new URL('../bin/hookpact.js', import.meta.url)), 'serve'], dataDir, {
  ...serverEnvironment,
  DATABASE_URL: url.href,
})
const load = await startProgram('load.ts')
const question: LoadQuestion = {
  url: server.url,
  bytes: Number(values.bytes),
  connections: Number(values.connections),
  seconds,
  mayRefuse: true,
}
const loaded = load.ask(question) as Promise<LoadAnswer> // what load.ts answers
const samples: number[] = []
const startMs = performance.now()
while (performance.now() - startMs < seconds * 1000) {
  await delay(sampleMs)
  const mib = server.memoryMiB()
  if (mib === undefined) throw new Error('this system does not tell the memory of a process')
  const elapsedMs = performance.now() - startMs
  if (elapsedMs > warmUpMs) samples.push(mib)
  process.stderr.write(`\r${Math.round(elapsedMs / 1000)} of ${seconds} s, ${Math.round(mib)} MiB   `)
}
const { acknowledged, refused } = await loaded
const middle = percentile(samples, 0.5)
const [least, most] = [Math.min(...samples), Math.max(...samples)]
const share = (mib: number) => `${mib >= middle ? '+' : ''}${(((mib - middle) / middle) * 100).toFixed(1)} %`
process.stdout.write(
  `\n${numbers.minutes} minutes, ${values.connections} connections, ${values.bytes} bytes, ${numbers.delayMs} ms each way: ` +
    `${thousands(acknowledged)} acknowledged, ${thousands(refused)} refused with 503; resident memory ` +
    `${Math.round(middle)} MiB (${share(least)}, ${share(most)})\n`,
)
await Promise.all([server.stop(), load.stop()])
link.stop()
await storages.stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
process.exit(most <= middle * 1.1 && least >= middle * 0.9 ? 0 : 1)
