import type { KeyObject } from 'node:crypto'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { secretKey } from './key.ts'
import type { SignatureScheme } from './scheme.ts'

/** What a signature is worth. */
export type Verdict =
  | { readonly kind: 'authentic' }
  /** The header is not there. */
  | { readonly kind: 'missing' }
  /** It is not a signature of this scheme, or it is one of another body or secret. */
  | { readonly kind: 'mismatch' }
  /** There is no secret to verify with. */
  | { readonly kind: 'no-secret' }

const digestBytes = { sha1: 20, sha256: 32, sha512: 64 }

/**
 * Verifies a request by its exact bytes, before anything reads them. Any of the secrets may match, so that one can be
 * rotated.
 *
 * Refused: no secret or an empty one, a header that is missing, sent twice, truncated, or in another encoding; a
 * digest under a weaker header that the scheme does not name. The comparison takes the same time wherever the digests
 * differ.
 *
 * @param body the bytes as they came.
 * @see https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 */
export function verify(
  scheme: SignatureScheme,
  secrets: readonly string[],
  headers: IncomingHttpHeaders,
  body: Uint8Array,
): Verdict {
  const claim = readClaim(scheme, secrets, headers)
  if (claim.kind !== 'claim') return claim
  const matched = claim.keys.map((key) => timingSafeEqual(digest(scheme, key, body), claim.digest)).includes(true)
  return { kind: matched ? 'authentic' : 'mismatch' }
}

/** Says what can be said against a request before its body is read; undefined if that must be read to tell. */
export function prejudge(
  scheme: SignatureScheme,
  secrets: readonly string[],
  headers: IncomingHttpHeaders,
): Verdict | undefined {
  const claim = readClaim(scheme, secrets, headers)
  return claim.kind === 'claim' ? undefined : claim
}

/** The digest that a request claims, and the keys that it may have been made with. */
function readClaim(
  scheme: SignatureScheme,
  secrets: readonly string[],
  headers: IncomingHttpHeaders,
): Verdict | { readonly kind: 'claim'; readonly keys: readonly KeyObject[]; readonly digest: Buffer } {
  const keys = secrets.map((secret) => secretKey(secret, scheme.key.encoding)).filter((key) => key !== undefined)
  if (keys.length === 0) return { kind: 'no-secret' }
  const header = headers[scheme.signature.header.toLowerCase()]
  if (header === undefined || header === '') return { kind: 'missing' }
  const claimed = typeof header === 'string' ? decodeDigest(scheme, header) : undefined
  return claimed === undefined ? { kind: 'mismatch' } : { kind: 'claim', keys, digest: claimed }
}

function digest(scheme: SignatureScheme, key: KeyObject, body: Uint8Array): Buffer {
  return createHmac(scheme.hash, key).update(body).digest()
}

/** Decodes strictly: Node's decoders stop silently at the first character that does not belong. */
function decodeDigest(scheme: SignatureScheme, header: string): Buffer | undefined {
  const { prefix, encoding } = scheme.signature
  if (!header.startsWith(prefix)) return undefined
  const text = header.slice(prefix.length)
  const pattern = encoding === 'hex' ? /^[0-9a-f]+$/i : /^[A-Za-z0-9+/]+={0,2}$/
  if (!pattern.test(text)) return undefined
  const bytes = Buffer.from(text, encoding)
  return bytes.length === digestBytes[scheme.hash] && bytes.toString(encoding).length === text.length
    ? bytes
    : undefined
}
