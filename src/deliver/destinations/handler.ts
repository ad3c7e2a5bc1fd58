import type { PublishableEventType, SentEvents } from '#generated/catalogue.js'
import { sourceEventTypes } from '#generated/catalogue.js'
import type { EventHandler, EventHandlers, HandlerContext } from '../../contract/events.ts'
import { handlerName } from '../../contract/events.ts'
import type { PayloadReader } from '../../contract/payload.ts'
import type { Log } from '../../log.ts'
import type { ClaimedDelivery, ClaimedEvent, Publication, Store } from '../../store/store.ts'
import type { AttemptResult } from '../dispatcher.ts'
import type { AbortReason } from '../outcome.ts'
import { lost } from '../outcome.ts'

/** Validates an event and gives it its body; nothing is stored yet. */
export type Prepare = <Type extends PublishableEventType>(
  type: Type,
  data: SentEvents[Type],
  options: { readonly causedBy: string },
) => Publication

/**
 * The handlers that exist, by the name of their destination: `source.type`.
 * @throws Error that names a declared event whose handler is neither a function nor null: not everybody compiles first.
 */
export function namedHandlers(handlers: EventHandlers): ReadonlyMap<string, EventHandler<never>> {
  const named = new Map<string, EventHandler<never>>()
  for (const [source, types] of Object.entries(sourceEventTypes)) {
    // Its type says that all are there; this is for whoever runs it without the compiler.
    const ofSource: Readonly<Record<string, unknown>> = handlers[source as keyof EventHandlers] ?? {}
    for (const type of types) {
      const handler = ofSource[type]
      if (typeof handler === 'function') named.set(handlerName(source, type), handler as EventHandler<never>)
      else if (handler !== null) {
        throw new Error(`the event ${type} of ${source} has no handler: give src/handlers a function for it, or null`)
      }
    }
  }
  return named
}

export interface HandlerDestinationParts {
  readonly handlers: ReadonlyMap<string, EventHandler<never>>
  /** The readers of the payloads, by source. */
  readonly payloads: ReadonlyMap<string, PayloadReader>
  readonly store: Pick<Store, 'findEvent' | 'readFile'>
  readonly prepare: Prepare
  readonly log: Log
}

/**
 * Delivers to typed handlers. What a handler publishes is handed on only when it finishes, to be stored with its
 * success.
 */
export function createHandlerDestination({ handlers, payloads, store, prepare, log }: HandlerDestinationParts) {
  return async function attempt(delivery: ClaimedDelivery, signal: AbortSignal): Promise<AttemptResult> {
    const publish: Publication[] = []
    const handler = handlers.get(delivery.destination.id)
    if (handler === undefined) return failed(`there is no handler ${delivery.destination.id} any more`)
    const calledOff = Promise.withResolvers<AttemptResult>()
    const callOff = () => calledOff.resolve(abandoned(signal.reason as AbortReason, delivery))
    signal.addEventListener('abort', callOff, { once: true })
    try {
      return await Promise.race([run(handler, delivery, publish, signal), calledOff.promise])
    } catch (error) {
      const ids = { event_id: delivery.event.id, delivery_id: delivery.id }
      log.warn('handler.failed', { ...ids, handler: delivery.destination.id, cause: error })
      return failed(withCauses(error))
    } finally {
      signal.removeEventListener('abort', callOff)
    }
  }

  async function payloadOf(event: ClaimedEvent): Promise<unknown> {
    const payload = payloads.get(event.source ?? '')
    if (payload === undefined) throw new Error(`there is no source ${event.source} any more`)
    // Headers are not part of a claim: few payloads need them.
    const headers = payload.readsHeaders ? (await store.findEvent(event.id))?.headers : undefined
    return payload.read(event.contentType, event.body, headers ?? {})
  }

  async function readFile(id: string): Promise<AsyncIterable<Uint8Array>> {
    const chunks = await store.readFile(id)
    if (chunks === undefined) throw new Error(`there is no file ${id}`)
    return chunks
  }

  async function run(
    handler: EventHandler<never>,
    delivery: ClaimedDelivery,
    publish: Publication[],
    signal: AbortSignal,
  ): Promise<AttemptResult> {
    const { event } = delivery
    let isOver = false
    const source = event.source ?? ''
    const data = await payloadOf(event)
    const context: HandlerContext<unknown> = {
      event: { id: event.id, source, type: event.type, receivedAt: new Date(event.createdAtMs), data },
      publish(type, value) {
        if (isOver || signal.aborted) {
          throw new Error(
            `${type} was published after the attempt was over. Await what publishes before the handler returns`,
          )
        }
        const publication = prepare(type, value, { causedBy: event.id })
        publish.push(publication)
        return { id: publication.event.id }
      },
      readFile,
      // The fields are the handler's own: beside the line's they could pass for them.
      log: (message, fields) =>
        log.info('handler.said', { message, event_id: event.id, delivery_id: delivery.id, fields }),
      signal,
    }
    // Its type was checked where it was declared, and its payload when it was received.
    try {
      await handler(context as HandlerContext<never>)
    } finally {
      isOver = true
    }
    return { outcome: { kind: 'accepted', statusCode: null, output: null }, publish }
  }
}

function failed(error: string): AttemptResult {
  return { outcome: { kind: 'failed', error: error.slice(0, 2000) }, publish: [] }
}

function abandoned(reason: AbortReason, delivery: ClaimedDelivery): AttemptResult {
  if (reason !== 'timeout') return { outcome: lost(reason), publish: [] }
  return failed(`the handler ${delivery.destination.id} took longer than ATTEMPT_TIMEOUT`)
}

/** The messages of an error and of what caused it: `fetch failed` alone helps nobody. */
export function withCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `; caused by ${withCauses(error.cause)}`
  return `${error.name}: ${error.message}${cause}`
}
