import { parseArgs } from 'node:util'
import type { Environment } from '../../config.ts'
import type { AttemptScheme } from '../../signature/sign-attempt.ts'
import { readPublicKeys, readScheme, readSecrets } from '../attempt-keys.ts'
import { UsageError } from '../command.ts'
import type { Subscribing } from './own-subscription.ts'

/** What the command line asks `hookpact listen` for. */
export interface ListenSettings {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly scheme: AttemptScheme
  readonly keys:
    | { readonly kind: 'fixed'; readonly keys: readonly string[] }
    | { readonly kind: 'published'; readonly url: string }
    /** The secret comes with the subscription. */
    | { readonly kind: 'subscribed' }
  readonly status: number
  readonly subscribing: Subscribing | undefined
  readonly events: readonly string[]
  /** Where the server reaches the consumer, if that is not where it listens. */
  readonly publicUrl: string | undefined
  readonly json: boolean
}

const options = {
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: '127.0.0.1' },
  secret: { type: 'string' },
  'public-key': { type: 'string' },
  'keys-url': { type: 'string' },
  signature: { type: 'string' },
  status: { type: 'string', default: '204' },
  subscribe: { type: 'string' },
  events: { type: 'string' },
  'public-url': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof parseValues>

/** @throws UsageError that never repeats a secret. */
export function readListenSettings(
  args: readonly string[],
  environment: Environment,
  apiKey: string | undefined,
): ListenSettings {
  const values = parseValues(args)
  const usesPublicKey = values['public-key'] !== undefined || values['keys-url'] !== undefined
  const scheme = readScheme(values.signature ?? (usesPublicKey ? 'standard-ed25519' : 'standard'))
  if (usesPublicKey && scheme !== 'standard-ed25519')
    throw new UsageError(`--public-key and --keys-url are for standard-ed25519, and not for ${scheme}`)
  const subscribing = readSubscribing(values, apiKey)
  return {
    host: values.host,
    port: whole('port', values.port, 0, 65535),
    status: whole('status', values.status, 200, 599),
    scheme,
    keys: readKeys(values, scheme, subscribing, environment),
    subscribing,
    events: list(values.events ?? '*'),
    publicUrl: httpUrl('public-url', values['public-url']),
    json: values.json,
  }
}

function parseValues(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  // Not repeated, as parseArgs would: it may be the secret.
  if (positionals.length > 0) throw new UsageError('listen takes options, and nothing else')
  return values
}

function readSubscribing(values: Values, apiKey: string | undefined): Subscribing | undefined {
  const serverUrl = httpUrl('subscribe', values.subscribe)?.replace(/\/+$/, '')
  if (serverUrl === undefined) {
    const needing = (['events', 'public-url'] as const).find((name) => values[name] !== undefined)
    if (needing !== undefined)
      throw new UsageError(`--${needing} is for a subscription: say at which server by --subscribe`)
    return undefined
  }
  if (values.secret !== undefined)
    throw new UsageError('with --subscribe the server makes the secret: leave --secret out')
  if (apiKey === undefined) throw new UsageError("HOOKPACT_API_KEY is not set: set it to the server's key")
  return { serverUrl, apiKey }
}

function readKeys(
  values: Values,
  scheme: AttemptScheme,
  subscribing: Subscribing | undefined,
  environment: Environment,
): ListenSettings['keys'] {
  if (scheme !== 'standard-ed25519') {
    if (subscribing !== undefined) return { kind: 'subscribed' }
    return { kind: 'fixed', keys: readSecrets(values.secret, environment, ', or let it have one by --subscribe') }
  }
  if (values['public-key'] !== undefined) return { kind: 'fixed', keys: readPublicKeys(values['public-key']) }
  const published = subscribing === undefined ? undefined : `${subscribing.serverUrl}/.well-known/webhook-keys`
  const url = httpUrl('keys-url', values['keys-url']) ?? published
  if (url === undefined) throw new UsageError('standard-ed25519 needs --public-key or --keys-url')
  return { kind: 'published', url }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${name} is ${text}, and must be a number from ${least} to ${most}`)
}

function httpUrl(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new UsageError(`--${name} is ${text}, and must be an http or https URL`)
}

function list(text: string): string[] {
  const members = text.split(',').map((member) => member.trim())
  return members.filter((member) => member !== '')
}
