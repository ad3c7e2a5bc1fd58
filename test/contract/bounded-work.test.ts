import { expect, onTestFinished, test, vi } from 'vitest'
import { requestBodies } from '#generated/validators/bodies.js'
import { contract } from './contract.ts'

/** An array that counts how often its elements are read. */
function countingReads(items: readonly unknown[]) {
  const count = { reads: 0 }
  const array = new Proxy([...items], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.reads++
      return Reflect.get(target, key, receiver)
    },
  })
  return { array, count }
}

test('a long list of event types is searched for repeats without comparing each with each', () => {
  const types = Array.from({ length: 2000 }, (_, n) => `type.${n}`)
  const { array, count } = countingReads(types)
  const validate = requestBodies.createSubscription
  expect(validate?.({ url: 'https://consumer.example.com/', events: array })).toBe(false)
  expect(count.reads).toBeGreaterThanOrEqual(types.length)
  expect(count.reads).toBeLessThan(10 * types.length)
})

test('every list that must not repeat an element says beside uniqueItems that its elements are simple, and how many it takes', () => {
  const lists = schemasIn(contract).filter(({ uniqueItems }) => uniqueItems === true)
  expect(lists.length).toBeGreaterThan(0)
  for (const list of lists) expect(list).toMatchObject({ items: { type: 'string' }, maxItems: expect.any(Number) })
})

test('a body full of faults is judged without copying the faults so far for each of them', () => {
  const events = Array.from({ length: 2000 }, (_, n) => n)
  const concat = vi.spyOn(Array.prototype, 'concat')
  onTestFinished(() => concat.mockRestore())
  const validate = requestBodies.createSubscription
  expect(validate?.({ url: 'https://consumer.example.com/', events })).toBe(false)
  expect(concat).not.toHaveBeenCalled()
  const pointers = new Set(validate?.errors?.map(({ instancePath }) => instancePath))
  expect(pointers).toEqual(new Set(['/events', ...events.map((n) => `/events/${n}`)]))
})

/** Every object anywhere in the document. */
function schemasIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap(schemasIn)
  return Array.isArray(node) ? below : [node as Record<string, unknown>, ...below] // neither null nor an array
}
