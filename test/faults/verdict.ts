import { expect } from 'vitest'
import type { Consumer } from '../stand-ins/consumer.ts'
import type { Ledger } from './ledger.ts'
import { sha256 } from './load.ts'
import type { FaultyServer } from './servers.ts'

export interface Verdict {
  // biome-ignore lint/suspicious/noExplicitAny: deliveries as the API gives them.
  readonly deliveries: readonly any[]
  /** How many requests the consumer got beyond the first of each event. */
  readonly repeats: number
}

/**
 * What holds after every fault: stored is what was acknowledged, byte for byte; every delivery ended and was recorded;
 * no lease is stuck; the consumer got every event, and each repeat is explained by an earlier attempt.
 *
 * @param earlier what may have become of the attempts before the one that was accepted.
 */
export async function expectNothingLost(
  { api, all }: Pick<FaultyServer, 'api' | 'all'>,
  ledger: Ledger,
  consumer: Pick<Consumer, 'got'>,
  earlier: readonly string[] = ['lost'],
): Promise<Verdict> {
  // By one list, and twice: what ends between two looks may have made another, which neither sees.
  const look = async () =>
    (await all('/v1/deliveries')).filter(({ status }) => status === 'pending' || status === 'running')
  const unfinished = async () => [...(await look()), ...(await look())]
  await expect.poll(unfinished, { timeout: 30_000, interval: 200 }).toEqual([])

  const acknowledged = [...ledger.acknowledged.values()]
  const received = await all('/v1/events?direction=in')
  expect(received.map(({ id }) => id).toSorted()).toEqual(acknowledged.map(({ eventId }) => eventId).toSorted())
  for (const { eventId, bodySha256 } of acknowledged) {
    expect(sha256((await api('GET', `/v1/events/${eventId}/raw`)).text)).toBe(bodySha256)
  }

  const deliveries = await all('/v1/deliveries')
  expect(deliveries.filter(({ status }) => status !== 'succeeded')).toEqual([])
  const pushes = acknowledged.filter(({ type }) => type === 'push').map(({ eventId }) => eventId)
  const published = await all('/v1/events?direction=out')
  expect(published.map(({ caused_by }) => caused_by).toSorted()).toEqual(pushes.toSorted())

  const arrivals = Map.groupBy(consumer.got, ({ headers }) => String(headers['webhook-id']))
  expect([...arrivals.keys()].toSorted()).toEqual(published.map(({ id }) => id).toSorted())
  for (const { id, event_id, attempt_count, destination } of deliveries) {
    if (destination.kind === 'subscription') {
      expect(arrivals.get(event_id)?.length).toBeLessThanOrEqual(attempt_count)
    }
    if (attempt_count === 1) continue
    const { attempts } = (await api('GET', `/v1/deliveries/${id}`)).json
    const outcomes: string[] = attempts.map(({ outcome }: { outcome: string }) => outcome)
    expect(outcomes).toHaveLength(attempt_count)
    expect(outcomes.at(-1)).toBe('accepted')
    expect(outcomes.slice(0, -1).filter((outcome) => !earlier.includes(outcome))).toEqual([])
  }
  return { deliveries, repeats: consumer.got.length - arrivals.size }
}
