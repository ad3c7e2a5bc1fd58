import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** Something on this machine that must not be reached. Ends with the test. */
export interface Listener {
  readonly port: number
  /** How many connections it got. */
  connections(): number
}

/** Listens on every address of the machine, IPv6 and IPv4, if not told otherwise. */
export async function startListener(address?: string): Promise<Listener> {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  server.listen({ port: 0, ...(address === undefined ? {} : { host: address }) })
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, connections: () => connections }
}
