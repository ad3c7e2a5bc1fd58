import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Environment } from '../../../src/config.ts'
import type { Visited } from '../../../src/outgoing/visitor.ts'
import { createManualClock } from '../../stand-ins/manual-clock.ts'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp, toReply } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const topic = 'arn:aws:sns:eu-west-1:210987654321:launches'
const certificateUrl = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem'
const pem = (await senders.visit('')) as Visited
const privateKey = senders.privateKeys.AWS_SNS_TOPIC_ARN ?? ''

/** A message as SNS writes and signs it, by its documentation alone. */
function message(change: Readonly<Record<string, unknown>> = {}, key = privateKey): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    ...JSON.parse(exampleOf('aws-sns', 'Notification')), // it is plain text
    SigningCertURL: certificateUrl,
    ...change,
  }
  const signed = ['Message', 'MessageId', 'Subject', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']
  const text = signed.flatMap((name) => (typeof whole[name] === 'string' ? [`${name}\n${whole[name]}\n`] : [])).join('')
  const hash = whole.SignatureVersion === '1' ? 'sha1' : 'sha256'
  return {
    ...whole,
    Signature: sign(hash, Buffer.from(text), createPrivateKey(key)).toString('base64'),
  }
}

const confirmation = (change: Readonly<Record<string, unknown>> = {}, key?: string) =>
  message(
    {
      Type: 'SubscriptionConfirmation',
      Token: 'a-token',
      Subject: undefined,
      Message: 'You have chosen to subscribe.',
      SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=a-token',
      ...change,
    },
    key,
  )

async function start(environment: Environment = {}, answer: (url: string) => Visited | undefined = () => pem) {
  const visited: string[] = []
  const clock = createManualClock(Date.now())
  const visit = async (url: string) => {
    visited.push(url)
    return answer(url)
  }
  const app = await startTestApp(
    { AWS_SNS_TOPIC_ARN: `arn:aws:sns:eu-west-1:1:other, ${topic}`, ...environment },
    { visit, clock, role: 'receive' },
  )
  return { app, visited, clock }
}

/** SNS calls its JSON plain text. */
async function send(app: RunningApp, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const { Type: type } = body as { readonly Type: string }
  return toReply(
    await fetch(`${app.url}/webhooks/aws-sns`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=UTF-8', 'x-amz-sns-message-type': type, ...headers },
      body: JSON.stringify(body),
    }),
  )
}

test.each(['1', '2'])('a notification signed after version %s is received', async (SignatureVersion) => {
  const { app } = await start()
  const reply = await send(app, message({ SignatureVersion }))
  expect([reply.status, reply.text]).toEqual([200, ''])
  const [event] = await app.all('/v1/events')
  const known = { type: 'Notification', status: 'received', delivery_id: '4d1c7b52-6e0f-5a83-9b21-7f3a0c9d8e64' }
  expect(event).toMatchObject(known)
  expect((await app.api('GET', `/v1/events/${event.id}`)).json.body.Message).toBe('The countdown has begun.')
})

test('a notification without a subject, and one that was not ASCII, are received', async () => {
  const { app } = await start()
  expect((await send(app, message({ Subject: undefined }))).status).toBe(200)
  expect((await send(app, message({ MessageId: '2', Message: 'Größe\nTyp\n🚀', Subject: '' }))).status).toBe(200)
  expect(await app.all('/v1/events')).toHaveLength(2)
})

const otherKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey

test.each<[string, Record<string, unknown>]>([
  ['changed afterwards', { ...message(), Message: 'The countdown has ended.' }],
  ['signed by another key', message({}, otherKey)],
  ['of a topic that may not send', message({ TopicArn: 'arn:aws:sns:eu-west-1:666:launches' })],
  ['of no topic', message({ TopicArn: undefined })],
  ['whose signature is of another version', { ...message({ SignatureVersion: '1' }), SignatureVersion: '2' }],
  ['of an unknown version', message({ SignatureVersion: '3' })],
  ['with no signature that can be read', { ...message(), Signature: 'no base64!' }],
])('a notification that is %s is refused', async (_what, body) => {
  const { app } = await start()
  expect(await send(app, body)).toMatchObject({ status: 403, json: { code: 'signature_mismatch' } })
  expect(await app.all('/v1/events')).toEqual([])
})

