import { isIPv6 } from 'node:net'
import type { Clock } from '../clock.ts'
import type { RateLimit } from '../contract/source.ts'

/** Whether a request may go on, with the headers to answer it with: none where no limit holds. */
export type RateVerdict =
  | { readonly kind: 'allowed'; readonly headers: RateHeaders }
  | {
      readonly kind: 'limited'
      readonly policy: Policy
      /** At least 1. */
      readonly retryAfterSeconds: number
      readonly headers: RateHeaders
    }
export type RateHeaders = Readonly<Record<string, string>>
/** What is limited: all requests to one source, or all to sources and plugins from one address. */
export type Policy = 'source' | 'address'

/** How many addresses are remembered; the one that was unused the longest is forgotten first. */
export const maxAddresses = 10_000

/** What may still be sent, as it was at a moment. It fills by itself, up to the limit's requests. */
interface Bucket {
  requests: number
  atMs: number
}
/** A limit that holds for a request, and the bucket that it takes from. */
interface Held {
  readonly policy: Policy
  readonly limit: RateLimit
  readonly bucket: Bucket
}

/** Buckets that are filled in many small steps come out this much short at most. */
const roundingError = 1e-9

const unlimited: RateVerdict = { kind: 'allowed', headers: {} }

/**
 * Limits what this process takes: `requests` at once, and as many again every `seconds`, evenly. A request that is
 * refused takes nothing, so that whoever waits as long as it is told gets through.
 *
 * A source's own limit, from the contract, stands in for `sourceLimit`. IPv6 addresses count by their /64, which is what
 * one sender has; senders whose address is not known count as one.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers
 */
export function createRateLimiter({
  sourceLimit,
  addressLimit,
  clock,
}: {
  readonly sourceLimit: RateLimit | undefined
  readonly addressLimit: RateLimit | undefined
  readonly clock: Clock
}) {
  /** By source: as many as the contract has. */
  const sources = new Map<string, Bucket>()
  /** In the order in which they were last used. */
  const addresses = new Map<string, Bucket>()

  function check(sourceName: string, ownLimit: RateLimit | undefined, address: string): RateVerdict {
    const limit = ownLimit ?? sourceLimit
    if (limit === undefined && addressLimit === undefined) return unlimited
    const nowMs = clock.nowMs()
    const held: Held[] = []
    if (limit !== undefined) held.push({ policy: 'source', limit, bucket: ofSource(sourceName, limit, nowMs) })
    if (addressLimit !== undefined) held.push(heldByAddress(address, addressLimit, nowMs))
    return judge(held)
  }

  /** The same of a request that is to no source. */
  function checkAddress(address: string): RateVerdict {
    return addressLimit === undefined ? unlimited : judge([heldByAddress(address, addressLimit, clock.nowMs())])
  }

  function judge(held: readonly Held[]): RateVerdict {
    // What one of them refuses takes nothing from the other.
    const full = held.findLast(({ bucket }) => bucket.requests < 1 - roundingError)
    if (full === undefined) {
      for (const { bucket } of held) bucket.requests -= 1
      return { kind: 'allowed', headers: headersOf(held) }
    }
    const retryAfterSeconds = Math.max(1, secondsUntil(1, full))
    return { kind: 'limited', policy: full.policy, retryAfterSeconds, headers: headersOf(held) }
  }

  function heldByAddress(address: string, limit: RateLimit, nowMs: number): Held {
    return { policy: 'address', limit, bucket: ofAddress(address, limit, nowMs) }
  }

  function ofSource(name: string, limit: RateLimit, nowMs: number): Bucket {
    const bucket = sources.get(name) ?? { requests: limit.requests, atMs: nowMs }
    sources.set(name, bucket)
    fill(bucket, limit, nowMs)
    return bucket
  }

  function ofAddress(address: string, limit: RateLimit, nowMs: number): Bucket {
    const key = networkOf(address)
    const bucket = addresses.get(key) ?? { requests: limit.requests, atMs: nowMs }
    addresses.delete(key)
    addresses.set(key, bucket)
    const [oldest] = addresses.size > maxAddresses ? addresses.keys() : []
    if (oldest !== undefined) addresses.delete(oldest)
    fill(bucket, limit, nowMs)
    return bucket
  }

  return { check, checkAddress }
}

export type RateLimiter = ReturnType<typeof createRateLimiter>

/** A clock that is set back fills nothing, and holds nobody up until it has caught up. */
function fill(bucket: Bucket, { requests, seconds }: RateLimit, nowMs: number): void {
  const elapsedMs = Math.max(0, nowMs - bucket.atMs)
  bucket.requests = Math.min(requests, bucket.requests + (elapsedMs * requests) / (seconds * 1000))
  bucket.atMs = nowMs
}

/** Rounded up: a sender that comes back then is not early. */
function secondsUntil(wanted: number, { limit, bucket }: Held): number {
  return Math.ceil(((wanted - bucket.requests) * limit.seconds) / limit.requests)
}

function headersOf(held: readonly Held[]): RateHeaders {
  const policies = held.map(({ policy, limit }) => `"${policy}";q=${limit.requests};w=${limit.seconds}`)
  const states = held.map((one) => {
    return `"${one.policy}";r=${Math.floor(one.bucket.requests)};t=${secondsUntil(one.limit.requests, one)}`
  })
  return { 'ratelimit-policy': policies.join(', '), ratelimit: states.join(', ') }
}

/** The /64 of an IPv6 address in its canonical spelling; an IPv4 address as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [front = '', back = ''] = address.split('::')
  const groups = front === '' ? [] : front.split(':')
  const last = back === '' ? [] : back.split(':')
  const zeros = address.includes('::') ? Array(Math.max(0, 8 - groups.length - last.length)).fill('0') : []
  return [...groups, ...zeros, ...last].slice(0, 4).join(':')
}
