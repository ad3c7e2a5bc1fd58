import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** A way to a server on loopback that can be made slow, or pass nothing. */
export interface SlowLink {
  readonly port: number
  /** Holds everything for so long, both ways; 0 for not at all. */
  delayBy(ms: number): void
  /** Passes nothing any more, and takes no connection apart: as a network that drops packets. */
  stall(): void
  /** Passes what was held. */
  flow(): void
  stop(): void
}

export async function startSlowLink(targetPort: number): Promise<SlowLink> {
  const sockets = new Set<Socket>()
  let delayMs = 0
  let flowing = Promise.resolve()
  let open = () => {}

  /** In order: each chunk waits for the one before it. */
  function pipe(from: Socket, to: Socket): void {
    let last = Promise.resolve()
    const next = (pass: () => void) => {
      const ready = Promise.all([last, flowing, pause(delayMs)])
      last = ready.then(pass)
    }
    from.on('data', (chunk) => next(() => void to.write(chunk)))
    from.on('close', () => next(() => void to.destroy()))
    // That a connection breaks is what it is for.
    from.on('error', () => {})
    sockets.add(from)
    from.once('close', () => sockets.delete(from))
  }
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1')
    pipe(near, far)
    pipe(far, near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port, // it listens on TCP
    delayBy(ms) {
      delayMs = ms
    },
    stall() {
      flowing = new Promise((resolve) => {
        open = resolve
      })
    },
    flow: () => open(),
    stop() {
      open()
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}
