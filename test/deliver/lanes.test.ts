import { expect, test } from 'vitest'
import { createLanes, notFailing, quickMs, slowWindow } from '../../src/deliver/lanes.ts'
import { shareOut } from '../../src/store/lanes.ts'
import type { Destination } from '../../src/store/store.ts'
import { someDelivery } from './deliveries.ts'

const to = (id: string): Destination => ({ kind: 'subscription', id })
const atMs = 0
const slow = quickMs
const quick = quickMs - 1

const took = (durationMs: number, isAnswered = true) => ({
  startedAtMs: atMs,
  endedAtMs: atMs + durationMs,
  isAnswered,
  isAccepted: isAnswered,
})

/** Makes attempts one after the other, each of which takes so long. */
function attempt(lanes: ReturnType<typeof createLanes>, id: string, ...durationsMs: readonly number[]): void {
  for (const durationMs of durationsMs) {
    lanes.began(to(id))
    lanes.ended(to(id), took(durationMs, durationMs < slow), atMs)
  }
}

function begin(lanes: ReturnType<typeof createLanes>, id: string, count: number): void {
  for (let n = 0; n < count; n += 1) lanes.began(to(id))
}

/** What a claim takes of lanes in which much is due. */
function shares(lanes: ReturnType<typeof createLanes>, ids: readonly string[], nowMs = atMs): number[] {
  const claim = { nowMs, leaseMs: 1, maxBytes: 1, limit: 10_000, ...lanes.limits(nowMs) }
  const waiting = ids.map((id) => ({ ...to(id), dueAtMs: atMs }))
  const byLane = new Map(shareOut(claim, waiting).shares.map(({ id, limit }) => [id, limit]))
  return ids.map((id) => byLane.get(id) ?? 0)
}

/** The same of one. */
const limitOf = (lanes: ReturnType<typeof createLanes>, id: string, nowMs = atMs) => shares(lanes, [id], nowMs)[0]

test('a lane that nobody knows gets two places', () => {
  const lanes = createLanes(16, () => 0.5)
  expect(limitOf(lanes, 'a')).toBe(2)
  begin(lanes, 'a', 1)
  expect(limitOf(lanes, 'a')).toBe(1)
  begin(lanes, 'a', 1)
  expect(limitOf(lanes, 'a')).toBe(0)
})

test('each quick answer gives a busy lane one more place, up to all of them', () => {
  const lanes = createLanes(8, () => 0.5)
  begin(lanes, 'a', 2)
  lanes.ended(to('a'), took(quick), atMs)
  expect(limitOf(lanes, 'a')).toBe(2)
  for (let n = 0; n < 20; n += 1) {
    lanes.began(to('a'))
    lanes.ended(to('a'), took(quick), atMs)
  }
  expect(limitOf(lanes, 'a')).toBe(7)
})

test('a consumer that accepts slowly gets more places too, up to some; of more than these it loses half', () => {
  const lanes = createLanes(128, () => 0.5)
  for (let n = 0; n < 40; n += 1) {
    lanes.began(to('a'))
    lanes.ended(to('a'), took(slow), atMs)
  }
  expect(limitOf(lanes, 'a')).toBe(slowWindow)
  attempt(lanes, 'a', ...Array.from({ length: 40 }, () => quick))
  expect(limitOf(lanes, 'a')).toBe(slowWindow + 40)
  lanes.began(to('a'))
  lanes.ended(to('a'), took(slow), atMs)
  expect(lanes.limits(atMs).sharingLimits?.get('a')).toBe(Math.floor((slowWindow + 40) / 2))
})

test('a slow attempt that fails halves the places of its lane, and one is left', () => {
  const lanes = createLanes(64, () => 0.5)
  begin(lanes, 'a', 2)
  for (let n = 0; n < 6; n += 1) {
    lanes.ended(to('a'), took(quick), atMs)
    lanes.began(to('a'))
  }
  expect(limitOf(lanes, 'a')).toBe(6)
  lanes.ended(to('a'), took(slow, false), atMs)
  expect(limitOf(lanes, 'a')).toBe(3)
  lanes.ended(to('a'), took(slow, false), atMs)
  attempt(lanes, 'a', slow, slow, slow)
  expect(limitOf(lanes, 'a', lanes.nextRestedMs())).toBe(1)
})

