import { storeConformance } from './conformance.ts'
import { databasePath, openInThread } from './open-in-thread.ts'

// The same statements without the threads, where coverage and a debugger see them.
storeConformance('SQLite, in the thread of the test', async () => openInThread(databasePath()))
