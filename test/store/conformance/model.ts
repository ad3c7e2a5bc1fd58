import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimedDelivery, DeliveryStatus, Store } from '../../../src/store/store.ts'
import type { OpenStore } from './records.ts'
import { claim, openForTest, settlementFor, someEvent, startMs, toHandler } from './records.ts'

type Step =
  | { readonly kind: 'record'; readonly key: number | null }
  | { readonly kind: 'claim'; readonly limit: number }
  | {
      readonly kind: 'settle'
      readonly which: number
      readonly next: 'succeeded' | 'exhausted' | 'retry'
      readonly waitMs: number
    }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'cancel'; readonly which: number }
  | { readonly kind: 'retry'; readonly which: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('record' as const), key: fc.option(fc.nat(4)) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: fc.nat(20),
      next: fc.constantFrom('succeeded' as const, 'exhausted' as const, 'retry' as const),
      waitMs: fc.nat(3000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.nat(1500) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retry' as const), which: fc.nat(20) }) },
)

/** What a delivery must be, told without a database. */
interface Expected {
  status: DeliveryStatus
  attempts: number
  /** Attempts before the schedule began anew. */
  earlier: number
  dueAtMs: number | null
  /** The outcome of each attempt that is known of, by its number. */
  readonly outcomes: Map<number, string>
}

const leaseMs = 1000

/** Plays the steps from a time on, and gives the time at which they ended. Earlier deliveries must have ended. */
async function play(store: Store, steps: readonly Step[], beginMs: number): Promise<number> {
  let nowMs = beginMs
  const keys = new Map<number, string>()
  const deliveries = new Map<string, Expected>()
  const claims: ClaimedDelivery[] = []
  const nth = (which: number) => [...deliveries][which % Math.max(1, deliveries.size)]

  for (const one of steps) {
    if (one.kind === 'advance') nowMs += one.ms
    if (one.kind === 'record') {
      const event = someEvent({ dedupKey: one.key === null ? null : `${beginMs}-${one.key}`, createdAtMs: nowMs })
      const first = one.key === null ? undefined : keys.get(one.key)
      const recorded = await store.recordEvent(event, toHandler)
      expect(recorded).toMatchObject(first === undefined ? { kind: 'recorded' } : { kind: 'duplicate', eventId: first })
      if (recorded.kind === 'recorded') {
        if (one.key !== null) keys.set(one.key, event.id)
        for (const id of recorded.deliveryIds) {
          deliveries.set(id, { status: 'pending', attempts: 0, earlier: 0, dueAtMs: nowMs, outcomes: new Map() })
        }
      }
    }
    if (one.kind === 'claim') {
      const due = [...deliveries].filter(([, { dueAtMs }]) => dueAtMs !== null && dueAtMs <= nowMs)
      const claimed = (await claim(store, nowMs, { limit: one.limit, leaseMs })).deliveries
      expect(claimed).toHaveLength(Math.min(one.limit, due.length))
      // Which of those that are due at the same moment come first is not promised, nor where a lease that ran out stands.
      const waited = ({ status }: Expected) => status === 'pending'
      const times = due.flatMap(([, one]) => (waited(one) ? [one.dueAtMs ?? 0] : [])).sort((a, b) => a - b)
      const claimedOnes = claimed.flatMap(({ id }) => deliveries.get(id) ?? [])
      const claimedTimes = claimedOnes.filter(waited).map(({ dueAtMs }) => dueAtMs)
      expect(claimedTimes).toEqual(times.slice(0, claimedTimes.length))
      for (const delivery of claimed) {
        const expected = deliveries.get(delivery.id)
        if (expected === undefined) throw new Error(`${delivery.id} was never recorded`)
        if (expected.status === 'running') expected.outcomes.set(expected.attempts, 'lost')
        Object.assign(expected, { status: 'running', attempts: expected.attempts + 1, dueAtMs: nowMs + leaseMs })
        expect(delivery.attempt).toBe(expected.attempts)
        expect(delivery.round).toBe(expected.attempts - expected.earlier)
        claims.push(delivery)
      }
    }
    if (one.kind === 'settle' && claims.length > 0) {
      const [delivery] = claims.splice(one.which % claims.length, 1)
      const expected = delivery === undefined ? undefined : deliveries.get(delivery.id)
      if (delivery === undefined || expected === undefined) throw new Error('claimed what was never recorded')
      const outcome = one.next === 'succeeded' ? 'accepted' : 'refused'
      const next = one.next === 'retry' ? { kind: one.next, dueAtMs: nowMs + one.waitMs } : { kind: one.next }
      const stands = expected.status === 'running' && expected.attempts === delivery.attempt
      const settled = await store.settle(settlementFor(delivery, { outcome, next }))
      expect(settled).toEqual({ kind: stands ? 'settled' : 'superseded' })
      expected.outcomes.set(delivery.attempt, outcome)
      if (stands) {
        expected.status = one.next === 'retry' ? 'pending' : one.next
        expected.dueAtMs = one.next === 'retry' ? nowMs + one.waitMs : null
      }
    }
    if (one.kind === 'cancel' || one.kind === 'retry') {
      const [id, expected] = nth(one.which) ?? []
      if (id === undefined || expected === undefined) continue
      const unfinished = expected.status === 'pending' || expected.status === 'running'
      if (one.kind === 'cancel') {
        expect(await store.cancelDelivery(id, nowMs)).toBe(unfinished)
        if (unfinished) Object.assign(expected, { status: 'canceled', dueAtMs: null })
      } else {
        expect(await store.retryDelivery(id, nowMs)).toBe(expected.status !== 'running')
        if (expected.status === 'running') continue
        if (!unfinished) expected.earlier = expected.attempts
        Object.assign(expected, { status: 'pending', dueAtMs: nowMs })
      }
    }
  }

  const found = await store.listDeliveries({ sinceMs: beginMs }, { limit: 1000 })
  expect(found.map(({ id }) => id).sort()).toEqual([...deliveries.keys()].sort())
  for (const { id, status, attemptCount, nextAttemptAtMs } of found) {
    const expected = deliveries.get(id)
    expect({ status, attemptCount, nextAttemptAtMs }).toEqual({
      status: expected?.status,
      attemptCount: expected?.attempts,
      nextAttemptAtMs: expected?.status === 'pending' ? expected.dueAtMs : null,
    })
    const attempts = await store.listAttempts(id)
    expect(new Map(attempts.map(({ number, outcome }) => [number, outcome]))).toEqual(expected?.outcomes)
    await store.cancelDelivery(id, nowMs)
  }
  return nowMs
}

export function modelConformance(open: OpenStore): void {
  test('records, claims, settlements, cancels and retries in any order lose no delivery and settle none twice', async () => {
    const store = await openForTest(open)
    let nowMs = startMs
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        nowMs = await play(store, steps, nowMs + 1)
      }),
      // A failed run leaves deliveries behind, and a smaller one would begin with them.
      { numRuns: 100, endOnFailure: true },
    )
  })
}
