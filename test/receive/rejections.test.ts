import { expect, test } from 'vitest'
import type { ProblemCode } from '../../src/problem.ts'
import { createRejections } from '../../src/receive/rejections.ts'
import type { Rejection } from '../../src/store/rejections.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { createRecordingLog } from '../stand-ins/recording-log.ts'

/** A store that keeps what is recorded, and whose writes the test may hold up or fail. */
function start({ record = () => Promise.resolve() } = {}) {
  const clock = createManualClock()
  const writes: Rejection[][] = []
  const counts: string[] = []
  const { log, logged } = createRecordingLog()
  const rejections = createRejections({
    store: {
      recordRejections(batch) {
        writes.push([...batch])
        return record()
      },
      listEvents: async () => [],
    },
    publish: async () => undefined,
    metrics: { webhookRefused: (source, code) => void counts.push(`${source} ${code}`) },
    clock,
    log,
  })
  const refuse = (count: number, code: ProblemCode = 'signature_mismatch') => {
    for (let n = 0; n < count; n += 1) rejections.refused('github', '203.0.113.7', { code })
  }
  /** Lets what was begun go on until it waits for the test. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { clock, writes, counts, logged, rejections, refuse, settle }
}

test('a refusal is recorded within a second, with its source, address, code and reason', async () => {
  const { clock, writes, rejections } = start()
  rejections.refused('github', '203.0.113.7', { code: 'signature_mismatch', reason: 'timestamp-too-old' })
  rejections.refused('stripe', '', { code: 'secret_not_configured', reason: undefined })
  expect(writes).toEqual([])
  const atMs = clock.nowMs()
  clock.advance(1_000)
  expect(writes).toEqual([
    [
      {
        id: expect.stringMatching(/^rej_/),
        source: 'github',
        address: '203.0.113.7',
        code: 'signature_mismatch',
        reason: 'timestamp-too-old',
        atMs,
      },
      {
        id: expect.stringMatching(/^rej_/),
        source: 'stripe',
        address: '',
        code: 'secret_not_configured',
        reason: null,
        atMs,
      },
    ],
  ])
})

test('nothing is written while nothing is refused', () => {
  const { clock, writes, rejections } = start()
  rejections.accepted('github')
  expect(clock.nextInMs()).toBeUndefined()
  clock.advance(60_000)
  expect(writes).toEqual([])
})

test('refusals of one second are written together, and there is one write in a second at most', async () => {
  const { clock, writes, refuse, settle } = start()
  for (let tick = 0; tick < 20; tick += 1) {
    refuse(1)
    clock.advance(250)
    await settle()
  }
  expect(writes.map((batch) => batch.length)).toEqual([4, 4, 4, 4, 4])
})

test('200 of a second are kept, the rest is counted in one line of the log and in the metrics', async () => {
  const { clock, writes, counts, logged, refuse, settle } = start()
  refuse(200)
  clock.advance(1_000)
  await settle()
  expect(logged).toEqual([])
  refuse(1_234)
  clock.advance(1_000)
  await settle()
  expect(writes.map((batch) => batch.length)).toEqual([200, 200])
  expect(logged.filter(({ event }) => event === 'rejections.dropped')).toEqual([
    { level: 'warn', event: 'rejections.dropped', count: 1_034, reason: 'too-many' },
  ])
  expect(counts).toHaveLength(1_434)
})

test.each<ProblemCode>([
  'internal_error',
  'sender_unreachable',
  'storage_unavailable',
  'overloaded',
  'draining',
  'wrong_role',
])("%s is ours and not the sender's: it is not recorded", (code) => {
  const { clock, writes, counts, refuse } = start()
  refuse(20, code)
  clock.advance(1_000)
  expect([writes, counts]).toEqual([[], []])
})

test('a storage that fails loses them with one line of the log, and the next ones are written', async () => {
  let isAway = true
  const { clock, writes, logged, refuse, settle } = start({
    record: async () => {
      if (isAway) throw new StorageUnavailable('the disk is full')
    },
  })
  refuse(7)
  clock.advance(1_000)
  await settle()
  expect(logged).toMatchObject([{ level: 'error', event: 'rejections.dropped', count: 7, reason: 'storage' }])
  isAway = false
  refuse(2)
  clock.advance(1_000)
  await settle()
  expect(writes.map((batch) => batch.length)).toEqual([7, 2])
  expect(logged).toHaveLength(1)
})

test('a slow storage is asked for one write at a time, and holds no more than one waits for', async () => {
  const slow = Promise.withResolvers<void>()
  const { clock, writes, logged, refuse, settle } = start({ record: () => slow.promise })
  for (let second = 0; second < 30; second += 1) {
    refuse(100)
    clock.advance(1_000)
    await settle()
  }
  expect(writes).toHaveLength(1)
  slow.resolve()
  await settle()
  clock.advance(1_000)
  await settle()
  expect(writes.map((batch) => batch.length)).toEqual([100, 200])
  expect(logged).toMatchObject([{ event: 'rejections.dropped', count: 2_700 }])
})

test('what was gathered is written before it closes, and nothing after', async () => {
  const { clock, writes, rejections, refuse } = start()
  refuse(3)
  await rejections.close()
  refuse(1)
  clock.advance(5_000)
  expect(writes.map((batch) => batch.length)).toEqual([3])
})

test('closing waits for the write that is under way, and then writes the rest', async () => {
  const slow = Promise.withResolvers<void>()
  const { clock, writes, rejections, refuse, settle } = start({ record: () => slow.promise })
  refuse(2)
  clock.advance(1_000)
  refuse(1)
  let isClosed = false
  const closing = rejections.close().then(() => {
    isClosed = true
  })
  await settle()
  expect([isClosed, writes.length]).toEqual([false, 1])
  slow.resolve()
  await closing
  expect(writes.map((batch) => batch.length)).toEqual([2, 1])
})
