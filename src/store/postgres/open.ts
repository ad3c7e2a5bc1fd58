import type { Store } from '../store.ts'
import { openPool } from './connection.ts'
import { createDueNotifications } from './due-notifications.ts'
import { migrateServer } from './migrate-server.ts'
import { keepPartitions } from './migrations.ts'
import { createPostgresStore } from './postgres-store.ts'
import { refuseUnfinishedCopy } from './unfinished-copy.ts'

export interface PostgresOptions {
  /**
   * Whose time decides what is due and how long a lease lasts: the database's own, so that the clocks of many machines
   * need not agree; the caller's, for tests that own time.
   */
  readonly time?: 'database' | 'caller'
}

/** Partitions are made a week ahead: a database that is away for a while is no harm. */
const partitionsEveryMs = 6 * 60 * 60 * 1000

/**
 * Opens the store on a PostgreSQL, 14 or later, that any number of processes share.
 * @param url `postgres://user:password@host:port/database`
 * @throws StorageUnavailable when it cannot be reached; Error when its schema is of a newer version, or a copy to it has
 * not ended.
 */
export async function openPostgresStore(url: string, { time = 'database' }: PostgresOptions = {}): Promise<Store> {
  const pool = openPool(url)
  const due = createDueNotifications(url, pool)
  const partitions = setInterval(() => {
    keepPartitions(pool, Date.now()).catch(() => {
      // The next time, or another process; until then the partition for all others takes what comes.
    })
  }, partitionsEveryMs)
  partitions.unref()
  const close = async () => {
    clearInterval(partitions)
    await due.close()
    await pool.end()
  }
  try {
    await refuseUnfinishedCopy(pool)
    await migrateServer(url)
    await due.listen()
  } catch (error) {
    await close()
    throw error
  }
  const at = time === 'caller' ? (nowMs: number) => nowMs : () => null
  return createPostgresStore({ pool, at, due, close })
}