test.each([
  'https://evil.example.com/SimpleNotificationService-0123.pem',
  'https://sns.eu-west-1.amazonaws.com.evil.example.com/SimpleNotificationService-0123.pem',
  'https://evilsns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem',
  'https://sns.a.b.amazonaws.com/SimpleNotificationService-0123.pem',
  'http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem',
  'https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-0123.pem',
  'https://user@sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem',
  'https://sns.eu-west-1.amazonaws.com@evil.example.com/SimpleNotificationService-0123.pem',
  'https://sns.eu-west-1.amazonaws.com/?Action=Publish&x=.pem',
  'https://sns.eu-west-1.amazonaws.com/a/../b.pem',
  'https://sns.eu-west-1.amazonaws.com/x.pem?y=1',
  'https://s3.eu-west-1.amazonaws.com/bucket.pem',
  'no url',
  '',
])('a certificate at %j is never asked for', async (SigningCertURL) => {
  const { app, visited } = await start()
  expect((await send(app, message({ SigningCertURL }))).status).toBe(403)
  expect(visited).toEqual([])
})

test('nothing is fetched for a topic that may not send', async () => {
  const { app, visited } = await start()
  await send(app, message({ TopicArn: 'arn:aws:sns:eu-west-1:666:launches' }))
  expect(visited).toEqual([])
})

