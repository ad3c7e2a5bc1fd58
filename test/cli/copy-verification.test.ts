import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { querySql } from '../stand-ins/empty-database.ts'
import { someEvent, toHandler } from '../store/conformance/records.ts'
import { emptyTarget, fillWithEverything, runCopy, sqliteFile } from './copies.ts'

test.each([
  { table: 'events', change: `UPDATE events SET body = set_byte(body, 255, 0) WHERE length(body) = 256` },
  { table: 'events', change: `UPDATE events SET headers = headers || ' '` },
  { table: 'dedup_keys', change: `UPDATE dedup_keys SET event_id = 'evt_other'` },
  { table: 'idempotency_keys', change: `UPDATE idempotency_keys SET claimed_at_ms = 0` },
  { table: 'deliveries', change: `UPDATE deliveries SET due_at_ms = due_at_ms + 1 WHERE lease_until_ms IS NULL` },
  { table: 'deliveries', change: `UPDATE deliveries SET ended_at_ms = NULL` },
  { table: 'attempts', change: `UPDATE attempts SET output = NULL` },
  { table: 'attempts', change: `UPDATE attempts SET error = ''::bytea WHERE error IS NULL` },
  { table: 'subscriptions', change: `UPDATE subscriptions SET secrets = '[]'` },
  { table: 'subscriptions', change: `UPDATE subscriptions SET events = array_append(events, 'more')` },
  { table: 'files', change: `UPDATE files SET event_id = 'evt_other' WHERE size_bytes = 1` },
  { table: 'file_chunks', change: `UPDATE file_chunks SET bytes = set_byte(bytes, 262143, 0) WHERE position = 7` },
  { table: 'rejections', change: `UPDATE rejections SET reason = NULL` },
  { table: 'api_keys', change: `UPDATE api_keys SET is_first = FALSE` },
])('verification tells a target that was tampered with: $change', async ({ table, change }) => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  await querySql(url, change)
  const command = runCopy(path, url)
  expect(await command.status).toBe(1)
  expect(command.out).toMatch(new RegExp(`^${table} +differs: (\\d+) rows in the source, \\1 in the target$`, 'm'))
  expect(command.out.match(/differs/g)).toHaveLength(1)
  expect(command.out).not.toContain('Copied')
  expect(command.err).toContain(`\nhookpact: the copy is not the same in ${table}. Copy again, to an empty database\n`)
})

test('rows that the target refuses to take are told by their number', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  await querySql(url, `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`)
  await querySql(url, 'CREATE TRIGGER refuse BEFORE INSERT ON dedup_keys FOR EACH ROW EXECUTE FUNCTION refuse()')
  await querySql(url, 'DELETE FROM dedup_keys')
  const command = runCopy(path, url)
  expect(await command.status).toBe(1)
  expect(command.out).toMatch(/^dedup_keys +differs: 1 rows in the source, 0 in the target$/m)
})

test('a source that is written while it is copied is told: what came later is not in the target', async () => {
  const path = await sqliteFile(async (store) => {
    const body = Buffer.alloc(3 * 1024 * 1024)
    for (let n = 0; n < 6; n += 1) await store.recordEvent(someEvent({ body }), toHandler)
  })
  const command = runCopy(path, await emptyTarget())
  await command.says(/copying events/)
  const db = new DatabaseSync(path)
  db.exec(`UPDATE deliveries SET status = 'canceled'`)
  db.close()
  expect(await command.status).toBe(1)
  expect(command.out).not.toContain('differs')
  expect(command.err).toContain('hookpact: the source was written while it was copied. Stop its server, and copy again')
})
