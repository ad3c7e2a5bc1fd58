import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { storeConformance } from './conformance.ts'

storeConformance('PostgreSQL', async () => {
  return openPostgresStore(await postgresUrl(), { time: 'caller' })
})
