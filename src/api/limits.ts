import type { Exchange } from '../contract/exchange.ts'
import { Problem } from '../problem.ts'
import type { RateVerdict } from '../receive/rate-limit.ts'

/**
 * Answers with what is left of the limits that hold for a request, and refuses what is beyond them.
 * @param sourceName that of the source that it is for, if it is for one.
 * @throws Problem `rate_limited`.
 */
export function assertAllowed(verdict: RateVerdict, exchange: Exchange, sourceName?: string): void {
  exchange.replyHeaders = verdict.headers
  if (verdict.kind === 'allowed') return
  const who = verdict.policy === 'source' ? `The source ${sourceName} takes` : 'From one address the server takes'
  const headers = { 'retry-after': String(verdict.retryAfterSeconds) }
  throw new Problem('rate_limited', `${who} no more requests for now.`, { headers })
}
