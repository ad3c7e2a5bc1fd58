import type { Refused } from './refusal.ts'
import { refuse } from './refusal.ts'
import type { RequestHead } from './request.ts'

/** Longer than any list of signatures; Node takes 16 KiB of headers in all. */
const maxLength = 8_192

/**
 * The value of a header that may stand once; undefined if it is not there, or empty. Node joins repeated headers, or
 * drops all but the first, so that the raw ones have to be counted.
 * @param name in lower case.
 */
export function readHeader(head: RequestHead, name: string): string | undefined | Refused {
  const value = head.headers[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || isRepeated(head.rawHeaders, name)) return refuse('repeated-header')
  return value.length > maxLength ? refuse('malformed-signature') : value
}

function isRepeated(rawHeaders: readonly string[], name: string): boolean {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const raw = rawHeaders[at] as string // `at` is below the length
    if (raw.length === name.length && (raw === name || raw.toLowerCase() === name)) count += 1
  }
  return count > 1
}

/** The bytes of a header's value as they came: Node makes one character of each. */
export function headerBytes(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}
