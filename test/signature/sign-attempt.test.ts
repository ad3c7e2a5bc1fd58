import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { newWebhookSecret } from '../../src/signature/secrets.ts'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { attemptHeaders, signAttemptWith } from '../../src/signature/sign-attempt.ts'
import { newSigningKeyPair, publicKeyJwk } from '../../src/signature/signing-key.ts'

const attempt = { id: 'evt_1', type: 'ping', timestampSeconds: 1_767_225_600, body: Buffer.from('{"a":"ä"}') }

test('every Ed25519 key has an entry of its own, which its public key verifies', () => {
  const [one, other] = [newSigningKeyPair(), newSigningKeyPair()]
  const signingKeys = [one.privateKey, other.privateKey]
  const headers = signAttemptWith('standard-ed25519', attempt, { secrets: [], signingKeys })
  const entries = headers['webhook-signature']?.split(' ') ?? []
  const content = Buffer.from('evt_1.1767225600.{"a":"ä"}')
  const verdicts = entries.map((entry) =>
    [one, other].map(({ publicKey }) => {
      const key = createPublicKey({ key: publicKeyJwk(publicKey), format: 'jwk' })
      return verify(null, content, key, Buffer.from(entry.slice('v1a,'.length), 'base64'))
    }),
  )
  expect(verdicts).toEqual([
    [true, false],
    [false, true],
  ])
})

test('a pair is written as Standard Webhooks writes it', () => {
  const { publicKey, privateKey } = newSigningKeyPair()
  const [point, secret] = [publicKey, privateKey].map((text) => Buffer.from(text.slice('whpk_'.length), 'base64'))
  expect(publicKey).toMatch(/^whpk_/)
  expect(privateKey).toMatch(/^whsk_/)
  expect(secret).toHaveLength(64)
  expect(secret?.subarray(32)).toEqual(point)
})

test.each(Object.keys(attemptHeaders) as AttemptScheme[])(
  'the headers of %s are those that its table has',
  (scheme) => {
    const { always, rotating } = attemptHeaders[scheme]
    const keys = (count: number) => ({
      secrets: Array.from({ length: count }, newWebhookSecret),
      signingKeys: Array.from({ length: count }, () => newSigningKeyPair().privateKey),
    })
    expect(Object.keys(signAttemptWith(scheme, attempt, keys(1))).sort()).toEqual([...always].sort())
    expect(Object.keys(signAttemptWith(scheme, attempt, keys(2))).sort()).toEqual([...always, ...rotating].sort())
  },
)

test('sha256 is what RFC 4231 says, in hexadecimal', () => {
  // Test case 2, whose key is the text Jefe.
  const secret = `whsec_${Buffer.from('Jefe').toString('base64')}`
  const body = Buffer.from('what do ya want for nothing?')
  expect(signAttemptWith('sha256', { ...attempt, body }, { secrets: [secret], signingKeys: [] })).toEqual({
    'x-event-id': 'evt_1',
    'x-event-type': 'ping',
    'x-webhook-signature': 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  })
})

test.each([
  ['standard-ed25519', { secrets: [newWebhookSecret()], signingKeys: [] }],
  ['standard-ed25519', { secrets: [], signingKeys: ['whsk_AAAA'] }],
  ['sha256', { secrets: [], signingKeys: [newSigningKeyPair().privateKey] }],
  ['sha256', { secrets: ['whsec_'], signingKeys: [] }],
] as const)('nothing is signed with %s and no key of its kind', (scheme, keys) => {
  expect(() => signAttemptWith(scheme, attempt, keys)).toThrow()
})
