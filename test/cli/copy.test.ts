import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../../src/cli.ts'
import { newId } from '../../src/id.ts'
import { tables } from '../../src/store/copy/tables.ts'
import { pieceBytes } from '../../src/store/files.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { querySql } from '../stand-ins/empty-database.ts'
import { startHookpact, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey } from '../stand-ins/running-app.ts'
import {
  bytesOf,
  claim,
  claimOne,
  exhaustOne,
  inChunks,
  someEvent,
  someSubscription,
  startMs,
  toHandler,
} from '../store/conformance/records.ts'
import { sealedForTests } from '../store/sealers.ts'
import {
  contentOf,
  emptyTarget,
  files,
  fillWithEverything,
  keyHash,
  lateMs,
  openDatabaseAt,
  openFile,
  repeated,
  runCopy,
  sqliteFile,
} from './copies.ts'
import { run } from './terminal.ts'

test('everything is copied: events byte for byte, deliveries in every state, attempts, subscriptions, the key', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  const command = runCopy(path, url)
  expect(await command.status, command.err).toBe(0)

  const [source, target] = [await openFile(path), await openDatabaseAt(url)]
  const content = await contentOf(source)
  expect(await contentOf(target)).toEqual(content)
  expect(new Set(content.deliveries.map(({ status }) => status))).toEqual(
    new Set(['pending', 'running', 'succeeded', 'exhausted', 'canceled', 'held']),
  )
  expect(content.attempts.map(({ output }) => output)).toContain('a NUL \0 and what follows')
  expect(content.subscriptions.map(({ events }) => events)).toContainEqual([
    'pull_request.changed',
    'code.pushed',
    'issue.changed',
  ])
  expect(content.fileBytes).toEqual(files.map(({ bytes }) => bytes.toString('hex')))
  expect(content.rejections).toHaveLength(2)
  expect(content.signingKeys).toHaveLength(1)
  expect(await target.isApiKey(keyHash)).toBe(true)
  expect(await target.addFirstApiKey('key_other', 'another hash', lateMs)).toBe(false)
})

test('a copied store goes on: what is due is claimed with its secrets, what ran when its lease is over', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  const [source, target] = [await openFile(path), await openDatabaseAt(url)]

  for (const nowMs of [startMs, lateMs + 10, lateMs + 120_000]) {
    const due = (await claim(source, nowMs)).deliveries.map(plainBody).sort(byId)
    expect((await claim(target, nowMs)).deliveries.map(plainBody).sort(byId)).toEqual(due)
    if (nowMs === lateMs + 10) {
      const withSecrets = due.find(({ subscription }) => subscription?.secrets.length === 2)
      expect(withSecrets?.subscription?.failingSinceMs).toBe(startMs)
    }
  }
  expect(await contentOf(target)).toEqual(await contentOf(source))
})

test('what is encrypted is copied as it is, and opens with the same key', async () => {
  const path = await sqliteFile((store) => fillWithEverything(sealedForTests(store)))
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  const [source, target] = [await openFile(path), await openDatabaseAt(url)]
  expect(await target.listStoredSecrets({ limit: 10 })).toEqual(await source.listStoredSecrets({ limit: 10 }))
  const [opened, copied] = [sealedForTests(source), sealedForTests(target)]
  expect(await copied.listSubscriptions({ limit: 10 })).toEqual(await opened.listSubscriptions({ limit: 10 }))
  expect(await copied.listSigningKeys()).toMatchObject([{ privateKey: 'sealed:01234567:private' }])
})

test('a repeat of an event that was copied is a duplicate at the target', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  const target = await openDatabaseAt(url)
  const repeat = someEvent({ dedupKey: repeated.dedupKey })
  expect(await target.recordEvent(repeat, toHandler)).toEqual({
    kind: 'duplicate',
    eventId: repeated.id,
    fingerprint: repeated.fingerprint,
    deliveryCount: 0,
  })
})

test('files are with their events at the target, and the unclaimed one is not', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  for (const store of [await openFile(path), await openDatabaseAt(url)]) {
    expect(await store.removeUnclaimedFiles(lateMs, 10)).toBe(1)
    const left = await Promise.all(files.map(async ({ id }) => (await store.readFile(id)) !== undefined))
    expect(left).toEqual([true, true, true, true, false])
  }
})

