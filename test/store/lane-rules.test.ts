import { expect, test } from 'vitest'
import type { DueInLane, GovernedLane } from '../../src/store/lane-rules.ts'
import { allowanceOf, rulesOf, waitAfterTaking } from '../../src/store/lane-rules.ts'

const lane = (change: Partial<GovernedLane>): GovernedLane => ({
  id: 'sub_1',
  maxInFlight: null,
  rateLimit: null,
  batch: null,
  inFlight: 0,
  tokens: 0,
  refilledAgoMs: 0,
  blockedForMs: null,
  retriesAlone: false,
  ...change,
})
/** Of lanes without batches nobody asks. */
const due: DueInLane = {
  forMs: 0,
  count: () => {
    throw new Error('nobody needs to know')
  },
}
const perSecond = (requests: number) => ({ requests, seconds: 1 })

test('settings without limits make no rules', () => {
  expect(rulesOf({ timeoutMs: 1000 })).toBeUndefined()
  expect(rulesOf({ maxInFlight: 3 })).toEqual({ maxInFlight: 3, rateLimit: null, batch: null })
})

test.each([
  ['as many as are not in flight', { maxInFlight: 5, inFlight: 2 }, 3],
  ['none when all are', { maxInFlight: 5, inFlight: 5 }, 0],
  ['none when the maximum was lowered meanwhile', { maxInFlight: 2, inFlight: 5 }, 0],
  ['as many as it would have been in the time', { rateLimit: perSecond(10), refilledAgoMs: 100 }, 1],
  ['none before', { rateLimit: perSecond(10), refilledAgoMs: 99 }, 0],
  ['no more than a tenth at once, however long it was idle', { rateLimit: perSecond(100), refilledAgoMs: 1e9 }, 10],
  ['the less of both', { rateLimit: perSecond(100), refilledAgoMs: 1e9, maxInFlight: 4 }, 4],
  ['none while its consumer is left alone', { blockedForMs: 1 }, 0],
  ['one when that is over', { blockedForMs: 0, maxInFlight: 5 }, 1],
  ['none when that is over and one is in flight', { blockedForMs: -5, maxInFlight: 1, inFlight: 1 }, 0],
])('a lane gives %s', (_name, change, limit) => {
  expect(allowanceOf(lane(change), due).limit).toBe(limit)
})

test.each([
  ['the time of a request, of a rate', { rateLimit: perSecond(10) }, 100],
  ['what is left of it', { rateLimit: perSecond(10), refilledAgoMs: 40 }, 60],
  ['what is left of being left alone', { blockedForMs: 700 }, 700],
  ['for attempts to end, of a maximum', { maxInFlight: 1, inFlight: 1 }, null],
])('what a lane waits for is %s', (_name, change, waitMs) => {
  expect(allowanceOf(lane(change), due).waitMs).toBe(waitMs)
})

test('after one attempt of a consumer that was left alone the lane waits for it, and not for a time', () => {
  const blocked = lane({ blockedForMs: -1 })
  const allowance = allowanceOf(blocked, due)
  expect(allowance.isProbe).toBe(true)
  expect(waitAfterTaking({ lane: blocked, allowance }, 1)).toBeNull()
})

test.each([
  [1, 1],
  [7, 2],
  [10, 1],
  [99, 3],
  [100, 60],
  [5000, 1],
])('%i requests in %i seconds are never exceeded in any stretch of that length', (requests, seconds) => {
  const rateLimit = { requests, seconds }
  const sentAtMs: number[] = []
  let state = { tokens: 0, refilledAtMs: -1e9 }
  for (let nowMs = 0; nowMs < 3 * seconds * 1000; nowMs += 1) {
    const at = lane({ rateLimit, tokens: state.tokens, refilledAgoMs: nowMs - state.refilledAtMs })
    const { limit, tokens } = allowanceOf(at, due)
    if (limit === 0) continue
    for (let n = 0; n < limit; n += 1) sentAtMs.push(nowMs)
    state = { tokens: tokens - limit, refilledAtMs: nowMs }
  }
  const windowMs = seconds * 1000
  let most = 0
  for (let first = 0, last = 0; last < sentAtMs.length; last += 1) {
    while ((sentAtMs[last] ?? 0) - (sentAtMs[first] ?? 0) >= windowMs) first += 1
    most = Math.max(most, last - first + 1)
  }
  expect(most).toBeLessThanOrEqual(requests)
  // And most of what is allowed is used.
  expect(sentAtMs.length).toBeGreaterThan(2.5 * requests)
})

