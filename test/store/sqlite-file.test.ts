import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newId } from '../../src/id.ts'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { recordOne, someEvent } from './conformance/records.ts'
import { databasePath, firstConnection } from './open-in-thread.ts'

/** Opens the store's file as anybody else would. */
function connect(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  onTestFinished(() => db.close())
  return db
}

async function openForTest(path: string) {
  const store = await openSqliteStore(path)
  onTestFinished(() => store.close())
  return store
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('the database, the log beside it and a folder that is made for them are for this user alone', async () => {
  const path = join(dirname(databasePath()), 'new', 'folder', 'hookpact.db')
  const store = await openForTest(path)
  await recordOne(store)
  const files = readdirSync(dirname(path))
  expect(files).toContain('hookpact.db-wal')
  for (const file of files) expect([file, modeOf(join(dirname(path), file))]).toEqual([file, '600'])
  expect(modeOf(dirname(path))).toBe('700')
})

test('in a folder that others may read the database and its log are still for this user alone', async () => {
  const folder = join(dirname(databasePath()), 'shared')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  await recordOne(await openForTest(join(folder, 'hookpact.db')))
  for (const file of readdirSync(folder)) expect([file, modeOf(join(folder, file))]).toEqual([file, '600'])
})

test('a database is migrated from empty, and opened again with what is in it', async () => {
  const path = databasePath()
  const first = await openSqliteStore(path)
  const event = someEvent()
  await first.recordEvent(event, [])
  await first.close()
  expect(connect(path).prepare('PRAGMA user_version').get()?.user_version).toBeGreaterThan(0)
  const second = await openForTest(path)
  expect(await second.findEvent(event.id)).toMatchObject({ id: event.id })
})

test('after close everything is in the one file', async () => {
  const path = databasePath()
  const store = await openSqliteStore(path)
  await recordOne(store)
  await store.close()
  expect(readdirSync(dirname(path))).toEqual(['hookpact.db'])
})

test('stores that open one new file at the same moment all find it whole', async () => {
  const path = databasePath()
  const stores = await Promise.all([1, 2, 3, 4].map(() => openForTest(path)))
  await Promise.all(stores.map((store) => recordOne(store)))
  for (const store of stores) expect(await store.listEvents({}, { limit: 10 })).toHaveLength(4)
})

test('a database of a newer version is refused by its number', async () => {
  const path = databasePath()
  const db = connect(path)
  db.exec('PRAGMA user_version = 99')
  expect(() => openDatabase(path, 'write')).toThrow('version 99')
  await expect(openSqliteStore(path)).rejects.toThrow(/^the database has version 99, .* versions up to \d+$/)
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 })
})

test('a file that is no database is refused', async () => {
  const path = databasePath()
  writeFileSync(path, 'this is a text, and long enough to be taken for a header of a database'.repeat(20))
  await expect(openSqliteStore(path)).rejects.toThrow(/not a database/)
})

test('commits go through a write-ahead log, with an fsync each', async () => {
  const path = databasePath()
  const db = firstConnection(() => {
    const database = openDatabase(path, 'write')
    onTestFinished(() => database.close())
  })
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  // 2 is FULL.
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
})

test('what was acknowledged is there for another connection', async () => {
  const path = databasePath()
  const store = await openForTest(path)
  const event = someEvent()
  await store.recordEvent(event, [])
  expect(connect(path).prepare('SELECT id FROM events').all()).toEqual([{ id: event.id }])
})

test('no statement reads a whole table, and a claim sorts no lane', () => {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  const path = databasePath()
  const database = openDatabase(path, 'write')
  database.calls.listEvents({ type: 'push' }, { limit: 1, before: 'evt_' })
  database.calls.listEvents({ status: 'quarantined' }, { limit: 1 })
  database.calls.listDeliveries({ eventId: 'evt_' }, { limit: 1 })
  database.calls.listDeliveries({ status: 'exhausted' }, { limit: 1 })
  for (const statuses of [['exhausted', 'canceled'], ['succeeded']] as const) {
    const filter = { statuses, eventTypes: ['push'], direction: 'in', source: 'github' } as const
    database.calls.startReplay({ id: newId('rpl', 1), filter, matched: null, createdAtMs: 1 }, 1)
    database.calls.countReplay(filter, 1, undefined, 10)
    database.calls.stepReplay(1, 10)
  }
  const statements = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter((sql) => !sql.startsWith('PRAGMA'))
  prepare.mockRestore()
  onTestFinished(() => database.close())
  const db = connect(path)
  const planOf = (sql: string) => {
    const places: string[] = sql.match(/\?\d*/g) ?? []
    const values = (places.includes('?1') ? [...new Set(places)] : places).map(() => null)
    return db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => String(detail))
  }
  const claims = statements.filter((sql) => /due_at_ms <= \?/.test(sql))
  const byLane = 'SEARCH deliveries USING INDEX deliveries_due (destination_id=? AND due_at_ms<?)'
  const countsByLane = [
    'CO-ROUTINE (subquery-1)',
    'SEARCH deliveries USING COVERING INDEX deliveries_due (destination_id=? AND due_at_ms<?)',
    'SCAN (subquery-1)',
  ]
  // The parts of a lane with batches are counted over no more than one claim takes.
  const countsParts = ['CO-ROUTINE (subquery-1)', byLane, 'SCAN (subquery-1)', 'USE TEMP B-TREE FOR GROUP BY']
  expect(claims.map(planOf)).toEqual([[byLane], [byLane], countsByLane, countsParts])
  const ofOneStatus = statements.filter((sql) => sql.includes(`status = 'canceled' AND id > ?`)).flatMap(planOf)
  expect(ofOneStatus).toContain('SEARCH deliveries USING INDEX deliveries_set_aside (status=? AND id>? AND id<?)')
  const ofHeld = statements.filter((sql) => sql.includes(`status = 'held' AND id > ?`)).flatMap(planOf)
  expect(ofHeld).toContain('SEARCH deliveries USING INDEX deliveries_set_aside (status=? AND id>?)')
  // One key is enough to know that there are any. Rejections are few; all lanes are read once, at the start. A partial index holds no more than is asked for.
  // A page of a replay is cut before it is looked at.
  const harmless =
    /^SCAN (api_keys|signing_keys|lanes|rejections|json_each VIRTUAL TABLE|CONSTANT ROW|\(subquery-\d+\)|events USING INDEX events_in_quarantine|replays USING INDEX replays_unfinished|page|p$)/
  const scans = statements.flatMap(planOf).filter((detail) => detail.startsWith('SCAN') && !harmless.test(detail))
  expect(scans).toEqual([])
})
