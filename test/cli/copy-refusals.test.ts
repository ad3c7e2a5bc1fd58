import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { filesBeside, pathOfFile } from '../../src/store/sqlite/file-folder.ts'
import { querySql } from '../stand-ins/empty-database.ts'
import { startHookpact, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey } from '../stand-ins/running-app.ts'
import { recordOne, someSubscription, writeOne } from '../store/conformance/records.ts'
import { emptyTarget, openDatabaseAt, openFile, runCopy, sqliteFile } from './copies.ts'
import { run } from './terminal.ts'

const url = 'postgres://user:pass-word@db.example:5432/hookpact'

test.each([
  { what: 'no --from', args: ['--to', url], says: /copy needs --from sqlite:PATH/ },
  { what: 'a path without sqlite:', args: ['--from', './hookpact.db', '--to', url], says: /copy needs --from sqlite:/ },
  {
    what: 'a host in --from',
    args: ['--from', 'sqlite://data/hookpact.db', '--to', url],
    says: /needs --from sqlite:/,
  },
  { what: 'no path', args: ['--from', 'sqlite:', '--to', url], says: /copy needs --from sqlite:PATH/ },
  { what: 'both interchanged', args: ['--from', url, '--to', 'sqlite:x.db'], says: /copy needs --from sqlite:PATH/ },
  { what: 'no --to', args: ['--from', 'sqlite:x.db'], says: /copy needs --to postgres:.*, or DATABASE_URL/ },
  {
    what: 'a --to of another kind',
    args: ['--from', 'sqlite:x.db', '--to', 'mysql://a:pass-word@b/c'],
    says: /needs --to/,
  },
  { what: 'a --to that is no URL', args: ['--from', 'sqlite:x.db', '--to', 'pass-word@host'], says: /needs --to/ },
  { what: 'an argument too many', args: ['--from', 'sqlite:x.db', url], says: /--from and --to, and nothing else/ },
  { what: 'an unknown option', args: [`--into=${url}`], says: /Unknown option '--into'/ },
])('copy with $what is not understood, and repeats no password', async ({ args, says }) => {
  const command = run(['copy', ...args])
  expect(await command.status).toBe(2)
  expect(command.err).toMatch(/^hookpact: .*\. See hookpact --help\n$/)
  expect(command.err).toMatch(says)
  expect(command.err).not.toContain('pass-word')
})

