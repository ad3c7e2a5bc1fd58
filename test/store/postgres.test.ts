import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { sealedStore } from '../../src/store/sealing/sealed-store.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { storeConformance } from './conformance.ts'
import { sealerForTests } from './sealers.ts'

storeConformance('PostgreSQL', async () => {
  return sealedStore(await openPostgresStore(await postgresUrl(), { time: 'caller' }), sealerForTests())
})
