import type { OpenApiDocument } from '../../../src/contract/document.ts'
import type { DeclaredPlugin, DeclaredSetting } from '../../../src/contract/plugin-list.ts'
import { validatorFiles } from '../validators.ts'
import { ownFaults } from './faults.ts'
import type { Json, PluginDocument } from './read.ts'
import { readPlugins } from './read.ts'
import { nameIn, securityIn, withReferences } from './rename.ts'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** The contract with the plugins that are sound, and what is known of all of them. */
export interface Bundled {
  readonly contract: OpenApiDocument
  readonly plugins: readonly DeclaredPlugin[]
}

/** Adds the plugins of a repository to its contract. One with faults is left out, and the others go on. */
export function bundlePlugins(root: string, core: OpenApiDocument): Bundled {
  let contract = core
  const plugins = readPlugins(root).map((plugin): DeclaredPlugin => {
    const faults = plugin.faults.length > 0 ? plugin.faults : ownFaults(plugin)
    if (faults.length > 0) return declared(plugin, faults)
    const part = partOf(plugin)
    const fault = compileFault(core, part)
    if (fault !== undefined) return declared(plugin, [plugin.faultAt([], fault)])
    contract = joined(contract, part)
    return declared(plugin, [])
  })
  return { contract, plugins }
}

/** The list of plugins, which the server reads at its start. */
export function pluginFiles(plugins: readonly DeclaredPlugin[]): [string, string][] {
  return [['plugins.json', `${JSON.stringify(plugins, null, 2)}\n`]]
}

function declared({ name, document, sha256 }: PluginDocument, faults: readonly string[]): DeclaredPlugin {
  if (faults.length > 0) return { name, title: name, description: '', settings: {}, faults, sha256 }
  const { title, description = '' } = document.info
  const settings = Object.entries(document['x-settings'] ?? {}).map(([variable, setting]) => {
    const { description, secret = false, ...rest } = setting
    return [variable, { description, secret, ...rest } satisfies DeclaredSetting]
  })
  return { name, title, description: description.trim(), settings: Object.fromEntries(settings), faults, sha256 }
}

/** What a plugin adds to the contract. */
interface Part {
  readonly tag: Json
  readonly paths: Readonly<Record<string, Json>>
  readonly components: Readonly<Record<string, Json>>
}

function partOf({ name, document }: PluginDocument): Part {
  const { title, description = '' } = document.info
  const schemes = (document.components?.securitySchemes ?? {}) as Readonly<Record<string, Json>>
  const components = Object.entries(document.components ?? {}).map(([kind, members]) => {
    const own = Object.entries(members).filter(([member]) => kind !== 'securitySchemes' || !schemes[member]?.$ref)
    return [kind, Object.fromEntries(own.map(([member, value]) => [nameIn(name, member), withReferences(value, name)]))]
  })
  const paths = Object.entries(document.paths).map(([path, item]) => [
    `/api/plugin/${name}/webhook${path === '/' ? '' : path}`,
    Object.fromEntries(
      Object.entries(item).map(([key, member]) => {
        const value = withReferences(member, name)
        if (!methods.has(key)) return [key, value]
        return [key, operationIn(name, value as Json, document.security ?? [], schemes)] // linted
      }),
    ),
  ])
  return {
    tag: { name, 'x-displayName': title, description },
    paths: Object.fromEntries(paths),
    components: Object.fromEntries(components),
  }
}

function operationIn(
  plugin: string,
  operation: Json,
  defaultSecurity: readonly Json[],
  schemes: Readonly<Record<string, Json>>,
): Json {
  const security = securityIn(plugin, (operation.security as readonly Json[]) ?? defaultSecurity, schemes)
  return {
    ...operation,
    operationId: nameIn(plugin, String(operation.operationId)),
    tags: [plugin],
    'x-plugin': plugin,
    security,
    responses: { ...serverReplies(operation, security), ...(operation.responses as Json) },
  }
}

/** What the server itself answers in place of a plugin: the plugin need not say so. */
function serverReplies(operation: Json, security: readonly Json[]): Json {
  const schemes = security.flatMap(Object.keys)
  const byKey = schemes.includes('apiKey')
  const replies = {
    400: 'BadRequest',
    ...(byKey ? { 401: 'Unauthorized' } : {}),
    ...(schemes.length > 0 && !byKey ? { 403: 'NotAuthentic' } : {}),
    ...(operation.requestBody === undefined
      ? {}
      : { 413: 'BodyTooLarge', 415: 'UnsupportedMediaType', 422: 'Invalid' }),
    500: schemes.length > 0 && !byKey ? 'ReceiverFault' : 'Fault',
    503: 'PluginFailed',
  }
  return Object.fromEntries(
    Object.entries(replies).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  )
}

const pluginFailed = {
  description: 'The plugin could not be loaded, or the process only delivers. `GET /v1/plugins` says why.',
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: {
        type: 'urn:hookpact:problem:plugin_failed',
        title: 'The plugin does not work',
        status: 503,
        code: 'plugin_failed',
        detail: 'The plugin dev.sample_webhook could not be loaded. GET /v1/plugins says why.',
      },
    },
  },
}

function joined(contract: OpenApiDocument, part: Part): OpenApiDocument {
  const components: Record<string, Json> = { ...(contract.components as unknown as Record<string, Json>) }
  for (const [kind, members] of Object.entries(part.components)) components[kind] = { ...components[kind], ...members }
  components.responses = { ...components.responses, PluginFailed: pluginFailed }
  return {
    ...contract,
    tags: [...((contract as unknown as { tags?: Json[] }).tags ?? []), part.tag],
    paths: { ...contract.paths, ...part.paths },
    components,
  } as unknown as OpenApiDocument // two linted documents in one
}

/** What is wrong with its schemas, if they make no validators. */
function compileFault(core: OpenApiDocument, part: Part): string | undefined {
  try {
    validatorFiles(joined({ ...core, paths: {}, webhooks: {} }, part))
    return undefined
  } catch (error) {
    return `A schema cannot be used: ${(error as Error).message}`
  }
}
