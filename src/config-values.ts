import { readFileSync } from 'node:fs'
import type { RateLimit } from './contract/source.ts'
import type { LogLevel } from './log.ts'
import { isNetwork, toNetwork } from './network.ts'
import type { EgressProxy } from './outgoing/proxy.ts'
import type { PortRange } from './outgoing/target-rules.ts'
import type { TrustedProxies } from './receive/client-address.ts'
import { parseSecrets } from './signature/secrets.ts'
import { parseEncryptionKey } from './store/sealing/encryption-key.ts'
import { longestWaitMs } from './store/settings.ts'

/*
 * The values of configuration variables. Each gives undefined of a text that is none, or adds a fault that does not
 * repeat the text where that may be a secret.
 */

export function integer(value: string, least: number, most: number): number | undefined {
  const number = Number(value)
  return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined
}

const dayMs = 86_400_000
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: dayMs }

/** The milliseconds of a time such as 15s (ms, s, m, h, d); undefined if it is none, or out of bounds. */
export function duration(value: string, leastMs: number, mostMs: number): number | undefined {
  const [, digits, unit] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(value.trim()) ?? []
  const ms = Number(digits) * (unitMs[unit ?? ''] ?? Number.NaN)
  return ms >= leastMs && ms <= mostMs ? ms : undefined
}

export function schedule(value: string): number[] | undefined {
  const waits = value.split(',').map((wait) => duration(wait, 0, longestWaitMs))
  return waits.includes(undefined) ? undefined : waits.filter((wait) => wait !== undefined)
}

/**
 * With an event goes the key by which its repeat is known, and the most patient senders repeat for 15 days: what is kept
 * for less would be handled twice.
 */
const leastRetentionMs = 15 * dayMs
const longestRetentionMs = 3650 * dayMs

/** For ever is a value too: none. */
export function retention(value: string): { ms: number | undefined } | undefined {
  if (value === 'forever') return { ms: undefined }
  const ms = duration(value, leastRetentionMs, longestRetentionMs)
  return ms === undefined ? undefined : { ms }
}

/** A fault does not repeat the value: it may hold a password. */
export function databaseUrl(value: string | undefined, faults: string[]): string | undefined {
  if (value === '') {
    faults.push('DATABASE_URL is empty: give it the URL of a PostgreSQL, or unset it to store in DATA_DIR')
  } else if (value !== undefined && !isPostgresUrl(value)) {
    faults.push(
      'DATABASE_URL must be a URL such as postgres://user:password@host:5432/database, with a password that is percent-encoded',
    )
  }
  return value
}

/** A fault does not repeat the value. */
export function encryptionKeys(value: string, faults: string[]): Buffer[] {
  const keys = parseSecrets(value).map(parseEncryptionKey)
  if (keys.includes(undefined) || (value !== '' && keys.length === 0)) {
    faults.push(
      'HOOKPACT_ENCRYPTION_KEY must be 32 bytes in base64, or 64 hexadecimal digits; several, separated by commas, while one is replaced',
    )
  }
  return keys.filter((key) => key !== undefined)
}

export function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)
}

/** An empty text is a value too: none. */
export function firstByteTimeout(value: string): { ms: number | undefined } | undefined {
  if (value === '') return { ms: undefined }
  const ms = duration(value, 1, 3_600_000)
  return ms === undefined ? undefined : { ms }
}

/** False is a value too. */
export function boolean(value: string): { value: boolean } | undefined {
  return value === 'true' || value === 'false' ? { value: value === 'true' } : undefined
}

export function ports(value: string): PortRange[] | undefined {
  const ranges = members(value).map((member) => {
    const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(member) ?? []
    return { first: integer(first, 1, 65535) ?? Number.NaN, last: integer(last, 1, 65535) ?? Number.NaN }
  })
  return ranges.every(({ first, last }) => first <= last) ? ranges : undefined
}

/** A fault does not repeat the value: it may hold a password. */
export function proxy(value: string, faults: string[]): EgressProxy | undefined {
  if (value === '') return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isProxy = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && !/[?#]/.test(value)
  const user = decoded(url?.username ?? '')
  const password = decoded(url?.password ?? '')
  // A name has no colon in it: the password begins after the first one.
  if (isProxy && user !== undefined && password !== undefined && !user.includes(':')) {
    return { url: new URL(url.origin), credentials: user + password === '' ? undefined : `${user}:${password}` }
  }
  faults.push(
    'DELIVERY_PROXY must be a URL such as http://user:password@proxy.example:3128, http or https, with a user and a password that are percent-encoded',
  )
  return undefined
}

/** Undefined if it is not percent-encoded. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** An empty text is a value too: none. */
export function publicUrl(value: string): { href: string | undefined } | undefined {
  if (value === '') return { href: undefined }
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(url.href)) return undefined
  return { href: url.href.replace(/\/+$/, '') }
}

/** An empty text is a value too: none. */
export function pemFile(path: string): { text: string | undefined } | undefined {
  if (path === '') return { text: undefined }
  try {
    const text = readFileSync(path, 'utf8')
    return text.includes('-----BEGIN ') ? { text } : undefined
  } catch {
    return undefined
  }
}

/** More proxies in a row than anybody has: a larger number is a slip. */
const maxHops = 16

export function trustedProxies(value: string): TrustedProxies | undefined {
  if (/^\d+$/.test(value)) {
    const hops = integer(value, 0, maxHops)
    return hops === undefined ? undefined : { hops }
  }
  const networks = members(value).map(toNetwork)
  return networks.includes(undefined) ? undefined : { networks: networks.filter((network) => network !== undefined) }
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** An empty text is a value too: none. */
export function rateLimit(value: string): { limit: RateLimit | undefined } | undefined {
  if (value === '') return { limit: undefined }
  const [, digits, unit] = /^([1-9]\d{0,8})\/([smh])$/.exec(value) ?? []
  const seconds = unitSeconds[unit ?? '']
  return seconds === undefined ? undefined : { limit: { requests: Number(digits), seconds } }
}

export function networks(value: string): string[] | undefined {
  const list = members(value)
  return list.every(isNetwork) ? list : undefined
}

function members(value: string): string[] {
  return value
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
}

export function logLevel(value: string): LogLevel | undefined {
  const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent']
  return levels.find((level) => level === value)
}
