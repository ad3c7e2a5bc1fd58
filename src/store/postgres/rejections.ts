import { rejectionConditions } from '../conditions.ts'
import type { Page } from '../page.ts'
import type { Rejection, RejectionFilter } from '../rejections.ts'
import { clearEvery, maxRejections } from '../rejections.ts'
import type { Pool, Session } from './connection.ts'
import { whereClause } from './rows.ts'

const insert = {
  name: 'insert-rejections',
  text: `INSERT INTO rejections (id, source, address, code, reason, at_ms)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
    ON CONFLICT DO NOTHING`,
}
const clear = {
  name: 'clear-rejections',
  text: `DELETE FROM rejections
    WHERE id <= (SELECT id FROM rejections ORDER BY id DESC LIMIT 1 OFFSET ${maxRejections})`,
}

/** Records rejections, and clears away those beyond the newest now and then. */
export function createRecordRejections(pool: Pool): (rejections: readonly Rejection[]) => Promise<void> {
  // What other processes recorded is not known.
  let sinceCleared = clearEvery
  return async (rejections) => {
    await pool.run(insert, [
      rejections.map(({ id }) => id),
      rejections.map(({ source }) => source),
      rejections.map(({ address }) => address),
      rejections.map(({ code }) => code),
      rejections.map(({ reason }) => reason),
      rejections.map(({ atMs }) => atMs),
    ])
    sinceCleared += rejections.length
    if (sinceCleared < clearEvery) return
    sinceCleared = 0
    // They are recorded whatever becomes of this; the next time it is more.
    await pool.run(clear).catch(() => {})
  }
}

export async function listRejections(session: Session, filter: RejectionFilter, page: Page): Promise<Rejection[]> {
  const { where, values } = whereClause([['id < ?', page.before], ...rejectionConditions(filter)])
  const text = `SELECT * FROM rejections ${where} ORDER BY id DESC LIMIT ${page.limit}`
  return (await session.run<RejectionRow>({ name: '', text }, values)).map(toRejection)
}

interface RejectionRow {
  readonly id: string
  readonly source: string
  readonly address: string
  readonly code: string
  readonly reason: string | null
  readonly at_ms: number
}

function toRejection({ at_ms, ...rest }: RejectionRow): Rejection {
  return { ...rest, atMs: at_ms }
}
