import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { StorageUnavailable } from '../../src/store/store.ts'
import { someDelivery, somePublication, startMs } from './deliveries.ts'
import { accepted, createTestDispatcher, settle } from './dispatcher-parts.ts'

const full = new StorageUnavailable('disk is full')
const job = { kind: 'job', id: 'report.build' } as const
const publishing = { ...accepted, publish: [somePublication()] }
const ofHandlers = {
  places: () => new Map(),
  of: () => undefined,
  batches: () => ({ maxEvents: 2, waitMs: 1000 }),
}
const ofJobs = { places: () => new Map(), of: () => ({ timeoutMs: 3_600_000, retryScheduleMs: undefined }) }

test('a storage that cannot be asked is left alone for a second, and then asked again', async () => {
  const { dispatcher, clock, claims, attempts, give, lines } = createTestDispatcher()
  dispatcher.start()
  await claims.next().then(({ fail }) => fail(full))
  await settle()
  expect(lines).toMatchObject([{ event: 'dispatcher.failed', level: 'error', step: 'claim' }])
  clock.advance(999)
  await settle()
  expect(claims.count()).toBe(1)
  clock.advance(1)
  await give(1)
  expect(attempts.count()).toBe(1)
})

test('an attempt that cannot be settled is logged, and its place is free again', async () => {
  const { dispatcher, claims, attempts, settlements, give, lines } = createTestDispatcher({ concurrency: 1 })
  dispatcher.start()
  await give(1)
  const { question, answer } = await attempts.next()
  answer(accepted)
  await settlements.next().then(({ fail }) => fail(full))
  await settle()
  expect(lines).toMatchObject([{ event: 'dispatcher.failed', step: 'settle', delivery_id: question.delivery.id }])
  expect(claims.count()).toBe(2)
})

test('an attempt or an announcement that breaks does not end the process: it is logged, and the lease runs out', async () => {
  const broken = createTestDispatcher({
    concurrency: 1,
    scheduleMs: [],
    announce: () => {
      throw new Error('the contract promises no such event')
    },
  })
  broken.dispatcher.start()
  await broken.give(1)
  const attempt = await broken.attempts.next()
  attempt.answer({ outcome: { kind: 'failed', error: 'Error: no' }, publish: [] })
  await settle()
  await broken.give(1)
  await broken.attempts.next().then(({ fail }) => fail(new TypeError('x is not a function')))
  await settle()
  expect(broken.lines).toMatchObject([
    { event: 'dispatcher.failed', cause: { message: 'the contract promises no such event' } },
    { event: 'dispatcher.failed', cause: { message: 'x is not a function' } },
  ])
  expect(broken.settlements.count()).toBe(0)
  expect(broken.claims.count()).toBe(3)
})

test('a delivery whose attempts end without an outcome, again and again, is given up without another', async () => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  dispatcher.start()
  // A schedule of one wait makes two attempts; restarts may cost more of them.
  const deliveries = [someDelivery({ attempt: 10, round: 10 }), someDelivery({ attempt: 11, round: 11 })]
  await claims.next().then(({ answer }) => answer({ deliveries, nextDueAtMs: undefined }))
  const { question } = await settlements.next()
  expect(attempts.count()).toBe(1)
  expect(question).toMatchObject({
    deliveryId: deliveries[1]?.id,
    attempt: { outcome: 'failed', error: expect.stringContaining('too many attempts') },
    next: { kind: 'exhausted' },
  })
})

test('after close nothing is claimed any more', async () => {
  const { dispatcher, clock, claims, give, ring } = createTestDispatcher()
  dispatcher.start()
  await give(0)
  await dispatcher.close(1000)
  ring()
  clock.advance(10_000)
  await settle()
  expect(claims.count()).toBe(1)
  expect(clock.nextInMs()).toBeUndefined()
})

test('a dispatcher that was never started closes', async () => {
  const { dispatcher, claims } = createTestDispatcher()
  await dispatcher.close(1000)
  expect(claims.count()).toBe(0)
})

test('a dispatcher that is started twice runs once', async () => {
  const { dispatcher, claims } = createTestDispatcher()
  dispatcher.start()
  dispatcher.start()
  await settle()
  expect(claims.count()).toBe(1)
})

