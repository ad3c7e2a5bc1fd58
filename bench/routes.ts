import { loadDocument, readOperations } from '../src/contract/document.ts'
import { readJson } from '../src/contract/payload.ts'
import { createRouteEvent } from '../src/route/route.ts'
import { readRoutesFile } from '../src/routes-file/read.ts'
import type { Bench, Report } from './report.ts'
import { median } from './report.ts'

const rules = 10_000
const rounds = 20

const conditions: readonly (readonly [string, (n: number) => string])[] = [
  ['a comparison', (n) => `body.ref == 'refs/heads/${n}'`],
  ['a size and a prefix', (n) => `size(body.commits) > 0 && body.ref.startsWith('refs/heads/${n}')`],
  ['a member that is not there', (n) => `body.head_commit.message == '${n}'`],
]

/** Milliseconds that routing an event of GitHub takes with ten thousand conditions over it, of which one holds. */
export async function measureRoutes({ say }: Bench): Promise<Report> {
  say('routes')
  const document = loadDocument()
  const operations = readOperations(document)
  const body = Buffer.from(
    JSON.stringify({ ref: 'refs/heads/7', commits: [{ id: 'a'.repeat(40) }], head_commit: null }),
  )
  const event = {
    id: 'evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03',
    direction: 'in',
    source: 'github',
    type: 'push',
    createdAtMs: 0,
    contentType: 'application/json',
    headers: {},
    body,
  } as const
  const cases = conditions.map(([name, condition]) => {
    const written = Array.from(
      { length: rules },
      (_, n) => `- { source: github, events: push, when: "${condition(n)}", to: { program: note } }`,
    )
    const text = `programs: { note: { command: [note] } }\nroutes:\n${written.join('\n')}\n`
    const startMs = performance.now()
    const file = readRoutesFile('routes.yaml', text, { document, operations, environment: {}, folder: '/' })
    const readMs = performance.now() - startMs
    const routeEvent = createRouteEvent(
      new Set(),
      () => file.rules,
      () => readJson,
      ({ fault }) => {
        throw new Error(fault.reason)
      },
    )
    const timesMs = Array.from({ length: rounds }, () => {
      const startMs = performance.now()
      routeEvent(event)
      return performance.now() - startMs
    })
    // The first rounds are compiled while they run.
    return { name, readMs, timeMs: median(timesMs.slice(rounds / 4)) }
  })
  return {
    name: 'routes',
    title: 'Routes: milliseconds to route an event with 10,000 conditions over it',
    columns: ['condition', 'read and checked at the start', 'each event'],
    rows: cases.map(({ name, readMs, timeMs }) => [name, readMs.toFixed(0), timeMs.toFixed(1)]),
    figures: cases.map(({ name, timeMs }) => ({
      name: `routes, ${name}`,
      value: timeMs,
      unit: 'ms',
      budget: { kind: 'at-most', value: 50 },
    })),
  }
}
