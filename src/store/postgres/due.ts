import type { Claim, Destination } from '../store.ts'
import type { Pool } from './connection.ts'
import type { At } from './record.ts'

/** The time by which what is due is judged: one for a whole statement. */
export const moment = 'moment AS MATERIALIZED (SELECT time_ms($1) AS now_ms)'
/** Whether nobody has leased a delivery. */
export const isFree = '(lease_until_ms IS NULL OR lease_until_ms <= (SELECT now_ms FROM moment))'

/**
 * The lanes behind one in which something waits that is not leased: each step of the index leads to the next lane. In a
 * lane the leased ones come first, and are few.
 */
const waitingLanes = (limit: string) => `
  RECURSIVE ${moment}, steps (id, n) AS (
    SELECT (SELECT destination_id FROM deliveries WHERE due_at_ms IS NOT NULL AND destination_id > $2
      ORDER BY destination_id LIMIT 1), 1
    UNION ALL
    SELECT (SELECT destination_id FROM deliveries WHERE due_at_ms IS NOT NULL AND destination_id > steps.id
      ORDER BY destination_id LIMIT 1), n + 1
    FROM steps WHERE steps.id IS NOT NULL AND n < ${limit}
  ), waiting AS (
    SELECT id, n, first.kind, first.due_at_ms FROM steps LEFT JOIN LATERAL (
      SELECT destination_kind AS kind, due_at_ms FROM deliveries
      WHERE destination_id = steps.id AND due_at_ms IS NOT NULL AND ${isFree} ORDER BY due_at_ms LIMIT 1
    ) first ON TRUE
    WHERE id IS NOT NULL
  )`
const lanesBehind = {
  name: 'waiting-lanes',
  text: `WITH ${waitingLanes('$3')}
    SELECT id, kind, due_at_ms - (SELECT now_ms FROM moment) AS wait_ms,
      EXISTS (SELECT FROM lanes l WHERE l.subscription_id = id) AS has_rules
    FROM waiting ORDER BY n`,
}

/**
 * Of lanes of which a claim left nothing: the first lease that ends, of what runs; the first wait that ends, of what is
 * not due yet.
 */
const nextDue = {
  name: 'next-due',
  text: `
    WITH ${moment}
    SELECT min(least(
      (SELECT min(coalesce(lease_until_ms, due_at_ms)) FROM deliveries WHERE destination_id = lane.id AND due_at_ms <= m.now_ms),
      (SELECT due_at_ms FROM deliveries WHERE destination_id = lane.id AND due_at_ms > m.now_ms ORDER BY due_at_ms LIMIT 1)
    )) - min(m.now_ms) AS wait_ms FROM moment m, unnest($2::text[]) AS lane (id)`,
}

const longestWait = {
  name: 'longest-wait',
  text: `WITH ${waitingLanes('1000000')}
    SELECT greatest(0, max((SELECT now_ms FROM moment)
      - greatest(due_at_ms + coalesce(batch_wait_ms, 0), blocked_until_ms))) AS wait_ms
    FROM waiting LEFT JOIN lanes l ON l.subscription_id = waiting.id`,
}

/** A lane in which something waits or runs. */
export interface LaneRow {
  readonly id: string
  /** Null of a lane of which all is leased, as is the wait. */
  readonly kind: Destination['kind'] | null
  readonly wait_ms: number | null
  readonly has_rules: boolean
}

/** How long to leave alone what is locked: by a pause of many, or by whoever claims it at this moment. */
export const lockedPauseMs = 25

/** The lanes behind the one where the claim before ended, by their ids, up to a number. */
export function findLanes(pool: Pool, { nowMs, afterLane }: Claim, limit: number, at: At): Promise<LaneRow[]> {
  return pool.run<LaneRow>(lanesBehind, [at(nowMs), afterLane ?? '', limit])
}

/** When more is due in these lanes, of which a claim left nothing or was given nothing. */
export async function findNextDue(
  pool: Pool,
  lanes: readonly LaneRow[],
  { nowMs }: Claim,
  tookNothing: boolean,
  at: At,
): Promise<number | undefined> {
  if (lanes.length === 0) return undefined
  const ids = lanes.map(({ id }) => id)
  // What is claimed is attempted whatever becomes of this.
  const [next] = await pool.run<{ wait_ms: number | null }>(nextDue, [at(nowMs), ids]).catch(() => [{ wait_ms: 0 }])
  if (next?.wait_ms == null) return undefined
  if (next.wait_ms > 0) return nowMs + next.wait_ms
  // What is due and was not leased is in somebody else's transaction; what was given back may be claimed at once.
  return tookNothing ? nowMs + lockedPauseMs : nowMs
}

export async function longestWaitMs(pool: Pool, nowMs: number, at: At): Promise<number> {
  const [row] = await pool.run<{ wait_ms: number | null }>(longestWait, [at(nowMs), ''])
  return row?.wait_ms ?? 0
}
