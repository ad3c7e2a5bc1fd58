import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repository, runNode } from '../contract/repository-copy.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import {
  failedPlugin,
  handlersWith,
  listedPlugin,
  otherHandlers,
  plugin,
  pluginsWith,
  resource,
  secret,
  startWith,
} from './sample-plugin.ts'

const getResource = `return { status: 200, json: { greeting: settings.SAMPLE_GREETING, state: 'absent' } }`

test('the plugin of another folder serves', async () => {
  const app = await startWith(handlersWith(getResource))
  const reply = await app.api('GET', resource)
  expect([reply.status, reply.json]).toEqual([200, { greeting: 'Hello', state: 'absent' }])
  expect(await listedPlugin(app)).toMatchObject({
    title: 'Sample webhook',
    state: 'serving',
    faults: [],
    settings: [
      { name: 'SAMPLE_GREETING', secret: false, required: false, configured: false },
      { name: 'SAMPLE_WEBHOOK_SECRET', secret: true, required: false, configured: true },
    ],
  })
})

const unloadable = /^handlers\.ts cannot be loaded: the log says why$/

test.each<[string, string | undefined, RegExp]>([
  ['throws while it is loaded', `throw new Error('no such room')`, unloadable],
  ['is no TypeScript', 'export default {', unloadable],
  ['imports what is not there', `import './nothing.ts'`, unloadable],
  [
    'waits for ever at its top level',
    'await new Promise(() => {})',
    /^handlers\.ts waits longer than 0.2 seconds at its top level$/,
  ],
  ['has no file handlers.ts', undefined, /^plugins\/dev\.sample_webhook\/handlers\.ts is not there$/],
  ['exports nothing', 'export const a = 1', /^handlers\.ts exports no plugin/],
  [
    'is that of another',
    handlersWith(getResource).replace(plugin, 'acme.doors'),
    /^handlers\.ts is that of acme\.doors: export default definePlugin\('dev\.sample_webhook', …\)$/,
  ],
  [
    'lacks a handler',
    `export default { name: '${plugin}', operations: {${otherHandlers}} }`,
    /^handlers\.ts has no handler for the operation getResource$/,
  ],
  [
    'has a handler too many',
    handlersWith(getResource).replace('deleteResource', 'getResorce() {}, deleteResource'),
    /^handlers\.ts has a handler getResorce, and openapi\.yaml no such operation$/,
  ],
])('a plugin that %s is reported, its operations answer 503, and the server serves', async (_name, code, fault) => {
  const app = await startWith(code, { pluginLoadLimitMs: code?.startsWith('await') ? 200 : 10_000 })
  const line = await failedPlugin(app)
  expect(line.faults).toEqual([expect.stringMatching(fault)])

  const open = await app.api('GET', resource)
  expect([open.status, open.json.code]).toEqual([503, 'plugin_failed'])
  const guarded = await app.api('DELETE', resource, undefined, {
    'x-sample-secret': secret,
  })
  expect([guarded.status, guarded.json.code]).toEqual([503, 'plugin_failed'])

  expect(await listedPlugin(app)).toMatchObject({ state: 'failed', faults: line.faults })
  expect((await app.github('ping', { zen: 'a', hook_id: 1, hook: {} })).status).toBe(202)
})

test('what a plugin threw while it was loaded is in the log with its cause, and nowhere else', async () => {
  const code = `throw new Error('cannot connect to postgres://user:pw@db/', { cause: new Error('refused') })`
  const app = await startWith(code)
  const line = await failedPlugin(app)
  expect(line.cause).toMatchObject({
    message: expect.stringContaining('postgres://user:pw@db/'),
    stack: expect.stringContaining('handlers.ts'),
    cause: { message: 'refused' },
  })
  expect((await app.api('GET', '/v1/plugins')).text).not.toContain('pw')
})

test('a file of routes that cannot be read is told without what the system said', async () => {
  const pluginsFolder = pluginsWith({ 'handlers.ts': handlersWith(getResource) })
  mkdirSync(new URL(`${plugin}/routes.yaml`, pluginsFolder))
  const app = await startTestApp({}, { pluginsFolder })
  const line = await failedPlugin(app)
  expect(line).toMatchObject({ faults: ['routes.yaml cannot be read: the log says why'], cause: { code: 'EISDIR' } })
})

test('a process that only delivers answers nothing of plugins', async () => {
  const app = await startTestApp({ SAMPLE_WEBHOOK_SECRET: secret }, { role: 'deliver' })
  for (const method of ['GET', 'DELETE']) {
    const reply = await fetch(`${app.url}/api/plugin/${plugin}/webhook/resource`, { method })
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([503, 'wrong_role'])
  }
})

test('a process that only delivers loads no code of plugins, and says nothing of them', async () => {
  const code = 'globalThis.wasLoaded = true; throw new Error("loaded")'
  const app = await startWith(code, { role: 'deliver' })
  expect(globalThis).not.toHaveProperty('wasLoaded')
  expect(app.logged.filter(({ event }) => event === 'plugin.failed')).toEqual([])
  expect(await app.api('GET', '/v1/plugins')).toMatchObject({ status: 503, json: { code: 'wrong_role' } })
})

test('a plugin that waits for ever does not end the process that has nothing else to do', () => {
  const file = new URL(`${plugin}/handlers.ts`, pluginsWith({ 'handlers.ts': 'await new Promise(() => {})' }))
  const load = `import { loadHandlers } from '${new URL('../../src/plugins/handlers.ts', import.meta.url)}'
    console.log((await loadHandlers('${plugin}', new URL('${file}'), [], 50)).faults[0])`
  const ran = runNode(repository, ['--input-type=module', '--eval', load])
  expect([ran.status, ran.stdout]).toEqual([0, 'handlers.ts waits longer than 0.05 seconds at its top level\n'])
})