test('close lets attempts end and be settled within the limit', async () => {
  const { dispatcher, clock, attempts, settlements, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const attempt = await attempts.next()
  let closed = false
  const closing = dispatcher.close(1000).then(() => {
    closed = true
  })
  clock.advance(999)
  attempt.answer(accepted)
  const settlement = await settlements.next()
  await settle()
  expect(closed).toBe(false)
  settlement.answer({ kind: 'settled' })
  await closing
  expect(attempt.question.signal.aborted).toBe(false)
  expect(clock.nextInMs()).toBeUndefined()
})

test('close calls off the attempts that run at its limit, and waits until they are settled as lost and due', async () => {
  const { dispatcher, clock, attempts, settlements, give } = createTestDispatcher()
  dispatcher.start()
  await give(2)
  const running = [await attempts.next(), await attempts.next()]
  const closing = dispatcher.close(1000)
  await settle()
  clock.advance(1000)
  for (const { question, answer } of running) {
    expect(question.signal).toMatchObject({ aborted: true, reason: 'stopping' })
    answer({ outcome: { kind: 'lost', error: 'the process stopped during the attempt' }, publish: [] })
  }
  for (const _attempt of running) {
    const { question, answer } = await settlements.next()
    expect(question).toMatchObject({ attempt: { outcome: 'lost' }, next: { kind: 'retry', dueAtMs: clock.nowMs() } })
    answer({ kind: 'settled' })
  }
  await closing
})

test('what a claim brings while it closes is attempted and waited for', async () => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  dispatcher.start()
  const claim = await claims.next()
  const closing = dispatcher.close(1000)
  claim.answer({ deliveries: [someDelivery()], nextDueAtMs: undefined })
  await attempts.next().then(({ answer }) => answer(accepted))
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  await closing
  expect(claims.count()).toBe(1)
})

test('a retry that is claimed in the moment in which the attempt before is settled is attempted', async () => {
  const { dispatcher, claims, attempts, settlements } = createTestDispatcher()
  dispatcher.start()
  const delivery = someDelivery()
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: startMs }))
  await attempts.next().then(({ answer }) => answer({ outcome: { kind: 'failed', error: 'x' }, publish: [] }))
  const settlement = await settlements.next()
  const claim = await claims.next()
  claim.answer({ deliveries: [{ ...delivery, attempt: 2, round: 2 }], nextDueAtMs: undefined })
  settlement.answer({ kind: 'settled' })
  expect((await attempts.next()).question.delivery.attempt).toBe(2)
})

test('what is called off before its turn came is lost without an attempt, and close does not wait for it', async () => {
  const { dispatcher, clock, claims, attempts, settlements } = createTestDispatcher({ concurrency: 64 })
  dispatcher.start()
  const claim = await claims.next()
  const closing = dispatcher.close(0)
  claim.answer({ deliveries: [someDelivery()], nextDueAtMs: undefined })
  // The turn in which it would begin is the next.
  await setImmediate()
  clock.advance(0)
  const { question, answer } = await settlements.next()
  expect(question).toMatchObject({ attempt: { outcome: 'lost' }, next: { kind: 'retry', dueAtMs: startMs } })
  answer({ kind: 'settled' })
  await closing
  expect(attempts.count()).toBe(0)
})

test('what the storage did not take is settled again while the lease lasts, without another attempt', async () => {
  const { dispatcher, clock, attempts, settlements, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  await attempts.next().then(({ answer }) => answer(accepted))
  const first = await settlements.next()
  first.fail(full)
  await settle()
  clock.advance(1_000)
  const second = await settlements.next()
  expect(second.question).toEqual(first.question)
  second.answer({ kind: 'settled' })
  await settle()
  expect(attempts.count()).toBe(1)
  expect(settlements.count()).toBe(2)
})

test('what a long attempt came to is settled again for as long as its lease was made longer', async () => {
  const { dispatcher, clock, claims, attempts, settlements, extensions } = createTestDispatcher({ ownRules: ofJobs })
  dispatcher.start()
  const claim = await claims.next()
  const { leaseMs } = claim.question
  claim.answer({ deliveries: [someDelivery({ destination: job })], nextDueAtMs: undefined })
  const attempt = await attempts.next()
  // Longer than a whole lease, and a lease more while it is settled.
  for (let times = 0; times < 6; times += 1) {
    clock.advance(Math.ceil(leaseMs / 3))
    ;(await extensions.next()).answer(true)
    await settle()
    if (times === 3) {
      attempt.answer(accepted)
      await settle()
    }
    if (times > 3) await settlements.next().then(({ fail }) => fail(full))
    await settle()
  }
  clock.advance(1_000)
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  await settle()
  expect(attempts.count()).toBe(1)
  clock.advance(leaseMs)
  await settle()
  expect(extensions.count()).toBe(6)
})

test('a lease that cannot be made longer is a warning of the step lease, and asked for again', async () => {
  const { dispatcher, clock, claims, attempts, extensions, lines } = createTestDispatcher({ ownRules: ofJobs })
  dispatcher.start()
  const claim = await claims.next()
  claim.answer({ deliveries: [someDelivery({ destination: job })], nextDueAtMs: undefined })
  const { question } = await attempts.next()
  clock.advance(Math.ceil(claim.question.leaseMs / 3))
  ;(await extensions.next()).fail(full)
  await settle()
  expect(lines).toMatchObject([
    { event: 'dispatcher.failed', level: 'warn', step: 'lease', delivery_id: question.delivery.id },
  ])
  clock.advance(Math.ceil(claim.question.leaseMs / 3))
  ;(await extensions.next()).answer(true)
  await settle()
  expect(question.signal.aborted).toBe(false)
})

test('a delivery that is claimed again while it is tried here calls the old attempt off, and begins when that has ended', async () => {
  const { dispatcher, claims, attempts, settlements, givenBack } = createTestDispatcher()
  dispatcher.start()
  const delivery = someDelivery()
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: startMs }))
  const old = await attempts.next()
  // Canceled and retried.
  await claims
    .next()
    .then(({ answer }) => answer({ deliveries: [{ ...delivery, attempt: 2, round: 1 }], nextDueAtMs: undefined }))
  await settle()
  expect(old.question.signal).toMatchObject({ aborted: true, reason: 'superseded' })
  expect(attempts.count()).toBe(1)
  old.answer({ outcome: { kind: 'lost', error: 'called off' }, publish: [] })
  const next = await attempts.next()
  expect(next.question.delivery.attempt).toBe(2)
  expect(next.question.signal.aborted).toBe(false)
  expect((await settlements.next()).question.attempt).toMatchObject({ number: 1, outcome: 'lost' })
  expect(givenBack).toEqual([])
  expect(claims.count()).toBeLessThan(5)
})

