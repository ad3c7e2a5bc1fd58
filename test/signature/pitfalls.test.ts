import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isMissing } from '../../src/signature/refusal.ts'
import type { HmacScheme } from '../../src/signature/scheme.ts'
import { judge, nowMs, preset, received, requestOf } from './requests.ts'
import { senderOf } from './senders.ts'

const secret = 'a made-up secret'
const seconds = String(nowMs / 1000)
const hmac = (content: string | Buffer, key = secret, hash = 'sha256') => createHmac(hash, key).update(content)
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('bytes that are not UTF-8 do not pass under the signature of what they would be read as', () => {
  const { scheme, context, send } = senderOf('standard-webhooks')
  const replacement = received(send({ body: Buffer.from('{"a":"\u{fffd}"}') }))
  const raw = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xfd]), Buffer.from('"}')])
  expect(judge(scheme, replacement, context)).toBe('verified')
  expect(judge(scheme, { ...replacement, body: raw }, context)).toBe('signature-mismatch')
  expect(judge(scheme, received(send({ body: raw })), context)).toBe('verified')
})

test('a byte order mark before a signed body breaks the signature', () => {
  const { scheme, context, send } = senderOf('stripe')
  const request = received(send({ body: Buffer.from('{}') }))
  expect(judge(scheme, { ...request, body: Buffer.from('\u{feff}{}') }, context)).toBe('signature-mismatch')
})

test('half a surrogate pair in a signed field is refused: it would be signed as a replacement character', () => {
  const { scheme, context, send } = senderOf('mailgun')
  const body = received(send({ body: Buffer.from('{"signature":{"token":"\u{fffd}"}}') })).body.toString()
  expect(judge(scheme, requestOf(json, body), context)).toBe('authenticated')
  expect(judge(scheme, requestOf(json, body.replace('\u{fffd}', '\\ud800')), context)).toBe('malformed-body')
})

test('a form whose percents are not UTF-8 is refused: they would all be read as replacement characters', () => {
  const { scheme, context, send } = senderOf('mandrill')
  const request = received(send({ headers: form, body: Buffer.from('a=%EF%BF%BD') }))
  expect(judge(scheme, request, context)).toBe('verified')
  for (const body of ['a=%FD', 'a=%', 'a=%zz']) {
    expect(judge(scheme, { ...request, body: Buffer.from(body) }, context)).toBe('malformed-body')
  }
})

test.each([
  '1767225600abc',
  ' 1767225600',
  '1767225600 ',
  '+1767225600',
  '1767225600.0',
  '01767225600',
  '176722560',
  '1.7672256e9',
  '0x6955b900',
  '',
])('the timestamp %j is refused, though it is signed', (timestamp) => {
  const signature = `v0=${hmac(`v0:${timestamp}:{}`).digest('hex')}`
  const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature }
  const wanted = timestamp === '' ? 'missing-timestamp' : 'malformed-timestamp'
  expect(judge(preset('slack'), requestOf(headers, '{}'), { secrets: [secret] })).toBe(wanted)
})

test('seconds where milliseconds are due are refused, and the other way round', () => {
  const signature = (time: string) => `t=${time},v1=${hmac(`${time}.{}`).digest('hex')}`
  const of = (name: string, header: string, time: string) =>
    judge(preset(name), requestOf({ [header]: signature(time) }, '{}'), { secrets: [secret] })
  expect(of('stripe', 'stripe-signature', String(nowMs))).toBe('malformed-timestamp')
  expect(of('workos', 'workos-signature', seconds)).toBe('malformed-timestamp')
  expect(of('workos', 'workos-signature', String(nowMs))).toBe('verified')
})

test('a fresh timestamp header that is not signed does not make a stale request fresh', () => {
  const { scheme, context, send } = senderOf('linear')
  const stale = send({}, nowMs - 61_000)
  const request = received({ ...stale, headers: { ...stale.headers, 'Linear-Timestamp': String(nowMs) } })
  expect(judge(scheme, request, context)).toBe('timestamp-too-old')
})

test('two times in one signature header are refused: only one of them is signed', () => {
  const good = `t=${seconds},v1=${hmac(`${seconds}.{}`).digest('hex')}`
  const of = (header: string) =>
    judge(preset('stripe'), requestOf({ 'stripe-signature': header }, '{}'), { secrets: [secret] })
  expect(of(good)).toBe('verified')
  expect(of(`t=1,${good}`)).toBe('malformed-signature')
})

