/**
 * A thread of the SQLite store: the one that writes, or the one that reads. An fsync stops this thread, and never the
 * one that takes requests.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Call } from './database.ts'
import { openDatabase } from './database.ts'
import { packResults } from './packed-results.ts'
import { runReads, runWrites } from './run-calls.ts'

const { path, mode } = workerData as { path: string; mode: 'read' | 'write' }
const run = mode === 'write' ? runWrites : runReads
// The reader starts beside the writer and opens when it is first asked: by then the writer has made the file what it
// must be.
let database = mode === 'write' ? openDatabase(path, mode) : undefined

/** The log is put back into the file when nothing has come for so long, so that no commit waits for it. */
const idleMs = 10
/** But no more often. */
const checkpointEveryMs = 1_000
let lastCheckpointMs = 0
let idle: NodeJS.Timeout | undefined

function checkpointWhenIdle(): void {
  if (performance.now() - lastCheckpointMs < checkpointEveryMs) return
  idle = setTimeout(() => {
    lastCheckpointMs = performance.now()
    try {
      database?.checkpoint()
    } catch {
      // A disk that is full, say: the next commit meets it, and whoever waits for that is told.
    }
  }, idleMs)
}

parentPort?.on('message', (calls: readonly Call[] | 'close') => {
  clearTimeout(idle)
  if (calls === 'close') {
    database?.close()
    parentPort?.close()
    return
  }
  database ??= openDatabase(path, mode)
  const results = run(database, calls)
  const failures = database.takeFilterFailures()
  if (failures.length > 0) parentPort?.postMessage({ filterFailures: failures })
  parentPort?.postMessage(packResults(results))
  if (mode === 'write') checkpointWhenIdle()
})
parentPort?.postMessage('open')
