import { expect, test } from 'vitest'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createRandom } from './load.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { attemptsBy, publishPushes, samePushes, startBystander } from './shares.ts'

const maxInFlight = 6
const eventIdOf = ({ headers }: Got) => String(headers['webhook-id'])

/** Accepts some of what it gets, and in the end everything. */
async function startBusyConsumer() {
  const random = createRandom(6)
  const state = { open: 0, acceptsAll: false }
  const consumer = await startConsumer((_got, response) => {
    state.open += 1
    setTimeout(
      () => {
        state.open -= 1
        response.writeHead(state.acceptsAll || random() < 0.7 ? 204 : 503).end()
      },
      5 + 20 * random(),
    )
  })
  return { ...consumer, state }
}

async function act({ api }: FaultyServer, id: string, action: 'pause' | 'resume'): Promise<void> {
  const reply = await api('POST', `/v1/subscriptions/${id}/${action}`)
  expect(reply).toMatchObject({ status: 200, json: { status: action === 'pause' ? 'paused' : 'active' } })
}

test(
  'after a pause through one process neither begins a request, and resumed through the other all comes oldest first',
  async () => {
    const consumer = await startBusyConsumer()
    const environment = {
      ...(await storageOf(temporaryFolder())),
      ATTEMPT_TIMEOUT: '10s',
      RETRY_SCHEDULE: Array.from({ length: 40 }, () => '50ms').join(),
    }
    const [one, other] = await Promise.all([startServer(environment), startServer(environment)])
    const id = await subscribe(one, consumer.url, { max_in_flight: maxInFlight })
    const bystander = await startBystander(one)
    const running = () => one.all(`/v1/deliveries?destination=${id}&status=running`)
    const attempted = () => [one, other].map((server) => attemptsBy(server, id).length)
    const publish = async (count: number) => {
      for (const server of [one, other]) await publishPushes(server, samePushes(count))
    }

    const rounds = inForm(4, 20)
    for (let round = 0; round < rounds; round += 1) {
      const [pausing, resuming] = round % 2 === 0 ? [one, other] : [other, one]
      const before = attempted()
      for (let times = 0; times < 5; times += 1) await publish(10)
      // More than a consumer takes that has so many places: something is left to hold.
      const haveDelivered = async () => {
        await publish(5)
        return attempted().map((count, index) => count > (before[index] ?? 0))
      }
      await expect.poll(haveDelivered, { timeout: 20_000, interval: 5 }).toEqual([true, true])
      await act(pausing, id, 'pause')
      // Those in flight are at the consumer, or on their way.
      const most = consumer.got.length + maxInFlight - consumer.state.open
      await expect.poll(running, { timeout: 20_000, interval: 20 }).toEqual([])
      const { length } = consumer.got
      expect(length).toBeLessThanOrEqual(most)
      const held = await one.all(`/v1/deliveries?destination=${id}&status=held`)
      expect(held.length).toBeGreaterThan(0)
      expect(await one.all(`/v1/deliveries?destination=${id}&status=pending`)).toEqual([])
      await bystander.servedBy([one, other])
      expect(consumer.got).toHaveLength(length)
      if (round < rounds - 1) {
        await act(resuming, id, 'resume')
        continue
      }

      consumer.state.acceptsAll = true
      await act(resuming, id, 'resume')
      await expect.poll(() => consumer.got.length, { timeout: 20_000 }).toBe(length + held.length)
      const createdAt = new Map<string, number>(
        held.map(({ event_id, created_at }) => [event_id, Date.parse(created_at)]),
      )
      const arrived = consumer.got.slice(length).map(eventIdOf)
      expect(arrived.toSorted()).toEqual([...createdAt.keys()].toSorted())
      // Older ones that are not there yet are in flight, together with it.
      for (const [index, eventId] of arrived.entries()) {
        const older = arrived
          .slice(index)
          .filter((later) => Number(createdAt.get(later)) < Number(createdAt.get(eventId)))
        expect(older.length).toBeLessThan(maxInFlight)
      }
    }
    const unfinished = async () => (await one.all('/v1/deliveries')).filter(({ status }) => status !== 'succeeded')
    await expect.poll(unfinished, { timeout: 20_000, interval: 200 }).toEqual([])
  },
  testTimeoutMs,
)
