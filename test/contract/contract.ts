import type { MediaType, Operation, Parameter, Schema } from '../../src/contract/document.ts'
import { loadDocument, readOperations, resolveReference } from '../../src/contract/document.ts'

/** The contract and its operations: what the tests of this folder are driven by. */
export const contract = loadDocument()
export const operations = readOperations(contract)

/** Operations that receive webhooks, and that answer a sender's question and nothing else. */
export const receivers = operations.filter(({ source }) => source !== undefined)
export const greetings = operations.filter(({ handshake }) => handshake !== undefined)
/** Operations of plugins that are guarded by a secret of theirs. */
export const pluginOperations = operations.filter(
  ({ plugin, security }) => plugin !== undefined && security.some((required) => !('apiKey' in required)),
)
/** All that senders of webhooks ask, that need an API key, and that need nothing. */
export const forSenders = [...receivers, ...greetings]
export const management = operations.filter((one) => one.security.some((required) => 'apiKey' in required))
export const publicOperations = operations.filter((one) => !forSenders.includes(one) && one.security.length === 0)
/** Operations that take a JSON body and judge it at once. */
export const jsonOperations = operations.filter(
  ({ source, bodies }) => source === undefined && bodies.has('application/json'),
)

/** Of those the ones that take a list too: a list is no body of a wrong type there. */
export const batchOperations = jsonOperations.filter(({ takesBatches }) => takesBatches)

/** The schema of an operation's JSON body; where a batch is taken too, that of one item. */
export function jsonBodySchema(operation: Operation): Schema {
  const schema = schemaOf(operation.bodies.get('application/json'))
  const [item] = (schema.oneOf as readonly Schema[] | undefined) ?? []
  return operation.takesBatches ? schemaOf(item) : schema
}

/** A schema without `$ref` at its top. Members beside the reference win, as they only annotate here. */
export function schemaOf(schema: Schema | undefined): Schema {
  if (schema?.$ref === undefined) return schema ?? {}
  const { $ref, ...beside } = schema
  return { ...schemaOf(resolveReference<Schema>(contract, { $ref })), ...beside }
}

/** The schemas of an operation's parameters in one place, by name, with the example of the parameter among theirs. */
export function parametersOf(operation: Operation, place: 'path' | 'query' | 'header'): [string, Schema][] {
  const declared = Object.entries(operation.parameterSchema.properties?.[place]?.properties ?? {})
  return declared.map(([name, schema]) => {
    const example = parameterExample(operation, place, name)
    return [name, example === undefined ? schemaOf(schema) : { ...schemaOf(schema), examples: [example] }]
  })
}

function parameterExample(operation: Operation, place: string, name: string): unknown {
  const item = contract.paths[operation.path]
  const own = item?.[operation.method as 'get'] // one of its methods
  const parameters = [...(own?.parameters ?? []), ...(item?.parameters ?? [])].map((parameter) =>
    resolveReference<Parameter & { readonly example?: unknown }>(contract, parameter),
  )
  const found = parameters.find((one) => one.in === place && [one.name, one.name.toLowerCase()].includes(name))
  return found?.example
}

/** A value that a schema itself names as one of its own. */
export function sampleOf(schema: Schema): unknown {
  const { examples, enum: values, default: fallback, type, format } = schemaOf(schema)
  const named = (examples as unknown[] | undefined)?.[0] ?? (values as unknown[] | undefined)?.[0] ?? fallback
  if (named !== undefined) return named
  if (format === 'date-time') return '2026-01-01T00:00:00Z'
  if (type === 'string') return 'text'
  throw new Error(`no value is known for ${JSON.stringify(schema)}`)
}

/** The examples of a media type, by name. */
export function examplesOf(media: MediaType): [string, unknown][] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]): [string, unknown] => {
    return [name, resolveReference<{ readonly value: unknown }>(contract, example).value]
  })
  return media.example === undefined ? named : [['example', media.example], ...named]
}

/** An example of a body: its name, of webhooks the event type. */
export interface BodyExample {
  readonly name: string
  readonly mediaType: string
  readonly value: unknown
}

/** The examples of an operation's bodies, in the order of the contract. */
export function bodyExamples(operation: Operation): BodyExample[] {
  const item = contract.paths[operation.path] as Record<string, (typeof contract.webhooks)[string]['post']> // by its methods
  const content = Object.entries(item[operation.method]?.requestBody?.content ?? {})
  return content.flatMap(([mediaType, media]) => examplesOf(media).map(([name, value]) => ({ name, mediaType, value })))
}

/** The first example of the JSON body of an operation. */
export function bodyExample(operation: Operation): Record<string, unknown> {
  const first = bodyExamples(operation).find(({ mediaType }) => mediaType === 'application/json')
  if (first === undefined) throw new Error(`${operation.operationId} has no example of a JSON body`)
  return first.value as Record<string, unknown> // the bodies of management operations are objects
}
