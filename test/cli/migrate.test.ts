import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, inject, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { emptyDatabaseUrl, querySql } from '../stand-ins/empty-database.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { recordOne, someEvent, someRejection, startMs, writeOne } from '../store/conformance/records.ts'
import { run } from './terminal.ts'

/** An empty place, as the environment says it, and how it is named. */
async function emptyPlace() {
  const dataDir = join(temporaryFolder(), 'data')
  const databaseUrl = await emptyDatabaseUrl()
  const { host, pathname } = new URL(databaseUrl ?? 'none:')
  return {
    environment: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    name: databaseUrl === undefined ? `SQLite ${dataDir}/hookpact.db` : `PostgreSQL ${host}${pathname}`,
    open: () => openStore({ databaseUrl, dataDir }),
    /** As the program before files, rejections, settings of subscriptions and orders left it. */
    async makeOlder() {
      if (databaseUrl !== undefined) {
        await querySql(
          databaseUrl,
          'DROP TABLE file_chunks, files, rejections, idempotency_keys, signing_keys, lanes, in_flight, replays, progress',
        )
        await querySql(databaseUrl, 'ALTER TABLE subscriptions DROP COLUMN settings')
        await querySql(databaseUrl, 'ALTER TABLE attempts DROP COLUMN timings')
        await querySql(databaseUrl, 'ALTER TABLE events DROP COLUMN ordering_key')
        await querySql(databaseUrl, 'ALTER TABLE deliveries DROP COLUMN ordering_key, DROP COLUMN ordering_place')
        await querySql(databaseUrl, 'DELETE FROM hookpact_migrations WHERE number > 1')
        return
      }
      const db = new DatabaseSync(join(dataDir, 'hookpact.db'))
      db.exec(
        'DROP TABLE files; DROP TABLE rejections; DROP TABLE idempotency_keys; DROP TABLE signing_keys; DROP TABLE replays',
      )
      db.exec('DROP TABLE lanes; DROP TABLE in_flight; DROP TABLE progress; DROP INDEX deliveries_due')
      db.exec('CREATE INDEX deliveries_due ON deliveries (due_at_ms) WHERE due_at_ms IS NOT NULL')
      db.exec('ALTER TABLE attempts DROP COLUMN timings; DROP INDEX deliveries_in_order')
      db.exec('DROP INDEX deliveries_held; DROP INDEX deliveries_behind')
      db.exec(`CREATE INDEX deliveries_unfinished_of_subscription ON deliveries (destination_id)
        WHERE destination_kind = 'subscription' AND ended_at_ms IS NULL`)
      db.exec('ALTER TABLE events DROP COLUMN ordering_key; ALTER TABLE deliveries DROP COLUMN ordering_key')
      db.exec('ALTER TABLE deliveries DROP COLUMN ordering_place')
      db.exec('ALTER TABLE subscriptions DROP COLUMN settings; PRAGMA user_version = 2')
      db.close()
    },
    /** As a newer program would leave it. */
    async makeNewer() {
      if (databaseUrl !== undefined) {
        await querySql(databaseUrl, 'INSERT INTO hookpact_migrations (number) VALUES (99)')
        return
      }
      const db = new DatabaseSync(join(dataDir, 'hookpact.db'))
      db.exec('PRAGMA user_version = 99')
      db.close()
    },
  }
}

test('migrate makes an empty database ready in one line; again, it has nothing to do', async () => {
  const { environment, name, open } = await emptyPlace()
  const first = run(['migrate'], environment)
  expect(await first.status, first.err).toBe(0)
  expect(first.out).toMatch(/^(.+) was at version 0 and is at version (\d+): \2 migrations? applied\n$/)
  expect(first.out.startsWith(`${name} was`)).toBe(true)
  expect(first.err).toBe('')

  const second = run(['migrate'], environment)
  expect(await second.status).toBe(0)
  expect(second.out).toMatch(/ is at version \d+ already: no migrations applied\n$/)
  expect(second.out.startsWith(name)).toBe(true)

  const store = await open()
  expect(await recordOne(store)).toMatch(/^dlv_/)
  await store.close()
})

test('migrate leaves what is stored as it is, also while a server runs', async () => {
  const { environment, open } = await emptyPlace()
  const store = await open()
  const id = await recordOne(store)
  expect(await run(['migrate'], environment).status).toBe(0)
  expect(await store.findDelivery(id)).toMatchObject({ id, status: 'pending' })
  await store.close()
})

test('a database of the version before files is brought to this one, with what is in it', async () => {
  const { environment, open, makeOlder } = await emptyPlace()
  const before = await open()
  const id = await recordOne(before, { dedupKey: 'out:a key', fingerprint: 'print' })
  await before.close()
  await makeOlder()
  const migrated = run(['migrate'], environment)
  expect(await migrated.status, migrated.err).toBe(0)
  expect(migrated.out).toMatch(/: \d+ migrations? applied\n$/)
  const store = await open()
  expect(await store.findDelivery(id)).toMatchObject({ id, status: 'pending' })
  await recordOne(store, { fileIds: [await writeOne(store)] })
  await store.recordRejections([someRejection()])
  // A publisher's key counts as it did.
  const asked = { key: 'a key', fingerprint: 'another', nowMs: startMs + 1, freeBeforeMs: startMs - 1 }
  expect(await store.claimKey(asked)).toEqual({ fingerprint: 'print', claimedAtMs: startMs })
  const repeat = someEvent({ dedupKey: `out:${startMs}:0:a key` })
  expect(await store.recordEvent(repeat, [])).toMatchObject({ kind: 'duplicate', fingerprint: 'print' })
  await store.close()
})

test('several that migrate at once all end well, and the migrations are applied once', async () => {
  const { environment } = await emptyPlace()
  const commands = [1, 2, 3].map(() => run(['migrate'], environment))
  expect(await Promise.all(commands.map(({ status }) => status))).toEqual([0, 0, 0])
  expect(commands.filter(({ out }) => out.includes('was at version 0'))).toHaveLength(1)
})

test('a database of a newer version is left alone, and both versions are named in one line', async () => {
  const { environment, name, open, makeNewer } = await emptyPlace()
  await (await open()).close()
  await makeNewer()
  const command = run(['migrate'], environment)
  expect(await command.status).toBe(1)
  expect(command.out).toBe('')
  expect(command.err).toMatch(
    /^hookpact: .* cannot be migrated: the database has version 99, and this program knows versions up to \d+\n$/,
  )
  expect(command.err).toContain(name)
})

test('a database that cannot be reached is one line, without its password', async () => {
  const onPostgres = inject('postgresPort') !== undefined
  const command = run(
    ['migrate'],
    onPostgres ? { DATABASE_URL: 'postgres://user:pass-word@127.0.0.1:1/hookpact' } : { DATA_DIR: '/dev/null/data' },
  )
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(/^hookpact: [^\n]* cannot be migrated: [^\n]*(ECONNREFUSED|ENOTDIR)[^\n]*\n$/)
  expect(command.err).not.toContain('pass-word')
})

test('migrate takes no arguments', async () => {
  expect(await run(['migrate', '--now']).status).toBe(2)
})
