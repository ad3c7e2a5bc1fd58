import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { Agent } from 'undici'
import type { ConnectTimings } from '../../outgoing/connecting.ts'
import { createConnector } from '../../outgoing/connector.ts'
import type { WayOut } from '../../outgoing/ways-out.ts'
import type { AttemptOutcome } from '../outcome.ts'
import { hearAnswer } from './answer.ts'

/**
 * How long a body may send nothing, in milliseconds; a slow one ends with its attempt. undici's timers may be early by
 * a second.
 */
const silentBodyMs = 5_000

/** Limits within an attempt's own. */
export interface ConsumerLimits {
  /** For resolving, connecting and TLS together. */
  readonly connectMs: number
  /** From the request to the head of its answer; undefined: as long as the attempt may take. */
  readonly firstByteMs: number | undefined
}

/** What a consumer is sent by POST. */
export interface ConsumerRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Is told what becomes of a request: it ends, or it fails. */
export interface ConsumerHearing {
  readonly nowMs: () => number
  /** It is being sent, over a connection that was just opened; over a kept one there are no timings. */
  readonly started: (opened: Readonly<ConnectTimings> | undefined) => void
  readonly headCame: (headers: IncomingHttpHeaders) => void
  readonly ended: (outcome: AttemptOutcome) => void
  /** There is no head of an answer, and will be none. */
  readonly failed: (error: unknown) => void
}

/** A request under way. */
export interface Sending {
  /** Whether it has a connection. */
  isSent(): boolean
  /** Ends it, and what it is heard by is told no more. The outcome, if the head of the answer is there. */
  callOff(): AttemptOutcome | undefined
}

/** Sends consumers requests over connections that are kept. Redirects are not followed. */
export function createConsumersAgent(way: WayOut, { connectMs, firstByteMs }: ConsumerLimits) {
  const connector = createConnector(way, connectMs)
  // Connections are not limited, as attempts are: one that waited for a connection would use up its time.
  const agent = new Agent({
    pipelining: 1,
    allowH2: false,
    // Without a limit of its own that of the attempt is the limit, and it is exact.
    headersTimeout: firstByteMs ?? 0,
    bodyTimeout: silentBodyMs,
    connect: connector.connect,
  })

  function post({ url, headers, body }: ConsumerRequest, hearing: ConsumerHearing): Sending {
    let controller: Dispatcher.DispatchController | undefined
    let isCalledOff = false

    const answer = hearAnswer({
      nowMs: hearing.nowMs,
      started(started) {
        controller = started
        if (isCalledOff) return controller.abort(new Error('called off'))
        hearing.started(connector.takeTimings())
      },
      headCame: hearing.headCame,
      ended: (outcome) => isCalledOff || hearing.ended(outcome),
      failed: (error) => isCalledOff || hearing.failed(error),
    })
    // The origin has no user name or password in it, whoever wrote the URL.
    const options = { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST' as const, headers, body }
    try {
      agent.dispatch(options, answer.handler)
    } catch (error) {
      hearing.failed(error)
    }
    return {
      isSent: () => controller !== undefined,
      callOff() {
        isCalledOff = true
        const outcome = answer.cutShort()
        controller?.abort(new Error('called off'))
        return outcome
      },
    }
  }

  return {
    post,
    /** What still connects or answers belongs to attempts that were called off. */
    close(): Promise<void> {
      connector.close()
      return agent.destroy()
    },
  }
}
