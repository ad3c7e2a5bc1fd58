import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `<author>.<module>`: the name of a plugin and of its folder. */
export const pluginNamePattern = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/

/** What variables of a plugin begin with, so that those of two of them are not the same. */
export function variablePrefix(name: string): string {
  return `PLUGIN_${name.replace('.', '__').toUpperCase()}`
}

/** A variable of the environment that a plugin reads. */
export interface DeclaredSetting {
  readonly description: string
  readonly secret: boolean
  /** Undefined: it must be set. */
  readonly default?: string
}

/** A plugin, as `npm run generate` found it: the lines of generated/plugins.json. */
export interface DeclaredPlugin {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly settings: Readonly<Record<string, DeclaredSetting>>
  /** What is wrong with its openapi.yaml, each with its line. With a fault it is not part of the contract. */
  readonly faults: readonly string[]
  /** Of its openapi.yaml, in hex. */
  readonly sha256: string
}

const root = new URL('../../', import.meta.url)

/** The folder that plugins are in: its URL ends with a slash. */
export const pluginsFolder = new URL('plugins/', root)

/** The plugins that generated/ was made with, in the order of their names. */
export function loadPluginList(): readonly DeclaredPlugin[] {
  return JSON.parse(readFileSync(new URL('generated/plugins.json', root), 'utf8')) as DeclaredPlugin[]
}

/** The names of the folders of plugins, sorted: those whose name is one of a plugin and that have an openapi.yaml. */
export function pluginsIn(folder: URL): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => pluginNamePattern.test(name))
  return names.filter((name) => existsSync(new URL(`${name}/openapi.yaml`, folder))).sort()
}

/** The names of what else is in the folder of plugins. */
export function noPluginsIn(folder: URL): string[] {
  if (!existsSync(folder)) return []
  const plugins = new Set(pluginsIn(folder))
  return readdirSync(folder).filter((name) => !plugins.has(name) && !name.startsWith('.'))
}

/** Where the openapi.yaml of a plugin is, seen from the root of the repository. */
export function pathOf(name: string): string {
  return `plugins/${name}/openapi.yaml`
}

/** The file of routes of a plugin, as an absolute path; undefined if it has none. */
export function routesFileOf(name: string, folder: URL): string | undefined {
  const path = fileURLToPath(new URL(`${name}/routes.yaml`, folder))
  return existsSync(path) ? path : undefined
}

/** The hash by which a change of a file is seen, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The openapi.yaml of plugins that differ from those that generated/ was made with, as paths. One whose folder is not
 * there is none of them: a server may be shipped without.
 */
export function changedPlugins(list: readonly DeclaredPlugin[], folder: URL): string[] {
  const known = new Map(list.map(({ name, sha256 }) => [name, sha256]))
  const changed = pluginsIn(folder).filter(
    (name) => known.get(name) !== hashOf(readFileSync(new URL(`${name}/openapi.yaml`, folder))),
  )
  return changed.map(pathOf)
}
