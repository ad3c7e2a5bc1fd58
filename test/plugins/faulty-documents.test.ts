import { expect, test } from 'vitest'
import { readOperations } from '../../src/contract/document.ts'
import { replaceOnce } from '../contract/repository-copy.ts'
import { bundle, soundAs } from './bundling.ts'

const sound = soundAs('acme.doors')

/** The line, from 1, on which a text stands. */
const lineOf = (yaml: string, text: string) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1

const settings = (text: string): [string, string] => ['security:\n', `x-settings:\n  ${text}\nsecurity:\n`]

const person = (text: string): [string, string] => ['    Person:\n', `    Person:\n      ${text}\n`]
const operation = (text: string): [string, string] => [
  '      summary: Say hello\n',
  `      summary: Say hello\n      ${text}\n`,
]
const parameter = (text: string) => operation(`parameters: [{ name: door, ${text} }]`)
const reply = (text: string, status = '"201"'): [string, string] => [
  '      responses:\n',
  `      responses:\n        ${status}:\n          description: Another.\n          ${text}\n`,
]
const header = (schema: string) => reply(`headers: { X-Door: { schema: { ${schema} } } }`)
const path = (item: string, more = ''): [string, string] => [
  'components:\n',
  `  /other: { ${item} }\ncomponents:\n${more}`,
]
const others = `  pathItems:
    Other:
      get: { operationId: other, summary: Other, security: [], responses: { "204": { description: Done. } } }
`

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
    'A plugin has no x-takes-batches',
  ],
  ['schema', 'minLength: 1', 'format: door-number', '', 'It cannot be made part of the contract: unknown format'],
  ['version', 'openapi: 3.1.0', 'openapi: 3.0.3', 'openapi:', 'It is of OpenAPI 3.0.3: write 3.1.0.'],
  ['job', ...person('x-job: acme.go'), 'x-job', 'A plugin has no x-job'],
  ['job of the server', ...person('x-job: activity.summary'), 'x-job', 'A plugin has no x-job'],
  ['output of a job', ...person('x-job-output: { type: object }'), 'x-job', 'A plugin has no x-job-output'],
  ['time of a job', ...person('x-job-timeout: 1h'), 'x-job', 'A plugin has no x-job-timeout'],
  ['ordering key', ...person('x-ordering-key: /name'), 'x-ordering', 'A plugin has no x-ordering-key'],
  [
    'source in a schema',
    ...person('x-webhook-source: { name: acme }'),
    'x-webhook-source',
    'A plugin has no x-webhook-source',
  ],
  ['$id', ...person('$id: https://acme.example.com/person'), '$id', 'A schema of a plugin has no $id'],
  ['$anchor', ...person('$anchor: person'), '$anchor', 'A schema of a plugin has no $anchor'],
  ['$dynamicAnchor', ...person('$dynamicAnchor: p'), '$dynamicAnchor', 'A schema of a plugin has no $dynamicAnchor'],
  ['$dynamicRef', ...header('$dynamicRef: "#p"'), '$dynamicRef', 'A schema of a plugin has no $dynamicRef'],
  [
    'discriminator',
    ...header('discriminator: { propertyName: a, mapping: { a: "#/components/schemas/Person" } }'),
    'discriminator',
    'A schema has no discriminator',
  ],
  ['link', ...reply('links: { again: { operationId: sayHello } }'), 'links', 'An operation of a plugin has no links'],
  ['alias', 'description: What it does.', 'description: *nope', '*nope', 'There is no anchor &nope before *nope.'],
  ['endless', 'version: 0.1.0', 'version: 0.1.0\n  x-a: &a [*a]', '', 'It has no end'],
  ['reference to a path', ...path('$ref: "../../openapi.yaml#/paths/~1healthz"'), '$ref: "..', 'leads to neither'],
  ['path by reference', ...path('$ref: "#/components/pathItems/Other"', others), 'pathItems/O', 'has no $ref'],
  ['paths in components', ...path('$ref: "#/components/pathItems/Other"', others), 'pathItems:', 'and not pathItems'],
  ['components of its own', 'components:', 'components:\n  x-note: {}', 'x-note', 'and not x-note'],
  ['note in paths', 'paths:\n', 'paths:\n  x-note: { a: 1 }\n', 'x-note', 'x-note is no path'],
  ['note in a path', '  /hello:\n', '  /hello:\n    x-note: 1\n', 'x-note', 'A path of a plugin has no x-note'],
  ['servers', ...operation('servers: [{ url: "https://doors.acme.test" }]'), 'servers', 'has no servers'],
  [
    'cookie',
    ...parameter('in: cookie, required: true, schema: { type: string }'),
    'in: cookie',
    'A cookie is not read',
  ],
  [
    'parameter with content',
    ...parameter('in: query, content: { application/json: { schema: { type: string } } }'),
    'in: query',
    'write `schema`, and not `content`',
  ],
  [
    'body without schema',
    ...reply('content: { text/plain: { example: a } }', '"202"'),
    'text/plain',
    '`schema` is missing',
  ],
  [
    'variable of the server',
    'secret: PLUGIN_ACME__DOORS_SECRET',
    'secret: GITHUB_WEBHOOK_SECRET',
    'kind: token',
    'GITHUB_WEBHOOK_SECRET is a variable of the server: call this one PLUGIN_BROKEN__',
  ],
  [
    'configuration as secret',
    'secret: PLUGIN_ACME__DOORS_SECRET',
    'secret: HOOKPACT_API_KEY',
    'kind: token',
    'is a variable of the server',
  ],
  ['configuration', ...settings('DATA_DIR: { description: a }'), 'DATA_DIR:', 'DATA_DIR is a variable of the server'],
  ['port', ...settings('PORT: { description: a }'), 'PORT:', 'PORT is a variable of the server'],
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

