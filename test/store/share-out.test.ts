import { expect, test } from 'vitest'
import type { WaitingLane } from '../../src/store/lanes.ts'
import { shareOut } from '../../src/store/lanes.ts'

const nowMs = 1000
/** Lanes that may take so many, in requests of so many, those that wait for longer first. */
function share(limit: number, ...lanes: readonly (readonly [allowed: number, perRequest?: number])[]): number[] {
  const waiting = lanes.map(
    ([allowed, perRequest], index): WaitingLane => ({
      kind: 'subscription',
      id: String(index),
      dueAtMs: index,
      allowed,
      perRequest,
    }),
  )
  const { shares } = shareOut({ nowMs, limit, leaseMs: 1, maxBytes: 1 }, waiting)
  return shares.map((one) => one.limit)
}

test.each([
  ['equal parts', 9, [[9], [9], [9]], [3, 3, 3]],
  ['what one may not take to the others', 9, [[9], [1], [9]], [4, 1, 4]],
  ['one each to the longest due, if there are more lanes', 2, [[5], [5], [5]], [1, 1, 0]],
  [
    'whole requests',
    20,
    [
      [40, 10],
      [40, 10],
    ],
    [10, 10],
  ],
  [
    'no part of a request that has no room',
    9,
    [
      [4, 4],
      [4, 4],
      [4, 4],
    ],
    [4, 4, 0],
  ],
  ['what is left of it to others', 9, [[8, 8], [5], [5]], [8, 1, 0]],
  ['no part of a second request', 15, [[20, 10], [2]], [10, 2]],
  ['the whole of a request that is larger, and others half of the room', 9, [[100, 100], [9]], [100, 4]],
] as const)('lanes get %s', (_name, limit, lanes, expected) => {
  expect(share(limit, ...lanes)).toEqual(expected)
})

test('it is the same with batches of a handler', () => {
  const lanes: readonly WaitingLane[] = [
    { kind: 'handler', id: 'large', dueAtMs: 0, allowed: 50, perRequest: 25 },
    { kind: 'subscription', id: 'other', dueAtMs: 1, allowed: 50 },
  ]
  const { shares } = shareOut({ nowMs, limit: 10, leaseMs: 1, maxBytes: 1 }, lanes)
  expect(shares.map(({ limit }) => limit)).toEqual([25, 5])
})
