import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Config, Environment } from '../src/config.ts'
import { ConfigError, readConfig, readEnvironment } from '../src/config.ts'
import { configDefaults } from '../src/config-defaults.ts'

/** The message of the fault; empty if there is none. */
function faultsOf(environment: Environment): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')
    throw error
  }
}

const day = 86_400_000
const defaultScheduleMs = [5e3, 300e3, 1800e3, 7200e3, 18_000e3, 36_000e3, 50_400e3, 72_000e3, 86_400e3]

test('without any variable every default holds', () => {
  const { secrets, environment, ...config } = readConfig({})
  expect(environment).toEqual({})
  expect(config).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: resolve('./data'),
    apiKey: undefined,
    encryptionKeys: [],
    publicUrl: undefined,
    retryScheduleMs: defaultScheduleMs,
    attemptTimeoutMs: 15_000,
    connectTimeoutMs: 5_000,
    retentionMs: 90 * day,
    shutdownDelayMs: 0,
    databaseUrl: undefined,
    maxBodyBytes: 26_214_400,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 60_000,
    trustedProxies: { networks: [] },
    sourceRateLimit: undefined,
    addressRateLimit: undefined,
    allowedNetworks: [],
    deliveryPorts: [
      { first: 80, last: 80 },
      { first: 443, last: 443 },
    ],
    deliveryAllowHttp: false,
    logLevel: 'info',
  })
  expect(secrets('GITHUB_WEBHOOK_SECRET')).toEqual([])
})

test('an empty or blank variable counts as one that is not set', () => {
  const names = Object.keys(configDefaults).filter((name) => name !== 'DATABASE_URL')
  for (const blank of ['', '  ']) {
    const {
      secrets: _secrets,
      environment: _given,
      ...config
    } = readConfig(Object.fromEntries(names.map((name) => [name, blank])))
    const { secrets: _others, environment: _none, ...defaults } = readConfig({})
    expect(config).toEqual(defaults)
  }
})

const good: [string, string, Partial<Config>][] = [
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65_535 }],
  ['PORT', ' 8081 ', { port: 8081 }],
  ['HOST', '::', { host: '::' }],
  ['DATA_DIR', 'some/folder', { dataDir: resolve('some/folder') }],
  ['DATA_DIR', '/var/lib/hookpact', { dataDir: '/var/lib/hookpact' }],
  ['HOOKPACT_API_KEY', 'sixteen-letters!', { apiKey: 'sixteen-letters!' }],
  ['PUBLIC_URL', 'https://hooks.example', { publicUrl: 'https://hooks.example' }],
  ['PUBLIC_URL', 'http://hooks.example:8080/in/', { publicUrl: 'http://hooks.example:8080/in' }],
  ['ROUTES_FILE', 'openapi.yaml', { routesFile: resolve('openapi.yaml') }],
  ['RETRY_SCHEDULE', '0s', { retryScheduleMs: [0] }],
  ['RETRY_SCHEDULE', '10ms, 2s ,3m,4h,5d', { retryScheduleMs: [10, 2000, 180_000, 14_400_000, 5 * day] }],
  ['RETRY_SCHEDULE', '60d', { retryScheduleMs: [60 * day] }],
  ['RETENTION', '15d', { retentionMs: 15 * 86_400_000 }],
  ['RETENTION', '3650d', { retentionMs: 3650 * 86_400_000 }],
  ['RETENTION', 'forever', { retentionMs: undefined }],
  ['SHUTDOWN_DELAY', '0s', { shutdownDelayMs: 0 }],
  ['SHUTDOWN_DELAY', '5m', { shutdownDelayMs: 300_000 }],
  ['ATTEMPT_TIMEOUT', '1ms', { attemptTimeoutMs: 1 }],
  ['ATTEMPT_TIMEOUT', '1h', { attemptTimeoutMs: 3_600_000 }],
  ['MAX_BODY_BYTES', '1', { maxBodyBytes: 1 }],
  ['MAX_BODY_BYTES', '1073741824', { maxBodyBytes: 1_073_741_824 }],
  ['HEADERS_TIMEOUT', '1ms', { headersTimeoutMs: 1 }],
  ['HEADERS_TIMEOUT', '5m', { headersTimeoutMs: 60_000, requestTimeoutMs: 60_000 }],
  ['REQUEST_TIMEOUT', '5s', { headersTimeoutMs: 5_000, requestTimeoutMs: 5_000 }],
  ['REQUEST_TIMEOUT', '1h', { headersTimeoutMs: 10_000, requestTimeoutMs: 3_600_000 }],
  ['TRUSTED_PROXIES', '0', { trustedProxies: { hops: 0 } }],
  ['TRUSTED_PROXIES', ' 2 ', { trustedProxies: { hops: 2 } }],
  ['TRUSTED_PROXIES', '16', { trustedProxies: { hops: 16 } }],
  ['TRUSTED_PROXIES', '10.0.0.1', { trustedProxies: { networks: ['10.0.0.1/32'] } }],
  ['TRUSTED_PROXIES', ' 10.0.0.0/8 , fd00::1,', { trustedProxies: { networks: ['10.0.0.0/8', 'fd00::1/128'] } }],
  ['RATE_LIMIT_PER_SOURCE', '100/s', { sourceRateLimit: { requests: 100, seconds: 1 } }],
  ['RATE_LIMIT_PER_SOURCE', '6000/m', { sourceRateLimit: { requests: 6000, seconds: 60 } }],
  ['RATE_LIMIT_PER_ADDRESS', '1/h', { addressRateLimit: { requests: 1, seconds: 3600 } }],
  ['RATE_LIMIT_PER_ADDRESS', '999999999/s', { addressRateLimit: { requests: 999_999_999, seconds: 1 } }],
  ['DELIVERY_ALLOWED_NETWORKS', '10.0.0.0/8', { allowedNetworks: ['10.0.0.0/8'] }],
  ['DELIVERY_ALLOWED_NETWORKS', ' fd00::/8 , 127.0.0.1/32,', { allowedNetworks: ['fd00::/8', '127.0.0.1/32'] }],
  ['ATTEMPT_CONNECT_TIMEOUT', '1ms', { connectTimeoutMs: 1 }],
  ['ATTEMPT_CONNECT_TIMEOUT', '5m', { connectTimeoutMs: 300_000 }],
  ['ATTEMPT_FIRST_BYTE_TIMEOUT', '1ms', { firstByteTimeoutMs: 1 }],
  ['ATTEMPT_FIRST_BYTE_TIMEOUT', '1h', { firstByteTimeoutMs: 3_600_000 }],
  ['DELIVERY_ALLOW_HTTP', 'true', { deliveryAllowHttp: true }],
  ['DELIVERY_ALLOW_HTTP', 'false', { deliveryAllowHttp: false }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
]

