import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { claim, openForTest, recordOne, settlementFor, someEvent, startMs, toHandler } from './conformance/records.ts'
import { databasePath, firstConnection, openInThread } from './open-in-thread.ts'

/** Opens a store together with the connection that it writes through. */
async function openWithWriter() {
  const path = databasePath()
  const { promise, resolve } = Promise.withResolvers<Store>()
  const writer = firstConnection(() => resolve(openInThread(path)))
  return { path, store: await openForTest(() => promise), writer }
}

/** Opens a store together with its threads: the one that writes, the one that reads. */
async function openWithThreads() {
  const threads: Worker[] = []
  const keep = (worker: Worker) => void threads.push(worker)
  process.on('worker', keep)
  const store = await openSqliteStore(databasePath())
  process.off('worker', keep)
  const [writer, reader] = threads
  if (writer === undefined || reader === undefined) throw new Error('the store has no threads')
  return { store, writer, reader }
}

const faults: [string, (writer: DatabaseSync, path: string) => () => void][] = [
  [
    'full',
    (writer) => {
      const pages = Number(writer.prepare('PRAGMA page_count').get()?.page_count)
      writer.exec(`PRAGMA max_page_count = ${pages}`)
      return () => writer.exec('PRAGMA max_page_count = 1000000')
    },
  ],
  [
    'read-only',
    (writer) => {
      writer.exec('PRAGMA query_only = ON')
      return () => writer.exec('PRAGMA query_only = OFF')
    },
  ],
  [
    'locked by somebody else',
    (writer, path) => {
      writer.exec('PRAGMA busy_timeout = 0')
      const other = new DatabaseSync(path)
      other.exec('BEGIN IMMEDIATE')
      return () => other.close()
    },
  ],
]

test.each(faults)(
  'while the storage is %s writes are refused and nothing is written, and then it goes on',
  async (_name, fault) => {
    const { path, store, writer } = await openWithWriter()
    await recordOne(store)
    const { deliveries } = await claim(store, startMs)
    const [delivery] = deliveries
    if (delivery === undefined) throw new Error('nothing was claimed')

    const mend = fault(writer, path)
    const event = someEvent({ body: Buffer.alloc(100_000) })
    const publish = [{ event: someEvent({ body: Buffer.alloc(100_000) }), routes: toHandler }]
    await expect(store.recordEvent(event, toHandler)).rejects.toThrow(StorageUnavailable)
    await expect(store.settle(settlementFor(delivery, { publish }))).rejects.toThrow(StorageUnavailable)
    expect(await store.listEvents({}, { limit: 10 })).toHaveLength(1)
    expect(await store.listDeliveries({}, { limit: 10 })).toMatchObject([{ status: 'running' }])
    expect(await store.listAttempts(delivery.id)).toEqual([])

    mend()
    expect(await store.recordEvent(event, toHandler)).toMatchObject({ kind: 'recorded' })
    expect(await store.settle(settlementFor(delivery, { publish }))).toEqual({ kind: 'settled' })
  },
)

test('an event that does not fit on the disk takes no other of its commit with it', async () => {
  const { store, writer } = await openWithWriter()
  const pages = Number(writer.prepare('PRAGMA page_count').get()?.page_count)
  writer.exec(`PRAGMA max_page_count = ${pages + 20}`)
  const sizes = [10, 20, 5_000_000, 30]
  const settled = await Promise.allSettled(
    sizes.map((size) => store.recordEvent(someEvent({ body: Buffer.alloc(size) }), [])),
  )
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  const kept = await store.listEvents({}, { limit: 10 })
  expect(kept.map(({ sizeBytes }) => sizeBytes).sort()).toEqual([10, 20, 30])
})

test('a write that was asked for when the thread dies is refused, and so is every later one', async () => {
  const { store, writer } = await openWithThreads()
  onTestFinished(() => store.close())
  const asked = store.recordEvent(someEvent({ body: Buffer.alloc(10_000_000) }), toHandler)
  const shared = store.recordEvent(someEvent(), toHandler)
  const exited = once(writer, 'exit')
  const refused = [asked, shared].map((call) => expect(call).rejects.toThrow(StorageUnavailable))
  await writer.terminate()
  await exited
  await Promise.all(refused)
  await expect(store.recordEvent(someEvent(), toHandler)).rejects.toThrow(StorageUnavailable)
  await expect(store.ping()).rejects.toThrow(StorageUnavailable)
  expect(await store.isApiKey('hash')).toBe(false)
})

test('close does not hang on threads that have died', async () => {
  const { store, writer, reader } = await openWithThreads()
  await Promise.all([writer.terminate(), reader.terminate()])
  await expect(store.findEvent('evt_')).rejects.toThrow(StorageUnavailable)
  await store.close()
})