test('an attempt that nobody answers leaves its lane fewer places, however quickly it fails', () => {
  const lanes = createLanes(64, () => 0.5)
  attempt(lanes, 'a', quick, quick)
  expect(lanes.isQuick(to('a'))).toBe(true)
  lanes.began(to('a'))
  lanes.ended(to('a'), took(quick, false), atMs)
  expect(limitOf(lanes, 'a')).toBe(2)
  expect(lanes.isQuick(to('a'))).toBe(false)
})

test('a lane that is idle for ten seconds begins anew, and one that was slow stays narrow until it has been quick', () => {
  const lanes = createLanes(64, () => 0.5)
  attempt(lanes, 'a', quick, quick, quick)
  expect(limitOf(lanes, 'a', atMs + 9_999)).toBe(5)
  expect(limitOf(lanes, 'a', atMs + 10_000)).toBe(2)
  attempt(lanes, 'b', slow)
  expect(limitOf(lanes, 'b', atMs + 60_000)).toBe(1)
  attempt(lanes, 'b', quick)
  expect(limitOf(lanes, 'b')).toBe(2)
})

test('lanes that have not been quick share half of the places; the others are for those that were', () => {
  const lanes = createLanes(8, () => 0.5)
  attempt(lanes, 'quick', quick)
  begin(lanes, 'dead 1', 2)
  begin(lanes, 'dead 2', 1)
  expect(limitOf(lanes, 'dead 2')).toBe(1)
  expect(limitOf(lanes, 'unknown')).toBe(1)
  begin(lanes, 'dead 3', 1)
  expect(limitOf(lanes, 'dead 2')).toBe(0)
  expect(limitOf(lanes, 'unknown')).toBe(0)
  expect(limitOf(lanes, 'quick')).toBe(3)
  expect(limitOf(lanes, 'quick', atMs + 10_000)).toBe(2)
})

test.each([
  [200, 16],
  [250, 6],
])('however many lanes have not been quick, beside %i attempts to such ones a claim brings %i', (inFlight, brought) => {
  const lanes = createLanes(512, () => 0.5)
  attempt(lanes, 'quick', quick)
  for (let n = 0; n < inFlight; n += 1) begin(lanes, `dead ${n}`, 1)
  const unknown = Array.from({ length: 255 }, (_, n) => `unknown ${n}`)
  const [ofQuick, ...ofUnknown] = shares(lanes, ['quick', ...unknown])
  expect(ofUnknown.reduce((sum, share) => sum + share)).toBe(brought)
  expect(ofQuick).toBe(3)
})

/** Claims what is due, by lane, and begins it, with what may end meanwhile. */
function claim(lanes: ReturnType<typeof createLanes>, due: Readonly<Record<string, number>>, meanwhile = () => {}) {
  const question = { nowMs: atMs, leaseMs: 1, maxBytes: 1, limit: 256, ...lanes.limits(atMs) }
  const waiting = Object.keys(due).map((id) => ({ ...to(id), dueAtMs: atMs }))
  const { shares, isShareSpent } = shareOut(question, waiting)
  meanwhile()
  const taken = shares.flatMap(({ id, limit }) => Array.from({ length: Math.min(limit, due[id] ?? 0) }, () => id))
  for (const id of taken) lanes.began(to(id))
  const deliveries = taken.map((id) => someDelivery({ destination: to(id) }))
  return { taken, mayGiveMore: lanes.mayGiveMore({ deliveries, isShareSpent }) }
}

