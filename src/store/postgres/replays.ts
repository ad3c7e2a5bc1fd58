import { leastId } from '../../id.ts'
import type { Page } from '../page.ts'
import type { PageStatement } from '../replay-page.ts'
import { replayCount, replayPage } from '../replay-page.ts'
import type { NewReplay, ReplayCount, ReplayFilter, ReplayRecord, ReplayRow, ReplayStepDone } from '../replays.ts'
import { afterStep, toReplay } from '../replays.ts'
import type { Pool, Session } from './connection.ts'
import { retryEach } from './deliveries.ts'
import type { At } from './record.ts'

/** Of those that are started at once each counts the others. */
const lock = { name: 'start-replay-lock', text: `SELECT pg_advisory_xact_lock(hashtext('hookpact replays'))` }
const insert = {
  name: 'start-replay',
  text: `
    INSERT INTO replays (id, filter, status, matched, created_at_ms)
    SELECT $1, $2, 'running', $3::bigint, $4::bigint
    WHERE (SELECT count(*) FROM replays WHERE ended_at_ms IS NULL) < $5 RETURNING id`,
}
/** One that another process takes a step of is left to it. The lock is gone with its process. */
const next = {
  name: 'next-replay',
  text: `SELECT * FROM replays WHERE ended_at_ms IS NULL ORDER BY stepped_at_ms, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
}
const hasUnfinished = { name: 'has-replay', text: 'SELECT FROM replays WHERE ended_at_ms IS NULL LIMIT 1' }
const step = {
  name: 'step-replay',
  text: `UPDATE replays SET status = $2, last_id = $3, replayed = $4, skipped = $5, stepped_at_ms = $6, ended_at_ms = $7
    WHERE id = $1`,
}
const defer = {
  name: 'defer-replay',
  text: `UPDATE replays SET stepped_at_ms = $1 WHERE id = (
    SELECT id FROM replays WHERE ended_at_ms IS NULL ORDER BY stepped_at_ms, id LIMIT 1 FOR UPDATE SKIP LOCKED)`,
}
/** An id is never of a later time than the end. */
const remove = {
  name: 'remove-replays',
  text: `DELETE FROM replays WHERE id = ANY (ARRAY (
    SELECT id FROM replays WHERE id < $1 AND ended_at_ms < $2 LIMIT $3)) RETURNING id`,
}
const stop = {
  name: 'stop-replay',
  text: `UPDATE replays SET status = 'stopped', ended_at_ms = $2 WHERE id = $1 AND ended_at_ms IS NULL RETURNING id`,
}
const find = { name: 'find-replay', text: 'SELECT * FROM replays WHERE id = $1' }
const list = { name: 'list-replays', text: 'SELECT * FROM replays WHERE id < $1 ORDER BY id DESC LIMIT $2' }

export async function countReplay(
  session: Session,
  filter: ReplayFilter,
  atMs: number,
  after: string | undefined,
  maxRows: number,
): Promise<ReplayCount> {
  const [row] = await runPage<{ last_id: string; looked_at: number; matched: number }>(
    session,
    replayCount(filter, atMs, after ?? '', maxRows),
  )
  const { last_id = '', looked_at = 0, matched = 0 } = row ?? {}
  return { matched, lookedAt: looked_at, next: looked_at < maxRows ? undefined : last_id }
}

export function startReplay(pool: Pool, replay: NewReplay, maxUnfinished: number): Promise<boolean> {
  const { id, filter, matched, createdAtMs } = replay
  return pool.transaction(async (session) => {
    await session.run(lock)
    const rows = await session.run(insert, [id, JSON.stringify(filter), matched, createdAtMs, maxUnfinished])
    return rows.length === 1
  })
}

export async function stepReplay(
  pool: Pool,
  nowMs: number,
  maxRows: number,
  at: At,
): Promise<ReplayStepDone | undefined> {
  // A look costs no transaction, and mostly there is none.
  if ((await pool.run(hasUnfinished)).length === 0) return undefined
  return pool.transaction(async (session) => {
    const [row] = await session.run<ReplayRow>(next)
    if (row === undefined) return undefined
    const before = toReplay(row)
    const page = await runPage<{ id: string; matched: boolean }>(
      session,
      replayPage(before.filter, before.createdAtMs, before.lastId, maxRows),
    )
    const ids = page.filter(({ matched }) => matched).map(({ id }) => id)
    const retried = await retryEach(session, ids, before.filter.statuses, nowMs, at)
    const done = afterStep(before, page, maxRows, retried, nowMs)
    const { id, status, lastId, replayed, skipped, endedAtMs } = done.replay
    await session.run(step, [id, status, lastId, replayed, skipped, nowMs, endedAtMs])
    return done
  })
}

export async function deferReplay(session: Session, untilMs: number): Promise<void> {
  await session.run(defer, [untilMs])
}

export async function removeReplays(session: Session, endedBeforeMs: number, limit: number): Promise<number> {
  return (await session.run(remove, [leastId('rpl', endedBeforeMs), endedBeforeMs, limit])).length
}

export async function stopReplay(session: Session, id: string, nowMs: number): Promise<boolean> {
  return (await session.run(stop, [id, nowMs])).length === 1
}

export async function findReplay(session: Session, id: string): Promise<ReplayRecord | undefined> {
  const [row] = await session.run<ReplayRow>(find, [id])
  return row === undefined ? undefined : toReplay(row)
}

/** Every id is below `s`. */
export async function listReplays(session: Session, { before = 's', limit }: Page): Promise<ReplayRecord[]> {
  return (await session.run<ReplayRow>(list, [before, limit])).map(toReplay)
}

function runPage<Row extends object>(session: Session, { sql, values }: PageStatement): Promise<Row[]> {
  let n = 0
  const text = sql.replaceAll('?', () => {
    n += 1
    return `$${n}`
  })
  return session.run<Row>({ name: '', text }, values)
}
