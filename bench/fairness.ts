import { fileURLToPath } from 'node:url'
import type { DeadConsumers } from './dead-consumers.ts'
import { ask, inMs, inShort, publish, subscribe } from './latency.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Report } from './report.ts'
import { percentile } from './report.ts'

/** Each makes a delivery for every subscription. */
const perSecond = 20
const dead = 100
/** A consumer that fails at once is left alone within seconds; one that hangs is found out by its timeouts: in a minute. */
const rounds = 3
const seconds = 20
/** What runs while it is compiled is slow on two cores, with and without the dead. */
const warmUp = { perSecond: 200, seconds: 10 }

const serve = [fileURLToPath(new URL('../bin/hookpact.js', import.meta.url)), 'serve']

/** How long a healthy consumer waits for its events alone, and beside many dead ones that get every event as well. */
export async function measureFairness({ newStorage, say }: Bench): Promise<Report> {
  say(`fairness: ${perSecond} events a second, ${dead} dead consumers`)
  const { dataDir, environment } = await newStorage()
  const server = await startServer(serve, dataDir, { ...serverEnvironment, ...environment })
  const probe = await startProgram('latency-probe.ts')
  const graveyard = await startProgram('dead-consumers.ts')
  await subscribe(server, (await ask(probe, { kind: 'url' })) as string) // what it answers
  const measure = async (when: string) => {
    const latenciesMs: number[][] = []
    for (let round = 1; round <= rounds; round += 1) {
      latenciesMs.push(await publish(probe, server, perSecond, seconds))
      say(`  ${when}, round ${round}: ${inShort(latenciesMs.at(-1) ?? [])}`)
    }
    return latenciesMs.flat()
  }
  await publish(probe, server, warmUp.perSecond, warmUp.seconds)
  const alone = await measure('alone')
  const { refusing, hanging } = (await graveyard.ask('urls')) as DeadConsumers // what it answers
  for (let n = 0; n < dead; n += 1) await subscribe(server, n % 2 === 0 ? refusing : hanging)
  const failing = await measure('beside them')
  const leftAlone = await measure('beside them, left alone')
  await Promise.all([server, probe, graveyard].map((program) => program.stop()))
  const shares = [
    { name: 'median', share: 0.5 },
    { name: '99 %', share: 0.99 },
  ].map(({ name, share }) => {
    const aloneMs = percentile(alone, share)
    const beside = (latenciesMs: readonly number[]) => {
      const ms = percentile(latenciesMs, share)
      return { ms, times: ms / aloneMs, cell: `${inMs(ms)} (${(ms / aloneMs).toFixed(2)})` }
    }
    return { name, aloneMs, failing: beside(failing), leftAlone: beside(leftAlone) }
  })
  const budget = { kind: 'at-most', value: 2 } as const
  return {
    name: 'fairness',
    title: `Fairness: from publishing to the first byte at a healthy consumer, ${perSecond} events a second (times its latency alone)`,
    columns: ['', 'alone', `beside ${dead} dead ones, in their first minute`, 'and when they are left alone'],
    rows: shares.map(({ name, aloneMs, failing, leftAlone }) => [name, inMs(aloneMs), failing.cell, leftAlone.cell]),
    figures: shares.flatMap(({ name, failing, leftAlone }) => [
      { name: `fairness, ${name}, in their first minute`, value: failing.times, unit: 'times', budget },
      { name: `fairness, ${name}, when they are left alone`, value: leftAlone.times, unit: 'times', budget },
    ]),
  }
}
