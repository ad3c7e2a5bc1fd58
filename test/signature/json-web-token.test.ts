import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import type { JwtScheme } from '../../src/signature/scheme.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import { judge, nowMs, received, requestOf } from './requests.ts'
import { senderOf } from './senders.ts'

const secret = 'a made-up secret'
const hmac = (content: string | Buffer, key = secret, hash = 'sha256') => createHmac(hash, key).update(content)

const jwt: JwtScheme = { kind: 'jwt', secret: 'A', header: 'Authorization', prefix: 'Bearer ', algorithm: 'HS256' }
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = { iat: nowMs / 1000, exp: nowMs / 1000 + 60 }
const token = (header: unknown, payload: unknown, key = secret) => {
  const signed = `${part(header)}.${part(payload)}`
  return `Bearer ${signed}.${hmac(signed, key).digest('base64url')}`
}

test.each([
  ['the pinned algorithm', token({ alg: 'HS256' }, claims), 'authenticated'],
  ['the prefix in another case', token({ alg: 'HS256' }, claims).replace('Bearer', 'bearer'), 'authenticated'],
  ['alg none', `Bearer ${part({ alg: 'none' })}.${part(claims)}.`, 'algorithm-refused'],
  ['another algorithm', token({ alg: 'HS512' }, claims), 'algorithm-refused'],
  ['no algorithm', token({}, claims), 'algorithm-refused'],
  ['extensions', token({ alg: 'HS256', crit: ['exp'] }, claims), 'algorithm-refused'],
  ['another key', token({ alg: 'HS256' }, claims, 'other'), 'signature-mismatch'],
  ['no end', token({ alg: 'HS256' }, { iat: claims.iat }), 'expired'],
  ['an end that is a text', token({ alg: 'HS256' }, { exp: String(claims.exp) }), 'expired'],
  ['an end that is over', token({ alg: 'HS256' }, { exp: claims.iat - 1 }), 'expired'],
  ['a beginning to come', token({ alg: 'HS256' }, { ...claims, nbf: claims.iat + 1 }), 'expired'],
  ['two parts', token({ alg: 'HS256' }, claims).replace(/\.[^.]*$/, ''), 'malformed-signature'],
  ['four parts', `${token({ alg: 'HS256' }, claims)}.a`, 'malformed-token'],
  ['claims that are a list', token({ alg: 'HS256' }, [1]), 'malformed-token'],
  ['no prefix', token({ alg: 'HS256' }, claims).slice(7), 'malformed-token'],
])('a JSON Web Token with %s', (_name, authorization, wanted) => {
  expect(judge(jwt, requestOf({ authorization }, '{}'), { secrets: [secret] })).toBe(wanted)
})

test('a public key is no secret of HS256, and a token of HS256 is none of RS256', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const scheme: JwtScheme = { ...jwt, algorithm: 'RS256' }
  const forged = token({ alg: 'HS256' }, claims, pem)
  expect(judge(scheme, requestOf({ authorization: forged }, ''), { secrets: [pem] })).toBe('algorithm-refused')
  const genuine = `${part({ alg: 'RS256' })}.${part(claims)}`
  const authorization = `Bearer ${genuine}.${sign('sha256', Buffer.from(genuine), privateKey).toString('base64url')}`
  expect(judge(scheme, requestOf({ authorization }, ''), { secrets: [pem] })).toBe('authenticated')
})

test.each(['HS256', 'RS256', 'ES256', 'EdDSA'] as const)(
  'a token with %s that binds the body is verified',
  (algorithm) => {
    const pairs = {
      RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
      ES256: () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
      EdDSA: () => generateKeyPairSync('ed25519'),
    }
    const pair = algorithm === 'HS256' ? undefined : pairs[algorithm]()
    const ours = pair?.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() ?? secret
    const theirs = pair?.publicKey.export({ type: 'spki', format: 'pem' }).toString() ?? secret
    const scheme: JwtScheme = { ...jwt, algorithm, binding: { claim: 'body_hash', hash: 'sha256', encoding: 'hex' } }
    const outgoing = { method: 'POST', url: 'https://a.example/', headers: {}, body: Buffer.from('{}') }
    const request = received(signAsSender(scheme, ours, outgoing, nowMs))
    expect(judge(scheme, request, { secrets: [theirs] })).toBe('verified')
    const changed = { ...request, body: Buffer.from('{"a":1}') }
    expect(judge(scheme, changed, { secrets: [theirs] })).toBe('body-digest-mismatch')
    expect(
      judge({ ...scheme, binding: { claim: 'other', hash: 'sha256', encoding: 'hex' } }, request, {
        secrets: [theirs],
      }),
    ).toBe('body-digest-mismatch')
  },
)

test('an Atlassian token is bound to method, path and query, whatever their order', () => {
  const { scheme, context, send } = senderOf('jira-connect-jwt')
  const request = received(send({ url: 'https://a.example/hook/?b=2&a=1%20x&a=0' }))
  const of = (url: string, method = 'POST') => judge(scheme, { ...request, url, method }, context)
  expect(of('https://a.example/hook?a=0&a=1+x&b=2&jwt=left-out')).toBe('authenticated')
  for (const url of ['https://a.example/hook?b=3&a=1%20x&a=0', 'https://a.example/hooks?b=2&a=1%20x&a=0'])
    expect(of(url)).toBe('request-mismatch')
  expect(of(request.url, 'PUT')).toBe('request-mismatch')
  const below = { ...scheme, basePath: '/jira' } as JwtScheme // it is one
  expect(judge(below, { ...request, url: 'https://a.example/jira/hook?b=2&a=1%20x&a=0' }, context)).toBe(
    'authenticated',
  )
})
