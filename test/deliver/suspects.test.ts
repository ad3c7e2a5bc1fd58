import { expect, test } from 'vitest'
import { createSuspects } from '../../src/deliver/suspects.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { someDelivery, someDeliveryToConsumer } from './deliveries.ts'

const lost = (change: Partial<ClaimedDelivery> = {}) => someDelivery({ round: 3, isAfterLoss: true, ...change })

function start() {
  const clock = createManualClock()
  const running = new Set<string>()
  return { clock, running, ...createSuspects(clock, (id) => running.has(id)) }
}

test('what was lost again and again is put off, then tried one by one, and what came with it begins at once', () => {
  const { sift, began, settled } = start()
  const [blamed, other, fresh] = [lost({ round: 4 }), lost(), someDelivery()]
  expect(sift([blamed, fresh, other])).toEqual({
    now: [fresh],
    suspect: undefined,
    later: [{ deliveries: [blamed, other], delayMs: 2_000 }],
  })
  // The one that was tried the least goes first.
  expect(sift([blamed, other])).toEqual({ now: [], suspect: other, later: [{ deliveries: [blamed], delayMs: 200 }] })
  began(other.id)
  expect(sift([blamed])).toMatchObject({ suspect: undefined, later: [{ deliveries: [blamed], delayMs: 200 }] })
  settled(other.id)
  expect(sift([blamed])).toEqual({ now: [], suspect: blamed, later: [] })
})

test('what was settled and runs on is waited for', () => {
  const { running, sift, began, settled } = start()
  const [one, other] = [lost(), lost({ round: 4 })]
  sift([one, other])
  sift([one, other])
  began(one.id)
  running.add(one.id)
  settled(one.id)
  expect(sift([other]).suspect).toBeUndefined()
  running.delete(one.id)
  expect(sift([other]).suspect).toBe(other)
})

test('one that could not be begun, and one that runs for long, hold nobody up', () => {
  const { clock, running, sift, began } = start()
  const [one, other, third] = [lost(), lost({ round: 4 }), lost({ round: 5 })]
  sift([one, other, third])
  expect(sift([one]).suspect).toBe(one)
  expect(sift([other]).suspect).toBe(other)
  began(other.id)
  running.add(other.id)
  clock.advance(9_999)
  expect(sift([third]).suspect).toBeUndefined()
  clock.advance(1)
  expect(sift([third]).suspect).toBe(third)
})

test.each<[string, ClaimedDelivery]>([
  ['what was lost once or twice', lost({ round: 2 })],
  ['what failed without the process', lost({ round: 5, isAfterLoss: false })],
  ['a consumer, which cannot end the process', someDeliveryToConsumer({}, { round: 5, isAfterLoss: true })],
  ['a program, which is a process of its own', lost({ destination: { kind: 'program', id: 'report-bug' } })],
])('nobody suspects %s', (_what, delivery) => {
  expect(start().sift([delivery])).toEqual({ now: [delivery], suspect: undefined, later: [] })
})

test('a job is suspected as a handler is', () => {
  const job = lost({ destination: { kind: 'job', id: 'activity.summary' } })
  expect(start().sift([job])).toMatchObject({ now: [], later: [{ deliveries: [job] }] })
})
