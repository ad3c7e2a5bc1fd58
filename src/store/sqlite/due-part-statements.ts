import type { DatabaseSync } from 'node:sqlite'

/** Statements over what is due in a lane whose retries go alone. */
export function createDuePartStatements(db: DatabaseSync) {
  const countParts = db.prepare(`
    SELECT is_retry, count(*) AS n, min(due_at_ms) AS due_at_ms FROM (
      SELECT attempt_count > earlier_attempts AS is_retry, due_at_ms FROM deliveries
      WHERE destination_id = ? AND due_at_ms <= ? ORDER BY due_at_ms, id LIMIT ?
    ) GROUP BY is_retry`)
  const nextDue = db.prepare(
    'SELECT due_at_ms FROM deliveries WHERE destination_id = ? AND due_at_ms > ? ORDER BY due_at_ms LIMIT 1',
  )

  return {
    /** Of the first `upTo` that are due, how many are first attempts and how many are tried again, and since when. */
    countParts(lane: string, nowMs: number, upTo: number) {
      const rows = countParts.all(lane, nowMs, upTo)
      const [firsts, retries] = [0, 1].map((part) => rows.find(({ is_retry }) => is_retry === part))
      return {
        firsts: Number(firsts?.n ?? 0),
        firstDueAtMs: Number(firsts?.due_at_ms ?? nowMs),
        retries: Number(retries?.n ?? 0),
        retryDueAtMs: Number(retries?.due_at_ms ?? nowMs),
      }
    },

    /** When the next one is due that is not yet. */
    nextDueAtMs(lane: string, nowMs: number): number | undefined {
      const value = nextDue.get(lane, nowMs)?.due_at_ms
      return typeof value === 'number' ? value : undefined
    },
  }
}
