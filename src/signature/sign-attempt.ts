import { sign } from 'node:crypto'
import { hmacSha256 } from './hmac-sha256.ts'
import { secretKey, signingKey } from './key.ts'

/** How an attempt is signed: `standard` and `standard-ed25519` after Standard Webhooks, `sha256` as many senders do. */
export type AttemptScheme = 'standard' | 'standard-ed25519' | 'sha256'

/** The headers of each scheme, in lower case: those of every attempt, and those that come while a secret is rotated. */
export const attemptHeaders = {
  standard: { always: ['webhook-id', 'webhook-timestamp', 'webhook-signature'], rotating: [] },
  'standard-ed25519': { always: ['webhook-id', 'webhook-timestamp', 'webhook-signature'], rotating: [] },
  sha256: { always: ['x-event-id', 'x-event-type', 'x-webhook-signature'], rotating: ['x-webhook-signature-new'] },
} as const satisfies Record<AttemptScheme, Record<'always' | 'rotating', readonly string[]>>

/** What is signed. */
export interface SignedAttempt {
  /** Stays the same over all attempts; without a full stop. */
  readonly id: string
  readonly type: string
  /** Unix time of this attempt. */
  readonly timestampSeconds: number
  readonly body: Uint8Array
}
export interface AttemptKeys {
  /** `whsec_…`, the newest first. */
  readonly secrets: readonly string[]
  /** `whsk_…`, the current one first. */
  readonly signingKeys: readonly string[]
}

/** The headers that sign an attempt under a scheme. */
export function signAttemptWith(
  scheme: AttemptScheme,
  attempt: SignedAttempt,
  keys: AttemptKeys,
): Record<string, string> {
  const { id, timestampSeconds, body } = attempt
  switch (scheme) {
    case 'standard':
      return signAttempt(id, timestampSeconds, body, keys.secrets)
    case 'standard-ed25519':
      return standardHeaders(id, timestampSeconds, ed25519Entries(attempt, keys.signingKeys))
    case 'sha256':
      return sha256Headers(attempt, keys.secrets)
  }
}

/** The headers of one attempt after Standard Webhooks. */
export interface SignedHeaders {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/**
 * Signs one attempt after Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, one `v1,` entry for each secret,
 * so that a consumer can change over while one is rotated.
 *
 * @param id stays the same over all attempts; without a full stop.
 * @param timestampSeconds Unix time of this attempt.
 * @param secrets `whsec_…`, the newest first.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signAttempt(
  id: string,
  timestampSeconds: number,
  body: Uint8Array,
  secrets: readonly string[],
): SignedHeaders & Record<string, string> {
  const head = `${id}.${timestampSeconds}.`
  const entries = secrets.map((secret) => `v1,${hmacSha256(keyOf(secret), head, body, 'base64')}`)
  return standardHeaders(id, timestampSeconds, entries)
}

/** One `v1a,` entry for each key, over the same bytes. */
function ed25519Entries({ id, timestampSeconds, body }: SignedAttempt, signingKeys: readonly string[]): string[] {
  if (signingKeys.length === 0) throw new Error('there is no key to sign with')
  const content = Buffer.concat([Buffer.from(`${id}.${timestampSeconds}.`), body])
  return signingKeys.map((text) => {
    const key = signingKey(text)
    if (key === undefined) throw new Error('a signing key is not one of Ed25519')
    return `v1a,${sign(null, content, key).toString('base64')}`
  })
}

function standardHeaders(
  id: string,
  timestampSeconds: number,
  entries: readonly string[],
): SignedHeaders & Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': entries.join(' '),
  }
}

/**
 * The HMAC-SHA256 of the body alone, in hexadecimal. Consumers compare the whole header, so that there is one signature
 * in it: that of the oldest secret which still counts, until its grace is over. Those of the newer ones are in a header
 * of their own meanwhile, for consumers that have changed over.
 */
function sha256Headers({ id, type, body }: SignedAttempt, secrets: readonly string[]): Record<string, string> {
  const signatures = secrets.map((secret) => `sha256=${hmacSha256(keyOf(secret), '', body, 'hex')}`)
  const oldest = signatures.pop()
  if (oldest === undefined) throw new Error('there is no secret to sign with')
  return {
    'x-event-id': id,
    'x-event-type': type,
    'x-webhook-signature': oldest,
    ...(signatures.length === 0 ? {} : { 'x-webhook-signature-new': signatures.join(', ') }),
  }
}

function keyOf(secret: string) {
  const key = secretKey(secret.slice('whsec_'.length), 'base64')
  if (key === undefined) throw new Error('a subscription has an empty secret')
  return key
}
