import type { Governed } from '../lane-rules.ts'
import { limitsOf, waitAfterTaking } from '../lane-rules.ts'
import type { LaneShare, WaitingLane } from '../lanes.ts'
import { laneLimitOf, lanesPerClaim, shareOut } from '../lanes.ts'
import type { Claim, Claimed } from '../store.ts'
import type { Pool, Session } from './connection.ts'
import { findLanes, findNextDue } from './due.ts'
import { keepTaken, lockLanes } from './lanes.ts'
import type { LeasedRow } from './lease.ts'
import { giveBack, leaseShares, toLeased } from './lease.ts'
import { prepareAttempts } from './prepare-attempts.ts'
import type { At } from './record.ts'

/** What a claim took, and when lanes that are held back by their rules give more. */
interface Taken {
  readonly shares: readonly LaneShare[]
  readonly leased: LeasedRow[]
  readonly ruleWaitsMs: readonly number[]
  /** Lanes that may give no more now. */
  readonly closed: ReadonlySet<string>
}

export async function claimDue(pool: Pool, claim: Claim, at: At): Promise<Claimed> {
  const { nowMs, limit } = claim
  const lanes = await findLanes(pool, claim, lanesPerClaim, at)
  const waiting = lanes.flatMap(({ id, kind, wait_ms }): WaitingLane[] =>
    kind === null || wait_ms === null ? [] : [{ id, kind, dueAtMs: nowMs + wait_ms }],
  )
  const governed = new Map(
    lanes.flatMap(({ id, wait_ms, has_rules }) =>
      has_rules && wait_ms !== null && wait_ms <= 0 ? [[id, -wait_ms]] : [],
    ),
  )
  const { shares, leased, ruleWaitsMs, closed } =
    governed.size === 0
      ? await takeShares(pool, claim, waiting, new Map(), at)
      : await pool.transaction(async (session) =>
          takeShares(session, claim, waiting, await lockLanes(session, governed, claim, at), at),
        )
  const deliveries = await prepareAttempts(pool, leased, claim, at).catch(async (error) => {
    // None is attempted. If the database is away, the leases run out.
    await giveBack(pool, leased.map(toLeased)).catch(() => {})
    throw error
  })
  const behind = lanes.length === lanesPerClaim ? { afterLane: lanes.at(-1)?.id } : {}
  const taken = Map.groupBy(leased, ({ destination_id }) => destination_id)
  const isWhole = ({ id, limit: share }: LaneShare) => (taken.get(id)?.length ?? 0) === share
  if (leased.length === limit || shares.some((share) => share.isCut && isWhole(share)))
    return { deliveries, nextDueAtMs: nowMs, ...behind }
  // Of a lane that gave all that it may no more is claimed before an attempt of it ends.
  const full = new Set(shares.filter(isWhole).map(({ id }) => id))
  const left = lanes.filter(
    ({ id, kind }) => !full.has(id) && !closed.has(id) && laneLimitOf(claim, { id, kind: kind ?? 'handler' }) > 0,
  )
  const nextDueAtMs = await findNextDue(pool, left, claim, leased.length === 0, at)
  const times = [...ruleWaitsMs.map((waitMs) => nowMs + waitMs), ...(nextDueAtMs === undefined ? [] : [nextDueAtMs])]
  return { deliveries, nextDueAtMs: times.length === 0 ? undefined : Math.min(...times), ...behind }
}

/** Leases what the claim may take of these lanes, some of which have rules, and are locked. */
async function takeShares(
  session: Session,
  claim: Claim,
  waiting: readonly WaitingLane[],
  governed: ReadonlyMap<string, Governed>,
  at: At,
): Promise<Taken> {
  const { nowMs, leaseMs } = claim
  const shares = shareOut(
    claim,
    waiting.map((lane) => ({ ...lane, ...limitsOf(governed.get(lane.id)) })),
  )
  const leased = await leaseShares(session, shares, nowMs, leaseMs, at)
  const taken = new Map(
    [...Map.groupBy(leased, ({ destination_id }) => destination_id)].map(([lane, rows]) => [
      lane,
      rows.map(({ id }) => id),
    ]),
  )
  await keepTaken(session, governed, taken, { nowMs, leaseMs }, at)
  const ruleWaitsMs: number[] = []
  const closed = new Set<string>()
  for (const [id, { lane, allowance }] of governed) {
    const count = taken.get(id)?.length ?? 0
    if (count < allowance.limit) continue
    closed.add(id)
    const waitMs = waitAfterTaking(lane, allowance, count)
    if (waitMs !== null) ruleWaitsMs.push(waitMs)
  }
  return { shares, leased, ruleWaitsMs, closed }
}
