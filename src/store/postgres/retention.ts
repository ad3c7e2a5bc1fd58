import type { RemovalCounts, RemovalStep, StepDone } from '../retention.ts'
import type { Pool, Session } from './connection.ts'
import { isInUseOrGone } from './connection.ts'
import { migrateLockKey } from './migrations.ts'
import { leastId, partitionedTables, partitionsBefore } from './partitions.ts'
import { removeProgress } from './progress.ts'

/*
 * Of processes that remove at once each leaves alone what another one has locked. The events are locked first and their
 * deliveries next, as in removal.ts. Deliveries that are unfinished are not even locked: whoever claims or settles them
 * does not wait.
 *
 * Ids sort by time, so that what is old is a range of ids. Ids that publishers chose may tell any time: those of none of
 * the days are kept apart (`events_other`), and gone through after the others, by when they were recorded.
 */

/** Counted for each event by itself: an EXISTS could be planned as one list of all that is unfinished. */
const candidate = (
  from: string,
) => `SELECT e.id, e.created_at_ms, e.size_bytes + f.bytes AS bytes, d.deliveries, d.unfinished
    FROM ${from} e
    CROSS JOIN LATERAL (SELECT count(*) AS deliveries, 
        count(*) > count(ended_at_ms) OR count(ordering_key) > 0 AS unfinished
      FROM deliveries WHERE event_id = e.id) d
    CROSS JOIN LATERAL (SELECT coalesce(sum(size_bytes), 0)::bigint AS bytes FROM files WHERE event_id = e.id) f`
const selectOldest = {
  name: 'oldest-events',
  text: `${candidate('events')} WHERE e.id > $1 AND e.id < $2 ORDER BY e.id LIMIT $3`,
}
const selectOthers = {
  name: 'oldest-other-events',
  text: `${candidate('events_other')} WHERE e.id > $1 ORDER BY e.id LIMIT $2`,
}
/** The range names the partitions. */
const lockEvents = {
  name: 'lock-old-events',
  text: `SELECT id FROM events WHERE id = ANY($1::text[]) AND id >= $2 AND id <= $3 ORDER BY id FOR UPDATE SKIP LOCKED`,
}
const lockDeliveries = {
  name: 'lock-deliveries-of-old-events',
  text: `SELECT id, event_id, ended_at_ms IS NULL OR ordering_key IS NOT NULL AS unfinished FROM deliveries
    WHERE event_id = ANY($1::text[]) ORDER BY id FOR UPDATE`,
}
const removeAttempts = {
  name: 'remove-old-attempts',
  text: `WITH removed AS (
      DELETE FROM attempts WHERE delivery_id = ANY($1::text[]) AND delivery_id >= $2 AND delivery_id <= $3 RETURNING 1
    ) SELECT count(*) AS count FROM removed`,
}
const removeDeliveries = {
  name: 'remove-old-deliveries',
  text: 'DELETE FROM deliveries WHERE id = ANY($1::text[])',
}
const removeFiles = {
  name: 'remove-old-files',
  text: `WITH removed AS (DELETE FROM files WHERE event_id = ANY($1::text[]) RETURNING 1)
    SELECT count(*) AS count FROM removed`,
}
const removeKeys = { name: 'remove-old-dedup-keys', text: 'DELETE FROM dedup_keys WHERE event_id = ANY($1::text[])' }
const removeEvents = {
  name: 'remove-old-events',
  text: 'DELETE FROM events WHERE id = ANY($1::text[]) AND id >= $2 AND id <= $3',
}

interface Candidate {
  readonly id: string
  readonly created_at_ms: number
  readonly bytes: number
  readonly deliveries: number
  readonly unfinished: boolean
}

const none: RemovalCounts = { events: 0, deliveries: 0, attempts: 0, files: 0 }
/** Begins a place among the ids of none of the days. */
const other = 'other:'

export async function removeOldEvents(pool: Pool, step: RemovalStep): Promise<StepDone> {
  const { beforeMs, maxRows, after = '' } = step
  const end = leastId('events', beforeMs)
  const isOther = after.startsWith(other)
  const rows = isOther
    ? await pool.run<Candidate>(selectOthers, [after.slice(other.length), maxRows])
    : await pool.run<Candidate>(selectOldest, [after, end, maxRows])
  const taken = takeFew(rows, step)
  const counts = taken.ids.length === 0 ? none : await pool.transaction((session) => remove(session, taken.ids))
  if (taken.lastId !== undefined) return { ...counts, next: isOther ? other + taken.lastId : taken.lastId }
  return { ...counts, next: isOther ? undefined : other + end }
}

