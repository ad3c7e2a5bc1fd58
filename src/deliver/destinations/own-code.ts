import type { PublishableEventType, SentEvents } from '#generated/catalogue.js'
import type { HandlerContext } from '../../contract/events.ts'
import type { Publication } from '../../store/store.ts'
import type { AttemptResult } from '../dispatcher.ts'
import type { AbortReason } from '../outcome.ts'

/* What handlers and jobs have in common: they are functions of ours, and publish as a part of their success. */

/** Validates an event and gives it its body; nothing is stored yet. */
export type Prepare = <Type extends PublishableEventType>(
  type: Type,
  data: SentEvents[Type],
  options: { readonly causedBy: string },
) => Publication

/** Ends with the work, or as soon as the attempt is called off: the work may go on, and nobody waits for it. */
export async function unlessCalledOff(
  signal: AbortSignal,
  work: Promise<AttemptResult>,
  abandoned: (reason: AbortReason) => AttemptResult,
): Promise<AttemptResult> {
  const calledOff = Promise.withResolvers<AttemptResult>()
  const callOff = () => calledOff.resolve(abandoned(signal.reason as AbortReason)) // the dispatcher gives no other
  signal.addEventListener('abort', callOff, { once: true })
  try {
    return await Promise.race([work, calledOff.promise])
  } finally {
    signal.removeEventListener('abort', callOff)
  }
}

/**
 * Collects what an attempt publishes, for as long as it runs.
 * @param causedBy the id of its event.
 * @param who publishes, as errors call it.
 */
export function createPublishing(prepare: Prepare, causedBy: string, who: 'handler' | 'job', signal: AbortSignal) {
  const published: Publication[] = []
  let isOver = false
  const publish: HandlerContext<unknown>['publish'] = (type, data) => {
    if (isOver || signal.aborted) {
      throw new Error(
        `${type} was published after the attempt was over. Await what publishes before the ${who} returns`,
      )
    }
    const publication = prepare(type, data, { causedBy })
    published.push(publication)
    return { id: publication.event.id }
  }
  return {
    publish,
    published,
    /** What comes later is refused. */
    end(): void {
      isOver = true
    },
  }
}

/** An attempt of a function of ours that failed. */
export function failed(error: string): AttemptResult {
  return { outcome: { kind: 'failed', error: error.slice(0, 2000) }, publish: [] }
}

/** The messages of an error and of what caused it: `fetch failed` alone helps nobody. */
export function withCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `; caused by ${withCauses(error.cause)}`
  return `${error.name}: ${error.message}${cause}`
}
