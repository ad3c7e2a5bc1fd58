import type { SentEvents } from '#generated/catalogue.js'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { RefusalWindow, Tally } from './refusal-window.ts'
import { createRefusalWindow, windowMs } from './refusal-window.ts'

/** Publishes an event of our own; it is on disk when this resolves. */
export type PublishRejecting = (type: 'source.rejecting', data: SentEvents['source.rejecting']) => Promise<unknown>

/** Fewer refusals than these are no sign of anything. */
const leastRefused = 10
/** How long a storage that failed is left alone. */
const failurePauseMs = 30_000

interface Watched {
  readonly window: RefusalWindow
  lastAcceptedAtMs: number | undefined
  /** When it was said that the source is refused; undefined if it is not, or has recovered. */
  saidAtMs: number | undefined
  /** When the storage may be asked again. */
  notBeforeMs: number
  isBusy: boolean
}

/**
 * Notices sources that used to succeed and are refused now: at least ten refused within five minutes, and more than
 * were accepted.
 *
 * It is said once. A source has recovered when, five minutes after that or later, one is accepted and the last five
 * minutes have more accepted than refused: one whose refusals come and go is said once in five minutes at most.
 *
 * A source used to succeed if it was accepted since the start, or the storage has an event of it. Of one that never
 * was, such as one that is being set up, nothing is said.
 */
export function createSourceWatch({
  store,
  publish,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'listEvents'>
  readonly publish: PublishRejecting
  readonly clock: Clock
  readonly log: Log
}) {
  const sources = new Map<string, Watched>()
  const underWay = new Set<Promise<void>>()

  function accepted(source: string): void {
    const nowMs = clock.nowMs()
    const watched = watch(source)
    watched.window.accepted(nowMs)
    watched.lastAcceptedAtMs = nowMs
    if (watched.saidAtMs === undefined || nowMs - watched.saidAtMs < windowMs) return
    const tally = watched.window.tally(nowMs)
    if (tally.accepted > tally.refused) watched.saidAtMs = undefined
  }

  function refused(source: string, code: string): void {
    const nowMs = clock.nowMs()
    const watched = watch(source)
    watched.window.refused(nowMs, code)
    if (watched.saidAtMs !== undefined || watched.isBusy || nowMs < watched.notBeforeMs) return
    const tally = watched.window.tally(nowMs)
    if (tally.refused < leastRefused || tally.refused <= tally.accepted) return
    watched.isBusy = true
    const work = say(source, watched, tally, nowMs).finally(() => {
      watched.isBusy = false
      underWay.delete(work)
    })
    underWay.add(work)
  }

  async function say(source: string, watched: Watched, tally: Tally, nowMs: number): Promise<void> {
    try {
      const lastAcceptedAtMs = watched.lastAcceptedAtMs ?? (await lastStored(source))
      if (lastAcceptedAtMs === undefined) {
        watched.notBeforeMs = nowMs + windowMs
        return
      }
      const { refused, accepted, codes, sinceMs = nowMs } = tally
      await publish('source.rejecting', {
        source,
        since: new Date(sinceMs).toISOString(),
        refused,
        accepted,
        codes: [...codes],
        last_accepted_at: new Date(lastAcceptedAtMs).toISOString(),
      })
      watched.saidAtMs = nowMs
      log.warn('source.rejecting', { source, refused, accepted, codes })
    } catch (cause) {
      watched.notBeforeMs = nowMs + failurePauseMs
      log.error('source.rejecting', { source, refused: tally.refused, accepted: tally.accepted, cause })
    }
  }

  async function lastStored(source: string): Promise<number | undefined> {
    const [event] = await store.listEvents({ direction: 'in', source }, { limit: 1 })
    return event?.createdAtMs
  }

  function watch(source: string): Watched {
    const known = sources.get(source)
    if (known !== undefined) return known
    const window = createRefusalWindow()
    const watched = { window, lastAcceptedAtMs: undefined, saidAtMs: undefined, notBeforeMs: 0, isBusy: false }
    sources.set(source, watched)
    return watched
  }

  return {
    accepted,
    refused,
    /** Waits for what is being said. */
    async close(): Promise<void> {
      await Promise.all(underWay)
    },
  }
}