test('of a batch in which one delivery was retried the others go on, and that one waits for their end', async () => {
  const { dispatcher, claims, attempts } = createTestDispatcher({ ownRules: ofHandlers })
  dispatcher.start()
  const [first, second] = [someDelivery(), someDelivery()]
  await claims.next().then(({ answer }) => answer({ deliveries: [first, second], nextDueAtMs: startMs }))
  const batch = await attempts.next()
  const retried = { ...second, attempt: 2, round: 1 }
  await claims.next().then(({ answer }) => answer({ deliveries: [retried, someDelivery()], nextDueAtMs: undefined }))
  await settle()
  expect(batch.question.signal.aborted).toBe(false)
  expect(attempts.count()).toBe(2)
  batch.answer(accepted)
  await attempts.next()
  expect((await attempts.next()).question.delivery).toMatchObject({ id: second.id, attempt: 2 })
})

test('what goes on of an attempt that was called off keeps its place, and a retry waits for it no longer than its own time', async () => {
  const places = () => new Map([[job.id, 2]])
  const { dispatcher, clock, claims, attempts, settlements, give, ring } = createTestDispatcher({
    ownRules: { ...ofJobs, places, of: () => ({ timeoutMs: 5_000, retryScheduleMs: [] }) },
  })
  dispatcher.start()
  const delivery = someDelivery({ destination: job })
  await claims.next().then(({ answer }) => answer({ deliveries: [delivery], nextDueAtMs: undefined }))
  const goesOn = Promise.withResolvers<void>()
  const calledOff = { outcome: { kind: 'failed', error: 'too long' }, publish: [], goesOn: goesOn.promise } as const
  await attempts.next().then(({ answer }) => answer(calledOff))
  await settlements.next().then(({ answer }) => answer({ kind: 'settled' }))
  ring()
  const again = await claims.next()
  expect(again.question.laneLimits?.get(job.id)).toBe(1)
  again.answer({ deliveries: [{ ...delivery, attempt: 2, round: 1 }], nextDueAtMs: undefined })
  await settle()
  clock.advance(5_000)
  const { question, answer } = await settlements.next()
  expect(question.attempt).toMatchObject({ number: 2, error: expect.stringMatching(/^not begun: the attempt before/) })
  answer({ kind: 'settled' })
  await give(0)
  ring()
  const third = await claims.next()
  expect(third.question.laneLimits?.get(job.id)).toBe(1)
  third.answer({ deliveries: [{ ...delivery, attempt: 3, round: 1 }], nextDueAtMs: undefined })
  await settle()
  expect(attempts.count()).toBe(1)
  goesOn.resolve()
  expect((await attempts.next()).question.delivery.attempt).toBe(3)
  await give(0)
  ring()
  expect((await claims.next()).question.laneLimits?.get(job.id)).toBe(1)
})