test('files of many batches are copied; stopped half way, the copy goes on where it was', async () => {
  const bytes = randomBytes(40 * pieceBytes + 9)
  const ids = [1, 2, 3].map(() => newId('file', startMs))
  const path = await sqliteFile(async (store) => {
    for (const id of ids) await store.writeFile(id, inChunks(bytes), startMs)
  })
  const url = await emptyTarget()
  const first = runCopy(path, url)
  await first.says(/copying file_chunks/)
  first.stop()
  expect(await first.status).toBe(1)
  const second = runCopy(path, url)
  expect(await second.status, second.err).toBe(0)
  expect(second.out).toMatch(/^file_chunks +123 rows, the same/m)
  const [, begunWith] = /copying file_chunks: (\d+) of 123 rows/.exec(second.err) ?? []
  expect(Number(begunWith)).toBeGreaterThan(32)
  const target = await openDatabaseAt(url)
  for (const id of ids) expect((await bytesOf(target, id))?.equals(bytes)).toBe(true)
})

test('it says of every table that it is the same, and names the target without its password', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  const { host, pathname } = new URL(url)
  const command = run(['copy', '--from', `sqlite:${path}`], { DATABASE_URL: url.replace('hookpact@', 'hook%70act@') })
  expect(await command.status).toBe(0)
  const lines = command.out.trimEnd().split('\n')
  expect(lines.pop()).toBe(`Copied to PostgreSQL ${host}${pathname}. Every row is there, and every hash is the same`)
  expect(lines.map((line) => line.replace(/ +.*/, ''))).toEqual(tables.map(({ name }) => name))
  for (const line of lines) expect(line).toMatch(/ \d+ rows, the same: sha256 [0-9a-f]{64}$/)
  expect(command.err).toMatch(/^copying events: \d+ of \d+ rows, 100 %/m)
  expect(command.err).toMatch(/^verifying deliveries: \d+ of \d+ rows, 100 %/m)
  expect(command.out + command.err).not.toContain('act@')
})

/** What is of attempts that run, and of the last second: a copy is made while nothing runs. */
const ofRunning: readonly string[] = ['lanes.tokens', 'lanes.refilled_at_ms']

test('every column of the target is copied, but for what is of attempts that run', async () => {
  const url = await emptyTarget()
  expect(await runCopy(await sqliteFile(async () => {}), url).status).toBe(0)
  const rows = await querySql<{ name: string; columns: string[] }>(
    url,
    `SELECT table_name AS name, array_agg(column_name::text ORDER BY column_name) AS columns
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name NOT IN ('hookpact_migrations', 'in_flight') AND table_name !~ '_(\\d{8}|other)$'
      GROUP BY 1 ORDER BY 1`,
  )
  const kept = rows.map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => !ofRunning.includes(`${name}.${column}`)),
  }))
  const copied = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name).sort() }))
  expect(kept).toEqual(copied.sort((a, b) => (a.name < b.name ? -1 : 1)))
})

test('what is copied lies in the partition of its day', async () => {
  const url = await emptyTarget()
  expect(await runCopy(await sqliteFile(fillWithEverything), url).status).toBe(0)
  const [row] = await querySql<object>(
    url,
    `SELECT (SELECT count(*) FROM events_other)::int AS other_events, (SELECT count(*) FROM attempts_other)::int AS other_attempts,
      (SELECT count(*) FROM events_20260101) = (SELECT count(*) FROM events) AS all_events,
      (SELECT count(*) FROM attempts_20260101) = (SELECT count(*) FROM attempts) AS all_attempts`,
  )
  expect(row).toEqual({ other_events: 0, other_attempts: 0, all_events: true, all_attempts: true })
})

/** Bodies so large that a batch holds few of them. */
const bodyBytes = 3 * 1024 * 1024
const largeEvents = 8
const largeFile = () =>
  sqliteFile(async (store) => {
    for (let n = 0; n < largeEvents; n += 1) {
      const body = Buffer.alloc(bodyBytes, `event ${n} `)
      await store.recordEvent(someEvent({ body, dedupKey: `key ${n}` }), toHandler)
    }
  })

test('a copy that was stopped half way goes on where it was, and doubles nothing', async () => {
  const path = await largeFile()
  const url = await emptyTarget()
  const first = runCopy(path, url)
  await first.says(/copying events/)
  first.stop()
  expect(await first.status).toBe(1)
  expect(first.err).toMatch(/\nhookpact: stopped\. Run it again: it goes on where it was\n$/)
  await expect(openDatabaseAt(url)).rejects.toThrow('holds a copy that is not finished: run hookpact copy again')
  const [{ events } = { events: 0 }] = await querySql<{ events: number }>(
    url,
    'SELECT count(*)::int AS events FROM events',
  )
  expect(events).toBeGreaterThan(0)
  expect(events).toBeLessThan(largeEvents)

  const second = runCopy(path, url)
  expect(await second.status, second.err).toBe(0)
  const [, begunWith] = /copying events: (\d+) of 8 rows/.exec(second.err) ?? []
  expect(Number(begunWith)).toBeGreaterThan(events)
  expect(await contentOf(await openDatabaseAt(url))).toEqual(await contentOf(await openFile(path)))
})

