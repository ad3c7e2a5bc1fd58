import type { SentEvent } from '../../contract/sent-example.ts'
import type { Probed } from '../../deliver/destinations/probe.ts'
import type { Exchange, Finding } from './finding.ts'
import {
  isAccepted,
  isLate,
  judgeGenuine,
  judgeHostile,
  judgeKeepAlive,
  judgeOversized,
  judgeRepeat,
  judgeTime,
  judgeUnknownMember,
  statusOf,
} from './judgement.ts'
import type { CheckRequest, Maker } from './requests.ts'
import { genuine, hostile, oversized, withUnknownMember } from './requests.ts'

/** Of a consumer that hangs nothing more is learned after so many. */
const maxLate = 3

export interface CheckParts {
  readonly maker: Maker
  /** An event of each type; the first one is what all else is made of. */
  readonly events: readonly [SentEvent, ...SentEvent[]]
  readonly send: (request: CheckRequest) => Promise<Probed>
  readonly limitMs: number
}

/**
 * Sends a consumer everything, one request after the other, and tells each finding as it is made. Ends early where
 * nobody answers the first request, or too many are not answered in time; `false` says so.
 */
export async function* runChecks({ maker, events, send, limitMs }: CheckParts): AsyncGenerator<Finding, boolean> {
  const exchanges: Exchange[] = []
  async function exchange(request: CheckRequest): Promise<Exchange> {
    const probed = await send(request)
    exchanges.push({ request, probed })
    return { request, probed }
  }
  const [first] = events
  let isGenuineAccepted = false

  const checks: (() => Promise<Finding>)[] = [
    ...events.map((event) => async () => {
      const made = await exchange(genuine(maker, event))
      isGenuineAccepted ||= event === first && isAccepted(made)
      return judgeGenuine(`accepts ${event.type}`, made)
    }),
    async () => {
      const id = maker.newId()
      const once = await exchange(genuine(maker, first, id))
      return judgeRepeat('drops repeats', once, await exchange(genuine(maker, first, id)))
    },
    async () =>
      judgeUnknownMember('tolerates new members', await exchange(withUnknownMember(maker, first)), isGenuineAccepted),
    ...hostile(maker, first).map(
      (check) => async () => judgeHostile(check, await exchange(check.make()), isGenuineAccepted),
    ),
    async () => judgeOversized('stands a large body', await exchange(oversized(maker, first))),
  ]

  let isWhole = true
  for (const check of checks) {
    yield await check()
    const [opening] = exchanges
    isWhole = opening !== undefined && statusOf(opening) !== undefined && exchanges.filter(isLate).length < maxLate
    if (!isWhole) break
  }
  const isAnswered = exchanges.some((made) => statusOf(made) !== undefined)
  if (isAnswered || exchanges.some(isLate)) yield judgeTime('answers in time', exchanges, limitMs)
  if (isAnswered && exchanges.length > 1) yield judgeKeepAlive('keeps connections', exchanges)
  return isWhole
}
