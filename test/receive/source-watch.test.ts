import { expect, test } from 'vitest'
import { assertSendable } from '../../src/contract/events.ts'
import { createSourceWatch } from '../../src/receive/source-watch.ts'
import type { EventRecord } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { createRecordingLog } from '../stand-ins/recording-log.ts'

const minuteMs = 60_000
const startMs = Date.UTC(2026, 0, 1)

/** @param storedAtMs when the last event that the storage has of any source was made; undefined if it has none. */
function start(storedAtMs?: number) {
  const clock = createManualClock(startMs)
  const { log, logged } = createRecordingLog()
  const said: { source: string; [member: string]: unknown }[] = []
  const asked: unknown[] = []
  const storage = { isAway: false, storedAtMs }
  const answer = async () => {
    if (storage.isAway) throw new StorageUnavailable('the database is away')
  }
  const watch = createSourceWatch({
    store: {
      async listEvents(filter, page) {
        asked.push([filter, page])
        await answer()
        // The one member that is looked at.
        return storage.storedAtMs === undefined ? [] : [{ createdAtMs: storage.storedAtMs } as EventRecord]
      },
    },
    async publish(type, data) {
      await answer()
      assertSendable(type, { type, timestamp: '2026-01-01T00:00:00.000Z', data })
      said.push(data)
    },
    clock,
    log,
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    ...{ clock, logged, said, asked, storage, watch },
    accept(count: number, source = 'github') {
      for (let n = 0; n < count; n += 1) watch.accepted(source)
    },
    async refuse(count: number, code = 'signature_mismatch', source = 'github') {
      for (let n = 0; n < count; n += 1) watch.refused(source, code)
      await settle()
    },
  }
}

test('a source that was accepted, and of which ten are refused and more than accepted, is said to be refused', async () => {
  const { clock, accept, refuse, said, logged } = start()
  accept(3)
  clock.advance(minuteMs)
  await refuse(2, 'signature_missing')
  clock.advance(minuteMs)
  await refuse(7)
  expect(said).toEqual([])
  await refuse(1)
  const data = {
    source: 'github',
    since: new Date(startMs + minuteMs).toISOString(),
    refused: 10,
    accepted: 3,
    codes: [
      { code: 'signature_mismatch', count: 8 },
      { code: 'signature_missing', count: 2 },
    ],
    last_accepted_at: new Date(startMs).toISOString(),
  }
  expect(said).toEqual([data])
  const { source, refused, accepted, codes } = data
  expect(logged).toEqual([{ level: 'warn', event: 'source.rejecting', source, refused, accepted, codes }])
})

test('as many refused as accepted are too few, one more is enough', async () => {
  const { accept, refuse, said } = start()
  accept(20)
  await refuse(20)
  expect(said).toEqual([])
  await refuse(1)
  expect(said).toMatchObject([{ refused: 21, accepted: 20 }])
})

test('what is older than five minutes does not count', async () => {
  const { clock, accept, refuse, said } = start()
  accept(1)
  await refuse(9)
  clock.advance(5 * minuteMs)
  await refuse(9)
  expect(said).toEqual([])
  await refuse(1)
  expect(said).toMatchObject([{ refused: 10, accepted: 0, since: new Date(startMs + 5 * minuteMs).toISOString() }])
})

test('what is a little less than five minutes old counts', async () => {
  const { clock, accept, refuse, said } = start()
  accept(1)
  await refuse(9)
  clock.advance(5 * minuteMs - 1)
  await refuse(1)
  expect(said).toMatchObject([{ refused: 10 }])
})

test('each source is watched by itself', async () => {
  const { accept, refuse, said } = start()
  accept(1, 'github')
  accept(50, 'stripe')
  await refuse(9, 'signature_mismatch', 'github')
  await refuse(9, 'signature_mismatch', 'stripe')
  expect(said).toEqual([])
  await refuse(1, 'signature_mismatch', 'github')
  expect(said).toMatchObject([{ source: 'github', accepted: 1 }])
})

test('after a start a source counts as one that succeeded if the storage has an event of it', async () => {
  const { refuse, said, asked } = start(startMs - 3_600_000)
  await refuse(9)
  expect(asked).toEqual([])
  await refuse(20)
  expect(asked).toEqual([[{ direction: 'in', source: 'github' }, { limit: 1 }]])
  expect(said).toMatchObject([{ refused: 10, last_accepted_at: '2025-12-31T23:00:00.000Z' }])
})

test('of a source that never succeeded nothing is said, and the storage is asked once in five minutes', async () => {
  const { clock, refuse, said, asked, storage } = start()
  await refuse(500)
  clock.advance(5 * minuteMs - 1)
  await refuse(500)
  expect([said, asked.length]).toEqual([[], 1])
  // Another process has received something of it.
  storage.storedAtMs = clock.nowMs()
  clock.advance(1)
  await refuse(1)
  expect([said.length, asked.length]).toEqual([1, 2])
})

test('it is said once, however long it lasts', async () => {
  const { clock, accept, refuse, said } = start()
  accept(1)
  for (let minute = 0; minute < 60; minute += 1) {
    await refuse(30)
    clock.advance(minuteMs)
  }
  expect(said).toHaveLength(1)
})

test('it is said again after the source has recovered', async () => {
  const { clock, accept, refuse, said } = start()
  accept(1)
  await refuse(10)
  clock.advance(5 * minuteMs)
  accept(1)
  await refuse(10)
  expect(said).toMatchObject([{ refused: 10 }, { refused: 10, accepted: 1 }])
})

test('before five minutes are over, or with as many refused as accepted, it has not recovered', async () => {
  const { clock, accept, refuse, said } = start()
  accept(1)
  await refuse(10)
  clock.advance(5 * minuteMs - 1)
  accept(100)
  await refuse(200)
  expect(said, 'too early').toHaveLength(1)
  clock.advance(5 * minuteMs)
  await refuse(20)
  accept(20)
  await refuse(20)
  expect(said, 'as many').toHaveLength(1)
  accept(21)
  await refuse(2)
  expect(said, 'recovered, and refused again').toHaveLength(2)
})

test('a storage that is away is left alone for half a minute, and then it is said', async () => {
  const { clock, accept, refuse, said, logged, storage } = start()
  accept(1)
  storage.isAway = true
  await refuse(100)
  expect(logged).toMatchObject([{ level: 'error', event: 'source.rejecting', source: 'github' }])
  storage.isAway = false
  clock.advance(29_999)
  await refuse(1)
  expect(said).toEqual([])
  clock.advance(1)
  await refuse(1)
  expect(said).toMatchObject([{ refused: 102 }])
  expect(logged).toHaveLength(2)
})

test('closing waits for what is being said', async () => {
  const { accept, refuse, said, watch } = start()
  accept(1)
  const refusing = refuse(10)
  await watch.close()
  expect(said).toHaveLength(1)
  await refusing
})
