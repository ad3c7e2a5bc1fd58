import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A consumer that accepts everything, and counts how often each event arrives.
 * @param answerMs how long it takes: a server that is killed meanwhile does not hear of it.
 */
export async function startCountingConsumer(answerMs: number) {
  const arrivals = new Map<string, number>()
  const server = createServer((request, response) => {
    const id = String(request.headers['webhook-id'])
    request.resume().once('end', () => {
      arrivals.set(id, (arrivals.get(id) ?? 0) + 1)
      setTimeout(() => response.writeHead(204).end(), answerMs)
    })
  })
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 })
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, // it listens on TCP
    arrivals: arrivals as ReadonlyMap<string, number>,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
