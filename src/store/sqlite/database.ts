import { DatabaseSync } from 'node:sqlite'
import type { FilterFailed, FilterFailure } from '../filters.ts'
import { createApiKeyStatements } from './api-key-statements.ts'
import { createClaimCalls } from './claim.ts'
import { createDeliveryCalls } from './deliveries.ts'
import { createIdempotencyKeyStatements } from './idempotency-key-statements.ts'
import { createLaneKeeping } from './lanes.ts'
import { migrate } from './migrations.ts'
import { createOrderRules } from './order.ts'
import { createProgressStatements } from './progress-statements.ts'
import { createRecordCalls } from './record.ts'
import { createRejectionStatements } from './rejection-statements.ts'
import { createReplayStatements } from './replay-statements.ts'
import { createSettleCalls } from './settle.ts'
import { createSigningKeyStatements } from './signing-key-statements.ts'
import { createStatements } from './statements.ts'
import { createStatusCalls } from './status.ts'
import { createSubscriptionCalls } from './subscriptions.ts'

/** What a thread of the store can be asked, by name. */
export type Database = ReturnType<typeof openDatabase>
export type Call = { readonly [Name in CallName]: readonly [Name, ...Parameters<Database['calls'][Name]>] }[CallName]
export type CallName = keyof Database['calls']
/** Asks a thread. What a call gives is tied to its name, as its arguments are. */
export type Ask = <Name extends CallName>(
  ...call: Extract<Call, readonly [Name, ...unknown[]]>
) => Promise<ReturnType<Database['calls'][Name]>>

/** How long to wait for another process's commit: well below the ten seconds that senders wait for us. */
const busyTimeoutMs = 2_000

/** A commit that makes the log longer puts it back into the file; 40 MB. Mostly it is done before, while nothing comes. */
const maxLogPages = 10_000

/**
 * Opens a database file. `write` makes it durable (WAL, an fsync for each commit) and migrates it; a reader sees what
 * was committed when its statement begins, and never waits for the writer.
 */
export function openDatabase(path: string, mode: 'read' | 'write') {
  const db = new DatabaseSync(path, { readOnly: mode === 'read' })
  db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  if (mode === 'write') {
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    db.exec(`PRAGMA wal_autocheckpoint = ${maxLogPages}`)
    migrate(db)
  }
  let failures: FilterFailure[] = []
  return {
    calls: createCalls(db, mode, (failure) => failures.push(failure)),
    /** Filters that have failed since it was asked last. */
    takeFilterFailures(): readonly FilterFailure[] {
      const taken = failures
      failures = []
      return taken
    },
    transaction: (work: () => void) => transaction(db, work),
    /** Puts the log back into the file, as far as no reader needs it. */
    checkpoint: () => db.exec('PRAGMA wal_checkpoint(PASSIVE)'),
    close: () => db.close(),
  }
}

/** Runs `work` and commits, or undoes it all and throws on. */
function transaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
function createCalls(db: DatabaseSync, mode: 'read' | 'write', filterFailed: FilterFailed) {
  const statements = createStatements(db)
  const { claimFiles, ...files } = statements.files
  const { removeStrayAttempts, ...removals } = statements.removals
  const { findEvent, listEvents } = statements.events
  const order = createOrderRules(statements)
  const lanes = createLaneKeeping(statements)
  const record = createRecordCalls(statements, order, filterFailed)
  const status = createStatusCalls(statements)
  return {
    ...record,
    ...createClaimCalls(statements, lanes, order),
    setHandlerBatches: lanes.setHandlerBatches,
    ...createSettleCalls(statements, order, record, status),
    findEvent,
    listEvents,
    ...createDeliveryCalls(statements, order),
    ...createSubscriptionCalls(statements, lanes, order, status),
    ...status,
    ...createApiKeyStatements(db),
    ...files,
    ...removals,
    ...createProgressStatements(db),
    ...createRejectionStatements(db),
    ...createIdempotencyKeyStatements(db),
    ...createSigningKeyStatements(db),
    ...createReplayStatements(db, order.retryDelivery),
    /** Reads a row; the thread that writes also writes one page: a disk that is full is no storage. */
    ping(): void {
      const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
      if (mode === 'write') db.exec(`PRAGMA user_version = ${version}`)
    },
  }
}
