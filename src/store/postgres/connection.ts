import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { PoolClient, QueryResultRow } from 'pg'
import pg from 'pg'
import { StorageUnavailable } from '../store.ts'

/** One statement. Its name makes it a prepared one, parsed once for each connection. */
export interface Statement {
  readonly name: string
  readonly text: string
}
/** Runs statements: the pool each by itself, a transaction all on one connection. */
export interface Session {
  run<Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
}

/** How long to wait for a connection, and for the answer to a statement: below the ten seconds that senders wait. */
const connectTimeoutMs = 3_000
const defaultStatementTimeoutMs = 8_000
const connections = 10
/** How long a server may take to say goodbye. */
const endLimitMs = 1_000
/** How often a transaction that met another one is tried. */
const maxTries = 3

/**
 * Every statement here finds its rows by an index, a few at a time: a plan that reads a whole table is never wanted,
 * also not while the tables are new and their statistics say that they are empty.
 */
const planner = '-c jit=off -c enable_hashjoin=off -c enable_mergejoin=off -c enable_seqscan=off'

/** SQLSTATE classes that say nothing of the statement: connection, resources, operator, system. */
const storageWide = /^(08|53|57|58|XX|25006)/
/** Two transactions met: the loser may try again. */
const conflict = /^(40001|40P01)$/

export interface PoolOptions {
  /** What the database's own lists call these connections. */
  readonly name?: string
  readonly statementTimeoutMs?: number
}

/** What every connection is opened with. */
export const clientOptions = { keepAlive: true, connectionTimeoutMillis: connectTimeoutMs } as const

/** The sockets of a pool or a client: one whose server does not answer can be cut. */
export function createSockets() {
  const open = new Set<Socket>()
  return {
    stream(): Socket {
      const socket = new Socket()
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      return socket
    },
    /** Ends what uses them in order, or after a second without. */
    async end(work: Promise<void>): Promise<void> {
      await Promise.race([work.catch(() => {}), delay(endLimitMs, undefined, { ref: false })])
      for (const socket of open) socket.destroy()
    },
  }
}

/** Connections to one database. Times in milliseconds are read as numbers. */
export function openPool(
  url: string,
  { name = 'hookpact', statementTimeoutMs = defaultStatementTimeoutMs }: PoolOptions = {},
) {
  const sockets = createSockets()
  const pool = new pg.Pool({
    ...clientOptions,
    connectionString: url,
    stream: sockets.stream,
    max: connections,
    idleTimeoutMillis: 60_000,
    query_timeout: statementTimeoutMs,
    application_name: name,
    options: `${planner} -c statement_timeout=${statementTimeoutMs} -c idle_in_transaction_session_timeout=${statementTimeoutMs}`,
    types: {
      getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  // Of an idle connection that dropped; the next statement opens another one.
  pool.on('error', () => {})
  // The loss of one in use is told to the statement that runs. With a listener for its whole life: one that is lost in
  // the moment in which it is handed over would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}))

  async function use<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    let client: PoolClient
    try {
      client = await pool.connect()
    } catch (cause) {
      throw new StorageUnavailable('the database cannot be reached', { cause })
    }
    let isBroken = false
    try {
      return await work(client)
    } catch (error) {
      isBroken = !isOfStatement(error)
      throw error
    } finally {
      client.release(isBroken)
    }
  }

  const session = (client: PoolClient): Session => ({
    async run<Row extends QueryResultRow>({ name, text }: Statement, values: readonly unknown[] = []) {
      try {
        return (await client.query<Row>({ name, text, values: [...values] })).rows
      } catch (error) {
        throw toStorageError(error)
      }
    },
  })

  return {
    run: <Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]) =>
      use((client) => session(client).run<Row>(statement, values)),

    /** All or nothing. One that met another transaction is tried again. */
    async transaction<Value>(work: (session: Session) => Promise<Value>): Promise<Value> {
      for (let tries = 1; ; tries += 1) {
        try {
          return await use(async (client) => {
            await client.query('BEGIN').catch(rethrow)
            try {
              const value = await work(session(client))
              await client.query('COMMIT').catch(rethrow)
              return value
            } catch (error) {
              if (isOfStatement(error)) await client.query('ROLLBACK').catch(rethrow)
              throw error
            }
          })
        } catch (error) {
          if (tries === maxTries || !isConflict(error)) throw error
          await delay(5 * tries)
        }
      }
    },

    end: () => sockets.end(pool.end()),
  }
}

export type Pool = ReturnType<typeof openPool>

function rethrow(error: unknown): never {
  throw toStorageError(error)
}

/** The storage's own failures as `StorageUnavailable`; what a statement did wrong as it is. */
function toStorageError(error: unknown): unknown {
  if (error instanceof StorageUnavailable) return error
  const state = sqlState(error)
  if (state !== '' && !storageWide.test(state)) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new StorageUnavailable(`the database does not answer: ${reason}`, { cause: error })
}

function isOfStatement(error: unknown): boolean {
  return !(error instanceof StorageUnavailable)
}

/** Whether two transactions were in each other's way, and this one lost. */
export function isConflict(error: unknown): boolean {
  return conflict.test(sqlState(error))
}

/** Whether a table is locked for longer than the statement may wait, or was dropped. */
export function isInUseOrGone(error: unknown): boolean {
  return /^(55P03|42P01)$/.test(sqlState(error))
}

/** Whether a statement would have made a row that is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505'
}

/** The five characters of a database's error; empty for any other. */
function sqlState(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : ''
}
