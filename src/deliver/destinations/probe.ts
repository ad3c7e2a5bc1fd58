import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { Agent } from 'undici'
import { createConnector } from '../../outgoing/connector.ts'
import type { EgressProxy } from '../../outgoing/proxy.ts'
import type { Resolve } from '../../outgoing/resolve.ts'
import type { TargetRules } from '../../outgoing/target-rules.ts'
import type { AttemptOutcome } from '../outcome.ts'
import { hearAnswer } from './answer.ts'
import { unreachable } from './unreachable.ts'

export interface ProbeParts {
  readonly rules: TargetRules
  readonly resolve: Resolve
  readonly proxy: EgressProxy | undefined
  /** Whether an address is in the operator's own network, where no proxy is asked. */
  readonly isOwn: (address: string) => boolean
  readonly userAgent: string
  /** For resolving, connecting and TLS together. */
  readonly connectMs: number
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
export function createProbe(parts: ProbeParts) {
  const connector = createConnector({ ...parts, limitMs: parts.connectMs })
  const agent = new Agent({
    pipelining: 1,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: connector.connect,
  })

  function send(url: URL, headers: Readonly<Record<string, string>>, body: Buffer, limitMs: number): Promise<Probed> {
    const { promise, resolve } = Promise.withResolvers<Probed>()
    const startedAtMs = performance.now()
    let request: Dispatcher.DispatchController | undefined
    let isKept = false
    let answered: IncomingHttpHeaders = {}

    const elapsedMs = () => Math.round(performance.now() - startedAtMs)
    const end = (outcome: AttemptOutcome) => {
      clearTimeout(timer)
      resolve({ outcome, headers: answered, durationMs: elapsedMs(), isKept })
    }
    const timer = setTimeout(() => {
      end(answer.cutShort() ?? { kind: 'unreachable', reason: 'timeout', detail: `no answer within ${limitMs} ms` })
      request?.abort(new Error('called off'))
    }, limitMs)
    const answer = hearAnswer({
      nowMs: parts.nowMs,
      started(controller) {
        request = controller
        isKept = connector.takeTimings() === undefined
      },
      headCame: () => {},
      ended: end,
      failed: (error) => end(unreachable(error)),
    })
    const handler: Dispatcher.DispatchHandler = {
      ...answer.handler,
      onResponseStart(controller, status, head, message) {
        if (status >= 200) answered = head
        answer.handler.onResponseStart?.(controller, status, head, message)
      },
    }
    const all = { ...headers, 'user-agent': parts.userAgent }
    try {
      agent.dispatch(
        { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: all, body },
        handler,
      )
    } catch (error) {
      end(unreachable(error))
    }
    return promise
  }

  return {
    send,
    close(): Promise<void> {
      connector.close()
      return agent.destroy()
    },
  }
}
