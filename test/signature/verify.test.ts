import { createHmac } from 'node:crypto'
import { sign } from '@octokit/webhooks-methods'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SignatureScheme } from '../../src/signature/scheme.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import type { Verdict } from '../../src/signature/verify.ts'
import { verify } from '../../src/signature/verify.ts'

const github: SignatureScheme = {
  kind: 'hmac',
  secret: 'GITHUB_WEBHOOK_SECRET',
  hash: 'sha256',
  key: { encoding: 'utf8' },
  signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
}
const legacy: SignatureScheme = {
  ...github,
  hash: 'sha1',
  signature: { header: 'X-Hub-Signature', prefix: 'sha1=', encoding: 'hex' },
}
const schemes: [string, SignatureScheme, string][] = [
  ['sha256 in hex, as GitHub', github, 'a made-up secret'],
  ['sha1 in hex', legacy, 'a made-up secret'],
  ['sha512 in hex', { ...github, hash: 'sha512' }, 'a made-up secret'],
  ['sha256 in base64', { ...github, signature: { header: 'X-Hmac', prefix: '', encoding: 'base64' } }, 'shop'],
  ['sha1 in base64', { ...legacy, signature: { header: 'X-Hmac', prefix: 'v0=', encoding: 'base64' } }, 'shop'],
  ['a key in base64', { ...github, key: { encoding: 'base64' } }, Buffer.from('key bytes').toString('base64')],
  ['a key in hex', { ...github, key: { encoding: 'hex' } }, '00ff80'],
]

const secret = 'correct horse battery staple'
const body = Buffer.from('{"zen":"Keep it logically awesome.","hook_id":7}')
const hex = (of: Uint8Array = body, key = secret, hash = 'sha256') => createHmac(hash, key).update(of).digest('hex')
const digest = hex()
const flippedDigit = digest.startsWith('0') ? `1${digest.slice(1)}` : `0${digest.slice(1)}`

interface Case {
  readonly headers?: Record<string, string | string[] | undefined>
  readonly secrets?: readonly string[]
  readonly body?: Uint8Array
}
const signed = (signature: string | string[]) => ({ headers: { 'x-hub-signature-256': signature } })
const form = Buffer.from(`payload=${encodeURIComponent(body.toString())}`)
const nul = Buffer.from([0x7b, 0, 0xff, 0x7d])

const cases: [string, Case, Verdict['kind']][] = [
  ['a signature of the bytes', {}, 'authentic'],
  ['upper-case hex', signed(`sha256=${digest.toUpperCase()}`), 'authentic'],
  ['an empty body', { ...signed(`sha256=${hex(Buffer.alloc(0))}`), body: Buffer.alloc(0) }, 'authentic'],
  ['NUL bytes and bytes that are not UTF-8', { ...signed(`sha256=${hex(nul)}`), body: nul }, 'authentic'],
  ['a form, signed as it is encoded', { ...signed(`sha256=${hex(form)}`), body: form }, 'authentic'],
  ['a form, signed as what it carries', { body: form }, 'mismatch'],
  [
    'a secret that is not ASCII',
    { ...signed(`sha256=${hex(body, 'Schlüssel ☃')}`), secrets: ['Schlüssel ☃'] },
    'authentic',
  ],
  ['the second of two secrets', { secrets: ['the new one', secret] }, 'authentic'],
  ['the first of two secrets', { secrets: [secret, 'the old one'] }, 'authentic'],
  ['none of two secrets', { secrets: ['one', 'two'] }, 'mismatch'],
  ['an empty secret beside the right one', { secrets: ['', secret] }, 'authentic'],
  ['no secret', { secrets: [] }, 'no-secret'],
  ['an empty secret', { secrets: [''] }, 'no-secret'],
  ['an empty secret, signed with it', { ...signed(`sha256=${hex(body, '')}`), secrets: [''] }, 'no-secret'],
  ['no header', { headers: {} }, 'missing'],
  ['an empty header', signed(''), 'missing'],
  ['a body that was changed', { body: Buffer.from('{"zen":"Keep it logically awesome.","hook_id":8}') }, 'mismatch'],
  ['a body with a line end added', { body: Buffer.concat([body, Buffer.from('\n')]) }, 'mismatch'],
  ['another secret', signed(`sha256=${hex(body, 'another')}`), 'mismatch'],
  ['a digit that was changed', signed(`sha256=${flippedDigit}`), 'mismatch'],
  ['no prefix', signed(digest), 'mismatch'],
  ['the prefix alone', signed('sha256='), 'mismatch'],
  ['another prefix', signed(`sha1=${digest}`), 'mismatch'],
  ['the prefix in upper case', signed(`SHA256=${digest}`), 'mismatch'],
  ['a truncated digest', signed(`sha256=${digest.slice(0, -2)}`), 'mismatch'],
  ['a digest that lacks a digit', signed(`sha256=${digest.slice(0, -1)}`), 'mismatch'],
  ['a digest that goes on', signed(`sha256=${digest}00`), 'mismatch'],
  ['what is not hex at the end', signed(`sha256=${digest.slice(0, -1)}g`), 'mismatch'],
  ['the digest and then what is not hex', signed(`sha256=${digest}zz`), 'mismatch'],
  ['a blank around the digest', signed(`sha256= ${digest}`), 'mismatch'],
  ['a line end after the digest', signed(`sha256=${digest}\n`), 'mismatch'],
  ['the digest in base64', signed(`sha256=${Buffer.from(digest, 'hex').toString('base64')}`), 'mismatch'],
  ['a header that was sent twice', signed([`sha256=${digest}`, `sha256=${digest}`]), 'mismatch'],
  ['a header that was sent twice and joined', signed(`sha256=${digest}, sha256=${digest}`), 'mismatch'],
  ['the legacy header alone', { headers: { 'x-hub-signature': `sha1=${hex(body, secret, 'sha1')}` } }, 'missing'],
  [
    'a right legacy header beside a wrong one',
    {
      headers: {
        'x-hub-signature': `sha1=${hex(body, secret, 'sha1')}`,
        'x-hub-signature-256': `sha256=${flippedDigit}`,
      },
    },
    'mismatch',
  ],
]