test('one certificate serves for many messages, for a day', async () => {
  const { app, visited, clock } = await start()
  const many = (from: number) =>
    Promise.all(Array.from({ length: 10 }, (_, n) => send(app, message({ MessageId: String(from + n) }))))
  expect((await many(0)).map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect(visited).toEqual([certificateUrl])
  clock.advance(24 * 3_600_000 + 1)
  await many(10)
  expect(visited).toEqual([certificateUrl, certificateUrl])
})

test('while the certificate cannot be had SNS is asked to come again, and it is not asked for each time', async () => {
  let isThere = false
  const { app, visited, clock } = await start({}, () => (isThere ? pem : undefined))
  for (let n = 0; n < 3; n += 1) {
    const reply = await send(app, message())
    expect(reply).toMatchObject({ status: 503, json: { code: 'sender_unreachable' } })
    expect(reply.headers.get('retry-after')).not.toBeNull()
  }
  expect(visited).toHaveLength(1)
  isThere = true
  clock.advance(10_001)
  expect((await send(app, message())).status).toBe(200)
})

test.each<[string, Visited]>([
  ['answers 404', { statusCode: 404, text: pem.text }],
  ['is a page', { statusCode: 200, text: '<html>' }],
])('a message is refused, and its refusal listed, if its certificate %s', async (_what, visited) => {
  const { app, clock } = await start({}, () => visited)
  expect(await send(app, message())).toMatchObject({ status: 403, json: { code: 'signature_mismatch' } })
  clock.advance(1_000)
  await vi.waitFor(async () =>
    expect(await app.all('/v1/rejections')).toMatchObject([{ source: 'aws-sns', reason: 'certificate-refused' }]),
  )
})

test('a message with an invented certificate was answered as if it were ours to blame, and is a forgery', async () => {
  const answer = (url: string) => (url === certificateUrl ? pem : { statusCode: 404, text: '' })
  const { app } = await start({}, answer)
  for (let n = 0; n < 40; n += 1) {
    const SigningCertURL = `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${n}.pem`
    expect((await send(app, message({ SigningCertURL }, otherKey))).status).toBe(403)
  }
  expect((await send(app, message())).status).toBe(200)
})

test('a certificate that the server of SNS fails to give is asked for again', async () => {
  const { app } = await start({}, () => ({ statusCode: 503, text: '' }))
  expect(await send(app, message())).toMatchObject({ status: 503, json: { code: 'sender_unreachable' } })
})

test('a certificate that cannot be read refuses the message', async () => {
  const { app } = await start({}, () => ({ statusCode: 200, text: '-----BEGIN CERTIFICATE-----\nAAAA\n' }))
  expect((await send(app, message())).status).toBe(403)
})

test('a type in the header that the body does not have is refused', async () => {
  const { app, visited } = await start({ AWS_SNS_CONFIRM: 'true' })
  for (const [body, type] of [
    [message(), 'SubscriptionConfirmation'],
    [message(), 'UnsubscribeConfirmation'],
    [message({ Type: 'UnsubscribeConfirmation' }), 'Notification'],
  ] as const)
    expect(await send(app, body, { 'x-amz-sns-message-type': type })).toMatchObject({
      status: 400,
      json: { code: 'event_type_mismatch' },
    })
  expect(await app.all('/v1/events')).toEqual([])
  expect(visited).toEqual([certificateUrl])
})

test('a subscription is confirmed by a visit, where the operator said so, and not stored', async () => {
  const { app, visited } = await start({ AWS_SNS_CONFIRM: 'true' })
  const body = confirmation()
  expect((await send(app, body)).status).toBe(200)
  expect(visited).toEqual([certificateUrl, body.SubscribeURL])
  expect(await app.all('/v1/events')).toEqual([])
})

test.each([undefined, '', 'false', 'TRUE', '1'])(
  'with AWS_SNS_CONFIRM %j nothing is visited, the topic is logged, and the operator has what it takes to confirm it',
  async (value) => {
    const { app, visited } = await start({ AWS_SNS_CONFIRM: value })
    const body = confirmation()
    for (const _time of [1, 2]) expect((await send(app, body)).status).toBe(200)
    expect(visited).toEqual([certificateUrl])
    const [event, ...more] = await app.all('/v1/events')
    expect([event, more]).toMatchObject([{ type: 'SubscriptionConfirmation', status: 'received' }, []])
    expect((await app.api('GET', `/v1/events/${event.id}/raw`)).text).toBe(JSON.stringify(body))
    const line = await app.logs('handshake.unconfirmed')
    expect(line).toMatchObject({
      source: 'aws-sns',
      subject: topic,
      host: 'sns.eu-west-1.amazonaws.com',
      enabled_by: 'AWS_SNS_CONFIRM',
    })
    expect(JSON.stringify(app.logged)).not.toContain('a-token')
  },
)

test.each([
  'https://evil.example.com/?Action=ConfirmSubscription',
  'http://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription',
  'https://sns.eu-west-1.amazonaws.com.evil.example.com/',
  'https://user:password@sns.eu-west-1.amazonaws.com/',
  'https://sns.eu-west-1.amazonaws.com:444/',
  'https://sns.amazonaws.com/',
  'file:///etc/passwd',
  'not a url',
])('a subscription is not confirmed at %j, although it is signed', async (SubscribeURL) => {
  const { app, visited } = await start({ AWS_SNS_CONFIRM: 'true' })
  const reply = await send(app, confirmation({ SubscribeURL }))
  expect(reply).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
  expect(visited).toEqual([certificateUrl])
})

test('a subscription that is not signed, or of another topic, is visited by nobody', async () => {
  const { app, visited } = await start({ AWS_SNS_CONFIRM: 'true' })
  const TopicArn = 'arn:aws:sns:eu-west-1:666:launches'
  for (const body of [confirmation({}, otherKey), confirmation({ TopicArn }), { ...confirmation(), Signature: '' }])
    expect((await send(app, body)).status).toBeGreaterThanOrEqual(400)
  expect(visited.filter((url) => url !== certificateUrl)).toEqual([])
})

test('a subscription that SNS does not confirm is asked for again', async () => {
  const answer = (url: string) => (url === certificateUrl ? pem : { statusCode: 500, text: '' })
  const { app } = await start({ AWS_SNS_CONFIRM: 'true' }, answer)
  expect(await send(app, confirmation())).toMatchObject({ status: 503, json: { code: 'sender_unreachable' } })
})
