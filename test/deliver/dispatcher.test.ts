import { expect, test } from 'vitest'
import type { AttemptResult } from '../../src/deliver/attempt.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { createAnnouncements, someDelivery, someDeliveryToConsumer, startMs } from './deliveries.ts'
import { accepted, createTestDispatcher, settle } from './dispatcher-parts.ts'

test('a claim asks for as many as there are places', async () => {
  const { dispatcher, claims } = createTestDispatcher()
  dispatcher.start()
  const { question } = await claims.next()
  expect(question).toMatchObject({ nowMs: startMs, limit: 4 })
})

test.each([
  [5000, 10_000],
  [15_000, 30_000],
  [60_000, 75_000],
])('with attempts of up to %i ms a lease lasts %i ms', async (attemptTimeoutMs, leaseMs) => {
  const { dispatcher, claims } = createTestDispatcher({ attemptTimeoutMs })
  dispatcher.start()
  const { question } = await claims.next()
  expect(question.leaseMs).toBe(leaseMs)
})

test('what is claimed is attempted side by side', async () => {
  const { dispatcher, attempts, give } = createTestDispatcher()
  dispatcher.start()
  await give(3)
  expect(attempts.count()).toBe(3)
})

test('of a large claim few attempts begin in each turn of the event loop, in its order', async () => {
  const { dispatcher, claims, attempts } = createTestDispatcher({ concurrency: 64 })
  dispatcher.start()
  const deliveries = Array.from({ length: 40 }, () => someDelivery())
  await claims.next().then(({ answer }) => answer({ deliveries, nextDueAtMs: undefined }))
  await settle()
  expect(attempts.count()).toBeGreaterThan(0)
  expect(attempts.count()).toBeLessThan(40)
  for (const { id } of deliveries) expect((await attempts.next()).question.delivery.id).toBe(id)
})

test('one claim asks for 256 at most, and the next does not wait for its attempts', async () => {
  const { dispatcher, claims, attempts, give } = createTestDispatcher({ concurrency: 600 })
  dispatcher.start()
  await give(256, startMs)
  expect(attempts.count()).toBeLessThan(256)
  await claims.next().then(({ question }) => expect(question.limit).toBe(256))
})

test('a claim asks for no more bytes than there is room for, until what it has is settled', async () => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  const mebibyte = 1024 * 1024
  const ofMebibytes = (size: number) => {
    const delivery = someDelivery()
    return { ...delivery, event: { ...delivery.event, body: Buffer.alloc(size * mebibyte) } }
  }
  dispatcher.start()
  const first = await claims.next()
  expect(first.question.maxBytes).toBe(64 * mebibyte)
  first.answer({ deliveries: [ofMebibytes(20)], nextDueAtMs: startMs })
  const second = await claims.next()
  expect(second.question.maxBytes).toBe(44 * mebibyte)
  second.answer({ deliveries: [ofMebibytes(20)], nextDueAtMs: startMs })
  const attempt = await attempts.next()
  attempt.answer(accepted)
  const settlement = await settlements.next()
  await settle()
  expect(claims.count()).toBe(2)
  settlement.answer({ kind: 'settled' })
  const third = await claims.next()
  expect(third.question.maxBytes).toBe(44 * mebibyte)
})

test('it claims again only when half of the places are free, and then as many as are', async () => {
  const { dispatcher, claims, give, finish } = createTestDispatcher({ concurrency: 8 })
  dispatcher.start()
  await give(8)
  for (let n = 0; n < 3; n += 1) await finish()
  expect(claims.count()).toBe(1)
  await finish()
  expect(claims.count()).toBe(2)
  await claims.next().then(({ question }) => expect(question.limit).toBe(4))
})

test('of many places it claims again as soon as a whole claim fits', async () => {
  const { dispatcher, claims, attempts, give, finish } = createTestDispatcher({ concurrency: 1024 })
  dispatcher.start()
  for (let n = 0; n < 4; n += 1) await give(256, startMs)
  for (let n = 0; n < 255; n += 1) await finish()
  expect(claims.count()).toBe(4)
  await finish()
  expect(claims.count()).toBe(5)
  expect(attempts.count()).toBe(1024)
})

test('with one place it claims when that is free', async () => {
  const { dispatcher, claims, give, finish } = createTestDispatcher({ concurrency: 1 })
  dispatcher.start()
  await give(1)
  expect(claims.count()).toBe(1)
  await finish()
  expect(claims.count()).toBe(2)
})

