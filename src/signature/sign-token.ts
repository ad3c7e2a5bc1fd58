import { createHmac, createPrivateKey, hash, sign } from 'node:crypto'
import { secretKey } from './key.ts'
import { parsePointer } from './pointer.ts'
import { queryStringHash } from './qsh.ts'
import type { BasicScheme, JwtAlgorithm, JwtScheme, TokenScheme } from './scheme.ts'
import type { OutgoingRequest, SentRequest } from './unsigned.ts'
import { createUnsigned } from './unsigned.ts'

const jwtLifetimeSeconds = 180

/** Puts a token, a password or a JSON Web Token where the scheme looks for it. */
export function signToken(
  scheme: TokenScheme | BasicScheme | JwtScheme,
  secret: string,
  request: OutgoingRequest,
  nowMs: number,
): SentRequest {
  const unsigned = createUnsigned(request)
  if (scheme.kind === 'basic') {
    unsigned.setHeader('Authorization', `Basic ${Buffer.from(secret).toString('base64')}`)
  } else if (scheme.kind === 'jwt') {
    unsigned.setHeader(scheme.header, `${scheme.prefix ?? ''}${makeJwt(scheme, secret, request, nowMs)}`)
  } else {
    const place = scheme.token
    // A header carries bytes, each as one character.
    if ('header' in place)
      unsigned.setHeader(place.header, `${place.prefix ?? ''}${Buffer.from(secret).toString('latin1')}`)
    else if ('query' in place) unsigned.setQuery(place.query, secret)
    else if ('form' in place) unsigned.setField(place.form, secret)
    else unsigned.setInBody(parsePointer(place.body), secret)
  }
  return unsigned.sent()
}

function makeJwt(scheme: JwtScheme, secret: string, request: OutgoingRequest, nowMs: number): string {
  const nowSeconds = Math.floor(nowMs / 1000)
  const claims = { iat: nowSeconds, exp: nowSeconds + jwtLifetimeSeconds, ...bindingOf(scheme, request) }
  const [header, payload] = [{ typ: 'JWT', alg: scheme.algorithm }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  const signed = `${header}.${payload}`
  return `${signed}.${signJwt(scheme.algorithm, secret, signed).toString('base64url')}`
}

function bindingOf({ binding, basePath = '' }: JwtScheme, { method, url, body }: OutgoingRequest): object {
  if (binding === undefined) return {}
  if (binding === 'qsh') return { qsh: queryStringHash(method, url, basePath) }
  return { [binding.claim]: hash(binding.hash, body, binding.encoding) }
}

function signJwt(algorithm: JwtAlgorithm, secret: string, signed: string): Buffer {
  if (algorithm !== 'HS256') {
    const key = { key: createPrivateKey(secret), dsaEncoding: 'ieee-p1363' } as const
    return sign(algorithm === 'EdDSA' ? null : 'sha256', Buffer.from(signed), key)
  }
  const key = secretKey(secret, 'utf8')
  if (key === undefined) throw new Error('the secret is empty')
  return createHmac('sha256', key).update(signed).digest()
}
