import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import type { AttemptScheme } from '../../src/signature/sign-attempt.ts'
import { signAttemptWith } from '../../src/signature/sign-attempt.ts'
import type { SigningKeyPair } from '../../src/signature/signing-key.ts'
import { newSigningKeyPair, publicKeyJwk } from '../../src/signature/signing-key.ts'
import { contract, examplesOf } from './contract.ts'

interface CodeSample {
  readonly lang: string
  readonly label: string
  readonly source: string
}
function samplesOf(type: string): readonly CodeSample[] {
  const operation: unknown = contract.webhooks[type]?.post
  return (operation as { 'x-codeSamples'?: readonly CodeSample[] } | undefined)?.['x-codeSamples'] ?? [] // linted
}
const sampleOf = (label: string) => samplesOf('ping').find((sample) => sample.label === label)
const types = Object.keys(contract.webhooks)
const secret = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLWRvY3M9'

test.each(types)('%s has samples that verify the signature in four languages, none of them empty', (type) => {
  const samples = samplesOf(type)
  const ofSchemes = ['JavaScript', 'JavaScript', 'JavaScript']
  expect(samples.map(({ lang }) => lang)).toEqual(['JavaScript', 'Python', 'Go', 'Shell', ...ofSchemes])
  for (const { source, label } of samples.slice(0, 4)) {
    for (const part of ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'WEBHOOK_SECRET', 'v1,']) {
      expect(source, label).toContain(part)
    }
  }
  const acting = samples.filter(({ lang }) => lang !== 'Shell')
  for (const { source, label } of acting) expect(source, label).toContain('webhook-test')
})

test('all webhooks show the same samples', () => {
  expect(new Set(types.map((type) => JSON.stringify(samplesOf(type)))).size).toBe(1)
})

test('the Node.js sample accepts what standardwebhooks signs, and refuses everything else', async () => {
  const sample = await startSample()
  const nowSeconds = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({ type: 'ping', timestamp: '2026-01-01T00:00:00.000Z', data: { note: 'äöü' } })
  const good = signed(body, nowSeconds)
  const other = signed(body, nowSeconds, 'whsec_YW5vdGhlci1zZWNyZXQtZm9yLXRoZS10ZXN0cw==')
  const { 'webhook-signature': _signature, ...unsigned } = good
  const rotated = signed(body, nowSeconds)
  const both = `${other['webhook-signature']} ${rotated['webhook-signature']}`

  const cases: [string, string, Record<string, string>, number][] = [
    ['signed', body, good, 204],
    ['signed with two secrets, while one is rotated', body, { ...rotated, 'webhook-signature': both }, 204],
    ['sent four minutes ago', body, signed(body, nowSeconds - 240), 204],
    ['tampered with', body.replace('ping', 'pong'), good, 400],
    ['under another id', body, { ...good, 'webhook-id': 'evt_other' }, 400],
    ['under another time', body, { ...good, 'webhook-timestamp': String(nowSeconds - 1) }, 400],
    ['stale', body, signed(body, nowSeconds - 360), 400],
    ['from the future', body, signed(body, nowSeconds + 360), 400],
    ['at no time', body, { ...good, 'webhook-timestamp': 'now' }, 400],
    ['signed with another secret', body, other, 400],
    ['without headers', body, {}, 400],
    ['without a signature', body, unsigned, 400],
    ['with an empty signature', body, { ...good, 'webhook-signature': '' }, 400],
    ['signed, and not JSON', 'not JSON', signed('not JSON', nowSeconds), 400],
  ]
  for (const [name, sent, headers, status] of cases) {
    const reply = await fetch(sample.url, { method: 'POST', headers, body: sent })
    expect(reply.status, name).toBe(status)
  }
  expect(sample.printed).toEqual(['ping', 'ping', 'ping'])
})

test('the Node.js sample takes the example of every webhook', async () => {
  const sample = await startSample()
  for (const type of types) {
    const media = contract.webhooks[type]?.post.requestBody?.content['application/json']
    const [example] = media === undefined ? [] : examplesOf(media)
    const body = JSON.stringify(example?.[1])
    const headers = signed(body, Math.floor(Date.now() / 1000))
    expect((await fetch(sample.url, { method: 'POST', headers, body })).status, type).toBe(204)
  }
  expect(sample.printed).toEqual(types)
})

