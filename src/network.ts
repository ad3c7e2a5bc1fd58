import { BlockList, isIP } from 'node:net'

/**
 * Whether a text is a network in CIDR notation, such as 10.0.0.0/8 or fd00::/8. A zone (`fe80::%eth0`) is no part of
 * one.
 */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (rest.length > 0 || family === 0 || address.includes('%')) return false
  return /^\d{1,3}$/.test(bits ?? '') && Number(bits) <= (family === 4 ? 32 : 128)
}

/** The network of a text that is one, or an address by itself; undefined of any other. */
export function toNetwork(text: string): string | undefined {
  const network = text.includes('/') ? text : `${text}/${isIP(text) === 4 ? 32 : 128}`
  return isNetwork(network) ? network : undefined
}

/**
 * Says which addresses are in one of these networks. An IPv4 address that is written as an IPv6 one (`::ffff:…`, as a
 * socket for both gives them) is that IPv4 address. What is no address is in none.
 * @param networks each of which `isNetwork`.
 */
export function createNetworkCheck(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6')
  }
  return (address) => {
    const family = isIP(address)
    if (family === 0 || address.includes('%')) return false
    // A list's IPv4 networks match the mapped addresses too, but not its mapped networks the IPv4 ones.
    return family === 6
      ? list.check(address, 'ipv6')
      : list.check(address, 'ipv4') || list.check(`::ffff:${address}`, 'ipv6')
  }
}
