import type { CallResult } from '../group-commit.ts'
import type { Call, Database } from './database.ts'

/**
 * SQLite's primary result codes that the next call would meet as well. A full disk is not one: a smaller event may
 * still fit.
 */
const storageWide = new Set([
  5, // SQLITE_BUSY
  6, // SQLITE_LOCKED
  7, // SQLITE_NOMEM
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  11, // SQLITE_CORRUPT
  14, // SQLITE_CANTOPEN
  15, // SQLITE_PROTOCOL
  26, // SQLITE_NOTADB
])

/**
 * Runs writes in one transaction, so that they share one fsync. If one of them fails for a reason of its own, all are
 * undone and each is run again in a transaction of its own: one that cannot succeed takes no other with it. If the
 * storage itself fails, all fail at once: to wait for a lock once for each call would stop every write for minutes.
 */
export function runWrites(database: Database, calls: readonly Call[]): CallResult[] {
  const together = commit(database, calls)
  if (together.kind === 'committed') return together.results
  if (together.kind === 'storage-failed' || calls.length === 1) return calls.map(() => together.error)
  const results: CallResult[] = []
  for (const [n, call] of calls.entries()) {
    const alone = commit(database, [call])
    if (alone.kind === 'storage-failed') return [...results, ...calls.slice(n).map(() => alone.error)]
    results.push(...(alone.kind === 'committed' ? alone.results : [alone.error]))
  }
  return results
}

type Outcome =
  | { readonly kind: 'committed'; readonly results: CallResult[] }
  | { readonly kind: 'call-failed' | 'storage-failed'; readonly error: CallResult }

/** Runs calls in one transaction: all of them or none. */
function commit(database: Database, calls: readonly Call[]): Outcome {
  let results: CallResult[] | undefined
  let running = false
  try {
    database.transaction(() => {
      running = true
      results = calls.map((call) => ({ kind: 'value', value: run(database, call) }))
      running = false
    })
    return { kind: 'committed', results: results ?? [] }
  } catch (error) {
    // What is not met while a call runs is met by BEGIN or COMMIT.
    return { kind: running && !isStorageWide(error) ? 'call-failed' : 'storage-failed', error: toError(error) }
  }
}

/** Runs reads, each by itself. */
export function runReads(database: Database, calls: readonly Call[]): CallResult[] {
  return calls.map((call) => {
    try {
      return { kind: 'value', value: run(database, call) }
    } catch (error) {
      return toError(error)
    }
  })
}

function run(database: Database, [name, ...args]: Call): unknown {
  // The tuple's type has tied the arguments to the name.
  return (database.calls[name] as (...values: unknown[]) => unknown)(...args)
}

function isStorageWide(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown }
  // The low byte is the primary code; the rest says more of the same.
  return typeof errcode === 'number' && storageWide.has(errcode & 0xff)
}

function toError(error: unknown): CallResult {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'error', storage: (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR', message }
}
