import { setImmediate } from 'node:timers/promises'
import { StorageUnavailable } from '../store.ts'
import type { Call } from './database.ts'
import type { CallResult } from './run-calls.ts'

/** Runs a group of calls and gives their results in the same order. */
export type RunGroup = (calls: readonly Call[]) => Promise<readonly CallResult[]>

/** More calls than these do not make a group cheaper, only longer. */
const maxGroup = 512

interface Waiting {
  readonly call: Call
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Gathers calls into groups: while one group is being committed, the calls that arrive wait and make up the next. Calls
 * that find nothing under way start at the end of the turn of the event loop in which they came.
 */
export function createGroupCommit(run: RunGroup) {
  let waiting: Waiting[] = []
  let working: Promise<void> | undefined
  let closed = false

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      // What else arrives in this turn of the event loop joins: a message to the thread costs more than what it
      // carries.
      await setImmediate()
      const group = waiting.slice(0, maxGroup)
      waiting = waiting.slice(maxGroup)
      try {
        const results = await run(group.map(({ call }) => call))
        for (const [index, { resolve, reject }] of group.entries()) {
          const result = results[index]
          if (result?.kind === 'value') resolve(result.value)
          else reject(toError(result))
        }
      } catch (error) {
        for (const { reject } of group) reject(new StorageUnavailable('the storage has stopped', { cause: error }))
      }
    }
    working = undefined
  }

  return {
    /** Asks for one call; resolves after the commit of its group. */
    call(call: Call): Promise<unknown> {
      if (closed) return Promise.reject(new StorageUnavailable('the storage is closed'))
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.push({ call, resolve, reject })
      working ??= work()
      return promise
    },
    /** Takes no more calls and waits for those that were taken. */
    async close(): Promise<void> {
      closed = true
      await working
    },
  }
}

function toError(result: CallResult | undefined): Error {
  if (result?.kind !== 'error') return new Error('the storage gave no result')
  return result.storage ? new StorageUnavailable(result.message) : new Error(result.message)
}