test.each([
  ['the next delivery is due', startMs + 300, 300],
  ['a second is over, when the next is due later', startMs + 60_000, 1000],
  ['a second is over, when nothing waits', undefined, 1000],
])('it sleeps until %s', async (_name, nextDueAtMs, sleepMs) => {
  const { dispatcher, clock, claims, give } = createTestDispatcher()
  dispatcher.start()
  await give(0, nextDueAtMs)
  clock.advance(sleepMs - 1)
  await settle()
  expect(claims.count()).toBe(1)
  clock.advance(1)
  await settle()
  expect(claims.count()).toBe(2)
  await claims.next().then(({ question }) => expect(question.nowMs).toBe(startMs + sleepMs))
})

test('it does not sleep when the next delivery is due already', async () => {
  const { dispatcher, claims, give } = createTestDispatcher()
  dispatcher.start()
  await give(0, startMs - 5)
  expect(claims.count()).toBe(2)
})

test('what is stored while it sleeps wakes it', async () => {
  const { dispatcher, claims, give, ring } = createTestDispatcher()
  dispatcher.start()
  await give(0)
  expect(claims.count()).toBe(1)
  ring()
  await settle()
  expect(claims.count()).toBe(2)
})

test('what is stored during a claim is claimed at once after it', async () => {
  const { dispatcher, claims, ring } = createTestDispatcher()
  dispatcher.start()
  const claim = await claims.next()
  ring()
  claim.answer({ deliveries: [], nextDueAtMs: undefined })
  await settle()
  expect(claims.count()).toBe(2)
})

test('a wake-up is used up by the claim that it caused', async () => {
  const { dispatcher, claims, give, ring } = createTestDispatcher()
  dispatcher.start()
  await give(0)
  ring()
  ring()
  await settle()
  await give(0)
  expect(claims.count()).toBe(2)
})

