import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { storeConformance } from './conformance.ts'
import { sealedForTests } from './sealers.ts'

storeConformance('PostgreSQL', async () => {
  return sealedForTests(await openPostgresStore(await postgresUrl(), { time: 'caller' }))
})
