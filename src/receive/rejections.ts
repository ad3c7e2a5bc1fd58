import type { Clock } from '../clock.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ProblemCode } from '../problem.ts'
import type { Rejection } from '../store/rejections.ts'
import type { Store } from '../store/store.ts'
import type { PublishRejecting } from './source-watch.ts'
import { createSourceWatch } from './source-watch.ts'

export interface RejectionParts {
  readonly store: Pick<Store, 'recordRejections' | 'listEvents'>
  readonly publish: PublishRejecting
  readonly metrics: Pick<Metrics, 'webhookRefused'>
  readonly clock: Clock
  readonly log: Log
}

/** What was answered. */
export interface Refusal {
  readonly code: ProblemCode
  readonly reason?: string | undefined
}

/** Refusals are written together, this long after the first of them. */
const gatherMs = 1_000
/** So many are written at once, and are held meanwhile; what comes beyond them is counted and not kept. */
const maxGathered = 200
/** Those that are no fault of the sender: it is asked to send again. */
const ourOwn: ReadonlySet<string> = new Set<ProblemCode>([
  'internal_error',
  'sender_unreachable',
  'storage_unavailable',
  'overloaded',
  'draining',
  'wrong_role',
])

/**
 * Keeps a record of the webhooks that were refused, and watches for sources that are refused now and were not before.
 *
 * Whoever refuses waits for nothing, and meets no fault of it. Writes are gathered, once a second and 200 at most, so
 * that a flood of refusals costs one small commit a second; what could not be kept is counted in one line of the log.
 */
export function createRejections({ store, publish, metrics, clock, log }: RejectionParts) {
  const watch = createSourceWatch({ store, publish, clock, log })
  let gathered: Rejection[] = []
  let droppedCount = 0
  let cancelTimer: (() => void) | undefined
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false
  let isClosed = false

  /**
   * A webhook was refused.
   * @param address `''` if it is not known.
   */
  function refused(source: string, address: string, problem: Refusal): void {
    if (isClosed || ourOwn.has(problem.code)) return
    metrics.webhookRefused(source, problem.code)
    watch.refused(source, problem.code)
    const atMs = clock.nowMs()
    cancelTimer ??= clock.after(gatherMs, flush)
    if (gathered.length === maxGathered) {
      droppedCount += 1
      return
    }
    gathered.push({
      id: newId('rej', atMs),
      source,
      address,
      code: problem.code,
      reason: problem.reason ?? null,
      atMs,
    })
  }

  function flush(): void {
    cancelTimer = undefined
    // A slow storage is asked for one thing at a time.
    if (isWriting) return
    isWriting = true
    writing = write().finally(() => {
      isWriting = false
      if (gathered.length > 0 && !isClosed) cancelTimer ??= clock.after(gatherMs, flush)
    })
  }

  /** Takes what has been gathered by now: while a slow storage writes, the next ones gather. */
  async function write(): Promise<void> {
    const rejections = gathered
    const beyondCount = droppedCount
    gathered = []
    droppedCount = 0
    if (beyondCount > 0) log.warn('rejections.dropped', { count: beyondCount, reason: 'too-many' })
    if (rejections.length === 0) return
    try {
      await store.recordRejections(rejections)
    } catch (cause) {
      log.error('rejections.dropped', { count: rejections.length, reason: 'storage', cause })
    }
  }

  return {
    refused,
    /** A webhook was accepted, a repeat too. */
    accepted(source: string): void {
      watch.accepted(source)
    },
    /** Writes what has been gathered, and takes no more. */
    async close(): Promise<void> {
      isClosed = true
      cancelTimer?.()
      await writing
      await Promise.all([write(), watch.close()])
    },
  }
}
