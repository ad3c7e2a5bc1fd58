import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished, vi } from 'vitest'
import type { FilterFailed } from '../../src/store/filters.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { createFileFolder, filesBeside } from '../../src/store/sqlite/file-folder.ts'
import { runReads, runWrites } from '../../src/store/sqlite/run-calls.ts'
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'

/** A path for a database of its own; its folder goes with the test. */
export function databasePath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'hookpact.db')
}

/** The SQLite store without its threads: the same calls over two connections, in turn. */
export function openInThread(path: string): Store {
  const writer = openDatabase(path, 'write')
  const reader = openDatabase(path, 'read')
  const listeners: FilterFailed[] = []
  return createSqliteStore(
    async (calls) => {
      const results = runWrites(writer, calls)
      for (const failure of writer.takeFilterFailures()) for (const listener of listeners) listener(failure)
      return results
    },
    async (calls) => runReads(reader, calls),
    createFileFolder(filesBeside(path)),
    (listener) => void listeners.push(listener),
    async () => {
      reader.close()
      writer.close()
    },
  )
}

/** Runs `open` and gives the connection that it opens first, so that a test can look into it or take its means away. */
export function firstConnection(open: () => void): DatabaseSync {
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec')
  open()
  const [db] = exec.mock.contexts as DatabaseSync[] // what a method of theirs is called on
  exec.mockRestore()
  if (db === undefined) throw new Error('nothing was opened')
  return db
}
