import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import type { Answer, Got } from '../stand-ins/consumer.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { freePort } from '../stand-ins/free-port.ts'
import { startHookpact, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { run } from './terminal.ts'

const secret = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLWRvY3M9'
const other = 'whsec_YW5vdGhlci1zZWNyZXQtZm9yLXRoZS10ZXN0cw=='
const environment = { WEBHOOK_SECRET: secret, DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8' }
const oneType = ['--type', 'code.pushed']
const types = 9

interface Finding {
  readonly name: string
  readonly mark: string
  readonly sent: string
  readonly came: string
  readonly hint?: string
}

/** The report of a check, and its exit status. */
async function report(url: string, args: readonly string[] = oneType, more = {}) {
  const command = run(['check', url, '--json', ...args], { ...environment, ...more })
  const status = await command.status
  expect(command.err).toBe('')
  const { findings, ...rest } = JSON.parse(command.out) as { findings: Finding[]; complete: boolean; failed: number }
  expect(command.out).not.toContain('whsec_')
  const named = (mark: string) => findings.filter((finding) => finding.mark === mark).map(({ name }) => name)
  const of = (name: string) => findings.find((finding) => finding.name === name)
  return { status, findings, named, of, ...rest }
}

/** Whether the library of Standard Webhooks takes it. */
function isAuthentic({ body, headers }: Got): boolean {
  try {
    new Webhook(secret).verify(body.toString(), headers as Record<string, string>)
    return true
  } catch {
    return false
  }
}

/** A consumer that does what it must, unless `otherwise` has answered. */
function careful(otherwise: (...args: Parameters<Answer>) => boolean = () => false): Answer {
  return (got, response, n) => {
    if (otherwise(got, response, n)) return
    response.writeHead(isAuthentic(got) ? 204 : 401).end()
  }
}

const forged = [
  'refuses a changed body',
  'refuses a changed signature',
  'refuses another secret',
  'refuses what is not signed',
  'refuses what is stale',
  'refuses the future',
]

test.each(['standard', 'sha256'])('hookpact listen passes every check under %s', async (scheme) => {
  const listening = run(['listen', '--port', '0', '--signature', scheme], environment)
  const [, url = ''] = await listening.says(/Listening on (\S+)/)
  const checked = await report(url, ['--signature', scheme])
  expect(checked.findings.filter(({ mark }) => mark !== 'PASS')).toEqual([])
  expect(checked).toMatchObject({ status: 0, complete: true, failed: 0, signature: scheme })
  expect(checked.findings).toHaveLength(types + (scheme === 'sha256' ? 9 : 11))
  expect(checked.of('drops repeats')?.came).toBe('204 to both, and it says that it knows the second')
  listening.stop()
  expect(await listening.status).toBe(0)
})

test('hookpact listen passes every check under standard-ed25519, with a pair of keys that is made for it', async () => {
  const file = join(temporaryFolder(), 'key.pem')
  const made = run(['keys', 'standard-webhooks', '--out', file])
  expect(await made.status).toBe(0)
  const listening = run(['listen', '--port', '0', '--public-key', made.out.trim().replace(/^\w+=/, '')])
  const [, url = ''] = await listening.says(/Listening on (\S+)/)
  const checked = await report(url, [...oneType, '--private-key', file])
  expect(checked.findings.filter(({ mark }) => mark !== 'PASS')).toEqual([])
  expect(checked.status).toBe(0)
})

test('what is wrong with each forged request is what hookpact listen says of it', async () => {
  const listening = run(['listen', '--port', '0'], environment)
  const [, url = ''] = await listening.says(/Listening on (\S+)/)
  const { of } = await report(url)
  const reasons = forged.map((name) => /\d ms, ([a-z-]+):/.exec(of(name)?.came ?? '')?.[1])
  expect(reasons).toEqual([
    'signature-mismatch',
    'signature-mismatch',
    'signature-mismatch',
    'missing-signature',
    'timestamp-too-old',
    'timestamp-too-new',
  ])
})

test('a consumer that accepts everything fails, and each forgery that it accepts is listed with a hint', async () => {
  const consumer = await startConsumer()
  const checked = await report(consumer.url)
  expect(checked.status).toBe(1)
  expect(checked.named('FAIL')).toEqual(forged)
  expect(checked.of('refuses a changed body')?.hint).toContain('verify the signature over the raw bytes')
  expect(checked.of('refuses what is stale')?.hint).toContain('more than 300 seconds')
})

test('a careful consumer does not fail, and whether it drops repeats is not made up', async () => {
  const consumer = await startConsumer(careful())
  const checked = await report(consumer.url, [])
  expect(checked.status).toBe(0)
  expect(checked.named('WARN')).toEqual(['drops repeats'])
  expect(checked.of('drops repeats')).toMatchObject({
    came: 'answered 2xx to both; whether it dropped it cannot be seen from outside',
    hint: expect.stringContaining('webhook-repeat: ?1'),
  })
  expect(checked.named('PASS').slice(0, types)).toContain('accepts report.uploaded')
  expect(consumer.got).toHaveLength(types + 10)
  const [first, repeat] = consumer.got.slice(types)
  expect(first?.headers['webhook-id']).toBe(repeat?.headers['webhook-id'])
  expect(new Set(consumer.got.map(({ headers }) => headers['webhook-id'])).size).toBe(consumer.got.length - 1)
  expect(Math.max(...consumer.got.map(({ body }) => body.length))).toBeGreaterThan(1_048_576)
})

test('a consumer that hangs fails after one request, and the rest is not sent', async () => {
  const consumer = await startConsumer(() => {})
  const command = run(['check', consumer.url, '--timeout', '60ms'], environment)
  expect(await command.status).toBe(1)
  expect(command.out).toMatch(/FAIL {2}accepts code\.pushed .*no answer: timeout, no answer within 60 ms/)
  expect(command.out).toMatch(/FAIL {2}answers in time .*1 without an answer within 60 ms/)
  expect(command.out).toContain('The rest was not sent: it is not answered.')
  expect(consumer.got).toHaveLength(1)
})

test('a consumer that hangs on what is forged is left alone after three of them', async () => {
  const consumer = await startConsumer(careful((got) => !isAuthentic(got)))
  const checked = await report(consumer.url, [...oneType, '--timeout', '250ms'])
  expect(checked).toMatchObject({ status: 1, complete: false })
  expect(checked.named('FAIL')).toEqual(['answers in time'])
  expect(checked.of('answers in time')?.came).toBe('3 without an answer within 250 ms')
})

test('a consumer that answers 500 to everything fails at the genuine, and is warned at the forged', async () => {
  const consumer = await startConsumer((_got, response) => void response.writeHead(500).end('\u001b[31mboom'))
  const checked = await report(consumer.url)
  expect(checked.status).toBe(1)
  expect(checked.named('FAIL')).toEqual(['accepts code.pushed'])
  expect(checked.of('accepts code.pushed')).toMatchObject({
    came: expect.stringMatching(/^500 in \d+ ms, �\[31mboom$/),
    hint: expect.stringContaining('look into its log'),
  })
  expect(checked.named('WARN')).toEqual(['drops repeats', 'tolerates new members', ...forged, 'stands a large body'])
})

test('a consumer with a strict schema is warned that a later member would break it', async () => {
  const strict = careful((got, response) => {
    const refuses = got.body.includes('member_of_a_later_version')
    if (refuses) response.writeHead(422).end('unknown member')
    return refuses
  })
  const checked = await report((await startConsumer(strict)).url)
  expect(checked.status).toBe(0)
  expect(checked.of('tolerates new members')).toMatchObject({
    mark: 'WARN',
    came: expect.stringContaining('422'),
    hint: expect.stringContaining('ignore those that you do not know'),
  })
})

test('a consumer that refuses everything fails, and its refusals count for nothing', async () => {
  const consumer = await startConsumer(careful())
  const checked = await report(consumer.url, oneType, { WEBHOOK_SECRET: other })
  expect(checked.status).toBe(1)
  expect(checked.named('FAIL')).toEqual(['accepts code.pushed'])
  expect(checked.of('accepts code.pushed')?.hint).toContain('Does it verify with this secret')
  expect(checked.named('WARN')).toEqual(['drops repeats', 'tolerates new members', ...forged])
})

test('a consumer that refuses repeats fails', async () => {
  const seen = new Set<unknown>()
  const consumer = await startConsumer(
    careful((got, response) => {
      const isRepeat = isAuthentic(got) && seen.has(got.headers['webhook-id'])
      seen.add(got.headers['webhook-id'])
      if (isRepeat) response.writeHead(409).end()
      return isRepeat
    }),
  )
  const checked = await report(consumer.url)
  expect(checked).toMatchObject({ status: 1, failed: 1 })
  expect(checked.of('drops repeats')).toMatchObject({ mark: 'FAIL', came: expect.stringContaining('409') })
})

test.each([
  {
    answer: 'refuses with 413',
    mark: 'PASS',
    act: (...[, response]: Parameters<Answer>) => void response.writeHead(413).end(),
  },
  {
    answer: 'answers 500',
    mark: 'WARN',
    act: (...[, response]: Parameters<Answer>) => void response.writeHead(500).end(),
  },
  { answer: 'breaks off', mark: 'FAIL', act: (...[, response]: Parameters<Answer>) => void response.destroy() },
])('a consumer that $answer a large body: $mark', async ({ mark, act }) => {
  const consumer = await startConsumer(
    careful((got, response, n) => {
      const isLarge = got.body.length > 1_000_000
      if (isLarge) act(got, response, n)
      return isLarge
    }),
  )
  expect((await report(consumer.url)).of('stands a large body')?.mark).toBe(mark)
})

test('a consumer that ends each connection is warned, and nothing else suffers from it', async () => {
  const closing = careful((_got, response) => {
    response.setHeader('connection', 'close')
    return false
  })
  const checked = await report((await startConsumer(closing)).url)
  expect(checked.status).toBe(0)
  expect(checked.named('WARN')).toEqual(['drops repeats', 'keeps connections'])
})

test('a consumer that ends connections when they are used again is warned, and nothing else suffers from it', async () => {
  const used = new WeakSet<object>()
  const ending = careful((_got, { socket }) => {
    if (socket === null) return false
    if (used.has(socket)) return socket.destroy().destroyed
    used.add(socket)
    return false
  })
  const checked = await report((await startConsumer(ending)).url)
  expect(checked.status).toBe(0)
  expect(checked.named('WARN')).toEqual(['drops repeats', 'keeps connections'])
})

test.each([
  { status: 302, hint: 'Redirects are not followed' },
  { status: 410, hint: 'the subscription is disabled' },
])('a genuine delivery that is answered with $status is a failure: $hint', async ({ status, hint }) => {
  const consumer = await startConsumer((_got, response) => void response.writeHead(status, { location: '/' }).end())
  expect((await report(consumer.url)).of('accepts code.pushed')).toMatchObject({
    mark: 'FAIL',
    hint: expect.stringContaining(hint),
  })
})

test('an unsigned body can be verified by hand under sha256, and nothing stale is sent', async () => {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const consumer = await startConsumer((got, response) => {
    const expected = `sha256=${createHmac('sha256', key).update(got.body).digest('hex')}`
    response.writeHead(got.headers['x-webhook-signature'] === expected ? 200 : 400).end()
  })
  const command = run(['check', consumer.url, '--signature', 'sha256', ...oneType], environment)
  expect(await command.status).toBe(0)
  expect(command.out).not.toMatch(/stale {2}|future/)
  expect(command.out).toContain(
    'sha256 signs no time, so that no consumer can refuse what is stale, and no id: a repeat must be known by its body.',
  )
})

test('a consumer that is not running fails after one request', async () => {
  const checked = await report(`http://127.0.0.1:${await freePort()}/`)
  expect(checked).toMatchObject({ status: 1, complete: false })
  expect(checked.findings).toMatchObject([
    { name: 'accepts code.pushed', mark: 'FAIL', came: expect.stringContaining('ECONNREFUSED') },
  ])
})

test.each(['http://127.0.0.1:9/', 'http://localhost:9/', 'https://10.0.0.1/'])(
  'nothing is sent to %s when deliveries may not go there, and it is said what would allow it',
  async (url) => {
    const command = run(['check', `${url}?token=private`], { WEBHOOK_SECRET: secret })
    expect(await command.status).toBe(1)
    expect(command.err).toMatch(/cannot be checked: .* is not a public address; DELIVERY_ALLOWED_NETWORKS may allow it/)
    expect(command.err).not.toContain('private')
    expect(command.out).toBe('')
  },
)

test('as a process it ends by itself, with 0 or 1', async () => {
  const good = startHookpact(['check', (await startConsumer(careful())).url, ...oneType], environment)
  const bad = startHookpact(['check', (await startConsumer()).url, ...oneType], environment)
  expect(await good.ended).toEqual({ code: 0, signal: null })
  expect(await bad.ended).toEqual({ code: 1, signal: null })
  expect(good.stdout).toMatch(/11 passed, 1 to look at, 0 failed\.\n$/)
})

test.each([
  { args: [], says: 'say which consumer: check <url>' },
  { args: ['ftp://host'], says: 'the consumer must be an http or https URL' },
  { args: ['http://host', 'my-private-words'], says: 'check takes one URL, and nothing else' },
  { args: ['http://host', '--secret', 'my-private-words'], says: '--secret must be whsec_ and base64' },
  {
    args: ['http://host', '--type', 'code.pusht'],
    says: 'there is no event type code.pusht: did you mean code.pushed? See hookpact',
  },
  { args: ['http://host', '--timeout', '15'], says: '--timeout is 15, and must be a time such as 15s, up to 1h' },
  {
    args: ['http://host', '--signature', 'standard-ed25519'],
    says: 'standard-ed25519 needs --private-key: make a pair',
  },
  { args: ['http://host', '--private-key', 'none.pem'], says: 'none.pem cannot be read: ENOENT' },
  { args: ['http://host', '--private-key', 'package.json'], says: 'package.json is no private key of Ed25519 in PEM' },
  {
    args: ['http://host', '--private-key', 'a.pem', '--signature', 'sha256'],
    says: '--private-key is for standard-ed',
  },
])('hookpact check $args is not understood: $says', async ({ args, says }) => {
  const command = run(['check', ...args], { WEBHOOK_SECRET: secret })
  expect(await command.status).toBe(2)
  expect(command.err).toContain(`hookpact: ${says}`)
  expect(command.err).not.toContain('my-private-words')
  expect(command.out).toBe('')
})

test('without a secret nothing is sent', async () => {
  const command = run(['check', 'http://host'])
  expect(await command.status).toBe(2)
  expect(command.err).toContain("WEBHOOK_SECRET is not set: set it to the subscription's secret")
})
