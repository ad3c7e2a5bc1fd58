import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { judge, preset, received, requestOf } from './requests.ts'
import { senderOf } from './senders.ts'

const secret = 'a made-up secret'
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('every item of a batch must be signed, and an empty batch is refused', () => {
  const { scheme, context, send } = senderOf('adyen')
  const item = { NotificationRequestItem: { pspReference: '1', amount: { value: 1130, currency: 'EUR' } } }
  const signed = JSON.parse(
    received(send({ body: Buffer.from(JSON.stringify({ notificationItems: [item] })) })).body.toString(),
  )
  const of = (notificationItems: unknown) =>
    judge(scheme, requestOf(json, JSON.stringify({ notificationItems })), context)
  expect(of(signed.notificationItems)).toBe('verified')
  expect(of([...signed.notificationItems, item])).toBe('missing-signature')
  expect(of([])).toBe('missing-content')
  expect(of(undefined)).toBe('missing-content')
  expect(of({ 0: signed.notificationItems[0], length: 1 })).toBe('missing-content')
})

test('a list in a signed field is refused: it would collapse into the text of its one element', () => {
  const { scheme, context, send } = senderOf('adyen')
  const body = JSON.stringify({ notificationItems: [{ NotificationRequestItem: { amount: { value: 1130 } } }] })
  const signed = received(send({ body: Buffer.from(body) })).body.toString()
  for (const value of ['[1130]', '{"a":1130}'])
    expect(judge(scheme, requestOf(json, signed.replace('"value":1130', `"value":${value}`)), context)).toBe(
      'malformed-body',
    )
})

test('clientState must be right in every notification, and an empty list is refused', () => {
  const of = (value: unknown) =>
    judge(preset('ms-graph'), requestOf(json, JSON.stringify({ value })), { secrets: [secret] })
  expect(of([{ clientState: secret }, { clientState: secret }])).toBe('authenticated')
  expect(of([{ clientState: secret }, { clientState: 'evil' }])).toBe('token-mismatch')
  expect(of([{ clientState: secret }, {}])).toBe('missing-token')
  expect(of([{ clientState: [secret] }])).toBe('malformed-token')
  for (const none of [[], {}, null, undefined]) expect(of(none)).toBe('missing-token')
})

test('a member that every object inherits is not there', () => {
  const scheme = { kind: 'token', secret: 'A', token: { body: '/constructor/name' } } as const
  expect(judge(scheme, requestOf(json, '{}'), { secrets: ['Object'] })).toBe('missing-token')
})

test('a password may have colons, and half a credential is none', () => {
  const of = (credential: string, held: string) =>
    judge(
      preset('basic-auth'),
      requestOf({ authorization: `Basic ${Buffer.from(credential).toString('base64')}` }, ''),
      { secrets: [held] },
    )
  expect(of('user:pa:ss', 'user:pa:ss')).toBe('authenticated')
  expect(of('user:pa', 'user:pa:ss')).toBe('token-mismatch')
  for (const held of ['user', 'user:', '']) expect(of(held, held)).toBe('no-secret')
})

test('what the contract signs with a URL is verified by the public URL, and never by the header Host', () => {
  const { scheme, context, send } = senderOf('trello')
  const request = received(send({}))
  const headers = { ...request.headers, host: 'evil.example', 'x-forwarded-host': 'evil.example' }
  expect(judge(scheme, { ...request, headers }, context)).toBe('verified')
  expect(judge(scheme, { ...request, url: 'https://evil.example/in?a=1' }, context)).toBe('signature-mismatch')
})

test('a body that no signature covers is refused beside a signed URL', () => {
  const { scheme, context, send } = senderOf('twilio')
  const request = received(send({ body: Buffer.alloc(0) }))
  expect(judge(scheme, request, context)).toBe('verified')
  for (const type of ['application/json', 'text/plain', undefined]) {
    const headers = { ...request.headers, 'content-type': type }
    expect(judge(scheme, { ...request, headers, body: Buffer.from('{"evil":1}') }, context)).toBe('missing-content')
  }
})

test('the answer to a handshake does not pass for an event of the same key', () => {
  const key = createHash('sha1').update(secret).digest()
  const payload = '20f9f8ed05f77439fe955c977e4c8a53'
  const signature = `public|${createHmac('sha1', key).update(payload).digest('hex')}`
  const body = new URLSearchParams({ bt_signature: signature, bt_payload: payload }).toString()
  expect(judge(preset('braintree'), requestOf(form, body), { secrets: [secret] })).toBe('content-refused')
})

test('a signature over no more than a checksum of the body proves no more than a token', () => {
  const { scheme, context, send } = senderOf('paypal')
  expect(judge(scheme, received(send({ body: Buffer.from('{"amount":"1.00"}') })), context)).toBe('authenticated')
})

test('a field that comes twice is refused', () => {
  const { scheme, context, send } = senderOf('braintree')
  const request = received(send({ headers: form, body: Buffer.from('bt_payload=abc') }))
  const body = Buffer.from(`${request.body}&bt_payload=evil`)
  expect(judge(scheme, { ...request, body }, context)).toBe('repeated-parameter')
})
