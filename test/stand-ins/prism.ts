import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import type { Logger } from 'pino'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'

/**
 * Starts what `prism mock --errors` starts, in this process, on a free loopback port: it answers a request that fits
 * the document with the first of the declared successes, and any other with 4xx. Ends with the test.
 *
 * @returns its origin.
 */
export async function startPrism(document: object): Promise<string> {
  // It rewrites the document that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  // It asks for a plain logger, and calls a level of its own.
  const logger = pino({ level: 'silent', customLevels: { success: 32 } }) as unknown as Logger
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
    components: { logger },
  })
  const origin = await server.listen(0, '127.0.0.1')
  onTestFinished(() => server.close())
  return origin
}
