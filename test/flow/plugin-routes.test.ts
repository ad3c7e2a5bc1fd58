import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { plugin, pluginsWith, secret } from '../plugins/sample-plugin.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed } from '../stand-ins/samples.ts'

const routes = `
routes:
  - { name: pushes, type: code.pushed, when: body.data.ref == 'refs/heads/main', to: [{ program: note }, { channel: team }] }
programs:
  note: { command: [./note.sh], params: { repository: body.data.repository.name } }
channels:
  team: { kind: json, url: { env: SAMPLE_CHAT_URL }, body: { text: "\${body.data.repository.name} was pushed to" } }
`

/** Handlers of the sample plugin of which the one that takes events has this body. */
function handlersWith(taking: string): string {
  return `export default { name: '${plugin}', operations: {
    async takeEvent({ body }, { publish, problem }) { ${taking} },
    getResource: () => ({ status: 200, json: { greeting: '', state: 'absent' } }),
    createResource: () => ({ status: 201, json: { greeting: '', state: 'present' } }),
    deleteResource: () => ({ status: 204 }) } }`
}

const publishing = `publish('code.pushed', ${JSON.stringify(codePushed)})`
const taken = `return { status: 200, json: { name: body.name, count: 1 } }`

const noting = '#!/bin/sh\necho "$@" >> noted\n'

async function start(files: Readonly<Record<string, string>>, environment = {}, parts = {}) {
  const pluginsFolder = pluginsWith(files)
  const folder = fileURLToPath(new URL(plugin, pluginsFolder))
  if ('note.sh' in files) chmodSync(join(folder, 'note.sh'), 0o755)
  const settings = { SAMPLE_WEBHOOK_SECRET: secret, SAMPLE_CHAT_URL: 'http://127.0.0.1:1/', ...environment }
  const app = await startTestApp(settings, { pluginsFolder, ...parts })
  const take = () =>
    app.api('POST', `/api/plugin/${plugin}/webhook/myevent`, { name: 'door.opened' }, { 'x-sample-secret': secret })
  return { app, folder, take }
}

test('what an operation of a plugin publishes goes where its file of routes says', async () => {
  const chat = await startConsumer((_got, response) => void response.writeHead(200).end('ok'))
  const files = { 'handlers.ts': handlersWith(`${publishing}; ${taken}`), 'routes.yaml': routes, 'note.sh': noting }
  const { app, folder, take } = await start(files, { SAMPLE_CHAT_URL: chat.url })
  expect((await take()).status).toBe(200)
  const [event] = await app.all('/v1/events')
  expect(event).toMatchObject({ type: 'code.pushed', direction: 'out', status: 'published' })
  expect(await app.ended(event.id, `${plugin}/note`)).toMatchObject({
    destination: { kind: 'program', id: `${plugin}/note` },
    status: 'succeeded',
  })
  expect(await app.ended(event.id, `${plugin}/team`)).toMatchObject({ status: 'succeeded' })
  expect(readFileSync(join(folder, 'noted'), 'utf8')).toBe('--repository=acme/rocket\n')
  expect(JSON.parse(String(chat.got[0]?.body))).toEqual({ text: 'acme/rocket was pushed to' })
  expect((await app.api('GET', '/v1/routes')).json).toMatchObject({
    files: [{ path: join(folder, 'routes.yaml'), plugin, faults: [] }],
    routes: [{ name: `${plugin}/pushes`, to: [{ id: `${plugin}/note` }, { id: `${plugin}/team` }] }],
    programs: [{ name: `${plugin}/note` }],
    channels: [{ name: `${plugin}/team` }],
  })
})

test('a process that only delivers runs the programs of a plugin whose code it does not load', async () => {
  const files = { 'routes.yaml': routes, 'note.sh': noting }
  const { app, take } = await start(
    { 'handlers.ts': handlersWith(`${publishing}; ${taken}`), ...files },
    {},
    { role: 'receive' },
  )
  // Its secret is not set here, and its code would throw.
  const unset = { SAMPLE_WEBHOOK_SECRET: '', DATA_DIR: app.dataDir }
  const deliverer = await start({ 'handlers.ts': 'throw new Error("loaded")', ...files }, unset, { role: 'deliver' })
  expect((await take()).status).toBe(200)
  const [event] = await app.all('/v1/events')
  await deliverer.app.logs('delivery.attempted', ({ destination }) => destination === `${plugin}/note`)
  const deliveries = await app.all(`/v1/deliveries?event_id=${event.id}&status=succeeded`)
  expect(deliveries).toMatchObject([{ destination: { kind: 'program', id: `${plugin}/note` } }])
  expect(readFileSync(join(deliverer.folder, 'noted'), 'utf8')).toBe('--repository=acme/rocket\n')
})

