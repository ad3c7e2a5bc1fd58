import pg from 'pg'
import { onTestFinished } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import type { Store } from '../../src/store/store.ts'
import { postgresUrl } from '../stand-ins/databases.ts'

/** A store, a connection of somebody else's to its database, and stores of other processes. */
export async function openWithClient() {
  const url = await postgresUrl()
  async function openAnother(): Promise<Store> {
    const store = await openPostgresStore(url, { time: 'caller' })
    onTestFinished(() => store.close())
    return store
  }
  const store = await openAnother()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return { store, client, url, openAnother }
}
