import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { Resolve } from '../../src/outgoing/resolve.ts'

/** A resolver that knows these names alone. Each has its addresses, or an answer for the n-th question, 1 for the first. */
export function resolveOnly(
  names: Readonly<Record<string, readonly string[] | ((n: number) => readonly string[])>>,
): Resolve {
  const asked = new Map<string, number>()
  return async (hostname) => {
    const n = (asked.get(hostname) ?? 0) + 1
    asked.set(hostname, n)
    const found = names[hostname]
    if (found === undefined) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' })
    return (typeof found === 'function' ? found(n) : found).map(addressOf)
  }
}

/** Tests ask no resolver of the machine. */
export const resolveNothing: Resolve = resolveOnly({ localhost: ['127.0.0.1'] })

function addressOf(address: string): LookupAddress {
  return { address, family: isIP(address) }
}
