import { createSign, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { judge, preset, received, requestOf } from './requests.ts'
import { senderOf } from './senders.ts'

test.each([
  'http://sns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.eu-west-1.amazonaws.com.evil.test/a.pem',
  'https://evil.test/sns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.a.b.amazonaws.com/a.pem',
  'https://sns..amazonaws.com/a.pem',
  'https://xsns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.eu-west-1.amazonaws.com@evil.test/a.pem',
  'https://user@sns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.eu-west-1.amazonaws.com:8443/a.pem',
  'https://sns.eu-west-1.amazonaws.com/a.pem?b',
  'https://sns.eu-west-1.amazonaws.com/a.pem#b',
  'https://sns.eu-west-1.amazonaws.com/../a.pem',
  'https://sns.eu-west-1.amazonaws.com/b/a.pem',
  'https://sns.eu-west-1.amazonaws.com/a.txt',
  'https://sns.eu-west-1.amazonaws.com\\.evil.test/a.pem',
  'HTTPS://SNS.eu-west-1.amazonaws.com/a.pem',
  'file:///a.pem',
  '',
])('no certificate is fetched from %j', (url) => {
  const { scheme, context, send } = senderOf('sns')
  const message = Buffer.from(JSON.stringify({ Type: 'Notification', Message: 'm', MessageId: 'i' }))
  const request = received(send({ body: message }))
  const body = JSON.stringify({ ...JSON.parse(request.body.toString()), SigningCertURL: url })
  expect(judge(scheme, { ...request, body: Buffer.from(body) }, context)).toBe('certificate-refused')
})

test('a certificate is asked for by its URL, once the message is for a topic of ours', () => {
  const { scheme, context, send } = senderOf('sns')
  const request = received(send({ body: Buffer.from('{"Type":"Notification","Message":"m"}') }))
  const { certificateAt: _none, ...without } = context
  expect(judge(scheme, request, without)).toBe('certificate-needed')
  expect(judge(scheme, request, { ...without, secrets: ['arn:of:another'] })).toBe('bound-value-mismatch')
  expect(judge(scheme, request, { ...context, certificateAt: () => 'no PEM' })).toBe('certificate-refused')
})

test('the algorithm is of a closed list, whatever the message says', () => {
  const { scheme, context, send } = senderOf('sns')
  const request = received(send({ body: Buffer.from('{"Type":"Notification","Message":"m"}') }))
  for (const version of ['3', '', 'constructor', 2, null]) {
    const body = JSON.stringify({ ...JSON.parse(request.body.toString()), SignatureVersion: version })
    expect(judge(scheme, { ...request, body: Buffer.from(body) }, context)).toBe('algorithm-refused')
  }
})

test('a key of another kind than the algorithm verifies nothing', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const scheme = {
    kind: 'public-key',
    secret: 'A',
    algorithm: 'ecdsa-p256-sha256',
    key: { encoding: 'pem' },
    signature: { header: 'x-sig', encoding: 'base64' },
  } as const
  const signature = createSign('sha256').update('{}').sign(privateKey, 'base64')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  expect(judge(scheme, requestOf({ 'x-sig': signature }, '{}'), { secrets: [pem] })).toBe('no-secret')
  const wise = preset('wise')
  expect(judge(wise, requestOf({ 'x-signature-sha256': signature }, '{}'), { secrets: [pem] })).toBe('verified')
  expect(
    judge(wise, requestOf({ 'x-signature-sha256': signature }, '{}'), { secrets: [pem.replaceAll('\n', '\\n')] }),
  ).toBe('verified')
})

test('an ECDSA signature of zeros is refused', () => {
  const { scheme, context, send } = senderOf('sendgrid')
  const sent = send({})
  for (const zeros of ['MAYCAQACAQA=', 'MAYCAQECAQA=', 'MAA=']) {
    const headers = { ...sent.headers, 'X-Twilio-Email-Event-Webhook-Signature': zeros }
    expect(judge(scheme, received({ ...sent, headers }), context)).toBe('signature-mismatch')
  }
})
