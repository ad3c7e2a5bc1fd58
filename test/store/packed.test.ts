import { expect, test } from 'vitest'
import { packClaimed, unpackClaimed } from '../../src/store/sqlite/packed-claims.ts'
import { packResults, unpackResults } from '../../src/store/sqlite/packed-results.ts'
import type { Claimed, ClaimedDelivery } from '../../src/store/store.ts'
import { someDelivery } from '../deliver/deliveries.ts'

/** As from one thread to another. */
function crossed(claimed: Claimed): Claimed {
  const { deliveries, ...rest } = unpackClaimed(structuredClone(packClaimed(claimed)))
  return { ...rest, deliveries: deliveries.map(withPlainBody) }
}

/** A Buffer or not: bytes are bytes. */
function withPlainBody({ event, ...delivery }: ClaimedDelivery): ClaimedDelivery {
  return { ...delivery, event: { ...event, body: new Uint8Array(event.body) } }
}

function deliveryOf(bytes: number, change: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  const delivery = someDelivery(change)
  return { ...delivery, event: { ...delivery.event, id: `evt_${bytes}`, body: new Uint8Array(bytes).fill(bytes) } }
}

test('a claim arrives as it was: bodies of any size, handlers and subscriptions, and what only some have', () => {
  const handler = { kind: 'handler', id: 'github.push' } as const
  const deliveries = [
    deliveryOf(1),
    deliveryOf(20_000, { orderingKey: 'a', isAfterLoss: true, isCounted: true, attempt: 4, round: 2 }),
    deliveryOf(0, { destination: handler, subscription: undefined }),
    deliveryOf(4096),
    deliveryOf(4097, { dueAtMs: 5 }),
    deliveryOf(7),
  ]
  const claimed = { deliveries, nextDueAtMs: 17, afterLane: 'sub_1' }
  expect(crossed(claimed)).toEqual(claimed)
})

test('a program and a channel of one name stay what they are', () => {
  const to = (kind: 'program' | 'channel') =>
    deliveryOf(5, { destination: { kind, id: 'deploy' }, subscription: undefined })
  const claimed = { deliveries: [to('program'), to('channel')], nextDueAtMs: undefined }
  expect(crossed(claimed)).toEqual(claimed)
})

test('a claim without deliveries arrives as it was', () => {
  expect(crossed({ deliveries: [], nextDueAtMs: undefined })).toEqual({ deliveries: [], nextDueAtMs: undefined })
})

test('deliveries that share an event or a subscription share it after it has crossed', () => {
  const first = deliveryOf(300)
  const claimed = { deliveries: [first, { ...first, id: 'dlv_2' }], nextDueAtMs: undefined }
  const [one, other] = unpackClaimed(structuredClone(packClaimed(claimed))).deliveries
  expect(other?.event).toBe(one?.event)
  expect(other?.subscription).toBe(one?.subscription)
})

test('results arrive as they were, each in its place', () => {
  const results = [
    { kind: 'value', value: true },
    { kind: 'error', storage: true, message: 'disk is full' },
    { kind: 'value', value: undefined },
    { kind: 'error', storage: false, message: 'x is not a function' },
    { kind: 'value', value: { kind: 'error' } },
  ] as const
  expect(unpackResults(structuredClone(packResults(results)))).toEqual(results)
})
