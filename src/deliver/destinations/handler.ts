import type { BatchContext, HandlerContext, ReceivedEvent } from '../../contract/events.ts'
import type { PayloadReader } from '../../contract/payload.ts'
import { newId } from '../../id.ts'
import type { Log } from '../../log.ts'
import type { ClaimedDelivery, ClaimedEvent, Store } from '../../store/store.ts'
import type { AttemptResult } from '../attempt.ts'
import type { AttemptSignal } from '../attempt-signal.ts'
import type { Batch, HandlerBatches } from '../batches.ts'
import type { AbortReason } from '../outcome.ts'
import { lost } from '../outcome.ts'
import type { NamedHandler, NamedHandlers } from './named-handlers.ts'
import { failed, unlessCalledOff, withCauses } from './own-code.ts'
import type { Prepare } from './publishing.ts'
import { createPublishing } from './publishing.ts'

export interface HandlerDestinationParts {
  readonly handlers: NamedHandlers
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
  async function attempt(batch: Batch, signal: AttemptSignal): Promise<AttemptResult> {
    const [delivery] = batch
    const handler = handlers.get(delivery.destination.id)
    if (handler === undefined) return failed(`there is no handler ${delivery.destination.id} any more`)
    const batchId = handler.kind === 'batch' ? newId('bat', delivery.claimedAtMs) : undefined
    const ids = idsOf(batch, batchId)
    try {
      const ended = await unlessCalledOff(signal, run(handler, batch, ids, signal), (reason) =>
        abandoned(reason, delivery),
      )
      return { ...ended, batchId }
    } catch (error) {
      log.warn('handler.failed', { ...ids, handler: delivery.destination.id, cause: error })
      return { ...failed(withCauses(error)), batchId }
    }
  }

  const batches: HandlerBatches = ({ kind, id }) => {
    const handler = kind === 'handler' ? handlers.get(id) : undefined
    return handler?.kind === 'batch' ? handler.rule : undefined
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

  async function receivedOf({ event }: ClaimedDelivery): Promise<ReceivedEvent<unknown>> {
    const { id, type, createdAtMs } = event
    return { id, source: event.source ?? '', type, receivedAt: new Date(createdAtMs), data: await payloadOf(event) }
  }

  async function run(
    handler: NamedHandler,
    batch: Batch,
    ids: LoggedIds,
    signal: AttemptSignal,
  ): Promise<AttemptResult> {
    const [delivery, ...others] = batch
    const event = await receivedOf(delivery)
    const publishing = createPublishing(prepare, event.id, 'handler', signal)
    const context: HandlerContext<unknown> = {
      event,
      publish: publishing.publish,
      readFile,
      // The fields are the handler's own: beside the line's they could pass for them.
      log: (message, fields) => log.info('handler.said', { message, ...ids, fields }),
      signal: signal.abortSignal,
    }
    // Types were checked where the handler was declared, and payloads when they were received.
    try {
      if (handler.kind === 'single') await handler.handle(context as HandlerContext<never>)
      else {
        const { event: _first, ...rest } = context
        const events = [event, ...(await Promise.all(others.map(receivedOf)))]
        const ofBatch: BatchContext<unknown> = { ...rest, events }
        await handler.handle(ofBatch as BatchContext<never>)
      }
    } finally {
      publishing.end()
    }
    return { outcome: { kind: 'accepted', statusCode: null, output: null }, publish: publishing.published }
  }

  return { attempt, batches }
}

/** What a log line says of the attempt that it belongs to. */
type LoggedIds =
  | { readonly event_id: string; readonly delivery_id: string }
  | { readonly batch_id: string; readonly events: number; readonly event_id?: string; readonly delivery_id?: string }

function idsOf(batch: Batch, batchId: string | undefined): LoggedIds {
  const [{ id, event }] = batch
  const single = { event_id: event.id, delivery_id: id }
  if (batchId === undefined) return single
  return { batch_id: batchId, events: batch.length, ...(batch.length === 1 ? single : {}) }
}

function abandoned(reason: AbortReason, delivery: ClaimedDelivery): AttemptResult {
  if (reason !== 'timeout') return { outcome: lost(reason), publish: [] }
  return failed(`the handler ${delivery.destination.id} took longer than ATTEMPT_TIMEOUT`)
}
