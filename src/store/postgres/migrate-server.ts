import type { Migrated } from '../migrated.ts'
import { openPool } from './connection.ts'
import { migrate } from './migrations.ts'

/** A migration may have to rewrite tables, and to wait for another process that migrates. */
const statementTimeoutMs = 3_600_000

/** Brings a PostgreSQL to the version of this program, over a connection of its own that may wait for long. */
export async function migrateServer(url: string): Promise<Migrated> {
  const pool = openPool(url, { name: 'hookpact migrate', statementTimeoutMs })
  try {
    return await migrate(pool, Date.now())
  } finally {
    await pool.end()
  }
}
