import { createHmac } from 'node:crypto'
import { sign } from '@octokit/webhooks-methods'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HmacScheme } from '../../src/signature/scheme.ts'
import { createVerifier } from '../../src/signature/verify.ts'
import type { Headers } from './requests.ts'
import { judge, preset, requestOf } from './requests.ts'

const github = preset('github')
const secret = 'correct horse battery staple'
const body = Buffer.from('{"zen":"Keep it logically awesome.","hook_id":7}')
const hex = (of: Uint8Array = body, key = secret, hash = 'sha256') => createHmac(hash, key).update(of).digest('hex')
const digest = hex()
const flippedDigit = digest.startsWith('0') ? `1${digest.slice(1)}` : `0${digest.slice(1)}`

interface Case {
  readonly headers?: Headers
  readonly secrets?: readonly string[]
  readonly body?: Uint8Array
}
const signed = (signature: string | string[]) => ({ headers: { 'X-Hub-Signature-256': signature } })
const form = Buffer.from(`payload=${encodeURIComponent(body.toString())}`)
const nul = Buffer.from([0x7b, 0, 0xff, 0x7d])

const cases: [string, Case, string][] = [
  ['a signature of the bytes', {}, 'verified'],
  ['upper-case hex', signed(`sha256=${digest.toUpperCase()}`), 'verified'],
  ['an empty body', { ...signed(`sha256=${hex(Buffer.alloc(0))}`), body: Buffer.alloc(0) }, 'verified'],
  ['NUL bytes and bytes that are not UTF-8', { ...signed(`sha256=${hex(nul)}`), body: nul }, 'verified'],
  ['a form, signed as it is encoded', { ...signed(`sha256=${hex(form)}`), body: form }, 'verified'],
  ['a form, signed as what it carries', { body: form }, 'signature-mismatch'],
  [
    'a secret that is not ASCII',
    { ...signed(`sha256=${hex(body, 'Schlüssel ☃')}`), secrets: ['Schlüssel ☃'] },
    'verified',
  ],
  ['the second of two secrets', { secrets: ['the new one', secret] }, 'verified'],
  ['the first of two secrets', { secrets: [secret, 'the old one'] }, 'verified'],
  ['none of two secrets', { secrets: ['one', 'two'] }, 'signature-mismatch'],
  ['an empty secret beside the right one', { secrets: ['', secret] }, 'verified'],
  ['no secret', { secrets: [] }, 'no-secret'],
  ['an empty secret', { secrets: [''] }, 'no-secret'],
  ['an empty secret, signed with it', { ...signed(`sha256=${hex(body, '')}`), secrets: [''] }, 'no-secret'],
  ['no header', { headers: {} }, 'missing-signature'],
  ['an empty header', signed(''), 'missing-signature'],
  ['a changed body', { body: Buffer.from('{"zen":"Keep it logically awesome.","hook_id":8}') }, 'signature-mismatch'],
  ['a body with a line end added', { body: Buffer.concat([body, Buffer.from('\n')]) }, 'signature-mismatch'],
  ['another secret', signed(`sha256=${hex(body, 'another')}`), 'signature-mismatch'],
  ['a digit that was changed', signed(`sha256=${flippedDigit}`), 'signature-mismatch'],
  ['no prefix', signed(digest), 'malformed-signature'],
  ['the prefix alone', signed('sha256='), 'malformed-signature'],
  ['another prefix', signed(`sha1=${digest}`), 'malformed-signature'],
  ['the prefix in upper case', signed(`SHA256=${digest}`), 'malformed-signature'],
  ['a truncated digest', signed(`sha256=${digest.slice(0, -2)}`), 'malformed-signature'],
  ['a digest that lacks a digit', signed(`sha256=${digest.slice(0, -1)}`), 'malformed-signature'],
  ['a digest that goes on', signed(`sha256=${digest}00`), 'malformed-signature'],
  ['what is not hex at the end', signed(`sha256=${digest.slice(0, -1)}g`), 'malformed-signature'],
  ['the digest and then what is not hex', signed(`sha256=${digest}zz`), 'malformed-signature'],
  ['a blank around the digest', signed(`sha256= ${digest}`), 'malformed-signature'],
  ['a line end after the digest', signed(`sha256=${digest}\n`), 'malformed-signature'],
  ['the digest in base64', signed(`sha256=${Buffer.from(digest, 'hex').toString('base64')}`), 'malformed-signature'],
  ['a header of 10 KB', signed(`sha256=${digest.repeat(160)}`), 'malformed-signature'],
  ['a header that was sent twice', signed([`sha256=${digest}`, `sha256=${digest}`]), 'repeated-header'],
  ['a header that was sent twice, joined', signed(`sha256=${digest}, sha256=${digest}`), 'malformed-signature'],
  [
    'the legacy header alone',
    { headers: { 'x-hub-signature': `sha1=${hex(body, secret, 'sha1')}` } },
    'missing-signature',
  ],
  [
    'a right legacy header beside a wrong one',
    {
      headers: {
        'x-hub-signature': `sha1=${hex(body, secret, 'sha1')}`,
        'x-hub-signature-256': `sha256=${flippedDigit}`,
      },
    },
    'signature-mismatch',
  ],
]

