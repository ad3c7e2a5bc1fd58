import type { Settlement } from '../store.ts'
import type { Session } from './connection.ts'
import { blockLanes, endInFlight, unblockLanes } from './lanes.ts'
import type { At } from './record.ts'

/*
 * What settled attempts say of their consumers: kept with the subscriptions, and with the lanes, which are locked last.
 */

/** Of subscriptions: whether one accepted, and since when it has not. */
const noteOutcomes = {
  name: 'note-outcomes',
  text: `
    UPDATE subscriptions s
    SET failing_since_ms = CASE WHEN o.accepted THEN o.failed_at_ms ELSE coalesce(s.failing_since_ms, o.failed_at_ms) END
    FROM unnest($1::text[], $2::boolean[], $3::bigint[]) AS o (id, accepted, failed_at_ms)
    WHERE s.id = o.id AND s.failing_since_ms IS DISTINCT FROM
      CASE WHEN o.accepted THEN o.failed_at_ms ELSE coalesce(s.failing_since_ms, o.failed_at_ms) END`,
}

const lockFailingSince = {
  name: 'lock-failing-since',
  text: 'SELECT id, failing_since_ms FROM subscriptions WHERE id = ANY($1::text[]) ORDER BY id FOR NO KEY UPDATE',
}

/** Keeps since when each consumer has accepted nothing; a lost attempt says nothing about it. */
export async function noteSubscriptions(session: Session, settled: readonly Settlement[]): Promise<void> {
  const notes = new Map<string, { accepted: boolean; failedAtMs: number | null }>()
  for (const { destination, attempt } of settled) {
    if (destination.kind !== 'subscription' || attempt.outcome === 'lost') continue
    const before = notes.get(destination.id)
    const note =
      attempt.outcome === 'accepted'
        ? { accepted: true, failedAtMs: null }
        : { accepted: before?.accepted ?? false, failedAtMs: before?.failedAtMs ?? attempt.startedAtMs }
    notes.set(destination.id, note)
  }
  if (notes.size === 0) return
  const ids = [...notes.keys()].sort()
  await session.run(noteOutcomes, [
    ids,
    ids.map((id) => notes.get(id)?.accepted),
    ids.map((id) => notes.get(id)?.failedAtMs),
  ])
}

/**
 * Those that leave their consumer alone: it has accepted nothing since they were claimed, of any process, and nobody notes
 * that it does before the transaction ends.
 */
export async function lockFailing(session: Session, settled: readonly Settlement[]): Promise<Settlement[]> {
  const blocking = settled.filter(
    ({ blockUntilMs, failingSinceMs }) => blockUntilMs !== undefined && failingSinceMs != null,
  )
  if (blocking.length === 0) return []
  const ids = blocking.map(({ destination }) => destination.id)
  const rows = await session.run<{ id: string; failing_since_ms: number | null }>(lockFailingSince, [ids])
  const since = new Map(rows.map(({ id, failing_since_ms }) => [id, failing_since_ms]))
  return blocking.filter(({ destination, failingSinceMs }) => since.get(destination.id) === failingSinceMs)
}

/** Frees the places of all that has ended, leaves alone the consumers that are failing, and not those that accept. */
export async function noteLanes(
  session: Session,
  settlements: readonly Settlement[],
  settled: readonly Settlement[],
  blocking: readonly Settlement[],
  at: At,
): Promise<void> {
  const accepting = new Set<string>()
  for (const { destination, attempt } of settled) {
    if (destination.kind === 'subscription' && attempt.outcome === 'accepted') accepting.add(destination.id)
  }
  const blocks = blocking.flatMap(({ destination, attempt, blockUntilMs }) => {
    if (blockUntilMs === undefined || accepting.has(destination.id)) return []
    const endMs = attempt.startedAtMs + attempt.durationMs
    return [{ id: destination.id, nowMs: endMs, waitMs: blockUntilMs - endMs }]
  })
  await endInFlight(
    session,
    settlements.flatMap(({ isCounted, destination, deliveryId, attempt }) =>
      isCounted === true ? [{ lane: destination.id, deliveryId, attempt: attempt.number }] : [],
    ),
    [...accepting, ...blocks.map(({ id }) => id)],
  )
  await unblockLanes(session, [...accepting].sort())
  await blockLanes(session, blocks, at)
}
