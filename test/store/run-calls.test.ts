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
