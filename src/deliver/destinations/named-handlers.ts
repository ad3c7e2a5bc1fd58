import { sourceEventTypes } from '#generated/catalogue.js'
import { duration } from '../../config-values.ts'
import type { BatchHandler, EventHandler, EventHandlers } from '../../contract/events.ts'
import { handlerName } from '../../contract/events.ts'
import type { BatchRule } from '../../store/subscriptions.ts'

/** A handler of single events, or of batches. */
export type NamedHandler =
  | { readonly kind: 'single'; readonly handle: EventHandler<never> }
  | { readonly kind: 'batch'; readonly handle: BatchHandler<never>['handle']; readonly rule: BatchRule }

/** By the names of their destinations: `source.type`. */
export type NamedHandlers = ReadonlyMap<string, NamedHandler>

const sizes = { least: 2, most: 1_000 }
const longestWaitMs = 60_000

/**
 * The handlers that exist.
 * @throws Error that names a declared event whose handler is neither a function, nor one of batches, nor null, or whose
 * batch is out of bounds: not everybody compiles first.
 */
export function namedHandlers(handlers: EventHandlers): NamedHandlers {
  const named = new Map<string, NamedHandler>()
  for (const [source, types] of Object.entries(sourceEventTypes)) {
    // Its type says that all are there; this is for whoever runs it without the compiler.
    const ofSource: Readonly<Record<string, unknown>> = handlers[source as keyof EventHandlers] ?? {}
    for (const type of types) {
      const handler = ofSource[type]
      if (handler === null) continue
      const name = handlerName(source, type)
      if (typeof handler === 'function') named.set(name, { kind: 'single', handle: handler as EventHandler<never> })
      else if (isBatchHandler(handler)) named.set(name, readBatchHandler(name, handler))
      else
        throw new Error(
          `the event ${type} of ${source} has no handler: give src/handlers a function for it, or { batch, handle }, or null`,
        )
    }
  }
  return named
}

/** The batches that the store is to make, by the names of their handlers. */
export function batchRulesOf(handlers: NamedHandlers): ReadonlyMap<string, BatchRule> {
  const rules = new Map<string, BatchRule>()
  for (const [name, handler] of handlers) if (handler.kind === 'batch') rules.set(name, handler.rule)
  return rules
}

function isBatchHandler(value: unknown): value is BatchHandler<never> {
  if (typeof value !== 'object' || value === null) return false
  const { batch, handle } = value as Partial<BatchHandler<never>>
  return typeof batch === 'object' && batch !== null && typeof handle === 'function'
}

/** @throws Error that names the handler, and what its batch may be. */
function readBatchHandler(name: string, handler: BatchHandler<never>): NamedHandler {
  const { size, wait } = handler.batch
  if (!Number.isInteger(size) || size < sizes.least || size > sizes.most) {
    throw new Error(`the batch of the handler ${name} has the size ${size}: give it an integer from 2 to 1000`)
  }
  const waitMs = typeof wait === 'string' ? duration(wait, 0, longestWaitMs) : undefined
  if (waitMs === undefined) {
    throw new Error(
      `the batch of the handler ${name} has the wait ${JSON.stringify(wait)}: give it a time such as '5s', up to '1m'`,
    )
  }
  // Called on its own object, as whoever wrote it expects of a method.
  return { kind: 'batch', handle: (context) => handler.handle(context), rule: { maxEvents: size, waitMs } }
}
