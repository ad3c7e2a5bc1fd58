import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { run } from './terminal.ts'

const signed = {
  name: 'a request of Slack',
  scheme: 'slack',
  secret: 'a made-up secret',
  method: 'POST',
  url: 'https://hooks.example.test/in',
  headers: {
    'X-Slack-Request-Timestamp': '1767225600',
    'X-Slack-Signature': 'v0=121845f46cbc3cfe2cc6a777aca071fc4a33edfd499fea7a3e460edb9cadff16',
  },
  body: '{"type":"event_callback"}',
  now: 1_767_225_603,
}

function file(request: unknown): string {
  const path = join(temporaryFolder(), 'request.json')
  writeFileSync(path, JSON.stringify(request))
  return path
}

test('a request that is signed is verified, and what was looked at is told', async () => {
  const command = run(['verify', file(signed)])
  expect(await command.status).toBe(0)
  expect(command.out).toBe(`verified: the signature fits the request, and one of the secrets.
  scheme      an HMAC with sha256, the key in utf8
  credential  the header X-Slack-Signature
  signed      "v0:", timestamp, ":", body
  timestamp   the header X-Slack-Request-Timestamp: 1767225600, 3 s old; at most 300 s either way
  body        25 bytes
`)
  expect(command.err).toBe('')
})

test('a request that is refused is told with its reason, and never with the right signature or the secret', async () => {
  const command = run(['verify', file({ ...signed, body: '{}' })])
  expect(await command.status).toBe(1)
  expect(command.out).toMatch(
    /^refused: signature-mismatch — The signature is of other content, or of another secret\.\n/,
  )
  expect(command.out).not.toContain(signed.secret)
  expect(command.out).not.toMatch(/[0-9a-f]{64}/)
})

test.each([
  ['a token', { scheme: 'bearer', headers: { Authorization: 'Bearer a made-up secret' } }, 'authenticated: '],
  [
    'a scheme that is spelled out',
    { scheme: { kind: 'token', token: { query: 't' } }, url: 'http://a.example/?t=b', secret: 'b' },
    'authenticated: ',
  ],
  ['an address', { scheme: { kind: 'address', addresses: ['10.0.0.0/8'] }, address: '10.1.1.1' }, 'authenticated: '],
  [
    'a variable with addresses',
    { scheme: { kind: 'address', secret: 'A' }, secret: '10.0.0.0/8,::1', address: '::1' },
    'authenticated: ',
  ],
  ['a stale request', { now: 1_767_226_000 }, 'refused: timestamp-too-old'],
  [
    'a repeated header',
    { headers: { ...signed.headers, 'x-slack-signature': ['v0=a', 'v0=b'] } },
    'refused: repeated-header',
  ],
  [
    'a certificate that is not given',
    {
      scheme: 'sns',
      body: JSON.stringify({
        TopicArn: signed.secret,
        SignatureVersion: '2',
        Signature: 'AAAA',
        SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/a.pem',
      }),
    },
    'refused: certificate-unavailable',
  ],
])('%s is judged as the server does', async (_name, change, says) => {
  const command = run(['verify', file({ ...signed, ...change })])
  expect(await command.status).toBe(says.startsWith('refused') ? 1 : 0)
  expect(command.out.slice(0, says.length)).toBe(says)
})

test('many requests are judged by lines of JSON', async () => {
  const binary = {
    ...signed,
    name: undefined,
    body: Buffer.from(signed.body).toString('base64'),
    bodyEncoding: 'base64',
  }
  const lines = [signed, { ...signed, name: 'other', secret: ['one', 'two'] }, binary]
  const command = run(['verify', '--jsonl'], {}, `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`)
  expect(await command.status).toBe(0)
  expect(
    command.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { name: 'a request of Slack', valid: true, reason: null },
    { name: 'other', valid: false, reason: 'signature-mismatch' },
    { name: null, valid: true, reason: null },
  ])
})

test('one array of requests is judged in whole', async () => {
  const vectors = readFileSync(new URL('../signature/vectors.json', import.meta.url), 'utf8')
  const command = run(['verify', '--jsonl'], {}, vectors)
  expect(await command.status).toBe(0)
  const judged = command.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; valid: boolean })
  const wanted = (JSON.parse(vectors) as { name: string; valid: boolean }[]).map(({ name, valid }) => ({ name, valid }))
  expect(judged.map(({ name, valid }) => ({ name, valid }))).toEqual(wanted)
})

test.each([
  ['what is no JSON', '{'],
  ['a text', '"slack"'],
  ['a preset that does not exist', JSON.stringify({ ...signed, scheme: 'slak' })],
  ['a kind that does not exist', JSON.stringify({ ...signed, scheme: { kind: 'hmc' } })],
  ['no scheme', JSON.stringify({ ...signed, scheme: undefined })],
  ['no body', JSON.stringify({ ...signed, body: undefined })],
  ['no secret', JSON.stringify({ ...signed, secret: undefined })],
  ['another encoding', JSON.stringify({ ...signed, bodyEncoding: 'hex' })],
  ['no number as time', JSON.stringify({ ...signed, now: 'now' })],
  ['a URL without a host', JSON.stringify({ ...signed, url: '/in' })],
  ['a header that is a number', JSON.stringify({ ...signed, headers: { a: 1 } })],
])('%s cannot be judged: its line is told, and the others are judged', async (_name, line) => {
  const command = run(['verify', '--jsonl'], {}, `${JSON.stringify(signed)}\n${line}\n${JSON.stringify(signed)}\n`)
  expect(await command.status).toBe(2)
  expect(command.err).toMatch(/^hookpact: line 2 cannot be judged: .+\n$/)
  expect(command.out.trimEnd().split('\n')).toHaveLength(2)

  const path = join(temporaryFolder(), 'request.json')
  writeFileSync(path, line)
  const one = run(['verify', path])
  expect(await one.status).toBe(2)
  expect(one.err).toContain(`hookpact: ${path} cannot be judged: `)
})

test.each([
  { args: ['verify'], input: '', says: 'say which file: verify <file>, or verify --jsonl for standard input' },
  { args: ['verify', 'none.json'], input: '', says: 'none.json cannot be judged: ENOENT' },
  { args: ['verify', 'a.json', 'b.json'], input: '', says: 'verify takes one file, and not b.json too' },
  { args: ['verify', '--jsonl', 'a.json'], input: '', says: 'verify --jsonl reads standard input, and not a.json too' },
  { args: ['verify', '--jsonl'], input: '[{', says: 'standard input is no JSON array' },
  { args: ['verify', '--json'], input: '', says: "Unknown option '--json'" },
])('hookpact $args is not understood: $says', async ({ args, input, says }) => {
  const command = run(args, {}, input)
  expect(await command.status).toBe(2)
  expect(command.err).toContain(`hookpact: ${says}`)
  expect(command.out).toBe('')
})

test.each([
  ['a body that is an object', { body: { id: 1 } }, 'body is no text: write the exact bytes as they came, as one text'],
  ['a misspelled member', { bodyencoding: 'base64' }, 'bodyencoding is no member; did you mean bodyEncoding?'],
  [
    'a scheme without its key',
    { scheme: { kind: 'hmac', hash: 'sha256' } },
    'a scheme of kind hmac needs key and signature',
  ],
])('%s is told as it is, with status 2', async (_what, change, message) => {
  const command = run(['verify', file({ scheme: 'github', secret: 's', headers: {}, body: '', ...change })])
  expect(await command.status).toBe(2)
  expect(command.err).toContain(message)
})