test('an attempt that takes too long is called off as timed out, at its limit', async () => {
  const { dispatcher, clock, attempts, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const { question } = await attempts.next()
  clock.advance(4999)
  expect(question.signal.aborted).toBe(false)
  clock.advance(1)
  expect(question.signal).toMatchObject({ aborted: true, reason: 'timeout' })
})

test('an attempt that has ended is not called off any more', async () => {
  const { dispatcher, clock, attempts, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const { question, answer } = await attempts.next()
  answer(accepted)
  await settle()
  clock.advance(60_000)
  expect(question.signal.aborted).toBe(false)
})

test('an attempt is settled with its times and what follows', async () => {
  const { dispatcher, clock, attempts, settlements, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const { question, answer } = await attempts.next()
  clock.advance(40)
  answer({ outcome: { kind: 'failed', error: 'Error: no' }, publish: [] })
  const { question: settlement } = await settlements.next()
  expect(settlement).toMatchObject({
    deliveryId: question.delivery.id,
    attempt: { number: 1, startedAtMs: startMs, durationMs: 40, outcome: 'failed', error: 'Error: no' },
    next: { kind: 'retry', dueAtMs: startMs + 40 + 1000 },
  })
})

test('an attempt is one line of the log, and what it published another', async () => {
  const { dispatcher, attempts, give, finish, lines } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const publication = createAnnouncements().announce('delivery.exhausted', {} as never, 'evt_1')
  await finish({ ...accepted, publish: [publication] })
  expect(attempts.count()).toBe(1)
  expect(lines).toMatchObject([
    { event: 'event.published', event_id: publication.event.id, type: 'delivery.exhausted', caused_by: 'evt_1' },
    { event: 'delivery.attempted', attempt: 1, outcome: 'accepted', next: 'succeeded', duration_ms: 0 },
  ])
  expect(lines[1]).not.toHaveProperty('error')
})

test('a superseded attempt says so, and publishes nothing', async () => {
  const { dispatcher, attempts, settlements, give, lines } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const attempt = await attempts.next()
  attempt.answer({ ...accepted, publish: [createAnnouncements().announce('delivery.exhausted', {} as never, 'evt_1')] })
  const settlement = await settlements.next()
  settlement.answer({ kind: 'superseded' })
  await settle()
  expect(lines).toMatchObject([{ event: 'delivery.attempted', superseded: true }])
})

test.each([
  ['settled', []],
  ['settled-and-disabled', ['subscription.disabled']],
] as const)('when an attempt was %s these are logged as published for it: %j', async (kind, published) => {
  const { dispatcher, claims, attempts, settlements, lines } = createTestDispatcher()
  dispatcher.start()
  const failing = someDeliveryToConsumer({}, { event: { ...someDelivery().event, type: 'delivery.exhausted' } })
  await claims.next().then(({ answer }) => answer({ deliveries: [failing], nextDueAtMs: undefined }))
  const attempt = await attempts.next()
  attempt.answer({ outcome: { kind: 'refused', statusCode: 410, output: null }, publish: [] })
  await settlements.next().then(({ answer }) => answer({ kind }))
  await settle()
  expect(lines.filter(({ event }) => event === 'event.published').map(({ type }) => type)).toEqual(published)
})

const program = { kind: 'program', id: 'report-bug' } as const
const longRules = {
  places: () => new Map([['report-bug', 2]]),
  of: () => ({ timeoutMs: 3_600_000, retryScheduleMs: [7_000] }),
}

test('the lease of an attempt that takes longer is made longer again and again, until it ends', async () => {
  const { dispatcher, clock, claims, attempts, settlements, extensions } = createTestDispatcher({ ownRules: longRules })
  dispatcher.start()
  const claim = await claims.next()
  const delivery = someDelivery({ destination: program })
  claim.answer({ deliveries: [delivery], nextDueAtMs: undefined })
  const attempt = await attempts.next()
  for (let times = 0; times < 3; times += 1) {
    clock.advance(Math.ceil(claim.question.leaseMs / 3))
    const extension = await extensions.next()
    expect(extension.question).toEqual({ id: delivery.id, untilMs: clock.nowMs() + claim.question.leaseMs })
    extension.answer(true)
    await settle()
  }
  expect(attempt.question.signal.aborted).toBe(false)
  attempt.answer({ outcome: { kind: 'failed', error: 'no' }, publish: [] })
  const settlement = await settlements.next()
  expect(settlement.question.next).toMatchObject({ kind: 'retry', dueAtMs: clock.nowMs() + 7_000 })
  settlement.answer({ kind: 'settled' })
  await settle()
  clock.advance(claim.question.leaseMs)
  await settle()
  expect(extensions.count()).toBe(3)
})

test('a long attempt of a delivery that was canceled is called off within two seconds', async () => {
  const { dispatcher, clock, claims, attempts, found } = createTestDispatcher({ ownRules: longRules })
  dispatcher.start()
  const claim = await claims.next()
  claim.answer({ deliveries: [someDelivery({ destination: program })], nextDueAtMs: undefined })
  const attempt = await attempts.next()
  clock.advance(2_000)
  await settle()
  expect(attempt.question.signal.aborted).toBe(false)
  found.status = 'canceled'
  clock.advance(2_000)
  await settle()
  expect(attempt.question.signal).toMatchObject({ aborted: true, reason: 'canceled' })
  attempt.answer({ outcome: { kind: 'lost', error: 'called off' }, publish: [] })
})

test('an attempt whose lease was lost is called off: somebody else may be trying', async () => {
  const { dispatcher, clock, claims, attempts, settlements, extensions } = createTestDispatcher({ ownRules: longRules })
  dispatcher.start()
  const claim = await claims.next()
  claim.answer({ deliveries: [someDelivery({ destination: program })], nextDueAtMs: undefined })
  const attempt = await attempts.next()
  clock.advance(Math.ceil(claim.question.leaseMs / 3))
  ;(await extensions.next()).answer(false)
  await settle()
  expect(attempt.question.signal).toMatchObject({ aborted: true, reason: 'superseded' })
  attempt.answer({ outcome: { kind: 'lost', error: 'called off' }, publish: [] })
  expect((await settlements.next()).question.attempt.outcome).toBe('lost')
})

test('a lease that is lost since its delivery was canceled says so', async () => {
  const { dispatcher, clock, claims, attempts, extensions, found } = createTestDispatcher({
    attemptTimeoutMs: 1_000,
    ownRules: longRules,
  })
  dispatcher.start()
  const claim = await claims.next()
  claim.answer({ deliveries: [someDelivery({ destination: program })], nextDueAtMs: undefined })
  const attempt = await attempts.next()
  found.status = 'canceled'
  // Before the first look.
  clock.advance(Math.ceil(claim.question.leaseMs / 3))
  ;(await extensions.next()).answer(false)
  await settle()
  expect(attempt.question.signal).toMatchObject({ aborted: true, reason: 'canceled' })
})

test('attempts that have places of their own leave those of the others alone', async () => {
  const { dispatcher, claims, attempts, ring } = createTestDispatcher({ ownRules: longRules })
  dispatcher.start()
  const first = await claims.next()
  first.answer({
    deliveries: Array.from({ length: 6 }, () => someDelivery({ destination: program })),
    nextDueAtMs: undefined,
  })
  for (let n = 0; n < 6; n += 1) await attempts.next()
  ring()
  const second = await claims.next()
  expect(second.question.limit).toBe(first.question.limit)
  expect(second.question.laneLimits?.get('report-bug')).toBe(0)
})

test('a lane that rests is claimed from as soon as it has rested', async () => {
  const { dispatcher, clock, claims, attempts, settlements } = createTestDispatcher()
  const delivery = someDeliveryToConsumer()
  const limitOf = ({ question }: Awaited<ReturnType<typeof claims.next>>) =>
    question.sharingLimits?.get(delivery.destination.id)
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: undefined }))
  const attempt = await attempts.next()
  attempt.answer({ outcome: { kind: 'unreachable', reason: 'connect', detail: 'ECONNREFUSED' }, publish: [] })
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  await settle()
  const restMs = 200
  clock.advance(restMs - 1)
  await settle()
  expect(claims.count()).toBe(1)
  clock.advance(1)
  expect(limitOf(await claims.next())).toBe(1)
})

