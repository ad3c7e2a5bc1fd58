import { isIP } from 'node:net'

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
