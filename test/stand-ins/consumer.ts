import { once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as the consumer got it. */
export interface Got {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
/** How the consumer answers the n-th request, 1 for the first. */
export type Answer = (got: Got, response: ServerResponse, n: number) => void

export interface Consumer {
  readonly url: string
  /** Everything it got, oldest first. */
  readonly got: readonly Got[]
  /** Resolves when it has got this many requests. */
  received(count: number): Promise<readonly Got[]>
}

const accept: Answer = (_got, response) => void response.writeHead(204).end()

/** A real consumer on loopback that keeps what it gets; it accepts, if not told otherwise. Ends with the test. */
export async function startConsumer(answer = accept, address = '127.0.0.1', port = 0): Promise<Consumer> {
  const got: Got[] = []
  const waiting = new Set<() => void>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one = {
      method: request.method ?? '',
      path: request.url ?? '/',
      headers: request.headers,
      body: Buffer.concat(chunks),
    }
    got.push(one)
    answer(one, response, got.length)
    for (const check of waiting) check()
  })
  server.listen(port, address)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/hook`,
    got,
    received(count) {
      const { promise, resolve } = Promise.withResolvers<readonly Got[]>()
      const check = () => {
        if (got.length < count) return
        waiting.delete(check)
        resolve(got)
      }
      waiting.add(check)
      check()
      return promise
    },
  }
}
