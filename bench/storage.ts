import { chmodSync, rmSync } from 'node:fs'
import type { PostgresServer } from '../test/stand-ins/postgres.ts'
import { startPostgres } from '../test/stand-ins/postgres.ts'
import type { Storage } from './report.ts'

/**
 * As it comes, durable: fsync and synchronous_commit are on. Only the checkpoints are apart far enough not to fall into
 * one round and not into the other.
 */
const settings = { max_wal_size: '8GB', checkpoint_timeout: '30min', shared_buffers: '512MB' }

/** Databases of one engine, each of its own. */
export interface Storages {
  newStorage(): Promise<Storage>
  stop(): Promise<void>
}

/** Each a file in a folder of its own. */
export function sqliteStorages(newFolder: () => string): Storages {
  return {
    async newStorage() {
      const dataDir = newFolder()
      const remove = () => rmSync(dataDir, { recursive: true, force: true })
      return { dataDir, databaseUrl: undefined, environment: { DATA_DIR: dataDir }, remove }
    },
    stop: async () => {},
  }
}

/** Each a database of one server, which starts with the first. */
export function postgresStorages(newFolder: () => string): Storages {
  let server: Promise<PostgresServer> | undefined
  let databases = 0
  const start = () => {
    const folder = newFolder()
    // The server may have to run as a user of its own, who must be able to enter.
    chmodSync(folder, 0o755)
    return startPostgres(settings, folder)
  }
  return {
    async newStorage() {
      server ??= start()
      databases += 1
      const name = `bench_${databases}`
      const databaseUrl = await (await server).createDatabase(name)
      const dataDir = newFolder()
      return { dataDir, databaseUrl, environment: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl }, remove: () => {} }
    },
    stop: async () => (await server)?.stop(),
  }
}
