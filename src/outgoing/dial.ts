import type { LookupAddress } from 'node:dns'
import type { Socket } from 'node:net'
import { connect } from 'node:net'

/**
 * Connects by TCP to one of these addresses and to no other: the one that answers first, IPv6 and IPv4 in turn
 * (RFC 8305).
 * @param addresses at least one.
 * @param signal ends it, and the socket: never abort it once the socket is given.
 */
export function dial(addresses: readonly LookupAddress[], port: number, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const socket = connect({
    // Never resolved: the lookup gives what was judged.
    host: 'judged.invalid',
    port,
    lookup: (_hostname, options, callback) => {
      const [first] = addresses
      if (options.all === true) callback(null, [...addresses])
      else callback(null, first?.address ?? '', first?.family)
    },
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: 60_000,
    signal,
  })
  // Stays: between this and whoever takes the socket nobody else listens.
  socket.on('error', reject)
  socket.once('connect', () => resolve(socket))
  return promise
}
