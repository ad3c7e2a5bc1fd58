import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { githubSecret, startTestApp } from '../stand-ins/running-app.ts'
import { run } from './terminal.ts'

const environment = { GITHUB_WEBHOOK_SECRET: githubSecret }

test('send alone lists the sources and their samples', async () => {
  const command = run(['send'])
  expect(await command.status).toBe(0)
  expect(command.out).toBe('github: ping, push, pull_request, issues, release, workflow_run\n')
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
