import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { AddressGuard } from './address-guard.ts'

/** A name or an address that may not be reached. The message is the host. */
export class ForbiddenAddress extends Error {}

/**
 * Resolves a name and drops the addresses that may not be reached; with none left the name is refused. The connection
 * goes to what was judged, so that a name cannot be pointed elsewhere in between.
 */
export function guardedLookup(guard: AddressGuard): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const allowed = addresses.filter(({ address }) => guard.allows(address))
      const [first] = allowed
      if (first === undefined) return callback(new ForbiddenAddress(hostname), [])
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family)
    })
  }
}
