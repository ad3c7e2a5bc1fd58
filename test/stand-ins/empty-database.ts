import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { runSql, urlOf } from './postgres.ts'

/** The URL of a PostgreSQL database without a schema, dropped with the test; undefined where there is no server. */
export async function emptyDatabaseUrl(): Promise<string | undefined> {
  const port = inject('postgresPort')
  if (port === undefined) return undefined
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  await runSql(port, `CREATE DATABASE ${name}`)
  onTestFinished(async () => {
    await runSql(port, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  return urlOf(port, name)
}

/** Runs one statement in a database. */
export async function querySql<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
