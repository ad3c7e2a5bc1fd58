import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { signAttemptWith } from '../../src/signature/sign-attempt.ts'
import { newSigningKeyPair } from '../../src/signature/signing-key.ts'
import { freePort } from '../stand-ins/free-port.ts'
import { startHookpact } from '../stand-ins/hookpact-process.ts'
import { apiKey, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'
import { run } from './terminal.ts'

const secret = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLWRvY3M9'
const other = 'whsec_YW5vdGhlci1zZWNyZXQtZm9yLXRoZS10ZXN0cw=='
const pair = newSigningKeyPair()
const event = { type: 'code.pushed', timestamp: '2026-01-01T12:00:00.000Z', data: codePushed }
const schemes = ['standard', 'standard-ed25519', 'sha256'] as const

/** A consumer that runs, and the URL that it listens on. */
async function startListening(args: readonly string[], environment = {}) {
  const command = run(['listen', '--port', '0', ...args], environment)
  const [, url = ''] = await command.says(/Listening on (\S+)/)
  return { command, url }
}

interface Sent {
  readonly body?: string
  readonly id?: string
  readonly secrets?: readonly string[]
  readonly ageSeconds?: number
  readonly drop?: string
  readonly sentBody?: string
  readonly isTest?: boolean
}

/** Sends a consumer what was signed, and gives its answer. */
async function send(url: string, scheme: AttemptScheme, sent: Sent = {}) {
  const { body = JSON.stringify(event), id = 'evt_1', secrets = [secret], ageSeconds = 0 } = sent
  const attempt = { id, type: 'code.pushed', timestampSeconds: Math.floor(Date.now() / 1000) - ageSeconds }
  const keys = { secrets, signingKeys: [pair.privateKey] }
  const headers = new Headers(signAttemptWith(scheme, { ...attempt, body: Buffer.from(body) }, keys))
  if (sent.drop !== undefined) headers.delete(sent.drop)
  if (sent.isTest === true) headers.set('webhook-test', 'true')
  const response = await fetch(url, { method: 'POST', headers, body: sent.sentBody ?? body })
  return { status: response.status, repeat: response.headers.get('webhook-repeat'), text: await response.text() }
}

test.each(schemes)(
  'with --subscribe it verifies what a server delivers, signed by %s, and takes the subscription away at the end',
  async (scheme) => {
    const app = await startTestApp()
    const args = ['--subscribe', `${app.url}/`, '--events', 'code.pushed', '--signature', scheme, '--json']
    const { command, url } = await startListening(args, { HOOKPACT_API_KEY: apiKey })
    expect(await app.all('/v1/subscriptions')).toMatchObject([{ url, events: ['code.pushed'], signature: scheme }])

    const published = await app.api('POST', '/v1/events', event)
    await command.says(/verified/)
    expect(JSON.parse(command.out)).toMatchObject({
      id: published.json.event_id,
      type: 'code.pushed',
      verdict: 'verified',
      repeat: false,
      faults: [],
      payload: { type: 'code.pushed', data: event.data },
    })
    expect(await app.ended(published.json.event_id)).toMatchObject({
      status: 'succeeded',
      attempts: [{ status_code: 204 }],
    })

    command.stop()
    expect(await command.status).toBe(0)
    expect(command.err).toContain('1 received: 1 verified (0 of them repeats), 0 refused.\n')
    expect(command.out + command.err).not.toContain('whsec_')
    expect(await app.all('/v1/subscriptions')).toEqual([])
  },
)

test('as a process it takes the subscription away at Ctrl+C, and ends with 0', async () => {
  const app = await startTestApp()
  const args = ['listen', '--port', '0', '--subscribe', app.url, '--events', 'code.pushed']
  const listening = startHookpact(args, { HOOKPACT_API_KEY: apiKey })
  await listening.says(/Listening on/)
  await app.api('POST', '/v1/events', event)
  await listening.says(/code\.pushed {2}evt_\S+ {2}verified {2}\d+ bytes\n +\{"source":"test",/)
  listening.kill('SIGINT')
  expect(await listening.ended).toEqual({ code: 0, signal: null })
  expect(await app.all('/v1/subscriptions')).toEqual([])
})

test('Ctrl+C that comes twice, as under npx, does not leave the subscription behind', async () => {
  const asked: string[] = []
  const server = createHttpServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.method === 'POST') return void response.writeHead(201).end(JSON.stringify({ id: 'sub_1', secret }))
    listening.kill('SIGINT')
    // By the time that this is answered the second one has come.
    void fetch(consumerUrl).then(() => response.writeHead(204).end())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  const args = ['listen', '--port', '0', '--subscribe', `http://127.0.0.1:${port}`]
  const listening = startHookpact(args, { HOOKPACT_API_KEY: apiKey })
  const [, consumerUrl = ''] = await listening.says(/Listening on (\S+)/)
  listening.kill('SIGINT')
  expect(await listening.ended).toEqual({ code: 0, signal: null })
  expect(asked).toEqual(['POST /v1/subscriptions', 'DELETE /v1/subscriptions/sub_1'])
})

test('a server that refuses the subscription is quoted, and nothing is left listening', async () => {
  const app = await startTestApp({ DELIVERY_ALLOWED_NETWORKS: '' })
  const port = String(await freePort())
  const command = run(['listen', '--port', port, '--subscribe', app.url], { HOOKPACT_API_KEY: apiKey })
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(/refuses the subscription: 422, .*127\.0\.0\.1 .*DELIVERY_ALLOWED_NETWORKS may allow it/)
  const next = createServer().listen(Number(port), '127.0.0.1')
  onTestFinished(() => void next.close())
  await once(next, 'listening')
})

test('another API key is refused, and a server that is away is named', async () => {
  const app = await startTestApp()
  const strange = run(['listen', '--port', '0', '--subscribe', app.url], { HOOKPACT_API_KEY: 'another-key-than-that' })
  expect(await strange.status).toBe(1)
  expect(strange.err).toContain('refuses the subscription: 401')
  const away = `http://127.0.0.1:${await freePort()}`
  const lonely = run(['listen', '--port', '0', '--subscribe', away], { HOOKPACT_API_KEY: apiKey })
  expect(await lonely.status).toBe(1)
  expect(lonely.err).toContain(`${away} does not answer (ECONNREFUSED). Is the server running?`)
})

test('a subscription that cannot be taken away is named, and the end is a failure', async () => {
  const app = await startTestApp()
  const { command } = await startListening(['--subscribe', app.url], { HOOKPACT_API_KEY: apiKey })
  const [subscription] = await app.all('/v1/subscriptions')
  await app.close(1_000)
  command.stop()
  expect(await command.status).toBe(1)
  expect(command.err).toContain(`the subscription ${subscription.id} is left at ${app.url}`)
})

test('a subscription that somebody else has deleted meanwhile is well', async () => {
  const app = await startTestApp()
  const { command } = await startListening(['--subscribe', app.url], { HOOKPACT_API_KEY: apiKey })
  const [subscription] = await app.all('/v1/subscriptions')
  await app.api('DELETE', `/v1/subscriptions/${subscription.id}`)
  command.stop()
  expect(await command.status).toBe(0)
})

type Case = readonly [Sent, status: number, reason: string | undefined]
const ofTime: readonly Case[] = [
  [{ ageSeconds: 299 }, 204, undefined],
  [{ ageSeconds: 600 }, 403, 'timestamp-too-old'],
  [{ ageSeconds: -600 }, 403, 'timestamp-too-new'],
  [{ drop: 'webhook-timestamp' }, 403, 'missing-timestamp'],
]
const ofSecrets: readonly Case[] = [
  [{ secrets: [other] }, 403, 'signature-mismatch'],
  [{ secrets: [other, secret] }, 204, undefined],
  [{ secrets: [secret, other] }, 204, undefined],
]

test.each(schemes.map((scheme) => ({ scheme })))(
  'what is not genuine under $scheme is refused with its reason, and shown without its payload',
  async ({ scheme }) => {
    const key = scheme === 'standard-ed25519' ? ['--public-key', pair.publicKey] : ['--secret', secret]
    const { command, url } = await startListening(['--signature', scheme, ...key, '--json'])
    const body = JSON.stringify(event)
    const signature = scheme === 'sha256' ? 'x-webhook-signature' : 'webhook-signature'
    const cases: readonly Case[] = [
      [{}, 204, undefined],
      [{ sentBody: body.replace('rocket', 'racket') }, 403, 'signature-mismatch'],
      [{ drop: signature }, 400, 'missing-signature'],
      ...(scheme === 'sha256' ? [] : ofTime),
      ...(scheme === 'standard-ed25519' ? [] : ofSecrets),
    ]
    for (const [index, [sent, status, reason]] of cases.entries()) {
      const answer = await send(url, scheme, { id: `evt_${index}`, ...sent })
      expect([answer.status, answer.text.split(':')[0]], JSON.stringify(sent)).toEqual([status, reason ?? ''])
    }
    command.stop()
    expect(await command.status).toBe(0)
    const lines = command.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, reason }) => [id, reason])).toEqual(cases.map(([, , reason], n) => [`evt_${n}`, reason]))
    expect(lines.filter((line) => line.verdict === 'refused' && 'payload' in line)).toEqual([])
    const refused = cases.filter(([, status]) => status !== 204).length
    const verified = cases.length - refused
    // They have one body, and under sha256 that is what a repeat is known by.
    const repeats = scheme === 'sha256' ? verified - 1 : 0
    expect(command.err).toContain(`${verified} verified (${repeats} of them repeats), ${refused} refused.`)
  },
)

