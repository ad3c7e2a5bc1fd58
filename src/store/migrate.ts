import { DatabaseSync } from 'node:sqlite'
import type { Migrated } from './migrated.ts'
import type { StorePlace } from './open.ts'
import { fileIn } from './open.ts'
import { nameOfPostgres, reasonOf } from './place.ts'
import { migrateServer } from './postgres/migrate-server.ts'
import { migrate as migrateSqlite } from './sqlite/migrations.ts'
import { makePrivateFile } from './sqlite/open.ts'

const busyTimeoutMs = 60_000

/** Brings a database to the version of this program. `place` names it, without a password. */
export async function migrateStore({
  databaseUrl,
  dataDir,
}: StorePlace): Promise<Migrated & { readonly place: string }> {
  const file = fileIn(dataDir)
  const place = databaseUrl === undefined ? `SQLite ${file}` : nameOfPostgres(databaseUrl)
  try {
    const migrated = databaseUrl === undefined ? migrateFile(file) : await migrateServer(databaseUrl)
    return { ...migrated, place }
  } catch (cause) {
    throw new Error(`${place} cannot be migrated: ${reasonOf(cause)}`, { cause })
  }
}

function migrateFile(path: string): Migrated {
  makePrivateFile(path)
  const db = new DatabaseSync(path)
  try {
    db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    return migrateSqlite(db)
  } finally {
    db.close()
  }
}
