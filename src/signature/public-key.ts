import type { KeyObject } from 'node:crypto'
import { verify } from 'node:crypto'
import { createCertificateUrlReader } from './certificate-url.ts'
import type { Chunk } from './content.ts'
import { isSameText } from './digest.ts'
import { withoutPrefix } from './hmac.ts'
import { publicKey } from './key.ts'
import { parsePointer, valueAt } from './pointer.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { CertificateNeeded, RequestHead, VerifyContext } from './request.ts'
import type { Algorithm, PublicKeyScheme } from './scheme.ts'
import type { Keys, Proof } from './signed.ts'

/** A key, and the algorithm that it is used with. */
export interface VerificationKey {
  readonly key: KeyObject
  readonly algorithm: Algorithm
}

/** What Node calls the hash of each algorithm. */
export const algorithmHashes: Readonly<Record<Algorithm, string | null>> = {
  ed25519: null,
  'ecdsa-p256-sha256': 'sha256',
  'rsa-sha256': 'sha256',
  'rsa-sha1': 'sha1',
}

/**
 * Proves a signature that was made with a private key. The secrets are the public keys, or, where the request names a
 * certificate, the values that are allowed: somebody else's certificate of the same sender proves nothing by itself.
 */
export function createPublicKeyProof(scheme: PublicKeyScheme): Proof<VerificationKey> {
  const { algorithm, key: keySpec, certificateUrl, bind } = scheme
  const algorithmOf = createAlgorithmReader(algorithm)
  const readUrl = certificateUrl === undefined ? undefined : createCertificateUrlReader(certificateUrl)
  const bound = bind === undefined ? undefined : parsePointer(bind.body)

  function keysOf(secrets: readonly string[], chosen: Algorithm): Keys<VerificationKey> {
    if (keySpec === undefined) return []
    return secrets.flatMap((secret) => {
      const key = publicKey(withoutPrefix(secret, keySpec.strip ?? ''), keySpec.encoding)
      return key !== undefined && fits(key, chosen) ? [{ key: { key, algorithm: chosen }, secret }] : []
    })
  }

  function certified(
    context: VerifyContext,
    head: RequestHead,
    element: unknown,
    chosen: Algorithm,
  ): Keys<VerificationKey> | Refused | CertificateNeeded {
    const secrets = context.secrets.filter((secret) => secret !== '')
    if (secrets.length === 0) return refuse('no-secret')
    if (bound !== undefined) {
      const value = valueAt(element, bound)
      if (typeof value !== 'string' || !secrets.some((secret) => isSameText(secret, value)))
        return refuse('bound-value-mismatch')
    }
    const url = readUrl?.(head, element)
    if (url === undefined || isRefused(url)) return url ?? refuse('missing-content')
    const pem = context.certificateAt?.(url)
    if (pem === undefined) return { kind: 'certificate-needed', url }
    const key = publicKey(pem, 'pem')
    if (key === undefined || !fits(key, chosen)) return refuse('certificate-refused')
    return secrets.map((secret) => ({ key: { key, algorithm: chosen }, secret }))
  }

  return {
    length: algorithm === 'ed25519' ? 64 : undefined,
    looksIntoBody:
      typeof algorithm === 'object' || bind !== undefined || (certificateUrl !== undefined && 'body' in certificateUrl),
    keys(context, head, element) {
      const chosen = algorithmOf(element)
      if (chosen === undefined) return refuse('algorithm-refused')
      if (readUrl !== undefined) return certified(context, head, element, chosen)
      const keys = keysOf(context.secrets, chosen)
      return keys.length === 0 ? refuse('no-secret') : keys
    },
    prejudge({ secrets }, head) {
      if (readUrl === undefined) {
        const isUsable = typeof algorithm === 'object' || keysOf(secrets, algorithm).length > 0
        return isUsable ? undefined : refuse('no-secret')
      }
      if (secrets.every((secret) => secret === '')) return refuse('no-secret')
      const url = certificateUrl !== undefined && 'header' in certificateUrl ? readUrl(head, undefined) : undefined
      return isRefused(url) ? url : undefined
    },
    proves({ key, algorithm: chosen }, content, signatures) {
      const bytes = toBytes(content)
      return signatures.some((signature) => verify(algorithmHashes[chosen], bytes, key, signature))
    },
  }
}

/** Chunks as one: asymmetric signatures are made over the whole. */
export function toBytes(content: readonly Chunk[]): Buffer {
  return Buffer.concat(content.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
}

/** The algorithm of a request: the scheme's own, or by a value of the body from a closed list. */
export function createAlgorithmReader(
  algorithm: PublicKeyScheme['algorithm'],
): (element: unknown) => Algorithm | undefined {
  if (typeof algorithm === 'string') return () => algorithm
  const pointer = parsePointer(algorithm.body)
  const values = new Map<unknown, Algorithm>(Object.entries(algorithm.values))
  return (element) => values.get(valueAt(element, pointer))
}

/** A key works with one kind of algorithm: which, the scheme says, never the key. */
function fits(key: KeyObject, algorithm: Algorithm): boolean {
  const type = key.asymmetricKeyType
  if (algorithm === 'ed25519') return type === 'ed25519'
  if (algorithm === 'ecdsa-p256-sha256') return type === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
  return type === 'rsa'
}