test('a signature of another length or with junk behind it is refused and throws nothing', () => {
  const digest = hmac('{}').digest()
  const of = (text: string) =>
    judge(preset('gitea'), requestOf({ 'x-gitea-signature': text }, '{}'), { secrets: [secret] })
  expect(of(digest.toString('hex'))).toBe('verified')
  const hex = digest.toString('hex')
  for (const text of [
    `${hex}zz`,
    `${hex}00`,
    hex.slice(2),
    hex.slice(1),
    `0x${hex}`,
    digest.toString('base64'),
    'ä'.repeat(64),
  ])
    expect(of(text)).toBe('malformed-signature')
})

test.each([0x100, 0x2600, 0xff00])(
  'hex of characters that are a multiple of U+0100 beside the digits is refused: %d',
  (by) => {
    const { scheme, context, send } = senderOf('mailgun')
    const body = received(send({ body: Buffer.from('{"signature":{"token":"made up"}}') })).body.toString()
    const shifted = body.replace(/(?<="signature":")[0-9a-f]{64}/, (hex) =>
      String.fromCharCode(...[...hex].map((digit) => digit.charCodeAt(0) + by)),
    )
    expect(judge(scheme, requestOf(json, body), context)).toBe('authenticated')
    expect(judge(scheme, requestOf(json, shifted), context)).toBe('malformed-signature')
  },
)

test('base64 is taken in its one canonical form', () => {
  const digest = hmac('{}').digest('base64')
  const of = (text: string) =>
    judge(preset('shopify'), requestOf({ 'x-shopify-hmac-sha256': text }, '{}'), { secrets: [secret] })
  expect(of(digest)).toBe('verified')
  const last = digest.at(-2) ?? ''
  const twin = String.fromCharCode(last.charCodeAt(0) + 1)
  for (const text of [
    digest.slice(0, -1),
    `${digest}=`,
    `${digest.slice(0, 10)} ${digest.slice(10)}`,
    `${digest.slice(0, -2)}${twin}=`,
  ])
    expect(of(text)).toBe('malformed-signature')
})

test('a shorter prefix of the right signature is not enough', () => {
  const { scheme, context, send } = senderOf('svix')
  const sent = send({})
  const signature = sent.headers['svix-signature'] ?? ''
  for (const length of [2, 3, 4, 10, signature.length - 1]) {
    const headers = { ...sent.headers, 'svix-signature': signature.slice(0, length) }
    expect(judge(scheme, received({ ...sent, headers }), context)).toMatch(
      /^(malformed-signature|unsupported-version)$/,
    )
  }
})

test('a secret that decodes to nothing verifies nothing, not even what is signed with an empty key', () => {
  const content = `msg_1.${seconds}.{}`
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${hmac(content, '').digest('base64')}`,
  }
  for (const empty of ['', 'whsec_', 'whsec_=', '====', ' '])
    expect(judge(preset('standard-webhooks'), requestOf(headers, '{}'), { secrets: [empty] })).toBe('no-secret')
})

test('a public key is no HMAC secret: everybody could sign with it', () => {
  const publicKey = 'whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4='
  for (const bytes of [Buffer.from(publicKey, 'base64'), Buffer.from(publicKey.slice(5), 'base64')]) {
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${createHmac('sha256', bytes).update(`msg_1.${seconds}.{}`).digest('base64')}`,
    }
    expect(judge(preset('standard-webhooks'), requestOf(headers, '{}'), { secrets: [publicKey] })).toBe('no-secret')
  }
})

test('any of several signatures may be of any of several secrets, and unknown tags are passed over', () => {
  const content = `msg_1.${seconds}.{}`
  const keys = ['first', 'second'].map((text) => Buffer.from(text))
  const entry = (key: Buffer) => `v1,${createHmac('sha256', key).update(content).digest('base64')}`
  const of = (signatures: string, ...held: Buffer[]) =>
    judge(
      preset('standard-webhooks'),
      requestOf({ 'webhook-id': 'msg_1', 'webhook-timestamp': seconds, 'webhook-signature': signatures }, '{}'),
      { secrets: held.map((key) => `whsec_${key.toString('base64')}`) },
    )
  const [first, second] = keys as [Buffer, Buffer] // there are two
  const other = Buffer.from('other')
  expect(of(`${entry(first)} ${entry(second)}`, other, second)).toBe('verified')
  expect(of(`v9,what v1a,ever ${entry(second)}`, first, second)).toBe('verified')
  expect(of(`v1,broken ${entry(second)}`, second)).toBe('verified')
  expect(of(`${entry(first)} ${entry(second)}`, other)).toBe('signature-mismatch')
  expect(of(`${Array(16).fill(entry(other)).join(' ')} ${entry(first)}`, first)).toBe('signature-mismatch')
})

