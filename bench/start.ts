import { fileURLToPath } from 'node:url'
import type { LoadQuestion } from './load.ts'
import type { ServerProcess } from './processes.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Report } from './report.ts'
import { median, thousands } from './report.ts'

const rounds = 10
const events = 20_000
const serve = [fileURLToPath(new URL('../bin/hookpact.js', import.meta.url)), 'serve']
const bareServer = `
  const server = require('node:http').createServer()
  server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ event: 'server.started', url: 'bare' })))`

/** Milliseconds from the start of the process to listening, and resident memory. */
export async function measureStart({ newFolder, say }: Bench): Promise<Report> {
  say('start')
  const used = newFolder()
  const environment = (folder: string) => ({ ...serverEnvironment, DATA_DIR: folder })
  const first = await startServer(serve, used, environment(used))
  const fresh = first.memoryMiB()
  await receive(first)
  const afterEvents = first.memoryMiB()
  await first.stop()

  const bare: number[] = []
  const empty: number[] = []
  const existing: number[] = []
  const bareMemory: number[] = []
  const measure = async (timesMs: number[], argv: readonly string[], folder: string, memory: number[] = []) => {
    const server = await startServer(argv, folder, environment(folder))
    timesMs.push(server.startMs)
    const mib = server.memoryMiB()
    if (mib !== undefined) memory.push(mib)
    await server.stop()
  }
  for (let round = 0; round < rounds; round += 1) {
    await measure(bare, ['-e', bareServer], used, bareMemory)
    await measure(empty, serve, newFolder())
    await measure(existing, serve, used)
    say(
      `  round ${round + 1}: bare ${thousands(bare[round] ?? 0)}, empty ${thousands(empty[round] ?? 0)}, existing ${thousands(existing[round] ?? 0)} ms`,
    )
  }

  const inMs = (times: readonly number[]) => `${thousands(median(times))} ms`
  const inMiB = (value: number | undefined) => (value === undefined ? 'not told' : `${thousands(value)} MiB`)
  const budget = { kind: 'at-most', value: 500 } as const
  return {
    name: 'start',
    title: 'Start and memory',
    columns: ['', 'bare node:http', 'hookpact serve'],
    rows: [
      ['to listening, empty data folder', inMs(bare), inMs(empty)],
      [`to listening, ${thousands(events)} events in it`, inMs(bare), inMs(existing)],
      ['resident after start', inMiB(bareMemory.length === 0 ? undefined : median(bareMemory)), inMiB(fresh)],
      [`resident after ${thousands(events)} pushes received and handled`, '', inMiB(afterEvents)],
    ],
    figures: [
      { name: 'start, empty data folder', value: median(empty), unit: 'ms', budget },
      { name: 'start, existing data folder', value: median(existing), unit: 'ms', budget },
      ...(fresh === undefined ? [] : [{ name: 'resident after start', value: fresh, unit: 'MiB' }]),
      ...(afterEvents === undefined ? [] : [{ name: 'resident after events', value: afterEvents, unit: 'MiB' }]),
    ],
  }
}

async function receive(server: ServerProcess): Promise<void> {
  const load = await startProgram('load.ts')
  const question = { url: server.url, bytes: 2_000, connections: 64, seconds: 600, limit: events }
  await load.ask(question satisfies LoadQuestion)
  await load.stop()
  await server.quiet()
}
