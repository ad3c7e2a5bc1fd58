import { expect, test } from 'vitest'
import { createSuspects } from '../../src/deliver/suspects.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { someDelivery, someDeliveryToConsumer } from './deliveries.ts'

const lost = (change: Partial<ClaimedDelivery> = {}) => someDelivery({ round: 3, isAfterLoss: true, ...change })

test('what was lost again and again is put off, then tried one by one, and what came with it begins at once', () => {
  const suspects = createSuspects()
  const [one, other, fresh] = [lost(), lost(), someDelivery()]
  expect(suspects.sift([one, fresh, other])).toEqual({
    now: [fresh],
    suspect: undefined,
    later: [{ deliveries: [one, other], delayMs: 2_000 }],
  })
  // It was given back: its last attempt is no loss any more.
  const again = [one, other].map((delivery) => ({ ...delivery, isAfterLoss: false }))
  const [oneAgain, otherAgain] = again
  expect(suspects.sift(again)).toEqual({
    now: [],
    suspect: oneAgain,
    later: [{ deliveries: [otherAgain], delayMs: 200 }],
  })
  expect(suspects.sift([other])).toMatchObject({ suspect: undefined, later: [{ deliveries: [other], delayMs: 200 }] })
  suspects.ended(one.id)
  expect(suspects.sift([other])).toEqual({ now: [], suspect: other, later: [] })
})

test('one that was tried and settled is as any other', () => {
  const suspects = createSuspects()
  const one = lost()
  suspects.sift([one])
  suspects.sift([one])
  suspects.ended(one.id)
  const later = { ...one, round: 4, isAfterLoss: false }
  expect(suspects.sift([later])).toEqual({ now: [later], suspect: undefined, later: [] })
})

test.each<[string, ClaimedDelivery]>([
  ['what was lost once or twice', lost({ round: 2 })],
  ['what failed without the process', lost({ round: 5, isAfterLoss: false })],
  ['a consumer, which cannot end the process', someDeliveryToConsumer({}, { round: 5, isAfterLoss: true })],
  ['a program, which is a process of its own', lost({ destination: { kind: 'program', id: 'report-bug' } })],
])('nobody suspects %s', (_what, delivery) => {
  expect(createSuspects().sift([delivery])).toEqual({ now: [delivery], suspect: undefined, later: [] })
})

test('a job is suspected as a handler is', () => {
  const job = lost({ destination: { kind: 'job', id: 'activity.summary' } })
  expect(createSuspects().sift([job])).toMatchObject({ now: [], later: [{ deliveries: [job] }] })
})