/** The old events of a page whose deliveries have all ended, and hold none back, until it is enough; where to go on, if there is more. */
function takeFew(
  rows: readonly Candidate[],
  { beforeMs, maxRows, maxBytes }: RemovalStep,
): { readonly ids: readonly string[]; readonly lastId: string | undefined } {
  const ids: string[] = []
  let count = 0
  let bytes = 0
  for (const row of rows) {
    if (row.unfinished || row.created_at_ms >= beforeMs) continue
    ids.push(row.id)
    count += 1 + row.deliveries
    bytes += row.bytes
    if (count >= maxRows || bytes >= maxBytes) return { ids, lastId: row.id }
  }
  return { ids, lastId: rows.length < maxRows ? undefined : rows.at(-1)?.id }
}

async function remove(session: Session, candidates: readonly string[]): Promise<RemovalCounts> {
  const locked = await session.run<{ id: string }>(lockEvents, withRange(candidates))
  if (locked.length === 0) return none
  const deliveries = await session.run<{ id: string; event_id: string; unfinished: boolean }>(lockDeliveries, [
    locked.map(({ id }) => id),
  ])
  // One was retried, or an event replayed, since they were looked at.
  const kept = new Set(deliveries.filter(({ unfinished }) => unfinished).map(({ event_id }) => event_id))
  const eventIds = locked.map(({ id }) => id).filter((id) => !kept.has(id))
  if (eventIds.length === 0) return none
  const deliveryIds = deliveries.filter(({ event_id }) => !kept.has(event_id)).map(({ id }) => id)
  const attempts = deliveryIds.length === 0 ? 0 : await counted(session, removeAttempts, withRange(deliveryIds))
  if (deliveryIds.length > 0) {
    await removeProgress(session, deliveryIds)
    await session.run(removeDeliveries, [deliveryIds])
  }
  const files = await counted(session, removeFiles, [eventIds])
  await session.run(removeKeys, [eventIds])
  await session.run(removeEvents, withRange(eventIds))
  return { events: eventIds.length, deliveries: deliveryIds.length, attempts, files }
}

/** Ids with the least and the greatest of them. Their bytes are ASCII: they sort as in the database. */
function withRange(ids: readonly string[]): [readonly string[], string, string] {
  const sorted = ids.toSorted()
  return [ids, sorted[0] ?? '', sorted.at(-1) ?? '']
}

async function counted(session: Session, statement: typeof removeFiles, values: readonly unknown[]): Promise<number> {
  const [row] = await session.run<{ count: number }>(statement, values)
  return row?.count ?? 0
}

/** Whoever wants the table meanwhile waits as long. */
const dropLimits = `SET LOCAL lock_timeout = '50ms'; SET LOCAL statement_timeout = '1s'`
const tryLock = { name: 'try-migrate-lock', text: `SELECT pg_try_advisory_xact_lock(${migrateLockKey}) AS locked` }

/** Drops the partitions of past days of which no row is left: their room is free at once. */
export async function removeEmptyDays(pool: Pool, beforeMs: number): Promise<number> {
  let days = 0
  for (const table of partitionedTables) {
    for (const name of await partitionsBefore(pool, table, beforeMs)) {
      // Of processes that drop it at once one does.
      const isDropped = await dropIfEmpty(pool, table, name).catch((error: unknown) => {
        if (isInUseOrGone(error)) return false
        throw error
      })
      if (isDropped) days += 1
    }
  }
  return days
}

async function isEmpty(session: Session, name: string): Promise<boolean> {
  const [row] = await session.run<{ empty: boolean }>({
    name: '',
    text: `SELECT NOT EXISTS (SELECT FROM ${name}) AS empty`,
  })
  return row?.empty === true
}

/** A row may come at the last moment, with an id that its publisher chose: nothing does while the table is locked. */
async function dropIfEmpty(pool: Pool, table: string, name: string): Promise<boolean> {
  if (!(await isEmpty(pool, name))) return false
  return pool.transaction(async (session) => {
    const [row] = await session.run<{ locked: boolean }>(tryLock)
    if (row?.locked !== true) return false
    await session.run({ name: '', text: `${dropLimits}; LOCK TABLE ONLY ${table} IN ACCESS EXCLUSIVE MODE` })
    if (!(await isEmpty(session, name))) return false
    await session.run({ name: '', text: `DROP TABLE ${name}` })
    return true
  })
}
