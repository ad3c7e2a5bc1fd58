/** `npm run bench`: measures, and prints a table. See README.md beside this file. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureBacklog } from './backlog.ts'
import { measureDeliver } from './deliver.ts'
import { measureFairness } from './fairness.ts'
import { measureFilters } from './filters.ts'
import { measureIngest } from './ingest.ts'
import { measureLatency } from './latency.ts'
import { measureLayer } from './layer.ts'
import type { Bench, Report } from './report.ts'
import { toMarkdown } from './report.ts'
import { measureRoutes } from './routes.ts'
import { measureStart } from './start.ts'
import { postgresStorages, sqliteStorages } from './storage.ts'
import { measureTwoProcesses } from './two-processes.ts'
import { measureVerify } from './verify.ts'

const benches: Readonly<Record<string, (bench: Bench) => Promise<Report>>> = {
  layer: measureLayer,
  verify: measureVerify,
  filters: measureFilters,
  routes: measureRoutes,
  start: measureStart,
  ingest: measureIngest,
  deliver: measureDeliver,
  latency: measureLatency,
  fairness: measureFairness,
  backlog: measureBacklog,
  'ingest-postgres': measureIngest,
  'deliver-postgres': measureDeliver,
  'latency-postgres': measureLatency,
  'fairness-postgres': measureFairness,
  'backlog-postgres': measureBacklog,
  'two-processes': measureTwoProcesses,
}

const help = `usage: npm run bench -- [options]

  --only NAME     one of ${Object.keys(benches).join(', ')}; may be given several times
  --seconds N     how long one timed round of ingest lasts (default 2)
  --json FILE     write the figures as JSON too
  --readme        put the tables into bench/README.md
  --help

BENCH_DIR=folder      where the data goes while it runs (default: data/ of the repository); removed afterwards
BENCH_PROFILE=folder  CPU profiles of the servers go there; not for figures, since profiling slows them
`

// Ends whatever a failure has left running.
process.exit(await main())

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(benches) },
      seconds: { type: 'string', default: '2' },
      json: { type: 'string' },
      readme: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const seconds = Number(values.seconds)
  const unknown = values.only.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined || !(seconds > 0)) {
    process.stderr.write(help)
    return 1
  }

  const parent = resolve(process.env.BENCH_DIR || fileURLToPath(new URL('../data', import.meta.url)))
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'bench-'))
  // A PostgreSQL in it may have to run as a user of its own.
  chmodSync(folder, 0o755)
  process.once('exit', () => remove(folder, parent))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const say = (text: string) => void process.stderr.write(`${text}\n`)
  say(`data in ${folder}`)

  try {
    const reports: Report[] = []
    for (const [name, measure] of Object.entries(benches)) {
      if (!values.only.includes(name)) continue
      const newFolder = () => mkdtempSync(join(folder, `${name}-`))
      const isPostgres = /postgres|two/.test(name)
      const storages = isPostgres ? postgresStorages(newFolder) : sqliteStorages(newFolder)
      const measured = await measure({ seconds, say, newFolder, newStorage: storages.newStorage })
      await storages.stop()
      const report = { ...measured, name, title: isPostgres ? `${measured.title}, on PostgreSQL` : measured.title }
      reports.push(report)
      if (values.readme) writeIntoReadme(report)
    }
    process.stdout.write(`\n${machine()}\n\n${reports.map(toMarkdown).join('\n\n')}\n`)
    if (values.json !== undefined) writeFileSync(values.json, toJson(reports))
    return 0
  } catch (error) {
    say(`could not measure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 1
  }
}

function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown CPU'
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores, ${model}`
}

function toJson(reports: readonly Report[]): string {
  const figures = reports.flatMap((report) => report.figures)
  return `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`
}

/** Each table stands between two comments that name its benchmark, so that one can be measured anew by itself. */
function writeIntoReadme(report: Report): void {
  const file = new URL('README.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const [begin, end] = [`<!-- ${report.name} -->`, `<!-- /${report.name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`README.md has no ${begin} … ${end}`)
  const table = `${begin}\n${toMarkdown(report)}\n\nMeasured ${machine()}.\n`
  writeFileSync(file, `${text.slice(0, from)}${table}${text.slice(to)}`)
}

function remove(folder: string, parent: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  try {
    rmdirSync(parent)
  } catch {
    // Somebody else's data is in it.
  }
}
