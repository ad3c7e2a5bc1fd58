import { expect, test } from 'vitest'
import type { CallResult } from '../../src/store/group-commit.ts'
import { createGroupCommit } from '../../src/store/group-commit.ts'
import type { Call } from '../../src/store/sqlite/database.ts'
import { StorageUnavailable } from '../../src/store/store.ts'

/** A storage whose commits end when the test says so. */
function manualStorage() {
  const groups: { readonly calls: readonly Call[]; readonly commit: PromiseWithResolvers<readonly CallResult[]> }[] = []
  return {
    groups,
    run(calls: readonly Call[]) {
      const commit = Promise.withResolvers<readonly CallResult[]>()
      groups.push({ calls, commit })
      return commit.promise
    },
    /** Ends the n-th commit, each call with its own arguments as the value. */
    commit(n: number): void {
      const group = groups[n]
      group?.commit.resolve(group.calls.map(([name, ...args]) => ({ kind: 'value', value: [name, ...args] })))
    },
  }
}

/** One turn of the event loop. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
const find = (id: string): Call => ['findEvent', id]

test('calls that find nothing under way start together, at the end of the turn of the event loop in which they came', async () => {
  const storage = manualStorage()
  const { call } = createGroupCommit(storage.run)
  void call(find('a'))
  void call(find('b'))
  expect(storage.groups).toEqual([])
  await turn()
  expect(storage.groups.map(({ calls }) => calls)).toEqual([[find('a'), find('b')]])
})

test('calls that arrive during a commit share the next one, and each gets its own result', async () => {
  const storage = manualStorage()
  const { call } = createGroupCommit(storage.run)
  const first = call(find('a'))
  await turn()
  const others = ['b', 'c', 'd'].map((id) => call(find(id)))
  expect(storage.groups).toHaveLength(1)
  storage.commit(0)
  expect(await first).toEqual(['findEvent', 'a'])
  await turn()
  expect(storage.groups.map(({ calls }) => calls.length)).toEqual([1, 3])
  storage.commit(1)
  expect(await Promise.all(others)).toEqual([
    ['findEvent', 'b'],
    ['findEvent', 'c'],
    ['findEvent', 'd'],
  ])
  void call(find('e'))
  await turn()
  expect(storage.groups).toHaveLength(3)
})

test('a group holds 512 calls at most, in the order in which they came', async () => {
  const storage = manualStorage()
  const { call } = createGroupCommit(storage.run)
  const all = Array.from({ length: 512 + 5 }, (_, n) => call(find(String(n))))
  await turn()
  storage.commit(0)
  await all[511]
  await turn()
  storage.commit(1)
  await Promise.all(all)
  expect(storage.groups.map(({ calls }) => calls.length)).toEqual([512, 5])
  expect(storage.groups.flatMap(({ calls }) => calls)).toEqual(all.map((_call, n) => find(String(n))))
})

test('a call that fails is rejected alone: as storage that is not available, or as a defect', async () => {
  const { call } = createGroupCommit<Call>(async (calls) =>
    calls.map(([, id]): CallResult => {
      if (id === 'full') return { kind: 'error', storage: true, message: 'disk is full' }
      if (id === 'defect') return { kind: 'error', storage: false, message: 'x is not a function' }
      return { kind: 'value', value: id }
    }),
  )
  const [one, full, defect, other] = await Promise.allSettled(['a', 'full', 'defect', 'b'].map((id) => call(find(id))))
  expect(one).toEqual({ status: 'fulfilled', value: 'a' })
  expect(other).toEqual({ status: 'fulfilled', value: 'b' })
  expect(full).toEqual({ status: 'rejected', reason: new StorageUnavailable('disk is full') })
  expect(defect).toEqual({ status: 'rejected', reason: new Error('x is not a function') })
  expect(defect?.status === 'rejected' && defect.reason).not.toBeInstanceOf(StorageUnavailable)
})

test('a storage that stops rejects its group and every one after it, and close does not wait for more', async () => {
  const gone = new Error('the thread has ended')
  const { call, close } = createGroupCommit(() => Promise.reject(gone))
  const settled = await Promise.allSettled(['a', 'b', 'c'].map((id) => call(find(id))))
  for (const one of settled) {
    expect(one).toMatchObject({ status: 'rejected', reason: { name: 'StorageUnavailable', cause: gone } })
  }
  await expect(call(find('d'))).rejects.toThrow(StorageUnavailable)
  await close()
})

test('a storage that gives too few results rejects the calls that have none', async () => {
  const { call } = createGroupCommit(async () => [])
  await expect(call(find('a'))).rejects.toThrow('the storage gave no result')
})

test('close waits for the calls that were taken, and refuses others meanwhile', async () => {
  const storage = manualStorage()
  const { call, close } = createGroupCommit(storage.run)
  const first = call(find('a'))
  await turn()
  const taken = [first, call(find('b'))]
  const order: string[] = []
  const closed = close().then(() => order.push('closed'))
  const answered = Promise.all(taken).then(() => order.push('answered'))
  await expect(call(find('c'))).rejects.toThrow(StorageUnavailable)
  storage.commit(0)
  await first
  await turn()
  storage.commit(1)
  await Promise.all([closed, answered])
  expect(order.sort()).toEqual(['answered', 'closed'])
  expect(storage.groups).toHaveLength(2)
})
