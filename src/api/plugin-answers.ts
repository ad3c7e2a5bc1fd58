import type { Clock } from '../clock.ts'
import type { OperationHandler } from '../contract/backend.ts'
import type { Operation } from '../contract/document.ts'
import type { AnyReply } from '../contract/operations.ts'
import type { PluginContext, PluginName } from '../contract/plugin.ts'
import type { Log } from '../log.ts'
import type { LoadedPlugin } from '../plugins/load.ts'
import { Problem } from '../problem.ts'
import type { Publisher } from '../publish/publish.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { createPluginPublishing } from './plugin-publishing.ts'

export interface PluginAnswerParts {
  /** The plugin of this name. @throws Problem where it does not serve. */
  readonly servingPlugin: (name: string | undefined) => LoadedPlugin
  readonly publisher: Pick<Publisher, 'prepare' | 'publishPrepared'>
  readonly clock: Clock
  readonly log: Log
}

/** How long a handler may take. */
const limitMs = 30_000

/** Has plugins answer their operations, each within its time, and as its openapi.yaml declares. */
export function createPluginAnswers({ servingPlugin, publisher, clock, log }: PluginAnswerParts) {
  /** One for each request in hand. */
  const inHand = new Set<AbortController>()

  function handlerOf(operation: Operation): OperationHandler {
    return async (_context, exchange) => {
      const plugin = servingPlugin(operation.plugin)
      const handle = plugin.handlers.get(operation.operationId)
      if (handle === undefined) throw new Error(`${operation.operationId} has no handler`)
      const over = new AbortController()
      const publishing = createPluginPublishing(publisher, over.signal)
      const context: PluginContext<PluginName> = {
        settings: plugin.values as never, // as its openapi.yaml declares them
        publish: publishing.publish,
        problem: (code, detail, faults = []) =>
          new Problem(code, detail, { faults: faults.map((fault) => ({ in: 'body', ...fault })) }),
        signal: over.signal,
        log: (message, fields) => log.info('plugin.said', { message, plugin: plugin.name, fields }),
      }
      const late = `The plugin ${plugin.name} did not answer within ${limitMs / 1000} seconds.`
      const cancelLimit = clock.after(limitMs, () => over.abort(new Problem('plugin_failed', late)))
      inHand.add(over)
      try {
        // The validator has made the input what the operation's type says.
        const work = (async () => handle({ ...exchange.input } as never, context as never))()
        const answer = await unlessAborted(over.signal, work, () => over.signal.throwIfAborted())
        const reply = await declared(operation, answer)
        cancelLimit()
        await publishing.end(reply.status)
        return reply
      } catch (error) {
        // A handler that minds the signal throws something of its own.
        throw over.signal.aborted ? over.signal.reason : refusal(operation, error)
      } finally {
        cancelLimit()
        inHand.delete(over)
      }
    }
  }

  return {
    handlerOf,
    /** Calls off what is still in hand. */
    close(): void {
      for (const over of inHand) over.abort(new Problem('draining', 'The process is stopping. Ask another one.'))
    },
  }
}

/** @throws Error when it is no reply of the operation. */
async function declared({ operationId }: Operation, reply: unknown): Promise<AnyReply> {
  if (typeof reply !== 'object' || reply === null) throw new Error(`${operationId} answered nothing`)
  // Loaded with the first answer of a plugin: those of the server itself are judged by its tests.
  const { replyFault } = await import('../contract/replies.ts')
  const fault = replyFault(operationId, reply as AnyReply) // it has the status of one, or a fault
  if (fault !== undefined) throw new Error(fault)
  return reply as AnyReply // it fits
}

/** What a handler threw; a refusal that its operation does not declare is a fault of the plugin. */
function refusal({ operationId, responses }: Operation, error: unknown): unknown {
  if (!(error instanceof Problem) || Object.hasOwn(responses, error.status)) return error
  const what = `${error.code} (${error.status})`
  return new Error(`${operationId} refused with ${what}, which it does not declare`, { cause: error })
}
