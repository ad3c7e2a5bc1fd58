import { leastId } from '../id.ts'
import { hasDestination } from './conditions.ts'
import type { EndedStatus, ReplayFilter } from './replays.ts'

/** Ids may be ahead of the time: of a process whose clock was put back they carry on from before. */
const aheadMs = 3_600_000

const columns = 'id, event_id, event_type, destination_kind, destination_id, status, created_at_ms, ended_at_ms'

type Values = readonly (string | number)[]

/** A statement with a `?` for each value, on either engine. */
export interface PageStatement {
  readonly sql: string
  readonly values: Values
}

/**
 * Selects the next deliveries for a replay to look at, in the order of their ids, and says of each whether it `matched`.
 * However few match, it reads no more than `maxRows` of each status, by an index: those of a status that is set aside by
 * that status, all others by their ids, of the days in question alone.
 * @param atMs when the replay began: what was created or ended later does not match.
 * @param after the last delivery that was looked at; empty for the first page.
 */
export function replayPage(filter: ReplayFilter, atMs: number, after: string, maxRows: number): PageStatement {
  const range = rangeOf(filter, atMs, after)
  const { sql, values } = matching(filter, atMs)
  const pages = filter.statuses.includes('succeeded')
    ? [pageOf('TRUE', maxRows)]
    : filter.statuses.map((status) => pageOf(setAside(status), maxRows))
  return {
    sql: `SELECT d.id, (${sql}) AS matched FROM (${pages.join(' UNION ALL ')}) d ORDER BY d.id LIMIT ${maxRows}`,
    values: [...values, ...pages.flatMap(() => range)],
  }
}

/** Counts the same. */
export function replayCount(filter: ReplayFilter, atMs: number, after: string, maxRows: number): PageStatement {
  const { sql, values } = replayPage(filter, atMs, after, maxRows)
  return {
    sql: `SELECT max(id) AS last_id, count(*) AS looked_at, count(*) FILTER (WHERE matched) AS matched FROM (${sql}) p`,
    values,
  }
}

function pageOf(condition: string, maxRows: number): string {
  return `SELECT * FROM (
    SELECT ${columns} FROM deliveries WHERE ${condition} AND id > ? AND id < ? ORDER BY id LIMIT ${maxRows}) page`
}

/** A literal, so that the partial index serves. */
function setAside(status: EndedStatus): string {
  return `status = '${status}'`
}

/** An id is never of an earlier time than its delivery. */
function rangeOf({ sinceMs = 0, untilMs }: ReplayFilter, atMs: number, after: string): Values {
  const first = leastId('dlv', sinceMs)
  return [after > first ? after : first, leastId('dlv', Math.min(untilMs ?? atMs, atMs) + aheadMs)]
}

function matching(filter: ReplayFilter, atMs: number): PageStatement {
  const { statuses, eventTypes = [], direction, source, destinationId, sinceMs, untilMs } = filter
  const conditions: [string, Values][] = [
    [`d.status IN (${statuses.map((status) => `'${status}'`).join(', ')})`, []],
    ['d.created_at_ms <= ?', [atMs]],
    ['d.ended_at_ms <= ?', [atMs]],
    [hasDestination('d'), []],
  ]
  if (eventTypes.length > 0) conditions.push([`d.event_type IN (${eventTypes.map(() => '?').join(', ')})`, eventTypes])
  if (destinationId !== undefined) conditions.push(['d.destination_id = ?', [destinationId]])
  if (sinceMs !== undefined) conditions.push(['d.created_at_ms >= ?', [sinceMs]])
  if (untilMs !== undefined) conditions.push(['d.created_at_ms < ?', [untilMs]])
  const ofEvent: [string, string][] = []
  if (direction !== undefined) ofEvent.push(['e.direction = ?', direction])
  if (source !== undefined) ofEvent.push(['e.source = ?', source])
  if (ofEvent.length > 0) {
    const sql = ofEvent.map(([condition]) => ` AND ${condition}`).join('')
    const values = ofEvent.map(([, value]) => value)
    conditions.push([`EXISTS (SELECT 1 FROM events e WHERE e.id = d.event_id${sql})`, values])
  }
  return {
    sql: conditions.map(([sql]) => sql).join(' AND '),
    values: conditions.flatMap(([, values]) => values),
  }
}
