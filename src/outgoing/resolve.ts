import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns'

/** Gives every address of a name, in the order in which they are to be tried. Rejects if there is none. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** Asks the system's resolver: `/etc/hosts` counts. */
export const resolveBySystem: Resolve = (hostname) => {
  const { promise, resolve, reject } = Promise.withResolvers<readonly LookupAddress[]>()
  lookup(hostname, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)))
  return promise
}

/**
 * Whoever asks for a name while an answer to it is under way shares that answer. The system resolves four names at
 * once: a burst of connections to one name that does not answer must not take all four places.
 */
export function sharedResolve(resolve: Resolve): Resolve {
  const underWay = new Map<string, Promise<readonly LookupAddress[]>>()
  return (hostname) => {
    const known = underWay.get(hostname)
    if (known !== undefined) return known
    const answer = resolve(hostname).finally(() => underWay.delete(hostname))
    underWay.set(hostname, answer)
    return answer
  }
}
