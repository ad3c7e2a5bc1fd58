import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RateLimit } from './contract/source.ts'
import type { LogLevel } from './log.ts'
import { isNetwork, toNetwork } from './network.ts'
import type { EgressProxy } from './outgoing/proxy.ts'
import type { PortRange } from './outgoing/target-rules.ts'
import type { TrustedProxies } from './receive/client-address.ts'
import { parseSecrets } from './signature/secrets.ts'
import { parseEncryptionKey } from './store/sealing/encryption-key.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment says, validated. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  /** Undefined: SQLite in `dataDir`. It may hold a password. */
  readonly databaseUrl: string | undefined
  readonly apiKey: string | undefined
  /** The first encrypts secrets in the store, all decrypt; empty: the key is in a file of `dataDir`. */
  readonly encryptionKeys: readonly Buffer[]
  /** Without a slash at its end; undefined: the address that is listened on. */
  readonly publicUrl: string | undefined
  readonly retryScheduleMs: readonly number[]
  readonly attemptTimeoutMs: number
  /** How long an attempt may take to connect, TLS included. */
  readonly connectTimeoutMs: number
  /** From the request to the head of its answer; undefined: as long as the attempt may take. */
  readonly firstByteTimeoutMs: number | undefined
  /** How long events are kept; undefined: until they are removed by request. */
  readonly retentionMs: number | undefined
  /** How long it goes on serving after it was asked to stop. */
  readonly shutdownDelayMs: number
  readonly maxBodyBytes: number
  /** How long the head of a request may take to come; never more than `requestTimeoutMs`. */
  readonly headersTimeoutMs: number
  /** How long all of a request may take to come. */
  readonly requestTimeoutMs: number
  readonly trustedProxies: TrustedProxies
  /** Of each source whose contract has none of its own. */
  readonly sourceRateLimit: RateLimit | undefined
  readonly addressRateLimit: RateLimit | undefined
  readonly allowedNetworks: readonly string[]
  /** On which public addresses may be delivered to. */
  readonly deliveryPorts: readonly PortRange[]
  readonly deliveryAllowHttp: boolean
  /** It may hold a password. */
  readonly deliveryProxy: EgressProxy | undefined
  /** PEM: the certificate or public key of senders that name theirs, instead of fetching it. */
  readonly senderCertificates: string | undefined
  readonly logLevel: LogLevel
  /** The secrets in a variable that a security scheme names; empty if it is not set. */
  readonly secrets: (variable: string) => readonly string[]
}

/**
 * The variables and their defaults: the table of the README, compared by a test. Each security scheme adds one for
 * its secrets.
 */
export const configDefaults = {
  PORT: '8080',
  HOST: '127.0.0.1',
  DATA_DIR: './data',
  DATABASE_URL: '',
  HOOKPACT_API_KEY: '',
  HOOKPACT_ENCRYPTION_KEY: '',
  PUBLIC_URL: '',
  RETRY_SCHEDULE: '5s,5m,30m,2h,5h,10h,14h,20h,24h',
  ATTEMPT_TIMEOUT: '15s',
  ATTEMPT_CONNECT_TIMEOUT: '5s',
  ATTEMPT_FIRST_BYTE_TIMEOUT: '',
  RETENTION: '90d',
  SHUTDOWN_DELAY: '0s',
  MAX_BODY_BYTES: '26214400',
  HEADERS_TIMEOUT: '10s',
  REQUEST_TIMEOUT: '60s',
  TRUSTED_PROXIES: '',
  RATE_LIMIT_PER_SOURCE: '',
  RATE_LIMIT_PER_ADDRESS: '',
  DELIVERY_ALLOWED_NETWORKS: '',
  DELIVERY_PORTS: '80,443',
  DELIVERY_ALLOW_HTTP: 'false',
  DELIVERY_PROXY: '',
  SENDER_CERTIFICATES: '',
  LOG_LEVEL: 'info',
} as const satisfies Record<string, string>

/** The environment is not valid; the message lists every fault, one a line. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigError'
  }
}

/** The process's environment, with what a file `.env` in the working folder adds to it. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * Reads the configuration. An empty variable counts as one that is not set, but for DATABASE_URL: a lost one must not
 * become an empty SQLite file that takes what comes.
 * @throws ConfigError with all faults at once.
 */
