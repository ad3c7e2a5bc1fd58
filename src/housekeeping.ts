import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

const everyMs = 3_600_000
/** No upload takes this long, and no server is stopped for so long between a file and its event. */
const unclaimedForMs = 24 * 3_600_000
/** So many at a time, so that nothing else waits for it. */
const filesAtOnce = 100

/**
 * Removes what crashes left behind: files of uploads whose event was never recorded. Begins at once, and again every
 * hour.
 * @returns a function that stops it, and resolves when it has stopped.
 */
export function startHousekeeping({
  store,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'removeUnclaimedFiles'>
  readonly clock: Clock
  readonly log: Log
}): () => Promise<void> {
  const stopping = new AbortController()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await removeFiles().catch((cause: unknown) => log.warn('housekeeping.failed', { cause }))
      await delay(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }

  async function removeFiles(): Promise<void> {
    const beforeMs = clock.nowMs() - unclaimedForMs
    let removed = 0
    let last = filesAtOnce
    while (last === filesAtOnce && !stopping.signal.aborted) {
      last = await store.removeUnclaimedFiles(beforeMs, filesAtOnce)
      removed += last
    }
    if (removed > 0) log.info('files.removed', { count: removed })
  }

  const running = run()
  return () => {
    stopping.abort()
    return running
  }
}
