import { createReceivingOperations } from '../../src/api/receiving.ts'
import { systemClock } from '../../src/clock.ts'
import { createBackend } from '../../src/contract/backend.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createLog } from '../../src/log.ts'
import { Problem } from '../../src/problem.ts'
import { createGreeter } from '../../src/receive/handshakes.ts'
import type { AdmittedRequest } from '../../src/receive/receive.ts'
import { createReceiver } from '../../src/receive/receive.ts'
import { readGreetings, readSources } from '../../src/receive/sources.ts'
import { createTestExchange } from '../stand-ins/exchange.ts'
import { contract, operations } from './contract.ts'
import type { Judgement } from './other-validator.ts'
import type { Sent } from './requests.ts'

/**
 * Our contract layer with security checks and handlers that accept whatever reaches them. Receivers receive, as the
 * body of a webhook is judged there; what would be stored is dropped.
 */
export async function createOurValidator(): Promise<(sent: Sent) => Promise<Judgement>> {
  const sources = new Map(readSources(contract, operations).map((source) => [source.operationId, source]))
  const greetings = new Map(readGreetings(contract, operations).map((greeting) => [greeting.operationId, greeting]))
  const log = createLog('silent')
  const store = {
    recordEvent: async () => ({ kind: 'recorded', deliveryIds: [] }) as const,
    writeFile: async (id: string, chunks: AsyncIterable<Uint8Array>) => {
      let sizeBytes = 0
      for await (const chunk of chunks) sizeBytes += chunk.length
      return { id, sizeBytes, sha256: '0'.repeat(64) }
    },
    removeFiles: async () => {},
  }
  const receiver = createReceiver({
    admission: { prejudge: () => {}, verify: async () => ({ trust: 'verified', signedWith: undefined }) }, // signatures are not compared here
    greeter: createGreeter({ secrets: () => ['any'], visit: async () => 200, log }),
    store,
    routeEvent: () => [],
    waitForRuns: async () => [],
    clock: systemClock,
    log,
  })
  const receiving = createReceivingOperations({
    receiver,
    sources,
    greetings,
    admitted: ({ headers, queryText, pathValues, bytes = Buffer.alloc(0) }) =>
      ({ headers, queryText, pathValues, body: bytes, trust: 'verified' }) as AdmittedRequest, // as above
    respond: async () => ({}),
    accepted: () => {},
    store,
    clock: systemClock,
  })
  const management = operations.filter(({ operationId }) => receiving[operationId] === undefined)
  const handlers = {
    ...Object.fromEntries(management.map(({ operationId }) => [operationId, () => 'accepted'])),
    ...receiving,
  }
  const schemes = Object.keys(contract.components.securitySchemes)
  const checks = Object.fromEntries(schemes.map((scheme) => [scheme, () => true]))
  const run = await createBackend(contract, operations, handlers, checks, (exchange) => admit(exchange))

  async function admit(exchange: Exchange): Promise<void> {
    const source = sources.get(exchange.operation?.operationId ?? '')
    if (source === undefined) return
    exchange.handshake = receiver.greet(source, exchange)
    exchange.bytes = await exchange.readBody()
  }

  return async ({ method, path, query, headers, body }) => {
    try {
      await run(createTestExchange({ method, path, queryText: query, headers, body }))
      return { accepted: true, reason: '' }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { accepted: false, reason: `${error.code}: ${error.message}` }
    }
  }
}
