import { fileURLToPath } from 'node:url'
import type { LoadAnswer, LoadQuestion } from './load.ts'
import type { ServerProcess } from './processes.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Report } from './report.ts'
import { median, medianRatio, thousands } from './report.ts'

const rounds = 5
const bytes = 2_000
const connections = 64
const app = [fileURLToPath(new URL('ingest-app.ts', import.meta.url)), 'idle']

/** What two receivers on one database acknowledge together, beside what one does with as many connections. */
export async function measureTwoProcesses({ seconds, newStorage, say }: Bench): Promise<Report> {
  say(`two processes: ${bytes / 1000} KB, ${connections} connections`)
  const { dataDir, environment } = await newStorage()
  const start = () => startServer(app, dataDir, { ...serverEnvironment, ...environment })
  const servers = [await start(), await start()]
  const loads = [await startProgram('load.ts'), await startProgram('load.ts')]
  const measure = async (of: readonly ServerProcess[]): Promise<number> => {
    const answers = await Promise.all(
      of.map(({ url }, n) => {
        const question: LoadQuestion = { url, bytes, connections: connections / of.length, seconds }
        return loads[n]?.ask(question) as Promise<LoadAnswer> // what load.ts answers
      }),
    )
    await Promise.all(of.map((server) => server.quiet()))
    return answers.reduce((sum, { perSecond }) => sum + perSecond, 0)
  }
  const rates = { one: [] as number[], two: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const one = await measure(servers.slice(round % 2, (round % 2) + 1))
    const two = await measure(servers)
    // The first round is compiled while it runs.
    if (round === 0) continue
    rates.one.push(one)
    rates.two.push(two)
    say(`  round ${round}: one ${thousands(one)}, two ${thousands(two)}`)
  }
  await Promise.all([...servers, ...loads].map((program) => program.stop()))
  const ofCeiling = medianRatio(rates.two, rates.one)
  return {
    name: 'two-processes',
    title: `Two processes: ${bytes / 1000} KB pushes acknowledged a second over ${connections} connections`,
    columns: ['one process', 'two processes', 'two of one'],
    rows: [[thousands(median(rates.one)), thousands(median(rates.two)), ofCeiling.toFixed(2)]],
    figures: [
      {
        name: 'two processes of one',
        value: median(rates.two),
        unit: '/s',
        ofCeiling,
        budget: { kind: 'of-ceiling', atLeast: 1 },
      },
    ],
  }
}
