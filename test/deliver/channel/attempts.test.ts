import { expect, test } from 'vitest'
import { AttemptController } from '../../../src/deliver/attempt-signal.ts'
import type { AbortReason } from '../../../src/deliver/outcome.ts'
import { describe as lineOf } from '../../../src/deliver/outcome.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import { startProxy } from '../../stand-ins/proxy.ts'
import type { ChatKind } from './channels.ts'
import { channelOf, deliveryToTeam, post, startDestination, valuesOf } from './channels.ts'

const never = new AttemptController()

/** What the chat answers, and what becomes of it. */
const refusals: readonly [ChatKind, number, Record<string, string>, string, object][] = [
  ['slack', 429, { 'retry-after': '30' }, 'rate_limited', { statusCode: 429, retryAfterMs: 30_000 }],
  [
    'slack',
    404,
    {},
    'channel_not_found',
    { statusCode: 404, error: 'the chat answered 404', output: 'channel_not_found' },
  ],
  [
    'slack',
    200,
    {},
    '{"ok":false,"error":"channel_not_found"}',
    { statusCode: 200, error: 'the chat answered 200, and refused the message: channel_not_found' },
  ],
  [
    'slack',
    302,
    { location: 'http://127.0.0.1/' },
    '',
    { statusCode: 302, error: 'the chat answered 302: redirects are not followed' },
  ],
  [
    'telegram',
    429,
    {},
    '{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":9}}',
    { statusCode: 429, retryAfterMs: 9_000, error: 'the chat answered 429: Too Many Requests' },
  ],
  [
    'telegram',
    200,
    {},
    '{"ok":false,"description":"Forbidden: bot was kicked"}',
    { statusCode: 200, error: 'the chat answered 200, and refused the message: Forbidden: bot was kicked' },
  ],
  [
    'discord',
    429,
    { 'retry-after': '1' },
    '{"message":"You are being rate limited.","retry_after":64.57,"global":false}',
    { statusCode: 429, retryAfterMs: 64_570 },
  ],
  ['discord', 429, { 'retry-after': '65' }, 'no JSON', { statusCode: 429, retryAfterMs: 65_000 }],
  [
    'teams',
    200,
    {},
    'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId x',
    { statusCode: 200 },
  ],
  ['teams', 413, {}, '', { statusCode: 413, error: 'the chat answered 413' }],
]

test.each(refusals)(
  '%s that answers %i %j %s has not taken the message',
  async (kind, status, headers, body, wanted) => {
    const { result } = await post(kind, 'x', {}, (_got, response) => void response.writeHead(status, headers).end(body))
    expect(result.outcome).toMatchObject({ kind: 'refused', ...wanted })
    expect(lineOf(result.outcome)).toMatch(/^the chat answered \d{3}/)
  },
)

test.each<[ChatKind, number, string]>([
  ['slack', 200, 'ok'],
  ['slack', 200, '{"ok":true}'],
  ['telegram', 200, '{"ok":true,"result":{"text":"\\"ok\\":false"}}'],
  ['discord', 204, ''],
  ['teams', 202, ''],
  ['teams', 200, '1'],
])('%s that answers %i %s has taken the message', async (kind, status, body) => {
  const { result } = await post(kind, 'x', {}, (_got, response) => {
    response.writeHead(status)
    response.end(body)
  })
  expect(result.outcome).toMatchObject({ kind: 'accepted', statusCode: status })
})

test.each<ChatKind>(['slack', 'discord', 'telegram', 'teams'])(
  'a secret that %s echoes is not recorded',
  async (kind) => {
    for (const status of [200, 400]) {
      const { result, got } = await post(kind, 'x', {}, ({ path }, response) => {
        response.writeHead(status)
        const description = `bad request to http://chat.example${path}`
        response.end(JSON.stringify({ ok: false, description, path: encodeURIComponent(path), sig: 'x1y2z3secret' }))
      })
      expect(got.path).toContain('x1y2z3secret')
      expect(JSON.stringify(result)).not.toContain('x1y2z3secret')
      expect(JSON.stringify(result)).toContain('***')
    }
  },
)

test('a secret in a header is not recorded, nor its beginning where the answer is cut', async () => {
  const key = 'k3y-that-nobody-else-knows'
  const chat = await startConsumer(({ headers }, response) => {
    response.end(`${headers.authorization} `.padEnd(16 * 1024 - 10, '.') + key)
  })
  const channel = channelOf(
    { kind: 'json', url: chat.url, headers: { authorization: { env: 'KEY', prefix: 'Bearer ' } }, body: {} },
    { KEY: key },
  )
  const { outcome } = await startDestination([channel], () => valuesOf({})).attempt(deliveryToTeam(), never)
  const output = outcome.kind === 'accepted' ? (outcome.output ?? '') : ''
  expect(output).toMatch(/^Bearer \*\*\* \.+\*\*\*$/)
})

