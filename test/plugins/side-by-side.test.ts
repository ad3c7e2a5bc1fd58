import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { newPluginFiles } from '../../src/commands/plugin/new-plugin.ts'
import { copyRepository, edit, repository, runNode } from '../contract/repository-copy.ts'
import { startProcess, temporaryFolder } from '../stand-ins/hookpact-process.ts'

const slow = 400_000
const entries = ['bin', 'src', 'scripts', 'generated', 'openapi.yaml', 'redocly.yaml']
const key = 'hp_0123456789abcdef'

test('a new plugin serves beside two broken ones, and its own tests pass', { timeout: slow }, async () => {
  const folder = copyRepository([...entries, 'test/stand-ins', 'vitest.config.ts'])
  const made = runNode(folder, ['bin/hookpact.js', 'plugin', 'new', 'acme.doors'])
  expect([made.status, made.stdout]).toEqual([0, `${join(folder, 'plugins/acme.doors')}\n`])
  addPlugin(folder, 'acme.slip')
  edit(join(folder, 'plugins/acme.slip/openapi.yaml'), 'operationId:', 'operatonId:')
  addPlugin(folder, 'acme.throws')
  const setting = 'x-settings: { ROOM: { description: The room. } }'
  edit(join(folder, 'plugins/acme.throws/openapi.yaml'), 'security:\n', `${setting}\nsecurity:\n`)
  writeFileSync(join(folder, 'plugins/acme.throws/handlers.ts'), `throw new Error('no such room')`)

  mkdirSync(join(folder, 'plugins/Acme.halls'))
  const generated = runNode(folder, ['scripts/generate.ts'])
  expect(generated.status).toBe(0)
  expect(generated.stderr).toContain('plugins/acme.slip/openapi.yaml:11:7 Property `operatonId` is not expected here.')
  expect(generated.stderr).toContain('The plugin acme.slip is left out until its openapi.yaml is mended.')
  expect(generated.stderr).toContain('plugins/Acme.halls is no plugin: that is a folder <author>.<module>')
  const tested = runNode(folder, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'sqlite', 'plugins/acme.doors'])
  expect(stripVTControlCharacters(tested.stdout)).toMatch(/Tests +2 passed/)

  const secrets = {
    PLUGIN_ACME__DOORS_SECRET: 'open',
    PLUGIN_ACME__THROWS_SECRET: 'open',
    ACME_SLACK_URL: 'https://chat.example.com/',
  }
  const routesFile = join(folder, 'plugins/acme.doors/routes.yaml')
  writeFileSync(routesFile, documentedRoutes())
  const checked = runNode(folder, ['bin/hookpact.js', 'routes', 'check'], secrets)
  expect([checked.status, checked.stdout]).toEqual([0, `${routesFile} is right: 1 route, 0 programs, 1 channel\n`])
  const environment = { PORT: '0', HOOKPACT_API_KEY: key, ...secrets }
  const server = startProcess(
    process.execPath,
    [join(folder, 'bin/hookpact.js'), 'serve'],
    environment,
    temporaryFolder(),
  )
  const [, url = ''] = await server.says(/listening on (\S+)/)
  await server.says(/failed plugins {2}acme\.slip, acme\.throws: GET \/v1\/plugins says why/)
  const hello = (plugin: string) =>
    fetch(`${url}/api/plugin/${plugin}/webhook/hello`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-webhook-secret': 'open' },
      body: '{"name":"Ada"}',
    })
  const served = await hello('acme.doors')
  expect([served.status, await served.json()]).toEqual([200, { greeting: 'Hello, Ada' }])
  expect((await hello('acme.throws')).status).toBe(503)
  expect((await hello('acme.slip')).status).toBe(404)
  const headers = { authorization: `Bearer ${key}` }
  const routes = await fetch(`${url}/v1/routes`, { headers })
  expect(await routes.json()).toMatchObject({ channels: [{ name: 'acme.doors/front-desk', kind: 'slack' }] })
  const listed = await fetch(`${url}/v1/plugins`, { headers })
  const { data } = (await listed.json()) as { data: { name: string; state: string; faults: string[] }[] }
  expect(data.map(({ name, state, faults }) => [name, state, faults])).toEqual([
    ['acme.doors', 'serving', []],
    ['acme.slip', 'failed', expect.arrayContaining([expect.stringContaining('acme.slip/openapi.yaml:11:7')])],
    ['acme.throws', 'failed', ['ROOM is not set: The room.', 'handlers.ts cannot be loaded: the log says why']],
  ])
})

