import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { keyCountsMs } from './publish/idempotency.ts'
import { removeOld } from './retention.ts'
import type { Store } from './store/store.ts'

const everyMs = 3_600_000
/** No upload takes this long, and no server is stopped for so long between a file and its event. */
const unclaimedForMs = 24 * 3_600_000
/** So many at a time, so that nothing else waits for it. */
const filesAtOnce = 100
const keysAtOnce = 500
const replaysAtOnce = 500

/**
 * Removes what is old: events beyond their retention, and replays that ended as long ago, idempotency keys that count no more, and what crashes left behind,
 * files of uploads whose event was never recorded. Ends changes of subscriptions that were cut off. Begins at once, and again every hour. Processes that share a storage
 * share the work.
 * @returns a function that stops it, and resolves when it has stopped.
 */
export function startHousekeeping({
  store,
  retentionMs,
  clock,
  log,
}: {
  readonly store: Pick<
    Store,
    'endStatusChanges' | 'removeUnclaimedFiles' | 'removeKeys' | 'removeOldEvents' | 'removeEmptyDays' | 'removeReplays'
  >
  /** How long events are kept; undefined: for ever. */
  readonly retentionMs: number | undefined
  readonly clock: Clock
  readonly log: Log
}): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const failed = (cause: unknown) => log.warn('housekeeping.failed', { cause })
  /** False when it is to stop. */
  const rest = (ms: number) => delay(ms, true, { signal, ref: false }).catch(() => false)

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await endStatusChanges().catch(failed)
      await removeFiles().catch(failed)
      await removeKeys().catch(failed)
      await removeEvents().catch(failed)
      await removeReplays().catch(failed)
      await rest(everyMs)
    }
  }

  async function endStatusChanges(): Promise<void> {
    for (const id of await store.endStatusChanges(clock.nowMs()))
      log.info('subscription.change_ended', { subscription_id: id })
  }

  async function removeFiles(): Promise<void> {
    const beforeMs = clock.nowMs() - unclaimedForMs
    const removed = await untilFewer(filesAtOnce, () => store.removeUnclaimedFiles(beforeMs, filesAtOnce))
    if (removed > 0) log.info('files.removed', { count: removed })
  }

  async function removeKeys(): Promise<void> {
    const freeBeforeMs = clock.nowMs() - keyCountsMs
    await untilFewer(keysAtOnce, () => store.removeKeys(freeBeforeMs, keysAtOnce))
  }

  async function removeReplays(): Promise<void> {
    if (retentionMs === undefined) return
    const endedBeforeMs = clock.nowMs() - retentionMs
    await untilFewer(replaysAtOnce, () => store.removeReplays(endedBeforeMs, replaysAtOnce))
  }

  async function removeEvents(): Promise<void> {
    if (retentionMs === undefined || signal.aborted) return
    const startedAtMs = performance.now()
    const removed = await removeOld(store, clock.nowMs() - retentionMs, rest)
    if (removed.events + removed.days === 0) return
    log.info('retention.removed', { ...removed, duration_ms: Math.round(performance.now() - startedAtMs) })
  }

  /** Gives how many there were together. */
  async function untilFewer(limit: number, remove: () => Promise<number>): Promise<number> {
    let removed = 0
    let last = limit
    while (last === limit && !signal.aborted) {
      last = await remove()
      removed += last
    }
    return removed
  }

  const running = run()
  return () => {
    stopping.abort()
    return running
  }
}