test.each(cases)('GitHub: %s', (_name, given, wanted) => {
  const { headers = { 'x-hub-signature-256': `sha256=${digest}` }, secrets = [secret], body: bytes = body } = given
  expect(judge(github, requestOf(headers, bytes), { secrets })).toBe(wanted)
})

test('a secret that is not of its encoding, or only in part, is no secret', () => {
  for (const encoding of ['hex', 'base64'] as const) {
    const scheme: HmacScheme = { ...(github as HmacScheme), key: { encoding } } // it is one
    const request = requestOf({ 'x-hub-signature-256': `sha256=${hex(body, '')}` }, body)
    for (const text of ['(%)', '', 'abcd(%)', 'ab cd'])
      expect(judge(scheme, request, { secrets: [text] })).toBe('no-secret')
  }
})

test('no header text makes it throw, and none is accepted', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((rest) => `sha256=${rest}`),
    fc.base64String().map((rest) => `v1,${rest} v1,${rest}`),
    fc.string().map((rest) => `t=1767225600,v1=${rest}`),
    fc.stringMatching(/^[0-9a-f]{0,130}$/).map((rest) => `sha256=${rest}`),
  )
  const names = ['github', 'stripe', 'standard-webhooks', 'recurly', 'docusign', 'discord', 'bearer', 'basic-auth']
  fc.assert(
    fc.property(text, fc.constantFrom(...names, 'jira-connect-jwt'), (value, name) => {
      const scheme = preset(name)
      const places = ['x-hub-signature-256', 'stripe-signature', 'webhook-signature', 'recurly-signature']
      const header = [...places, 'x-docusign-signature-1', 'x-signature-ed25519', 'authorization']
      const headers = Object.fromEntries([...header, 'webhook-id', 'webhook-timestamp'].map((one) => [one, value]))
      expect(judge(scheme, requestOf(headers, body), { secrets: ['dXNlcg=='] })).not.toMatch(
        /^(verified|authenticated)$/,
      )
    }),
    { numRuns: 500 },
  )
})

test('what GitHub’s own library signs is accepted', async () => {
  const contents = ['{}', '{"name":"Zoë ☃ 𝄞"}', form.toString(), 'x'.repeat(100_000)]
  for (const content of contents) {
    const request = requestOf({ 'x-hub-signature-256': await sign(secret, content) }, content)
    expect(judge(github, request, { secrets: [secret] })).toBe('verified')
    expect(judge(github, request, { secrets: ['another'] })).toBe('signature-mismatch')
  }
})

test('a verifier says what it reads, and which headers are secret', () => {
  const traits = (name: string) => {
    const { type, strength, readsBody, readsUrl, credential, secretHeaders } = createVerifier(preset(name))
    return [type, strength, readsBody, readsUrl, credential, secretHeaders]
  }
  expect(traits('github')).toEqual(['signature', 'verified', true, false, 'the header X-Hub-Signature-256', []])
  expect(traits('twilio')).toEqual(['signature', 'verified', true, true, 'the header X-Twilio-Signature', []])
  expect(traits('mailgun')).toEqual(['signature', 'authenticated', true, false, '/signature/signature of the body', []])
  expect(traits('basic-auth')).toEqual([
    'token',
    'authenticated',
    false,
    false,
    'the header Authorization',
    ['authorization'],
  ])
  expect(traits('ms-graph')).toEqual(['token', 'authenticated', true, false, '/value/*/clientState of the body', []])
  expect(traits('jira-connect-jwt').slice(0, 4)).toEqual(['signature', 'authenticated', false, true])
  expect(createVerifier({ kind: 'address', addresses: ['10.0.0.0/8'] })).toMatchObject({
    type: 'ip',
    secretVariable: undefined,
    readsBody: false,
  })
})