const many = (name: string, count: number, due: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name} ${n}`, due]))

test('after a claim that brought as many of these as it may another one brings more, until they have their half', () => {
  const lanes = createLanes(40, () => 0.5)
  const unknown = many('unknown', 30, 1)
  const first = claim(lanes, unknown)
  expect(first).toMatchObject({ taken: { length: 16 }, mayGiveMore: true })
  const second = claim(lanes, Object.fromEntries(Object.entries(unknown).filter(([id]) => !first.taken.includes(id))))
  expect(second).toMatchObject({ taken: { length: 4 }, mayGiveMore: false })
  lanes.ended(to('unknown 0'), took(slow), atMs)
  expect(lanes.mayGiveMoreOf('unknown 0')).toBe(true)
})

test('of consumers that were quick, and idle for a while, one claim after the other brings all', () => {
  const lanes = createLanes(1024, () => 0.5)
  const consumers = many('quick', 100, 1)
  for (const id of Object.keys(consumers)) attempt(lanes, id, quick)
  lanes.limits(atMs + 10_000)
  const left = new Map(Object.entries(consumers))
  let claims = 0
  for (let mayGiveMore = true; mayGiveMore; claims += 1) {
    const claimed = claim(lanes, Object.fromEntries(left))
    for (const id of claimed.taken) left.delete(id)
    mayGiveMore = claimed.mayGiveMore
  }
  expect(left.size).toBe(0)
  // A quarter each time; the last finds that nothing is left.
  expect(claims).toBe(5)
})

test('what is left for a lane that shares with others which had less than their part is claimed by the next', () => {
  const lanes = createLanes(1024, () => 0.5)
  attempt(lanes, 'slow', ...Array.from({ length: 20 }, () => quick), slow)
  const first = claim(lanes, { ...many('unknown', 10, 1), slow: 11 })
  expect(first.mayGiveMore).toBe(true)
  const { taken } = claim(lanes, { slow: 11 - first.taken.filter((id) => id === 'slow').length })
  expect([...first.taken, ...taken].filter((id) => id === 'slow')).toHaveLength(11)
})

test('a lane of which a claim took all that it might gives more when one of its attempts ends; another one does not', () => {
  const lanes = createLanes(64, () => 0.5)
  for (const id of ['full', 'other']) attempt(lanes, id, quick, quick)
  expect(claim(lanes, { full: 9, other: 3 })).toMatchObject({ taken: { length: 7 }, mayGiveMore: false })
  for (const id of ['full', 'other']) lanes.ended(to(id), took(quick), atMs)
  expect(lanes.mayGiveMoreOf('full')).toBe(true)
  expect(lanes.mayGiveMoreOf('other')).toBe(false)
})

test('an attempt that ends during a claim which takes all that it might makes room for the next', () => {
  const lanes = createLanes(64, () => 0.5)
  begin(lanes, 'a', 1)
  const claimed = claim(lanes, { a: 5 }, () => {
    lanes.ended(to('a'), took(quick), atMs)
    expect(lanes.mayGiveMoreOf('a')).toBe(false)
  })
  expect(claimed).toEqual({ taken: ['a'], mayGiveMore: true })
})

test('a lane that rests gives no more, until an answer ends its rest', () => {
  const lanes = createLanes(64, () => 0.5)
  attempt(lanes, 'a', quick, quick)
  begin(lanes, 'a', 3)
  for (let n = 0; n < 2; n += 1) lanes.ended(to('a'), took(slow, false), atMs)
  expect(claim(lanes, { a: 5 }).taken).toEqual([])
  expect(lanes.mayGiveMoreOf('a')).toBe(false)
  lanes.ended(to('a'), took(quick), atMs)
  expect(lanes.mayGiveMoreOf('a')).toBe(true)
})

test('a lane that becomes slow counts among the slow with all that it has in flight, and no more when it is quick again', () => {
  const lanes = createLanes(8, () => 0.5)
  const shared = () => lanes.limits(atMs).sharedLimit
  begin(lanes, 'a', 2)
  lanes.ended(to('a'), took(quick), atMs)
  begin(lanes, 'a', 2)
  expect(shared()).toBe(4)
  lanes.ended(to('a'), took(slow), atMs)
  begin(lanes, 'b', 1)
  expect(shared()).toBe(1)
  lanes.ended(to('a'), took(quick), atMs)
  expect(shared()).toBe(3)
})

test('an attempt that was called off says nothing of its consumer', () => {
  const lanes = createLanes(8, () => 0.5)
  begin(lanes, 'a', 1)
  lanes.ended(to('a'), undefined, atMs)
  expect(limitOf(lanes, 'a')).toBe(2)
  begin(lanes, 'dead', 4)
  lanes.ended(to('dead'), undefined, atMs)
  expect(limitOf(lanes, 'unknown')).toBe(1)
})

test('a program has places of its own, whatever its attempts come to', () => {
  const lanes = createLanes(
    8,
    () => 0.5,
    () => new Map([['report-bug', 2]]),
  )
  const program: Destination = { kind: 'program', id: 'report-bug' }
  const places = () => lanes.limits(atMs).laneLimits?.get('report-bug')
  expect(places()).toBe(2)
  lanes.began(program)
  lanes.began(program)
  expect(places()).toBe(0)
  lanes.ended(program, took(slow, false), atMs)
  expect(places()).toBe(1)
  lanes.ended(program, undefined, atMs)
  expect(places()).toBe(2)
})

test('handlers are not limited', () => {
  const lanes = createLanes(2, () => 0.5)
  for (let n = 0; n < 5; n += 1) lanes.began({ kind: 'handler', id: 'github.push' })
  expect(lanes.limits(atMs).laneLimits?.has('github.push')).toBe(false)
  expect(limitOf(lanes, 'a')).toBe(1)
})

test('how long a consumer has accepted nothing is counted from its first failure in this process', () => {
  const lanes = createLanes(8, () => 0.5)
  const attemptAt = (startedAtMs: number, isAccepted: boolean) => {
    lanes.began(to('a'))
    return lanes.ended(
      to('a'),
      { startedAtMs, endedAtMs: startedAtMs + 10, isAnswered: true, isAccepted },
      startedAtMs + 10,
    )
  }
  expect([attemptAt(0, false), attemptAt(50_000, false), attemptAt(60_000, false)]).toEqual([
    { forMs: 10, attempts: 1 },
    { forMs: 50_010, attempts: 2 },
    { forMs: 60_010, attempts: 3 },
  ])
  expect([attemptAt(70_000, true), attemptAt(80_000, false)]).toEqual([notFailing, { forMs: 10, attempts: 1 }])
})

/** Nobody answers an attempt of it. */
function fail(lanes: ReturnType<typeof createLanes>, id: string): void {
  attempt(lanes, id, slow)
}

test('a lane that nobody knows rests after an attempt that nobody answers, and others do not', () => {
  const lanes = createLanes(8, () => 0.5)
  fail(lanes, 'a')
  const restedMs = lanes.nextRestedMs()
  expect(shares(lanes, ['a', 'b'], restedMs - 1)).toEqual([0, 2])
  expect(shares(lanes, ['a', 'b'], restedMs)).toEqual([1, 2])
  expect(lanes.nextRestedMs()).toBe(Number.POSITIVE_INFINITY)
})

test('one whose consumer was quick goes on after one failure, and rests after the second in a row', () => {
  const lanes = createLanes(64, () => 0.5)
  attempt(lanes, 'a', quick, quick)
  fail(lanes, 'a')
  expect(limitOf(lanes, 'a')).toBe(2)
  fail(lanes, 'a')
  expect(limitOf(lanes, 'a')).toBe(0)
})

test.each([
  ['quick', quick],
  ['slow', slow],
])('nobody rests after a %s answer that refuses: it is an answer', (_name, durationMs) => {
  const lanes = createLanes(8, () => 0.5)
  for (let n = 0; n < 5; n += 1) {
    begin(lanes, 'a', 1)
    lanes.ended(to('a'), { ...took(durationMs), isAccepted: false }, atMs)
    expect(limitOf(lanes, 'a')).toBeGreaterThan(0)
  }
})

test.each([
  ['quick', quick],
  ['slow', slow],
])('a %s answer to an attempt that was under way ends the rest', (_name, durationMs) => {
  const lanes = createLanes(8, () => 0.5)
  begin(lanes, 'a', 1)
  fail(lanes, 'a')
  expect(limitOf(lanes, 'a')).toBe(0)
  lanes.ended(to('a'), took(durationMs), atMs)
  expect(limitOf(lanes, 'a')).toBeGreaterThan(0)
})
