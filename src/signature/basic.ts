import { decodeDigest, isSameText } from './digest.ts'
import { readHeader } from './header.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { RequestHead, VerifyContext } from './request.ts'

/**
 * Judges HTTP Basic. A secret is `user:password`, as the header carries it, so that both are compared at once; the
 * password may have colons.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function judgeBasic(head: RequestHead, { secrets }: VerifyContext): Refused | undefined {
  // Without a colon, or with nothing behind it, there is no password.
  const usable = secrets.filter((secret) => /^[^:]*:./s.test(secret))
  if (usable.length === 0) return refuse('no-secret')
  const value = readHeader(head, 'authorization')
  if (value === undefined) return refuse('missing-token')
  if (isRefused(value)) return value
  const encoded = /^basic +(\S+)$/i.exec(value)?.[1]
  const credential = encoded === undefined ? undefined : decodeDigest(encoded, 'base64')
  if (credential === undefined) return refuse('malformed-token')
  let isKnown = false
  for (const secret of usable) isKnown = isSameText(secret, credential) || isKnown
  return isKnown ? undefined : refuse('token-mismatch')
}
