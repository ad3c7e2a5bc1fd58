/** A thread of the SQLite store: the one that writes, or the one that reads. An fsync stops this thread, and never the one that takes requests. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Call } from './database.ts'
import { openDatabase } from './database.ts'
import { runReads, runWrites } from './run-calls.ts'

const { path, mode } = workerData as { path: string; mode: 'read' | 'write' }
const database = openDatabase(path, mode)
const run = mode === 'write' ? runWrites : runReads

parentPort?.on('message', (calls: readonly Call[] | 'close') => {
  if (calls === 'close') {
    database.close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(run(database, calls))
})
parentPort?.postMessage('open')
