import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { MediaType, Operation, Schema } from '../../src/contract/document.ts'
import { itemsOf } from '../../src/receive/items.ts'
import { textAt } from '../../src/receive/places.ts'
import { readSources } from '../../src/receive/sources.ts'
import { bodyExample, bodyExamples, contract, examplesOf, operations, receivers } from './contract.ts'
import { exampleRequest } from './requests.ts'

// A second reading of the schemas: straight from the document, and not the validators that generated/ holds.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addSchema(contract, 'contract')

interface Example {
  readonly pointer: string
  readonly schemaPointer: string
  readonly value: unknown
}
/** Members whose content is a value and no part of the contract. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-codeSamples', 'value'])

/** Every example below a node: of parameters, headers and media types beside `schema`, of schemas in `examples`. */
function collect(node: unknown, pointer: string): Example[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node)
    .filter(([name]) => !values.has(name) || isMap(pointer))
    .flatMap(([name, child]) => collect(child, `${pointer}/${escaped(name)}`))
  const own = 'schema' in node && !isMap(pointer) ? besideSchema(node as MediaType, pointer) : ofSchema(node, pointer)
  return [...own, ...below]
}

/** Where the members' names are the author's and not OpenAPI's. */
function isMap(pointer: string): boolean {
  return /\/(properties|schemas|parameters|headers|content|responses|webhooks|paths)$/.test(pointer)
}

function besideSchema(node: MediaType, pointer: string): Example[] {
  return examplesOf(node).map(([name, value]) => ({
    pointer: `${pointer}: ${name}`,
    schemaPointer: `${pointer}/schema`,
    value,
  }))
}

function ofSchema(node: object, pointer: string): Example[] {
  const examples = 'examples' in node && Array.isArray(node.examples) && !isMap(pointer) ? node.examples : []
  return examples.map((value, index) => ({ pointer: `${pointer}: ${index}`, schemaPointer: pointer, value }))
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** What is wrong with a value; null if it fits. Pointers stand in a URI fragment, so they are percent-encoded. */
function faults(schemaPointer: string, value: unknown) {
  const reference = schemaPointer.split('/').map(encodeURIComponent).join('/')
  const validate = ajv.getSchema(`contract#${reference}`) ?? ajv.compile({ $ref: `contract#${reference}` })
  return validate(value) ? null : validate.errors
}

const examples = [
  ...collect(contract.paths, '/paths'),
  ...collect(contract.webhooks, '/webhooks'),
  ...collect(contract.components, '/components'),
]

test('the examples of parameters, bodies, replies, webhooks and schemas are found', () => {
  const pointers = examples.map(({ pointer }) => pointer)
  expect(pointers).toContain('/paths/~1webhooks~1github/post/requestBody/content/application~1json: push')
  expect(pointers).toContain('/paths/~1v1~1events/post/responses/202/content/application~1json: example')
  expect(pointers).toContain('/paths/~1v1~1events/post/parameters/0: example')
  expect(pointers).toContain('/webhooks/code.pushed/post/requestBody/content/application~1json: code.pushed')
  expect(pointers).toContain('/components/parameters/Since: example')
  expect(pointers).toContain('/components/responses/NotFound/content/application~1problem+json: example')
  expect(pointers).toContain('/components/responses/Unavailable/headers/retry-after: example')
  expect(pointers).toContain('/components/schemas/EventId: 0')
  expect(pointers).toContain('/components/schemas/GithubUser/properties/login: 0')
})

test.each(examples.map((example) => [example.pointer, example] as const))('%s is valid', (_pointer, example) => {
  expect(faults(example.schemaPointer, example.value)).toBeNull()
})

test('an example that is wrong would be seen', () => {
  expect(faults('/components/schemas/EventId', 'evt_1')).not.toBeNull()
  expect(faults('/components/parameters/Since/schema', 'yesterday')).not.toBeNull()
})

test('every example in components is used', () => {
  const text = JSON.stringify(contract)
  const unused = Object.keys(contract.components.examples ?? {}).filter(
    (name) => !text.includes(`"#/components/examples/${name}"`),
  )
  expect(unused).toEqual([])
})

test('every event type of a source has an example', () => {
  for (const operation of receivers) {
    const types = judgedExamples(operation).map(({ type }) => type)
    expect(types, operation.operationId).toEqual(expect.arrayContaining(Object.keys(operation.source?.events ?? {})))
  }
})

test.each(receivers.map((operation) => [operation.source?.name, operation] as const))(
  'every example of %s, read as the engine reads it, is valid against the schema of its event type or of its body',
  (_name, operation) => {
    const judged = judgedExamples(operation)
    expect(judged.length).toBeGreaterThan(0)
    for (const { type, mediaType, payload } of judged) {
      const declared = operation.source?.events?.[type]?.$ref.slice(1)
      expect(faults(declared ?? bodyPointer(operation), payload), `${type} as ${mediaType}`).toBeNull()
    }
  },
)

/** Where the schema of what a source takes stands, if it declares no event types. */
function bodyPointer({ path, method, source, bodies }: Operation): string {
  const structured = source?.format === 'cloudevents' ? 'application/cloudevents+json' : undefined
  const [first] = bodies.keys()
  return `/paths/${escaped(path)}/${method}/requestBody/content/${escaped(structured ?? first ?? '')}/schema`
}

interface JudgedExample {
  readonly type: string
  readonly mediaType: string
  readonly payload: unknown
}

/** The examples of a source as the engine reads them: of a batch each event, with its type. */
function judgedExamples(operation: Operation): JudgedExample[] {
  const source = readSources(contract, [operation])[0]
  if (source === undefined) return []
  const { read, batchOf } = source.payload
  return bodyExamples(operation).flatMap((example) => {
    const { headers, query, body = Buffer.alloc(0) } = exampleRequest(operation, example)
    if (example.mediaType === 'multipart/form-data')
      return [{ type: example.name, mediaType: example.mediaType, payload: uploaded(example.value) }]
    const payload = read(headers['content-type'] ?? '', body, headers)
    const batch = batchOf(example.mediaType)
    const parts = batch === undefined ? undefined : itemsOf(body.toString(), batch.pointer)
    return (parts?.map((text): unknown => JSON.parse(text)) ?? [payload]).map((part) => {
      const searched = { headers, queryText: query, pathValues: {}, payload: part, identity: body }
      return { type: textAt(source.eventType, searched) ?? '', mediaType: example.mediaType, payload: part }
    })
  })
}

/** A form with files as it is stored: the text of a file stands in the example. */
function uploaded(value: unknown): unknown {
  const fields = Object.entries(value as Record<string, string>) // of texts
  const file = {
    file_id: 'file_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01',
    filename: 'a.md',
    media_type: 'text/markdown',
    size_bytes: 1,
    sha256: '0'.repeat(64),
  }
  return Object.fromEntries(fields.map(([name, text]) => [name, name.endsWith('_file') ? file : text]))
}

test('what the example of publishing sends fits the webhook of its type', () => {
  const publish = operations.find(({ operationId }) => operationId === 'publishEvent')
  const { type, data } = publish === undefined ? {} : bodyExample(publish)
  const schema = contract.webhooks[String(type)]?.post.requestBody?.content['application/json']?.schema as Schema // it has one
  const body = contract.components.schemas[String(schema.$ref).replace('#/components/schemas/', '')]
  expect(faults(String(body?.properties?.data?.$ref).slice(1), data)).toBeNull()
})