test('a repeat is known by its id, told to the sender, and counted', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret })
  expect((await send(url, 'standard')).repeat).toBeNull()
  expect(await send(url, 'standard', { ageSeconds: 5 })).toMatchObject({ status: 204, repeat: '?1' })
  expect((await send(url, 'standard', { id: 'evt_2' })).repeat).toBeNull()
  command.stop()
  expect(await command.status).toBe(0)
  expect(command.out).toMatch(/code\.pushed {2}evt_1 {2}verified, repeat 1 {2}/)
  expect(command.err).toContain('3 received: 3 verified (1 of them repeats), 0 refused.')
})

test('under sha256, which signs no id, a repeat is known by its body', async () => {
  const { command, url } = await startListening(['--signature', 'sha256'], { WEBHOOK_SECRET: secret })
  expect((await send(url, 'sha256')).repeat).toBeNull()
  expect((await send(url, 'sha256', { id: 'evt_2' })).repeat).toBe('?1')
  const body = JSON.stringify({ ...event, timestamp: '2026-01-01T12:00:01.000Z' })
  expect((await send(url, 'sha256', { body })).repeat).toBeNull()
  expect(command.out).toMatch(/code\.pushed {2}evt_2 {2}verified, repeat 1 {2}/)
})

test('a test is told from what has happened', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret })
  await send(url, 'standard', { isTest: true })
  expect(command.out).toMatch(/code\.pushed {2}evt_1 {2}verified, a test {2}/)
  const json = await startListening(['--json'], { WEBHOOK_SECRET: secret })
  await send(json.url, 'standard', { isTest: true })
  await send(json.url, 'standard', { id: 'evt_2' })
  const lines = json.command.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([{ test: true }, { test: false }])
})

