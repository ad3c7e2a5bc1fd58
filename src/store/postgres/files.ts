import type { FileStore, StoredFile } from '../files.ts'
import { isFileId, pieceCount, writePieces } from '../files.ts'
import type { Publication } from '../store.ts'
import type { Pool, Session } from './connection.ts'

/*
 * A file is written piece by piece, each in a commit of its own, so that a slow sender holds no connection. Until the
 * last one is there its row has no size, and nobody sees it. Its pieces go with its row (ON DELETE CASCADE).
 */

const begin = { name: 'begin-file', text: 'INSERT INTO files (id, created_at_ms) VALUES ($1, $2)' }
const addPiece = {
  name: 'add-file-chunk',
  text: 'INSERT INTO file_chunks (file_id, position, bytes) VALUES ($1, $2, $3)',
}
const finish = {
  name: 'finish-file',
  text: 'UPDATE files SET size_bytes = $2, sha256 = $3 WHERE id = $1 RETURNING id',
}
const findSize = { name: 'file-size', text: 'SELECT size_bytes FROM files WHERE id = $1 AND size_bytes IS NOT NULL' }
const readPiece = { name: 'file-chunk', text: 'SELECT bytes FROM file_chunks WHERE file_id = $1 AND position = $2' }
/** Of events that want the same file the first gets it: the other waits for the row, and finds it taken. */
const claim = {
  name: 'claim-files',
  text: `UPDATE files f SET event_id = c.event_id FROM unnest($1::text[], $2::text[]) AS c (id, event_id)
    WHERE f.id = c.id AND f.event_id IS NULL AND f.size_bytes IS NOT NULL RETURNING f.id, f.event_id`,
}
const remove = { name: 'remove-files', text: 'DELETE FROM files WHERE id = ANY($1::text[]) AND event_id IS NULL' }
/** One that is being claimed is left alone. */
const removeUnclaimed = {
  name: 'remove-unclaimed-files',
  text: `DELETE FROM files WHERE id = ANY (ARRAY (
      SELECT id FROM files WHERE event_id IS NULL AND created_at_ms < $1
      ORDER BY created_at_ms LIMIT $2 FOR UPDATE SKIP LOCKED))
    RETURNING id`,
}

type Asked = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Files, whose every statement is asked for through `ask`. */
export function createFiles(pool: Pool, ask: Asked): FileStore {
  const removeFiles = async (ids: readonly string[]) => void (await ask(() => pool.run(remove, [ids])))
  return {
    async writeFile(id, chunks, nowMs) {
      if (!isFileId(id)) throw new Error(`${id} is not the id of a file`)
      await ask(() => pool.run(begin, [id, nowMs]))
      try {
        const measured = await writePieces(
          chunks,
          async (piece, position) => void (await ask(() => pool.run(addPiece, [id, position, piece]))),
        )
        await finishFile({ id, ...measured })
        return { id, ...measured }
      } catch (error) {
        // If the database is away, it is found as one that no event has.
        await removeFiles([id]).catch(() => {})
        throw error
      }
    },
    async readFile(id) {
      const [row] = await ask(() => pool.run<{ size_bytes: number }>(findSize, [id]))
      return row === undefined ? undefined : readPieces(id, pieceCount(row.size_bytes))
    },
    removeFiles,
    removeUnclaimedFiles: async (beforeMs, limit) =>
      (await ask(() => pool.run(removeUnclaimed, [beforeMs, limit]))).length,
  }

  async function finishFile({ id, sizeBytes, sha256 }: StoredFile): Promise<void> {
    const rows = await ask(() => pool.run(finish, [id, sizeBytes, sha256]))
    if (rows.length === 0) throw new Error(`the file ${id} was removed while it was written`)
  }

  async function* readPieces(id: string, count: number): AsyncGenerator<Uint8Array> {
    for (let position = 0; position < count; position += 1) {
      const [row] = await ask(() => pool.run<{ bytes: Buffer }>(readPiece, [id, position]))
      if (row === undefined) throw new Error(`the file ${id} was removed while it was read`)
      yield row.bytes
    }
  }
}

/**
 * Claims the files of events that were recorded in this transaction.
 * @throws Error when one is not there, or belongs to another event.
 */
export async function claimFiles(session: Session, recorded: Iterable<Publication>): Promise<void> {
  const wanted: { readonly id: string; readonly eventId: string }[] = []
  for (const { event } of recorded) for (const id of event.fileIds) wanted.push({ id, eventId: event.id })
  if (wanted.length === 0) return
  const ids = wanted.map(({ id }) => id)
  const rows = await session.run<{ id: string; event_id: string }>(claim, [ids, wanted.map(({ eventId }) => eventId)])
  if (rows.length === wanted.length) return
  const claimed = new Map(rows.map((row) => [row.id, row.event_id]))
  const refused = wanted.find(({ id, eventId }) => claimed.get(id) !== eventId) ?? wanted[0]
  throw new Error(`${refused?.id} is not a file that ${refused?.eventId} can have`)
}
