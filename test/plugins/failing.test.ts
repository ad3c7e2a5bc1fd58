import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { startTestApp } from '../stand-ins/running-app.ts'

const plugin = 'dev.sample_webhook'
const secret = 'a secret of these tests'
const handlers = `
  takeEvent: () => ({ status: 200, json: { name: 'a', count: 1 } }),
  createResource: () => ({ status: 201, json: { greeting: '', state: 'present' } }),
  deleteResource: () => ({ status: 204 }),`
const getResource = `
  getResource: (_input, { settings }) => ({ status: 200, json: { greeting: settings.SAMPLE_GREETING, state: 'absent' } }),`

/** Starts a server whose sample plugin has this code in its handlers.ts; undefined: there is none. */
async function startWith(code: string | undefined, parts: { readonly expectDefects?: boolean } = {}) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, plugin))
  if (code !== undefined) writeFileSync(join(folder, plugin, 'handlers.ts'), code)
  const pluginsFolder = pathToFileURL(`${folder}/`)
  return startTestApp({ SAMPLE_WEBHOOK_SECRET: secret }, { pluginsFolder, ...parts })
}

test('the plugin of another folder serves', async () => {
  const app = await startWith(`export default { operations: {${handlers}${getResource}} }`)
  const reply = await app.api('GET', `/api/plugin/${plugin}/webhook/resource`)
  expect([reply.status, reply.json]).toEqual([200, { greeting: 'Hello', state: 'absent' }])
  const [listed] = (await app.api('GET', '/v1/plugins')).json.data
  expect(listed).toMatchObject({ name: plugin, title: 'Sample webhook', state: 'serving', faults: [] })
})

test.each<[string, string | undefined, RegExp]>([
  ['throws while it is loaded', `throw new Error('no such room')`, /^handlers\.ts cannot be loaded: no such room$/],
  ['is no TypeScript', 'export default {', /^handlers\.ts cannot be loaded: /],
  ['imports what is not there', `import './nothing.ts'`, /^handlers\.ts cannot be loaded: .*nothing\.ts/],
  ['has no file handlers.ts', undefined, /^plugins\/dev\.sample_webhook\/handlers\.ts is not there$/],
  ['exports nothing', 'export const a = 1', /^handlers\.ts exports no plugin/],
  [
    'lacks a handler',
    `export default { operations: {${handlers}} }`,
    /^handlers\.ts has no handler for the operation getResource$/,
  ],
  [
    'has a handler too many',
    `export default { operations: {${handlers}${getResource} getResorce() {} } }`,
    /^handlers\.ts has a handler getResorce, and openapi\.yaml no such operation$/,
  ],
])('a plugin that %s is reported, its operations answer 503, and the server serves', async (_name, code, fault) => {
  const app = await startWith(code)
  const line = await app.logs('plugin.failed')
  expect(line.plugin).toBe(plugin)
  expect(line.faults).toEqual([expect.stringMatching(fault)])

  const open = await app.api('GET', `/api/plugin/${plugin}/webhook/resource`)
  expect([open.status, open.json.code]).toEqual([503, 'plugin_failed'])
  const guarded = await app.api('DELETE', `/api/plugin/${plugin}/webhook/resource`, undefined, {
    'x-sample-secret': secret,
  })
  expect([guarded.status, guarded.json.code]).toEqual([503, 'plugin_failed'])

  const [listed] = (await app.api('GET', '/v1/plugins')).json.data
  expect([listed.name, listed.state]).toEqual([plugin, 'failed'])
  expect(listed.faults).toEqual(line.faults)
  expect((await app.github('ping', { zen: 'a', hook_id: 1, hook: {} })).status).toBe(202)
})

test('a handler that throws is a fault of its request alone, and the log says which', async () => {
  const code = `export default { operations: {${handlers} getResource() { throw new Error('no such room') } } }`
  const app = await startWith(code, { expectDefects: true })
  const reply = await app.api('GET', `/api/plugin/${plugin}/webhook/resource`)
  expect([reply.status, reply.json.code]).toEqual([500, 'internal_error'])
  expect(reply.text).not.toContain('no such room')
  const line = await app.logs('request.failed')
  expect(line.operation).toBe(`${plugin}.getResource`)
  expect((await app.api('GET', '/healthz')).status).toBe(200)
})

test('a handler refuses with a problem of its own', async () => {
  const refusing = `getResource(_input, { problem }) { throw problem('not_found', 'There is no room 7.') }`
  const app = await startWith(`export default { operations: {${handlers} ${refusing} } }`, { expectDefects: true })
  const reply = await app.api('GET', `/api/plugin/${plugin}/webhook/resource`)
  // The sample declares no 404, which the checking server of the tests says.
  expect(reply.status).toBe(500)
  const line = await app.logs('request.failed')
  expect(JSON.stringify(line.cause)).toContain('getResource answers 404, which it does not declare')
})

test('a process that only delivers answers nothing of plugins', async () => {
  const app = await startTestApp({ SAMPLE_WEBHOOK_SECRET: secret }, { role: 'deliver' })
  for (const method of ['GET', 'DELETE']) {
    const reply = await fetch(`${app.url}/api/plugin/${plugin}/webhook/resource`, { method })
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([503, 'wrong_role'])
  }
})
