import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sign } from '@octokit/webhooks-methods'
import { expect, onTestFinished, test } from 'vitest'
import { githubExample, toReply } from '../stand-ins/running-app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

test("the README's first screen runs: start, listen, send, see the event, its deliveries and the verified webhook", async () => {
  const [install, start, listen, send] = blocks
  expect(install).toBe('npm ci\nnpm run demo\n')
  const dataDir = mkdtempSync(join(tmpdir(), 'hookpact-readme-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))

  // The README's ports may be taken here; everything else runs as it stands.
  const server = shell(start ?? '', { PORT: '0', DATA_DIR: dataDir })
  const url = await server.says(/listening on (http:\S+)/)
  const here = (commands = '') =>
    commands
      .replaceAll('http://127.0.0.1:8080', url)
      .replace('hookpact listen', 'hookpact listen --port 0')
      .replace('send github push', `send github push --url ${url}`)
  const consumer = shell(here(listen))
  await consumer.says(/(Listening on)/)
  const shown = shell(here(send))
  expect(await shown.ended).toBe(0)
  expect(shown.output()).toContain('"status":"received"')
  expect(shown.output()).toContain('"type":"push"')

  const variables = Object.fromEntries(
    [...(start ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
  )
  const body = JSON.stringify(githubExample('push'))
  const receipt = await toReply(
    await fetch(`${url}/webhooks/github`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'push',
        'x-github-delivery': 'a-real-push',
        'x-hub-signature-256': await sign(String(variables.GITHUB_WEBHOOK_SECRET), body),
      },
      body,
    }),
  )
  expect(receipt.status).toBe(202)

  await consumer.says(/((?:code\.pushed {2}evt_\S+ {2}verified {2}\d+ bytes[\s\S]*){2})/)
  consumer.stop()
  expect(await consumer.ended).toBe(0)
  expect(consumer.output()).toContain('2 received: 2 verified (0 of them repeats), 0 refused.')

  const authorization = `Bearer ${variables.HOOKPACT_API_KEY}`
  const event = await toReply(await fetch(`${url}/v1/events/${receipt.json.event_id}`, { headers: { authorization } }))
  expect(event.json).toMatchObject({ type: 'push', status: 'received', delivery_id: 'a-real-push' })
  expect(event.json.deliveries).toMatchObject([
    { destination: { kind: 'handler', id: 'github.push' }, status: 'succeeded' },
  ])

  server.stop()
  expect(await server.ended).toBe(0)
})

/** Runs commands in a shell of their own, with the stand-in for curl before everything else on the path. */
function shell(commands: string, environment: Record<string, string> = {}) {
  const path = `${join(root, 'test/stand-ins/bin')}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`
  // `exec` for the last command, so that a signal reaches it and not the shell.
  const script = commands
    .trimEnd()
    .replace(/\nnpm start$/, '\nexec node bin/hookpact.js serve')
    .replace(/\nnpx hookpact (listen .*)$/, '\nexec node bin/hookpact.js $1')
  const child = spawn('sh', ['-e', '-c', script], { cwd: root, env: { ...process.env, ...environment, PATH: path } })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const listener of listeners) listener()
    })
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    ended,
    output: () => output,
    stop: () => child.kill('SIGTERM'),
    says: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const check = () => {
          const found = pattern.exec(output)?.[1]
          if (found !== undefined) resolve(found)
        }
        listeners.add(check)
        check()
        void ended.then((code) => reject(new Error(`it ended with ${code}:\n${output}`)))
      }),
  }
}
