import type { Call, Database } from './database.ts'

/** What a call gave, in a form that crosses threads. */
export type CallResult =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `storage`: SQLite refused. Otherwise a defect of ours. */
  | { readonly kind: 'error'; readonly storage: boolean; readonly message: string }

/**
 * Runs writes in one transaction, so that they share one fsync. If any of them fails, all are undone and each is run again in a
 * transaction of its own: one that cannot succeed takes no other with it.
 */
export function runWrites(database: Database, calls: readonly Call[]): CallResult[] {
  let results: CallResult[] = []
  try {
    database.transaction(() => {
      results = calls.map((call) => ({ kind: 'value', value: run(database, call) }))
    })
    return results
  } catch (error) {
    return calls.length === 1 ? [toError(error)] : calls.flatMap((call) => runWrites(database, [call]))
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

function toError(error: unknown): CallResult {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'error', storage: (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR', message }
}