test.each(['X-Hub-Signature-256', 'x-hub-signature-256'])(
  'a signature header that comes twice is refused, also as %s',
  (again) => {
    const good = `sha256=${hmac('{}').digest('hex')}`
    const request = requestOf({ 'X-Hub-Signature-256': good }, '{}')
    const twice = { ...request, rawHeaders: [...request.rawHeaders, again, 'sha256=00'] }
    expect(judge(preset('github'), request, { secrets: [secret] })).toBe('verified')
    expect(judge(preset('github'), twice, { secrets: [secret] })).toBe('repeated-header')
  },
)

test('a signed header that comes twice is refused: nobody could say which was signed', () => {
  const { scheme, context, send } = senderOf('standard-webhooks')
  const request = received(send({}))
  const rawHeaders = [...request.rawHeaders, 'Webhook-Id', 'another']
  expect(judge(scheme, { ...request, rawHeaders }, context)).toBe('repeated-header')
})

test('of a token header that comes twice Node keeps the first: both are refused', () => {
  const request = requestOf({ authorization: `Bearer ${secret}` }, '{}')
  const rawHeaders = [...request.rawHeaders, 'Authorization', 'Bearer other']
  expect(judge(preset('bearer'), request, { secrets: [secret] })).toBe('authenticated')
  expect(judge(preset('bearer'), { ...request, rawHeaders }, { secrets: [secret] })).toBe('repeated-header')
})

test.each(['discord', 'sendgrid', 'mailgun', 'zendesk', 'twitch'] as const)(
  '%s: no digit can move between the time and what is signed beside it',
  (name) => {
    const { scheme, context, send } = senderOf(name)
    const request = received(send({}))
    const [header = ''] = Object.keys(request.headers).filter((one) => one.endsWith('timestamp'))
    const text = header === '' ? request.body.toString() : `${request.headers[header]}`
    if (header === '') {
      const moved = text.replace(/"timestamp":"(\d+)(\d)"/, '"timestamp":"$1"').replace('"token":"', '"token":"0')
      expect(judge(scheme, { ...request, body: Buffer.from(moved) }, context)).toBe('malformed-timestamp')
      return
    }
    const headers = { ...request.headers, [header]: text.slice(0, -1) }
    const body = Buffer.concat([Buffer.from(text.slice(-1)), request.body])
    expect(judge(scheme, { ...request, headers, body }, context)).toBe('malformed-timestamp')
  },
)

test('an id with a full stop is refused: the time could begin inside it', () => {
  const { scheme, context, send } = senderOf('standard-webhooks')
  expect(judge(scheme, received(send({ headers: { 'webhook-id': 'msg_1' } })), context)).toBe('verified')
  const [id, time, body] = [`msg_1.${seconds}`, seconds, '{}']
  const key = Buffer.from(context.secrets[0] ?? '', 'base64')
  const signature = `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`
  const headers = { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature }
  expect(judge(scheme, requestOf(headers, body), context)).toBe('content-refused')
})

test('the beginning of a body cannot move into the URL that is signed before it', () => {
  const { scheme, context, send } = senderOf('square')
  const request = received(send({ body: Buffer.from('{"a":{"b":1}}') }))
  const moved = { ...request, url: `${request.url}{"a":`, body: Buffer.from('{"b":1}}') }
  expect(judge(scheme, moved, context)).toBe('content-refused')
})

test('a body of depth, or with members of the prototype, breaks nothing', () => {
  const { scheme, context } = senderOf('adyen')
  const bodies = ['['.repeat(100_000), '{"__proto__":{"notificationItems":[1]}}', 'null', '', '{"a":1', '\u{0}']
  for (const body of bodies)
    expect(judge(scheme, requestOf(json, body), context)).toMatch(/^(malformed-body|missing-content)$/)
})

test('what is missing is told from what is wrong', () => {
  const of = (headers: Record<string, string>) => judge(preset('slack'), requestOf(headers, ''), { secrets: [secret] })
  expect(isMissing(of({}) as 'missing-signature')).toBe(true)
  expect(isMissing(of({ 'x-slack-signature': 'v0=00' }) as 'malformed-signature')).toBe(false)
})

test('a key may be hashed, or stand behind a prefix', () => {
  const scheme = { ...preset('github'), key: { encoding: 'utf8', strip: 'secret_' } } as HmacScheme // it is one
  const request = requestOf({ 'x-hub-signature-256': `sha256=${hmac('{}').digest('hex')}` }, '{}')
  expect(judge(scheme, request, { secrets: [`secret_${secret}`] })).toBe('verified')
  expect(judge(scheme, request, { secrets: ['secret_'] })).toBe('no-secret')
})
