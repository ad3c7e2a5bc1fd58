import type { Governed } from '../lane-rules.ts'
import { allowanceOf, firstOfEachRequest, noRules, rulesOf, waitAfterTaking } from '../lane-rules.ts'
import type { WaitingLane } from '../lanes.ts'
import type { Claim, ClaimedDelivery } from '../store.ts'
import type { SubscriptionRecord } from '../subscriptions.ts'
import type { Statements } from './statements.ts'

export type LaneKeeping = ReturnType<typeof createLaneKeeping>

/** What is kept of lanes with rules. */
export function createLaneKeeping({ lanes, deliveries }: Pick<Statements, 'lanes' | 'deliveries'>) {
  return {
    /** A lane without rules has no row, until its consumer is left alone. */
    setRules({ id, settings }: Pick<SubscriptionRecord, 'id' | 'settings'>): void {
      const rules = rulesOf(settings)
      if (rules !== undefined || lanes.findGoverned(id, 0) !== undefined) lanes.setRules(id, rules ?? noRules)
    },

    /** Of the lanes in which something is due those that have rules, with what these allow. */
    governedOf(found: readonly WaitingLane[], { nowMs, limit }: Pick<Claim, 'nowMs' | 'limit'>): Map<string, Governed> {
      const governed = new Map<string, Governed>()
      for (const { kind, id, dueAtMs } of found) {
        const lane = kind === 'subscription' && dueAtMs <= nowMs ? lanes.findGoverned(id, nowMs) : undefined
        if (lane === undefined) continue
        const due = { forMs: nowMs - dueAtMs, count: () => deliveries.countDue(id, nowMs, limit) }
        governed.set(id, { lane, allowance: allowanceOf(lane, due) })
      }
      return governed
    },

    /** Keeps what was taken of a lane with rules; gives when it gives more, if that is a matter of time. */
    take(
      { lane, allowance }: Governed,
      taken: readonly ClaimedDelivery[],
      nowMs: number,
      leaseMs: number,
    ): number | null {
      const { id } = lane
      if (taken.length > 0) {
        const requests = firstOfEachRequest(lane, taken)
        if (lane.rateLimit !== null) lanes.takeTokens(id, allowance.tokens - requests.length, nowMs)
        if (lane.maxInFlight !== null) {
          lanes.clearExpired(id, nowMs)
          for (const first of requests) lanes.beginInFlight(id, first.id, nowMs + leaseMs)
        }
        // Nobody else tries while this one does.
        if (allowance.isProbe) lanes.block(id, nowMs + leaseMs)
      }
      return waitAfterTaking(lane, allowance, taken.length)
    },
  }
}