test('a payload that breaks the contract is taken, and it is said where', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret })
  const { ref: _ref, ...data } = codePushed
  const bodies = [
    JSON.stringify({ ...event, data: { ...data, created: 'yes' } }),
    JSON.stringify({ type: 'nobody.knows', data: {} }),
    JSON.stringify({ data: {} }),
    'no JSON',
  ]
  for (const [index, body] of bodies.entries())
    expect((await send(url, 'standard', { id: `evt_${index}`, body })).status).toBe(204)
  command.stop()
  await command.status
  expect(command.out).toContain("breaks the contract: /data must have required property 'ref'")
  expect(command.out).toContain('breaks the contract: /data/created must be boolean')
  expect(command.out).toContain('breaks the contract: /type "nobody.knows" is not an event type of the contract')
  expect(command.out).toContain('breaks the contract: /type is no text')
  expect(command.out).toMatch(/breaks the contract: the body .*JSON/)
})

test('what a stranger sends cannot move the cursor of the screen', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret })
  const body = JSON.stringify({ type: '\u001b[2Jcode\u202e', data: { text: '\u009b1A' } })
  await send(url, 'standard', { body })
  await send(url, 'standard', { id: 'evt_\u009b1A', secrets: [other] })
  command.stop()
  await command.status
  expect(command.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(command.out).toContain('�[2Jcode�  evt_1  verified')
  expect(command.out).toContain('refused: signature-mismatch  evt_�1A')
})

