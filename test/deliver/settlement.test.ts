import { expect, test } from 'vitest'
import { notFailing } from '../../src/deliver/lanes.ts'
import type { AttemptOutcome } from '../../src/deliver/outcome.ts'
import type { Ended } from '../../src/deliver/settlement.ts'
import { failingLimitMs, settlementOf } from '../../src/deliver/settlement.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { createAnnouncements, someDelivery, someDeliveryToConsumer, startMs } from './deliveries.ts'

const accepted: AttemptOutcome = { kind: 'accepted', statusCode: 204, output: 'thanks' }
const refused: AttemptOutcome = { kind: 'refused', statusCode: 503, output: 'later' }
const gone: AttemptOutcome = { kind: 'refused', statusCode: 410, output: null }
const unreachable: AttemptOutcome = { kind: 'unreachable', reason: 'timeout', detail: 'no full answer' }
const failed: AttemptOutcome = { kind: 'failed', error: 'Error: no' }
const exited: AttemptOutcome = { kind: 'refused', statusCode: 3, error: 'exited with 3', output: 'said' }
const killed: AttemptOutcome = { kind: 'failed', error: 'ended by SIGKILL', output: 'said' }
const lost: AttemptOutcome = { kind: 'lost', error: 'the process stopped' }

const took30Ms = { publish: [], startedAtMs: startMs, endedAtMs: startMs + 30, failing: notFailing }

/** Settles an attempt that took 30 ms, on a schedule of one retry after a second. */
function settle(delivery: ClaimedDelivery, outcome: AttemptOutcome, change: Partial<Ended> = {}) {
  const { announce, announced } = createAnnouncements()
  const settlement = settlementOf(delivery, { ...took30Ms, outcome, ...change }, [1000], 0.5, announce)
  return { settlement, announced }
}

const lastRound = { attempt: 2, round: 2 }

test.each<[AttemptOutcome, object]>([
  [accepted, { outcome: 'accepted', statusCode: 204, error: null, output: 'thanks' }],
  [refused, { outcome: 'refused', statusCode: 503, error: 'the consumer answered 503', output: 'later' }],
  [unreachable, { outcome: 'unreachable', statusCode: null, error: 'timeout: no full answer', output: null }],
  [failed, { outcome: 'failed', statusCode: null, error: 'Error: no', output: null }],
  [exited, { outcome: 'refused', statusCode: 3, error: 'exited with 3', output: 'said' }],
  [killed, { outcome: 'failed', statusCode: null, error: 'ended by SIGKILL', output: 'said' }],
  [lost, { outcome: 'lost', statusCode: null, error: 'the process stopped', output: null }],
])('of the outcome %j this is recorded', (outcome, wanted) => {
  const { settlement } = settle(someDelivery({ attempt: 4, round: 1 }), outcome)
  expect(settlement.attempt).toEqual({ number: 4, startedAtMs: startMs, durationMs: 30, timings: null, ...wanted })
})

test('a clock that steps back gives an attempt no negative duration', () => {
  const { settlement } = settle(someDelivery(), accepted, { startedAtMs: startMs, endedAtMs: startMs - 5 })
  expect(settlement.attempt.durationMs).toBe(0)
})

test('a clock that steps back makes no wait shorter', () => {
  const { settlement } = settle(someDelivery(), failed, { startedAtMs: startMs, endedAtMs: startMs - 3_600_000 })
  const { startedAtMs, durationMs } = settlement.attempt
  expect(settlement.next).toEqual({ kind: 'retry', dueAtMs: startedAtMs + durationMs + 1000 })
})

test('the wait counts from the end of the attempt', () => {
  const { settlement } = settle(someDelivery(), failed)
  expect(settlement.next).toEqual({ kind: 'retry', dueAtMs: startMs + 1030 })
})

test('the place in the schedule is the round, not the attempt: a manual retry begins anew', () => {
  expect(settle(someDelivery({ attempt: 9, round: 1 }), failed).settlement.next).toMatchObject({ kind: 'retry' })
  expect(settle(someDelivery({ attempt: 9, round: 2 }), failed).settlement.next).toEqual({ kind: 'exhausted' })
})

test('what a handler published is stored with its success', () => {
  const { announce, announced } = createAnnouncements()
  const publication = announce('delivery.exhausted', {} as never, 'evt_1')
  const ended = { ...took30Ms, outcome: accepted, publish: [publication] }
  const settlement = settlementOf(someDelivery(), ended, [1000], 0.5, announce)
  expect(settlement.publish).toEqual([publication])
  expect(announced).toHaveLength(1)
})

test('an exhausted delivery is announced, with its last attempt', () => {
  const delivery = someDelivery(lastRound)
  const { settlement, announced } = settle(delivery, failed)
  expect(announced).toEqual([
    {
      type: 'delivery.exhausted',
      causedBy: delivery.event.id,
      data: {
        delivery_id: delivery.id,
        event_id: delivery.event.id,
        event_type: 'push',
        destination: { kind: 'handler', id: 'github.push' },
        attempt_count: 2,
        last_attempt: { outcome: 'failed', status_code: null, error: 'Error: no' },
      },
    },
  ])
  expect(settlement.publish).toMatchObject([{ event: { type: 'delivery.exhausted' } }])
})