test.each(cases)('GitHub: %s', (_name, given, wanted) => {
  const { headers = { 'x-hub-signature-256': `sha256=${digest}` }, secrets = [secret], body: bytes = body } = given
  // A header that is sent twice is an array only in tests and odd servers: Node joins it.
  expect(verify(github, secrets, headers as Record<string, string>, bytes)).toEqual({ kind: wanted })
})

test('a secret that is not of its encoding is no secret: what is signed with an empty key is refused', () => {
  for (const encoding of ['hex', 'base64'] as const) {
    const scheme: SignatureScheme = { ...github, key: { encoding } }
    const headers = { 'x-hub-signature-256': `sha256=${hex(body, '')}` }
    expect(verify(scheme, ['(%)'], headers, body)).toEqual({ kind: 'no-secret' })
  }
})

const bytes = fc.uint8Array({ maxLength: 300 })
const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

test.each(schemes)(
  '%s: what is signed is accepted, and is not after any bit of it has changed',
  (_name, scheme, key) => {
    const { header, prefix, encoding } = scheme.signature
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat(7), (content, at, bit) => {
        const headers = lowerCase(signAsSender(scheme, key, content))
        expect(verify(scheme, [key], headers, content).kind).toBe('authentic')
        expect(verify(scheme, ['bm90', '00', key], headers, content).kind).toBe('authentic')

        const flip = (of: Uint8Array) => of.map((byte, index) => (index === at % of.length ? byte ^ (1 << bit) : byte))
        if (content.length > 0) expect(verify(scheme, [key], headers, flip(content)).kind).toBe('mismatch')
        const value = headers[header.toLowerCase()] ?? ''
        const mac = Buffer.from(flip(Buffer.from(value.slice(prefix.length), encoding))).toString(encoding)
        const forged = { [header.toLowerCase()]: `${prefix}${mac}` }
        expect(verify(scheme, [key], forged, content).kind).toBe('mismatch')
        const other = Buffer.from(flip(Buffer.from(key, scheme.key.encoding)))
        const [otherKey, sameKey] = [other, Buffer.from(key, scheme.key.encoding)].map((one) => one.toString('hex'))
        const byHex: SignatureScheme = { ...scheme, key: { encoding: 'hex' } }
        expect(verify(byHex, [sameKey ?? ''], headers, content).kind).toBe('authentic')
        expect(verify(byHex, [otherKey ?? ''], headers, content).kind).toBe('mismatch')
      }),
    )
  },
)

test.each(schemes)('%s: no header text makes it throw, and none is accepted', (_name, scheme, key) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((rest) => `${scheme.signature.prefix}${rest}`),
    fc.base64String().map((rest) => `${scheme.signature.prefix}${rest}`),
    fc.stringMatching(/^[0-9a-f]{0,130}$/).map((rest) => `${scheme.signature.prefix}${rest}`),
  )
  fc.assert(
    fc.property(text, bytes, (header, content) => {
      const { kind } = verify(scheme, [key], { [scheme.signature.header.toLowerCase()]: header }, content)
      expect(['mismatch', 'missing']).toContain(kind)
    }),
    { numRuns: 300 },
  )
})

test('what GitHub’s own library signs is accepted', async () => {
  const contents = ['{}', '{"name":"Zoë ☃ 𝄞"}', form.toString(), 'x'.repeat(100_000)]
  for (const content of contents) {
    const headers = { 'x-hub-signature-256': await sign(secret, content) }
    expect(verify(github, [secret], headers, Buffer.from(content))).toEqual({ kind: 'authentic' })
    expect(verify(github, ['another'], headers, Buffer.from(content))).toEqual({ kind: 'mismatch' })
  }
})
