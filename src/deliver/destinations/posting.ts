import type { Clock } from '../../clock.ts'
import { ConnectFailed } from '../../outgoing/connecting.ts'
import type { WayOut } from '../../outgoing/ways-out.ts'
import type { AttemptTimings } from '../../store/store.ts'
import type { AttemptResult } from '../attempt.ts'
import type { AttemptSignal } from '../attempt-signal.ts'
import type { AbortReason, AttemptOutcome } from '../outcome.ts'
import { lost } from '../outcome.ts'
import type { ConsumerLimits, ConsumerRequest, Sending } from './consumers-agent.ts'
import { createConsumersAgent } from './consumers-agent.ts'
import { unreachable } from './unreachable.ts'

export interface PostingParts {
  readonly way: WayOut
  readonly clock: Clock
  /** Within the attempt's own, which is its signal's. */
  readonly limits: ConsumerLimits
}

/** Makes the POSTs of attempts: one each, over connections that are kept, called off with the attempt. */
export function createPosting({ way, clock, limits }: PostingParts) {
  const agent = createConsumersAgent(way, limits)

  /** Never rejects: what `requestOf` throws is an outcome too. Ends as soon as it is called off. */
  function post(requestOf: () => ConsumerRequest, signal: AttemptSignal): Promise<AttemptResult> {
    const { promise, resolve } = Promise.withResolvers<AttemptResult>()
    const startedAtMs = clock.nowMs()
    let sending: Sending | undefined
    let sentAtMs = 0
    let timings: AttemptTimings | undefined

    const callOff = (reason: AbortReason) => {
      const elapsedMs = clock.nowMs() - startedAtMs
      end(sending?.callOff() ?? abandoned(reason, elapsedMs, sending?.isSent() === true))
    }
    const forget = signal.onAbort(callOff)
    const end = (outcome: AttemptOutcome) => {
      forget()
      resolve({ outcome, timings, publish: [] })
    }
    try {
      sending = agent.post(requestOf(), {
        nowMs: clock.nowMs,
        started(opened) {
          timings = opened
          sentAtMs = performance.now()
        },
        headCame() {
          timings = { ...timings, firstByteMs: Math.round(performance.now() - sentAtMs) }
        },
        ended: end,
        failed(error) {
          if (error instanceof ConnectFailed) timings = error.timings
          end(unreachable(error))
        },
      })
      if (signal.reason !== undefined) callOff(signal.reason)
    } catch (error) {
      end(unreachable(error))
    }
    return promise
  }

  return { post, close: agent.close }
}

/** The outcome of an attempt that was called off before there was an answer. */
export function abandoned(reason: AbortReason, elapsedMs: number, isSent: boolean): AttemptOutcome {
  if (reason !== 'timeout') return lost(reason)
  const what = isSent ? 'answer' : 'connection'
  return { kind: 'unreachable', reason: 'timeout', detail: `no ${what} within ${elapsedMs} ms` }
}