test('the check and the start see that a plugin was changed or added', { timeout: slow }, () => {
  const folder = copyRepository([...entries, 'plugins/dev.sample_webhook'])
  edit(join(folder, 'plugins/dev.sample_webhook/openapi.yaml'), 'summary: Take an event', 'summary: Take one event')
  addPlugin(folder, 'acme.added')
  const checked = runNode(folder, ['scripts/generate.ts', '--check'])
  expect(checked.status).toBe(1)
  expect(checked.stderr).toContain('generated/openapi.json is stale')
  expect(checked.stderr).toContain('generated/plugins.json is stale')
  const started = runNode(folder, ['bin/hookpact.js', 'serve'], { PORT: '0', DATA_DIR: join(folder, 'data') })
  expect(started.status).toBe(1)
  expect(started.stderr).toBe(
    'hookpact: plugins/acme.added/openapi.yaml, plugins/dev.sample_webhook/openapi.yaml have changed since generated/ was made from it. Run: npm run generate\n',
  )
})

test.each([
  [['plugin'], 'say which: plugin new <author>.<module>'],
  [['plugin', 'new'], 'say which: plugin new <author>.<module>'],
  [['plugin', 'new', 'Acme.doors'], '"Acme.doors" is no name of a plugin: write <author>.<module>'],
  [['plugin', 'new', '../acme.doors'], '"../acme.doors" is no name of a plugin'],
  [['plugin', 'new', 'acme'], '"acme" is no name of a plugin'],
  [['plugin', 'new', 'dev.sample_webhook'], `${join(repository, 'plugins/dev.sample_webhook')} is there already`],
])('%j makes nothing, and says why', (args, message) => {
  const ran = runNode(repository, ['bin/hookpact.js', ...args])
  expect([ran.status, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain(message)
})

test('a package that is installed, which cannot generate, makes no plugin and says what can', () => {
  const folder = copyRepository(['bin', 'src', 'generated', 'openapi.yaml', 'plugins/dev.sample_webhook'])
  const ran = runNode(folder, ['bin/hookpact.js', 'plugin', 'new', 'acme.doors'])
  expect([ran.status, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain('use a clone of the repository')
  expect(readdirSync(join(folder, 'plugins'))).toEqual(['dev.sample_webhook'])
})

test('the variables of new plugins are those of nobody else', () => {
  const names = ['github.webhook', 'a.b_c', 'a_b.c', 'dev.sample_webhook']
  const variables = names.map((name) => /secret: (\w+)/.exec(newPluginFiles(name)[0]?.[1] ?? '')?.[1])
  expect(variables).toEqual([
    'PLUGIN_GITHUB__WEBHOOK_SECRET',
    'PLUGIN_A__B_C_SECRET',
    'PLUGIN_A_B__C_SECRET',
    'PLUGIN_DEV__SAMPLE_WEBHOOK_SECRET',
  ])
})

/** The file of routes that docs/plugins.md shows. */
function documentedRoutes(): string {
  const [, text = ''] =
    /```yaml\n(routes:[^`]+)```/.exec(readFileSync(join(repository, 'docs/plugins.md'), 'utf8')) ?? []
  return text
}

function addPlugin(folder: string, name: string): void {
  mkdirSync(join(folder, 'plugins', name), { recursive: true })
  for (const [file, content] of newPluginFiles(name)) writeFileSync(join(folder, 'plugins', name, file), content)
}
