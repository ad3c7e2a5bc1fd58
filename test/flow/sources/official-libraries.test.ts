import { sign } from '@octokit/webhooks-methods'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import Stripe from 'stripe'
import { Webhook as SvixWebhook } from 'svix'
import twilio from 'twilio'
import { expect, test } from 'vitest'
import type { Environment } from '../../../src/config.ts'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { githubExample, startTestApp } from '../../stand-ins/running-app.ts'
import { exampleOf, post } from './senders.ts'

/** Where everybody believes the server to be. */
const publicUrl = 'https://hooks.example.com/in'

interface Library {
  readonly name: string
  readonly source: string
  readonly variable: string
  /** Three secrets: two are set, the third is somebody else's. */
  readonly secrets: readonly [string, string, string]
  readonly body: string
  readonly status: number
  readonly path: string
  /** What the library makes of the body. */
  readonly headersOf: (secret: string, body: string) => Promise<Record<string, string>> | Record<string, string>
}

const json = { 'content-type': 'application/json' }
const whsec = (letter: string) => `whsec_${Buffer.from(letter.repeat(32)).toString('base64')}`
const stripeClient = new Stripe('sk_test_none')
const invoice = JSON.stringify(exampleOf('standard-webhooks', 'invoice.paid'))
const sms = new URLSearchParams({ ...exampleOf('twilio', 'incoming_sms'), Body: 'Größe & Maß? 1+1=2 😀' })

/** Signed by who knows: the libraries that the senders give to their users. */
const libraries: readonly Library[] = [
  {
    name: 'stripe',
    source: 'stripe',
    variable: 'STRIPE_WEBHOOK_SECRET',
    secrets: ['whsec_first', 'whsec_second', 'whsec_third'],
    // Stripe sends it indented.
    body: JSON.stringify(exampleOf('stripe', 'charge.succeeded'), undefined, 2),
    status: 202,
    path: '/webhooks/stripe',
    headersOf: (secret, payload) => ({
      ...json,
      'stripe-signature': stripeClient.webhooks.generateTestHeaderString({ payload, secret }),
    }),
  },
  {
    name: '@octokit/webhooks-methods',
    source: 'github',
    variable: 'GITHUB_WEBHOOK_SECRET',
    secrets: ['first', 'second', 'third'],
    body: JSON.stringify(githubExample('push')),
    status: 202,
    path: '/webhooks/github',
    headersOf: async (secret, body) => ({
      ...json,
      'x-github-event': 'push',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-hub-signature-256': await sign(secret, body),
    }),
  },
  {
    name: 'standardwebhooks',
    source: 'standard-webhooks',
    variable: 'STANDARD_WEBHOOKS_SECRET',
    secrets: [whsec('a'), whsec('b'), whsec('c')],
    body: invoice,
    status: 202,
    path: '/webhooks/standard-webhooks',
    headersOf(secret, body) {
      const now = new Date()
      return {
        ...json,
        'webhook-id': 'msg_17',
        'webhook-timestamp': seconds(now),
        'webhook-signature': new StandardWebhook(secret).sign('msg_17', now, body),
      }
    },
  },
  {
    name: 'svix',
    source: 'standard-webhooks',
    variable: 'STANDARD_WEBHOOKS_SECRET',
    secrets: [whsec('a'), whsec('b'), whsec('c')],
    body: invoice,
    status: 202,
    path: '/webhooks/standard-webhooks',
    headersOf(secret, body) {
      const now = new Date()
      return {
        ...json,
        'svix-id': 'msg_17',
        'svix-timestamp': seconds(now),
        'svix-signature': new SvixWebhook(secret).sign('msg_17', now, body),
      }
    },
  },
  {
    name: 'standardwebhooks, of GitLab',
    source: 'gitlab',
    variable: 'GITLAB_WEBHOOK_SECRET',
    secrets: [whsec('a'), whsec('b'), whsec('c')],
    body: JSON.stringify(exampleOf('gitlab', 'Push Hook')),
    status: 200,
    path: '/webhooks/gitlab',
    headersOf(secret, body) {
      const now = new Date()
      return {
        ...json,
        'x-gitlab-event': 'Push Hook',
        'webhook-id': 'msg_17',
        'webhook-timestamp': seconds(now),
        'webhook-signature': new StandardWebhook(secret).sign('msg_17', now, body),
      }
    },
  },
  {
    name: 'twilio',
    source: 'twilio',
    variable: 'TWILIO_AUTH_TOKEN',
    secrets: ['first', 'second', 'third'],
    body: sms.toString(),
    status: 200,
    path: '/webhooks/twilio?pad=39a&empty=&b=%2F',
    headersOf: (secret, body) => ({
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(
        secret,
        `${publicUrl}/webhooks/twilio?pad=39a&empty=&b=%2F`,
        Object.fromEntries(new URLSearchParams(body)),
      ),
    }),
  },
  {
    name: 'twilio, of JSON',
    source: 'twilio',
    variable: 'TWILIO_AUTH_TOKEN',
    secrets: ['first', 'second', 'third'],
    body: '{"EventType":"onConversationAdded","AccountSid":"AC17"}',
    status: 200,
    path: `/webhooks/twilio?bodySHA256=${twilio.getExpectedBodyHash('{"EventType":"onConversationAdded","AccountSid":"AC17"}')}`,
    headersOf: (secret, body) => ({
      ...json,
      'x-twilio-signature': twilio.getExpectedTwilioSignature(
        secret,
        `${publicUrl}/webhooks/twilio?bodySHA256=${twilio.getExpectedBodyHash(body)}`,
        {},
      ),
    }),
  },
]

