import { isIP } from 'node:net'
import { createNetworkCheck } from '../network.ts'

/** Decides which addresses deliveries may reach. */
export interface AddressGuard {
  /** Whether an address, v4 or v6 and without brackets, may be reached. */
  allows(address: string): boolean
  /** Whether it is in one of the networks that were allowed by name. */
  isInAllowedNetwork(address: string): boolean
  /** Whether any network was. */
  readonly allowsMoreThanPublic: boolean
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
  const isInAllowedNetwork = createNetworkCheck(allowedNetworks)
  const isRefusedV4 = createNetworkCheck(refusedV4)
  const isPublicV6 = createNetworkCheck(publicV6)
  const isRefusedV6 = createNetworkCheck(refusedV6)

  function isPublic(address: string): boolean {
    const family = isIP(address)
    if (family === 4) return !isRefusedV4(address)
    return family === 6 && isPublicV6(address) && !isRefusedV6(address)
  }

  return {
    allows: (address) => isInAllowedNetwork(address) || isPublic(address),
    isInAllowedNetwork,
    allowsMoreThanPublic: allowedNetworks.length > 0,
  }
}
