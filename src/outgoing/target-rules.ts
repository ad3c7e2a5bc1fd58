import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { AddressGuard } from './address-guard.ts'

/** Where a connection is to lead. */
export interface Target {
  readonly protocol: string
  /** A name, or an address, which has brackets if it is IPv6. */
  readonly hostname: string
  readonly port: number
}

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly first: number
  readonly last: number
}

/** It may not be connected to. The message says why. */
export class ForbiddenTarget extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ForbiddenTarget'
  }
}

/** Decides where deliveries may go. Pure: names are resolved by whoever asks. */
export interface TargetRules {
  /**
   * Why nothing can be delivered there whatever its name resolves to; undefined if that depends on its addresses, or
   * it may.
   */
  refusalOf(target: Target): string | undefined
  /**
   * Those of its addresses that may be connected to, in their order.
   * @throws ForbiddenTarget when there is none.
   */
  vet(target: Target, addresses: readonly LookupAddress[]): readonly LookupAddress[]
}

/**
 * Public addresses may be reached by https, and by http if that is allowed, on some ports. What is in a network that
 * is allowed may be reached by both and on every port: it is the operator's own.
 */
export function createTargetRules({
  guard,
  ports,
  allowHttp,
}: {
  readonly guard: AddressGuard
  /** On which public addresses may be reached. */
  readonly ports: readonly PortRange[]
  readonly allowHttp: boolean
}): TargetRules {
  /** Why only what is in an allowed network may be reached in this way. */
  function restrictionOf({ protocol, port }: Target): string | undefined {
    if (protocol !== 'https:' && !allowHttp) {
      return 'is reached by http, and must be by https; DELIVERY_ALLOW_HTTP or DELIVERY_ALLOWED_NETWORKS may allow it'
    }
    if (!ports.some(({ first, last }) => first <= port && port <= last)) {
      return `is reached on port ${port}; DELIVERY_PORTS or DELIVERY_ALLOWED_NETWORKS may allow it`
    }
    return undefined
  }

  function mayReach(address: string, restriction: string | undefined): boolean {
    return restriction === undefined ? guard.allows(address) : guard.isInAllowedNetwork(address)
  }

  function explain({ hostname }: Target, addresses: readonly string[], restriction: string | undefined): string {
    const isPublic = addresses.some((address) => guard.allows(address))
    return `${hostname} ${isPublic && restriction !== undefined ? restriction : notPublic}`
  }

  return {
    refusalOf(target) {
      const restriction = restrictionOf(target)
      const known = knownAddresses(target.hostname)
      if (known === undefined) {
        return restriction === undefined || guard.allowsMoreThanPublic ? undefined : `${target.hostname} ${restriction}`
      }
      const isAllowed = known.some((address) => mayReach(address, restriction))
      return isAllowed ? undefined : explain(target, known, restriction)
    },
    vet(target, addresses) {
      const restriction = restrictionOf(target)
      const allowed = addresses.filter(({ address }) => mayReach(address, restriction))
      if (allowed.length > 0) return allowed
      const all = addresses.map(({ address }) => address)
      throw new ForbiddenTarget(explain(target, all, restriction))
    },
  }
}

const notPublic = 'is not a public address; DELIVERY_ALLOWED_NETWORKS may allow it'

/** Where a URL leads. */
export function targetOf({ protocol, hostname, port }: URL): Target {
  return { protocol, hostname, port: port === '' ? defaultPort(protocol) : Number(port) }
}

/** The port of a URL that names none. */
export function defaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80
}

/** The address that a host is, without brackets; undefined if it is a name. */
export function literalOf(hostname: string): string | undefined {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(host) === 0 ? undefined : host
}

/** The addresses that a host has without a resolver; undefined if that must be asked. */
function knownAddresses(hostname: string): readonly string[] | undefined {
  const literal = literalOf(hostname)
  if (literal !== undefined) return [literal]
  // `localhost` and names below it are loopback by definition.
  return /(^|\.)localhost\.?$/i.test(hostname) ? ['127.0.0.1', '::1'] : undefined
}
