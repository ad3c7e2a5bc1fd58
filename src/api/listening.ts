import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Begins to listen; gives where, such as `http://127.0.0.1:8080`. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen({ host, port, backlog: 1024 })
  await once(server, 'listening')
  const { address, family, port: actual } = server.address() as AddressInfo // it listens on TCP
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`
}

/** Takes no more connections, closes each one as soon as it is idle, and all of them after `limitMs`. */
export async function stopListening(server: Server, limitMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), limitMs)
  await closed
  clearInterval(idle)
  clearTimeout(limit)
}
