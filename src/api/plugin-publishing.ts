import type { PluginContext, PluginName } from '../contract/plugin.ts'
import { Problem } from '../problem.ts'
import type { Publisher } from '../publish/publish.ts'
import type { Publication } from '../store/store.ts'

/** As many as an attempt of a handler may: all of it is in memory. */
const maxPublished = 1_000

/**
 * Collects what a handler of a plugin publishes while it answers one request, and stores it with its success.
 * @param signal aborted when the handler is called off.
 */
export function createPluginPublishing(
  { prepare, publishPrepared }: Pick<Publisher, 'prepare' | 'publishPrepared'>,
  signal: AbortSignal,
) {
  const published: Publication[] = []
  let isOver = false

  const publish: PluginContext<PluginName>['publish'] = (type, data) => {
    if (signal.aborted) throw new Error(`${type} was published after the handler had been called off`)
    if (isOver) throw new Error(`${type} was published after the handler had returned`)
    if (published.length === maxPublished) throw new Error(`one answer publishes up to ${maxPublished} events`)
    const publication = asDefect(() => prepare(type, data))
    published.push(publication)
    return { id: publication.event.id }
  }

  return {
    publish,
    /**
     * Stores what was published, if the answer is no refusal.
     * @throws StorageUnavailable.
     */
    async end(status: number): Promise<void> {
      isOver = true
      if (status >= 400) return
      // All have ended when the caller is answered.
      const stored = await Promise.allSettled(published.map((publication) => publishPrepared(publication)))
      const failed = stored.find((one) => one.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    },
  }
}

/** What the plugin got wrong is not the fault of who called it. */
function asDefect<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw error instanceof Problem ? new Error(error.message, { cause: error }) : error
  }
}