test.each(libraries)('what $name signs is accepted with either of two secrets, and with no third', async (library) => {
  const [first, second, third] = library.secrets
  const app = await startWith({ [library.variable]: `${first}, ${second}` })
  const received = []
  for (const secret of [first, second, third]) {
    const headers = await library.headersOf(secret, library.body)
    received.push((await send(app, library, headers, library.body)).status)
  }
  // The second one is a repeat.
  const repeated = library.status === 202 ? 200 : library.status
  expect(received).toEqual([library.status, repeated, 403])
  const events = await app.all('/v1/events?direction=in')
  expect(events).toMatchObject([{ source: library.source, status: 'received' }])
  expect((await app.api('GET', `/v1/events/${events[0].id}/raw`)).text).toBe(library.body)
})

test.each(libraries)('what $name signs is refused with any byte of it changed', async (library) => {
  const [secret] = library.secrets
  const app = await startWith({ [library.variable]: secret })
  const headers = await library.headersOf(secret, library.body)
  const { length } = library.body
  for (const at of [0, Math.floor(length / 2), length - 1]) {
    const body = Buffer.from(library.body)
    body[at] = (body[at] ?? 0) ^ 1
    const reply = await send(app, library, headers, body)
    expect(reply, `byte ${at}`).toMatchObject({ status: 403, json: { code: 'signature_mismatch' } })
  }
  for (const body of [`${library.body} `, library.body.slice(0, -1)])
    expect((await send(app, library, headers, body)).status).toBe(403)
  expect(await app.all('/v1/events?direction=in')).toEqual([])
})

test('what Twilio signs is refused with another query, and at another URL than the public one', async () => {
  const app = await startWith({ TWILIO_AUTH_TOKEN: 'first' })
  const post = (path: string, signedUrl: string) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilio.getExpectedTwilioSignature('first', signedUrl, Object.fromEntries(sms)),
      },
      body: sms.toString(),
    })
  expect((await post('/webhooks/twilio?a=1', `${publicUrl}/webhooks/twilio?a=2`)).status).toBe(403)
  expect((await post('/webhooks/twilio', `${publicUrl}/webhooks/twilio?a=2`)).status).toBe(403)
  expect((await post('/webhooks/twilio', `${app.url}/webhooks/twilio`)).status).toBe(403)
  expect((await post('/webhooks/twilio', 'https://hooks.example.com:443/in/webhooks/twilio')).status).toBe(200)
  expect((await post('/webhooks/twilio', `${publicUrl}/webhooks/twilio`)).status).toBe(200)
})

test('where the proxy changes the path, Twilio is taken at the URL that it calls', async () => {
  const app = await startWith({ TWILIO_AUTH_TOKEN: 'first', TWILIO_WEBHOOK_URL: 'https://sms.example.com/hook' })
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': twilio.getExpectedTwilioSignature(
      'first',
      'https://sms.example.com/hook?a=1',
      Object.fromEntries(sms),
    ),
  }
  const url = `${app.url}/webhooks/twilio?a=1`
  expect((await post({ method: 'POST', url, headers, body: Buffer.from(sms.toString()) })).status).toBe(200)
})

test.each(['stripe', 'standardwebhooks', 'svix'])('what %s signed five minutes ago is refused', async (name) => {
  const library = libraries.find((one) => one.name === name)
  if (library === undefined) throw new Error(name)
  const [secret] = library.secrets
  let nowMs = Date.now()
  const clock = { nowMs: () => nowMs, after: () => () => undefined }
  const app = await startTestApp({ [library.variable]: secret }, { clock, role: 'receive' })
  const headers = await library.headersOf(secret, library.body)
  nowMs += 302_000
  expect(await send(app, library, headers, library.body)).toMatchObject({
    status: 403,
    json: { code: 'signature_mismatch', reason: 'timestamp-too-old' },
  })
  nowMs -= 604_000
  expect(await send(app, library, headers, library.body)).toMatchObject({ status: 403 })
  nowMs += 302_000
  expect((await send(app, library, headers, library.body)).status).toBe(library.status)
})

const startWith = (environment: Environment) => startTestApp({ PUBLIC_URL: publicUrl, ...environment })

const send = (app: RunningApp, { path }: Library, headers: Record<string, string>, body: string | Uint8Array) =>
  post({ method: 'POST', url: `${app.url}${path}`, headers, body: Buffer.from(body) })

function seconds(now: Date): string {
  return String(Math.floor(now.getTime() / 1000))
}
