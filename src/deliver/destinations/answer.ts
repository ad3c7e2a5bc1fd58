import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import type { AttemptOutcome } from '../outcome.ts'
import { parseRetryAfter } from '../retry.ts'

/** How much of the body of a consumer's answer is read and kept, in bytes. No header of it is kept. */
export const maxOutputBytes = 16 * 1024
/** Informational answers (1xx) before the one that counts: more than any server has reason to send. */
const maxInformational = 32

export interface Answer {
  readonly handler: Dispatcher.DispatchHandler
  /** The outcome, if the head of the answer is there; the rest of the body is given up. */
  cutShort(): AttemptOutcome | undefined
}

/**
 * Hears a consumer's answer and makes an outcome of it. The status decides, and it is known with the head: a body that
 * is endless, drips or breaks off is cut, and changes nothing, since the consumer has said what became of the event,
 * and would get it again otherwise. Of undici's interfaces this is the one without a stream for each answer, which
 * would cost a third of the sending.
 */
export function hearAnswer({
  nowMs,
  started,
  headCame,
  ended,
  failed,
}: {
  readonly nowMs: () => number
  /** The request is being sent. */
  readonly started: (controller: Dispatcher.DispatchController) => void
  readonly headCame: (headers: IncomingHttpHeaders) => void
  readonly ended: (outcome: AttemptOutcome) => void
  /** There is no head of an answer, and will be none. Whether a byte of one came. */
  readonly failed: (error: unknown, hasBegun: boolean) => void
}): Answer {
  let hasBegun = false
  /** 0 until the head is there. */
  let statusCode = 0
  let retryAfter: string | undefined
  let informational = 0
  let chunks: Buffer[] | undefined
  let size = 0

  function outcome(): AttemptOutcome {
    const output = chunks === undefined ? null : Buffer.concat(chunks).subarray(0, maxOutputBytes).toString('utf8')
    if (statusCode >= 200 && statusCode <= 299) return { kind: 'accepted', statusCode, output }
    const retryAfterMs = parseRetryAfter(retryAfter, nowMs())
    return { kind: 'refused', statusCode, output, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }

  return {
    handler: {
      onRequestStart: started,
      onResponseStarted() {
        hasBegun = true
      },
      onResponseStart(controller, status, headers) {
        if (status < 200) {
          informational += 1
          if (informational > maxInformational) controller.abort(new TooManyAnswers())
          return
        }
        statusCode = status
        const header = headers['retry-after']
        retryAfter = typeof header === 'string' ? header : undefined
        headCame(headers)
      },
      onResponseData(controller, chunk) {
        chunks ??= []
        chunks.push(chunk)
        size += chunk.length
        if (size <= maxOutputBytes) return
        ended(outcome())
        controller.abort(new Error('the answer is longer than is kept'))
      },
      onResponseEnd: () => ended(outcome()),
      onResponseError: (_controller, error) => (statusCode === 0 ? failed(error, hasBegun) : ended(outcome())),
    },
    cutShort: () => (statusCode === 0 ? undefined : outcome()),
  }
}

/** Its name is the one that the parser's own errors have: it is the same fault. */
class TooManyAnswers extends Error {
  constructor() {
    super(`more than ${maxInformational} informational answers`)
    this.name = 'HTTPParserError'
  }
}