export function readConfig(environment: Environment): Config {
  const faults: string[] = []
  const text = (name: keyof typeof configDefaults) => environment[name]?.trim() || configDefaults[name]
  const check = <Value>(
    name: keyof typeof configDefaults,
    parse: (value: string) => Value | undefined,
    expected: string,
  ): Value => {
    const value = parse(text(name))
    if (value === undefined) faults.push(`${name} is ${JSON.stringify(text(name))}, and must be ${expected}`)
    return value as Value // a fault throws below
  }
  const apiKey = text('HOOKPACT_API_KEY')
  if (apiKey !== '' && (apiKey.length < 16 || /\s/.test(apiKey))) {
    faults.push('HOOKPACT_API_KEY must be at least 16 characters without blanks')
  }
  const requestTimeoutMs = check(
    'REQUEST_TIMEOUT',
    (value) => duration(value, 1, 3_600_000),
    'a time such as 60s, up to 1h',
  )
  const headersTimeoutMs = check(
    'HEADERS_TIMEOUT',
    (value) => duration(value, 1, 300_000),
    'a time such as 10s, up to 5m',
  )
  const limit = 'a number of requests in a second, minute or hour, such as 100/s, 6000/m or 10000/h'
  const config: Config = {
    port: check('PORT', (value) => integer(value, 0, 65535), 'a port, 0 to 65535'),
    host: text('HOST'),
    dataDir: resolve(text('DATA_DIR')),
    databaseUrl: databaseUrl(environment.DATABASE_URL?.trim(), faults),
    encryptionKeys: encryptionKeys(text('HOOKPACT_ENCRYPTION_KEY'), faults),
    apiKey: apiKey === '' ? undefined : apiKey,
    publicUrl: check('PUBLIC_URL', publicUrl, 'an http or https URL without query')?.href,
    retryScheduleMs: check('RETRY_SCHEDULE', schedule, 'waits such as 5s,5m,2h (ms, s, m, h, d), separated by commas'),
    attemptTimeoutMs: check(
      'ATTEMPT_TIMEOUT',
      (value) => duration(value, 1, 3_600_000),
      'a time such as 15s, up to 1h',
    ),
    connectTimeoutMs: check(
      'ATTEMPT_CONNECT_TIMEOUT',
      (value) => duration(value, 1, 300_000),
      'a time such as 5s, up to 5m',
    ),
    firstByteTimeoutMs: check('ATTEMPT_FIRST_BYTE_TIMEOUT', firstByteTimeout, 'a time such as 10s, up to 1h')?.ms,
    retentionMs: check('RETENTION', retention, 'a time from 15d up to 3650d, or forever')?.ms,
    shutdownDelayMs: check('SHUTDOWN_DELAY', (value) => duration(value, 0, 300_000), 'a time such as 5s, up to 5m'),
    maxBodyBytes: check(
      'MAX_BODY_BYTES',
      (value) => integer(value, 1, 1_073_741_824),
      'a number of bytes, up to 1 GiB',
    ),
    headersTimeoutMs: Math.min(headersTimeoutMs, requestTimeoutMs),
    requestTimeoutMs,
    trustedProxies: check(
      'TRUSTED_PROXIES',
      trustedProxies,
      'a number of proxies, up to 16, or their addresses and networks, separated by commas',
    ),
    sourceRateLimit: check('RATE_LIMIT_PER_SOURCE', rateLimit, limit)?.limit,
    addressRateLimit: check('RATE_LIMIT_PER_ADDRESS', rateLimit, limit)?.limit,
    allowedNetworks: check('DELIVERY_ALLOWED_NETWORKS', networks, 'networks such as 10.0.0.0/8, separated by commas'),
    deliveryPorts: check('DELIVERY_PORTS', ports, 'ports and ranges such as 443,8000-8999, separated by commas'),
    deliveryAllowHttp: check('DELIVERY_ALLOW_HTTP', boolean, 'true or false')?.value,
    deliveryProxy: proxy(text('DELIVERY_PROXY'), faults),
    senderCertificates: check('SENDER_CERTIFICATES', pemFile, 'a file in PEM that can be read')?.text,
    logLevel: check('LOG_LEVEL', logLevel, 'debug, info, warn, error or silent'),
    secrets: secretsOf(environment),
  }
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}

