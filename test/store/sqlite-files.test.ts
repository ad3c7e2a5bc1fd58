import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { newId } from '../../src/id.ts'
import { pieceBytes } from '../../src/store/files.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { bytesOf, inChunks, openForTest, someEvent, startMs, writeOne } from './conformance/records.ts'
import { databasePath, firstConnection, openInThread } from './open-in-thread.ts'

async function openWithFolder() {
  const path = databasePath()
  const store = await openForTest(() => openSqliteStore(path))
  return { path, store, root: join(dirname(path), 'files') }
}

/** Every file below a folder, as a path from there. */
function namesBelow(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name))
    .sort()
}

const placeOf = (id: string) => join(id.slice(-2), id)
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
/** By the ids of this process, whose time only goes on. */
const laterMs = startMs + 86_400_000

test('the bytes of a file lie beside the database, for this user alone', async () => {
  const { store, root } = await openWithFolder()
  const id = await writeOne(store, Buffer.from('its bytes'))
  expect(namesBelow(root)).toEqual([placeOf(id)])
  expect(readFileSync(join(root, placeOf(id)), 'utf8')).toBe('its bytes')
  const modes = [root, dirname(join(root, placeOf(id))), join(root, placeOf(id))].map(modeOf)
  expect(modes).toEqual(['700', '700', '600'])
})

test('the bytes of files go with their event, and with what removes them', async () => {
  const { store, root } = await openWithFolder()
  const ids = [await writeOne(store), await writeOne(store), await writeOne(store), await writeOne(store)] as const
  const event = someEvent({ fileIds: [ids[0], ids[1]] })
  await store.recordEvent(event, [])
  expect(await store.deleteEvent(event.id)).toBe('deleted')
  expect(namesBelow(root)).toEqual([ids[2], ids[3]].map(placeOf).sort())
  await store.removeFiles([ids[2]])
  expect(namesBelow(root)).toEqual([placeOf(ids[3])])
  expect(await store.removeUnclaimedFiles(laterMs, 10)).toBe(1)
  expect(namesBelow(root)).toEqual([])
})

test('an upload that breaks off leaves no bytes on disk', async () => {
  const { store, root } = await openWithFolder()
  const id = newId('file', startMs)
  async function* source() {
    yield Buffer.alloc(pieceBytes)
    yield Buffer.alloc(1)
    expect(namesBelow(root)).toEqual([`${placeOf(id)}.part`])
    throw new Error('the sender went away')
  }
  await expect(store.writeFile(id, source(), startMs)).rejects.toThrow('the sender went away')
  expect(namesBelow(root)).toEqual([])
})

test('of an upload of 64 MB no more than a piece and a chunk is taken ahead of what is on disk', async () => {
  const { store, root } = await openWithFolder()
  const id = newId('file', startMs)
  const chunk = Buffer.alloc(65_536, 'x')
  let taken = 0
  let ahead = 0
  async function* source() {
    while (taken < 64 * 1024 * 1024) {
      const written = taken === 0 ? 0 : statSync(join(root, `${placeOf(id)}.part`)).size
      ahead = Math.max(ahead, taken - written)
      taken += chunk.byteLength
      yield chunk
    }
  }
  expect(await store.writeFile(id, source(), startMs)).toMatchObject({ sizeBytes: 64 * 1024 * 1024 })
  expect(ahead).toBeLessThanOrEqual(pieceBytes)
})

test('what a crash left is removed when it is old: bytes without a row, uploads without an end, rows of no event', async () => {
  const { path, store, root } = await openWithFolder()
  const kept = await writeOne(store)
  await store.recordEvent(someEvent({ fileIds: [kept] }), [])
  // Its row was removed with its event, and its bytes were to follow.
  const forgotten = await writeOne(store)
  const db = new DatabaseSync(path)
  db.prepare('DELETE FROM files WHERE id = ?').run(forgotten)
  db.close()
  const unclaimed = await writeOne(store)
  const unfinished = newId('file', startMs)
  mkdirSync(dirname(join(root, placeOf(unfinished))), { recursive: true })
  writeFileSync(join(root, `${placeOf(unfinished)}.part`), 'half')
  const recent = newId('file', laterMs)
  mkdirSync(dirname(join(root, placeOf(recent))), { recursive: true })
  writeFileSync(join(root, `${placeOf(recent)}.part`), 'half')
  writeFileSync(join(root, 'notes.txt'), 'not ours')
  expect(namesBelow(root)).toHaveLength(6)

  expect(await store.removeUnclaimedFiles(startMs - 86_400_000, 10)).toBe(0)
  expect(namesBelow(root)).toHaveLength(6)
  expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(2)
  expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(1)
  expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(0)
  expect(namesBelow(root)).toEqual([placeOf(kept), `${placeOf(recent)}.part`, 'notes.txt'].sort())
  expect(await store.readFile(unclaimed)).toBeUndefined()
})

test('a file whose bytes are not there, as in a backup of the database alone, is not there', async () => {
  const { store, root } = await openWithFolder()
  const id = await writeOne(store)
  rmSync(join(root, placeOf(id)))
  expect(await store.readFile(id)).toBeUndefined()
})

test('where files cannot be written uploads are refused as storage that is not available, and events are stored', async () => {
  const { store, root } = await openWithFolder()
  writeFileSync(root, 'a file where the folder should be')
  await expect(writeOne(store)).rejects.toThrow(StorageUnavailable)
  expect(await store.recordEvent(someEvent(), [])).toMatchObject({ kind: 'recorded' })
  rmSync(root)
  expect(await bytesOf(store, await writeOne(store))).toHaveLength(6)
})

test('bytes whose row cannot be written are removed again', async () => {
  const path = databasePath()
  const { promise, resolve } = Promise.withResolvers<Store>()
  const writer = firstConnection(() => resolve(openInThread(path)))
  const store = await openForTest(() => promise)
  writer.exec('PRAGMA query_only = ON')
  await expect(writeOne(store)).rejects.toThrow(StorageUnavailable)
  expect(namesBelow(join(dirname(path), 'files'))).toEqual([])
  writer.exec('PRAGMA query_only = OFF')
})

test('files are there after the store is closed and opened again', async () => {
  const path = databasePath()
  const first = await openSqliteStore(path)
  const id = newId('file', startMs)
  await first.writeFile(id, inChunks(Buffer.from('kept')), startMs)
  await first.close()
  const second = await openSqliteStore(path)
  onTestFinished(() => second.close())
  expect(String(await bytesOf(second, id))).toBe('kept')
})
