import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { presets } from '../../src/signature/presets.ts'
import { createVerifier } from '../../src/signature/verify.ts'
import { preset } from './requests.ts'

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties?: { readonly preset?: { readonly enum: string[] } } }>>
}
const file = new URL('../../scripts/contract-rules/webhook-signature.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema
const fits = new Ajv2020({ strict: false, formats: { regex: true } }).compile(schema)

test('the schema knows the presets of the code, and no other', () => {
  expect(schema.$defs.preset?.properties?.preset?.enum).toEqual(Object.keys(presets).sort())
})

test.each(Object.keys(presets))('%s can be spelled out', (name) => {
  const scheme = preset(name)
  expect(fits(scheme), JSON.stringify(fits.errors)).toBe(true)
  expect(() => createVerifier(scheme)).not.toThrow()
})

const hmac = { kind: 'hmac', secret: 'A', hash: 'sha256', key: { encoding: 'utf8' } }
const signature = { header: 'X-Signature', encoding: 'hex' }

test.each([
  ['a preset and its secret', true, { preset: 'github', secret: 'A' }],
  ['a preset without a secret', false, { preset: 'github' }],
  ['neither preset nor kind', false, { secret: 'A' }],
  ['a preset that does not exist', false, { preset: 'toString', secret: 'A' }],
  ['an HMAC', true, { ...hmac, signature }],
  ['an HMAC without a signature', false, hmac],
  ['a signature in two places', false, { ...hmac, signature: { ...signature, form: 'a' } }],
  ['numbered headers without a bound', false, { ...hmac, signature: { numberedHeaders: 'X-', encoding: 'hex' } }],
  ['a pointer without a slash', false, { ...hmac, signature: { body: 'a', encoding: 'hex' } }],
  ['a timestamp without a unit', false, { ...hmac, signature, timestamp: { header: 'X-Time' } }],
  ['a negative tolerance', false, { preset: 'slack', secret: 'A', toleranceSeconds: -1 }],
  ['empty content', false, { ...hmac, signature, content: [] }],
  ['a pattern that is none', true, { ...hmac, signature, refuseContent: '(' }],
  ['a list of addresses', true, { kind: 'address', addresses: ['10.0.0.0/8', '::1'] }],
  ['a list of names', false, { kind: 'address', addresses: ['example.com'] }],
])('%s: fits is %s', (_name, wanted, declared) => {
  expect(fits(declared)).toBe(wanted)
})

test.each([
  ['a timestamp that is not signed', { ...hmac, signature, timestamp: { header: 'X-Time', unit: 'seconds' } }],
  ['a timestamp in content that is not declared', { ...hmac, signature, content: ['timestamp', 'body'] }],
  ['pairs without a key', { ...hmac, signature: { ...signature, format: 'pairs' } }],
  ['tags without a tag', { ...hmac, signature: { ...signature, format: 'tagged' } }],
  ['a pair without pairs', { ...hmac, signature, timestamp: { pair: 't', unit: 'seconds' }, content: ['timestamp'] }],
  [
    'a position without positions',
    { ...hmac, signature, timestamp: { position: 1, unit: 'seconds' }, content: ['timestamp'] },
  ],
  ['positions without a timestamp', { ...hmac, signature: { ...signature, format: 'positional' } }],
  ['a checksum of the body as if it proved it', { ...hmac, signature, content: ['body-crc32'] }],
  ['a signature inside what it covers', { ...hmac, signature: { body: '/s', encoding: 'hex' } }],
  ['a pattern that is none', { ...hmac, signature, refuseContent: '(' }],
  ['an address list without addresses', { kind: 'address' }],
  ['an address that is none', { kind: 'address', addresses: ['1.2.3'] }],
  ['a public key from nowhere', { kind: 'public-key', secret: 'A', algorithm: 'ed25519', signature }],
  [
    'a certificate that says nothing of the receiver',
    {
      kind: 'public-key',
      secret: 'A',
      algorithm: 'rsa-sha256',
      signature,
      certificateUrl: { header: 'X-Cert', hosts: ['a.example'], path: '/.*' },
    },
  ],
])('no server starts with %s', (_name, scheme) => {
  expect(() => createVerifier(scheme as ReturnType<typeof preset>)).toThrow()
})
