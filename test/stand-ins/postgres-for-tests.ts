import type { TestProject } from 'vitest/node'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
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
  // A test database need not outlive its machine.
  server = await startPostgres({ fsync: 'off', full_page_writes: 'off', max_connections: '400' })
  const store = await openPostgresStore(await server.createDatabase('template_hookpact'))
  await store.close()
  project.provide('postgresPort', server.port)
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
