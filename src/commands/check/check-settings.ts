import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { eventTypes, publishableEventTypes } from '#generated/catalogue.js'
import type { Environment } from '../../config.ts'
import { duration } from '../../config-values.ts'
import { nearest } from '../../contract/nearest.ts'
import type { AttemptKeys, AttemptScheme } from '../../signature/sign-attempt.ts'
import { readSigningKeyPair } from '../../signature/signing-key.ts'
import { readScheme, readSecrets } from '../attempt-keys.ts'
import { UsageError } from '../command.ts'

/** What the command line asks `hookpact check` for. */
export interface CheckSettings {
  readonly url: URL
  readonly scheme: AttemptScheme
  readonly keys: AttemptKeys
  /** At least one. */
  readonly types: readonly string[]
  /** How long an answer may take. */
  readonly limitMs: number
  readonly json: boolean
}

const options = {
  secret: { type: 'string' },
  'private-key': { type: 'string' },
  signature: { type: 'string' },
  type: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** @throws UsageError that never repeats a secret. */
export function readCheckSettings(
  args: readonly string[],
  environment: Environment,
  attemptTimeoutMs: number,
): CheckSettings {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  const [url, ...more] = positionals
  if (url === undefined) throw new UsageError('say which consumer: check <url>')
  // Not repeated: it may be the secret.
  if (more.length > 0) throw new UsageError('check takes one URL, and nothing else')
  const usesPrivateKey = values['private-key'] !== undefined
  const scheme = readScheme(values.signature ?? (usesPrivateKey ? 'standard-ed25519' : 'standard'))
  if (usesPrivateKey && scheme !== 'standard-ed25519')
    throw new UsageError(`--private-key is for standard-ed25519, and not for ${scheme}`)
  return {
    url: readUrl(url),
    scheme,
    keys:
      scheme === 'standard-ed25519'
        ? { secrets: [], signingKeys: [readPrivateKey(values['private-key'])] }
        : { secrets: readSecrets(values.secret, environment, ''), signingKeys: [] },
    types: readTypes(values.type),
    limitMs: values.timeout === undefined ? attemptTimeoutMs : readTimeout(values.timeout),
    json: values.json,
  }
}

function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url
  throw new UsageError('the consumer must be an http or https URL')
}

function readTypes(given: readonly string[] | undefined): readonly string[] {
  if (given === undefined) return publishableEventTypes
  const types = given.flatMap((list) => list.split(',').map((type) => type.trim()))
  for (const type of types) {
    if ((eventTypes as readonly string[]).includes(type)) continue
    const [near] = nearest(type, eventTypes)
    const hint = near === undefined ? `only ${eventTypes.join(', ')}` : `did you mean ${near}?`
    throw new UsageError(`there is no event type ${type}: ${hint}`)
  }
  return [...new Set(types)]
}

function readTimeout(text: string): number {
  const ms = duration(text, 1, 3_600_000)
  if (ms === undefined) throw new UsageError(`--timeout is ${text}, and must be a time such as 15s, up to 1h`)
  return ms
}

/** The private key of a server stays there: this one is made for the check, and the consumer given its public one. */
function readPrivateKey(file: string | undefined): string {
  const how = 'make a pair by hookpact keys standard-webhooks, and give the consumer the public key'
  if (file === undefined) throw new UsageError(`standard-ed25519 needs --private-key: ${how}`)
  const pair = readSigningKeyPair(readText(file))
  if (pair === undefined) throw new UsageError(`${file} is no private key of Ed25519 in PEM: ${how}`)
  return pair.privateKey
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