/** Makes plugins with a fault each, called broken.p10 and so on, beside a sound one. */
async function bundleBroken(some: typeof faults) {
  const documents = some.map(([, from, to]) => replaceOnce(sound, from, to))
  // Each has variables of its own, but for the one whose variables are its fault.
  const variable = (index: number) => `PLUGIN_BROKEN__P${index + 10}_SECRET`
  const named = documents.map((yaml, index): [string, string] => [
    `broken.p${index + 10}`,
    yaml.replaceAll('PLUGIN_ACME__DOORS_SECRET', variable(index)),
  ])
  const { contract, plugins } = await bundle({ ...Object.fromEntries(named), 'acme.doors': sound })
  expect(readOperations(contract).flatMap(({ plugin }) => plugin ?? [])).toEqual(['acme.doors'])
  return some.flatMap(([what, , , place, message], index) => {
    const name = `broken.p${index + 10}`
    const found = plugins.find((plugin) => plugin.name === name)?.faults ?? []
    const line = place === '' ? 1 : lineOf(documents[index] ?? '', place)
    // Of a member Redocly tells the line of its key, and of one that is missing that of the object.
    const isTold = (fault: string) =>
      [line - 1, line, line + 1].some((near) => fault.startsWith(`plugins/${name}/openapi.yaml:${near}:`))
    return found.some((fault) => fault.includes(message) && isTold(fault)) ? [] : [[what, line, found]]
  })
}

test('a plugin with a fault is left out with its file, line and what is wrong, and the others go on', async () => {
  expect(await bundleBroken(faults)).toEqual([])
})

/** What Redocly breaks down over. */
const breaking: typeof faults = [
  ['components that are null', 'components:', 'components:\n  x-note: null', '', 'It cannot be linted: Cannot convert'],
  ['a note that is null', 'paths:\n', 'paths:\n  x-note: null\n', '', 'It cannot be linted: Cannot convert'],
  [
    'a schema that is itself',
    '    Greeting:\n',
    '    Loop: { $ref: "#/components/schemas/Loop" }\n    Greeting:\n',
    '',
    'It cannot be linted: Self-referencing',
  ],
]

test('a plugin over which the linter breaks down is left out, and the others go on', async () => {
  expect(await bundleBroken(breaking)).toEqual([])
})
