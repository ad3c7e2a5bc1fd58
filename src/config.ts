import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { configDefaults } from './config-defaults.ts'
import {
  boolean,
  databaseUrl,
  duration,
  encryptionKeys,
  firstByteTimeout,
  integer,
  logLevel,
  networks,
  pemFile,
  ports,
  proxy,
  publicUrl,
  rateLimit,
  retention,
  schedule,
  trustedProxies,
} from './config-values.ts'
import type { RateLimit } from './contract/source.ts'
import type { LogLevel } from './log.ts'
import type { EgressProxy } from './outgoing/proxy.ts'
import type { PortRange } from './outgoing/target-rules.ts'
import type { TrustedProxies } from './receive/client-address.ts'
import { parseSecrets } from './signature/secrets.ts'

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
  /** Absolute; undefined: there are no routes. */
  readonly routesFile: string | undefined
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
  /** All of it: what the file of routes takes from it by name. */
  readonly environment: Environment
  /** The secrets in a variable that a security scheme names; empty if it is not set. */
  readonly secrets: (variable: string) => readonly string[]
}

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
    routesFile: routesFile(text('ROUTES_FILE'), faults),
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
    environment,
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

/** A file that is named must be there; `routes.yaml` of the working folder may be. */
function routesFile(value: string, faults: string[]): string | undefined {
  if (value === '') return existsSync('routes.yaml') ? resolve('routes.yaml') : undefined
  if (!existsSync(value)) faults.push(`ROUTES_FILE is ${JSON.stringify(value)}, and must be a file that is there`)
  return resolve(value)
}
