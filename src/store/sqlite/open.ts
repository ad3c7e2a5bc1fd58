import { once } from 'node:events'
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FilterFailed, FilterFailure } from '../filters.ts'
import type { CallResult, RunGroup } from '../group-commit.ts'
import type { Store } from '../store.ts'
import { StorageUnavailable } from '../store.ts'
import type { Call } from './database.ts'
import { createFileFolder, filesBeside } from './file-folder.ts'
import type { PackedResults } from './packed-results.ts'
import { unpackResults } from './packed-results.ts'
import { createSqliteStore } from './sqlite-store.ts'

/**
 * Opens the embedded store: one file, one thread that writes and one that reads, and a folder `files` beside it for what
 * came with events.
 * @param path the database file. Its folder is made if it is not there. All are for this user alone: the file holds
 * secrets.
 * @throws Error when the file cannot be opened, or is of a newer version.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  makePrivateFile(path)
  const failed: FilterFailed[] = []
  const tell: FilterFailed = (failure) => {
    for (const listener of failed) listener(failure)
  }
  const starting = [startThread(path, 'write', tell), startThread(path, 'read', () => {})] as const
  const [writer, reader] = await Promise.all(starting).catch(async (error: unknown) => {
    for (const started of await Promise.allSettled(starting))
      if (started.status === 'fulfilled') await started.value.close()
    throw error
  })
  const close = async () => {
    // The reader first: the last connection that closes puts the log back into the file, and only the writer can.
    await reader.close()
    await writer.close()
  }
  const onFilterFailed = (listener: FilterFailed) => void failed.push(listener)
  return createSqliteStore(writer.run, reader.run, createFileFolder(filesBeside(path)), onFilterFailed, close)
}

/** Makes the file if it is not there, and its folder. Both are for this user alone. */
export function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // Before SQLite writes: it makes the log beside the file with the file's mode.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

async function startThread(
  path: string,
  mode: 'read' | 'write',
  filterFailed: FilterFailed,
): Promise<{ run: RunGroup<Call>; close: () => Promise<void> }> {
  // In the published package this file and the thread's are JavaScript.
  const file = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(file, { workerData: { path, mode } })
  worker.unref()
  await once(worker, 'message')

  let fault: Error | undefined
  let settle: PromiseWithResolvers<readonly CallResult[]> | undefined
  const fail = (error: Error) => {
    fault = error
    settle?.reject(error)
  }
  worker.on('message', (message: PackedResults | { readonly filterFailures: readonly FilterFailure[] }) => {
    if ('filterFailures' in message) for (const failure of message.filterFailures) filterFailed(failure)
    else settle?.resolve(unpackResults(message))
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new StorageUnavailable('the storage thread has ended')))

  return {
    // One group at a time: the next is posted when this one has been answered.
    async run(calls) {
      if (fault !== undefined) throw fault
      settle = Promise.withResolvers()
      worker.ref()
      worker.postMessage(calls)
      try {
        return await settle.promise
      } finally {
        worker.unref()
      }
    },
    async close() {
      if (fault !== undefined) return
      const exited = once(worker, 'exit')
      worker.ref()
      worker.postMessage('close')
      await exited
    },
  }
}
