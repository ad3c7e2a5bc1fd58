import type { Governed } from '../lane-rules.ts'
import { createRequests, limitsOf, waitAfterTaking } from '../lane-rules.ts'
import type { LaneShare, Shares, WaitingLane } from '../lanes.ts'
import { laneLimitOf, lanesPerClaim, shareOut } from '../lanes.ts'
import type { Claim, Claimed } from '../store.ts'
import type { Pool, Session } from './connection.ts'
import { findLanes, findNextDue, lockedPauseMs } from './due.ts'
import type { First } from './lanes.ts'
import { keepTaken, lockLanes } from './lanes.ts'
import type { LeasedRow } from './lease.ts'
import { giveBack, leaseShares, toLeased } from './lease.ts'
import { prepareAttempts } from './prepare-attempts.ts'
import type { At } from './record.ts'
import { readSizes } from './room.ts'

/** What a claim took, and when lanes that are held back by their rules give more. */
interface Taken extends Shares {
  readonly leased: readonly LeasedRow[]
  /** Leased, and to be given back: there is no room for it, or it would be a request too many. */
  readonly left: readonly LeasedRow[]
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
  const withRules = new Map(
    lanes
      .filter(({ wait_ms, has_rules }) => has_rules && wait_ms !== null && wait_ms <= 0)
      .map(({ id, kind }) => [id, kind]),
  )
  const { shares, isShareSpent, leased, left, ruleWaitsMs, closed } =
    withRules.size === 0
      ? await takeShares(pool, claim, waiting, new Map(), at)
      : await pool.transaction(async (session) =>
          takeShares(session, claim, waiting, await lockLanes(session, withRules, claim, at), at),
        )
  if (left.length > 0) await giveBack(pool, left.map(toLeased)).catch(() => {})
  const deliveries = await prepareAttempts(pool, leased, claim, at).catch(async (error) => {
    // None is attempted. If the database is away, the leases run out.
    await giveBack(pool, leased.map(toLeased)).catch(() => {})
    throw error
  })
  const behind = lanes.length === lanesPerClaim ? { afterLane: lanes.at(-1)?.id } : {}
  const about = { ...behind, ...(isShareSpent ? { isShareSpent } : {}) }
  const taken = Map.groupBy(leased, ({ destination_id }) => destination_id)
  const isWhole = ({ id, limit: share }: LaneShare) => (taken.get(id)?.length ?? 0) === share
  const isLeft = leased.length === limit || shares.some((share) => share.isCut && isWhole(share))
  // Whoever has what this claim was to take leaves nothing of its share to the others.
  const isLocked = leased.length === 0 && (isLeft || (isShareSpent && claim.sharedLimit !== 0))
  if (isLocked) return { deliveries, nextDueAtMs: nowMs + lockedPauseMs, ...about }
  // What was given back, since its body would have been too much, is due as before.
  if (isLeft || deliveries.length < leased.length) return { deliveries, nextDueAtMs: nowMs, ...about }
  // Of a lane that gave all that it may no more is claimed before an attempt of it ends.
  const full = new Set(shares.filter(isWhole).map(({ id }) => id))
  const others = lanes.filter(
    ({ id, kind }) => !full.has(id) && !closed.has(id) && laneLimitOf(claim, { id, kind: kind ?? 'handler' }) > 0,
  )
  const nextDueAtMs = await findNextDue(pool, others, claim, leased.length === 0, at)
  const times = [...ruleWaitsMs.map((waitMs) => nowMs + waitMs), ...(nextDueAtMs === undefined ? [] : [nextDueAtMs])]
  return { deliveries, nextDueAtMs: times.length === 0 ? undefined : Math.min(...times), ...about }
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
  const { shares, isShareSpent } = shareOut(
    claim,
    waiting.map((lane) => ({ ...lane, ...limitsOf(governed.get(lane.id)) })),
  )
  const parts = shares.map((share) => ({ ...share, retries: governed.get(share.id)?.allowance.retries ?? null }))
  const all = await leaseShares(session, parts, nowMs, leaseMs, at)
  if (governed.size === 0) return { shares, isShareSpent, leased: all, left: [], ruleWaitsMs: [], closed: new Set() }
  const { leased, left, firsts, closed } = await keepByRules(session, all, governed, claim.maxBytes)
  await keepTaken(session, governed, firsts, { nowMs, leaseMs }, at)
  const ruleWaitsMs = [...governed].flatMap(([id, rules]) => {
    const waitMs = closed.has(id) ? waitAfterTaking(rules, firsts.get(id)?.length ?? 0) : null
    return waitMs === null ? [] : [waitMs]
  })
  return { shares, isShareSpent, leased, left, ruleWaitsMs, closed }
}

/**
 * Decides what of the leased is attempted before lanes count it: as much as there is room for, in as many requests as
 * they allow.
 */
async function keepByRules(
  session: Session,
  all: readonly LeasedRow[],
  governed: ReadonlyMap<string, Governed>,
  maxBytes: number,
) {
  const { events, fitting } = await readSizes(session, all, maxBytes)
  const lanes = new Map(
    [...governed].map(([id, rules]) => {
      const firsts: First[] = []
      return [id, { rules, requests: createRequests(rules), firsts, taken: 0 }]
    }),
  )
  const closed = new Set<string>()
  const leased: LeasedRow[] = []
  const left: LeasedRow[] = []
  for (const row of all) {
    const lane = lanes.get(row.destination_id)
    const event = events.get(row.event_id)
    const isTest = event?.is_test === true
    // One whose event is gone is no request.
    if (event === undefined) leased.push(row)
    else if (!fitting.has(row.event_id)) left.push(row)
    else if (lane === undefined) leased.push(row)
    else if (!lane.requests.hasRoom(isTest)) {
      closed.add(row.destination_id)
      left.push(row)
    } else {
      lane.requests.add(row.id, isTest)
      lane.taken += 1
      const isFirst = lane.requests.firsts.at(-1) === row.id
      if (isFirst) lane.firsts.push({ id: row.id, attempt: row.attempt_count })
      leased.push({ ...row, is_counted: isFirst && lane.rules.lane.maxInFlight !== null })
    }
  }
  for (const [id, { rules, taken }] of lanes) if (taken >= rules.allowance.limit) closed.add(id)
  const firstsOf = new Map([...lanes].map(([id, { firsts }]) => [id, firsts]))
  return { leased, left, firsts: firstsOf, closed }
}
