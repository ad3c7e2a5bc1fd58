import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import { storageOf } from '../stand-ins/databases.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { testTimeoutMs } from './form.ts'
import { createLedger } from './ledger.ts'
import { listening, serverEnvironment, startServer, subscribe } from './servers.ts'
import { expectNothingLost } from './verdict.ts'

/** Where bin/hookpact.js keeps compiled code: without it a start takes twice as long. */
const compileCache = join(tmpdir(), 'node-compile-cache')
const crashApp = fileURLToPath(new URL('crash-app.ts', import.meta.url))

/** What came of a push whose server ended at a point, and whose next server took over. */
interface Outcome {
  /** What the sender heard of the first server; it sends again what was not acknowledged. */
  readonly sender: 'acknowledged' | 'gone'
  /** Attempts to handle the push, and to deliver what the handler published. */
  readonly handler: readonly string[]
  readonly consumer: readonly string[]
  /** How often the consumer got it. */
  readonly arrivals: number
}

const once = ['accepted']
const again = ['lost', 'accepted']
const heard = { sender: 'acknowledged', arrivals: 1 } as const
const outcomes: Readonly<Record<string, Outcome>> = {
  'event, before its commit': { sender: 'gone', handler: once, consumer: once, arrivals: 1 },
  'event, after its commit': { sender: 'gone', handler: once, consumer: once, arrivals: 1 },
  'handler, claimed': { ...heard, handler: again, consumer: once },
  // It handles the push again; what it had published was not committed.
  'handler, ended': { ...heard, handler: again, consumer: once },
  // What it published may have been claimed in the same commit.
  'handler, settled': { ...heard, handler: once, consumer: expect.toBeOneOf([once, again]) },
  'subscription, claimed': { ...heard, handler: once, consumer: again },
  'subscription, sending': { ...heard, handler: once, consumer: again, arrivals: 2 },
  'subscription, ended': { ...heard, handler: once, consumer: again, arrivals: 2 },
  'subscription, settled': { ...heard, handler: once, consumer: once },
}

async function endAt(point: string): Promise<Outcome> {
  const consumer = await startConsumer((_got, response, n) => {
    // Its first request is never answered: the process ends while it waits.
    if (point === 'subscription, sending' && n === 1) crashing.server.kill('SIGKILL')
    else response.writeHead(204).end()
  })
  const folder = temporaryFolder()
  const storage = await storageOf(folder)
  // They share two cores or so: an attempt may be slow, and is not to time out.
  const environment = { ...serverEnvironment, ...storage, ATTEMPT_TIMEOUT: '1s', NODE_COMPILE_CACHE: compileCache }
  const crashing = await listening(startProcess(process.execPath, [crashApp, point], environment, folder))
  await subscribe(crashing, consumer.url)
  const ledger = createLedger()
  const sender = (await ledger.send(crashing.url)) as Outcome['sender'] // a 503 would be seen in the comparison
  expect(await crashing.server.ended).toEqual({ code: null, signal: 'SIGKILL' })

  const next = await startServer(environment)
  await ledger.sendRest(next.url)
  const { deliveries } = await expectNothingLost(next, ledger, consumer)
  const attemptsOf = async (kind: string) => {
    const [delivery, ...more] = deliveries.filter(({ destination }) => destination.kind === kind)
    expect(more).toEqual([])
    const { attempts } = (await next.api('GET', `/v1/deliveries/${delivery.id}`)).json
    return attempts.map(({ outcome }: { outcome: string }) => outcome)
  }
  return {
    sender,
    handler: await attemptsOf('handler'),
    consumer: await attemptsOf('subscription'),
    arrivals: consumer.got.length,
  }
}

test(
  'a process that ends at any point between receiving and settling loses nothing, and repeats only what was not settled',
  async () => {
    // Side by side: most of their time they wait for leases to run out.
    const points = Object.keys(outcomes)
    const seen = await Promise.all(points.map(async (point) => [point, await endAt(point)] as const))
    expect(Object.fromEntries(seen)).toEqual(outcomes)
  },
  testTimeoutMs,
)
