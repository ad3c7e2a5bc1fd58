import { BlockList, isIP } from 'node:net'

/** Decides which addresses deliveries may reach. */
export interface AddressGuard {
  /** Whether an address, v4 or v6 and without brackets, may be reached. */
  allows(address: string): boolean
  /**
   * Whether the host of a URL may be tried: an address by `allows`; a name always, since its addresses are judged
   * when it is resolved.
   */
  allowsHost(hostname: string): boolean
}

/**
 * IPv4 that is not public, by RFC 6890 and its registry, and the metadata address of a cloud that uses a public
 * range.
 */
const refusedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '168.63.129.16/32',
]
/**
 * Of IPv6 only global unicast is public, and of it not these: Teredo and other protocols, documentation, 6to4, AS112.
 */
const publicV6 = ['2000::/3']
const refusedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

/**
 * Refuses every address that is not public, so that a subscriber's URL cannot reach into the operator's network.
 * @param allowedNetworks CIDRs that may be reached all the same.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function createAddressGuard(allowedNetworks: readonly string[]): AddressGuard {
  const allowed = blockList(allowedNetworks)
  const refused4 = blockList(refusedV4)
  const refused6 = blockList(refusedV6)
  const public6 = blockList(publicV6)

  function allows(address: string): boolean {
    const family = isIP(address)
    if (family === 4) return allowed.check(address, 'ipv4') || !refused4.check(address, 'ipv4')
    if (family === 6 && !address.includes('%')) {
      return allowed.check(address, 'ipv6') || (public6.check(address, 'ipv6') && !refused6.check(address, 'ipv6'))
    }
    return false
  }

  return {
    allows,
    allowsHost(hostname) {
      const host = hostname.replace(/^\[(.*)\]$/, '$1')
      if (isIP(host) !== 0) return allows(host)
      // `localhost` and names below it are loopback by definition; they need no resolver to be judged.
      return !/(^|\.)localhost\.?$/i.test(host) || allows('127.0.0.1') || allows('::1')
    },
  }
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}
