import type { PublishableEventType, SentEvents } from '#generated/catalogue.js'
import type { HandlerContext } from '../../contract/events.ts'
import type { Publication } from '../../store/store.ts'
import type { AttemptSignal } from '../attempt-signal.ts'

/** One attempt publishes no more: all of it is in memory, and stored in one commit. As many as one request may. */
const maxPublished = 1_000
/** Nor more than this, in bytes of their bodies. */
const maxPublishedBytes = 16 * 1024 * 1024

/** Validates an event and gives it its body; nothing is stored yet. */
export type Prepare = <Type extends PublishableEventType>(
  type: Type,
  data: SentEvents[Type],
  options: { readonly causedBy: string },
) => Publication

/**
 * Collects what an attempt publishes, for as long as it runs.
 * @param causedBy the id of its event.
 * @param who publishes, as errors call it.
 */
export function createPublishing(prepare: Prepare, causedBy: string, who: 'handler' | 'job', signal: AttemptSignal) {
  const published: Publication[] = []
  let bytes = 0
  let isOver = false
  const publish: HandlerContext<unknown>['publish'] = (type, data) => {
    if (isOver || signal.reason !== undefined) {
      throw new Error(
        `${type} was published after the attempt was over. Await what publishes before the ${who} returns`,
      )
    }
    if (published.length >= maxPublished) throw tooMuch(who, `${maxPublished} events`)
    const publication = prepare(type, data, { causedBy })
    const size = publication.event.body.byteLength
    if (bytes + size > maxPublishedBytes) throw tooMuch(who, `${maxPublishedBytes} bytes`)
    bytes += size
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

function tooMuch(who: string, most: string): Error {
  return new Error(`a ${who} publishes ${most} in one attempt at the most: publish less, or from several attempts`)
}
