import { createHash } from 'node:crypto'
import { inject, onTestFinished } from 'vitest'
import { temporaryFolder } from './hookpact-process.ts'
import { runSql, urlOf } from './postgres.ts'

const made = new Map<string, Promise<string>>()

/**
 * The URL of the database that stands for this folder, made from the template when it is first asked for and dropped
 * with the test; undefined where the tests run on SQLite, which keeps its file in the folder.
 */
export function databaseUrlOf(folder: string): Promise<string> | undefined {
  const port = inject('postgresPort')
  if (port === undefined) return undefined
  const name = `test_${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  const known = made.get(name)
  if (known !== undefined) return known
  const making = runSql(port, `CREATE DATABASE ${name} TEMPLATE template_hookpact STRATEGY FILE_COPY`)
  const url = making.then(() => urlOf(port, name))
  made.set(name, url)
  onTestFinished(async () => {
    made.delete(name)
    await runSql(port, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  return url
}

/** The URL of a PostgreSQL database with our schema, dropped with the test. */
export async function postgresUrl(): Promise<string> {
  const url = await databaseUrlOf(temporaryFolder())
  if (url === undefined) throw new Error('this runs in the project that has a PostgreSQL')
  return url
}

/** The part of the environment that says where to store. */
export async function storageOf(folder: string): Promise<{ DATA_DIR: string; DATABASE_URL?: string }> {
  const url = await databaseUrlOf(folder)
  return url === undefined ? { DATA_DIR: folder } : { DATA_DIR: folder, DATABASE_URL: url }
}
