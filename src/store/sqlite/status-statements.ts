import type { DatabaseSync } from 'node:sqlite'
import { textOrNull } from './event-statements.ts'

/** How many deliveries of a subscription one commit looks at, so that no other write waits longer for it than 50 ms. */
const pageRows = 1_000
/** How many of those that are held one look reads. */
const lookRows = 5_000

// The first two conditions as in the partial index, so that it serves; it has the ids in their order.
const page = `SELECT id FROM deliveries INDEXED BY deliveries_unfinished_of_subscription
  WHERE destination_kind = 'subscription' AND ended_at_ms IS NULL AND destination_id = ?1 AND id > ?2
  ORDER BY id LIMIT ${pageRows}`

/** Statements that let deliveries follow the status of their subscription, a page of what is unfinished at a time. */
export function createStatusStatements(db: DatabaseSync) {
  const findStatus = db.prepare('SELECT status FROM subscriptions WHERE id = ?')
  const lastOfPage = db.prepare(`SELECT max(id) AS last, count(*) AS looked FROM (${page})`)
  const cancel = db.prepare(`
    UPDATE deliveries SET status = 'canceled', due_at_ms = NULL, ended_at_ms = ?3, claimed_at_ms = NULL,
      ordering_key = NULL WHERE id IN (${page})`)
  const hold = db.prepare(
    `UPDATE deliveries SET status = 'held', due_at_ms = NULL WHERE status = 'pending' AND id IN (${page})`,
  )
  // Due since they were made, so that the oldest go first.
  const free = db.prepare(`
    UPDATE deliveries SET status = 'pending', due_at_ms = iif(ordering_key IS NULL, min(created_at_ms, ?3), NULL)
    WHERE status = 'held' AND id IN (${page}) RETURNING ordering_key`)
  const selectHeld = db.prepare(`
    SELECT id, destination_id AS lane, (SELECT s.status FROM subscriptions s WHERE s.id = destination_id) AS followed
    FROM deliveries WHERE status = 'held' AND status IN ('exhausted', 'canceled', 'held') AND id > ?
    ORDER BY id LIMIT ${lookRows}`)

  return {
    /** Undefined of a subscription that is gone. */
    statusOf: (id: string): string | undefined => textOrNull(findStatus.get(id)?.status) ?? undefined,

    /** Where the next page begins; undefined if this is the last one. */
    endOfPage(subscriptionId: string, after: string): string | undefined {
      const row = lastOfPage.get(subscriptionId, after)
      return row?.looked === pageRows ? String(row.last) : undefined
    },
    cancelPage: (subscriptionId: string, after: string, nowMs: number): void =>
      void cancel.run(subscriptionId, after, nowMs),
    holdPage: (subscriptionId: string, after: string): void => void hold.run(subscriptionId, after),
    /**
     * Gives the orders in which one was freed. Those with a place in an order are due when they are the first of it:
     * whoever calls this looks.
     */
    freePage(subscriptionId: string, after: string, nowMs: number): string[] {
      const keys = free.all(subscriptionId, after, nowMs).map((row) => textOrNull(row.ordering_key))
      return [...new Set(keys.filter((key) => key !== null))]
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