test('a copy that was killed goes on where it was; run once more it copies nothing', async () => {
  const path = await largeFile()
  const url = await emptyTarget()
  const killed = startHookpact(['copy', '--from', `sqlite:${path}`, '--to', url])
  await killed.says(/copying events/)
  killed.kill('SIGKILL')
  await killed.ended
  const second = runCopy(path, url)
  expect(await second.status, second.err).toBe(0)
  const third = runCopy(path, url)
  expect(await third.status, third.err).toBe(0)
  expect(third.err).not.toContain('copying')
  expect(await contentOf(await openDatabaseAt(url))).toEqual(await contentOf(await openFile(path)))
})

test('the file that a killed server left is copied with what is still in its log', async () => {
  const folder = temporaryFolder()
  const server = startHookpact(['serve'], { PORT: '0', DATA_DIR: folder, HOOKPACT_API_KEY: apiKey })
  await server.says(/listening on/)
  server.kill('SIGKILL')
  await server.ended
  expect(statSync(join(folder, 'hookpact.db-wal')).size).toBeGreaterThan(0)
  const command = runCopy(join(folder, 'hookpact.db'), await emptyTarget())
  expect(await command.status, command.err).toBe(0)
  expect(command.out).toMatch(/^api_keys +1 rows, the same/m)
})

test('a copy from which rows were taken away is made whole', async () => {
  const path = await sqliteFile(fillWithEverything)
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  await querySql(url, `DELETE FROM events WHERE id = '${repeated.id}'`)
  await querySql(url, `DELETE FROM attempts WHERE outcome = 'lost'`)
  expect(await runCopy(path, url).status).toBe(0)
  expect(await contentOf(await openDatabaseAt(url))).toEqual(await contentOf(await openFile(path)))
})

test('on a screen one line shows a bar, and how many rows a second', async () => {
  const url = await emptyTarget()
  const path = await largeFile()
  let written = ''
  const terminal = {
    out: () => {},
    err: (text: string) => {
      written += text
    },
    errIsScreen: true,
    input: async () => '',
    untilStopped: () => new Promise(() => {}),
  }
  expect(await runCli(['copy', '--from', `sqlite:${path}`, '--to', url], terminal, {})).toBe(0)
  expect(written).toContain('\r\u001b[K[########################] copying events: 8 of 8 rows, 100 %, ')
  expect(written).toMatch(/\[#+-+\] copying events: \d+ of 8 rows, \d+ %/)
  expect(written).toMatch(/\d rows\/s/)
  expect(written.match(/\n/g)).toHaveLength(1)
  expect(written.endsWith('\n')).toBe(true)
})

/** Since when one is due that was lost, SQLite does not know: its lease was over then. */
function plainBody(claimed: ClaimedDelivery) {
  const dueAtMs = claimed.attempt > 1 ? undefined : claimed.dueAtMs
  return { ...claimed, dueAtMs, event: { ...claimed.event, body: Buffer.from(claimed.event.body).toString('hex') } }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

test('an order goes on in the target where it was: what waits behind another one still does', async () => {
  const subscription = someSubscription({ settings: { ordering: 'block' } })
  const path = await sqliteFile(async (store) => {
    await store.createSubscription(subscription)
    const route = { kind: 'subscription', id: subscription.id } as const
    await store.recordEvent(someEvent({ orderingKey: 'a' }), [route])
    await store.recordEvent(someEvent({ orderingKey: 'a' }), [route])
    await exhaustOne(store)
  })
  const url = await emptyTarget()
  expect(await runCopy(path, url).status).toBe(0)
  const target = await openDatabaseAt(url)
  expect((await claim(target, startMs + 1e6)).deliveries).toEqual([])
  const [waiting, blocking] = await target.listDeliveries({}, { limit: 2 })
  expect(await target.cancelDelivery(blocking?.id ?? '', startMs)).toBe(true)
  expect((await claimOne(target, startMs)).id).toBe(waiting?.id)
})
