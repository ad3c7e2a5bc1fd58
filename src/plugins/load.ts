import type { Operation } from '../contract/document.ts'
import type { DeclaredPlugin } from '../contract/plugin-list.ts'
import { loadPluginList, pluginsFolder, routesFileOf } from '../contract/plugin-list.ts'
import type { Log } from '../log.ts'
import { RoutesFileError } from '../routes-file/faults.ts'
import type { WatchedFile } from '../routes-file/watched-file.ts'
import type { Handle } from './handlers.ts'
import { loadHandlers } from './handlers.ts'

/** A plugin after its start: it serves if it has no faults, and this process answers at all. */
export interface LoadedPlugin extends DeclaredPlugin {
  /** By the operation's id in the contract; empty if the plugin failed, or nobody asks it here. */
  readonly handlers: ReadonlyMap<string, Handle>
  /** By variable; empty as above. */
  readonly values: Readonly<Record<string, string>>
  /** Undefined if it has none, or the plugin failed. */
  readonly routesFile: WatchedFile | undefined
}

export interface PluginParts {
  /** Where their code is; its URL ends with a slash. `plugins/`, if it is not given. */
  readonly folder: URL | undefined
  readonly operations: readonly Operation[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /**
   * Whether this process answers their operations. If not, their code is not loaded and their settings are not needed; what
   * their routes lead to is delivered all the same.
   */
  readonly answers: boolean
  /** How long handlers.ts may wait at its top level; 10 seconds, if it is not given. */
  readonly loadLimitMs: number | undefined
  /** Reads the file of routes of a plugin, and again when it is edited. */
  readonly watchRoutes: (path: string, plugin: string) => WatchedFile
  readonly log: Log
}

const defaultLoadLimitMs = 10_000

/** Loads all plugins, each by itself: one that fails is reported, and the others go on. */
export function loadPlugins(parts: PluginParts): Promise<LoadedPlugin[]> {
  return Promise.all(
    loadPluginList().map(async (plugin) => {
      const { cause, ...loaded } = await loadPlugin(plugin, parts)
      const { name, faults } = loaded
      if (faults.length > 0)
        parts.log.error('plugin.failed', { plugin: name, faults, ...(cause === undefined ? {} : { cause }) })
      return loaded
    }),
  )
}

async function loadPlugin(
  plugin: DeclaredPlugin,
  parts: PluginParts,
): Promise<LoadedPlugin & { readonly cause?: unknown }> {
  const nothing = { handlers: new Map(), values: {}, routesFile: undefined }
  if (plugin.faults.length > 0) return { ...plugin, ...nothing }
  const { handlers, values, faults, cause } = await loadAnswers(plugin, parts)
  if (faults.length > 0) return { ...plugin, ...nothing, faults, cause }
  try {
    return { ...plugin, handlers, values, routesFile: watchRoutesOf(plugin.name, parts) }
  } catch (error) {
    if (error instanceof RoutesFileError) return { ...plugin, ...nothing, faults: error.message.split('\n') }
    return { ...plugin, ...nothing, faults: ['routes.yaml cannot be read: the log says why'], cause: error }
  }
}

/** What answers the operations of a plugin; nothing where nobody asks. */
async function loadAnswers(plugin: DeclaredPlugin, parts: PluginParts) {
  const { folder = pluginsFolder, operations, loadLimitMs = defaultLoadLimitMs } = parts
  if (!parts.answers) return { handlers: new Map<string, Handle>(), values: {}, faults: [] }
  const { values, missing } = readSettings(plugin, parts.environment)
  const ids = operations.filter((one) => one.plugin === plugin.name).map(({ operationId }) => operationId)
  const file = new URL(`${plugin.name}/handlers.ts`, folder)
  const loaded = await loadHandlers(plugin.name, file, ids, loadLimitMs)
  return { ...loaded, values, faults: [...missing, ...loaded.faults] }
}

/** @throws RoutesFileError with all that is wrong with it; the system's error when it cannot be read. */
function watchRoutesOf(plugin: string, { folder = pluginsFolder, watchRoutes }: PluginParts): WatchedFile | undefined {
  const path = routesFileOf(plugin, folder)
  return path === undefined ? undefined : watchRoutes(path, plugin)
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
