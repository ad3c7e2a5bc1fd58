import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimedDelivery, Store } from '../../../src/store/store.ts'
import type { Ordering } from '../../../src/store/subscriptions.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, someSubscription, startMs } from './records.ts'

type Step =
  | { readonly kind: 'record'; readonly keys: readonly (number | null)[] }
  | { readonly kind: 'claim'; readonly limit: number }
  | { readonly kind: 'settle'; readonly which: number; readonly next: 'succeeded' | 'exhausted' | 'retry' }
  | { readonly kind: 'give back'; readonly which: number }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'cancel' | 'retry'; readonly which: number }
  | { readonly kind: 'pause' | 'resume' | 'retry all' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      keys: fc.array(fc.option(fc.nat(2), { freq: 8 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 5 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: fc.nat(20),
      next: fc.constantFrom('succeeded' as const, 'succeeded' as const, 'exhausted' as const, 'retry' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('give back' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.nat(1500) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'retry' as const), which: fc.nat(30) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('pause' as const, 'resume' as const, 'resume' as const, 'retry all' as const),
    }),
  },
)

const leaseMs = 1000

/** Plays the steps with a subscription of its own; gives the time at which they ended. */
async function play(store: Store, ordering: Ordering, steps: readonly Step[], beginMs: number): Promise<number> {
  let nowMs = beginMs
  const type = `played.${beginMs}.${ordering}`
  const { id: lane, ...rest } = someSubscription({ events: [type], settings: { ordering } })
  await store.createSubscription({ id: lane, ...rest })
  /** Who has a place, by key: the first in front. */
  const orders = new Map<string, string[]>()
  const keyOf = new Map<string, string | null>()
  const claims: ClaimedDelivery[] = []
  const leave = (id: string) => {
    const key = keyOf.get(id) ?? null
    if (key === null) return
    const order = orders.get(key)
    if (order?.includes(id)) order.splice(order.indexOf(id), 1)
  }
  const isBehind = (id: string) => {
    const order = orders.get(keyOf.get(id) ?? '') ?? []
    return order.indexOf(id) > 0
  }
  const nth = (which: number) => [...keyOf.keys()][which % Math.max(1, keyOf.size)]

  async function claimSome(limit: number): Promise<readonly ClaimedDelivery[]> {
    const { deliveries } = await claim(store, nowMs, { limit, leaseMs })
    for (const { id } of deliveries) expect(isBehind(id), `${id} has passed another one`).toBe(false)
    return deliveries
  }
  async function settle(delivery: ClaimedDelivery, next: 'succeeded' | 'exhausted' | 'retry') {
    const outcome = next === 'succeeded' ? 'accepted' : 'refused'
    const following = next === 'retry' ? { kind: next, dueAtMs: nowMs + 500 } : { kind: next }
    const { kind } = await store.settle(settlementFor(delivery, { outcome, next: following }))
    const isEnded = next === 'succeeded' || (next === 'exhausted' && ordering === 'skip')
    if (kind === 'settled' && isEnded) leave(delivery.id)
  }

  for (const one of steps) {
    if (one.kind === 'advance') nowMs += one.ms
    if (one.kind === 'record') {
      const asked = one.keys.map((key) => (key === null ? null : `${key}`))
      const recorded = await Promise.all(
        asked.map((orderingKey) =>
          store.recordEvent(someEvent({ type, orderingKey, createdAtMs: nowMs }), [
            { kind: 'subscribers', eventType: type },
          ]),
        ),
      )
      for (const [index, result] of recorded.entries()) {
        const id = result.kind === 'recorded' ? (result.deliveryIds[0] ?? '') : ''
        const key = asked[index] ?? null
        keyOf.set(id, key)
        if (key !== null) orders.set(key, [...(orders.get(key) ?? []), id])
      }
    }
    if (one.kind === 'claim') claims.push(...(await claimSome(one.limit)))
    if (one.kind === 'settle' || one.kind === 'give back') {
      const [delivery] = claims.splice(one.which % Math.max(1, claims.length), 1)
      if (delivery !== undefined && one.kind === 'settle') await settle(delivery, one.next)
      if (delivery !== undefined && one.kind === 'give back') await store.giveBack([delivery])
    }
    if (one.kind === 'cancel' || one.kind === 'retry') {
      const id = nth(one.which)
      if (id === undefined) continue
      if (one.kind === 'retry') await store.retryDelivery(id, nowMs)
      else if (await store.cancelDelivery(id, nowMs)) leave(id)
    }
    if (one.kind === 'retry all') await store.retryDeliveries({ status: 'exhausted' }, 100, false, nowMs)
    if (one.kind === 'pause') await store.updateSubscription(lane, { status: 'paused' }, nowMs)
    if (one.kind === 'resume') await store.updateSubscription(lane, { status: 'active' }, nowMs)
  }

  // Everything is delivered in the end, in order: nothing is stuck.
  await store.updateSubscription(lane, { status: 'active' }, nowMs)
  for (let idle = 0; idle < 2; ) {
    nowMs += 2000
    const { retried } = await store.retryDeliveries({ status: 'exhausted' }, 100, false, nowMs)
    const deliveries = await claimSome(100)
    for (const delivery of deliveries) await settle(delivery, 'succeeded')
    idle = retried === 0 && deliveries.length === 0 ? idle + 1 : 0
  }
  const left = await store.listDeliveries({ destinationId: lane }, { limit: 1000 })
  expect(left).toHaveLength(keyOf.size)
  expect(left.filter(({ status }) => status !== 'succeeded' && status !== 'canceled')).toEqual([])
  expect([...orders.values()].flat()).toEqual([])
  return nowMs
}

export function orderModelConformance(open: OpenStore): void {
  test.each(['block', 'skip'] as const)(
    'whatever happens, with %s nobody passes another one of its key, and in the end nobody is left waiting',
    async (ordering) => {
      const store = await openForTest(open)
      let nowMs = startMs
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
          nowMs = await play(store, ordering, steps, nowMs + 1)
        }),
        // A failed run leaves deliveries behind, and a smaller one would begin with them.
        { numRuns: 60, endOnFailure: true },
      )
    },
  )
}