/** Read when they are first asked for, and kept: reading a variable of the process takes a microsecond. */
function secretsOf(environment: Environment): Config['secrets'] {
  const kept = new Map<string, readonly string[]>()
  return (variable) => {
    const known = kept.get(variable) ?? parseSecrets(environment[variable])
    kept.set(variable, known)
    return known
  }
}

function integer(value: string, least: number, most: number): number | undefined {
  const number = Number(value)
  return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined
}

const dayMs = 86_400_000
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: dayMs }
/** Two months: no consumer is gone for longer and comes back. */
const longestWaitMs = 60 * dayMs

/** The milliseconds of a time such as 15s (ms, s, m, h, d); undefined if it is none, or out of bounds. */
export function duration(value: string, leastMs: number, mostMs: number): number | undefined {
  const [, digits, unit] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(value.trim()) ?? []
  const ms = Number(digits) * (unitMs[unit ?? ''] ?? Number.NaN)
  return ms >= leastMs && ms <= mostMs ? ms : undefined
}

function schedule(value: string): number[] | undefined {
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
function retention(value: string): { ms: number | undefined } | undefined {
  if (value === 'forever') return { ms: undefined }
  const ms = duration(value, leastRetentionMs, longestRetentionMs)
  return ms === undefined ? undefined : { ms }
}

/** A fault does not repeat the value: it may hold a password. */
function databaseUrl(value: string | undefined, faults: string[]): string | undefined {
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
function encryptionKeys(value: string, faults: string[]): Buffer[] {
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
function firstByteTimeout(value: string): { ms: number | undefined } | undefined {
  if (value === '') return { ms: undefined }
  const ms = duration(value, 1, 3_600_000)
  return ms === undefined ? undefined : { ms }
}

/** False is a value too. */
function boolean(value: string): { value: boolean } | undefined {
  return value === 'true' || value === 'false' ? { value: value === 'true' } : undefined
}

function ports(value: string): PortRange[] | undefined {
  const ranges = members(value).map((member) => {
    const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(member) ?? []
    return { first: integer(first, 1, 65535) ?? Number.NaN, last: integer(last, 1, 65535) ?? Number.NaN }
  })
  return ranges.every(({ first, last }) => first <= last) ? ranges : undefined
}

/** A fault does not repeat the value: it may hold a password. */
function proxy(value: string, faults: string[]): EgressProxy | undefined {
  if (value === '') return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && !/[?#]/.test(value)) return { url }
  faults.push('DELIVERY_PROXY must be a URL such as http://user:password@proxy.example:3128, http or https')
  return undefined
}

/** An empty text is a value too: none. */
function publicUrl(value: string): { href: string | undefined } | undefined {
  if (value === '') return { href: undefined }
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(url.href)) return undefined
  return { href: url.href.replace(/\/+$/, '') }
}

/** An empty text is a value too: none. */
function pemFile(path: string): { text: string | undefined } | undefined {
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

function trustedProxies(value: string): TrustedProxies | undefined {
  if (/^\d+$/.test(value)) {
    const hops = integer(value, 0, maxHops)
    return hops === undefined ? undefined : { hops }
  }
  const networks = members(value).map(toNetwork)
  return networks.includes(undefined) ? undefined : { networks: networks.filter((network) => network !== undefined) }
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** An empty text is a value too: none. */
function rateLimit(value: string): { limit: RateLimit | undefined } | undefined {
  if (value === '') return { limit: undefined }
  const [, digits, unit] = /^([1-9]\d{0,8})\/([smh])$/.exec(value) ?? []
  const seconds = unitSeconds[unit ?? '']
  return seconds === undefined ? undefined : { limit: { requests: Number(digits), seconds } }
}

function networks(value: string): string[] | undefined {
  const list = members(value)
  return list.every(isNetwork) ? list : undefined
}

function members(value: string): string[] {
  return value
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
}

function logLevel(value: string): LogLevel | undefined {
  const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent']
  return levels.find((level) => level === value)
}
