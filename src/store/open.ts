import { join } from 'node:path'
import { openPostgresStore } from './postgres/open.ts'
import { openSqliteStore } from './sqlite/open.ts'
import type { Store } from './store.ts'

/** Where events are kept: a PostgreSQL that many processes share, or a file of this machine. */
export interface StorePlace {
  /** `postgres://…`; undefined: the file `hookpact.db` in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}

/**
 * Opens the store of this place, and brings its schema to this version.
 * @throws Error when it cannot be opened, or is of a newer version.
 */
export function openStore({ databaseUrl, dataDir }: StorePlace): Promise<Store> {
  return databaseUrl === undefined ? openSqliteStore(fileIn(dataDir)) : openPostgresStore(databaseUrl)
}

/** The database file of a data folder. */
export function fileIn(dataDir: string): string {
  return join(dataDir, 'hookpact.db')
}
