import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { storeConformance } from './conformance.ts'
import { databasePath } from './open-in-thread.ts'
import { sealedForTests } from './sealers.ts'

storeConformance('SQLite', async () => sealedForTests(await openSqliteStore(databasePath())))
