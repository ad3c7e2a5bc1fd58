import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createRandom } from './load.ts'
import { createOrderJudge, numberedPush } from './order-judge.ts'
import type { FaultyServer } from './servers.ts'
import { startServer, subscribe } from './servers.ts'
import { attemptsBy, publishPushes } from './shares.ts'

const keys = Array.from({ length: 20 }, (_, n) => `key-${n}`)
const perKey = inForm(100, 500)
const perRound = 10

/** Publishes pushes to every key, from one number up to another, round by round through one server after the other. */
async function publishRounds(servers: readonly FaultyServer[], from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += perRound) {
    const server = servers[(first / perRound) % servers.length]
    if (server === undefined) throw new Error('there is no server')
    const numbers = Array.from({ length: perRound }, (_, n) => first + n)
    await publishPushes(
      server,
      numbers.flatMap((n) => keys.map((key) => numberedPush(key, n))),
    )
  }
}

test(
  'two processes deliver each key in the order in which its events were stored, over failures and the end of one by kill -9',
  async () => {
    const judge = createOrderJudge(createRandom(20), 0.2, 400)
    const consumer = await startConsumer(judge.answer)
    const environment = {
      ...(await storageOf(temporaryFolder())),
      ATTEMPT_TIMEOUT: '4s',
      RETRY_SCHEDULE: Array.from({ length: 40 }, () => '5ms').join(),
    }
    const [one, other] = await Promise.all([startServer(environment), startServer(environment)])
    const id = await subscribe(one, consumer.url, { ordering: 'block' })

    const untilKill = perKey * 0.6
    await publishRounds([one, other], 0, untilKill)
    // Each key has one request that nobody answers; most often some are of the one process, some of the other.
    await expect.poll(() => judge.open.size, { timeout: 20_000 }).toBe(keys.length)
    const inFlight = [...judge.open.values()].map(({ eventId }) => eventId)
    const [killed, left] = busierLately(one, other, id)
    killed.server.kill('SIGKILL')
    await killed.server.ended
    judge.release()
    const replacement = await startServer(environment)
    await publishRounds([left, replacement], untilKill, perKey)

    const allOf = Object.fromEntries(keys.map((key) => [key, perKey - 1]))
    const isDecided = () => judge.wrong.length > 0 || [...judge.accepted.values()].every((last) => last === perKey - 1)
    await expect.poll(isDecided, { timeout: testTimeoutMs - 20_000 }).toBe(true)
    expect(judge.wrong).toEqual([])
    expect(Object.fromEntries(judge.accepted)).toEqual(allOf)
    const unfinished = async () => (await left.all('/v1/deliveries')).filter(({ status }) => status !== 'succeeded')
    await expect.poll(unfinished, { timeout: 20_000, interval: 200 }).toEqual([])
    expect(judge.wrong).toEqual([])
    expect(await left.all('/v1/deliveries')).toHaveLength(keys.length * perKey)

    for (const server of [killed, left, replacement]) expect(attemptsBy(server, id).length).toBeGreaterThan(50)
    const lost = await Promise.all(inFlight.map((eventId) => wasLost(left, eventId)))
    expect(lost).toContain(true)
  },
  testTimeoutMs,
)

test(
  'what is published through one process while the other ends what is in front of it has its turn',
  async () => {
    const judge = createOrderJudge(createRandom(21), 0, Number.POSITIVE_INFINITY)
    const consumer = await startConsumer(judge.answer)
    const environment = await storageOf(temporaryFolder())
    const servers = await Promise.all([startServer(environment), startServer(environment)])
    const id = await subscribe(servers[0], consumer.url, { ordering: 'block' })
    const last = inForm(40, 200) - 1
    // Each follows the one before closely: now it waits behind it, now there is nobody in front any more.
    await Promise.all(
      keys.map(async (key, index) => {
        for (let n = 0; n <= last; n += 1) {
          await publishPushes(servers[(n + index) % 2 === 0 ? 0 : 1], [numberedPush(key, n)])
        }
      }),
    )
    const allOf = Object.fromEntries(keys.map((key) => [key, last]))
    await expect.poll(() => Object.fromEntries(judge.accepted), { timeout: 20_000 }).toEqual(allOf)
    expect(judge.wrong).toEqual([])
    for (const server of servers) expect(attemptsBy(server, id).length).toBeGreaterThan(50)
  },
  testTimeoutMs,
)

/** The one that made most of the last attempts in front, which has some in flight: a process that has a key tends to keep it. */
function busierLately(one: FaultyServer, other: FaultyServer, subscriptionId: string): [FaultyServer, FaultyServer] {
  const all = [one, other].flatMap((server) => attemptsBy(server, subscriptionId).map(({ time }) => ({ server, time })))
  const last = all.sort((a, b) => a.time.localeCompare(b.time)).slice(-keys.length)
  return last.filter(({ server }) => server === one).length > keys.length / 2 ? [one, other] : [other, one]
}

/** Whether an attempt to deliver this event ended with its process. */
async function wasLost({ api, all }: FaultyServer, eventId: string): Promise<boolean> {
  const [delivery] = await all(`/v1/deliveries?event_id=${eventId}`)
  const { attempts } = (await api('GET', `/v1/deliveries/${delivery.id}`)).json
  return attempts.some(({ outcome }: { outcome: string }) => outcome === 'lost')
}
