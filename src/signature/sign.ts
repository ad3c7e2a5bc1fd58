import { createHmac } from 'node:crypto'
import { secretKey } from './key.ts'
import type { Scheme } from './scheme.ts'
import { signContent } from './sign-content.ts'
import { signToken } from './sign-token.ts'
import type { Given, OutgoingRequest, SentRequest } from './unsigned.ts'

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

/**
 * Signs a request as a sender of this scheme would: what `verify` accepts. What is signed and not there yet, such as
 * an id, is made up; a credential that stands in the body or the URL is put there, which writes the body anew.
 *
 * @param secret as the receiver has it; of a signature with a private key that key, as PEM.
 * @param given what the receiver allows, and where the certificate is, of a scheme with certificates.
 * @throws Error if the secret is none of this scheme, or the body lacks what is signed.
 */
export function signAsSender(
  scheme: Scheme,
  secret: string,
  request: OutgoingRequest,
  nowMs: number,
  given: Given = {},
): SentRequest {
  switch (scheme.kind) {
    case 'hmac':
    case 'public-key':
      return signContent(scheme, secret, request, nowMs, given)
    case 'jwt':
    case 'token':
    case 'basic':
      return signToken(scheme, secret, request, nowMs)
    case 'address':
      return { url: request.url, headers: { ...request.headers }, body: request.body }
  }
}