test('a chat that is not there is unreachable, and the error has no URL in it', async () => {
  const channel = channelOf(
    { kind: 'slack', url: { env: 'CHAT_URL' }, message: 'x' },
    { CHAT_URL: 'http://127.0.0.1:1/services/x1y2z3secret' },
  )
  const { outcome } = await startDestination([channel], () => valuesOf({})).attempt(deliveryToTeam(), never)
  expect(outcome).toMatchObject({ kind: 'unreachable', reason: 'connect' })
  expect(JSON.stringify(outcome)).not.toContain('x1y2z3secret')
})

test.each<[AbortReason, unknown]>([
  ['stopping', { kind: 'lost', error: 'the process stopped during the attempt' }],
  ['timeout', { kind: 'unreachable', reason: 'timeout', detail: expect.stringMatching(/^no answer within \d+ ms$/) }],
])('an attempt that is called off for %s while the chat is silent ends at once', async (reason, wanted) => {
  const chat = await startConsumer(() => {})
  const channel = channelOf({ kind: 'json', url: chat.url, body: {} })
  const signal = new AttemptController()
  const attempt = startDestination([channel], () => valuesOf({})).attempt(deliveryToTeam(), signal)
  await chat.received(1)
  signal.callOff(reason)
  expect((await attempt).outcome).toEqual(wanted)
})

test('an attempt that is called off while the event is read ends at once, and sends nothing', async () => {
  const chat = await startConsumer()
  const channel = channelOf({ kind: 'json', url: chat.url, body: {} })
  const signal = new AttemptController()
  const destination = startDestination([channel], () => new Promise(() => {}))
  const attempt = destination.attempt(deliveryToTeam(), signal)
  signal.callOff('stopping')
  expect((await attempt).outcome).toMatchObject({ kind: 'lost' })
  expect(chat.got).toHaveLength(0)
})

test('an attempt that was called off before it began sends nothing', async () => {
  const chat = await startConsumer()
  const channel = channelOf({ kind: 'json', url: chat.url, body: {} })
  const destination = startDestination([channel], () => new Promise(() => {}))
  const signal = new AttemptController()
  signal.callOff('stopping')
  const { outcome } = await destination.attempt(deliveryToTeam(), signal)
  expect(outcome).toMatchObject({ kind: 'lost' })
  expect(chat.got).toHaveLength(0)
})

test('a delivery to a channel that is gone fails and says so', async () => {
  const { outcome } = await startDestination([], () => valuesOf({})).attempt(deliveryToTeam('old'), never)
  expect(outcome).toEqual({ kind: 'failed', error: 'there is no channel old any more' })
})

test('an event that cannot be read fails, and its body is not quoted', async () => {
  const channel = channelOf({ kind: 'json', url: 'http://127.0.0.1:1/', body: {} })
  const destination = startDestination([channel], () => valuesOf(JSON.parse('a customer')))
  const { outcome } = await destination.attempt(deliveryToTeam(), never)
  expect(outcome).toEqual({ kind: 'failed', error: 'the message cannot be made: the body is no JSON' })
})

test('a public address is reached by the proxy, and one of the own network without it', async () => {
  const chat = await startConsumer()
  const proxy = await startProxy(Number(new URL(chat.url).port))
  const settings = {
    deliveryAllowHttp: true,
    deliveryProxy: { url: new URL(`http://${proxy.url}`), credentials: undefined },
  }
  const own = channelOf({ kind: 'json', url: chat.url, body: 'own' })
  const outside = channelOf({ kind: 'json', url: 'http://93.184.216.34/hook', body: 'outside' })
  await startDestination([own], () => valuesOf({}), settings).attempt(deliveryToTeam(), never)
  expect(proxy.asked).toHaveLength(0)
  await startDestination([outside], () => valuesOf({}), settings).attempt(deliveryToTeam(), never)
  expect(proxy.asked).toMatchObject([{ authority: '93.184.216.34:80' }])
  expect(chat.got.map(({ body }) => body.toString())).toEqual(['"own"', '"outside"'])
})

test('a public address is not reached by http, which would show the token to all', async () => {
  const channel = channelOf({ kind: 'json', url: 'http://93.184.216.34/hook', body: {} })
  const { outcome } = await startDestination([channel], () => valuesOf({})).attempt(deliveryToTeam(), never)
  expect(outcome).toMatchObject({ kind: 'unreachable', reason: 'forbidden-address' })
})
