import { expect, test } from 'vitest'
import { createLeases } from '../../src/deliver/leases.ts'
import { createLog } from '../../src/log.ts'
import { StorageUnavailable } from '../../src/store/store.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { someDelivery } from './deliveries.ts'

test('a lease that could not be made longer is tried again a second later, not a third of a lease', async () => {
  const clock = createManualClock()
  const delivery = someDelivery({ claimedAtMs: clock.nowMs() })
  let isAway = true
  const asked: number[] = []
  const leases = createLeases({
    store: {
      async extendLease() {
        asked.push(clock.nowMs() - delivery.claimedAtMs)
        if (isAway) throw new StorageUnavailable('away')
        return true
      },
      findDelivery: () => Promise.reject(new StorageUnavailable('away')),
    },
    clock,
    log: createLog('silent'),
    leaseMs: 30_000,
  })
  const lease = leases.keep([delivery], () => {})
  const advance = async (ms: number) => {
    clock.advance(ms)
    await new Promise(setImmediate)
  }
  await advance(10_000)
  await advance(1_000)
  isAway = false
  await advance(1_000)
  await advance(1_000)
  expect(asked).toEqual([10_000, 11_000, 12_000])
  expect(lease.untilMs(delivery)).toBe(delivery.claimedAtMs + 42_000)
  lease.end()
})