test('room that is too little for a whole claim is used all the same a second after the last, whatever rings meanwhile', async () => {
  const { dispatcher, clock, claims, give, ring } = createTestDispatcher({ concurrency: 8 })
  dispatcher.start()
  await give(5, startMs)
  for (let n = 0; n < 3; n += 1) {
    clock.advance(333)
    ring()
    await settle()
  }
  expect(claims.count()).toBe(1)
  clock.advance(1)
  await claims.next().then(({ question }) => expect(question.limit).toBe(3))
})

test('an attempt whose turn was long in coming has its lease made longer at once', async () => {
  const { dispatcher, clock, attempts, claims, extensions } = createTestDispatcher()
  const begin = async (claimedAtMs: number) => {
    const delivery = someDelivery({ claimedAtMs })
    await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: clock.nowMs() }))
    await attempts.next()
    clock.advance(0)
    await settle()
    return delivery
  }
  dispatcher.start()
  // Attempts take up to 5 s, and a lease lasts 10.
  await begin(startMs - 2_500)
  expect(extensions.count()).toBe(0)
  const { id } = await begin(startMs - 5_000)
  expect((await extensions.next()).question).toEqual({ id, untilMs: startMs + 10_000 })
})

test('the end of an attempt wakes nobody whose last claim left nothing', async () => {
  const { dispatcher, claims, give, finish } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  await finish()
  expect(claims.count()).toBe(1)
})

/** Answers the next claim with one delivery to a consumer, and its attempt. */
async function deliverOne(
  { claims, attempts, settlements }: ReturnType<typeof createTestDispatcher>,
  delivery: ClaimedDelivery,
  result: AttemptResult = accepted,
): Promise<void> {
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: undefined }))
  await attempts.next().then(({ answer }) => answer(result))
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  await settle()
}

test('a consumer that nobody knows gets two attempts, and the first answer wakes whoever claims for more', async () => {
  const { dispatcher, claims, attempts } = createTestDispatcher()
  const deliveries = [someDeliveryToConsumer(), someDeliveryToConsumer()]
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ deliveries, nextDueAtMs: undefined }))
  const { answer } = await attempts.next()
  await settle()
  expect(claims.count()).toBe(1)
  answer(accepted)
  await settle()
  expect(claims.count()).toBe(2)
})

test.each([
  ['one that was failing', { failingSinceMs: startMs - 60_000 }, 1],
  ['one with rules', { settings: { maxInFlight: 1 } }, 2],
])('when %s has accepted a delivery, the next is claimed once that is stored', async (_name, subscription, claimed) => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  const nothing = { deliveries: [], nextDueAtMs: undefined }
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ ...nothing, deliveries: [someDeliveryToConsumer(subscription)] }))
  await attempts.next().then(({ answer }) => answer(accepted))
  const settlement = await settlements.next()
  await settle()
  expect(claims.count()).toBe(claimed)
  if (claimed === 2) await claims.next().then(({ answer }) => answer(nothing))
  await settle()
  settlement.answer({ kind: 'settled' })
  await settle()
  expect(claims.count()).toBe(claimed + 1)
})

