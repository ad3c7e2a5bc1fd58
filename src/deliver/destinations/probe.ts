import type { IncomingHttpHeaders } from 'node:http'
import type { WayOut } from '../../outgoing/ways-out.ts'
import type { AttemptOutcome } from '../outcome.ts'
import type { ConsumerLimits, ConsumerRequest } from './consumers-agent.ts'
import { createConsumersAgent } from './consumers-agent.ts'
import { unreachable } from './unreachable.ts'

export interface ProbeParts {
  readonly way: WayOut
  readonly limits: ConsumerLimits
  readonly userAgent: string
  readonly nowMs: () => number
}

/** What became of one request. */
export interface Probed {
  readonly outcome: AttemptOutcome
  /** Of the answer; empty if there was none. */
  readonly headers: IncomingHttpHeaders
  /** From the request to its end, connecting included. */
  readonly durationMs: number
  /** Whether it went over a connection that was kept from an earlier one. */
  readonly isKept: boolean
}

/**
 * Sends a consumer any request over the connections of deliveries, with their address guard and by their judgement of
 * an answer: also such requests as no delivery would be.
 */
export function createProbe({ way, limits, userAgent, nowMs }: ProbeParts) {
  const agent = createConsumersAgent(way, limits)

  function send({ target, headers, body }: ConsumerRequest, limitMs: number): Promise<Probed> {
    const { promise, resolve } = Promise.withResolvers<Probed>()
    const startedAtMs = performance.now()
    let isKept = false
    let answered: IncomingHttpHeaders = {}

    const end = (outcome: AttemptOutcome) => {
      clearTimeout(timer)
      resolve({ outcome, headers: answered, durationMs: Math.round(performance.now() - startedAtMs), isKept })
    }
    const timer = setTimeout(() => {
      const late = { kind: 'unreachable', reason: 'timeout', detail: `no answer within ${limitMs} ms` } as const
      end(sending.callOff() ?? late)
    }, limitMs)
    const sending = agent.post(
      { target, headers: { ...headers, 'user-agent': userAgent }, body },
      {
        nowMs,
        started(opened) {
          isKept = opened === undefined
        },
        headCame(head) {
          answered = head
        },
        ended: end,
        failed: (error) => end(unreachable(error)),
      },
    )
    return promise
  }

  return { send, close: agent.close }
}
