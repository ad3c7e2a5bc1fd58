import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOperations } from '../../src/contract/document.ts'
import type { Source } from '../../src/receive/sources.ts'
import { readSources } from '../../src/receive/sources.ts'
import { bodyExamples, contract, operations } from '../contract/contract.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { githubSecret, startTestApp } from '../stand-ins/running-app.ts'
import { credentialOf } from '../stand-ins/senders.ts'
import { run } from './terminal.ts'

const environment = { GITHUB_WEBHOOK_SECRET: githubSecret }

const sources = readSources(contract, readOperations(contract))
/** The types of the examples of a source, each once. */
const typesOf = ({ operationId }: Source) => {
  const operation = operations.find((one) => one.operationId === operationId)
  const examples = operation === undefined ? [] : bodyExamples(operation)
  return [...new Set(examples.map(({ name }) => name))].filter((name) => name !== 'example')
}

test('send alone lists the sources and their samples', async () => {
  const command = run(['send'])
  expect(await command.status).toBe(0)
  const lines = command.out.trimEnd().split('\n')
  expect(lines[0]).toBe('github: ping, push, pull_request, issues, release, workflow_run')
  expect(lines).toEqual(sources.map((source) => `${source.name}: ${typesOf(source).join(', ')}`))
})

test.each(sources.map((source) => [source.name, source] as const))(
  'every sample of %s is sent as its sender would, and received',
  async (name, source) => {
    const file = join(temporaryFolder(), 'key.pem')
    const isPublic = source.guards.flat().some(({ scheme }) => scheme.kind === 'public-key')
    const shared = source.guards
      .flat()
      .filter(({ scheme }) => scheme.kind !== 'public-key' || scheme.bind !== undefined)
    const set: Record<string, string> = Object.fromEntries(
      shared.map((guard) => [guard.verifier.secretVariable ?? '', credentialOf(guard).set]),
    )
    if (isPublic) {
      const made = run(['keys', name, '--out', file])
      expect(await made.status).toBe(0)
      const [variable = '', ...value] = made.out.trimEnd().split('=')
      set[variable] = value.join('=')
    }
    const app = await startTestApp(set)
    const types = typesOf(source)
    expect(types.length).toBeGreaterThan(0)
    for (const type of types) {
      const key = isPublic ? ['--private-key', file] : []
      const command = run(['send', name, type, '--url', app.url, ...key], set)
      expect([await command.status, command.err], `${type}: ${command.out}`).toEqual([0, ''])
      expect(command.out.split('\n')[3], type).toMatch(/^20[024]$/)
    }
    const events = await app.all('/v1/events?direction=in')
    expect(new Set(events.map(({ source: sender, status }) => `${sender} ${status}`))).toEqual(
      new Set([`${name} received`]),
    )
    expect(events.length).toBeGreaterThanOrEqual(types.length)
  },
)

test('the keys of a source that has a secret too are taken where only the public one is set', async () => {
  const file = join(temporaryFolder(), 'key.pem')
  const made = run(['keys', 'standard-webhooks', '--out', file])
  expect(await made.status).toBe(0)
  const set = { STANDARD_WEBHOOKS_PUBLIC_KEY: made.out.trimEnd().replace(/^\w+=/, '') }
  expect(set.STANDARD_WEBHOOKS_PUBLIC_KEY).toMatch(/^whpk_/)
  const app = await startTestApp(set)
  const command = run(['send', 'standard-webhooks', 'invoice.paid', '--url', app.url, '--private-key', file], set)
  expect(await command.status).toBe(0)
  expect(command.out).toContain('signed by standardWebhooksPublicKey')
})

test.each([
  { type: 'ping', options: [], mediaType: 'application/json' },
  { type: 'push', options: [], mediaType: 'application/json' },
  { type: 'pull_request', options: [], mediaType: 'application/json' },
  { type: 'issues', options: [], mediaType: 'application/json' },
  { type: 'release', options: [], mediaType: 'application/json' },
  { type: 'workflow_run', options: [], mediaType: 'application/json' },
  { type: 'push', options: ['--form'], mediaType: 'application/x-www-form-urlencoded' },
])('the sample $type $options is received and fits the contract', async ({ type, options, mediaType }) => {
  const app = await startTestApp()
  const command = run(['send', 'github', type, '--url', `${app.url}/`, ...options], environment)
  expect(await command.status).toBe(0)
  const [sent, , , status, reply] = command.out.split('\n')
  expect(sent).toBe(`POST ${app.url}/webhooks/github`)
  expect(status).toBe('202')
  const { event_id, ...rest } = JSON.parse(reply ?? '')
  expect(rest).toMatchObject({ status: 'received' })
  const event = await app.api('GET', `/v1/events/${event_id}`)
  expect(event.json).toMatchObject({ source: 'github', type, headers: { 'content-type': mediaType } })
})

test('--data sends a file instead of the sample, of any event type', async () => {
  const app = await startTestApp()
  const file = join(temporaryFolder(), 'fork.json')
  writeFileSync(file, '{"forkee": {"name": "rocket"}}')
  const command = run(['send', 'github', 'fork', '--data', file, '--url', app.url], environment)
  expect(await command.status).toBe(0)
  const events = await app.api('GET', '/v1/events?type=fork')
  expect(events.json.data).toHaveLength(1)
})

test('--data with a file that is not JSON is refused', async () => {
  const file = join(temporaryFolder(), 'text.json')
  writeFileSync(file, 'text')
  const command = run(['send', 'github', 'push', '--data', file], environment)
  expect(await command.status).toBe(2)
  expect(command.err).toMatch(/text\.json cannot be sent: .* not valid JSON/)
})

test('without the secret nothing is sent', async () => {
  const command = run(['send', 'github', 'push'])
  expect(await command.status).toBe(2)
  expect(command.err).toContain("GITHUB_WEBHOOK_SECRET is not set: set it to the server's secret")
})

test("with another secret than the server's, the refusal is shown", async () => {
  const app = await startTestApp()
  const command = run(['send', 'github', 'push', '--url', app.url], { GITHUB_WEBHOOK_SECRET: 'another' })
  expect(await command.status).toBe(1)
  expect(command.out).toMatch(/\n403\n.*"code":"signature_mismatch"/)
})

test('a server that is not running is named, and the question asked', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number } // it listens on TCP
  server.close()
  await once(server, 'close')
  const command = run(['send', 'github', 'push', '--url', `http://127.0.0.1:${port}`], environment)
  expect(await command.status).toBe(1)
  expect(command.err).toBe(
    `hookpact: http://127.0.0.1:${port}/webhooks/github does not answer (ECONNREFUSED). Is the server running?\n`,
  )
})