test('--status is answered to what is genuine, and to nothing else', async () => {
  const { url } = await startListening(['--status', '503'], { WEBHOOK_SECRET: secret })
  expect((await send(url, 'standard')).status).toBe(503)
  expect((await send(url, 'standard', { secrets: [other] })).status).toBe(403)
})

test('a body that is too large is read to its end and refused, and one of the largest size is taken', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret, MAX_BODY_BYTES: '4096' })
  expect((await send(url, 'standard', { body: '1'.padEnd(4096) })).status).toBe(204)
  expect(await send(url, 'standard', { id: 'evt_2', body: '1'.padEnd(1_000_000) })).toMatchObject({
    status: 413,
    text: 'body-too-large: The body is larger than MAX_BODY_BYTES.\n',
  })
  await command.says(/refused: body-too-large {2}evt_2 {2}1000000 bytes/)
})

test('what is no POST is answered with 405, and is no delivery', async () => {
  const { command, url } = await startListening([], { WEBHOOK_SECRET: secret })
  const response = await fetch(url)
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  command.stop()
  await command.status
  expect(command.err).toContain('0 received')
})

test('with --keys-url it verifies by the keys that a server publishes', async () => {
  const app = await startTestApp()
  const { command, url } = await startListening(['--keys-url', `${app.url}/.well-known/webhook-keys`])
  await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'], signature: 'standard-ed25519' })
  await app.api('POST', '/v1/events', event)
  await command.says(/code\.pushed {2}evt_\S+ {2}verified/)
  expect((await send(url, 'standard-ed25519')).text).toMatch(/^signature-mismatch/)
})

test('keys that are not there are an end, and say where they were looked for', async () => {
  const app = await startTestApp()
  const command = run(['listen', '--port', '0', '--keys-url', `${app.url}/healthz`])
  expect(await command.status).toBe(1)
  expect(command.err).toContain(`${app.url}/healthz shows no keys`)
})

test('a port that is taken is named', async () => {
  const { url } = await startListening([], { WEBHOOK_SECRET: secret })
  const { port } = new URL(url)
  const command = run(['listen', '--port', port], { WEBHOOK_SECRET: secret })
  expect(await command.status).toBe(1)
  expect(command.err).toContain(`port ${port} of 127.0.0.1 is in use. Choose another by --port`)
})

test.each([
  {
    args: [],
    says: "WEBHOOK_SECRET is not set: set it to the subscription's secret, or let it have one by --subscribe",
  },
  { args: ['--secret', 'my-private-words'], says: '--secret must be whsec_ and base64' },
  { args: ['my-private-words'], says: 'listen takes options, and nothing else' },
  { args: ['--port', '70000'], says: '--port is 70000, and must be a number from 0 to 65535' },
  { args: ['--status', '100'], says: '--status is 100, and must be a number from 200 to 599' },
  { args: ['--signature', 'md5'], says: '--signature is md5, and must be standard, standard-ed25519, sha256' },
  { args: ['--signature', 'standard-ed25519'], says: 'standard-ed25519 needs --public-key or --keys-url' },
  { args: ['--public-key', 'whpk_AAAA'], says: '--public-key must be whpk_ and 32 bytes in base64' },
  { args: ['--public-key', pair.publicKey, '--signature', 'sha256'], says: '--public-key and --keys-url are for' },
  { args: ['--events', 'ping'], says: '--events is for a subscription: say at which server by --subscribe' },
  { args: ['--subscribe', 'here'], says: '--subscribe is here, and must be an http or https URL' },
  { args: ['--subscribe', 'http://127.0.0.1:1'], says: "HOOKPACT_API_KEY is not set: set it to the server's key" },
  { args: ['--subscribe', 'http://127.0.0.1:1', '--secret', secret], says: 'with --subscribe the server makes the' },
])('hookpact listen $args is not understood: $says', async ({ args, says }) => {
  const command = run(['listen', ...args])
  expect(await command.status).toBe(2)
  expect(command.err).toContain(`hookpact: ${says}`)
  expect(command.err).not.toMatch(/my-private-words|whsec_\w/)
  expect(command.out).toBe('')
})
