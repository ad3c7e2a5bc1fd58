import type { Exchange, Finding, Mark } from './finding.ts'
import { describeAnswer, describeRequest } from './finding.ts'
import type { HostileCheck, HostileKind } from './requests.ts'

type Judged = { readonly mark: Mark; readonly hint?: string }

/** A genuine delivery must be answered with 2xx. */
export function judgeGenuine(name: string, exchange: Exchange): Finding {
  return finding(name, exchange, judgedAsGenuine(exchange))
}

/**
 * What is forged or untimely must be answered with 4xx.
 * @param isGenuineAccepted otherwise the refusal of this one says nothing.
 */
export function judgeHostile(
  { name, kind }: Pick<HostileCheck, 'name' | 'kind'>,
  exchange: Exchange,
  isGenuineAccepted: boolean,
): Finding {
  return finding(name, exchange, judgedAsHostile(kind, exchange, isGenuineAccepted))
}

/** The second delivery of one id must be answered as the first was, and handled no more. */
export function judgeRepeat(name: string, first: Exchange, second: Exchange): Finding {
  const both: Exchange = {
    request: { ...second.request, what: `${second.request.what}, twice with the same id` },
    probed: second.probed,
  }
  if (statusOf(first) === undefined || !isAccepted(first)) {
    return finding(name, both, { mark: 'WARN', hint: 'The first one was not accepted, so that this says nothing.' })
  }
  if (!isAccepted(second)) {
    const hint =
      'Answer a repeat with 2xx too: what is refused comes again, until the delivery is exhausted. Only do not handle it again.'
    return finding(name, both, { mark: 'FAIL', hint })
  }
  if (second.probed.headers['webhook-repeat'] === '?1') {
    return {
      ...finding(name, both, { mark: 'PASS' }),
      came: `${statusOf(second)} to both, and it says that it knows the second`,
    }
  }
  return {
    ...finding(name, both, {
      mark: 'WARN',
      hint: 'Keep the ids that were handled (under sha256, which signs none, hashes of the bodies), and drop what has one of them. With `webhook-repeat: ?1` in the answer to a repeat this check can see it.',
    }),
    came: 'answered 2xx to both; whether it dropped it cannot be seen from outside',
  }
}

/** Today's contract names every member, so that who refuses one more is right until the next version. */
export function judgeUnknownMember(name: string, exchange: Exchange, isGenuineAccepted: boolean): Finding {
  if (isAccepted(exchange)) return finding(name, exchange, { mark: 'PASS' })
  if (!isGenuineAccepted) return finding(name, exchange, vacuous)
  const hint =
    'A later version of the contract may add members, and every delivery would fail then: ignore those that you do not know.'
  return finding(name, exchange, { mark: statusOf(exchange) === undefined ? 'FAIL' : 'WARN', hint })
}

/** A large delivery may be refused; what hangs or breaks off looks like a fault, and is sent again. */
export function judgeOversized(name: string, exchange: Exchange): Finding {
  const status = statusOf(exchange)
  if (status === undefined) {
    const hint =
      'Read the body to its end, or answer 413 and read on before closing: the sender sees a reset otherwise, and no answer.'
    return finding(name, exchange, { mark: 'FAIL', hint })
  }
  if (status < 500 && (status < 300 || status >= 400)) return finding(name, exchange, { mark: 'PASS' })
  return finding(name, exchange, {
    mark: 'WARN',
    hint: 'Take it, or refuse it with 413: after any other fault it comes again.',
  })
}

/**
 * Every answer must come in time.
 * @param limitMs how long an attempt may take.
 */
export function judgeTime(name: string, exchanges: readonly Exchange[], limitMs: number): Finding {
  const slowest = exchanges.reduce((one, other) => (other.probed.durationMs > one ? other.probed.durationMs : one), 0)
  const late = exchanges.filter(isLate).length
  const sent = `${exchanges.length} ${exchanges.length === 1 ? 'request' : 'requests'}`
  const hint = 'Store the event, answer, and work on it afterwards: who is late gets it again.'
  if (late > 0) return { name, mark: 'FAIL', sent, came: `${late} without an answer within ${limitMs} ms`, hint }
  const came = `the slowest answer in ${slowest} ms`
  return slowest > limitMs / 2 ? { name, mark: 'WARN', sent, came, hint } : { name, mark: 'PASS', sent, came }
}

