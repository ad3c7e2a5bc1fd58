import { expect, test } from 'vitest'
import { newId } from '../../src/id.ts'
import { pieceBytes } from '../../src/store/files.ts'
import { bytesOf, someEvent, startMs, writeOne } from './conformance/records.ts'
import { openWithClient } from './postgres-client.ts'

/** A store, another one of another process, and a connection of somebody else's. */
async function openTwo() {
  const { store, client, openAnother } = await openWithClient()
  const other = await openAnother()
  const count = async (table: 'files' | 'file_chunks'): Promise<number> =>
    (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n
  return { store, other, client, count }
}

test('a file that one process wrote is read by another, and claimed there', async () => {
  const { store, other } = await openTwo()
  const id = await writeOne(store)
  expect(await other.recordEvent(someEvent({ fileIds: [id] }), [])).toMatchObject({ kind: 'recorded' })
  expect(String(await bytesOf(other, id))).toBe('a file')
})

test('the chunks of files go with their event, and with what removes them', async () => {
  const { store, count } = await openTwo()
  const large = Buffer.alloc(2 * pieceBytes + 1)
  const [claimed, refused] = [await writeOne(store, large), await writeOne(store, large)]
  await writeOne(store, large)
  const event = someEvent({ fileIds: [claimed] })
  await store.recordEvent(event, [])
  expect(await count('file_chunks')).toBe(9)
  expect(await store.deleteEvent(event.id)).toBe('deleted')
  expect(await count('file_chunks')).toBe(6)
  await store.removeFiles([refused])
  expect(await count('file_chunks')).toBe(3)
  expect(await store.removeUnclaimedFiles(startMs + 1, 10)).toBe(1)
  expect([await count('files'), await count('file_chunks')]).toEqual([0, 0])
})

test('an upload that breaks off leaves no rows', async () => {
  const { store, count } = await openTwo()
  async function* source() {
    yield Buffer.alloc(pieceBytes + 1)
    expect([await count('files'), await count('file_chunks')]).toEqual([1, 1])
    throw new Error('the sender went away')
  }
  await expect(store.writeFile(newId('file', startMs), source(), startMs)).rejects.toThrow('the sender went away')
  expect([await count('files'), await count('file_chunks')]).toEqual([0, 0])
})

test('of an upload of 64 MB no more than a piece is taken ahead of what is in the database', async () => {
  const { store, count } = await openTwo()
  const chunk = Buffer.alloc(65_536, 'x')
  let taken = 0
  let ahead = 0
  async function* source() {
    while (taken < 64 * 1024 * 1024) {
      ahead = Math.max(ahead, taken - (await count('file_chunks')) * pieceBytes)
      taken += chunk.byteLength
      yield chunk
    }
  }
  const id = newId('file', startMs)
  expect(await store.writeFile(id, source(), startMs)).toMatchObject({ sizeBytes: 64 * 1024 * 1024 })
  expect(ahead).toBeLessThanOrEqual(pieceBytes)
})

test('senders that stand still in the middle of a file hold no connection', async () => {
  const { store } = await openTwo()
  const goOn = Promise.withResolvers<void>()
  let begun = 0
  async function* source() {
    yield Buffer.alloc(pieceBytes)
    begun += 1
    await goOn.promise
  }
  const uploads = Array.from({ length: 30 }, () => store.writeFile(newId('file', startMs), source(), startMs))
  await expect.poll(() => begun).toBe(30)
  expect(await store.recordEvent(someEvent(), [])).toMatchObject({ kind: 'recorded' })
  goOn.resolve()
  expect(await Promise.all(uploads)).toHaveLength(30)
})

test('what a process that was killed had written of a file is seen by nobody, and removed as unclaimed', async () => {
  const { store, client, count } = await openTwo()
  const id = newId('file', startMs)
  await client.query('INSERT INTO files (id, created_at_ms) VALUES ($1, $2)', [id, startMs])
  await client.query('INSERT INTO file_chunks VALUES ($1, 0, $2)', [id, Buffer.alloc(10)])
  expect(await store.readFile(id)).toBeUndefined()
  await expect(store.recordEvent(someEvent({ fileIds: [id] }), [])).rejects.toThrow(id)
  expect(await store.removeUnclaimedFiles(startMs + 1, 10)).toBe(1)
  expect(await count('file_chunks')).toBe(0)
})

test('an upload whose file is removed under it fails, and so does reading one', async () => {
  const { store, client, count } = await openTwo()
  const id = newId('file', startMs)
  async function* source() {
    yield Buffer.alloc(pieceBytes)
    await store.removeFiles([id])
  }
  await expect(store.writeFile(id, source(), startMs)).rejects.toThrow(`${id} was removed while it was written`)
  expect(await count('file_chunks')).toBe(0)
  const other = await writeOne(store, Buffer.alloc(pieceBytes + 1))
  const reading = async () => {
    for await (const _piece of (await store.readFile(other)) ?? []) await client.query('DELETE FROM files')
  }
  await expect(reading()).rejects.toThrow(`${other} was removed while it was read`)
})
