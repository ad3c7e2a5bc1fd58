import type { FilterFailure } from '../src/store/filters.ts'
import { createFilter } from '../src/store/filters.ts'
import type { Bench, Figure, Report } from './report.ts'
import { median } from './report.ts'

const rounds = 40
const eventsPerRound = 1_000
/** All with the filter: the parse of the body is shared by them. */
const subscribers = 10

const eachItem = 'each commit'
const filters: readonly (readonly [string, string | null])[] = [
  ['none', null],
  ['a comparison', "data.repository.name == 'acme/rocket'"],
  ['a size and a prefix', "data.commits.size() > 0 && data.ref.startsWith('refs/heads/')"],
  ['a type and a list', "type == 'issue.changed' && data.action in ['opened', 'closed']"],
  ['two searches', "data.ref.contains('release') || ['main', 'trunk'].exists(name, data.ref.contains(name))"],
  [eachItem, "data.commits.exists(commit, commit.message.contains('fix'))"],
]

/** Microseconds that the filters of ten subscriptions add to the commit of an event of 2 KB. */
export async function measureFilters({ say }: Bench): Promise<Report> {
  say('filters')
  const body = pushEvent(2_000)
  const failed = ({ fault }: FilterFailure) => {
    throw new Error(fault.reason)
  }
  const parse = { name: 'parse', timesUs: [] as number[], run: () => JSON.parse(body.toString()) }
  const cases = filters.map(([name, filter]) => {
    const run = () => {
      const letsThrough = createFilter(() => body, failed)
      for (let n = 0; n < subscribers; n += 1) letsThrough({ id: 'sub', filter })
    }
    return { name, timesUs: [] as number[], run }
  })

  for (let round = 0; round < rounds; round += 1) {
    for (const { run, timesUs } of [parse, ...cases]) {
      const startMs = performance.now()
      for (let n = 0; n < eventsPerRound; n += 1) run()
      // The first rounds are compiled while they run.
      if (round >= rounds / 4) timesUs.push(((performance.now() - startMs) * 1000) / eventsPerRound)
    }
  }

  const each = (timesUs: readonly number[]) =>
    median(timesUs.map((time, round) => Math.max(0, time - (parse.timesUs[round] ?? 0)) / subscribers))
  return {
    name: 'filters',
    title: 'Filters: microseconds an event of 2 KB, of 10 subscriptions with the filter',
    columns: ['filter', 'JSON.parse alone', 'all ten', 'each, over the parse'],
    rows: cases.map(({ name, timesUs }) => [
      name,
      median(parse.timesUs).toFixed(1),
      median(timesUs).toFixed(1),
      each(timesUs).toFixed(2),
    ]),
    figures: cases.map(
      ({ name, timesUs }): Figure => ({
        name: `filters, ${name}, each`,
        value: each(timesUs),
        unit: 'µs',
        // One that asks each item takes its time for each.
        ...(name === eachItem ? {} : { budget: { kind: 'at-most', value: 5 } }),
      }),
    ),
  }
}

/** A `code.pushed` event with commits up to this size. */
function pushEvent(bytes: number): Buffer {
  const commit = {
    id: 'a'.repeat(40),
    message: 'Tighten the bolts',
    author: 'octocat',
    timestamp: '2026-01-01T00:00:00Z',
  }
  const commits: object[] = []
  const event = () =>
    Buffer.from(
      JSON.stringify({
        type: 'code.pushed',
        timestamp: '2026-01-01T00:00:00.000Z',
        data: { repository: { name: 'acme/rocket' }, ref: 'refs/heads/main', commits },
      }),
    )
  while (event().length < bytes) commits.push(commit)
  return event()
}
