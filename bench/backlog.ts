import { systemClock } from '../src/clock.ts'
import { loadDocument } from '../src/contract/document.ts'
import { createLog } from '../src/log.ts'
import { createPublisher } from '../src/publish/publish.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import type { Bench, Report, Storage } from './report.ts'
import { median, medianRatio, thousands } from './report.ts'

/** Each stands beside the first of as many lanes. */
const cases = [
  { waiting: 10_000, lanes: 1 },
  { waiting: 100_000, lanes: 1 },
  { waiting: 1_000_000, lanes: 1 },
  { waiting: 10_000, lanes: 500 },
  { waiting: 1_000_000, lanes: 500 },
]
const rounds = 7
const claimsPerRound = 4
const claimLimit = 256
const leaseMs = 30 * 60_000
const maxBytes = 64 * 1024 * 1024

/** What a claim costs with ever more deliveries waiting. Each event has one delivery, as a received webhook has. */
export async function measureBacklog({ newStorage, say }: Bench): Promise<Report> {
  const backlogs: { waiting: number; lanes: number; store: Store; storage: Storage; claimMs: number[] }[] = []
  for (const { waiting, lanes } of cases) {
    const storage = await newStorage()
    const store = await openStore(storage)
    say(`backlog: storing ${thousands(waiting)} deliveries in ${thousands(lanes)} ${lanes === 1 ? 'lane' : 'lanes'}`)
    await fill(store, waiting, lanes)
    backlogs.push({ waiting, lanes, store, storage, claimMs: [] })
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const { store, claimMs } of backlogs) {
      const startMs = performance.now()
      let afterLane: string | undefined
      for (let n = 0; n < claimsPerRound; n += 1) {
        const claimed = await store.claimDue({ nowMs: Date.now(), leaseMs, limit: claimLimit, maxBytes, afterLane })
        if (claimed.deliveries.length !== claimLimit)
          throw new Error(`a claim gave ${claimed.deliveries.length} deliveries`)
        afterLane = claimed.afterLane
      }
      // The first round brings the file into memory.
      if (round > 0) claimMs.push((performance.now() - startMs) / claimsPerRound)
    }
  }
  for (const { store, storage } of backlogs) {
    await store.close()
    storage.remove()
  }
  const besides = backlogs.map(({ waiting, lanes, claimMs }) => {
    const smallest = backlogs.find((other) => other.lanes === lanes)
    return { waiting, lanes, claimMs, smallest, times: medianRatio(claimMs, smallest?.claimMs ?? []) }
  })
  return {
    name: 'backlog',
    title: `Backlog: one claim of ${claimLimit}, with its fsync`,
    columns: [
      'deliveries that wait',
      'lanes',
      'ms a claim',
      'claims a second',
      'deliveries a second',
      'beside the smallest',
    ],
    rows: besides.map(({ waiting, lanes, claimMs, times }) => [
      thousands(waiting),
      thousands(lanes),
      median(claimMs).toFixed(2),
      thousands(1000 / median(claimMs)),
      thousands((claimLimit * 1000) / median(claimMs)),
      times.toFixed(2),
    ]),
    figures: besides
      .filter(({ waiting, smallest }) => waiting !== smallest?.waiting)
      .map(({ waiting, lanes, smallest, times }) => ({
        name: `claim among ${thousands(waiting)} in ${thousands(lanes)} ${lanes === 1 ? 'lane' : 'lanes'}, beside ${thousands(smallest?.waiting ?? 0)}`,
        value: times,
        unit: 'times',
        budget: { kind: 'at-most', value: 1.5 },
      })),
  }
}

async function fill(store: Store, count: number, lanes: number): Promise<void> {
  let next = 0
  const routeEvent = () => {
    next = (next + 1) % lanes
    return [{ kind: 'handler', name: `lane-${next}` }] as const
  }
  const publisher = createPublisher({ store, routeEvent, clock: systemClock, log: createLog('silent') })
  const example = loadDocument().components.examples?.codePushed?.value as { readonly data: never } // of the type below
  for (let left = count; left > 0; left -= 500) {
    const group = Array.from({ length: Math.min(left, 500) }, () => publisher.prepare('code.pushed', example.data))
    await Promise.all(group.map(({ event, routes }) => store.recordEvent(event, routes)))
  }
}
