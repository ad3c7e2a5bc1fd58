import { existsSync, statSync } from 'node:fs'
import type { StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { reasonOf } from '../place.ts'
import { filesBeside } from '../sqlite/file-folder.ts'
import { readVersion, sqliteVersion } from '../sqlite/migrations.ts'
import { createFileChunkReader } from './file-chunks.ts'
import type { Dialect, Reader, Value } from './reader.ts'
import { createReader } from './reader.ts'
import type { Column, Key, Table } from './tables.ts'

/** An SQLite file as it was when it was opened: one read transaction sees no later commit; and the files beside it. */
export interface Source extends Reader {
  /** Whether somebody has written to the file since. */
  wasWritten(): boolean
  close(): void
}

/** SQLITE_BUSY. */
const busy = 5

/**
 * Opens the file of a server that is stopped, and writes nothing to it.
 * @throws Error when there is none, it is of another version, or a process has it open.
 */
export function openSource(path: string): Source {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`there is no database file ${path}`)
  const opened: DatabaseSync[] = []
  const close = () => {
    for (const db of opened.splice(0)) db.close()
  }
  try {
    refuseInUse(path)
    const open = () => {
      const db = new DatabaseSync(path, { readOnly: true })
      opened.push(db)
      return db
    }
    // A connection is told of the commits of others only while it is not in a transaction.
    const watch = open()
    const version = dataVersion(watch)
    const db = open()
    db.exec('BEGIN')
    refuseOtherVersion(path, readVersion(db))
    return { ...readerOf(db, filesBeside(path)), wasWritten: () => dataVersion(watch) !== version, close }
  } catch (error) {
    close()
    if ((error as { code?: unknown }).code !== 'ERR_SQLITE_ERROR') throw error
    throw new Error(`${path} cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/**
 * A server holds a lock as long as it runs, so that nobody else gets the whole file. Where this process may not write
 * the file it cannot ask.
 */
function refuseInUse(path: string): void {
  const db = new DatabaseSync(path)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
    db.exec('ROLLBACK')
  } catch (error) {
    const { errcode } = error as { errcode?: unknown }
    if (typeof errcode === 'number' && (errcode & 0xff) === busy)
      throw new Error(`${path} is in use: stop the server first, or copy a backup of the file`)
  } finally {
    db.close()
  }
}

function refuseOtherVersion(path: string, version: number): void {
  if (version === sqliteVersion) return
  const advice =
    version > sqliteVersion
      ? 'copy it with the newer program'
      : `bring it there with hookpact migrate, its folder in DATA_DIR`
  throw new Error(`${path} has version ${version}, and this program copies version ${sqliteVersion}: ${advice}`)
}

function dataVersion(db: DatabaseSync): unknown {
  return db.prepare('PRAGMA data_version').get()?.data_version
}

function readerOf(db: DatabaseSync, filesRoot: string): Reader {
  const statements = new Map<string, StatementSync>()
  const run = async (text: string, values: Key) => {
    const statement = statements.get(text) ?? db.prepare(text)
    statements.set(text, statement)
    return statement.all(Object.fromEntries(values.map((value, index) => [`p${index + 1}`, value])))
  }
  const rows = createReader(dialect, run)
  const chunks = createFileChunkReader(run, filesRoot)
  const of = (table: Table) => (table.inSqlite === 'folder' ? chunks : rows)
  return {
    count: (table) => of(table).count(table),
    countUpTo: (table, key) => of(table).countUpTo(table, key),
    has: (table, key) => of(table).has(table, key),
    lastKey: (table) => of(table).lastKey(table),
    keysAfter: (table, key, limit) => of(table).keysAfter(table, key, limit),
    rowsAfter: (table, key) => of(table).rowsAfter(table, key),
  }
}

const dialect: Dialect = {
  from({ name, inSqlite }) {
    if (inSqlite === 'folder') throw new Error(`${name} is no table of SQLite`)
    return inSqlite
  },
  expression: (column) => column.inSqlite,
  parameter: (number) => `:p${number}`,
  toValue: ({ type }: Column, value: unknown): Value =>
    // As the other database's list is written.
    type === 'texts' ? JSON.stringify(JSON.parse(String(value))) : (value as Value), // SQLite's types, but bigint
}
