import { Readable } from 'node:stream'
import { requestBodies } from '#generated/validators/bodies.js'
import { createBackend } from '../src/contract/backend.ts'
import type { Operation } from '../src/contract/document.ts'
import { loadDocument, readOperations } from '../src/contract/document.ts'
import { payloadFaults } from '../src/contract/events.ts'
import { createExchange } from '../src/contract/exchange.ts'
import { readJson } from '../src/contract/payload.ts'
import { faultsOf } from '../src/contract/validator.ts'
import { pushPayload } from './pushes.ts'
import type { Bench, Figure, Report } from './report.ts'
import { median } from './report.ts'

const rounds = 40
const requestsPerRound = 2_000
const operationCounts = [10, 1_000]

/**
 * Microseconds from a request whose body has been read to a handler that does nothing: route, admit, parse, validate.
 */
export async function measureLayer({ say }: Bench): Promise<Report> {
  say('layer')
  const document = loadDocument()
  const real = readOperations(document)
  const json = 'application/json'
  const published = document.components.examples?.publishCodePushed?.value
  const posts = {
    'POST /v1/events': {
      path: '/v1/events',
      headers: { host: '127.0.0.1', 'content-type': json, authorization: 'Bearer hp_key-of-the-benchmarks' },
      bytes: Buffer.from(JSON.stringify(published)),
      least: (bytes: Buffer) => faultsOf(requestBodies.publishEvent, readJson(json, bytes, {})),
    },
    'POST /webhooks/github, 2 KB': {
      path: '/webhooks/github',
      headers: { host: '127.0.0.1', 'content-type': json, 'x-github-event': 'push', 'x-github-delivery': 'a-delivery' },
      bytes: Buffer.from(JSON.stringify(pushPayload(2_000, document))),
      least: (bytes: Buffer) => payloadFaults('github', 'push', readJson(json, bytes, {}), json),
    },
  }

  const cases: { name: string; operations: number; run: () => Promise<unknown>; timesUs: number[] }[] = []
  for (const [name, { path, headers, bytes, least }] of Object.entries(posts)) {
    const fits = async () => {
      if (least(bytes).length > 0) throw new Error(`the body of ${name} breaks its schema`)
    }
    // Awaited as often as a request has to be, at the least: once.
    cases.push({ name, operations: 0, run: fits, timesUs: [] })
    for (const count of operationCounts) {
      const operations = amongOthers(
        real,
        Object.values(posts).map((post) => post.path),
        count,
      )
      const run = await createBackend(
        document,
        operations,
        // A webhook is parsed and validated when it is received, and that belongs to what is measured here.
        Object.fromEntries(
          operations.map(({ operationId }) => [operationId, operationId === 'receiveGithub' ? fits : () => undefined]),
        ),
        Object.fromEntries(Object.keys(document.components.securitySchemes).map((scheme) => [scheme, () => true])),
        async (exchange) => {
          exchange.bytes = await exchange.readBody()
        },
      )
      const request = {
        method: 'POST',
        path,
        queryText: '',
        headers,
        rawHeaders: Object.entries(headers).flat(),
        address: '127.0.0.1',
        readBody: async () => bytes,
        openBody: () => Readable.from([bytes]),
      }
      cases.push({ name, operations: count, run: () => run(createExchange(request)), timesUs: [] })
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    for (const { run, timesUs } of cases) {
      const startMs = performance.now()
      for (let n = 0; n < requestsPerRound; n += 1) await run()
      // The first rounds are compiled while they run.
      if (round >= rounds / 4) timesUs.push(((performance.now() - startMs) * 1000) / requestsPerRound)
    }
  }

  const time = (name: string, operations: number) =>
    median(cases.find((one) => one.name === name && one.operations === operations)?.timesUs ?? [])
  return {
    name: 'layer',
    title: 'Contract layer: microseconds a request',
    columns: [
      'request',
      'parse and validate alone',
      ...operationCounts.map((count) => `whole, of ${count} operations`),
    ],
    rows: Object.keys(posts).map((name) => [
      name,
      ...[0, ...operationCounts].map((count) => time(name, count).toFixed(1)),
    ]),
    figures: Object.keys(posts).flatMap((name) =>
      operationCounts.map(
        (count): Figure => ({
          name: `layer ${name}, of ${count} operations`,
          value: time(name, count),
          unit: 'µs',
          budget: { kind: 'at-most', value: 20 },
        }),
      ),
    ),
  }
}

/** The operations of these paths among made-up ones beside them, `count` in all. */
function amongOthers(real: readonly Operation[], paths: readonly string[], count: number): Operation[] {
  const kept = real.filter(({ path, method }) => paths.includes(path) && method === 'post')
  const [model] = kept
  if (model === undefined) throw new Error(`the contract has none of ${paths}`)
  const others = Array.from({ length: count - kept.length }, (_, n) => ({
    ...model,
    operationId: `madeUp${n}`,
    path: `${n % 2 === 0 ? '/v1' : '/webhooks'}/made-up-${n}/{id}`,
  }))
  return [...others, ...kept]
}
