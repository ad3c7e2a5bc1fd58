import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { databaseUrlOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { storeConformance } from './conformance.ts'

storeConformance('PostgreSQL', async () => {
  const url = await databaseUrlOf(temporaryFolder())
  if (url === undefined) throw new Error('this runs in the project that has a PostgreSQL')
  return openPostgresStore(url, { time: 'caller' })
})
