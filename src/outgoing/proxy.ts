import type { LookupAddress } from 'node:dns'
import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import type { Socket } from 'node:net'
import { addAbortSignal } from 'node:stream'

/** A proxy that tunnels. */
export interface EgressProxy {
  /** `http://proxy.example:3128`, or https. */
  readonly url: URL
  /** `user:password`, not encoded, as Basic has it (RFC 7617); undefined: it asks for none. */
  readonly credentials: string | undefined
}

/** The proxy answered that it makes no tunnel. */
export class TunnelRefused extends Error {
  constructor(statusCode: number) {
    super(`the proxy answered ${statusCode}`)
    this.name = 'TunnelRefused'
  }
}

/**
 * Asks a proxy for a tunnel to one of these addresses, one after the other, IPv4 first: many proxies have no IPv6.
 * It is asked by address, not by name, so that it leads to what was judged and the proxy resolves nothing.
 * @param signal ends it, and the socket: never abort it once the socket is given.
 * @see https://www.rfc-editor.org/rfc/rfc9110#CONNECT
 */
export async function openTunnel(
  proxy: EgressProxy,
  addresses: readonly LookupAddress[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  const [first, ...others] = addresses.toSorted((one, other) => one.family - other.family)
  if (first === undefined) throw new Error('there is no address to tunnel to')
  try {
    return await tunnelTo(proxy, first, port, signal)
  } catch (error) {
    // Another address may do; a proxy that is away is so for all.
    if (others.length === 0 || !(error instanceof TunnelRefused)) throw error
    return openTunnel(proxy, others, port, signal)
  }
}

function tunnelTo(
  { url, credentials }: EgressProxy,
  { address, family }: LookupAddress,
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const authority = `${family === 6 ? `[${address}]` : address}:${port}`
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp
  const connect = request({
    method: 'CONNECT',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    path: authority,
    headers: { host: authority, ...authorizationOf(credentials) },
    agent: false,
    signal,
  })
  connect.on('error', reject)
  // What it answers to CONNECT comes as `connect`, whatever the status is.
  connect.once('connect', ({ statusCode = 0 }, socket, head) => {
    // Stays: between this and whoever takes the socket nobody else listens.
    socket.on('error', reject)
    if (statusCode !== 200) {
      socket.destroy()
      return reject(new TunnelRefused(statusCode))
    }
    // The request is over with the answer, and its signal means the socket no more.
    addAbortSignal(signal, socket)
    socket.setNoDelay(true)
    if (head.length > 0) socket.unshift(head)
    resolve(socket)
  })
  connect.end()
  return promise
}

function authorizationOf(credentials: string | undefined): { 'proxy-authorization'?: string } {
  if (credentials === undefined) return {}
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
}
