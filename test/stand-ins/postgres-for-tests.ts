import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { TestProject } from 'vitest/node'
import { openPool } from '../../src/store/postgres/connection.ts'
import { keepPartitions } from '../../src/store/postgres/migrations.ts'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { dayMs } from '../../src/store/postgres/partitions.ts'
import type { PostgresServer } from './postgres.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of these tests listens; undefined for those that run on SQLite. */
    readonly postgresPort?: number
  }
}

let server: PostgresServer | undefined

/** Starts one server for all test files of a project, with a template that has the schema. */
export async function setup(project: TestProject): Promise<void> {
  // A test database need not outlive its machine, and its log need not grow.
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '400', max_wal_size: '128MB' }
  server = await startPostgres(settings, folderInMemory() ?? tmpdir())
  const template = await server.createDatabase('template_hookpact')
  const store = await openPostgresStore(template)
  await store.close()
  // The last partition ahead of tomorrow: whoever opens a copy after midnight would make it, and read tables whole.
  const pool = openPool(template)
  try {
    await keepPartitions(pool, Date.now() + dayMs)
  } finally {
    await pool.end()
  }
  project.provide('postgresPort', server.port)
}

export async function teardown(): Promise<void> {
  await server?.stop()
}

/**
 * A folder in memory that has room: each database is hundreds of files, which a disk took half a second to make. In a
 * container it is often too small.
 */
function folderInMemory(): string | undefined {
  const folder = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < 2 ** 30 ? undefined : folder
  } catch {
    // Other systems than Linux have none.
    return undefined
  }
}