test('the file of the server and that of a plugin stand side by side, with the same names in both', async () => {
  const own = join(temporaryFolder(), 'routes.yaml')
  writeFileSync(own, routes.replace('[./note.sh]', '["true"]'))
  const { app, take } = await start(
    { 'handlers.ts': handlersWith(`${publishing}; ${taken}`), 'routes.yaml': routes, 'note.sh': noting },
    { ROUTES_FILE: own },
  )
  await take()
  const [event] = await app.all('/v1/events')
  for (const id of ['note', `${plugin}/note`])
    expect(await app.ended(event.id, id)).toMatchObject({ destination: { id }, status: 'succeeded' })
  const listed = (await app.api('GET', '/v1/routes')).json
  expect(listed.files).toMatchObject([{ path: own, plugin: null }, { plugin }])
  expect(listed.routes.map(({ name }: { name: string }) => name)).toEqual(['pushes', `${plugin}/pushes`])
})

test('a job tells the channel of a plugin how it ended', async () => {
  const chat = await startConsumer((_got, response) => void response.writeHead(200).end('ok'))
  const files = { 'handlers.ts': handlersWith(taken), 'routes.yaml': routes, 'note.sh': noting }
  const { app } = await start(files, { SAMPLE_CHAT_URL: chat.url })
  const input = { since: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' }
  const started = await app.api('POST', '/v1/jobs', { job: 'activity.summary', input, notify: `${plugin}/team` })
  expect(started.status).toBe(202)
  await expect.poll(() => chat.got.length).toBe(1)
  const wrong = await app.api('POST', '/v1/jobs', { job: 'activity.summary', input, notify: 'team' })
  expect([wrong.status, wrong.json.errors[0].pointer]).toEqual([422, '/notify'])
})

test('a plugin whose file of routes has faults is reported with their lines, and the server serves', async () => {
  const files = { 'handlers.ts': handlersWith(taken), 'routes.yaml': routes.replace('data.ref', 'data.reff') }
  const { app, folder, take } = await start(files)
  const { faults } = await app.logs('plugin.failed', (line) => line.plugin === plugin)
  expect(faults).toEqual([expect.stringContaining(`${join(folder, 'routes.yaml')}:3:`)])
  expect(faults).toEqual([expect.stringContaining('did you mean `ref`?')])
  expect((await take()).json.code).toBe('plugin_failed')
  expect((await app.api('GET', '/v1/routes')).json).toMatchObject({ files: [], routes: [] })
  const { data } = (await app.api('GET', '/v1/plugins')).json
  expect(data).toContainEqual(expect.objectContaining({ name: plugin, state: 'failed', faults }))
})

test('an edited file of a plugin is read again, and one with faults changes nothing', async () => {
  const files = { 'handlers.ts': handlersWith(taken), 'routes.yaml': routes, 'note.sh': noting }
  const { app, folder } = await start(files)
  const file = join(folder, 'routes.yaml')
  const listed = async () => (await app.api('GET', '/v1/routes')).json
  writeFileSync(file, routes.replace('type: code.pushed', 'type: code.pusht'))
  await app.logs('routes.faulty')
  const faulty = await listed()
  expect(faulty.files[0].faults).toEqual([expect.stringContaining('did you mean code.pushed?')])
  expect(faulty.routes).toMatchObject([{ name: `${plugin}/pushes` }])
  writeFileSync(file, routes.replace('name: pushes', 'name: all'))
  await app.logs('routes.read')
  expect(await listed()).toMatchObject({ files: [{ faults: [] }], routes: [{ name: `${plugin}/all` }] })
})

test.each([
  ['throws', `${publishing}; throw problem('conflict', 'It is there.')`, 500],
  ['answers a refusal', `${publishing}; return { status: 409, json: {} }`, 500],
  ['publishes what breaks the contract', `publish('code.pushed', { source: 'github' }); ${taken}`, 500],
])('a handler of a plugin that %s has published nothing', async (_name, taking, status) => {
  const { app, take } = await start({ 'handlers.ts': handlersWith(taking) }, {}, { expectDefects: true })
  // What these answer is none of the operation's replies, which the checking server of the tests says.
  expect((await take()).status).toBe(status)
  expect(await app.all('/v1/events')).toEqual([])
})

test('what is published after the handler has returned is refused', async () => {
  const late = `setTimeout(() => { try { ${publishing} } catch (error) { globalThis.refusedLate(error.message) } }); ${taken}`
  const { promise, resolve } = Promise.withResolvers<string>()
  Object.assign(globalThis, { refusedLate: resolve })
  const { app, take } = await start({ 'handlers.ts': handlersWith(late) })
  expect((await take()).status).toBe(200)
  expect(await promise).toBe('code.pushed was published after the handler had returned')
  expect(await app.all('/v1/events')).toEqual([])
})
