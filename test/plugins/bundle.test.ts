import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readOperations } from '../../src/contract/document.ts'
import { readJobs } from '../../src/contract/job-schemas.ts'
import { changedPlugins } from '../../src/contract/plugin-list.ts'
import { replaceOnce } from '../contract/repository-copy.ts'
import { bundle, core, soundAs } from './bundling.ts'

const sound = soundAs('acme.doors')

test('a contract without plugins is left as it is', async () => {
  const { contract, plugins } = await bundle({})
  expect(contract).toEqual(core)
  expect(plugins).toEqual([])
})

test('plugins with the same names inside do not collide, even where their own names differ by a dot alone', async () => {
  const documents = { 'a.b_c': soundAs('a.b_c'), 'a_b.c': soundAs('a_b.c'), 'no plugin': 'x: [' }
  const { contract, plugins, files } = await bundle(documents)
  expect(plugins.map(({ name, faults }) => [name, faults])).toEqual([
    ['a.b_c', []],
    ['a_b.c', []],
  ])
  const own = readOperations(contract).filter(({ plugin }) => plugin !== undefined)
  expect(own.map(({ operationId, method, path, security }) => [operationId, method, path, security])).toEqual([
    ['a.b_c.sayHello', 'post', '/api/plugin/a.b_c/webhook/hello', [{ 'a.b_c.secret': [] }]],
    ['a_b.c.sayHello', 'post', '/api/plugin/a_b.c/webhook/hello', [{ 'a_b.c.secret': [] }]],
  ])
  const bodies = files.get('validators/bodies.js') ?? ''
  expect(bodies).toMatch(/"a\.b_c\.sayHello": (\w+)\b/)
  const [, first] = /"a\.b_c\.sayHello": (\w+)/.exec(bodies) ?? []
  const [, second] = /"a_b\.c\.sayHello": (\w+)/.exec(bodies) ?? []
  expect(first).not.toBe(second)
})

test('what a plugin takes of the contract of the server stays one thing', async () => {
  const key = '{ $ref: "../../openapi.yaml#/components/securitySchemes/apiKey" }'
  const scheme = sound.slice(sound.indexOf('    secret:\n      type'), sound.indexOf('  schemas:'))
  const notFound = '        "404": { $ref: "../../openapi.yaml#/components/responses/NotFound" }\ncomponents:'
  const yaml = replaceOnce(replaceOnce(sound, scheme, `    secret: ${key}\n`), 'components:', notFound)
  const { contract, plugins } = await bundle({ 'acme.doors': yaml })
  expect(plugins[0]?.faults).toEqual([])
  const operation = readOperations(contract).find(({ plugin }) => plugin === 'acme.doors')
  expect(operation?.security).toEqual([{ apiKey: [] }])
  expect(Object.keys(operation?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '404',
    '413',
    '415',
    '422',
    '500',
    '503',
  ])
  expect(operation?.responses['404']).toEqual({ $ref: '#/components/responses/NotFound' })
})

const settings = (text: string): [string, string] => ['security:\n', `x-settings:\n  ${text}\nsecurity:\n`]

test('of two plugins with the same variable the second is left out', async () => {
  const setting = (yaml: string) => replaceOnce(yaml, ...settings('DOOR_NAME: { description: a, default: b }'))
  const { plugins } = await bundle({
    'acme.doors': setting(sound),
    'acme.gates': setting(soundAs('acme.gates')),
    'acme.locks': replaceOnce(soundAs('acme.locks'), 'secret: PLUGIN_ACME__LOCKS', 'secret: PLUGIN_ACME__DOORS'),
    'acme.walls': soundAs('acme.walls'),
  })
  expect(plugins.map(({ name, faults }) => [name, faults])).toEqual([
    ['acme.doors', []],
    [
      'acme.gates',
      [
        'plugins/acme.gates/openapi.yaml:7:14 DOOR_NAME is a variable of the plugin acme.doors: call this one PLUGIN_ACME__GATES_….',
      ],
    ],
    [
      'acme.locks',
      [
        'plugins/acme.locks/openapi.yaml:33:88 PLUGIN_ACME__DOORS_SECRET is a variable of the plugin acme.doors: call this one PLUGIN_ACME__LOCKS_….',
      ],
    ],
    ['acme.walls', []],
  ])
})

test('names that a plugin chooses are no words of the contract', async () => {
  const names = ['$id', 'discriminator', 'links', 'x-job', 'content', 'schema']
  const properties = names.map((name) => `        ${name}: { type: string }\n`).join('')
  const yaml = replaceOnce(
    sound,
    '        greeting: { type: string }\n',
    `        greeting: { type: string }\n${properties}`,
  )
  const { plugins } = await bundle({ 'acme.doors': yaml })
  expect(plugins[0]?.faults).toEqual([])
})

test('a schema that has itself within is judged by itself', async () => {
  const inner = '        greeting: { type: string }\n        more: { $ref: "#/components/schemas/Greeting" }\n'
  const { plugins } = await bundle({ 'acme.doors': replaceOnce(sound, '        greeting: { type: string }\n', inner) })
  expect(plugins[0]?.faults).toEqual([])
})

test('the server sees no change in a document whose bytes are no UTF-8', async () => {
  const latin = Buffer.from(sound.replace('What it does.', 'What a d\u00f6or does.'), 'latin1')
  const { folder, plugins } = await bundle({ 'acme.doors': latin, 'acme.gates': `\ufeff${soundAs('acme.gates')}` })
  expect(plugins.map(({ faults }) => faults)).toEqual([[], []])
  expect(changedPlugins(plugins, pathToFileURL(join(folder, 'plugins/')))).toEqual([])
})

test('a contract in which two schemas declare the same job is refused', () => {
  const schemas = { ...core.components.schemas, Again: { type: 'object', 'x-job': 'activity.summary' } }
  const twice = { ...core, components: { ...core.components, schemas } }
  expect(() => readJobs(twice)).toThrow(
    'the job activity.summary is declared twice, the second time by the schema Again',
  )
})
