import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isFileId, pieceBytes, pieceCount } from '../files.ts'
import { reasonOf } from '../place.ts'
import { pathOfFile } from '../sqlite/file-folder.ts'
import type { Fields, Reader, Row } from './reader.ts'
import { batchBytes } from './reader.ts'
import type { Key } from './tables.ts'

/** Rows of the source's `files`. */
type RunOnFiles = (text: string, values: Key) => Promise<readonly Fields[]>

interface SourceFile {
  readonly id: string
  readonly sizeBytes: number
}

/** A batch has no more, so that it is no larger than any other. */
const batchChunks = batchBytes / pieceBytes

/**
 * Reads the bytes of files, which lie in a folder, as the rows that a PostgreSQL has of them.
 * @param run runs a statement; its parameters are `:p1` and so on.
 * @throws Error when a file is not there, or is not as long as the database says.
 */
export function createFileChunkReader(run: RunOnFiles, root: string): Reader {
  const pieces = `(size_bytes + ${pieceBytes - 1}) / ${pieceBytes}`
  const count = async (where: string, values: Key) =>
    Number((await run(`SELECT coalesce(sum(${pieces}), 0) AS count FROM files WHERE ${where}`, values))[0]?.count)

  async function find(where: string, values: Key, order: string): Promise<SourceFile[]> {
    const text = `SELECT id, size_bytes FROM files WHERE size_bytes > 0 AND ${where} ORDER BY ${order}`
    const rows = await run(text, values)
    return rows.map((row) => ({ id: String(row.id), sizeBytes: Number(row.size_bytes) }))
  }

  async function keysAfter([afterId, afterPosition]: Key, limit: number): Promise<Key[]> {
    const keys: Key[] = []
    for (const { id, sizeBytes } of await find('id >= :p1', [afterId ?? ''], `id LIMIT ${limit + 1}`)) {
      const first = id === afterId ? Number(afterPosition) + 1 : 0
      for (let position = first; position < pieceCount(sizeBytes); position += 1) {
        if (keys.length === limit) return keys
        keys.push([id, position])
      }
    }
    return keys
  }

  return {
    count: () => count('TRUE', []),
    countUpTo: async (_table, [id, position]) =>
      (await count('id < :p1', [id ?? ''])) + Math.min(Number(position) + 1, await count('id = :p1', [id ?? ''])),
    async has(_table, [id, position]) {
      const [file] = await find('id = :p1', [id ?? ''], 'id')
      return file !== undefined && Number(position) < pieceCount(file.sizeBytes)
    },
    async lastKey() {
      const [file] = await find('TRUE', [], 'id DESC LIMIT 1')
      return file === undefined ? undefined : [file.id, pieceCount(file.sizeBytes) - 1]
    },
    keysAfter: (_table, key, limit) => keysAfter(key, limit),
    async rowsAfter(_table, key) {
      const keys = await keysAfter(key, batchChunks)
      const ids = [...new Set(keys.map(([id]) => String(id)))]
      const rows: Row[] = []
      for (const id of ids) {
        const [file] = await find('id = :p1', [id], 'id')
        const positions = keys.filter(([ofId]) => ofId === id).map(([_id, position]) => Number(position))
        if (file !== undefined) rows.push(...readChunks(root, file, positions))
      }
      return rows
    },
  }
}

/** Some chunks of one file, in the order of the table's columns. */
function readChunks(root: string, { id, sizeBytes }: SourceFile, positions: readonly number[]): Row[] {
  const path = pathOfFile(root, isFileId(id) ? id : '')
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    throw new Error(`${path} cannot be read: ${reasonOf(cause)}. The folder files lies beside the database`, { cause })
  }
  try {
    if (fstatSync(file).size !== sizeBytes)
      throw new Error(`${path} is not of ${sizeBytes} bytes, as the database says`)
    return positions.map((position) => {
      const from = position * pieceBytes
      const bytes = Buffer.alloc(Math.min(pieceBytes, sizeBytes - from))
      readSync(file, bytes, 0, bytes.byteLength, from)
      return [id, position, bytes]
    })
  } finally {
    closeSync(file)
  }
}
