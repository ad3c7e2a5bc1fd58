import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@hyperjump/json-schema/openapi-3-1'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { contract } from './contract.ts'
import { lint, repository } from './repository-copy.ts'

/** The published schema of OpenAPI 3.1 together with its schema dialect, so that Schema Objects are judged too. */
const metaSchema = 'https://spec.openapis.org/oas/3.1/schema-base'
const document = () => parse(readFileSync(join(repository, 'openapi.yaml'), 'utf8'), { maxAliasCount: 1000 })

test('openapi.yaml lints without a problem', () => {
  const ran = lint(repository, ['openapi.yaml', '--format=json'])
  expect(JSON.parse(ran.stdout)).toMatchObject({ totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] })
  expect(ran.status).toBe(0)
})

test('openapi.yaml satisfies the official schema of OpenAPI 3.1, its schemas the dialect', async () => {
  expect(await validate(metaSchema, document(), 'BASIC')).toEqual({ valid: true })
})

test.each<[string, (document: Node) => void, string]>([
  [
    'an unknown member of an operation',
    (d) => at(d, 'paths', '/healthz', 'get', { sumary: 'x' }),
    '/paths/~1healthz/get/sumary',
  ],
  [
    'a schema of an unknown type',
    (d) => at(d, 'components', 'schemas', 'EventId', { type: 'txt' }),
    '/components/schemas/EventId/type',
  ],
  [
    'a schema keyword of the wrong type',
    (d) => at(d, 'components', 'schemas', 'Fault', { required: 'in' }),
    '/components/schemas/Fault/required',
  ],
  [
    'a parameter in no place',
    (d) => at(d, 'components', 'parameters', 'Limit', { in: 'body' }),
    '/components/parameters/Limit/in',
  ],
  [
    'a webhook response without description',
    (d) => at(d, 'components', 'responses', 'ConsumerGone', { description: 4 }),
    '/components/responses/ConsumerGone/description',
  ],
])('the official schema finds %s', async (_name, spoil, place) => {
  const spoilt = document()
  spoil(spoilt)
  const output = await validate(metaSchema, spoilt, 'BASIC')
  const errors = output.valid ? [] : (output.errors ?? [])
  expect(errors.map(({ instanceLocation }) => instanceLocation)).toContain(`#${place}`)
})

test('the served document is openapi.yaml and what the plugins add to it', () => {
  const isOfPlugin = (name: string) => name.startsWith('/api/plugin/') || name.includes('.')
  const without = (members: object) =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !isOfPlugin(name) && name !== 'PluginFailed'))
  const { tags, components, paths, ...rest } = contract as unknown as Record<string, Record<string, object>> // it has them
  const kinds = Object.entries(components ?? {}).map(([kind, members]) => [kind, without(members)])
  expect({
    ...rest,
    tags: Object.values(tags ?? {}).filter((tag) => !isOfPlugin((tag as { name: string }).name)),
    paths: Object.fromEntries(Object.entries(paths ?? {}).filter(([path]) => !path.startsWith('/api/plugin/'))),
    components: Object.fromEntries(kinds),
  }).toEqual(document())
})

test('the served document satisfies the official schema too', async () => {
  expect(await validate(metaSchema, contract as never, 'BASIC')).toEqual({ valid: true }) // JSON
})

type Node = { [member: string]: Node }

/** Adds these members to the object at the end of the path. */
function at(document: Node, ...path: (string | Record<string, unknown>)[]): void {
  const members = path.pop()
  const target = path.reduce<Node | undefined>((node, part) => node?.[String(part)], document)
  if (target === undefined) throw new Error(`nothing is at ${path.join('/')}`)
  Object.assign(target, members)
}
