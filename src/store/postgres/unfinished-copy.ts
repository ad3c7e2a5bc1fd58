import type { Pool } from './connection.ts'

/*
 * A database that is being copied to has a table that says so, until everything is there and was compared: a server
 * that started on half of its events would handle the other half again.
 */
const begin = {
  name: '',
  text: 'CREATE TABLE IF NOT EXISTS hookpact_unfinished_copy (since TIMESTAMPTZ DEFAULT now())',
}
const end = { name: '', text: 'DROP TABLE IF EXISTS hookpact_unfinished_copy' }
const find = { name: '', text: `SELECT to_regclass('hookpact_unfinished_copy') IS NOT NULL AS is_unfinished` }

export const beginCopy = (pool: Pool) => pool.run(begin)
export const endCopy = (pool: Pool) => pool.run(end)

/** @throws Error when a copy to this database has not ended. */
export async function refuseUnfinishedCopy(pool: Pool): Promise<void> {
  const [row] = await pool.run<{ is_unfinished: boolean }>(find)
  if (row?.is_unfinished !== true) return
  throw new Error(
    'the database holds a copy that is not finished: run hookpact copy again until it ends, or take an empty database',
  )
}
