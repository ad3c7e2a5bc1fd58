import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { AttemptOutcome } from '../../src/deliver/outcome.ts'
import { describe } from '../../src/deliver/outcome.ts'
import { nextStep, parseRetryAfter } from '../../src/deliver/retry.ts'
import { failingLimitMs } from '../../src/deliver/settlement.ts'
import type { NextStep } from '../../src/store/store.ts'
import { startMs } from './deliveries.ts'

const accepted: AttemptOutcome = { kind: 'accepted', statusCode: 204, output: null }
const failed: AttemptOutcome = { kind: 'failed', error: 'Error: no' }
const lost: AttemptOutcome = { kind: 'lost', error: 'stopped' }
const unreachable: AttemptOutcome = { kind: 'unreachable', reason: 'dns', detail: 'no such name' }
const late: AttemptOutcome = { kind: 'unreachable', reason: 'timeout', detail: 'no answer within 15000 ms' }
const refused = (statusCode: number, retryAfterMs?: number): AttemptOutcome => ({
  kind: 'refused',
  statusCode,
  output: null,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
})
const after = (ms: number): NextStep => ({ kind: 'retry', dueAtMs: startMs + ms })
const exhausted: NextStep = { kind: 'exhausted' }
const almostOne = 1 - Number.EPSILON / 2
const scheduleMs = [1000, 60_000]

const steps: [string, AttemptOutcome, number, number, NextStep][] = [
  ['an accepted attempt succeeds', accepted, 1, 0.5, { kind: 'succeeded' }],
  ['an accepted attempt succeeds, also the last', accepted, 3, 0.5, { kind: 'succeeded' }],
  ['the first wait is the schedule’s first', refused(500), 1, 0.5, after(1000)],
  ['the second wait is its second', refused(500), 2, 0.5, after(60_000)],
  ['after the last wait the delivery is exhausted', refused(500), 3, 0.5, exhausted],
  ['after more attempts than the schedule has it is exhausted', failed, 99, 0.5, exhausted],
  ['the shortest wait is a fifth less', failed, 1, 0, after(800)],
  ['the longest wait is a fifth more', failed, 1, almostOne, after(1200)],
  ['a consumer out of reach is tried again', unreachable, 1, 0.5, after(1000)],
  ['after 429 the wait is half as long again', refused(429), 1, 0.5, after(1500)],
  ['after 502 too', refused(502), 1, 0.5, after(1500)],
  ['after 503 too', refused(503), 2, 0.5, after(90_000)],
  ['after 504 too', refused(504), 1, 0.5, after(1500)],
  ['after a timeout too', late, 1, 0.5, after(1500)],
  ['not after another fault of the consumer', refused(501), 1, 0.5, after(1000)],
  ['the shortest of these waits is as long as the longest of others', refused(503), 1, 0, after(1200)],
  ['the longest of them is a fifth more', late, 1, almostOne, after(1800)],
  ['they are no more attempts than the schedule has', late, 3, 0.5, exhausted],
  ['a redirect is tried again', refused(302), 1, 0.5, after(1000)],
  ['a fault of ours in the consumer’s eyes is tried again', refused(400), 1, 0.5, after(1000)],
  ['a consumer that is gone gets no more', refused(410), 1, 0.5, exhausted],
  ['a consumer that is gone gets no more, whatever it asks for', refused(410, 1000), 1, 0.5, exhausted],
  ['an attempt that was called off is made again at once', lost, 1, 0.5, after(0)],
  ['an attempt that was called off is made again, also the last', lost, 3, 0.5, after(0)],
  ['Retry-After lengthens a wait', refused(429, 2000), 1, 0.5, after(2000)],
  ['Retry-After cannot shorten a wait', refused(429, 10), 1, 0.5, after(1500)],
  ['Retry-After of nothing changes nothing', refused(429, 0), 1, 0, after(1200)],
  ['Retry-After of twice the wait is kept', refused(503, 3000), 1, 0.5, after(3000)],
  ['Retry-After of more than twice the wait is twice the wait', refused(503, 3001), 1, almostOne, after(3000)],
  ['Retry-After within the spread gives way to it', refused(503, 1600), 1, almostOne, after(1800)],
  ['Retry-After of another status counts as well', refused(500, 2001), 1, 0.5, after(2000)],
  ['Retry-After gives no attempt more than the schedule has', refused(503, 500), 3, 0.5, exhausted],
]

test.each(steps)('%s', (_name, outcome, attempt, random, wanted) => {
  expect(nextStep(outcome, attempt, scheduleMs, startMs, random)).toEqual(wanted)
})

test('an empty schedule gives one attempt', () => {
  expect(nextStep(failed, 1, [], startMs, 0.5)).toEqual(exhausted)
  expect(nextStep(accepted, 1, [], startMs, 0.5)).toEqual({ kind: 'succeeded' })
})

test('a wait of nothing is due now, whatever the consumer asks for', () => {
  expect(nextStep(refused(503, 60_000), 1, [0], startMs, 0.5)).toEqual(after(0))
})

test.each([
  [undefined, undefined],
  ['0', 0],
  ['120', 120_000],
  ['999999999', 999_999_999_000],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Thu, 01 Jan 2026 00:00:00 GMT', 0],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  ['12 minutes', undefined],
  ['9999999999999', undefined],
])('Retry-After %j is a wait of %j ms', (header, wanted) => {
  expect(parseRetryAfter(header, startMs)).toBe(wanted)
})

test.each([
  [accepted, null],
  [refused(503), 'the consumer answered 503'],
  [unreachable, 'dns: no such name'],
  [failed, 'Error: no'],
  [lost, 'stopped'],
])('the operator reads of %j: %j', (outcome, wanted) => {
  expect(describe(outcome)).toBe(wanted)
})

test('on the default schedule a consumer that is always overloaded is given up within five days', () => {
  const { retryScheduleMs } = readConfig({})
  const waits = retryScheduleMs.map((_wait, index) => {
    const step = nextStep(refused(503), index + 1, retryScheduleMs, 0, 0.5)
    return step.kind === 'retry' ? step.dueAtMs : Number.NaN
  })
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(failingLimitMs)
})
