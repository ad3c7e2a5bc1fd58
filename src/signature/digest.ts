import { hash, timingSafeEqual } from 'node:crypto'
import type { DigestEncoding, Hash } from './scheme.ts'

/** The length of what each hash makes. */
export const digestBytes: Readonly<Record<Hash, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }

/**
 * Decodes a digest or signature strictly: Node's decoders skip what does not belong, stop at it, or read the low
 * byte of a character alone. Base64 must be canonical; hex may be of either case.
 * @param length in bytes; any above zero if it is not given.
 */
export function decodeDigest(text: string, encoding: DigestEncoding, length?: number): Buffer | undefined {
  const bytes = Buffer.from(text, encoding)
  if (bytes.length === 0 || (length !== undefined && bytes.length !== length)) return undefined
  const isWhole = bytes.toString(encoding) === (encoding === 'hex' ? text.toLowerCase() : text)
  return isWhole ? bytes : undefined
}

/** Whether two digests are the same, in a time that does not tell where they differ. */
export function isSameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Whether two texts of any length are the same, in a time that does not tell how much of them is. */
export function isSameText(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return timingSafeEqual(hash('sha256', one, 'buffer'), hash('sha256', other, 'buffer'))
}
