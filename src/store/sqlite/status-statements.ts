import type { DatabaseSync, StatementResultingChanges, StatementSync } from 'node:sqlite'
import { textOrNull } from './event-statements.ts'

/** How many deliveries of a subscription one commit moves, so that no other write waits longer for it than 50 ms. */
const pageRows = 1_000
/** How many of those that are held one look reads. */
const lookRows = 5_000

/*
 * Each page is read from an index that its deliveries leave when they are moved, so that the next page begins where this
 * one did. Those of the last two come in the order of their ids.
 */
const from = (index: string, condition: string) => `SELECT id FROM deliveries INDEXED BY ${index}
  WHERE destination_id = ?1 AND ${condition} LIMIT ?2`
const dueOrLeased = 'due_at_ms IS NOT NULL'
const due = from('deliveries_due', `${dueOrLeased} AND status = 'pending'`)
const behind = from('deliveries_behind', `status = 'pending' AND due_at_ms IS NULL`)
const held = from('deliveries_held', `status = 'held'`)

/** Statements that let deliveries follow the status of their subscription, a page of what is unfinished at a time. */
export function createStatusStatements(db: DatabaseSync) {
  const findStatus = db.prepare('SELECT status FROM subscriptions WHERE id = ?')
  const hold = [due, behind].map((page) =>
    db.prepare(`UPDATE deliveries SET status = 'held', due_at_ms = NULL WHERE id IN (${page})`),
  )
  const cancel = [from('deliveries_due', dueOrLeased), behind, held].map((page) =>
    db.prepare(`
      UPDATE deliveries SET status = 'canceled', due_at_ms = NULL, ended_at_ms = ?3, claimed_at_ms = NULL,
        ordering_key = NULL WHERE id IN (${page})`),
  )
  // Due since they were made, so that the oldest go first.
  const free = db.prepare(`
    UPDATE deliveries SET status = 'pending', due_at_ms = iif(ordering_key IS NULL, min(created_at_ms, ?3), NULL)
    WHERE id IN (${held}) RETURNING ordering_key`)
  const selectHeld = db.prepare(`
    SELECT id, destination_id AS lane, (SELECT s.status FROM subscriptions s WHERE s.id = destination_id) AS followed
    FROM deliveries WHERE status = 'held' AND id > ?
    ORDER BY id LIMIT ${lookRows}`)

  return {
    /** Undefined of a subscription that is gone. */
    statusOf: (id: string): string | undefined => textOrNull(findStatus.get(id)?.status) ?? undefined,

    /** Each moves a page, and says whether this was all. */
    cancelPage: (subscriptionId: string, nowMs: number): boolean =>
      movePage((limit, statement) => statement.run(subscriptionId, limit, nowMs), cancel),
    holdPage: (subscriptionId: string): boolean =>
      movePage((limit, statement) => statement.run(subscriptionId, limit), hold),
    /**
     * The same; gives the orders in which one was freed as well. Those with a place in an order are due when they are the
     * first of it: whoever calls this looks.
     */
    freePage(subscriptionId: string, nowMs: number): { readonly isAll: boolean; readonly keys: readonly string[] } {
      const rows = free.all(subscriptionId, pageRows, nowMs)
      const keys = rows.map((row) => textOrNull(row.ordering_key)).filter((key) => key !== null)
      return { isAll: rows.length < pageRows, keys: [...new Set(keys)] }
    },

    /** Of a page of all that is held the subscriptions that are active or gone, and where the next page begins. */
    findUnfollowed(after: string): { readonly ids: readonly string[]; readonly next: string | undefined } {
      const rows = selectHeld.all(after)
      const ids = rows
        .filter(({ followed }) => followed === 'active' || followed === null)
        .map(({ lane }) => String(lane))
      return { ids: [...new Set(ids)], next: rows.length < lookRows ? undefined : String(rows.at(-1)?.id) }
    },
  }
}

/** Moves up to a page of deliveries, wherever they are found. */
function movePage(
  move: (limit: number, statement: StatementSync) => StatementResultingChanges,
  statements: readonly StatementSync[],
): boolean {
  let left = pageRows
  for (const statement of statements) left -= Number(move(left, statement).changes)
  return left > 0
}
