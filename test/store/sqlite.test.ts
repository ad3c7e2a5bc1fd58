import { sealedStore } from '../../src/store/sealing/sealed-store.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { storeConformance } from './conformance.ts'
import { databasePath } from './open-in-thread.ts'
import { sealerForTests } from './sealers.ts'

storeConformance('SQLite', async () => sealedStore(await openSqliteStore(databasePath()), sealerForTests()))
