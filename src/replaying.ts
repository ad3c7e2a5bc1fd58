import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { largestStep, nextStepRows, restMs, smallerStep } from './pacing.ts'
import type { ReplayStepDone, ReplayStore } from './store/replays.ts'

/** How often to look for replays that another process has begun, and perhaps left, in milliseconds. */
const lookEveryMs = 5_000
/** For how long others have their turn before a replay whose step has failed. */
const deferMs = 60_000

/** What runs replays in this process. */
export interface Replaying {
  /** Looks at once: one has been stored. */
  wake(): void
  /** Resolves when the step that is under way has ended. */
  close(): Promise<void>
}

/**
 * Runs replays step by step, with rests, as retention removes what is old: a step that took long is followed by a
 * smaller one and a longer rest. One that failed is followed by smaller ones until no replay is left, and others have
 * their turn before it. Every process does, whatever its role: of those that share a storage the others leave a
 * replay alone while one takes a step of it, and go on with it when that one is gone.
 */
export function startReplaying({
  store,
  clock,
  log,
}: {
  readonly store: Pick<ReplayStore, 'stepReplay' | 'deferReplay'>
  readonly clock: Clock
  readonly log: Log
}): Replaying {
  const stopping = new AbortController()
  let waking = new AbortController()
  const rest = (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal, ref: false }).catch(() => {})

  async function run(): Promise<void> {
    let maxRows = largestStep
    let mostRows = largestStep
    while (!stopping.signal.aborted) {
      const startedAtMs = performance.now()
      const done = await step(maxRows)
      const tookMs = performance.now() - startedAtMs
      if (done === undefined || done === 'failed') {
        mostRows = done === 'failed' ? smallerStep(maxRows) : largestStep
        maxRows = mostRows
        await rest(lookEveryMs, AbortSignal.any([stopping.signal, waking.signal]))
        waking = new AbortController()
        continue
      }
      maxRows = Math.min(mostRows, nextStepRows(maxRows, tookMs))
      logStep(log, done, tookMs)
      await rest(restMs(tookMs), stopping.signal)
    }
  }

  /** Undefined when there is nothing to do: it is looked at later, as when the storage fails. */
  async function step(maxRows: number): Promise<ReplayStepDone | 'failed' | undefined> {
    try {
      return await store.stepReplay(clock.nowMs(), maxRows)
    } catch (cause) {
      log.warn('replay.failed', { cause })
      // If the storage takes this, it was that replay, or a step that was too large.
      await store.deferReplay(clock.nowMs() + deferMs).catch(() => {})
      return 'failed'
    }
  }

  const running = run()
  return {
    wake: () => waking.abort(),
    close() {
      stopping.abort()
      return running
    },
  }
}

function logStep(log: Log, { replay, lookedAt, replayed }: ReplayStepDone, tookMs: number): void {
  const { id, status } = replay
  log.debug('replay.step', { replay_id: id, looked_at: lookedAt, replayed, duration_ms: Math.round(tookMs) })
  if (replay.endedAtMs === null) return
  const { matched, skipped } = replay
  log.info('replay.ended', { replay_id: id, status, matched, replayed: replay.replayed, skipped })
}
