import { verify as verifyAsGithub } from '@octokit/webhooks-methods'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hashApiKey, newApiKey, newWebhookSecret, parseSecrets } from '../../src/signature/secrets.ts'
import { signAsSender } from '../../src/signature/sign.ts'
import { signAttempt } from '../../src/signature/sign-attempt.ts'

const atSeconds = 1_767_225_600

function freezeTime(seconds: number): void {
  vi.useFakeTimers({ now: seconds * 1000, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

test('an attempt carries its id, its time and one signature', () => {
  const secret = `whsec_${Buffer.from('a key of twenty-four byte').toString('base64')}`
  const headers = signAttempt('evt_1', atSeconds, Buffer.from('{}'), [secret])
  expect(headers).toEqual({
    'webhook-id': 'evt_1',
    'webhook-timestamp': '1767225600',
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  })
})

test('the reference library verifies what we sign, by each secret, whatever the text', () => {
  freezeTime(atSeconds)
  const secrets = fc.array(fc.uint8Array({ minLength: 24, maxLength: 64 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(secrets, fc.json({ stringUnit: 'grapheme' }), (keys, json) => {
      const texts = keys.map((key) => `whsec_${Buffer.from(key).toString('base64')}`)
      const headers = { ...signAttempt('evt_1', atSeconds, Buffer.from(json), texts) }
      for (const text of texts) expect(new Webhook(text).verify(json, headers)).toEqual(JSON.parse(json))
      const stranger = new Webhook(newWebhookSecret())
      expect(() => stranger.verify(json, headers)).toThrow()
    }),
  )
})

test('the reference library refuses another body, another id and another time under our signature', () => {
  freezeTime(atSeconds)
  const secret = newWebhookSecret()
  const headers = { ...signAttempt('evt_1', atSeconds, Buffer.from('{"a":1}'), [secret]) }
  const webhook = new Webhook(secret)
  expect(webhook.verify('{"a":1}', headers)).toEqual({ a: 1 })
  expect(() => webhook.verify('{"a":2}', headers)).toThrow()
  expect(() => webhook.verify('{"a":1}', { ...headers, 'webhook-id': 'evt_2' })).toThrow()
  expect(() => webhook.verify('{"a":1}', { ...headers, 'webhook-timestamp': String(atSeconds + 1) })).toThrow()
})

test('bytes are signed as they are, also those that are not UTF-8', () => {
  const secret = newWebhookSecret()
  const [one, other] = [Buffer.from([0xff, 0]), Buffer.from([0xfe, 0])]
  const signatures = [one, other].map((body) => signAttempt('evt_1', atSeconds, body, [secret])['webhook-signature'])
  expect(new Set(signatures).size).toBe(2)
})

test.each(['whsec_', '', 'whsec_%%%'])('nothing is signed with the empty secret %j', (secret) => {
  const good = newWebhookSecret()
  expect(() => signAttempt('evt_1', atSeconds, Buffer.from('{}'), [good, secret])).toThrow('empty secret')
})

test('GitHub’s own library accepts what we sign as GitHub', async () => {
  const scheme = {
    kind: 'hmac',
    secret: 'GITHUB_WEBHOOK_SECRET',
    hash: 'sha256',
    key: { encoding: 'utf8' },
    signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
  } as const
  const body = '{"name":"Zoë ☃"}'
  const request = { method: 'POST', url: 'https://example.com/', headers: {}, body: Buffer.from(body) }
  const { headers } = signAsSender(scheme, 'ein Schlüssel', request, 0)
  const signature = headers['X-Hub-Signature-256'] ?? ''
  expect(await verifyAsGithub('ein Schlüssel', body, signature)).toBe(true)
  expect(await verifyAsGithub('another', body, signature)).toBe(false)
})

test.each([
  [undefined, []],
  ['', []],
  [' , ,', []],
  ['one', ['one']],
  ['one,two', ['one', 'two']],
  [' one , two,', ['one', 'two']],
  ['with a blank', ['with a blank']],
])('the variable %j holds the secrets %j', (variable, secrets) => {
  expect(parseSecrets(variable)).toEqual(secrets)
})

test('new secrets and keys have their form, and no two are the same', () => {
  const secrets = Array.from({ length: 50 }, newWebhookSecret)
  const keys = Array.from({ length: 50 }, newApiKey)
  for (const secret of secrets) {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
  }
  for (const key of keys) expect(key).toMatch(/^hp_[A-Za-z0-9_-]{43}$/)
  expect(new Set([...secrets, ...keys]).size).toBe(100)
})

test('of a key a hash is kept, always the same and never the key', () => {
  expect(hashApiKey('hp_one')).toMatch(/^[0-9a-f]{64}$/)
  expect(hashApiKey('hp_one')).toBe(hashApiKey('hp_one'))
  expect(hashApiKey('hp_one')).not.toBe(hashApiKey('hp_two'))
})
