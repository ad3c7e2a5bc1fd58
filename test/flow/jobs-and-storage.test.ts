import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { storeWith } from '../stand-ins/changed-store.ts'
import { jobsOf, startJob } from '../stand-ins/jobs.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

/** Of an app whose leases last two seconds, and are made longer three times in that: what waits for more than one. */
function longerThanALease() {
  const { promise, resolve } = Promise.withResolvers<void>()
  let extensions = 0
  const extending = ({ extendLease }: Store): Pick<Store, 'extendLease'> => ({
    async extendLease(delivery, nowMs, leaseMs) {
      const isHeld = await extendLease(delivery, nowMs, leaseMs)
      extensions += 1
      if (extensions === 5) resolve()
      return isHeld
    },
  })
  return { over: promise, extending }
}

test('a job that runs for longer than a lease keeps it, and is run once', async () => {
  const { over, extending } = longerThanALease()
  const parts = { jobHandlers: jobsOf(() => over), openStore: storeWith(extending) }
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '1s' }, parts)
  const { json } = await startJob(app)
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'succeeded', attempts: [{ outcome: 'accepted' }] })
})

test('a job that ran for longer than a lease is not run again for a storage that is away when it ends', async () => {
  const { over, extending } = longerThanALease()
  let failures = 0
  const openStore = storeWith((store) => ({
    ...extending(store),
    async settle(settlement) {
      failures += 1
      if (failures < 3) throw new StorageUnavailable('away')
      return store.settle(settlement)
    },
  }))
  const app = await startTestApp({ ATTEMPT_TIMEOUT: '1s' }, { jobHandlers: jobsOf(() => over), openStore })
  const { json } = await startJob(app)
  expect(await app.ended(json.event_id)).toMatchObject({ status: 'succeeded', attempts: [{ outcome: 'accepted' }] })
})

test('a storage that hangs with a report costs a job that has ended two seconds, and one that was called off nothing', async () => {
  const openStore = storeWith(() => ({ reportProgress: () => new Promise(() => {}) }))
  const begun = Promise.withResolvers<void>()
  const jobHandlers = jobsOf(async ({ progress, attempt, signal }) => {
    progress(0.5, 'half of it')
    if (attempt > 1) return
    begun.resolve()
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  })
  const app = await startTestApp({}, { jobHandlers, openStore })
  const { json } = await startJob(app)
  await begun.promise
  await app.api('POST', `/v1/deliveries/${json.delivery_id}/cancel`)
  await app.logs('delivery.attempted', ({ outcome }) => outcome === 'lost')
  await app.api('POST', `/v1/deliveries/${json.delivery_id}/retry`)
  await app.logs('delivery.attempted', ({ next }) => next === 'succeeded')
})
