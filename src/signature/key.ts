import type { KeyObject } from 'node:crypto'
import { createSecretKey } from 'node:crypto'

/** More secrets than a server has sources and busy subscriptions; the oldest is made anew when it is needed. */
const maxKept = 10_000
const kept = new Map<string, KeyObject>()

/**
 * The HMAC key of a secret's text; undefined if that decodes to nothing, as an empty text does, or one that is not of
 * its encoding: anybody can sign with an empty key.
 *
 * Keys are kept: making one takes 16 µs, and signing with one that is made 2 µs.
 */
export function secretKey(secret: string, encoding: 'utf8' | 'base64' | 'hex'): KeyObject | undefined {
  const name = `${encoding}:${secret}`
  const known = kept.get(name)
  if (known !== undefined) return known
  const bytes = Buffer.from(secret, encoding)
  if (bytes.length === 0) return undefined
  const key = createSecretKey(bytes)
  const [oldest] = kept.keys()
  if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
  kept.set(name, key)
  return key
}
