import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { loadDocument, readOperations } from '../../src/contract/document.ts'
import { readSources } from '../../src/receive/sources.ts'
import { freePort } from '../stand-ins/free-port.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { apiKey, githubSecret } from '../stand-ins/running-app.ts'
import { run } from './terminal.ts'

const contract = loadDocument()
const listening = /listening on (http:\/\/127\.0\.0\.1:\d+)\n/

/** Takes a port of loopback until the test ends. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (server.address() as { port: number }).port // it listens on TCP
}

test('serve says where it listens, where the documentation and the data are, and ends when it is stopped', async () => {
  const dataDir = temporaryFolder()
  const command = run(['serve'], { DATA_DIR: dataDir, HOOKPACT_API_KEY: apiKey })
  const [, url] = await command.says(listening)
  expect(command.err).toContain(`documentation   ${url}/docs`)
  expect(command.err).toContain(`data            ${dataDir}`)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  command.stop()
  expect(await command.status).toBe(0)
  await expect(fetch(`${url}/readyz`)).rejects.toThrow('fetch failed')
})

test('serve shows the API key at the start that makes it and never again', async () => {
  const environment = { DATA_DIR: temporaryFolder() }
  const first = run(['serve'], environment)
  const [, key] = await first.says(/API key +(hp_\S+)/)
  const [, url] = await first.says(listening)
  const authorization = `Bearer ${key}`
  expect((await fetch(`${url}/v1/events`, { headers: { authorization } })).status).toBe(200)
  first.stop()
  await first.status

  const second = run(['serve'], environment)
  const [, secondUrl] = await second.says(listening)
  expect(second.err).not.toContain('API key')
  expect((await fetch(`${secondUrl}/v1/events`, { headers: { authorization } })).status).toBe(200)
  second.stop()
  await second.status
})

test('serve does not show an API key that was set', async () => {
  const command = run(['serve'], { HOOKPACT_API_KEY: apiKey })
  await command.says(listening)
  expect(command.err).not.toContain('API key')
  expect(command.err).not.toContain(apiKey)
  command.stop()
  await command.status
})

test('with a secret, serve gives a line to try it, and does not show the secret', async () => {
  const command = run(['serve'], { GITHUB_WEBHOOK_SECRET: githubSecret })
  const [, url] = await command.says(listening)
  expect(command.err).toContain(`npx hookpact send github push --url ${url}`)
  expect(command.err).not.toContain('try-it-out')
  expect(command.err).not.toContain(githubSecret)
  command.stop()
  await command.status
})

test('without a secret, serve says that all sources refuse everything and how to start with one', async () => {
  const command = run(['serve'])
  await command.says(listening)
  const { length } = readSources(contract, readOperations(contract))
  expect(command.err).toContain(`  ${length} sources refuse everything until their secrets are set: GET /v1/sources\n`)
  expect(command.err).toContain('GITHUB_WEBHOOK_SECRET=try-it-out npx hookpact serve')
  expect(command.err).toContain('GITHUB_WEBHOOK_SECRET=try-it-out npx hookpact send github push')
  command.stop()
  await command.status
})

test('serve lists the sources that are ready, and says how many others wait for their secrets', async () => {
  const environment = {
    GITHUB_WEBHOOK_SECRET: githubSecret,
    GITLAB_WEBHOOK_TOKEN: 'a token',
    SLACK_SIGNING_SECRET: 's',
  }
  const command = run(['serve'], environment)
  const [, url] = await command.says(listening)
  const ready = [...command.err.matchAll(/^ {2}(\S+) +(http\S+\/webhooks\/\S+)$/gm)].map(([, name, at]) => [name, at])
  expect(ready).toEqual([
    ['github', `${url}/webhooks/github`],
    ['gitlab', `${url}/webhooks/gitlab`],
    ['slack-events', `${url}/webhooks/slack/events`],
    ['slack-commands', `${url}/webhooks/slack/commands`],
    ['slack-interactive', `${url}/webhooks/slack/interactive`],
  ])
  const { length } = readSources(contract, readOperations(contract))
  expect(command.err).toContain(
    `  ${length - 5} more sources refuse everything until their secrets are set: GET /v1/sources\n`,
  )
  command.stop()
  await command.status
})

test('a port that is in use is named in one line', async () => {
  const port = await takePort()
  const command = run(['serve'], { PORT: String(port) })
  expect(await command.status).toBe(1)
  expect(command.err).toBe(`hookpact: port ${port} of 127.0.0.1 is in use. Set PORT to another one\n`)
})

test.each(['192.0.2.1', 'host.invalid'])(
  'HOST %s, which is not of this machine, is named in one line',
  async (host) => {
    const command = run(['serve'], { HOST: host })
    expect(await command.status).toBe(1)
    expect(command.err).toBe(
      `hookpact: ${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all of them\n`,
    )
  },
)

test.each([
  { what: 'a file', make: (path: string) => writeFileSync(path, ''), says: /EEXIST/ },
  {
    what: 'a folder whose database is no database',
    make(path: string) {
      mkdirSync(path)
      writeFileSync(join(path, 'hookpact.db'), 'this is not a database, and long enough to tell: '.repeat(20))
    },
    says: /file is not a database/,
  },
  {
    what: 'a folder whose database is a folder',
    make: (path: string) => mkdirSync(join(path, 'hookpact.db'), { recursive: true }),
    says: /EISDIR|unable to open database file/,
  },
])('DATA_DIR that is $what is refused in one line', async ({ make, says }) => {
  const path = join(temporaryFolder(), 'data')
  make(path)
  const command = run(['serve'], { DATA_DIR: path })
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(says)
  expect(command.err).toMatch(
    /^hookpact: .*data cannot hold the data: .*\. Set DATA_DIR to a folder that can be written\n$/,
  )
})

test('a database of a newer version is left alone, and both versions are named', async () => {
  const dataDir = temporaryFolder()
  const database = new DatabaseSync(join(dataDir, 'hookpact.db'))
  database.exec('PRAGMA user_version = 99')
  const command = run(['serve'], { DATA_DIR: dataDir })
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(/^hookpact: the database has version 99, and this program knows versions up to \d+\n$/)
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 })
  database.close()
})

test('serve as a deliverer says so, and neither makes nor shows a key', async () => {
  const command = run(['serve', '--role', 'deliver'], { DATA_DIR: temporaryFolder() })
  const [, url] = await command.says(/delivers, and answers probes on (http\S+)/)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect(command.err).not.toContain('hp_')
  command.stop()
  expect(await command.status).toBe(0)
})

test('a role that is none is refused with those that are', async () => {
  const command = run(['serve', '--role', 'sender'], { DATA_DIR: temporaryFolder() })
  expect(await command.status).toBe(2)
  expect(command.err).toBe('hookpact: --role is all, receive or deliver, not sender. See hookpact --help\n')
})

test('a PostgreSQL that does not answer is told in one line, without the password', async () => {
  const port = await freePort()
  const command = run(['serve'], { DATABASE_URL: `postgres://user:pa55word@127.0.0.1:${port}/hooks` })
  expect(await command.status).toBe(1)
  expect(command.err).toMatch(
    /^hookpact: PostgreSQL 127\.0\.0\.1:\d+\/hooks does not answer: .*ECONNREFUSED.*\. See DATABASE_URL\n$/,
  )
  expect(command.err).not.toContain('pa55word')
})

test('of a DATABASE_URL whose password has a slash that is not escaped nothing is told', async () => {
  const command = run(['serve'], { DATABASE_URL: 'postgres://user:1/pa55word@127.0.0.1/hooks' })
  expect(await command.status).toBe(1)
  expect(command.err).not.toContain('pa55word')
})
