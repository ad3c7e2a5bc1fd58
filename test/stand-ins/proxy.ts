import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

/** A proxy that tunnels to one place, whatever it is asked for. Ends with the test. */
export interface ProxyStandIn {
  readonly url: string
  /** What each CONNECT asked for, with its credentials. */
  readonly asked: readonly { readonly authority: string; readonly authorization: string | undefined }[]
  /** How many tunnels are open. */
  open(): number
}

/** @param statusOf what it answers to a CONNECT; 200 opens the tunnel. */
export async function startProxy(
  port: number,
  statusOf: (authority: string) => number = () => 200,
): Promise<ProxyStandIn> {
  const asked: { authority: string; authorization: string | undefined }[] = []
  const sockets = new Set<Socket>()
  let open = 0
  const server = createServer()
  server.on('connect', (request, client: Socket) => {
    const authority = request.url ?? ''
    asked.push({ authority, authorization: request.headers['proxy-authorization'] })
    const status = statusOf(authority)
    sockets.add(client)
    client.on('error', () => {})
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    open += 1
    client.on('close', () => {
      open -= 1
    })
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      client.pipe(target).pipe(client)
    })
    sockets.add(target)
    target.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, open: () => open }
}
