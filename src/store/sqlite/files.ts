import type { FileStore } from '../files.ts'
import { isFileId } from '../files.ts'
import type { Ask } from './database.ts'
import type { FileFolder } from './file-folder.ts'

/**
 * Files: their bytes in a folder, written and read in this thread, and a row for each in the database. A row comes after
 * its bytes and goes before them: bytes without a row are what a crash left, and are swept away.
 */
export function createFiles(folder: FileFolder, write: Ask, read: Ask): FileStore {
  return {
    async writeFile(id, chunks, nowMs) {
      if (!isFileId(id)) throw new Error(`${id} is not the id of a file`)
      if (await read('hasFile', id)) throw new Error(`the file ${id} is there already`)
      const file = await folder.write(id, chunks)
      try {
        await write('insertFile', file, nowMs)
      } catch (error) {
        await folder.remove([id])
        throw error
      }
      return file
    },
    readFile: async (id) => ((await read('hasFile', id)) ? folder.read(id) : undefined),
    async removeFiles(ids) {
      await folder.remove(await write('removeFiles', ids))
    },
    async removeUnclaimedFiles(beforeMs, limit) {
      const removed = await write('removeUnclaimedFiles', beforeMs, limit)
      await folder.remove(removed)
      return removed.length + (await sweep(beforeMs, limit - removed.length))
    },
  }

  /** Removes bytes without a row, of ids from before a time; gives of how many. */
  async function sweep(beforeMs: number, limit: number): Promise<number> {
    let swept = 0
    for await (const ids of folder.idsBefore(beforeMs)) {
      if (swept >= limit) break
      const strays = (await read('withoutFile', ids)).slice(0, limit - swept)
      await folder.remove(strays)
      swept += strays.length
    }
    return swept
  }
}
