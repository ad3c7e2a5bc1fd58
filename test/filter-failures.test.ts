import { expect, test } from 'vitest'
import { createFilterFailures } from '../src/filter-failures.ts'

const failure = (subscriptionId: string, filter: string, start = 0, reason = 'no such key') => ({
  subscriptionId,
  filter,
  fault: { start, reason },
})

test('a failure is new once for each subscription, filter, place and reason', () => {
  const { isNew } = createFilterFailures()
  const each = [
    failure('a', 'f'),
    failure('b', 'f'),
    failure('a', 'f', 3),
    failure('a', 'f', 0, 'gives no boolean'),
    failure('b', 'g'),
  ]
  expect(each.map(isNew)).toEqual([true, true, true, true, true])
  expect([failure('a', 'f'), failure('a', 'f', 3), failure('b', 'g')].map(isNew)).toEqual([false, false, false])
})

test('of one filter twenty failures are told, and of ten thousand subscriptions the newest are remembered', () => {
  const { isNew } = createFilterFailures()
  expect(Array.from({ length: 30 }, (_, start) => isNew(failure('a', 'f', start))).filter(Boolean)).toHaveLength(20)
  for (let n = 0; n < 10_000; n += 1) isNew(failure(`sub_${n}`, 'f'))
  expect(isNew(failure('sub_9999', 'f'))).toBe(false)
  expect(isNew(failure('a', 'f', 1))).toBe(true)
})