test.each(good)('%s may be %j', (name, value, wanted) => {
  expect(readConfig({ [name]: value })).toMatchObject(wanted)
})

const bad: [string, string][] = [
  ['PORT', '-1'],
  ['ROUTES_FILE', 'no-such-file.yaml'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['PORT', '1e3'],
  ['PORT', 'http'],
  ['PUBLIC_URL', 'hooks.example'],
  ['PUBLIC_URL', 'ftp://hooks.example'],
  ['PUBLIC_URL', 'https://hooks.example/?a=b'],
  ['PUBLIC_URL', 'https://hooks.example/?'],
  ['PUBLIC_URL', 'https://hooks.example/#a'],
  ['PUBLIC_URL', 'https://hooks.example/#'],
  ['RETRY_SCHEDULE', '5'],
  ['RETRY_SCHEDULE', '5s,'],
  ['RETRY_SCHEDULE', '5s,,5m'],
  ['RETRY_SCHEDULE', '-5s'],
  ['RETRY_SCHEDULE', '1.5s'],
  ['RETRY_SCHEDULE', '5 s'],
  ['RETRY_SCHEDULE', '5S'],
  ['RETRY_SCHEDULE', '61d'],
  ['RETRY_SCHEDULE', '1w'],
  ['RETENTION', '359h'],
  ['RETENTION', '3651d'],
  ['RETENTION', '0'],
  ['RETENTION', 'never'],
  ['SHUTDOWN_DELAY', '301s'],
  ['ATTEMPT_TIMEOUT', '0s'],
  ['ATTEMPT_TIMEOUT', '3600001ms'],
  ['ATTEMPT_TIMEOUT', '15'],
  ['MAX_BODY_BYTES', '0'],
  ['MAX_BODY_BYTES', '1073741825'],
  ['MAX_BODY_BYTES', '25MB'],
  ['HEADERS_TIMEOUT', '0s'],
  ['HEADERS_TIMEOUT', '301s'],
  ['HEADERS_TIMEOUT', '10'],
  ['REQUEST_TIMEOUT', '0s'],
  ['REQUEST_TIMEOUT', '61m'],
  ['TRUSTED_PROXIES', '17'],
  ['TRUSTED_PROXIES', '-1'],
  ['TRUSTED_PROXIES', '1,10.0.0.1'],
  ['TRUSTED_PROXIES', '*'],
  ['TRUSTED_PROXIES', 'true'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.1 10.0.0.2'],
  ['TRUSTED_PROXIES', 'fe80::1%eth0'],
  ['RATE_LIMIT_PER_SOURCE', '100'],
  ['RATE_LIMIT_PER_SOURCE', '0/s'],
  ['RATE_LIMIT_PER_SOURCE', '1.5/s'],
  ['RATE_LIMIT_PER_SOURCE', '100/d'],
  ['RATE_LIMIT_PER_ADDRESS', '100 / s'],
  ['RATE_LIMIT_PER_ADDRESS', '1000000000/s'],
  ['RATE_LIMIT_PER_ADDRESS', '/s'],
  ['DELIVERY_ALLOWED_NETWORKS', '10.0.0.1'],
  ['DELIVERY_ALLOWED_NETWORKS', '10.0.0.0/33'],
  ['DELIVERY_ALLOWED_NETWORKS', '10.0.0.0/8 fd00::/8'],
  ['DELIVERY_ALLOWED_NETWORKS', 'fe80::1%eth0/64'],
  ['ATTEMPT_CONNECT_TIMEOUT', '0s'],
  ['ATTEMPT_CONNECT_TIMEOUT', '301s'],
  ['ATTEMPT_FIRST_BYTE_TIMEOUT', '0s'],
  ['ATTEMPT_FIRST_BYTE_TIMEOUT', '61m'],
  ['DELIVERY_PORTS', '0'],
  ['DELIVERY_PORTS', '65536'],
  ['DELIVERY_PORTS', '443;80'],
  ['DELIVERY_PORTS', '9000-8000'],
  ['DELIVERY_PORTS', '8000-'],
  ['DELIVERY_PORTS', '*'],
  ['DELIVERY_ALLOW_HTTP', '1'],
  ['DELIVERY_ALLOW_HTTP', 'TRUE'],
  ['LOG_LEVEL', 'INFO'],
  ['LOG_LEVEL', 'trace'],
]

test.each(bad)('%s may not be %j, and the fault names both', (name, value) => {
  const faults = faultsOf({ [name]: value })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`${name} is ${JSON.stringify(value)}, and must be `)
})

test.each(['fifteen-letters', 'with a blank in it', 'with-a\ttab-inside-it'])(
  'the API key %j is refused, and not told',
  (key) => {
    const faults = faultsOf({ HOOKPACT_API_KEY: key })
    expect(faults).toEqual(['HOOKPACT_API_KEY must be at least 16 characters without blanks'])
  },
)

const keyBytes = Buffer.alloc(32, 0xfb)
test.each([
  ['base64', keyBytes.toString('base64')],
  ['base64url', keyBytes.toString('base64url')],
  ['hexadecimal', keyBytes.toString('hex')],
])('a key of encryption may be %s, and several are taken in their order', (_name, text) => {
  const other = Buffer.alloc(32, 1)
  expect(readConfig({ HOOKPACT_ENCRYPTION_KEY: text }).encryptionKeys).toEqual([keyBytes])
  const several = `${text}, ${other.toString('hex')}`
  expect(readConfig({ HOOKPACT_ENCRYPTION_KEY: several }).encryptionKeys).toEqual([keyBytes, other])
})

test.each([
  ['short', Buffer.alloc(31, 7).toString('base64')],
  ['long', Buffer.alloc(33, 7).toString('hex')],
  ['a passphrase', 'correct horse battery staple'],
  ['only a comma', ','],
  ['one of two', `${keyBytes.toString('hex')},${keyBytes.toString('hex').slice(1)}`],
])('a key of encryption that is %s is refused, and not told', (_name, text) => {
  const faults = faultsOf({ HOOKPACT_ENCRYPTION_KEY: text })
  expect(faults).toEqual([expect.stringMatching(/^HOOKPACT_ENCRYPTION_KEY must be 32 bytes in base64/)])
  expect(faults.join()).not.toContain(text.length > 1 ? text : 'no such text')
})

test.each(['mysql://user:pa55word@db.example/hooks', 'user:pa55word@db.example'])(
  'a DATABASE_URL that is none is refused, and the password in it is not told',
  (url) => {
    const faults = faultsOf({ DATABASE_URL: url })
    expect(faults).toEqual([expect.stringMatching(/^DATABASE_URL must be a URL such as postgres:/)])
    expect(faults.join()).not.toContain('pa55word')
  },
)

test.each(['postgres://user:secret@db.example:5432/hooks', 'postgresql://db.example/hooks'])(
  'the DATABASE_URL %s is taken as it is',
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url)
  },
)

