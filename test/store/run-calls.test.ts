import { expect, onTestFinished, test, vi } from 'vitest'
import type { Call, Database } from '../../src/store/sqlite/database.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { runReads, runWrites } from '../../src/store/sqlite/run-calls.ts'
import { someEvent, someSubscription, startMs } from './conformance/records.ts'
import { databasePath } from './open-in-thread.ts'

function open(): Database {
  const database = openDatabase(databasePath(), 'write')
  onTestFinished(() => database.close())
  return database
}

const record = (): Call => ['recordEvent', someEvent(), []]
/** An id that is there already cannot be made again: SQLite refuses it. */
const refused = (): Call => ['createSubscription', taken]
const taken = someSubscription()
// An event without headers is not one: only a defect of ours asks for it.
const defective = (): Call => ['recordEvent', { ...someEvent(), headers: undefined as never }, []]

test('a group of writes is one transaction', () => {
  const database = open()
  const transaction = vi.fn(database.transaction)
  const results = runWrites({ ...database, transaction }, [record(), record(), record()])
  expect(results.map(({ kind }) => kind)).toEqual(['value', 'value', 'value'])
  expect(transaction).toHaveBeenCalledTimes(1)
  expect(database.calls.listEvents({}, { limit: 10 })).toHaveLength(3)
})

test('a write that cannot succeed fails alone, and the others of its group are committed', () => {
  const database = open()
  database.calls.createSubscription(taken)
  const results = runWrites(database, [record(), refused(), record(), defective(), record()])
  expect(results.map(({ kind }) => kind)).toEqual(['value', 'error', 'value', 'error', 'value'])
  expect(results[1]).toMatchObject({ storage: true, message: expect.stringContaining('UNIQUE') })
  expect(results[3]).toMatchObject({ storage: false })
  expect(database.calls.listEvents({}, { limit: 10 })).toHaveLength(3)
})

test('a lock that is held elsewhere is waited for once, not once for each write of the group', () => {
  const path = databasePath()
  const database = openDatabase(path, 'write')
  onTestFinished(() => database.close())
  const other = openDatabase(path, 'write')
  onTestFinished(() => other.close())
  const transaction = vi.fn(database.transaction)
  other.transaction(() => {
    const results = runWrites({ ...database, transaction }, [record(), record(), record()])
    const locked = { kind: 'error', storage: true, message: 'database is locked' }
    expect(results).toEqual([locked, locked, locked])
  })
  expect(transaction).toHaveBeenCalledTimes(1)
  expect(runWrites(database, [record(), record()])).toMatchObject([{ kind: 'value' }, { kind: 'value' }])
}, 15_000)

/** As node:sqlite throws it. */
const sqliteError = (errcode: number) =>
  Object.assign(new Error(`result ${errcode}`), { code: 'ERR_SQLITE_ERROR', errcode })

test.each([
  ['SQLITE_IOERR_WRITE', 10 | (3 << 8)],
  ['SQLITE_READONLY_DBMOVED', 8 | (4 << 8)],
  ['SQLITE_CORRUPT', 11],
])('a write that meets %s fails its whole group at once', (_name, errcode) => {
  const database = open()
  const recordEvent = vi.fn(() => {
    throw sqliteError(errcode)
  })
  const calls = { ...database.calls, recordEvent }
  const failed = { kind: 'error', storage: true, message: `result ${errcode}` }
  expect(runWrites({ ...database, calls }, [record(), record(), record()])).toEqual([failed, failed, failed])
  expect(recordEvent).toHaveBeenCalledTimes(1)
})

test('a commit that fails, fails its whole group at once', () => {
  const database = open()
  const transaction = vi.fn((work: () => void) =>
    database.transaction(() => {
      work()
      throw sqliteError(1)
    }),
  )
  const results = runWrites({ ...database, transaction }, [record(), record()])
  expect(results.map(({ kind }) => kind)).toEqual(['error', 'error'])
  expect(transaction).toHaveBeenCalledTimes(1)
  expect(database.calls.listEvents({}, { limit: 10 })).toEqual([])
})

test('writes that are run one by one stop at the first that the storage fails', () => {
  const database = open()
  database.calls.createSubscription(taken)
  const transaction = vi.fn(database.transaction)
  // The group and the first two calls get the lock, and then it is gone.
  transaction.mockImplementation((work) => {
    if (transaction.mock.calls.length > 3) throw sqliteError(5)
    database.transaction(work)
  })
  const results = runWrites({ ...database, transaction }, [record(), refused(), record(), record()])
  expect(results.map(({ kind }) => kind)).toEqual(['value', 'error', 'error', 'error'])
  expect(results.map((result) => 'message' in result && result.message).slice(2)).toEqual(['result 5', 'result 5'])
  expect(transaction).toHaveBeenCalledTimes(4)
})

test('a write that fails halfway leaves nothing behind', () => {
  const database = open()
  const event = someEvent()
  // The event is inserted before its second delivery fails.
  const routes = [{ kind: 'handler', name: 'a' } as const, { kind: 'handler', name: undefined as never } as const]
  expect(runWrites(database, [['recordEvent', event, routes]])).toMatchObject([{ kind: 'error' }])
  expect(database.calls.findEvent(event.id)).toBeUndefined()
  expect(database.calls.listDeliveries({}, { limit: 10 })).toEqual([])
})

test('reads are run each by itself, and one that fails takes no other with it', () => {
  const database = open()
  const event = someEvent()
  database.calls.recordEvent(event, [])
  const broken: Call = ['findEvent', undefined as never]
  const results = runReads(database, [['findEvent', event.id], broken, ['isApiKey', 'none']])
  expect(results).toMatchObject([
    { kind: 'value', value: { id: event.id, createdAtMs: startMs } },
    { kind: 'error', storage: false },
    { kind: 'value', value: false },
  ])
})

test('a reader refuses to write', () => {
  const path = databasePath()
  openDatabase(path, 'write').close()
  const reader = openDatabase(path, 'read')
  onTestFinished(() => reader.close())
  expect(runReads(reader, [record()])).toMatchObject([{ kind: 'error', storage: true }])
})
