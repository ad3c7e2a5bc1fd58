import type { Store } from '../store.ts'
import { openPool } from './connection.ts'
import { createNotifications } from './listen.ts'
import { migrate } from './migrations.ts'
import { createPostgresStore } from './postgres-store.ts'

export interface PostgresOptions {
  /**
   * Whose time decides what is due and how long a lease lasts: the database's own, so that the clocks of many machines
   * need not agree; the caller's, for tests that own time.
   */
  readonly time?: 'database' | 'caller'
}

/**
 * Opens the store on a PostgreSQL, 14 or later, that any number of processes share.
 * @param url `postgres://user:password@host:port/database`
 * @throws StorageUnavailable when it cannot be reached; Error when its schema is of a newer version.
 */
export async function openPostgresStore(url: string, { time = 'database' }: PostgresOptions = {}): Promise<Store> {
  const pool = openPool(url)
  const listeners: (() => void)[] = []
  const notifications = createNotifications(url, pool, () => {
    for (const listener of listeners) listener()
  })
  try {
    await migrate(pool, Date.now())
    await notifications.listen()
  } catch (error) {
    await notifications.close()
    await pool.end()
    throw error
  }
  const at = time === 'caller' ? (nowMs: number) => nowMs : () => null
  return createPostgresStore(pool, at, notifications, listeners, (listener) => void listeners.push(listener))
}
