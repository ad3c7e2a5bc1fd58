import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import { pieceBytes } from '../../../src/store/files.ts'
import { StorageUnavailable } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { bytesOf, inChunks, openForTest, piecesOf, someEvent, startMs, toHandler, writeOne } from './records.ts'

const someId = () => newId('file', startMs)
const laterMs = startMs + 1000
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function fileConformance(open: OpenStore): void {
  test('a file of several megabytes that comes in chunks of odd sizes is read back byte for byte', async () => {
    const store = await openForTest(open)
    const bytes = randomBytes(5_000_003)
    const id = someId()
    const file = await store.writeFile(id, inChunks(bytes, [1, 7, 65_537, 600_001, 0, pieceBytes]), startMs)
    expect(file).toEqual({ id, sizeBytes: bytes.length, sha256: sha256(bytes) })
    expect((await bytesOf(store, id))?.equals(bytes)).toBe(true)
  })

  test.each([0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes])(
    'a file of %i bytes is kept byte for byte',
    async (size) => {
      const store = await openForTest(open)
      const bytes = randomBytes(size)
      const id = someId()
      const file = await store.writeFile(id, inChunks(bytes), startMs)
      expect(file).toEqual({ id, sizeBytes: size, sha256: sha256(bytes) })
      expect((await bytesOf(store, id))?.equals(bytes)).toBe(true)
    },
  )

  test('a file is read in pieces of 256 KiB at most, also by several at once', async () => {
    const store = await openForTest(open)
    const bytes = randomBytes(1_000_000)
    const id = await writeOne(store, bytes)
    const sizes = ((await piecesOf(store, id)) ?? []).map(({ byteLength }) => byteLength)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(262_144)
    const all = await Promise.all([1, 2, 3].map(() => bytesOf(store, id)))
    expect(all.map((read) => read?.equals(bytes))).toEqual([true, true, true])
  })

  test('a source may use the memory of its chunks again', async () => {
    const store = await openForTest(open)
    const memory = Buffer.alloc(100_000)
    async function* source() {
      for (const byte of [1, 2, 3, 4, 5, 6, 7]) yield memory.fill(byte)
    }
    const id = someId()
    await store.writeFile(id, source(), startMs)
    const read = await bytesOf(store, id)
    expect([0, 99_999, 100_000, 262_144, 650_000].map((at) => read?.[at])).toEqual([1, 1, 2, 3, 7])
  })

  test('files that are written at the same moment do not mix', async () => {
    const store = await openForTest(open)
    const contents = Array.from({ length: 20 }, (_, byte) => Buffer.alloc(300_000, byte))
    const ids = await Promise.all(contents.map((bytes) => writeOne(store, bytes)))
    const read = await Promise.all(ids.map((id) => bytesOf(store, id)))
    expect(read.every((bytes, n) => bytes?.equals(contents[n] ?? Buffer.alloc(0)))).toBe(true)
  })

  test.each([someId(), 'file_', '', '../../hookpact.db'])('there is no file %j', async (id) => {
    const store = await openForTest(open)
    expect(await store.readFile(id)).toBeUndefined()
    await store.removeFiles([id])
  })

  test.each(['file_1', '../hookpact.db', newId('evt', startMs)])('%j is refused as the id of a file', async (id) => {
    const store = await openForTest(open)
    await expect(store.writeFile(id, inChunks(Buffer.from('x')), startMs)).rejects.toThrow('is not the id of a file')
  })

  test('an id that is there already is refused, and its file stays as it was', async () => {
    const store = await openForTest(open)
    const id = await writeOne(store, Buffer.from('first'))
    await expect(store.writeFile(id, inChunks(Buffer.from('second')), startMs)).rejects.toThrow(Error)
    expect(String(await bytesOf(store, id))).toBe('first')
  })

  test.each([0, 10, pieceBytes * 2 + 5])('an upload that breaks off after %i bytes leaves nothing', async (size) => {
    const store = await openForTest(open)
    const broken = new Error('the sender went away')
    async function* source() {
      yield* inChunks(Buffer.alloc(size))
      throw broken
    }
    const id = someId()
    await expect(store.writeFile(id, source(), startMs)).rejects.toBe(broken)
    expect(await store.readFile(id)).toBeUndefined()
    expect(await store.removeUnclaimedFiles(laterMs * 2, 10)).toBe(0)
  })

  test('a file is neither read nor claimed before all of it is there', async () => {
    const store = await openForTest(open)
    const id = someId()
    async function* source() {
      yield Buffer.alloc(pieceBytes + 1)
      expect(await store.readFile(id)).toBeUndefined()
      await expect(store.recordEvent(someEvent({ fileIds: [id] }), [])).rejects.toThrow(id)
      yield Buffer.alloc(1)
    }
    expect(await store.writeFile(id, source(), startMs)).toMatchObject({ sizeBytes: pieceBytes + 2 })
    expect(await store.recordEvent(someEvent({ fileIds: [id] }), [])).toMatchObject({ kind: 'recorded' })
  })

  test('an upload that is under way when the store closes fails', async () => {
    const store = await open()
    async function* source() {
      yield Buffer.alloc(pieceBytes + 1)
      await store.close()
      yield Buffer.alloc(pieceBytes)
    }
    await expect(store.writeFile(someId(), source(), startMs)).rejects.toThrow(StorageUnavailable)
  })

  test('an event has its files from its commit on: nobody removes them as unclaimed', async () => {
    const store = await openForTest(open)
    const ids = [await writeOne(store), await writeOne(store)]
    const recorded = await store.recordEvent(someEvent({ fileIds: ids }), toHandler)
    expect(recorded).toMatchObject({ kind: 'recorded' })
    await store.removeFiles(ids)
    expect(await store.removeUnclaimedFiles(laterMs, 10)).toBe(0)
    for (const id of ids) expect(String(await bytesOf(store, id))).toBe('a file')
  })

  test('a duplicate claims no file', async () => {
    const store = await openForTest(open)
    await store.recordEvent(someEvent({ dedupKey: 'key' }), [])
    const id = await writeOne(store)
    const repeat = someEvent({ dedupKey: 'key', fileIds: [id] })
    expect(await store.recordEvent(repeat, [])).toMatchObject({ kind: 'duplicate' })
    await store.removeFiles([id])
    expect(await store.readFile(id)).toBeUndefined()
  })

  test('an event with a file that is not there is refused, and takes no other of its commit with it', async () => {
    const store = await openForTest(open)
    const id = await writeOne(store)
    const refused = someEvent({ fileIds: [id, someId()], dedupKey: 'key' })
    const events = [someEvent(), refused, someEvent({ fileIds: [await writeOne(store)] }), someEvent()]
    const settled = await Promise.allSettled(events.map((event) => store.recordEvent(event, toHandler)))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    const [, failure] = settled
    expect(failure).toMatchObject({ reason: expect.any(Error) })
    expect(failure).not.toMatchObject({ reason: expect.any(StorageUnavailable) })
    expect(await store.findEvent(refused.id)).toBeUndefined()
    expect(await store.listDeliveries({}, { limit: 10 })).toHaveLength(3)
    // Neither its key nor its other file is taken.
    expect(await store.recordEvent({ ...refused, fileIds: [id] }, [])).toMatchObject({ kind: 'recorded' })
  })

  test('a file of one event is not had by another, nor twice by one', async () => {
    const store = await openForTest(open)
    const id = await writeOne(store)
    await expect(store.recordEvent(someEvent({ fileIds: [id, id] }), [])).rejects.toThrow(id)
    const events = Array.from({ length: 5 }, () => someEvent({ fileIds: [id] }))
    const settled = await Promise.allSettled(events.map((event) => store.recordEvent(event, [])))
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.listEvents({}, { limit: 10 })).toHaveLength(1)
  })

  test('files that no event has are removed when they are asked for, and others stay', async () => {
    const store = await openForTest(open)
    const [claimed, refused, other] = [await writeOne(store), await writeOne(store), await writeOne(store)]
    await store.recordEvent(someEvent({ fileIds: [claimed] }), [])
    await store.removeFiles([claimed, refused, someId()])
    const left = await Promise.all([claimed, refused, other].map((id) => bytesOf(store, id)))
    expect(left.map((bytes) => bytes?.length)).toEqual([6, undefined, 6])
  })

  test('unclaimed files from before a time are removed, as many as are asked for', async () => {
    const store = await openForTest(open)
    const old = [await writeOne(store), await writeOne(store), await writeOne(store)]
    const claimed = await writeOne(store)
    await store.recordEvent(someEvent({ fileIds: [claimed] }), [])
    const recent = await writeOne(store, Buffer.from('recent'), laterMs)
    expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(2)
    expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(1)
    expect(await store.removeUnclaimedFiles(laterMs, 2)).toBe(0)
    for (const id of old) expect(await store.readFile(id)).toBeUndefined()
    for (const id of [claimed, recent]) expect(await store.readFile(id)).toBeDefined()
  })
}
