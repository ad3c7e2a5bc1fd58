import { setImmediate } from 'node:timers/promises'
import { StorageUnavailable } from './store.ts'

/** What a call gave, in a form that crosses threads. */
export type CallResult =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `storage`: the database refused. Otherwise a defect of ours. */
  | { readonly kind: 'error'; readonly storage: boolean; readonly message: string }

/** Runs a group of calls in one commit and gives their results in the same order. */
export type RunGroup<Call> = (calls: readonly Call[]) => Promise<readonly CallResult[]>

/** More calls than these do not make a group cheaper, only longer. */
const maxGroup = 512
/**
 * What may wait for a storage that is slower than what comes: no more than it commits in the ten seconds for which
 * senders wait. What comes beyond is refused, before memory grows.
 */
const maxWaiting = { calls: 20_000, bytes: 64 * 1024 * 1024 }

interface Waiting<Call> {
  readonly call: Call
  readonly bytes: number
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Gathers calls into groups: while one group is being committed, the calls that arrive wait and make up the next. Calls
 * that find nothing under way start at the end of the turn of the event loop in which they came.
 *
 * @param maxUnderWay how many groups are committed side by side.
 */
export function createGroupCommit<Call>(run: RunGroup<Call>, maxUnderWay = 1) {
  let waiting: Waiting<Call>[] = []
  let waitingBytes = 0
  let committers = 0
  let closed = false
  let allDone = () => {}

  async function commitGroups(): Promise<void> {
    committers += 1
    while (waiting.length > 0) {
      // What else arrives in this turn of the event loop joins: a commit costs more than what it carries.
      await setImmediate()
      const group = waiting.slice(0, maxGroup)
      if (group.length === 0) break
      waiting = waiting.slice(maxGroup)
      waitingBytes -= group.reduce((sum, { bytes }) => sum + bytes, 0)
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
    committers -= 1
    if (committers === 0) allDone()
  }

  return {
    /**
     * Asks for one call; resolves after the commit of its group.
     * @param bytes how much memory it holds while it waits, about.
     */
    call(call: Call, bytes = 0): Promise<unknown> {
      if (closed) return Promise.reject(new StorageUnavailable('the storage is closed'))
      if (waiting.length >= maxWaiting.calls || (waiting.length > 0 && waitingBytes + bytes > maxWaiting.bytes)) {
        return Promise.reject(new StorageUnavailable('the storage is slower than what comes'))
      }
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.push({ call, bytes, resolve, reject })
      waitingBytes += bytes
      if (committers < maxUnderWay) void commitGroups()
      return promise
    },
    /** Takes no more calls and waits for those that were taken. */
    async close(): Promise<void> {
      closed = true
      if (committers === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      allDone = resolve
      await promise
    },
  }
}

function toError(result: CallResult | undefined): Error {
  if (result?.kind !== 'error') return new Error('the storage gave no result')
  return result.storage ? new StorageUnavailable(result.message) : new Error(result.message)
}
