import type { OpenApiDocument } from '../../../src/contract/document.ts'
import { methods } from '../../../src/contract/document.ts'
import type { DeclaredPlugin, DeclaredSetting } from '../../../src/contract/plugin-list.ts'
import { generatedFiles } from '../files.ts'
import { ownFaults } from './faults.ts'
import type { Json, PluginDocument } from './read.ts'
import { readPlugins } from './read.ts'
import { nameIn, securityIn, withReferences } from './rename.ts'
import { ownReplies, serverReplies } from './server-replies.ts'
import type { Owners } from './variables.ts'
import { serverVariables, variableFaults, withVariables } from './variables.ts'

/** The contract with the plugins that are sound, and what is known of all of them. */
export interface Bundled {
  readonly contract: OpenApiDocument
  readonly plugins: readonly DeclaredPlugin[]
}

/**
 * Adds the plugins of a repository to its contract, in the order of their names. One with faults is left out, and the
 * others go on; of two that do not go together the second is left out.
 */
export async function bundlePlugins(root: string, core: OpenApiDocument): Promise<Bundled> {
  let contract = core
  // The operations of the server take most of the time of a trial, and have nothing to do with what a plugin adds.
  let tried: OpenApiDocument = { ...core, paths: {}, webhooks: {} }
  let owners = serverVariables(core)
  const plugins: DeclaredPlugin[] = []
  for (const plugin of readPlugins(root)) {
    const judged = await judge(plugin, owners, tried, plugins)
    plugins.push(declared(plugin, judged.kind === 'sound' ? [] : judged.faults))
    if (judged.kind === 'faulty') continue
    contract = joined(contract, judged.part)
    tried = joined(tried, judged.part)
    owners = withVariables(owners, plugin)
  }
  return { contract, plugins }
}

type Judged =
  | { readonly kind: 'sound'; readonly part: Part }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

/** Whether a plugin can join those before it. What no rule has thought of is a fault of its own, and stops nothing. */
async function judge(
  plugin: PluginDocument,
  owners: Owners,
  tried: OpenApiDocument,
  before: readonly DeclaredPlugin[],
): Promise<Judged> {
  if (plugin.faults.length > 0) return { kind: 'faulty', faults: plugin.faults }
  try {
    const faults = [...ownFaults(plugin), ...variableFaults(plugin, owners)]
    if (faults.length > 0) return { kind: 'faulty', faults }
    const part = partOf(plugin)
    await generatedFiles(joined(tried, part), [...before, declared(plugin, [])])
    return { kind: 'sound', part }
  } catch (error) {
    const message = `It cannot be made part of the contract: ${(error as Error).message}`
    return { kind: 'faulty', faults: [plugin.faultAt([], message)] }
  }
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
        if (!methods.some((method) => method === key)) return [key, value]
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

function joined(contract: OpenApiDocument, part: Part): OpenApiDocument {
  const components: Record<string, Json> = { ...(contract.components as unknown as Record<string, Json>) }
  for (const [kind, members] of Object.entries(part.components)) components[kind] = { ...components[kind], ...members }
  components.responses = { ...components.responses, ...ownReplies }
  return {
    ...contract,
    tags: [...((contract as unknown as { tags?: Json[] }).tags ?? []), part.tag],
    paths: { ...contract.paths, ...part.paths },
    components,
  } as unknown as OpenApiDocument // two linted documents in one
}
