import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { timeOfId } from '../../id.ts'
import type { StoredFile } from '../files.ts'
import { isFileId, pieceBytes, writePieces } from '../files.ts'
import { StorageUnavailable } from '../store.ts'

/** What is written has this behind its name until all of it is on disk. */
const part = '.part'

/** Where the bytes of a database's files are: beside it. */
export function filesBeside(databasePath: string): string {
  return join(dirname(databasePath), 'files')
}

/** Where the bytes of a file are. The random end of an id spreads the files over 256 folders. */
export function pathOfFile(root: string, id: string): string {
  return join(root, id.slice(-2), id)
}

/** The bytes of files, in a folder for this user alone. Which files there are, the database knows. */
export function createFileFolder(root: string) {
  const made = new Map<string, Promise<void>>()

  /** Makes a folder once, so that it stays when the power fails. */
  function ensureFolder(path: string): Promise<void> {
    const known = made.get(path)
    if (known !== undefined) return known
    const making = makeFolder(path)
    made.set(path, making)
    making.catch(() => made.delete(path))
    return making
  }

  async function makeFolder(path: string): Promise<void> {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await syncFolder(root)
    await syncFolder(dirname(root))
  }

  async function finish(file: FileHandle, path: string): Promise<void> {
    await file.sync()
    await file.close()
    await rename(path + part, path)
    await syncFolder(dirname(path))
  }

  async function remove(ids: readonly string[]): Promise<void> {
    for (const path of ids.map((id) => pathOfFile(root, id))) {
      // What cannot be removed now has no row, and is found by the next sweep.
      for (const name of [path, path + part]) await unlink(name).catch(() => {})
    }
  }

  return {
    /** Resolves when all of it is on disk, under its name. */
    async write(id: string, chunks: AsyncIterable<Uint8Array>): Promise<StoredFile> {
      const path = pathOfFile(root, id)
      await orUnavailable(ensureFolder(dirname(path)))
      const file = await orUnavailable(open(path + part, 'wx', 0o600))
      try {
        const measured = await writePieces(chunks, (piece) => orUnavailable(file.appendFile(piece)))
        await orUnavailable(finish(file, path))
        return { id, ...measured }
      } catch (error) {
        await file.close().catch(() => {})
        await remove([id])
        throw error
      }
    },

    async read(id: string): Promise<AsyncIterable<Uint8Array> | undefined> {
      const path = pathOfFile(root, id)
      return (await orUnavailable(isThere(path))) ? readPieces(path) : undefined
    },

    remove,

    /** The ids from before a time of which there are bytes, some at a time; also of files that were not finished. */
    async *idsBefore(beforeMs: number): AsyncGenerator<string[]> {
      for (const folder of await orUnavailable(namesIn(root))) {
        if (!/^[0-9a-f]{2}$/.test(folder)) continue
        const names = await orUnavailable(namesIn(join(root, folder)))
        const ids = names.map((name) => (name.endsWith(part) ? name.slice(0, -part.length) : name))
        yield ids.filter((id) => isFileId(id) && timeOfId(id) < beforeMs)
      }
    },
  }
}

export type FileFolder = ReturnType<typeof createFileFolder>

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await orUnavailable(open(path))
  try {
    for (;;) {
      const { bytesRead, buffer } = await orUnavailable(file.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await unlessAbsent(stat(path))) !== undefined
}

async function namesIn(folder: string): Promise<string[]> {
  return (await unlessAbsent(readdir(folder))) ?? []
}

async function unlessAbsent<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined
    throw error
  }
}

/** A new name is on disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function orUnavailable<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (cause) {
    throw new StorageUnavailable(`files cannot be written or read: ${(cause as Error).message}`, { cause })
  }
}
