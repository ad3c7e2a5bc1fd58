import { systemClock } from '../../src/clock.ts'
import type { OperationHandler } from '../../src/contract/backend.ts'
import { createBackend } from '../../src/contract/backend.ts'
import { createExchange } from '../../src/contract/exchange.ts'
import { createLog } from '../../src/log.ts'
import { Problem } from '../../src/problem.ts'
import type { AuthenticRequest } from '../../src/receive/receive.ts'
import { createReceiver } from '../../src/receive/receive.ts'
import { readSources } from '../../src/receive/sources.ts'
import { contract, operations } from './contract.ts'
import type { Judgement } from './other-validator.ts'
import type { Sent } from './requests.ts'

/**
 * Our contract layer with security checks and handlers that accept whatever reaches them. Receivers receive, as the
 * body of a webhook is judged there; what would be stored is dropped.
 */
export async function createOurValidator(): Promise<(sent: Sent) => Promise<Judgement>> {
  const receiver = createReceiver({
    store: { recordEvent: async () => ({ kind: 'recorded', deliveryIds: [] }) },
    routeEvent: () => [],
    secretsOf: () => [],
    clock: systemClock,
    log: createLog('silent'),
  })
  const handlers: Record<string, OperationHandler> = {}
  for (const { operationId } of operations) handlers[operationId] = () => 'accepted'
  for (const source of readSources(contract, operations)) {
    handlers[source.operationId] = (_context, { headers, bytes = Buffer.alloc(0) }) =>
      receiver.receive(source, { headers, body: bytes } as AuthenticRequest) // signatures are not compared here
  }
  const schemes = Object.keys(contract.components.securitySchemes)
  const checks = Object.fromEntries(schemes.map((scheme) => [scheme, () => true]))
  const run = await createBackend(contract, operations, handlers, checks)
  return async ({ method, path, query, headers, body }) => {
    const readBody = async () => body ?? Buffer.alloc(0)
    try {
      await run(createExchange({ method, path, queryText: query, headers, readBody }))
      return { accepted: true, reason: '' }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { accepted: false, reason: `${error.code}: ${error.message}` }
    }
  }
}