test.each([
  ['443', [{ first: 443, last: 443 }]],
  [
    ' 443 , 8000-8999,',
    [
      { first: 443, last: 443 },
      { first: 8000, last: 8999 },
    ],
  ],
  ['1-65535', [{ first: 1, last: 65535 }]],
])('DELIVERY_PORTS %j are %j', (value, deliveryPorts) => {
  expect(readConfig({ DELIVERY_PORTS: value })).toMatchObject({ deliveryPorts })
})

test.each([
  ['http://proxy.example:3128', 'http://proxy.example:3128/', undefined],
  ['https://user:pa55word@proxy.example', 'https://proxy.example/', 'user:pa55word'],
  ['http://user@proxy.example', 'http://proxy.example/', 'user:'],
  ['http://:t0ken@proxy.example', 'http://proxy.example/', ':t0ken'],
  ['http://me:100%25%3A%C3%BC@[::1]:8080', 'http://[::1]:8080/', 'me:100%:ü'],
])('a DELIVERY_PROXY is a URL of http or https, with credentials or without: %s', (value, href, credentials) => {
  const proxy = readConfig({ DELIVERY_PROXY: value }).deliveryProxy
  expect(proxy?.url.href).toBe(href)
  expect(proxy?.credentials).toBe(credentials)
})

