import type { Governed } from '../lane-rules.ts'
import { allowanceOf, noRules, rulesOf, waitAfterTaking, wasPutBack } from '../lane-rules.ts'
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
        const stored = kind === 'subscription' && dueAtMs <= nowMs ? lanes.findGoverned(id, nowMs) : undefined
        if (stored === undefined) continue
        if (wasPutBack(stored)) lanes.takeTokens(id, stored.tokens, nowMs)
        const lane = wasPutBack(stored) ? { ...stored, refilledAgoMs: 0 } : stored
        const due = { forMs: nowMs - dueAtMs, count: () => deliveries.countDue(id, nowMs, limit) }
        governed.set(id, { lane, allowance: allowanceOf(lane, due) })
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
