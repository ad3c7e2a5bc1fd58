import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { leastId } from '../../id.ts'
import type { Page } from '../page.ts'
import { replayCount, replayPage } from '../replay-page.ts'
import type { NewReplay, ReplayCount, ReplayFilter, ReplayRecord, ReplayRow, ReplayStepDone } from '../replays.ts'
import { afterStep, toReplay } from '../replays.ts'

type Row = Record<string, SQLOutputValue>

/**
 * Statements over `replays`. Two processes that take a step at once are safe: there is one writer at a time.
 * @param retry makes a delivery again that has ended; false if it cannot.
 */
export function createReplayStatements(db: DatabaseSync, retry: (id: string, nowMs: number) => boolean) {
  const insert = db.prepare(`
    INSERT INTO replays (id, filter, status, matched, created_at_ms)
    SELECT ?, ?, 'running', ?, ? WHERE (SELECT count(*) FROM replays WHERE ended_at_ms IS NULL) < ?`)
  const next = db.prepare('SELECT * FROM replays WHERE ended_at_ms IS NULL ORDER BY stepped_at_ms, id LIMIT 1')
  const step = db.prepare(`
    UPDATE replays SET status = ?, last_id = ?, replayed = ?, skipped = ?, stepped_at_ms = ?, ended_at_ms = ?
    WHERE id = ?`)
  const defer = db.prepare('UPDATE replays SET stepped_at_ms = ? WHERE id = ?')
  // An id is never of a later time than the end.
  const remove = db.prepare(
    'DELETE FROM replays WHERE id IN (SELECT id FROM replays WHERE id < ? AND ended_at_ms < ? LIMIT ?)',
  )
  const stop = db.prepare(`UPDATE replays SET status = 'stopped', ended_at_ms = ? WHERE id = ? AND ended_at_ms IS NULL`)
  const find = db.prepare('SELECT * FROM replays WHERE id = ?')
  const list = db.prepare('SELECT * FROM replays WHERE id < ? ORDER BY id DESC LIMIT ?')

  return {
    countReplay(filter: ReplayFilter, atMs: number, after: string | undefined, maxRows: number): ReplayCount {
      const { sql, values } = replayCount(filter, atMs, after ?? '', maxRows)
      const row = db.prepare(sql).get(...values)
      const lookedAt = Number(row?.looked_at)
      return {
        matched: Number(row?.matched),
        lookedAt,
        next: lookedAt < maxRows ? undefined : String(row?.last_id),
      }
    },

    startReplay({ id, filter, matched, createdAtMs }: NewReplay, maxUnfinished: number): boolean {
      return insert.run(id, JSON.stringify(filter), matched, createdAtMs, maxUnfinished).changes === 1
    },

    hasUnfinishedReplay: (): boolean => next.get() !== undefined,

    stepReplay(nowMs: number, maxRows: number): ReplayStepDone | undefined {
      const row = next.get()
      if (row === undefined) return undefined
      const before = toRecord(row)
      const { sql, values } = replayPage(before.filter, before.createdAtMs, before.lastId, maxRows)
      const page = db
        .prepare(sql)
        .all(...values)
        .map(({ id, matched }) => ({ id: String(id), matched: matched === 1 }))
      const replayed = page.filter(({ id, matched }) => matched && retry(id, nowMs)).length
      const done = afterStep(before, page, maxRows, replayed, nowMs)
      const { status, lastId, skipped, endedAtMs } = done.replay
      step.run(status, lastId, done.replay.replayed, skipped, nowMs, endedAtMs, before.id)
      return done
    },

    deferReplay(untilMs: number): void {
      const row = next.get()
      if (row !== undefined) defer.run(untilMs, String(row.id))
    },

    stopReplay: (id: string, nowMs: number): boolean => stop.run(nowMs, id).changes === 1,

    findReplay(id: string): ReplayRecord | undefined {
      const row = find.get(id)
      return row === undefined ? undefined : toRecord(row)
    },

    // Every id is below that.
    listReplays: ({ before = 's', limit }: Page): ReplayRecord[] => list.all(before, limit).map(toRecord),
    removeReplays: (endedBeforeMs: number, limit: number): number =>
      Number(remove.run(leastId('rpl', endedBeforeMs), endedBeforeMs, limit).changes),
  }
}

function toRecord(row: Row): ReplayRecord {
  return toReplay(row as unknown as ReplayRow) // written by these statements alone
}
