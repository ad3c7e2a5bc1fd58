import { createHmac, hash, verify } from 'node:crypto'
import { decodeDigest, isSameDigest, isSameText } from './digest.ts'
import { readHeader } from './header.ts'
import { publicKey, secretKey } from './key.ts'
import { readJson } from './pointer.ts'
import { queryStringHash } from './qsh.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { RequestHead, SignedRequest, VerifyContext } from './request.ts'
import type { JwtAlgorithm, JwtScheme } from './scheme.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * Judges a JSON Web Token. The algorithm is the scheme's: what the token says of it is only compared. A token without
 * an end is refused, and so is one that asks for extensions (`crit`).
 * @see https://www.rfc-editor.org/rfc/rfc8725
 */
export function createJwtJudge(scheme: JwtScheme) {
  const header = scheme.header.toLowerCase()
  const prefix = (scheme.prefix ?? '').toLowerCase()
  const digest = typeof scheme.binding === 'object' ? scheme.binding : undefined

  /** All but the digest of the body. */
  function judgeHead(head: RequestHead, { secrets, nowMs }: VerifyContext): Members | Refused {
    if (!secrets.some((secret) => hasKey(scheme.algorithm, secret))) return refuse('no-secret')
    const value = readHeader(head, header)
    if (value === undefined) return refuse('missing-token')
    if (isRefused(value)) return value
    if (value.slice(0, prefix.length).toLowerCase() !== prefix) return refuse('malformed-token')
    const [first = '', second = '', third = '', ...more] = value.slice(prefix.length).split('.')
    const signature = decodeDigest(third, 'base64url')
    const [protectedHeader, claims] = [first, second].map(readMembers)
    if (more.length > 0 || protectedHeader === undefined || claims === undefined) return refuse('malformed-token')
    if (protectedHeader.alg !== scheme.algorithm || 'crit' in protectedHeader) return refuse('algorithm-refused')
    if (signature === undefined) return refuse('malformed-signature')
    const signed = `${first}.${second}`
    if (!secrets.some((secret) => proves(scheme.algorithm, secret, signed, signature)))
      return refuse('signature-mismatch')
    if (!isInTime(claims, nowMs / 1000, scheme.leewaySeconds ?? 0)) return refuse('expired')
    if (scheme.binding !== 'qsh') return claims
    const wanted = queryStringHash(head.method, head.url, scheme.basePath ?? '')
    const isSame = typeof claims.qsh === 'string' && wanted !== undefined && isSameText(claims.qsh, wanted)
    return isSame ? claims : refuse('request-mismatch')
  }

  function judge(request: SignedRequest, context: VerifyContext): Refused | undefined {
    const claims = judgeHead(request, context)
    if (isRefused(claims)) return claims
    if (digest === undefined) return undefined
    const claimed = claims[digest.claim]
    const bytes = typeof claimed === 'string' ? decodeDigest(claimed, digest.encoding) : undefined
    const isSame = bytes !== undefined && isSameDigest(bytes, hash(digest.hash, request.body, 'buffer'))
    return isSame ? undefined : refuse('body-digest-mismatch')
  }

  return {
    judge,
    prejudge(head: RequestHead, context: VerifyContext): Refused | undefined {
      const claims = judgeHead(head, context)
      return isRefused(claims) ? claims : undefined
    },
  }
}

function readMembers(part: string): Members | undefined {
  const bytes = decodeDigest(part, 'base64url')
  const json = bytes === undefined ? undefined : readJson(bytes)
  if (json === undefined || isRefused(json)) return undefined
  const { value } = json
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined
}

function isInTime({ exp, nbf, iat }: Members, nowSeconds: number, leewaySeconds: number): boolean {
  const isPast = (time: unknown) =>
    time === undefined || (typeof time === 'number' && time <= nowSeconds + leewaySeconds)
  return typeof exp === 'number' && nowSeconds <= exp + leewaySeconds && isPast(nbf) && isPast(iat)
}

const keyTypes: Readonly<Record<Exclude<JwtAlgorithm, 'HS256'>, string>> = {
  RS256: 'rsa',
  ES256: 'ec',
  EdDSA: 'ed25519',
}

function asymmetricKey(algorithm: Exclude<JwtAlgorithm, 'HS256'>, secret: string) {
  const key = publicKey(secret, 'pem')
  return key?.asymmetricKeyType === keyTypes[algorithm] ? key : undefined
}

function hasKey(algorithm: JwtAlgorithm, secret: string): boolean {
  return (algorithm === 'HS256' ? secretKey(secret, 'utf8') : asymmetricKey(algorithm, secret)) !== undefined
}

function proves(algorithm: JwtAlgorithm, secret: string, signed: string, signature: Buffer): boolean {
  if (algorithm === 'HS256') {
    const key = secretKey(secret, 'utf8')
    return key !== undefined && isSameDigest(createHmac('sha256', key).update(signed).digest(), signature)
  }
  const key = asymmetricKey(algorithm, secret)
  if (key === undefined) return false
  const bytes = Buffer.from(signed)
  return verify(algorithm === 'EdDSA' ? null : 'sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}
