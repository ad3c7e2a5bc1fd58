import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacSha256 } from '../../src/signature/hmac-sha256.ts'

/** RFC 4231, sections 4.3 and 4.7: a short key, and one that is longer than a block. */
test.each([
  [
    Buffer.from('Jefe'),
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    Buffer.alloc(131, 0xaa),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
])('the vectors of RFC 4231 hold', (key, text, digest) => {
  expect(hmacSha256(createSecretKey(key), text, new Uint8Array(), 'hex')).toBe(digest)
})

test('it is the HMAC that Node makes, of any key, text and bytes', () => {
  const secrets = fc.uint8Array({ minLength: 1, maxLength: 200 })
  const texts = fc.string({ unit: 'binary', maxLength: 100 })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.integer({ min: 0, max: 20_000 }).map((length) => new Uint8Array(length)),
  )
  fc.assert(
    fc.property(secrets, texts, bytes, (secret, text, content) => {
      const key = createSecretKey(secret)
      const digest = createHmac('sha256', key).update(text).update(content).digest()
      // The second time it has the key made.
      for (const encoding of ['base64', 'hex', 'base64'] as const) {
        expect(hmacSha256(key, text, content, encoding)).toBe(digest.toString(encoding))
      }
    }),
  )
})

test.each([16_319, 16_320, 16_321, 100_000])(
  'it is that of Node for %d bytes, on either side of what is hashed in one call',
  (length) => {
    const [secret, body] = [randomBytes(24), randomBytes(length)]
    const digest = createHmac('sha256', secret).update(body).digest('hex')
    expect(hmacSha256(createSecretKey(secret), '', body, 'hex')).toBe(digest)
  },
)
