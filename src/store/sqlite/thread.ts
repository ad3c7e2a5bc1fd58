/** The entry of a thread of the SQLite store. A thread does not take over the cache of compiled code from its process. */
import module from 'node:module'

module.enableCompileCache()
await import('./answer-calls.ts')