const batch = { maxEvents: 10, waitMs: 5000 }
const waiting = (forMs: number, count: number): DueInLane => ({ forMs, count: () => count })

test.each([
  ['nothing before the time or the number', {}, waiting(4999, 9), 0],
  ['a whole batch when there are as many', {}, waiting(0, 10), 10],
  ['whole batches alone before the time', { maxInFlight: 5 }, waiting(0, 39), 30],
  ['all that its requests carry when the time has come', { maxInFlight: 2 }, { ...due, forMs: 5000 }, 20],
  ['no more requests than may be in flight', { maxInFlight: 2, inFlight: 1 }, waiting(0, 100), 10],
  ['no more requests than its rate', { rateLimit: perSecond(30), refilledAgoMs: 1e9 }, waiting(0, 100), 30],
  ['nothing while its consumer is left alone', { blockedForMs: 1 }, { ...due, forMs: 5000 }, 0],
  ['one request after that', { blockedForMs: 0 }, waiting(0, 100), 10],
])('a lane with batches gives %s', (_name, change, inLane, limit) => {
  expect(allowanceOf(lane({ batch, ...change }), inLane).limit).toBe(limit)
})

test('a lane whose batch is not full waits for the rest of its time', () => {
  expect(allowanceOf(lane({ batch }), waiting(1200, 9)).waitMs).toBe(3800)
  expect(allowanceOf(lane({ batch, blockedForMs: 9000 }), waiting(1200, 9)).waitMs).toBe(9000)
})

test('a batch counts as one request, however full it is', () => {
  const limited = lane({ batch, maxInFlight: 2, inFlight: 0 })
  const allowance = allowanceOf(limited, waiting(5000, 0))
  expect(waitAfterTaking({ lane: limited, allowance }, 1)).toBe(0)
  expect(waitAfterTaking({ lane: limited, allowance }, 2)).toBeNull()
})

const handlerLane = lane({ batch: { maxEvents: 4, waitMs: 5000 }, retriesAlone: true })
/** What is due of a handler with batches: so many first attempts and so many retries, for so long. */
const ofHandler = (
  [firsts, forMs]: readonly [number, number],
  [retries, retriesForMs]: readonly [number, number],
  nextMs: number | null = null,
) => ({ forMs, count: () => firsts, retries: { count: retries, forMs: retriesForMs, nextMs } })

test.each([
  ['full batches alone while the rest may wait', ofHandler([9, 1000], [0, 0]), { limit: 8, retries: false }],
  ['all first attempts when the first has waited', ofHandler([9, 5000], [0, 0]), { limit: 9, retries: false }],
  ['retries while first attempts wait', ofHandler([3, 4999], [2, 0]), { limit: 2, retries: true }],
  ['retries that have been due for longer', ofHandler([4, 100], [2, 200]), { limit: 2, retries: true }],
  ['first attempts that have been due for longer', ofHandler([4, 200], [2, 100]), { limit: 4, retries: false }],
  ['none, until the first has waited', ofHandler([3, 2000], [0, 0]), { limit: 0, waitMs: 3000 }],
  ['none, until the next is due', ofHandler([3, 2000], [0, 0], 700), { limit: 0, waitMs: 700 }],
] as const)('a handler with batches gets %s', (_name, dueNow, expected) => {
  expect(allowanceOf(handlerLane, dueNow)).toMatchObject(expected)
})
