import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { Agent } from 'undici'
import type { ConnectTimings } from '../../outgoing/connecting.ts'
import { createConnector } from '../../outgoing/connector.ts'
import type { WayOut } from '../../outgoing/ways-out.ts'
import type { AttemptOutcome } from '../outcome.ts'
import { hearAnswer } from './answer.ts'
import { isBrokenOff } from './unreachable.ts'

/**
 * How long a body may send nothing, in milliseconds; a slow one ends with its attempt. undici's timers may be early by
 * a second.
 */
const silentBodyMs = 5_000

/** How long a connection is kept that nothing is sent over, unless the consumer says how long it keeps it. */
const keptIdleMs = 20_000

/** Limits within an attempt's own. */
export interface ConsumerLimits {
  /** For resolving, connecting and TLS together. */
  readonly connectMs: number
  /** From the request to the head of its answer; undefined: as long as the attempt may take. */
  readonly firstByteMs: number | undefined
}

/** Where a request goes, in the parts of its URL that HTTP needs. */
export interface Target {
  /** Without a user name or password, whoever wrote the URL. */
  readonly origin: string
  /** With the query. */
  readonly path: string
}

/** The parts of a URL that was parsed. */
export const targetOf = ({ origin, pathname, search }: URL): Target => ({ origin, path: `${pathname}${search}` })

/** What a consumer is sent by POST. */
export interface ConsumerRequest {
  readonly target: Target
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Is told what becomes of a request: it ends, or it fails. */
export interface ConsumerHearing {
  readonly nowMs: () => number
  /** It is being sent, over a connection that was just opened; over a kept one there are no timings. Twice at most. */
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

/**
 * Sends consumers requests over connections that are kept. Redirects are not followed.
 *
 * A consumer may end a kept connection at any time, also while a request is on its way to it: that says nothing of the
 * request, and it is sent once more at once, over a new connection. If the consumer had taken it all the same, it drops
 * the repeat by its id. What breaks off a connection that was opened for the request, or an answer that has begun, is
 * the consumer's failure.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.3.1
 */
export function createConsumersAgent(way: WayOut, { connectMs, firstByteMs }: ConsumerLimits) {
  const connector = createConnector(way, connectMs)
  // Connections are not limited, as attempts are: one that waited for a connection would use up its time.
  const options: Agent.Options = {
    allowH2: false,
    // Without a limit of its own that of the attempt is the limit, and it is exact.
    headersTimeout: firstByteMs ?? 0,
    bodyTimeout: silentBodyMs,
    keepAliveTimeout: keptIdleMs,
    connect: connector.connect,
  }
  const agent = new Agent({ ...options, pipelining: 1 })
  // Keeps no connection: of the kept ones another may be at its end too.
  const repeatAgent = new Agent({ ...options, pipelining: 0 })

  function post({ target: { origin, path }, headers, body }: ConsumerRequest, hearing: ConsumerHearing): Sending {
    let controller: Dispatcher.DispatchController | undefined
    let isCalledOff = false
    let isKept = false

    const answer = hearAnswer({
      nowMs: hearing.nowMs,
      started(started) {
        controller = started
        if (isCalledOff) return controller.abort(new Error('called off'))
        const opened = connector.takeTimings()
        isKept = opened === undefined
        hearing.started(opened)
      },
      headCame: hearing.headCame,
      ended: (outcome) => isCalledOff || hearing.ended(outcome),
      failed(error, hasBegun) {
        if (isCalledOff) return
        if (!isKept || hasBegun || !isBrokenOff(error)) return hearing.failed(error)
        isKept = false
        controller = undefined
        dispatch(repeatAgent)
      },
    })
    const request = { origin, path, method: 'POST' as const, headers, body }
    const dispatch = (to: Agent) => {
      try {
        to.dispatch(request, answer.handler)
      } catch (error) {
        hearing.failed(error)
      }
    }
    dispatch(agent)
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
    async close(): Promise<void> {
      connector.close()
      await Promise.all([agent.destroy(), repeatAgent.destroy()])
    },
  }
}