test('a consumer that began to fail after the claim of what it accepts now is claimed from at once, too', async () => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  const deliveries = [someDeliveryToConsumer(), someDeliveryToConsumer()]
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ deliveries, nextDueAtMs: undefined }))
  const [one, other] = [await attempts.next(), await attempts.next()]
  one.answer({ outcome: { kind: 'refused', statusCode: 500, output: null }, publish: [] })
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  await claims.next().then(({ answer }) => answer({ deliveries: [], nextDueAtMs: undefined }))
  await settle()
  other.answer(accepted)
  const settlement = await settlements.next()
  await settle()
  const before = claims.count()
  settlement.answer({ kind: 'settled' })
  await settle()
  expect(claims.count()).toBe(before + 1)
})

test('what an attempt made room for in its lane is claimed when there is room for it in the whole', async () => {
  const { dispatcher, claims, attempts } = createTestDispatcher({ concurrency: 8 })
  const toOne = Array.from({ length: 2 }, () => someDeliveryToConsumer())
  const toHandlers = Array.from({ length: 5 }, () => someDelivery())
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ deliveries: [...toOne, ...toHandlers], nextDueAtMs: undefined }))
  const begun: Awaited<ReturnType<typeof attempts.next>>[] = []
  for (let n = 0; n < 7; n += 1) begun.push(await attempts.next())
  const end = async (isWanted: (kind: string) => boolean) => {
    const index = begun.findIndex(({ question }) => isWanted(question.delivery.destination.kind))
    begun.splice(index, 1)[0]?.answer(accepted)
    await settle()
  }
  await end((kind) => kind === 'subscription')
  expect(claims.count()).toBe(1)
  await end((kind) => kind === 'handler')
  await end((kind) => kind === 'handler')
  expect(claims.count()).toBe(2)
})

test('a retry is claimed when it is due, whatever the last claim said', async () => {
  const parts = createTestDispatcher({ scheduleMs: [400] })
  parts.dispatcher.start()
  await deliverOne(parts, someDelivery(), { outcome: { kind: 'failed', error: 'no' }, publish: [] })
  expect(parts.claims.count()).toBe(1)
  parts.clock.advance(399)
  await settle()
  expect(parts.claims.count()).toBe(1)
  parts.clock.advance(1)
  await settle()
  expect(parts.claims.count()).toBe(2)
})

test('what rings for a lane that a round of claims has passed is claimed by another round', async () => {
  const { dispatcher, claims, ring } = createTestDispatcher()
  dispatcher.start()
  const first = await claims.next()
  ring()
  first.answer({ deliveries: [], nextDueAtMs: undefined, afterLane: 'sub_256' })
  const second = await claims.next()
  second.answer({ deliveries: [], nextDueAtMs: undefined })
  const third = await claims.next()
  expect([first, second, third].map(({ question }) => question.afterLane)).toEqual([undefined, 'sub_256', undefined])
  third.answer({ deliveries: [], nextDueAtMs: undefined })
  await settle()
  expect(claims.count()).toBe(3)
})

test('a round of claims that left something in a lane is followed by another', async () => {
  const { dispatcher, claims } = createTestDispatcher({ concurrency: 64 })
  const consumers = Array.from({ length: 16 }, (_, n) =>
    someDeliveryToConsumer({}, { destination: { kind: 'subscription', id: `sub_${n}` } }),
  )
  dispatcher.start()
  await claims
    .next()
    .then(({ answer }) =>
      answer({ deliveries: consumers, nextDueAtMs: undefined, isShareSpent: true, afterLane: 'sub_256' }),
    )
  await claims.next().then(({ answer }) => answer({ deliveries: [], nextDueAtMs: undefined }))
  expect((await claims.next()).question.afterLane).toBeUndefined()
})

test('who is told of settlements is told when they are on disk', async () => {
  const told: string[] = []
  const parts = createTestDispatcher({ onSettled: ({ deliveryId }, { kind }) => told.push(`${deliveryId} ${kind}`) })
  const { dispatcher, claims, attempts, settlements } = parts
  const delivery = someDelivery()
  dispatcher.start()
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: undefined }))
  await attempts.next().then(({ answer }) => answer(accepted))
  const settlement = await settlements.next()
  await settle()
  expect(told).toEqual([])
  settlement.answer({ kind: 'superseded' })
  await settle()
  expect(told).toEqual([`${delivery.id} superseded`])
})
