import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'
import type { Chunk } from './content.ts'
import { digestBytes, isSameDigest } from './digest.ts'
import { secretKey } from './key.ts'
import { refuse } from './refusal.ts'
import type { HmacScheme } from './scheme.ts'
import type { Keys, Proof } from './signed.ts'

/** Proves an HMAC. Any of the secrets may match any of the signatures, so that one can be rotated. */
export function createHmacProof(scheme: HmacScheme): Proof<KeyObject> {
  function keys(secrets: readonly string[]): Keys<KeyObject> {
    const made: { key: KeyObject; secret: string }[] = []
    for (const secret of secrets) {
      const key = hmacKey(scheme, secret)
      if (key !== undefined) made.push({ key, secret })
    }
    return made
  }

  return {
    length: digestBytes[scheme.hash],
    looksIntoBody: false,
    keys({ secrets }) {
      const made = keys(secrets)
      return made.length === 0 ? refuse('no-secret') : made
    },
    prejudge: ({ secrets }) => (keys(secrets).length === 0 ? refuse('no-secret') : undefined),
    proves(key, content, signatures) {
      const digest = hmacOf(scheme, key, content)
      let isProved = false
      for (const signature of signatures) isProved = isSameDigest(digest, signature) || isProved
      return isProved
    },
  }
}

/** The key of a secret under this scheme; undefined if it has none. */
export function hmacKey({ key: { encoding, strip = '' } }: HmacScheme, secret: string): KeyObject | undefined {
  return secretKey(withoutPrefix(secret, strip), encoding)
}

/** The HMAC over the chunks. */
export function hmacOf({ hash }: HmacScheme, key: KeyObject, content: readonly Chunk[]): Buffer {
  const hmac = createHmac(hash, key)
  for (const chunk of content) hmac.update(chunk)
  return hmac.digest()
}

/** A secret without the prefix that says its kind, such as `whsec_`. */
export function withoutPrefix(secret: string, prefix: string): string {
  return secret.startsWith(prefix) ? secret.slice(prefix.length) : secret
}
