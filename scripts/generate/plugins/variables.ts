import { configDefaults } from '../../../src/config-defaults.ts'
import type { OpenApiDocument } from '../../../src/contract/document.ts'
import { readOperations } from '../../../src/contract/document.ts'
import { variablePrefix } from '../../../src/contract/plugin-list.ts'
import type { Json, PluginDocument } from './read.ts'

/** Whose a variable of the environment is, in the words of a fault. */
export type Owners = ReadonlyMap<string, string>

/** The variables of the server: its configuration, and what its contract names. */
export function serverVariables(core: OpenApiDocument): Owners {
  const secrets = Object.values(core.components.securitySchemes).map((scheme) => secretOf(scheme))
  const named = readOperations(core).flatMap(({ source }) => [
    source?.urlVariable,
    ...(source?.handshakes ?? []).map(({ visit }) => visit?.enabledBy),
  ])
  const variables = [...Object.keys(configDefaults), ...secrets, ...named].filter((name) => typeof name === 'string')
  return new Map(variables.map((name) => [name, 'the server']))
}

/** The same with those of a plugin. */
export function withVariables(owners: Owners, plugin: PluginDocument): Owners {
  const own = variablesOf(plugin).map(({ name }): [string, string] => [name, `the plugin ${plugin.name}`])
  return new Map([...own, ...owners])
}

/** What a plugin would read though it is another's: whoever sets the one would set the other. */
export function variableFaults(plugin: PluginDocument, owners: Owners): string[] {
  return variablesOf(plugin).flatMap(({ name, path }) => {
    const owner = owners.get(name)
    if (owner === undefined) return []
    const better = `call this one ${variablePrefix(plugin.name)}_…`
    return [plugin.faultAt(path, `${name} is a variable of ${owner}: ${better}.`)]
  })
}

function variablesOf({ document }: PluginDocument): { readonly name: string; readonly path: readonly string[] }[] {
  const settings = Object.keys(document['x-settings'] ?? {}).map((name) => ({ name, path: ['x-settings', name] }))
  const schemes = Object.entries((document.components?.securitySchemes ?? {}) as Readonly<Record<string, Json>>)
  const secrets = schemes.flatMap(([scheme, declared]) => {
    const name = secretOf(declared)
    const path = ['components', 'securitySchemes', scheme, 'x-webhook-signature', 'secret']
    return name === undefined ? [] : [{ name, path }]
  })
  return [...settings, ...secrets]
}

function secretOf(scheme: { readonly 'x-webhook-signature'?: unknown }): string | undefined {
  return (scheme['x-webhook-signature'] as { readonly secret?: string } | undefined)?.secret // linted
}
