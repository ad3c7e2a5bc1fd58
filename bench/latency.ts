import { fileURLToPath } from 'node:url'
import type { ProbeQuestion } from './latency-probe.ts'
import type { Program, ServerProcess } from './processes.ts'
import { startProgram, startServer } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Report } from './report.ts'
import { median, percentile } from './report.ts'

const perSecond = 200
const rounds = 4
const seconds = 5

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** From publishing to the first byte at the consumer, at a steady rate that is far from what fits. */
export async function measureLatency({ newStorage, say }: Bench): Promise<Report> {
  say(`latency: ${perSecond} events a second`)
  const probe = await startProgram('latency-probe.ts')
  const consumerUrl = (await ask(probe, { kind: 'url' })) as string // what it answers
  const start = async (argv: readonly string[]) => {
    const { dataDir, environment } = await newStorage()
    return startServer(argv, dataDir, { ...serverEnvironment, ...environment, CONSUMER_URL: consumerUrl })
  }
  const ceiling = await start([here('latency-ceiling.ts')])
  const hookpact = await start([here('../bin/hookpact.js'), 'serve'])
  await subscribe(hookpact, consumerUrl)
  const latencies = { ceiling: [] as number[][], hookpact: [] as number[][] }
  for (const server of [ceiling, hookpact]) await publish(probe, server, perSecond, 2)
  for (let round = 1; round <= rounds; round += 1) {
    latencies.ceiling.push(await publish(probe, ceiling, perSecond, seconds))
    latencies.hookpact.push(await publish(probe, hookpact, perSecond, seconds))
    say(
      `  round ${round}: ceiling ${inShort(latencies.ceiling.at(-1) ?? [])}, hookpact ${inShort(latencies.hookpact.at(-1) ?? [])}`,
    )
  }
  await Promise.all([probe, ceiling, hookpact].map((program) => program.stop()))
  const all = { ceiling: latencies.ceiling.flat(), hookpact: latencies.hookpact.flat() }
  const shares = [
    { name: 'median', share: 0.5, mostMs: 10 },
    { name: '99 %', share: 0.99, mostMs: 50 },
  ]
  return {
    name: 'latency',
    title: `Latency: from publishing to the first byte at the consumer, ${perSecond} events a second`,
    columns: ['', 'bare server', 'hookpact', 'over it'],
    rows: shares.map(({ name, share }) => {
      const [least, value] = [percentile(all.ceiling, share), percentile(all.hookpact, share)]
      return [name, inMs(least), inMs(value), inMs(value - least)]
    }),
    figures: shares.map(({ name, share, mostMs }) => ({
      name: `latency, ${name}`,
      value: percentile(all.hookpact, share),
      unit: 'ms',
      budget: { kind: 'at-most', value: mostMs },
    })),
  }
}

/** Subscribes a consumer to what the probe publishes. */
export async function subscribe(server: ServerProcess, url: string): Promise<void> {
  const answer = await fetch(`${server.url}/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${serverEnvironment.HOOKPACT_API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url, events: ['code.pushed'] }),
  })
  if (answer.status !== 201) throw new Error(`not subscribed: ${answer.status} ${await answer.text()}`)
}

/** Publishes for a while; gives the latencies. */
export function publish(probe: Program, server: ServerProcess, perSecond: number, seconds: number): Promise<number[]> {
  return ask(probe, { kind: 'publish', to: server.url, perSecond, seconds }) as Promise<number[]> // what it answers
}

export function ask(probe: Program, question: ProbeQuestion): Promise<unknown> {
  return probe.ask(question)
}

export function inMs(value: number): string {
  return `${value.toFixed(1)} ms`
}

/** A round in a line. */
export function inShort(latenciesMs: readonly number[]): string {
  return `${inMs(median(latenciesMs))} / ${inMs(percentile(latenciesMs, 0.99))}`
}
