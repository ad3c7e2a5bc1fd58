import pg from 'pg'
import { onTestFinished } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { statusChanges } from './status-changes.ts'

statusChanges(async () => {
  const url = await postgresUrl()
  const store = await openPostgresStore(url, { time: 'caller' })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return { store, run: (sql) => client.query(sql) }
})
