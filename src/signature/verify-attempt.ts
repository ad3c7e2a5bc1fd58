import type { RefusalReason } from './refusal.ts'
import type { SignedRequest } from './request.ts'
import type { Scheme } from './scheme.ts'
import type { AttemptScheme } from './sign-attempt.ts'
import { createVerifier, resolveScheme } from './verify.ts'

/**
 * Judges a delivery of Hookpact as its consumer does; undefined: it is genuine.
 * @param keys `whsec_…`, or `whpk_…` of `standard-ed25519`; any may match.
 */
export type AttemptVerifier = (
  request: SignedRequest,
  keys: readonly string[],
  nowMs: number,
) => RefusalReason | undefined

/** Verifies what `signAttemptWith` signs under this scheme. */
export function createAttemptVerifier(scheme: AttemptScheme): AttemptVerifier {
  const verifier = createVerifier(schemeOf(scheme))
  const reasonOf: AttemptVerifier = (request, secrets, nowMs) => {
    const verdict = verifier.verify(request, { secrets, nowMs })
    return verdict.kind === 'refused' ? verdict.reason : undefined
  }
  if (scheme !== 'sha256') return reasonOf
  return (request, keys, nowMs) => {
    const reason = reasonOf(request, keys, nowMs)
    if (reason !== 'signature-mismatch') return reason
    const isNew = newerSignatures(request).some(
      (one) => reasonOf(withSignature(request, one), keys, nowMs) === undefined,
    )
    return isNew ? undefined : reason
  }
}

/** The header with the id of the event, which is the same in every attempt. */
export function idHeaderOf(scheme: AttemptScheme): 'webhook-id' | 'x-event-id' {
  return scheme === 'sha256' ? 'x-event-id' : 'webhook-id'
}

const sha256Header = 'x-webhook-signature'
/** Of a subscription at most eight secrets sign at once, and the oldest of them in the other header. */
const maxNewer = 7

function schemeOf(scheme: AttemptScheme): Scheme {
  const secret = 'WEBHOOK_SECRET'
  if (scheme === 'standard') return resolveScheme({ preset: 'standard-webhooks', secret })
  if (scheme === 'standard-ed25519') return resolveScheme({ preset: 'standard-webhooks-v1a', secret })
  return {
    kind: 'hmac',
    hash: 'sha256',
    key: { encoding: 'base64', strip: 'whsec_' },
    signature: { header: sha256Header, prefix: 'sha256=', encoding: 'hex' },
    secret,
  }
}

/** While a secret is rotated those of the newer ones stand in a header of their own. */
function newerSignatures({ headers }: SignedRequest): string[] {
  const list = headers['x-webhook-signature-new']
  return typeof list === 'string' ? list.split(', ', maxNewer) : []
}

function withSignature(request: SignedRequest, signature: string): SignedRequest {
  return { ...request, headers: { ...request.headers, [sha256Header]: signature } }
}
