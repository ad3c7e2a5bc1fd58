import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import type { Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { inForm, testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import { createRandom } from './load.ts'
import { startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

type Death = (response: ServerResponse) => void
interface Recorded {
  readonly outcome: string
  readonly status_code: number | null
  readonly error: string | null
}

/**
 * How a consumer dies that has read the request, and what is to be recorded of it: without an error what its head said
 * counts, whatever becomes of the body.
 */
const deaths: Readonly<Record<string, { readonly die: Death; readonly error: RegExp | undefined }>> = {
  'drops the connection': { die: (response) => void response.destroy(), error: /^connect: / },
  'never answers': { die: () => {}, error: /^timeout: no answer within \d+ ms$/ },
  'dies within its head': {
    die: (response) => void response.socket?.end('HTTP/1.1 20'),
    error: /^(connect|protocol): /,
  },
  'dies within its answer': {
    die(response) {
      response.writeHead(200, { 'content-length': '1000' }).write('half an ans')
      setImmediate(() => response.destroy())
    },
    error: undefined,
  },
  'says 200 and nothing more': {
    die: (response) => void response.writeHead(200, { 'content-length': '1000' }).write('half an ans'),
    error: undefined,
  },
}

test(
  'consumers that accept a request and die are tried again, and what they did is recorded',
  async () => {
    const random = createRandom(20260303)
    const names = Object.keys(deaths)
    /** What was done to each attempt, by event. */
    const done = new Map<string, string[]>()
    const consumer = await startConsumer((got: Got, response) => {
      const id = String(got.headers['webhook-id'])
      const before = done.get(id) ?? []
      const name = before.length < 3 ? names[Math.floor(random() * (names.length + 1))] : undefined
      done.set(id, [...before, name ?? 'accepts'])
      const death = name === undefined ? undefined : deaths[name]
      // No connection is kept: what ends a kept one at its use is sent once more within the attempt.
      if (death === undefined) response.writeHead(204, { connection: 'close' }).end()
      else death.die(response)
    })
    const client = await startServer(await storageOf(temporaryFolder()))
    await subscribe(client, consumer.url)
    const ledger = createLedger()
    await ledger.sendMore(client.url, inForm(50, 1_000))
    const { deliveries } = await expectNothingLost(client, ledger, consumer, ['unreachable'])

    for (const { id, event_id, destination } of deliveries) {
      if (destination.kind !== 'subscription') continue
      const { attempts } = (await client.api('GET', `/v1/deliveries/${id}`)).json
      const deathsOfIt = done.get(event_id) ?? []
      expect(attempts).toHaveLength(deathsOfIt.length)
      for (const [n, { outcome, status_code, error }] of (attempts as Recorded[]).entries()) {
        const death = deaths[deathsOfIt[n] ?? '']
        if (death?.error === undefined) {
          expect({ outcome, error }).toEqual({ outcome: 'accepted', error: null })
          expect(status_code).toBe(death === undefined ? 204 : 200)
        } else expect({ outcome, status_code, error }).toEqual(unreachable(death.error))
      }
    }
    // Each of them was met: else this has shown nothing.
    expect(new Set([...done.values()].flat())).toEqual(new Set([...names, 'accepts']))
  },
  testTimeoutMs,
)

function unreachable(error: RegExp) {
  return { outcome: 'unreachable', status_code: null, error: expect.stringMatching(error) }
}
