import type { DeliverQuestion } from './deliver-app.ts'
import type { SendQuestion } from './deliver-ceiling.ts'
import type { Program } from './processes.ts'
import { startProgram } from './processes.ts'
import { serverEnvironment } from './pushes.ts'
import type { Bench, Figure, Report } from './report.ts'
import { median, medianRatio, thousands } from './report.ts'

const deliveries = 20_000
const rounds = 9
/** Of the bare loop. Connections cost it time: 23 µs a request over 256 of them, 16 over 64. */
const atOnce = 128
const connections = 64

/** Signed, durable deliveries a second to a consumer on loopback, until all are settled. */
export async function measureDeliver({ newStorage, say }: Bench): Promise<Report> {
  const sink = await startProgram('sink.ts')
  const ceiling = await startProgram('deliver-ceiling.ts')
  const url = (await sink.ask('url')) as string // what sink.ts answers
  const rows: string[][] = []
  const figures: Figure[] = []
  for (const subscriptions of [1, 20]) {
    say(`deliver: ${subscriptions} ${subscriptions === 1 ? 'subscription' : 'subscriptions'}`)
    const storage = await newStorage()
    const app = await startProgram('deliver-app.ts', { ...serverEnvironment, ...storage.environment })
    const rates = await measureCase(app, ceiling, url, subscriptions, say)
    await app.stop()
    storage.remove()
    const ofCeiling = medianRatio(rates.hookpact, rates.ceiling)
    rows.push([
      String(subscriptions),
      thousands(median(rates.ceiling)),
      thousands(median(rates.hookpact)),
      ofCeiling.toFixed(2),
    ])
    figures.push({
      name: `deliver to ${subscriptions}`,
      value: median(rates.hookpact),
      unit: '/s',
      ofCeiling,
      budget: { kind: 'of-ceiling', atLeast: 0.4 },
    })
  }
  await Promise.all([sink.stop(), ceiling.stop()])
  return {
    name: 'deliver',
    title: `Deliver: ${thousands(deliveries)} deliveries, a second`,
    columns: ['subscriptions', 'bare undici loop', 'hookpact', 'of the ceiling'],
    rows,
    figures,
  }
}

async function measureCase(
  app: Program,
  ceiling: Program,
  url: string,
  subscriptions: number,
  say: (text: string) => void,
): Promise<{ hookpact: number[]; ceiling: number[] }> {
  const rates = { hookpact: [] as number[], ceiling: [] as number[] }
  const ask = (question: DeliverQuestion) => app.ask(question)
  await ask({ kind: 'subscribe', url, subscriptions })
  for (let round = 0; round <= rounds; round += 1) {
    const body = (await ask({ kind: 'publish', events: deliveries / subscriptions })) as Uint8Array // what it answers
    const sent = (await ceiling.ask({
      url,
      body,
      count: deliveries,
      atOnce,
      connections,
    } satisfies SendQuestion)) as number
    const delivered = (await ask({ kind: 'deliver', deliveries })) as number
    // The first round is compiled while it runs.
    if (round === 0) continue
    rates.ceiling.push((deliveries * 1000) / sent)
    rates.hookpact.push((deliveries * 1000) / delivered)
    say(
      `  round ${round}: ceiling ${thousands(rates.ceiling.at(-1) ?? 0)}, hookpact ${thousands(rates.hookpact.at(-1) ?? 0)}`,
    )
  }
  return rates
}