test('without a DELIVERY_PROXY there is none', () => {
  expect(readConfig({}).deliveryProxy).toBeUndefined()
})

test.each([
  'socks5://:pa55word@proxy.example',
  'pa55word',
  'http://proxy.example/pa55word',
  'http://p/?pa55word',
  'http://me:pa55word%@proxy.example',
  'http://me%ff:pa55word@proxy.example',
  'http://me%3Apa55word@proxy.example',
])('a DELIVERY_PROXY that is none is refused, and what may be a password is not told: %s', (value) => {
  const faults = faultsOf({ DELIVERY_PROXY: value })
  expect(faults).toEqual([expect.stringMatching(/^DELIVERY_PROXY must be a URL such as /)])
  expect(faults.join()).not.toContain('pa55word')
})

test.each(['', '  '])('a DATABASE_URL that is %j is refused: it must not become SQLite', (url) => {
  expect(faultsOf({ DATABASE_URL: url })).toEqual([expect.stringMatching(/^DATABASE_URL is empty: .*unset it/)])
})

test('all faults are told at once, one a line, and no secret is among them', () => {
  const environment = {
    PORT: 'x',
    PUBLIC_URL: 'x',
    RETRY_SCHEDULE: 'x',
    ATTEMPT_TIMEOUT: 'x',
    RETENTION: 'x',
    SHUTDOWN_DELAY: 'x',
    MAX_BODY_BYTES: 'x',
    HEADERS_TIMEOUT: 'x',
    REQUEST_TIMEOUT: 'x',
    TRUSTED_PROXIES: 'x',
    RATE_LIMIT_PER_SOURCE: 'x',
    RATE_LIMIT_PER_ADDRESS: 'x',
    ATTEMPT_CONNECT_TIMEOUT: 'x',
    ATTEMPT_FIRST_BYTE_TIMEOUT: 'x',
    DELIVERY_ALLOWED_NETWORKS: 'x',
    DELIVERY_PORTS: 'x',
    DELIVERY_ALLOW_HTTP: 'x',
    DELIVERY_PROXY: 'hush-hush',
    LOG_LEVEL: 'x',
    HOOKPACT_API_KEY: 'hush-hush',
    HOOKPACT_ENCRYPTION_KEY: 'hush-hush',
    DATABASE_URL: 'mysql://hush-hush',
    GITHUB_WEBHOOK_SECRET: 'hush-hush',
  }
  const faults = faultsOf(environment)
  const { GITHUB_WEBHOOK_SECRET: _secret, ...faulty } = environment
  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(Object.keys(faulty).sort())
  expect(faults.join('\n')).not.toContain('hush-hush')
})

test('secrets are read from the variable that is named, several while one is rotated', () => {
  const { secrets } = readConfig({ GITHUB_WEBHOOK_SECRET: 'new one, old one', OTHER: 'other' })
  expect(secrets('GITHUB_WEBHOOK_SECRET')).toEqual(['new one', 'old one'])
  expect(secrets('OTHER')).toEqual(['other'])
  expect(secrets('NOT_SET')).toEqual([])
})

test('a file .env in the working folder adds to the environment, and overrides nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-env-'))
  const before = process.cwd()
  vi.stubEnv('HOOKPACT_TEST_SET', 'by the environment')
  onTestFinished(() => {
    process.chdir(before)
    delete process.env.HOOKPACT_TEST_ADDED
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  process.chdir(folder)
  expect(readEnvironment().HOOKPACT_TEST_ADDED).toBeUndefined()
  writeFileSync('.env', 'HOOKPACT_TEST_SET=by the file\nHOOKPACT_TEST_ADDED=by the file\n')
  expect(readEnvironment()).toMatchObject({
    HOOKPACT_TEST_SET: 'by the environment',
    HOOKPACT_TEST_ADDED: 'by the file',
  })
})
