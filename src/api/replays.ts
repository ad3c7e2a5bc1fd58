import type { components } from '#generated/openapi.js'
import type { Clock } from '../clock.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import { newId, timeOfId } from '../id.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import type { ReplayFilter, ReplayRecord, ReplayStore } from '../store/replays.ts'
import type { Store } from '../store/store.ts'
import { assertMatchable } from './delivery-filter.ts'
import { instant, instantOrNull, millis, page } from './pages.ts'

type ReplayOperations = Pick<OperationHandlers, 'startReplay' | 'listReplays' | 'getReplay' | 'stopReplay'>

/** Those that have not ended take turns: more of them only come later. */
const maxUnfinished = 8
/** How many deliveries are looked at to count what matches, and how many by one statement. */
const maxCounted = 100_000
const countedAtOnce = 5_000

/** Operations on replays. */
export function createReplayOperations({
  store,
  started,
  clock,
  log,
}: {
  readonly store: ReplayStore & Pick<Store, 'findSubscription'>
  /** Is told that a replay is there to be run. */
  readonly started: () => void
  readonly clock: Clock
  readonly log: Log
}): ReplayOperations {
  async function find(id: string): Promise<ReplayRecord> {
    const replay = await store.findReplay(id)
    if (replay === undefined) throw new Problem('not_found', `There is no replay ${id}.`)
    return replay
  }

  return {
    async startReplay({ body }) {
      const filter = toFilter(body.filter)
      await assertMatchable(store, {
        eventTypes: (filter.eventTypes ?? []).map((type, index) => [`/filter/event_types/${index}`, type] as const),
        destination: filter.destinationId === undefined ? undefined : ['/filter/destination', filter.destinationId],
        since: filter.sinceMs,
        until: filter.untilMs === undefined ? undefined : ['/filter/until', filter.untilMs],
      })
      const createdAtMs = clock.nowMs()
      const { matched, complete } = await count(store, filter, createdAtMs)
      if (body.dry_run === true) return { status: 200, json: { matched, complete } }
      const replay = { id: newId('rpl', createdAtMs), filter, matched: complete ? matched : null, createdAtMs }
      if (!(await store.startReplay(replay, maxUnfinished)))
        throw new Problem('conflict', `${maxUnfinished} replays have not ended. Wait for one, or stop one.`)
      log.info('replay.started', { replay_id: replay.id, matched: replay.matched })
      started()
      return { status: 202, json: replayView(await find(replay.id)), headers: { location: `/v1/replays/${replay.id}` } }
    },

    async listReplays({ query }) {
      const list = (size: number) => store.listReplays({ limit: size, before: query.cursor })
      return { status: 200, json: await page(list, query.limit, replayView) }
    },

    getReplay: async ({ path }) => ({ status: 200, json: replayView(await find(path.id)) }),

    async stopReplay({ path }) {
      const isStopped = await store.stopReplay(path.id, clock.nowMs())
      const replay = await find(path.id)
      if (!isStopped) throw new Problem('conflict', `The replay has ended: it is ${replay.status}.`)
      log.info('replay.ended', { replay_id: replay.id, status: replay.status, replayed: replay.replayed })
      return { status: 200, json: replayView(replay) }
    },
  }
}

/** Counts what a replay would make now, of as many deliveries as may be looked at for that. */
async function count(
  store: ReplayStore,
  filter: ReplayFilter,
  atMs: number,
): Promise<{ readonly matched: number; readonly complete: boolean }> {
  let matched = 0
  let lookedAt = 0
  let after: string | undefined
  do {
    const counted = await store.countReplay(filter, atMs, after, countedAtOnce)
    matched += counted.matched
    lookedAt += counted.lookedAt
    after = counted.next
  } while (after !== undefined && lookedAt < maxCounted)
  return { matched, complete: after === undefined }
}

function toFilter(filter: components['schemas']['ReplayFilter']): ReplayFilter {
  return {
    statuses: filter.statuses ?? ['exhausted'],
    eventTypes: filter.event_types,
    direction: filter.direction,
    source: filter.source,
    destinationId: filter.destination,
    sinceMs: millis('body', filter, 'since', '/filter'),
    untilMs: millis('body', filter, 'until', '/filter'),
  }
}

function replayView(replay: ReplayRecord): components['schemas']['Replay'] {
  return {
    id: replay.id,
    status: replay.status,
    filter: filterView(replay.filter),
    matched: replay.matched,
    replayed: replay.replayed,
    skipped: replay.skipped,
    reached: replay.lastId === '' ? null : instant(timeOfId(replay.lastId)),
    started_at: instant(replay.createdAtMs),
    ended_at: instantOrNull(replay.endedAtMs),
  }
}

function filterView(filter: ReplayFilter): components['schemas']['ReplayFilter'] {
  const { statuses, eventTypes, direction, source, destinationId, sinceMs, untilMs } = filter
  return {
    statuses: [...statuses],
    ...(eventTypes === undefined ? {} : { event_types: [...eventTypes] }),
    ...(direction === undefined ? {} : { direction }),
    ...(source === undefined ? {} : { source }),
    ...(destinationId === undefined ? {} : { destination: destinationId }),
    ...(sinceMs === undefined ? {} : { since: instant(sinceMs) }),
    ...(untilMs === undefined ? {} : { until: instant(untilMs) }),
  }
}
