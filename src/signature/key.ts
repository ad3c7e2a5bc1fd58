import type { KeyObject } from 'node:crypto'
import { createHash, createPrivateKey, createPublicKey, createSecretKey, X509Certificate } from 'node:crypto'
import type { KeyEncoding } from './scheme.ts'

/** More secrets than a server has sources and busy subscriptions; the oldest is made anew when it is needed. */
const maxKept = 10_000
const kept = new Map<string, KeyObject>()

/**
 * The HMAC key of a secret's text; undefined if that decodes to nothing, as an empty text does, or is not of its
 * encoding: anybody can sign with an empty key, and part of a key is easier to guess.
 *
 * Keys are kept: making one takes 16 µs, and signing with one that is made 2 µs.
 */
export function secretKey(secret: string, encoding: KeyEncoding): KeyObject | undefined {
  return keep(`${encoding}:${secret}`, () => {
    const bytes = secretBytes(secret, encoding)
    return bytes === undefined || bytes.length === 0 ? undefined : createSecretKey(bytes)
  })
}

/** How the text of a public key is written. */
export type PublicKeyEncoding = 'base64' | 'hex' | 'spki-base64' | 'pem'

/**
 * The public key of a text; undefined if there is none in it. Raw bytes (base64, hex) are Ed25519; a PEM may be a
 * certificate, and its line ends may be written `\n`.
 */
export function publicKey(text: string, encoding: PublicKeyEncoding): KeyObject | undefined {
  return keep(`public ${encoding}:${text}`, () => {
    try {
      return readPublicKey(text, encoding)
    } catch {
      return undefined
    }
  })
}

/** The private key of a `whsk_…`, Ed25519; undefined if it is none. */
export function signingKey(text: string): KeyObject | undefined {
  return keep(`signing ${text}`, () => {
    const bytes = secretBytes(text.slice('whsk_'.length), 'base64')
    if (bytes?.length !== 64) return undefined
    const key = Buffer.concat([ed25519Pkcs8, bytes.subarray(0, 32)])
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  })
}

function keep(name: string, make: () => KeyObject | undefined): KeyObject | undefined {
  const known = kept.get(name)
  if (known !== undefined) return known
  const key = make()
  if (key === undefined) return undefined
  const [oldest] = kept.keys()
  if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
  kept.set(name, key)
  return key
}

/** Decodes strictly: Node's decoders skip what does not belong, or stop at it. */
function secretBytes(secret: string, encoding: KeyEncoding): Buffer | undefined {
  if (encoding === 'utf8') return Buffer.from(secret, 'utf8')
  if (encoding === 'sha1') return secret === '' ? undefined : createHash('sha1').update(secret).digest()
  if (encoding === 'hex') return /^(?:[0-9a-f]{2})+$/i.test(secret) ? Buffer.from(secret, 'hex') : undefined
  return /^[A-Za-z0-9+/]+={0,2}$/.test(secret) ? Buffer.from(secret, 'base64') : undefined
}

/** The first bytes of an Ed25519 key in SPKI, before its 32 (RFC 8410, section 10.1). */
const ed25519Spki = Buffer.from('302a300506032b6570032100', 'hex')

/** The same of a private key in PKCS #8 (RFC 8410, section 7). */
const ed25519Pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

function readPublicKey(text: string, encoding: PublicKeyEncoding): KeyObject | undefined {
  if (encoding === 'pem') {
    const pem = text.replaceAll('\\n', '\n')
    // Of a private key Node would make the public one; who has set that by mistake shall notice.
    if (pem.includes('PRIVATE KEY')) return undefined
    return pem.includes('BEGIN CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem)
  }
  const bytes = secretBytes(text, encoding === 'hex' ? 'hex' : 'base64')
  if (encoding === 'spki-base64') {
    return bytes === undefined ? undefined : createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  }
  if (bytes?.length !== 32) return undefined
  return createPublicKey({ key: Buffer.concat([ed25519Spki, bytes]), format: 'der', type: 'spki' })
}
