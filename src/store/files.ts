import { createHash } from 'node:crypto'

/** A file that came with an event. */
export interface StoredFile {
  readonly id: string
  readonly sizeBytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** The part of the store that keeps files. A file belongs to no event until one is recorded with its id. */
export interface FileStore {
  /**
   * Writes a file as its bytes come, no faster than the storage takes them. Resolves when all of it is on disk; nothing
   * of it is kept if `chunks` throws, or the storage fails. One that is under way does not hold up `close`: it fails.
   * @param id of the kind `file`, see id.ts; any other, and one that is there already, is refused.
   */
  writeFile(id: string, chunks: AsyncIterable<Uint8Array>, nowMs: number): Promise<StoredFile>
  /** The bytes in pieces, each read when it is asked for; undefined if there is no such file. */
  readFile(id: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Removes files that no event has, such as those of an upload that was refused. Those of events stay. */
  removeFiles(ids: readonly string[]): Promise<void>
  /**
   * Removes files from before a time that no event has, and what a crash left of others; gives how many. To be called
   * again while that is `limit`, and then not for an hour or so: SQLite looks through the whole folder.
   * @param beforeMs at least as long ago as an upload may take, and the event after it to be recorded.
   */
  removeUnclaimedFiles(beforeMs: number, limit: number): Promise<number>
}

const fileId = /^file_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether this is the id of a file: nothing else becomes a part of a path. */
export function isFileId(id: string): boolean {
  return fileId.test(id)
}

/** How files are cut on their way. PostgreSQL keeps them in these pieces, so that it must not change. */
export const pieceBytes = 256 * 1024

/**
 * Cuts what comes into pieces, and measures it. Each piece is written before more is taken, so that no more than one and
 * a chunk are in memory.
 * @param write is given a window on memory that the next piece takes over.
 */
export async function writePieces(
  chunks: AsyncIterable<Uint8Array>,
  write: (piece: Buffer, position: number) => Promise<void>,
): Promise<Omit<StoredFile, 'id'>> {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafeSlow(pieceBytes)
  let filled = 0
  let position = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    for (let taken = 0; taken < chunk.byteLength; ) {
      const part = chunk.subarray(taken, taken + pieceBytes - filled)
      piece.set(part, filled)
      filled += part.byteLength
      taken += part.byteLength
      if (filled < pieceBytes) continue
      await write(piece, position)
      position += 1
      filled = 0
    }
  }
  if (filled > 0) await write(piece.subarray(0, filled), position)
  return { sizeBytes: position * pieceBytes + filled, sha256: hash.digest('hex') }
}

/** How many pieces a file of this size has. */
export function pieceCount(sizeBytes: number): number {
  return Math.ceil(sizeBytes / pieceBytes)
}