test('a claim that comes too late for its leases is given back, and the next asks for less', async () => {
  const { dispatcher, clock, claims, attempts, givenBack } = createTestDispatcher()
  dispatcher.start()
  const late = await claims.next()
  const delivery = someDelivery()
  // A lease of ten seconds, of attempts of up to five.
  clock.advance(5_001)
  late.answer({ deliveries: [delivery], nextDueAtMs: startMs })
  await settle()
  expect(givenBack).toEqual([delivery.id])
  expect(attempts.count()).toBe(0)
  const next = await claims.next()
  expect(next.question.maxBytes).toBe(late.question.maxBytes / 4)
  next.answer({ deliveries: [], nextDueAtMs: startMs })
  expect((await claims.next()).question.maxBytes).toBe(late.question.maxBytes / 2)
})

test('a claim that fails asks for less the next time: it may have been too much', async () => {
  const { dispatcher, clock, claims } = createTestDispatcher()
  dispatcher.start()
  const failed = await claims.next()
  failed.fail(full)
  await settle()
  clock.advance(1_000)
  expect((await claims.next()).question.maxBytes).toBe(failed.question.maxBytes / 4)
})

test('what attempts publish takes room until it is settled', async () => {
  const { dispatcher, claims, attempts, settlements, give, ring } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const publication = somePublication({ body: Buffer.alloc(40 * 1024 * 1024) })
  await attempts.next().then(({ answer }) => answer({ ...accepted, publish: [publication] }))
  const settlement = await settlements.next()
  ring()
  await settle()
  expect(claims.count()).toBe(1)
  settlement.answer({ kind: 'settled' })
  await settle()
  expect(claims.count()).toBe(2)
})

test('what a claim brings after the time for stopping is over is called off', async () => {
  const { dispatcher, clock, claims, attempts, settlements } = createTestDispatcher()
  dispatcher.start()
  const claim = await claims.next()
  const closing = dispatcher.close(1_000)
  clock.advance(1_000)
  claim.answer({ deliveries: [someDelivery()], nextDueAtMs: undefined })
  const { question, answer } = await settlements.next()
  expect(question).toMatchObject({ attempt: { outcome: 'lost' }, next: { kind: 'retry' } })
  answer({ kind: 'settled' })
  await closing
  expect(attempts.count()).toBe(0)
})

test('close does not wait for the time at which an attempt is to be settled again: it is tried once more', async () => {
  const { dispatcher, attempts, settlements, claims, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  await attempts.next().then(({ answer }) => answer(accepted))
  await settlements.next().then(({ fail }) => fail(full))
  await settle()
  const closing = dispatcher.close(60_000)
  for (let claim = claims.count(); claim > 1; claim -= 1) {
    await claims.next().then(({ answer }) => answer({ deliveries: [], nextDueAtMs: undefined }))
  }
  await settlements.next().then(({ fail }) => fail(full))
  await closing
  expect(settlements.count()).toBe(2)
})

test('when the lease is about to end it is not settled again: the delivery comes back', async () => {
  const { dispatcher, clock, attempts, settlements, give } = createTestDispatcher()
  dispatcher.start()
  await give(1)
  const attempt = await attempts.next()
  // A lease of ten seconds, of attempts of up to five.
  clock.advance(4_999)
  attempt.answer(accepted)
  for (let n = 0; n < 6; n += 1) {
    await settlements.next().then(({ fail }) => fail(full))
    await settle()
    clock.advance(1_000)
  }
  await settle()
  expect(settlements.count()).toBe(6)
})

test('of a batch that publishes, the others are settled after what it published is stored, and publish nothing', async () => {
  const { dispatcher, attempts, settlements, give } = createTestDispatcher({ ownRules: ofHandlers })
  dispatcher.start()
  await give(2)
  await attempts.next().then(({ answer }) => answer(publishing))
  const first = await settlements.next()
  await settle()
  expect(first.question.publish).toEqual(publishing.publish)
  expect(settlements.count()).toBe(1)
  first.answer({ kind: 'settled' })
  expect((await settlements.next()).question).toMatchObject({ next: { kind: 'succeeded' }, publish: [] })
})

test('of a batch whose publications cannot be stored nothing is settled: all is tried again', async () => {
  const { dispatcher, attempts, settlements, give, lines } = createTestDispatcher({ ownRules: ofHandlers })
  dispatcher.start()
  await give(2)
  await attempts.next().then(({ answer }) => answer(publishing))
  await settlements.next().then(({ fail }) => fail(new Error('a constraint')))
  await settle()
  expect(lines).toMatchObject([{ event: 'dispatcher.failed', step: 'settle' }])
  expect(settlements.count()).toBe(1)
})
