import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseContract } from '../../scripts/generate/document.ts'
import { bundlePlugins } from '../../scripts/generate/plugins/bundle.ts'
import { validatorFiles } from '../../scripts/generate/validators.ts'
import { newPluginFiles } from '../../src/commands/plugin/new-plugin.ts'
import { readOperations } from '../../src/contract/document.ts'
import { copyRepository, replaceOnce, repository } from '../contract/repository-copy.ts'

const core = parseContract(readFileSync(join(repository, 'openapi.yaml'), 'utf8'))
const [[, sound] = ['', '']] = newPluginFiles('acme.doors')

/** Bundles plugins whose openapi.yaml is each of these texts, by their names. */
function bundle(documents: Readonly<Record<string, string>>) {
  const folder = copyRepository(['scripts', 'src/contract', 'src/signature', 'src/network.ts', 'openapi.yaml'])
  for (const [name, yaml] of Object.entries(documents)) {
    mkdirSync(join(folder, 'plugins', name), { recursive: true })
    writeFileSync(join(folder, 'plugins', name, 'openapi.yaml'), yaml)
  }
  return bundlePlugins(folder, core)
}

/** The line, from 1, on which a text stands. */
const lineOf = (yaml: string, text: string) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1

test('a contract without plugins is left as it is', () => {
  const { contract, plugins } = bundle({})
  expect(contract).toEqual(core)
  expect(plugins).toEqual([])
})

test('plugins with the same names inside do not collide, even where their own names differ by a dot alone', () => {
  const { contract, plugins } = bundle({ 'a.b_c': sound, 'a_b.c': sound, 'no plugin': 'x: [' })
  expect(plugins.map(({ name, faults }) => [name, faults])).toEqual([
    ['a.b_c', []],
    ['a_b.c', []],
  ])
  const own = readOperations(contract).filter(({ plugin }) => plugin !== undefined)
  expect(own.map(({ operationId, method, path, security }) => [operationId, method, path, security])).toEqual([
    ['a.b_c.sayHello', 'post', '/api/plugin/a.b_c/webhook/hello', [{ 'a.b_c.secret': [] }]],
    ['a_b.c.sayHello', 'post', '/api/plugin/a_b.c/webhook/hello', [{ 'a_b.c.secret': [] }]],
  ])
  const bodies = Object.fromEntries(validatorFiles(contract))['validators/bodies.js'] ?? ''
  expect(bodies).toMatch(/"a\.b_c\.sayHello": (\w+)\b/)
  const [, first] = /"a\.b_c\.sayHello": (\w+)/.exec(bodies) ?? []
  const [, second] = /"a_b\.c\.sayHello": (\w+)/.exec(bodies) ?? []
  expect(first).not.toBe(second)
})

test('what a plugin takes of the contract of the server stays one thing', () => {
  const key = '{ $ref: "../../openapi.yaml#/components/securitySchemes/apiKey" }'
  const scheme = sound.slice(sound.indexOf('    secret:\n      type'), sound.indexOf('  schemas:'))
  const notFound = '        "404": { $ref: "../../openapi.yaml#/components/responses/NotFound" }\ncomponents:'
  const yaml = replaceOnce(replaceOnce(sound, scheme, `    secret: ${key}\n`), 'components:', notFound)
  const { contract, plugins } = bundle({ 'acme.doors': yaml })
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

/** What is broken, the text that is replaced, by which, the text at whose line it is reported, and what is said. */
const faults: readonly [string, string, string, string, string][] = [
  ['yaml', 'title: acme.doors', 'title: "acme', 'title: "acme', 'Missing closing'],
  ['member', 'operationId: sayHello', 'operatonId: sayHello', 'operatonId', 'Did you mean: operationId?'],
  ['reference', 'schemas/Person', 'schemas/Persn', 'Persn', "Can't resolve $ref"],
  ['signature', 'kind: token', 'kind: tokn', 'tokn', 'x-webhook-signature'],
  ['security', 'security:\n  - secret: []\n', '', 'post:', 'Every operation should have security'],
  ['open', '  - secret: []', '  - secret: []\n  - {}', 'operationId', 'Its security is [], or schemes'],
  ['scheme', 'x-webhook-signature:', 'x-other:', 'operationId', 'Its security is [], or schemes'],
  [
    'media type',
    'application/json:\n            schema: { $ref: "#/components/schemas/Person"',
    'text/plain:\n            schema: { $ref: "#/components/schemas/Person"',
    'text/plain',
    'A plugin takes application/json',
  ],
  [
    'source',
    '      summary: Say hello',
    '      summary: Say hello\n      x-takes-batches: true',
    'x-takes-batches',
    'An operation of a plugin has no x-takes-batches',
  ],
  ['job', '    Person:\n', '    Person:\n      x-job: door.open\n', 'x-job', 'A plugin has no jobs'],
  ['schema', 'minLength: 1', 'format: door-number', '', 'A schema cannot be used'],
  ['setting name', ...settings('door: { description: a }'), 'door:', 'is no variable'],
  ['setting text', ...settings('DOOR: { secret: true }'), 'DOOR:', 'needs a description'],
  ['setting member', ...settings('DOOR: { description: a, defalt: b }'), 'DOOR:', 'has defalt'],
  [
    'setting secret',
    ...settings('DOOR: { description: a, secret: true, default: b }'),
    'DOOR:',
    'is secret, and has a default',
  ],
  ['setting default', ...settings('DOOR: { description: a, default: 7 }'), 'DOOR:', 'put it in quotes'],
]

test('a plugin with a fault is left out with its file, line and what is wrong, and the others go on', () => {
  const documents = faults.map(([, from, to]) => replaceOnce(sound, from, to))
  const named = Object.fromEntries(documents.map((yaml, index) => [`broken.p${index + 10}`, yaml]))
  const { contract, plugins } = bundle({ ...named, 'acme.doors': sound })
  expect(readOperations(contract).flatMap(({ plugin }) => plugin ?? [])).toEqual(['acme.doors'])
  const missed = faults.flatMap(([what, , , place, message], index) => {
    const name = `broken.p${index + 10}`
    const found = plugins.find((plugin) => plugin.name === name)?.faults ?? []
    const line = place === '' ? 1 : lineOf(documents[index] ?? '', place)
    // Of a member Redocly tells the line of its key, and of one that is missing that of the object.
    const isTold = (fault: string) =>
      [line - 1, line, line + 1].some((near) => fault.startsWith(`plugins/${name}/openapi.yaml:${near}:`))
    return found.some((fault) => fault.includes(message) && isTold(fault)) ? [] : [[what, line, found]]
  })
  expect(missed).toEqual([])
})
