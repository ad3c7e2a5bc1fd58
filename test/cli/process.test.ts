import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startConsumer } from '../stand-ins/consumer.ts'
import type { HookpactProcess } from '../stand-ins/hookpact-process.ts'
import { hookpact, startHookpact, startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey, githubExample, githubSecret, githubSignature, startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const environment = { PORT: '0', HOOKPACT_API_KEY: apiKey, GITHUB_WEBHOOK_SECRET: githubSecret }
const repository = dirname(dirname(hookpact))

async function urlOf(server: HookpactProcess): Promise<string> {
  const [, url = ''] = await server.says(/listening on (http\S+)/)
  return url
}

const logLines = (server: HookpactProcess) =>
  server.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

test('serve logs JSON lines on standard output, greets on standard error, and ends with 0 at SIGTERM', async () => {
  const server = startHookpact(['serve'], environment)
  const url = await urlOf(server)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  server.kill('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
  expect(logLines(server)).toMatchObject([
    { level: 'info', event: 'server.started', url },
    { level: 'info', event: 'server.stopped', url },
  ])
  expect(server.stderr).toMatch(/^Hookpact is listening on /)
})

// Where there is no /dev/full, a stream that is closed is the nearest to it.
test.each([
  ['log', existsSync('/dev/full') ? '> /dev/full' : '>&-'],
  ['greeting', existsSync('/dev/full') ? '2> /dev/full' : '2>&-'],
])('a full disk under the %s stops nothing: requests are answered, and SIGTERM ends it with 0', async (_of, where) => {
  const script = `exec "$0" "$1" serve ${where}`
  const server = startProcess('sh', ['-c', script, process.execPath, hookpact], environment, temporaryFolder())
  const [url = ''] = await server.says(/http:\/\/127\.0\.0\.1:\d+/)
  for (const path of ['/healthz', '/nowhere', '/healthz']) await (await fetch(`${url}${path}`)).text()
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  server.kill('SIGTERM')
  expect(await server.ended).toEqual({ code: 0, signal: null })
})

/** Runs hookpact where nobody reads its standard output any more; its status is said on standard error. */
function startUnread(args: readonly string[], environment = {}): HookpactProcess {
  const script = '{ "$@"; echo "ended with $?" >&2; } | true'
  const command = ['-c', script, 'sh', process.execPath, hookpact, ...args]
  return startProcess('sh', command, environment, temporaryFolder())
}

test.each([[['send']], [['--help']], [['verify', '--jsonl', '--help']]])(
  'hookpact %j whose output nobody reads ends as other programs do, and without a stack trace',
  async (args) => {
    const command = startUnread(args)
    await command.ended
    expect(command.stderr).toBe('ended with 141\n')
  },
)

test('hookpact listen whose output nobody reads takes its subscription away and ends', async () => {
  const app = await startTestApp()
  const args = ['listen', '--port', '0', '--subscribe', app.url]
  const command = startUnread(args, { HOOKPACT_API_KEY: apiKey })
  await command.says(/Subscribed/)
  await app.api('POST', '/v1/events', { type: 'code.pushed', data: codePushed })
  await command.says(/ended with 141/)
  expect(await app.all('/v1/subscriptions')).toEqual([])
})

test('at SIGTERM what is in hand is finished: the request is answered and the running delivery is settled', async () => {
  const arrived = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  const consumer = await startConsumer((_got, response) => {
    arrived.resolve()
    release.promise.then(() => response.writeHead(204).end())
  })
  const server = startHookpact(['serve'], { ...environment, DELIVERY_ALLOWED_NETWORKS: '127.0.0.0/8' })
  const url = await urlOf(server)
  const post = (path: string, body: string, headers: Record<string, string>) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const subscription = { url: consumer.url, events: ['code.pushed'] }
  await post('/v1/subscriptions', JSON.stringify(subscription), { authorization: `Bearer ${apiKey}` })
  const push = JSON.stringify(githubExample('push'))
  const signed = {
    'x-github-event': 'push',
    'x-github-delivery': 'one',
    'x-hub-signature-256': await githubSignature(push),
  }
  expect((await post('/webhooks/github', push, signed)).status).toBe(202)
  await arrived.promise

  // The last byte of this request is sent after the signal.
  const late = request(`${url}/webhooks/github`, {
    method: 'POST',
    headers: {
      ...signed,
      'x-github-delivery': 'two',
      'content-type': 'application/json',
      'content-length': push.length,
    },
  })
  await new Promise((resolve) => late.write(push.slice(0, -1), resolve))
  // The server has its head when it answers another on a later connection.
  expect((await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).status).toBe(200)
  server.kill('SIGTERM')
  late.end(push.slice(-1))
  const [reply] = await once(late, 'response')
  expect(reply.statusCode).toBe(202)
  release.resolve()
  expect(await server.ended).toEqual({ code: 0, signal: null })
  expect(logLines(server)).toContainEqual(
    expect.objectContaining({ event: 'delivery.attempted', type: 'code.pushed', outcome: 'accepted' }),
  )
})

test('the line that serve gives to paste works as it stands, in the repository', async () => {
  const server = startHookpact(['serve'], environment)
  await urlOf(server)
  const [, line = ''] = await server.says(/^ +(npx hookpact send .+)$/m)
  const shell = startProcess('sh', ['-c', line], { GITHUB_WEBHOOK_SECRET: githubSecret }, repository)
  expect(await shell.ended).toEqual({ code: 0, signal: null })
  expect(shell.stdout).toMatch(/\n202\n\{"status":"received"/)
})

test('a port in use ends the process with 1 and one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo // it listens on TCP
  const server = startHookpact(['serve'], { ...environment, PORT: String(port) })
  expect(await server.ended).toEqual({ code: 1, signal: null })
  expect(server.stderr).toBe(`hookpact: port ${port} of 127.0.0.1 is in use. Set PORT to another one\n`)
  expect(server.stdout).toBe('')
})

test.each(['14.21.3', '20.20.2', '22.17.1'])(
  'on Node.js %s it says which one it needs and ends with 1',
  async (version) => {
    const standIn = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
    const old = startHookpact(['serve'], environment, [
      '--import',
      `data:text/javascript,${encodeURIComponent(standIn)}`,
    ])
    expect(await old.ended).toEqual({ code: 1, signal: null })
    expect(old.stderr).toBe(
      `hookpact needs Node.js 22.18 or later, and this is ${version}. In the repository, npm start brings its own.\n`,
    )
    expect(old.stdout).toBe('')
  },
)

test('demo as a process ends with 0 at Ctrl+C and removes its data', async () => {
  const demo = startHookpact(['demo'], { PORT: '0' })
  await demo.says(/That was the whole trip/)
  const [, dataDir = ''] = await demo.says(/its data in (\S+)/)
  expect(existsSync(dataDir)).toBe(true)
  demo.kill('SIGINT')
  expect(await demo.ended).toEqual({ code: 0, signal: null })
  expect(existsSync(dataDir)).toBe(false)
})
