import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { storeConformance } from './conformance.ts'
import { databasePath } from './open-in-thread.ts'

storeConformance('SQLite', () => openSqliteStore(databasePath()))
