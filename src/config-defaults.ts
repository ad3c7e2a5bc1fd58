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
  ROUTES_FILE: '',
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
