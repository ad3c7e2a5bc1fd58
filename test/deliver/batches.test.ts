import { expect, test } from 'vitest'
import type { Batch } from '../../src/deliver/batches.ts'
import { batchedPrefix, batchesOf, maxBatchBytes, maxHandlerBatchBytes } from '../../src/deliver/batches.ts'
import { messageOf } from '../../src/deliver/destinations/message.ts'
import type { ClaimedDelivery } from '../../src/store/store.ts'
import { someDelivery, someDeliveryToConsumer, startMs } from './deliveries.ts'

const settings = { batch: { maxEvents: 3, waitMs: 1000 } }
const batched = (id = 'sub_1', change: Partial<ClaimedDelivery> = {}) =>
  someDeliveryToConsumer({ settings }, { ...change, destination: { kind: 'subscription', id } })
const ofSize = (bytes: number) => batched('sub_1', { event: { ...someDelivery().event, body: Buffer.alloc(bytes) } })
const nobody = () => false

test('deliveries to subscriptions without batches, and to handlers, go one by one', () => {
  const deliveries = [someDelivery(), someDeliveryToConsumer(), someDeliveryToConsumer()]
  expect(batchesOf(deliveries, nobody)).toEqual({ batches: deliveries.map((one) => [one]), tooLarge: [] })
})

test('deliveries of one subscription go together, as many as it asks for, in their order', () => {
  const of1 = Array.from({ length: 7 }, () => batched('sub_1'))
  const of2 = Array.from({ length: 2 }, () => batched('sub_2'))
  const mixed = [...of1.slice(0, 2), ...of2, ...of1.slice(2)]
  const { batches } = batchesOf(mixed, nobody)
  expect(batches).toEqual([of1.slice(0, 3), of2, of1.slice(3, 6), of1.slice(6)])
})

test('one that is to be alone is in nobody’s batch', () => {
  const [first, alone, last] = [batched(), batched(), batched()]
  expect(batchesOf([first, alone, last], (one) => one === alone).batches).toEqual([[first, last], [alone]])
})

test('what is too large with the others is given back, and takes its place in the batch all the same', () => {
  const deliveries = [maxBatchBytes - 400, 400, 20, 30].map(ofSize)
  const [first, second, third, fourth] = deliveries
  expect(batchesOf(deliveries, nobody)).toEqual({ batches: [[first], [fourth]], tooLarge: [second, third] })
})

test('an event that is larger than a batch may be goes by itself', () => {
  const deliveries = [maxBatchBytes + 1, 1].map(ofSize)
  expect(batchesOf(deliveries, nobody)).toEqual({ batches: [[deliveries[0]]], tooLarge: [deliveries[1]] })
})

test.each([0, 1])('the array of a batch is as large as it may be, and no larger: %i', (more) => {
  const framed = Buffer.byteLength(batchedPrefix(someDelivery().event.id))
  const left = maxBatchBytes - 1 - 2 * framed - 1000
  const { batches } = batchesOf([ofSize(1000), ofSize(left + more)], nobody)
  expect(batches[0]).toHaveLength(more === 0 ? 2 : 1)
  if (more === 0) expect(messageOf(batches[0] as Batch, startMs).body.byteLength).toBe(maxBatchBytes)
})

const pushesInThrees = ({ kind, id }: ClaimedDelivery['destination']) =>
  kind === 'handler' && id === 'github.push' ? { maxEvents: 3, waitMs: 1000 } : undefined

test('deliveries to a handler with batches go together; those to a program of its name, and to other handlers, do not', () => {
  const pushes = Array.from({ length: 4 }, () => someDelivery())
  const issue = someDelivery({ destination: { kind: 'handler', id: 'github.issues' } })
  const program = someDelivery({ destination: { kind: 'program', id: 'github.push' } })
  const { batches } = batchesOf([...pushes, issue, program], nobody, pushesInThrees)
  expect(batches).toEqual([pushes.slice(0, 3), pushes.slice(3), [issue], [program]])
})

test('a batch of a handler is cut where its events would fill too much memory, and the rest is given back', () => {
  const half = Buffer.alloc(maxHandlerBatchBytes / 2)
  const deliveries = Array.from({ length: 3 }, () => someDelivery({ event: { ...someDelivery().event, body: half } }))
  const [first, second, third] = deliveries
  const { batches, tooLarge } = batchesOf(deliveries, nobody, pushesInThrees)
  expect(batches).toEqual([[first]])
  expect(tooLarge).toEqual([second, third])
})