/** A connection should be kept for the next delivery. */
export function judgeKeepAlive(name: string, exchanges: readonly Exchange[]): Finding {
  const kept = exchanges.filter(({ probed }) => probed.isKept).length
  const sent = `${exchanges.length} requests, one after the other`
  if (kept > 0) return { name, mark: 'PASS', sent, came: `${kept} over a connection that was kept` }
  return {
    name,
    mark: 'WARN',
    sent,
    came: 'each over a connection of its own',
    hint: 'Let connections open after an answer (keep-alive): each delivery waits for a new one, and for TLS, otherwise.',
  }
}

/** Whether it was answered with 2xx. */
export function isAccepted({ probed }: Exchange): boolean {
  return probed.outcome.kind === 'accepted'
}

/** Whether there was no answer in time. */
export function isLate({ probed: { outcome } }: Exchange): boolean {
  return outcome.kind === 'unreachable' && outcome.reason === 'timeout'
}

/** The status that it was answered with; undefined if there was no answer. */
export function statusOf({ probed: { outcome } }: Exchange): number | undefined {
  return 'statusCode' in outcome ? (outcome.statusCode ?? undefined) : undefined
}

const vacuous: Judged = { mark: 'WARN', hint: 'It refuses genuine deliveries too, so that this says nothing.' }

function judgedAsGenuine(exchange: Exchange): Judged {
  const status = statusOf(exchange)
  if (isAccepted(exchange)) return { mark: 'PASS' }
  if (status === undefined) return { mark: 'FAIL', hint: hintWithoutAnswer(exchange) }
  if (status === 410)
    return { mark: 'FAIL', hint: 'After a 410 the subscription is disabled: answer so only to end it.' }
  if (status >= 500)
    return { mark: 'FAIL', hint: 'It fails by itself: look into its log. Deliveries are tried again meanwhile.' }
  if (status >= 400) {
    const hint =
      'Does it verify with this secret and scheme, over the raw bytes, before they are parsed? Types that it does not know it should answer with 2xx too, or not subscribe to.'
    return { mark: 'FAIL', hint }
  }
  return { mark: 'FAIL', hint: 'Redirects are not followed: subscribe with the URL that it leads to.' }
}

function hintWithoutAnswer(exchange: Exchange): string {
  return isLate(exchange) ? 'Answer first, and work afterwards.' : 'Is the consumer running, and reached by this URL?'
}

function judgedAsHostile(kind: HostileKind, exchange: Exchange, isGenuineAccepted: boolean): Judged {
  const status = statusOf(exchange)
  if (isAccepted(exchange)) return { mark: 'FAIL', hint: hintOfAcceptance(kind) }
  if (status === undefined)
    return { mark: 'WARN', hint: 'Answer with 4xx: a connection that hangs or breaks off looks like a fault.' }
  if (status >= 500)
    return { mark: 'WARN', hint: 'It is not accepted, and a 5xx says that the consumer is broken: answer with 4xx.' }
  if (status === 429)
    return {
      mark: 'WARN',
      hint: 'It limits how often it is asked, so that this says nothing: raise the limit for the check.',
    }
  if (status < 400) return { mark: 'WARN', hint: 'It is not accepted, and a redirect is no refusal: answer with 4xx.' }
  return isGenuineAccepted ? { mark: 'PASS' } : vacuous
}

function hintOfAcceptance(kind: HostileKind): string {
  if (kind === 'untimely')
    return 'Anybody who records a delivery can send it again: refuse a webhook-timestamp more than 300 seconds away from now.'
  return 'Anybody can send it events: verify the signature over the raw bytes, in constant time, before anything else. /docs has the code.'
}

function finding(name: string, { request, probed }: Exchange, judged: Judged): Finding {
  return { name, ...judged, sent: describeRequest(request), came: describeAnswer(probed) }
}
