import { setTimeout as delay } from 'node:timers/promises'
import type { createApiClient } from './api-client.ts'
import type { Ledger } from './ledger.ts'
import { sha256 } from './load.ts'

/** What is found after the faults. All that must be zero is a count of its own. */
export interface Tally {
  readonly acknowledged: number
  /** Acknowledged, and not there or not as it was sent. */
  readonly lost: number
  readonly deliveries: number
  /** Deliveries that did not succeed, of those that there must be, and those that are missing. */
  readonly unended: number
  /** Attempts whose lease ran out. */
  readonly lostAttempts: number
  /** What the consumer got beyond the first of each event. */
  readonly repeats: number
  /** Repeats that no lost attempt explains. */
  readonly unexplained: number
}

type Client = ReturnType<typeof createApiClient>

/** How many questions are asked side by side. */
const askers = 8

/** Waits until no delivery is left to be tried. */
export async function allEnded({ api }: Client, say: (text: string) => void): Promise<void> {
  for (const status of ['pending', 'running', 'pending', 'running']) {
    for (;;) {
      const { json } = await api('GET', `/v1/deliveries?status=${status}&limit=100`)
      if (json.data.length === 0) break
      say(`waiting for ${json.data.length}${json.next_cursor === null ? '' : ' and more'} that are ${status}`)
      await delay(250)
    }
  }
}

/** Compares what is stored with what was acknowledged and what the consumer got. */
export async function takeTally(
  { api, all }: Client,
  ledger: Ledger,
  arrivals: ReadonlyMap<string, number>,
): Promise<Tally> {
  const acknowledged = [...ledger.acknowledged.values()]
  const whole = await countEach(acknowledged, async ({ eventId, bodySha256 }) => {
    const reply = await api('GET', `/v1/events/${eventId}/raw`)
    return reply.status === 200 && sha256(reply.text) === bodySha256 ? 1 : 0
  })
  const pushes = acknowledged.filter(({ type }) => type === 'push')
  const deliveries = await all('/v1/deliveries')
  const succeeded = deliveries.filter(({ status }) => status === 'succeeded')
  let lostAttempts = 0
  let unexplained = 0
  await countEach(deliveries, async ({ id, event_id, attempt_count, destination }) => {
    const repeats = destination.kind === 'subscription' ? (arrivals.get(event_id) ?? 0) - 1 : 0
    if (attempt_count === 1 && repeats <= 0) return 0
    const { attempts } = (await api('GET', `/v1/deliveries/${id}`)).json
    const lost = attempts.filter(({ outcome }: { outcome: string }) => outcome === 'lost').length
    lostAttempts += lost
    unexplained += Math.max(0, repeats - lost)
    return 0
  })
  const arrived = [...arrivals.values()].reduce((sum, count) => sum + count, 0)
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.length - whole + Math.max(0, pushes.length - arrivals.size),
    deliveries: deliveries.length,
    // A push is handled, and what the handler published is delivered.
    unended: Math.max(2 * pushes.length, deliveries.length) - succeeded.length,
    lostAttempts,
    repeats: arrived - arrivals.size,
    unexplained,
  }
}

/** Adds up what `count` gives of each. */
async function countEach<Item>(items: readonly Item[], count: (item: Item) => Promise<number>): Promise<number> {
  let sum = 0
  let next = 0
  async function ask(): Promise<void> {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const one = await count(item)
      sum += one
    }
  }
  await Promise.all(Array.from({ length: askers }, ask))
  return sum
}
