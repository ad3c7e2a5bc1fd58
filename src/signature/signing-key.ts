import type { KeyObject } from 'node:crypto'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'

/** A pair for Ed25519 in the words of Standard Webhooks: `whpk_` and 32 bytes, `whsk_` and 64 (seed and public key). */
export interface SigningKeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** A new pair. */
export function newSigningKeyPair(): SigningKeyPair {
  return toPair(generateKeyPairSync('ed25519').privateKey)
}

/** The pair of a private key in PEM; undefined if it is none of Ed25519. */
export function readSigningKeyPair(pem: string): SigningKeyPair | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? toPair(key) : undefined
  } catch {
    return undefined // what it is instead is said nowhere: it may be a secret
  }
}

function toPair(key: KeyObject): SigningKeyPair {
  const [seed, point] = [member(key, 'd'), member(key, 'x')]
  return {
    publicKey: `whpk_${point.toString('base64')}`,
    privateKey: `whsk_${Buffer.concat([seed, point]).toString('base64')}`,
  }
}

/**
 * A public key as JSON Web Key.
 * @see https://www.rfc-editor.org/rfc/rfc8037#section-2
 */
export function publicKeyJwk(publicKey: string) {
  const x = Buffer.from(publicKey.slice('whpk_'.length), 'base64').toString('base64url')
  return { kty: 'OKP', crv: 'Ed25519', x } as const
}

function member(key: KeyObject, name: 'd' | 'x'): Buffer {
  return Buffer.from(key.export({ format: 'jwk' })[name] ?? '', 'base64url')
}
