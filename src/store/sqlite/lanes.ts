import type { DueInLane, Governed, GovernedLane } from '../lane-rules.ts'
import { allowanceOf, noRules, rulesOf, waitAfterTaking, wasPutBack } from '../lane-rules.ts'
import type { WaitingLane } from '../lanes.ts'
import type { Claim, ClaimedDelivery } from '../store.ts'
import type { BatchRule, SubscriptionRecord } from '../subscriptions.ts'
import type { Statements } from './statements.ts'

export type LaneKeeping = ReturnType<typeof createLaneKeeping>

/** What is kept of lanes with rules. */
export function createLaneKeeping({
  lanes,
  deliveries,
  dueParts,
}: Pick<Statements, 'lanes' | 'deliveries' | 'dueParts'>) {
  function dueIn({ id, retriesAlone, batch }: GovernedLane, dueAtMs: number, nowMs: number, limit: number): DueInLane {
    // A batch may be larger than a claim, and what waits for others, which is less than one, hides no retries behind it.
    const upTo = limit + (batch?.maxEvents ?? 0)
    if (!retriesAlone || batch === null)
      return { forMs: nowMs - dueAtMs, count: () => deliveries.countDue(id, nowMs, upTo) }
    const { firsts, firstDueAtMs, retries, retryDueAtMs } = dueParts.countParts(id, nowMs, upTo)
    const nextAtMs = dueParts.nextDueAtMs(id, nowMs)
    const nextMs = nextAtMs === undefined ? null : nextAtMs - nowMs
    return {
      forMs: nowMs - firstDueAtMs,
      count: () => firsts,
      retries: { forMs: nowMs - retryDueAtMs, count: retries, nextMs },
    }
  }

  return {
    /** A lane without rules has no row, until its consumer is left alone. */
    setRules({ id, settings }: Pick<SubscriptionRecord, 'id' | 'settings'>): void {
      const rules = rulesOf(settings)
      if (rules !== undefined || lanes.findGoverned(id, 0) !== undefined) lanes.setRules(id, rules ?? noRules)
    },

    setHandlerBatches(rules: ReadonlyMap<string, BatchRule>): void {
      lanes.removeOthers([...rules.keys()])
      for (const [name, batch] of rules) lanes.setRules(name, { ...noRules, batch })
    },

    /** Of the lanes in which something is due those that have rules, with what these allow. */
    governedOf(found: readonly WaitingLane[], { nowMs, limit }: Pick<Claim, 'nowMs' | 'limit'>): Map<string, Governed> {
      const governed = new Map<string, Governed>()
      for (const { kind, id, dueAtMs } of found) {
        const hasRules = kind === 'subscription' || kind === 'handler'
        const stored = hasRules && dueAtMs <= nowMs ? lanes.findGoverned(id, nowMs) : undefined
        if (stored === undefined) continue
        const known = { ...stored, retriesAlone: kind === 'handler' }
        if (wasPutBack(known)) lanes.takeTokens(id, known.tokens, nowMs)
        const lane = wasPutBack(known) ? { ...known, refilledAgoMs: 0 } : known
        governed.set(id, { lane, allowance: allowanceOf(lane, dueIn(lane, dueAtMs, nowMs, limit)) })
      }
      return governed
    },

    /**
     * Keeps what was taken of a lane with rules; gives when it gives more, if that is a matter of time.
     * @param firsts the first delivery of each request.
     */
    take(rules: Governed, firsts: readonly ClaimedDelivery[], nowMs: number, leaseMs: number): number | null {
      const { lane, allowance } = rules
      const { id } = lane
      if (firsts.length > 0) {
        if (lane.rateLimit !== null) lanes.takeTokens(id, allowance.tokens - firsts.length, nowMs)
        if (lane.maxInFlight !== null) {
          lanes.clearExpired(id, nowMs)
          for (const first of firsts) lanes.beginInFlight(id, first.id, first.attempt, nowMs + leaseMs)
        }
        // Nobody else tries while this one does.
        if (allowance.isProbe) lanes.block(id, nowMs + leaseMs)
      }
      return waitAfterTaking(rules, firsts.length)
    },
  }
}
