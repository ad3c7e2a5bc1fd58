import { fileURLToPath } from 'node:url'
import type { LoadAnswer, LoadQuestion } from './load.ts'
import type { Program, ServerProcess } from './processes.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Figure, Report, Storage } from './report.ts'
import { median, medianRatio, thousands } from './report.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The servers of a case, each a process of its own; a round measures one after the other. */
const servers = {
  ceiling: [here('ingest-ceiling.ts')],
  idle: [here('ingest-app.ts'), 'idle'],
  handlers: [here('../bin/hookpact.js'), 'serve'],
  'no-store': [here('ingest-app.ts'), 'no-store'],
} as const
type ServerName = keyof typeof servers
const names = Object.keys(servers) as ServerName[] // its own keys

const rounds = 5
const sizes = [2_000, 20_000]
const connectionCounts = [1, 64, 256]

/** Signed, validated, durable pushes a second. */
export async function measureIngest({ seconds, newStorage, say }: Bench): Promise<Report> {
  const rows: string[][] = []
  const figures: Figure[] = []
  const load = await startProgram('load.ts')
  for (const bytes of sizes) {
    for (const connections of connectionCounts) {
      const size = `${bytes / 1000} KB`
      say(`ingest: ${size}, ${connections} connections`)
      const answers = await measureCase(load, newStorage, { bytes, connections, seconds }, say)
      const rates = (name: ServerName) => answers[name].map(({ perSecond }) => perSecond)
      const share = (name: ServerName) => medianRatio(rates(name), rates('ceiling'))
      const cell = (name: ServerName) => `${thousands(median(rates(name)))} (${share(name).toFixed(2)})`
      rows.push([
        `${size}, ${connections}`,
        thousands(median(rates('ceiling'))),
        cell('idle'),
        cell('handlers'),
        cell('no-store'),
        `${median(answers.idle.map(({ medianMs }) => medianMs)).toFixed(1)} / ${median(answers.idle.map(({ p99Ms }) => p99Ms)).toFixed(1)}`,
      ])
      for (const name of names) {
        const figure = { value: median(rates(name)), unit: '/s', ofCeiling: share(name) }
        const isJudged = connections === 64 && (name === 'idle' || name === 'handlers')
        figures.push({
          name: `ingest ${size}, ${connections} connections, ${name}`,
          ...figure,
          ...(isJudged ? { budget: { kind: 'of-ceiling', atLeast: 0.6 } } : {}),
        })
      }
    }
  }
  await load.stop()
  return {
    name: 'ingest',
    title: 'Ingest: pushes acknowledged a second (share of the ceiling)',
    columns: [
      'body, connections',
      'ceiling',
      'hookpact, acknowledging (`idle`)',
      'hookpact, and handling (`handlers`)',
      'hookpact, nothing stored (`no-store`)',
      'acknowledging, ms: median / 99 %',
    ],
    rows,
    figures,
  }
}

async function measureCase(
  load: Program,
  newStorage: Bench['newStorage'],
  question: Omit<LoadQuestion, 'url'>,
  say: (text: string) => void,
): Promise<Record<ServerName, LoadAnswer[]>> {
  const answers: Record<ServerName, LoadAnswer[]> = { ceiling: [], idle: [], handlers: [], 'no-store': [] }
  const storages = await Promise.all(names.map(newStorage))
  const started = await Promise.all(
    names.map(async (name, index): Promise<[ServerName, ServerProcess]> => {
      const { dataDir, environment } = storages[index] as Storage // one for each name
      return [name, await startServer(servers[name], dataDir, { ...serverEnvironment, ...environment })]
    }),
  )
  const measure = async (server: ServerProcess, seconds: number) => {
    const answer = (await load.ask({ ...question, url: server.url, seconds })) as LoadAnswer // what load.ts answers
    // Handlers that are behind catch up now, and not while another server is measured.
    await server.quiet()
    return answer
  }
  for (const [, server] of started) await measure(server, Math.min(question.seconds, 1))
  for (let round = 0; round < rounds; round += 1) {
    // Every other round backwards: none is always the one that follows the same one.
    for (const [name, server] of round % 2 === 0 ? started : started.toReversed()) {
      answers[name].push(await measure(server, question.seconds))
    }
    say(
      `  round ${round + 1}: ${names.map((name) => `${name} ${thousands(answers[name][round]?.perSecond ?? 0)}`).join(', ')}`,
    )
  }
  await Promise.all(started.map(([, server]) => server.stop()))
  for (const storage of storages) storage.remove()
  return answers
}
