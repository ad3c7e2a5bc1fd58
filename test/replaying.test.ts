import { expect, test } from 'vitest'
import { startReplaying } from '../src/replaying.ts'
import type { ReplayRecord } from '../src/store/replays.ts'
import { createManualClock } from './stand-ins/manual-clock.ts'
import { createRecordingLog } from './stand-ins/recording-log.ts'

const replay: ReplayRecord = {
  id: 'rpl_1',
  filter: { statuses: ['exhausted'] },
  matched: null,
  createdAtMs: 0,
  status: 'running',
  replayed: 0,
  skipped: 0,
  lastId: '',
  endedAtMs: null,
}

test('a step that fails is followed by smaller ones, and others have their turn before it', async () => {
  const clock = createManualClock()
  const { log, logged } = createRecordingLog()
  const outcomes = ['fails', 'fails', 'done', 'done', 'none', 'done', 'end'] as const
  const asked: number[] = []
  const deferred: number[] = []
  const ended = Promise.withResolvers<void>()
  const replaying = startReplaying({
    store: {
      async stepReplay(_nowMs, maxRows) {
        const outcome = outcomes[asked.length] ?? 'end'
        if (outcome !== 'end') asked.push(maxRows)
        // It does not rest.
        if (outcome === 'none') replaying.wake()
        if (outcome === 'end') ended.resolve()
        if (outcome === 'fails') throw new Error('the step is too large')
        return outcome === 'done' ? { replay, lookedAt: maxRows, replayed: 0 } : undefined
      },
      async deferReplay(untilMs) {
        deferred.push(untilMs)
        replaying.wake()
      },
    },
    clock,
    log,
  })
  await ended.promise
  await replaying.close()
  expect(asked).toEqual([500, 250, 125, 125, 125, 500])
  expect(deferred).toEqual([clock.nowMs() + 60_000, clock.nowMs() + 60_000])
  expect(logged.filter(({ level }) => level === 'warn')).toHaveLength(2)
})
