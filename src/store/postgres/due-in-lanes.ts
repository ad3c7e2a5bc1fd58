import type { DueInLane, GovernedLane } from '../lane-rules.ts'
import type { Claim } from '../store.ts'
import type { Session } from './connection.ts'
import { isFree, moment } from './due.ts'
import type { At } from './record.ts'

/**
 * What is due of each lane: another claim may have taken what this one had found. Those that are leased come first, and
 * are due as well. Retries are counted apart where they go alone.
 */
const countDue = {
  name: 'count-due',
  text: `
    WITH ${moment}
    SELECT lane.id, count(due_at_ms) FILTER (WHERE NOT is_apart) AS due,
      now_ms - min(due_at_ms) FILTER (WHERE NOT is_apart) AS for_ms, count(due_at_ms) FILTER (WHERE is_apart) AS retries,
      now_ms - min(due_at_ms) FILTER (WHERE is_apart) AS retries_for_ms,
      (SELECT due_at_ms FROM deliveries WHERE destination_id = lane.id AND due_at_ms > now_ms ORDER BY due_at_ms LIMIT 1)
        - now_ms AS next_ms
    FROM moment CROSS JOIN unnest($2::text[], $3::int[], $4::boolean[]) AS lane (id, up_to, apart) LEFT JOIN LATERAL (
      SELECT due_at_ms, lane.apart AND attempt_count > earlier_attempts AS is_apart
      FROM deliveries WHERE destination_id = lane.id AND due_at_ms <= now_ms AND ${isFree}
      ORDER BY due_at_ms LIMIT lane.up_to
    ) due ON TRUE GROUP BY lane.id, now_ms`,
}

interface DueRow {
  readonly id: string
  readonly due: number
  /** Null if nothing is. */
  readonly for_ms: number | null
  readonly retries: number
  readonly retries_for_ms: number | null
  readonly next_ms: number | null
}
/**
 * Reads what is due in lanes with batches; not of the others. A statement of its own, begun when the lanes are locked: it
 * sees what whoever had them before has taken.
 */
export async function readDue(
  session: Session,
  lanes: readonly GovernedLane[],
  { nowMs, limit }: Pick<Claim, 'nowMs' | 'limit'>,
  at: At,
): Promise<Map<string, DueRow>> {
  const batching = lanes.filter(({ batch }) => batch !== null)
  if (batching.length === 0) return new Map()
  const rows = await session.run<DueRow>(countDue, [
    at(nowMs),
    batching.map(({ id }) => id),
    // A batch may be larger than a claim, and what waits for others, which is less than one, hides no retries behind it.
    batching.map(({ batch }) => limit + (batch?.maxEvents ?? 0)),
    batching.map(({ retriesAlone }) => retriesAlone),
  ])
  return new Map(rows.map((row) => [row.id, row]))
}

/** What is due in a lane by the row that was read; nothing, if there is none. */
export function toDueInLane(row: DueRow | undefined, { retriesAlone }: GovernedLane): DueInLane {
  const due = { forMs: row?.for_ms ?? 0, count: () => row?.due ?? 0 }
  if (row === undefined || !retriesAlone) return due
  return { ...due, retries: { forMs: row.retries_for_ms ?? 0, count: row.retries, nextMs: row.next_ms } }
}
