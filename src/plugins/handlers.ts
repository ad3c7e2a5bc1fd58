import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Answers an operation of a plugin. Its type was checked where it was declared. */
export type Handle = (input: never, context: never) => unknown

/** The handlers of a plugin, by the operation's id in the contract, or why there are none. */
export interface LoadedHandlers {
  readonly handlers: ReadonlyMap<string, Handle>
  /** None of them has a word of what was thrown: that may hold a secret. */
  readonly faults: readonly string[]
  /** What was thrown. */
  readonly cause?: unknown
}

const none: ReadonlyMap<string, Handle> = new Map()

/**
 * Imports handlers.ts of a plugin.
 * @param ids of its operations in the contract.
 * @param limitMs how long it may wait at its top level. Code that does not wait cannot be interrupted.
 */
export async function loadHandlers(
  plugin: string,
  file: URL,
  ids: readonly string[],
  limitMs: number,
): Promise<LoadedHandlers> {
  if (!existsSync(file)) return { handlers: none, faults: [`plugins/${plugin}/handlers.ts is not there`] }
  const over = new AbortController()
  const late = delay(limitMs, 'late' as const, { signal: over.signal })
  late.catch(() => {})
  try {
    const module = await Promise.race([import(file.href) as Promise<{ readonly default?: unknown }>, late])
    if (module === 'late')
      return { handlers: none, faults: [`handlers.ts waits longer than ${limitMs / 1000} seconds at its top level`] }
    return readHandlers(plugin, ids, module.default)
  } catch (cause) {
    return { handlers: none, faults: ['handlers.ts cannot be loaded: the log says why'], cause }
  } finally {
    over.abort()
  }
}

function readHandlers(plugin: string, ids: readonly string[], exported: unknown): LoadedHandlers {
  const { name, operations } = (exported ?? {}) as { name?: unknown; operations?: unknown } // whatever it is
  if (typeof name !== 'string' || typeof operations !== 'object' || operations === null)
    return { handlers: none, faults: ['handlers.ts exports no plugin: export default definePlugin(…)'] }
  if (name !== plugin)
    return { handlers: none, faults: [`handlers.ts is that of ${name}: export default definePlugin('${plugin}', …)`] }
  const handlers = new Map<string, Handle>()
  const own = new Map(Object.entries(operations))
  const faults: string[] = []
  for (const id of ids) {
    const local = id.slice(plugin.length + 1)
    const handle: unknown = own.get(local)
    if (typeof handle === 'function') handlers.set(id, handle as Handle)
    else faults.push(`handlers.ts has no handler for the operation ${local}`)
    own.delete(local)
  }
  for (const other of own.keys()) faults.push(`handlers.ts has a handler ${other}, and openapi.yaml no such operation`)
  return { handlers: faults.length === 0 ? handlers : none, faults }
}
