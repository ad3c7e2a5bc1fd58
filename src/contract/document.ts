import { readFileSync } from 'node:fs'
import { changedPlugins, hashOf, loadPluginList, pluginsFolder } from './plugin-list.ts'
import { pointerNames } from './pointer.ts'
import type { HandshakeOperation, WebhookSource } from './source.ts'

/** A JSON Schema 2020-12, as far as code reads it; ajv reads the rest. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly contentMediaType?: string
  readonly [keyword: string]: unknown
}
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}
export type Encoding = Readonly<Record<string, { readonly contentType?: string }>>
export interface MediaType {
  readonly schema: Schema
  readonly encoding?: Encoding
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Reference | { readonly value: unknown }>>
}
export type Reference = { readonly $ref: string }
export interface RequestBody {
  readonly required?: boolean
  readonly content: Readonly<Record<string, MediaType>>
}
export interface Response {
  readonly content?: Readonly<Record<string, MediaType>>
  readonly headers?: Readonly<Record<string, { readonly schema: Schema }>>
}
export interface OperationObject {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody
  readonly responses: Readonly<Record<string, Response | Reference>>
  /** By name, then by the URL that is called. */
  readonly callbacks?: Readonly<Record<string, Readonly<Record<string, { readonly post: OperationObject }>>>>
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly 'x-webhook-source'?: WebhookSource
  readonly 'x-webhook-handshake'?: HandshakeOperation
  readonly 'x-webhook-operational'?: boolean
  /** Of a webhook: a JSON pointer into its body. */
  readonly 'x-ordering-key'?: string
  readonly 'x-takes-batches'?: boolean
  /** The plugin that answers it. */
  readonly 'x-plugin'?: string
}
export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly 'x-webhook-signature'?: unknown
}
/** The contract, as far as code reads it. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly version: string }
  readonly security?: OperationObject['security']
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks: Readonly<Record<string, { readonly post: OperationObject }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
    readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
  }
}
type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [Method in (typeof methods)[number]]?: OperationObject
}

/** An operation of the server with everything in one place that the path item and the document add to it. */
export interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly security: NonNullable<OperationObject['security']>
  /** One object schema over `{ path, query, header }`; header names in lower case. */
  readonly parameterSchema: Schema
  readonly bodyRequired: boolean
  /** The body's schema by media type; empty if the operation takes no body. */
  readonly bodies: ReadonlyMap<string, Schema>
  /** How the parts of a form are written, by media type. */
  readonly encodings: ReadonlyMap<string, Encoding>
  readonly responses: OperationObject['responses']
  /** Its body may be a JSON array whose items are judged one by one: a body that is none is judged as one item is. */
  readonly takesBatches: boolean
  readonly source: WebhookSource | undefined
  readonly handshake: HandshakeOperation | undefined
  /** The name of the plugin that answers it, if one does. */
  readonly plugin: string | undefined
}

/** The methods of HTTP that a path may have, in the order of the specification. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

const root = new URL('../../', import.meta.url)

/**
 * Reads the bundled contract that `npm run generate` wrote. It has been linted: its shape holds.
 * @throws Error when openapi.yaml, or that of a plugin, has changed since.
 */
export function loadDocument(): OpenApiDocument {
  const hash = hashOf(readFileSync(new URL('openapi.yaml', root)))
  const isStale = readFileSync(new URL('generated/openapi.sha256', root), 'utf8').trim() !== hash
  const changed = [...(isStale ? ['openapi.yaml'] : []), ...changedPlugins(loadPluginList(), pluginsFolder)]
  if (changed.length > 0) {
    const have = changed.length === 1 ? 'has' : 'have'
    throw new Error(`${changed.join(', ')} ${have} changed since generated/ was made from it. Run: npm run generate`)
  }
  return JSON.parse(readFileSync(new URL('generated/openapi.json', root), 'utf8')) as OpenApiDocument
}

/** Follows a reference into the same document. Throws where nothing is. */
export function resolveReference<Node extends object>(document: OpenApiDocument, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  let target: unknown = document
  for (const name of pointerNames(node.$ref)) target = (target as Record<string, unknown> | undefined)?.[name]
  if (target === undefined) throw new Error(`${node.$ref} does not exist in the contract`)
  return target as Node
}

/** The schema of a body with its top-level reference followed, to look into its properties. */
export function bodySchema(document: OpenApiDocument, operation: Operation, mediaType: string): Schema | undefined {
  const schema = operation.bodies.get(mediaType)
  return schema === undefined ? undefined : resolveReference(document, schema)
}

/** All operations of `paths`, in the order of the document. An operation's own parameters win over its path's. */
export function readOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [readOperation(document, path, method, item, operation)]
    }),
  )
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
): Operation {
  const own = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter))
  const inherited = (item.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter))
  const parameters = [
    ...own,
    ...inherited.filter((theirs) => !own.some((ours) => ours.name === theirs.name && ours.in === theirs.in)),
  ]
  return {
    operationId: operation.operationId,
    method,
    path,
    security: operation.security ?? document.security ?? [],
    parameterSchema: parameterSchema(
      parameters,
      operation['x-webhook-source'] !== undefined || operation['x-webhook-handshake'] !== undefined,
    ),
    bodyRequired: operation.requestBody?.required ?? false,
    bodies: new Map(Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => [type, media.schema])),
    encodings: new Map(
      Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { encoding }]) =>
        encoding === undefined ? [] : [[type, encoding] as const],
      ),
    ),
    responses: operation.responses,
    takesBatches: operation['x-takes-batches'] === true,
    source: operation['x-webhook-source'],
    handshake: operation['x-webhook-handshake'],
    plugin: operation['x-plugin'],
  }
}

/** Query parameters that are not declared are refused, except of senders: what they append is theirs. */
function parameterSchema(parameters: readonly Parameter[], openQuery: boolean): Schema {
  const part = (place: Parameter['in'], closed: boolean): Schema => {
    const members = parameters.filter((parameter) => parameter.in === place)
    const nameOf = (parameter: Parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name)
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((parameter) => [nameOf(parameter), parameter.schema])),
      required: members.filter((parameter) => parameter.required === true).map(nameOf),
      ...(closed ? { additionalProperties: false } : {}),
    }
  }
  return {
    type: 'object',
    properties: { path: part('path', true), query: part('query', !openQuery), header: part('header', false) },
  }
}
