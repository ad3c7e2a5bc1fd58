import { createHmac } from 'node:crypto'
import { secretKey } from './key.ts'
import type { SignatureScheme } from './scheme.ts'

/** The headers of one attempt. */
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
 * @param secrets `whsec_…`, the current one first.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signAttempt(
  id: string,
  timestampSeconds: number,
  body: Uint8Array,
  secrets: readonly string[],
): SignedHeaders {
  const prefix = `${id}.${timestampSeconds}.`
  const entries = secrets.map((secret) => {
    const key = secretKey(secret.slice('whsec_'.length), 'base64')
    if (key === undefined) throw new Error('a subscription has an empty secret')
    return `v1,${createHmac('sha256', key).update(prefix).update(body).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': entries.join(' '),
  }
}

/** Signs a body as a sender of this scheme would: what `verify` accepts. */
export function signAsSender(scheme: SignatureScheme, secret: string, body: Uint8Array): Record<string, string> {
  const mac = createHmac(scheme.hash, Buffer.from(secret, scheme.key.encoding)).update(body)
  return { [scheme.signature.header]: `${scheme.signature.prefix}${mac.digest(scheme.signature.encoding)}` }
}