async function fileOfVersion(version: number): Promise<string> {
  const path = await sqliteFile(recordOne)
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA user_version = ${version}`)
  db.close()
  return path
}

test.each([
  {
    what: 'is not there',
    make: async () => join(temporaryFolder(), 'none.db'),
    says: /there is no database file .*none\.db/,
  },
  {
    what: 'is a folder',
    async make() {
      const path = join(temporaryFolder(), 'hookpact.db')
      mkdirSync(path)
      return path
    },
    says: /there is no database file/,
  },
  {
    what: 'is no database',
    async make() {
      const path = join(temporaryFolder(), 'hookpact.db')
      writeFileSync(path, 'this is not a database, and long enough to tell: '.repeat(20))
      return path
    },
    says: /hookpact\.db cannot be read: file is not a database/,
  },
  {
    what: 'is of a newer version',
    make: () => fileOfVersion(99),
    says: /has version 99, .* copy it with the newer program/,
  },
  {
    what: 'is of an older version',
    make: () => fileOfVersion(1),
    says: /has version 1, .*: bring it there with hookpact migrate/,
  },
  {
    what: 'is open in this process',
    async make() {
      const path = await sqliteFile(recordOne)
      await openFile(path)
      return path
    },
    says: /is in use: stop the server first/,
  },
])('a source that $what is refused in one line', async ({ make, says }) => {
  const command = runCopy(await make(), url)
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(/^hookpact: [^\n]*\n$/)
  expect(command.err).toMatch(says)
})

test('a source on which a server runs is refused, and the server goes on', async () => {
  const path = await sqliteFile(recordOne)
  const server = startHookpact(['serve'], { PORT: '0', DATA_DIR: dirname(path), HOOKPACT_API_KEY: apiKey })
  const [, address] = await server.says(/listening on (http\S+)/)
  const command = runCopy(path, url)
  expect(await command.status).toBe(1)
  expect(command.err).toBe(`hookpact: ${path} is in use: stop the server first, or copy a backup of the file\n`)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
})

test('a text with a NUL, which PostgreSQL cannot hold, is named', async () => {
  const subscription = someSubscription({ description: 'a NUL \0' })
  const path = await sqliteFile((store) => store.createSubscription(subscription))
  const command = runCopy(path, await emptyTarget())
  expect(await command.status).toBe(1)
  expect(command.err).toBe(
    `hookpact: description of ${subscription.id} in subscriptions has a NUL character, which PostgreSQL does not store: change it at the source\n`,
  )
})

test.each([
  {
    what: 'are not there',
    change: (file: string) => rmSync(file),
    says: /cannot be read: ENOENT.*beside the database/,
  },
  {
    what: 'were cut',
    change: (file: string) => truncateSync(file, 3),
    says: /is not of 6 bytes, as the database says/,
  },
])(
  'a source whose files $what is refused in one line, and no server starts on its target',
  async ({ change, says }) => {
    let id = ''
    const path = await sqliteFile(async (store) => {
      id = await writeOne(store)
    })
    change(pathOfFile(filesBeside(path), id))
    const target = await emptyTarget()
    const command = runCopy(path, target)
    expect(await command.status).toBe(1)
    expect(command.err).toMatch(/\nhookpact: \S+file_\S+ [^\n]*\n$/)
    expect(command.err).toMatch(says)
    await expect(openDatabaseAt(target)).rejects.toThrow('holds a copy that is not finished')
  },
)

test.each([
  {
    what: 'an event',
    of: /evt_\S+ in events/,
    fill: `INSERT INTO events VALUES ('evt_other', 'in', '', '', '', '', '', '', 0, '', 0, '[]', '{}', '')`,
  },
  {
    what: 'an API key',
    of: /key_other in api_keys/,
    fill: `INSERT INTO api_keys VALUES ('key_other', 'a hash', TRUE, 0)`,
  },
  {
    what: 'a file',
    of: /file_other in files/,
    fill: `INSERT INTO files VALUES ('file_other', NULL, 0, '', 0)`,
  },
  {
    what: 'a dedup key',
    of: /a row of dedup_keys/,
    fill: `INSERT INTO dedup_keys VALUES ('secret of a sender', 'evt_other')`,
  },
])('a target that holds $what of somebody else is refused, and left as it is', async ({ of, fill }) => {
  const target = await emptyTarget()
  await (await openPostgresStore(target)).close()
  await querySql(target, fill)
  const command = runCopy(await sqliteFile(recordOne), target)
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(
    /^hookpact: PostgreSQL \S+ holds other data: .* is not in the source\. Copy to an empty database\n$/,
  )
  expect(command.err).toMatch(of)
  expect(command.err).not.toContain('secret of a sender')
  expect(await querySql(target, 'SELECT id FROM deliveries')).toEqual([])
})

test('a target on which a server runs is refused', async () => {
  const target = await emptyTarget()
  await openDatabaseAt(target)
  const command = runCopy(await sqliteFile(recordOne), target)
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(
    /^hookpact: PostgreSQL \S+ is used by a running server: stop it until the copy is complete\n$/,
  )
})

test('a target of a newer version is refused', async () => {
  const target = await emptyTarget()
  await (await openPostgresStore(target)).close()
  await querySql(target, 'INSERT INTO hookpact_migrations (number) VALUES (99)')
  const command = runCopy(await sqliteFile(recordOne), target)
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(
    /^hookpact: PostgreSQL \S+ cannot be copied to: the database has version 99, and this program knows/,
  )
})

test.each([
  {
    what: 'that does not answer',
    change: (to: string) => to.replace(/:\d+\//, ':1/'),
    says: /cannot be reached: connect ECONNREFUSED/,
  },
  {
    what: 'that is not there',
    change: (to: string) => to.replace(/\w+$/, 'none'),
    says: /cannot be reached: database "none" does not exist/,
  },
  {
    what: 'with another password',
    change: (to: string) => to.replace(/:[^:@]+@/, ':pass-word@'),
    says: /cannot be reached: password authentication failed/,
  },
])('a target $what is named in one line, without its password', async ({ change, says }) => {
  const target = change(await emptyTarget())
  const command = runCopy(await sqliteFile(recordOne), target)
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(/^hookpact: PostgreSQL 127\.0\.0\.1:\d+\/\w+ cannot be copied to: [^\n]*\n$/)
  expect(command.err).toMatch(says)
  expect(command.err).not.toContain('pass-word')
})

test.each(['postgres://user:1/pass-word@127.0.0.1/x', 'postgres://user:1?pass-word@127.0.0.1/x'])(
  'a password that is not escaped, and so is taken for something else, is not repeated: %s',
  async (target) => {
    const command = runCopy(await sqliteFile(recordOne), target)
    expect(await command.status).toBe(1)
    expect(command.err).toMatch(/^hookpact: PostgreSQL cannot be copied to: /)
    expect(command.err).not.toContain('pass-word')
  },
)
