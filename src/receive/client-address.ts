import { isIP, isIPv4, SocketAddress } from 'node:net'
import { createNetworkCheck } from '../network.ts'

/** Whose X-Forwarded-For counts: that of so many proxies in a row, or of those in these networks. */
export type TrustedProxies = { readonly hops: number } | { readonly networks: readonly string[] }

/**
 * Says who sent a request: an address in its canonical spelling, or `''` if that cannot be told.
 *
 * Each proxy appends the address that it was reached from to X-Forwarded-For, so that it is read from its end, and only
 * as far as what wrote there is trusted: a sender can write whatever it likes in front.
 *
 * - `hops`: the entry that the farthest of them wrote. Fewer entries than hops: unknown.
 * - `networks`: the first address, from the socket on, that is in none of them; the last one if all are.
 *
 * An entry that is needed and is no address makes the sender unknown; it never falls back to another one.
 */
export function createClientAddress(
  trusted: TrustedProxies,
): (socketAddress: string | undefined, forwardedFor: string | undefined) => string {
  if ('hops' in trusted) {
    const { hops } = trusted
    if (hops === 0) return (socketAddress) => ownAddress(socketAddress)
    return (_socketAddress, forwardedFor = '') => parseEntry(entriesFromEnd(forwardedFor)[hops - 1])
  }
  if (trusted.networks.length === 0) return (socketAddress) => ownAddress(socketAddress)
  const isTrusted = createNetworkCheck(trusted.networks)
  return (socketAddress, forwardedFor) => {
    let address = ownAddress(socketAddress)
    for (const entry of forwardedFor === undefined ? [] : entriesFromEnd(forwardedFor)) {
      if (!isTrusted(address)) break
      address = parseEntry(entry)
    }
    return address
  }
}

/**
 * The one spelling of an address: lower case and shortest (RFC 5952), IPv4 for IPv4 that is written as IPv6.
 * Undefined of what is no address; a zone (`fe80::1%eth0`) is no part of one.
 */
export function canonicalAddress(text: string): string | undefined {
  const v4 = text.replace(/^::ffff:/, '')
  if (isIPv4(v4)) return v4
  if (isIP(text) !== 6 || text.includes('%')) return undefined
  const { address } = new SocketAddress({ address: text, family: 'ipv6' })
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? address
}

/** A socket's peer, without the zone that a link-local one has. */
function ownAddress(socketAddress = ''): string {
  return canonicalAddress(socketAddress.replace(/%.*$/, '')) ?? ''
}

function entriesFromEnd(forwardedFor: string): string[] {
  return forwardedFor.split(',').reverse()
}

/** An address, with or without a port; IPv6 has brackets if there is a port. `''` of anything else. */
function parseEntry(entry = ''): string {
  const [, bracketed, v4] = /^(?:\[([^\]]*)\](?::\d{1,5})?|([\d.]+):\d{1,5})$/.exec(entry.trim()) ?? []
  if (bracketed !== undefined && !bracketed.includes(':')) return ''
  return canonicalAddress(bracketed ?? v4 ?? entry.trim()) ?? ''
}