test.each(['delivery.exhausted', 'subscription.disabled'])('a %s that is given up announces nothing', (type) => {
  const delivery = someDeliveryToConsumer({}, lastRound)
  const { settlement, announced } = settle({ ...delivery, event: { ...delivery.event, type } }, refused)
  expect(settlement.next).toEqual({ kind: 'exhausted' })
  expect(announced).toEqual([])
})

test.each<[AttemptOutcome, object]>([
  [accepted, {}],
  [refused, {}],
  [lost, lastRound],
])('nothing is announced after %j', (outcome, round) => {
  const { settlement, announced } = settle(
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs - 1) }, round),
    outcome,
  )
  expect(announced).toEqual([])
  expect(settlement).toMatchObject({ disable: undefined, publish: [], publishIfDisabled: [] })
})

const agoMs = (ms: number) => startMs + 30 - ms
const disabling: [string, ClaimedDelivery, AttemptOutcome, 'gone' | 'failing' | undefined][] = [
  ['a consumer that is gone disables its subscription at once', someDeliveryToConsumer(), gone, 'gone'],
  [
    'a consumer that is gone is gone, however long it failed',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }, lastRound),
    gone,
    'gone',
  ],
  [
    'a consumer that failed for five days disables it with its next failure',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }, lastRound),
    refused,
    'failing',
  ],
  [
    'a consumer that cannot be reached for five days too',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }, lastRound),
    unreachable,
    'failing',
  ],
  [
    'a millisecond less than five days does not',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs - 1) }, lastRound),
    refused,
    undefined,
  ],
  [
    'five days do also while the delivery has attempts left',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }),
    refused,
    'failing',
  ],
  [
    'what was accepted disables nothing, however long it failed',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }),
    accepted,
    undefined,
  ],
  [
    'an attempt that was called off disables nothing',
    someDeliveryToConsumer({ failingSinceMs: agoMs(failingLimitMs) }),
    lost,
    undefined,
  ],
  ['a consumer that fails for the first time does not', someDeliveryToConsumer({}, lastRound), refused, undefined],
  ['a handler has no subscription', someDelivery(lastRound), failed, undefined],
]

test.each(disabling)('%s', (_name, delivery, outcome, reason) => {
  const { settlement, announced } = settle(delivery, outcome)
  expect(settlement.disable?.reason).toBe(reason)
  const data = { subscription_id: 'sub_1', url: 'https://consumer.example/', reason }
  const why = announced.filter(({ type }) => type === 'subscription.disabled')
  expect(why).toEqual(
    reason === undefined ? [] : [{ type: 'subscription.disabled', data, causedBy: delivery.event.id }],
  )
  expect(settlement.publishIfDisabled).toHaveLength(why.length)
})

const dayMs = 24 * 60 * 60 * 1000
const few = (forMs: number) => ({ forMs, attempts: 9 })
const many = (forMs: number) => ({ forMs, attempts: 10 })
test.each([
  ['a consumer that failed a few times within a minute is tried as before', few(59_999), dayMs, refused, undefined],
  ['one that has for a minute is left alone for a quarter of it', few(60_000), dayMs, refused, 15_000],
  ['one that failed many times in a moment is tried as before', many(1_999), dayMs, refused, undefined],
  ['one that did so for longer is left alone for a second', many(2_000), dayMs, refused, 1_000],
  ['one that cannot be reached too', many(2_000), dayMs, unreachable, 1_000],
  ['one that has for twenty minutes for a quarter of them', few(1_200_000), dayMs, refused, 300_000],
  ['one that has for an hour for ten minutes, and never longer', many(3_600_000), dayMs, refused, 600_000],
  ['one that another process saw accept lately is tried as before', many(3_600_000), 1_999, refused, undefined],
  ['one that another process saw accept a minute ago is left alone by that', few(dayMs), 60_000, refused, 15_000],
  ['one that has accepted what went before is tried as before', many(3_600_000), undefined, refused, undefined],
  ['one that accepts is not left alone', many(3_600_000), dayMs, accepted, undefined],
  ['an attempt that was called off says nothing of it', many(3_600_000), dayMs, lost, undefined],
  ['one that is gone is not waited for', many(3_600_000), dayMs, gone, undefined],
])('%s', (_name, failing, storedForMs, outcome, waitMs) => {
  const failingSinceMs = storedForMs === undefined ? null : agoMs(storedForMs)
  const { settlement } = settle(someDeliveryToConsumer({ failingSinceMs }), outcome, { failing })
  const endMs = settlement.attempt.startedAtMs + settlement.attempt.durationMs
  expect(settlement.blockUntilMs === undefined ? undefined : settlement.blockUntilMs - endMs).toBe(waitMs)
})

test('a handler is not left alone', () => {
  expect(settle(someDelivery(), failed, { failing: many(3_600_000) }).settlement.blockUntilMs).toBeUndefined()
})