test.each(['Node.js', 'Node.js, batches'])(
  'the sample %s answers a test as any other, and acts on nothing that it says',
  async (label) => {
    const sample = await startSample(label)
    async function post(id: string, more: Record<string, string> = {}): Promise<number> {
      const body = JSON.stringify(label === 'Node.js' ? { type: 'ping' } : [{ id, type: 'ping' }])
      const headers = { ...signed(body, Math.floor(Date.now() / 1000)), ...more }
      return (await fetch(sample.url, { method: 'POST', headers, body })).status
    }
    expect(await post('evt_1', { 'webhook-test': 'true' })).toBe(204)
    expect(await post('evt_2')).toBe(204)
    await expect.poll(() => sample.printed).toEqual(['ping'])
  },
)

test('the sample for Ed25519 accepts what a published key signed, also one that came later, and refuses everything else', async () => {
  const [first, second, stranger] = [newSigningKeyPair(), newSigningKeyPair(), newSigningKeyPair()]
  const published = [first]
  const server = createServer((_request, response) => {
    const keys = published.map(({ publicKey }) => ({ jwk: publicKeyJwk(publicKey) }))
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  const sample = await startSample('Node.js, Ed25519', { KEYS_URL: `http://127.0.0.1:${port}/` })
  const nowSeconds = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({ type: 'ping', data: { note: 'äöü' } })
  const signedBy = (keys: readonly SigningKeyPair[], timestampSeconds = nowSeconds) => {
    signedCount += 1
    const attempt = { id: `evt_${signedCount}`, type: 'ping', timestampSeconds, body: Buffer.from(body) }
    return signAttemptWith('standard-ed25519', attempt, { secrets: [], signingKeys: keys.map((key) => key.privateKey) })
  }
  published.push(second)
  const cases: [string, string, Record<string, string>, number][] = [
    ['signed', body, signedBy([first]), 204],
    ['signed with two keys', body, signedBy([stranger, first]), 204],
    ['signed with a strange key', body, signedBy([stranger]), 400],
    ['signed with a key that the sample has not fetched yet', body, signedBy([second]), 400],
    ['tampered with', body.replace('ping', 'pong'), signedBy([first]), 400],
    ['stale', body, signedBy([first], nowSeconds - 360), 400],
    ['signed with a secret', body, signed(body, nowSeconds), 400],
    ['without headers', body, {}, 400],
  ]
  for (const [name, sent, headers, status] of cases) {
    const reply = await fetch(sample.url, { method: 'POST', headers, body: sent })
    expect(reply.status, name).toBe(status)
  }
  expect(sample.printed).toEqual(['ping', 'ping'])
})

test('the sample for sha256 accepts its secret in either header, and nothing else', async () => {
  const sample = await startSample('Node.js, sha256', { WEBHOOK_SECRET: secret })
  const other = 'whsec_YW5vdGhlci1zZWNyZXQtZm9yLXRoZS10ZXN0cw=='
  const [body, second, third] = [1, 2, 3].map((n) => JSON.stringify({ type: 'ping', n })) as [string, string, string] // of three
  const signedBy = (sent: string, ...secrets: string[]) => {
    const attempt = { id: 'evt_1', type: 'ping', timestampSeconds: 0, body: Buffer.from(sent) }
    return signAttemptWith('sha256', attempt, { secrets, signingKeys: [] })
  }
  const cases: [string, string, Record<string, string>, number][] = [
    ['signed', body, signedBy(body, secret), 204],
    ['signed with the old secret, beside a new one', second, signedBy(second, other, secret), 204],
    ['signed with the new secret, beside an old one', third, signedBy(third, secret, other), 204],
    ['signed with another secret', body, signedBy(body, other), 400],
    ['tampered with', body.replace('ping', 'pong'), signedBy(body, secret), 400],
    ['without headers', body, {}, 400],
  ]
  for (const [name, sent, headers, status] of cases) {
    const reply = await fetch(sample.url, { method: 'POST', headers, body: sent })
    expect(reply.status, name).toBe(status)
  }
  expect(sample.printed).toEqual(['ping', 'ping', 'ping'])
})

test.each<[string, AttemptScheme]>([
  ['Node.js', 'standard'],
  ['Node.js, Ed25519', 'standard-ed25519'],
  ['Node.js, sha256', 'sha256'],
])(
  'the sample %s answers a repeat with 2xx, says that it is one, and does not handle it again',
  async (label, scheme) => {
    const pair = newSigningKeyPair()
    const keys = [{ jwk: publicKeyJwk(pair.publicKey) }]
    const published = `data:application/json,${encodeURIComponent(JSON.stringify({ keys }))}`
    const sample = await startSample(label, { WEBHOOK_SECRET: secret, KEYS_URL: published })
    const body = JSON.stringify({ type: 'ping' })
    const send = async (id: string) => {
      const attempt = { id, type: 'ping', timestampSeconds: Math.floor(Date.now() / 1000), body: Buffer.from(body) }
      const headers = signAttemptWith(scheme, attempt, { secrets: [secret], signingKeys: [pair.privateKey] })
      const reply = await fetch(sample.url, { method: 'POST', headers, body })
      return [reply.status, reply.headers.get('webhook-repeat')]
    }
    expect(await send('evt_1')).toEqual([204, null])
    expect(await send('evt_1')).toEqual([204, '?1'])
    // Of sha256 the id is not signed.
    expect(await send('evt_2')).toEqual([204, scheme === 'sha256' ? '?1' : null])
    expect(sample.printed).toEqual(scheme === 'sha256' ? ['ping'] : ['ping', 'ping'])
  },
)

test('the sample for batches takes each event of an array once, whatever comes with it, and nothing that is not signed', async () => {
  const sample = await startSample('Node.js, batches')
  const callback: unknown = contract.paths['/v1/subscriptions']?.post?.callbacks?.batch
  expect(JSON.stringify(callback)).toContain(JSON.stringify(sampleOf('Node.js, batches')))
  const nowSeconds = Math.floor(Date.now() / 1000)
  const batchOf = (...events: [string, string][]) => JSON.stringify(events.map(([id, type]) => ({ id, type })))
  const first = batchOf(['evt_1', 'code.pushed'], ['evt_2', 'ping'])
  const cases: [string, string, Record<string, string>, number][] = [
    ['signed', first, signed(first, nowSeconds), 204],
    ['tampered with', first.replace('ping', 'pong'), signed(first, nowSeconds), 400],
    ['stale', first, signed(first, nowSeconds - 360), 400],
    ['no array', '{}', signed('{}', nowSeconds), 400],
    ['without headers', first, {}, 400],
  ]
  const again = batchOf(['evt_2', 'ping'], ['evt_3', 'issue.changed'])
  cases.push(['tried again with another', again, signed(again, nowSeconds), 204])
  for (const [name, body, headers, status] of cases) {
    const reply = await fetch(sample.url, { method: 'POST', headers, body })
    expect(reply.status, name).toBe(status)
  }
  expect(sample.printed).toEqual(['code.pushed', 'ping', 'issue.changed'])
})

test('the Node.js sample does not start without a secret', async () => {
  const sample = runSample('Node.js', { WEBHOOK_SECRET: '' })
  sample.stderr?.resume()
  expect(await once(sample, 'exit')).toEqual([1, null])
})

let signedCount = 0

/** A delivery with an id of its own. */
function signed(body: string, timestampSeconds: number, key = secret): Record<string, string> {
  signedCount += 1
  const id = `evt_${signedCount}`
  const signature = new Webhook(key).sign(id, new Date(timestampSeconds * 1000), body)
  return { 'webhook-id': id, 'webhook-timestamp': String(timestampSeconds), 'webhook-signature': signature }
}

/** Tells the sample, which listens where it likes, to listen on loopback, and to say on which port. */
const onLoopback = `
  import { Server } from 'node:net'
  const { listen } = Server.prototype
  Server.prototype.listen = function () {
    return listen.call(this, 0, '127.0.0.1', () => console.log(this.address().port))
  }`

/** Runs the sample exactly as the contract shows it. */
function runSample(label: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-sample-'))
  writeFileSync(join(folder, 'loopback.mjs'), onLoopback)
  writeFileSync(join(folder, 'consumer.mjs'), sampleOf(label)?.source ?? '')
  const child = spawn(process.execPath, ['--import', './loopback.mjs', 'consumer.mjs'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit')
    rmSync(folder, { recursive: true, force: true })
  })
  return child
}

async function startSample(
  label = 'Node.js',
  environment: NodeJS.ProcessEnv = { WEBHOOK_SECRET: secret },
): Promise<{ readonly url: string; readonly printed: readonly string[] }> {
  const child = runSample(label, environment)
  if (child.stdout === null) throw new Error('the sample has no standard output')
  const lines = createInterface(child.stdout)
  const [port] = await once(lines, 'line')
  const printed: string[] = []
  lines.on('line', (line) => printed.push(line))
  return { url: `http://127.0.0.1:${port}/`, printed }
}
