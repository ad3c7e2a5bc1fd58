import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Operation } from '../contract/document.ts'
import type { DeclaredPlugin } from '../contract/plugin-list.ts'
import { loadPluginList, pluginsFolder } from '../contract/plugin-list.ts'
import type { Log } from '../log.ts'
import type { WatchedFile } from '../routes-file/watched-file.ts'

/** Answers an operation of a plugin. Its type was checked where it was declared. */
type Handle = (input: never, context: never) => unknown

/** A plugin after its start: it serves if it has no faults. */
export interface LoadedPlugin extends DeclaredPlugin {
  /** By the operation's id in the contract; empty if the plugin failed. */
  readonly handlers: ReadonlyMap<string, Handle>
  /** By variable; empty if the plugin failed. */
  readonly values: Readonly<Record<string, string>>
  /** Undefined if it has none, or the plugin failed. */
  readonly routesFile: WatchedFile | undefined
}

export interface PluginParts {
  /** Where their code is; its URL ends with a slash. `plugins/`, if it is not given. */
  readonly folder: URL | undefined
  readonly operations: readonly Operation[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Reads the file of routes of a plugin, and again when it is edited. */
  readonly watchRoutes: (path: string, plugin: string) => WatchedFile
  readonly log: Log
}

/** How long the code of a plugin may take to load, in milliseconds. */
const loadLimitMs = 10_000

/** Loads all plugins, each by itself: one that fails is reported, and the others go on. */
export function loadPlugins(parts: PluginParts): Promise<LoadedPlugin[]> {
  return Promise.all(
    loadPluginList().map(async (plugin) => {
      const loaded = await loadPlugin(plugin, parts)
      if (loaded.faults.length > 0)
        parts.log.error('plugin.failed', { plugin: plugin.name, faults: [...loaded.faults] })
      return loaded
    }),
  )
}

async function loadPlugin(plugin: DeclaredPlugin, parts: PluginParts): Promise<LoadedPlugin> {
  const failed = (faults: readonly string[]): LoadedPlugin => ({
    ...plugin,
    faults,
    handlers: new Map(),
    values: {},
    routesFile: undefined,
  })
  if (plugin.faults.length > 0) return failed(plugin.faults)
  const { values, missing } = readSettings(plugin, parts.environment)
  const { handlers, faults } = await loadHandlers(plugin.name, parts)
  if (missing.length + faults.length > 0) return failed([...missing, ...faults])
  try {
    return { ...plugin, handlers, values, routesFile: watchRoutesOf(plugin.name, parts) }
  } catch (error) {
    return failed(messageOf(error).split('\n'))
  }
}

async function loadHandlers(plugin: string, { folder = pluginsFolder, operations }: PluginParts) {
  const file = new URL(`${plugin}/handlers.ts`, folder)
  const none = new Map<string, Handle>()
  if (!existsSync(file)) return { handlers: none, faults: [`plugins/${plugin}/handlers.ts is not there`] }
  const ids = operations.filter((one) => one.plugin === plugin).map(({ operationId }) => operationId)
  try {
    return readHandlers(plugin, ids, (await imported(file)).default)
  } catch (error) {
    return { handlers: none, faults: [`handlers.ts cannot be loaded: ${messageOf(error)}`] }
  }
}

/** @throws RoutesFileError with all that is wrong with it; the system's error when it cannot be read. */
function watchRoutesOf(plugin: string, { folder = pluginsFolder, watchRoutes }: PluginParts): WatchedFile | undefined {
  const path = fileURLToPath(new URL(`${plugin}/routes.yaml`, folder))
  return existsSync(path) ? watchRoutes(path, plugin) : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** @throws what the module throws, and Error when it takes too long. */
async function imported(file: URL): Promise<{ readonly default?: unknown }> {
  const over = new AbortController()
  const late = delay(loadLimitMs, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new Error(`it takes longer than ${loadLimitMs / 1000} seconds`)
  })
  late.catch(() => {})
  try {
    return await Promise.race([import(file.href), late])
  } finally {
    over.abort()
  }
}

function readSettings({ settings }: DeclaredPlugin, environment: PluginParts['environment']) {
  const values: Record<string, string> = {}
  const missing: string[] = []
  for (const [name, setting] of Object.entries(settings)) {
    const value = environment[name]?.trim() || setting.default
    if (value === undefined) missing.push(`${name} is not set: ${setting.description}`)
    else values[name] = value
  }
  return { values, missing }
}

function readHandlers(plugin: string, ids: readonly string[], exported: unknown) {
  const handlers = new Map<string, Handle>()
  const operations = (exported as { operations?: unknown } | null | undefined)?.operations
  if (typeof operations !== 'object' || operations === null)
    return { handlers, faults: ['handlers.ts exports no plugin: export default definePlugin(…)'] }
  const own = new Map(Object.entries(operations))
  const faults: string[] = []
  for (const id of ids) {
    const local = id.slice(plugin.length + 1)
    const handle: unknown = own.get(local)
    if (typeof handle === 'function') handlers.set(id, handle as Handle)
    else faults.push(`handlers.ts has no handler for the operation ${local}`)
    own.delete(local)
  }
  for (const name of own.keys()) faults.push(`handlers.ts has a handler ${name}, and openapi.yaml no such operation`)
  return { handlers, faults }
}
