import { createHash } from 'node:crypto'
import type { SentEvents } from '#generated/catalogue.js'
import type { Clock } from '../clock.ts'
import type { SentEventType } from '../contract/events.ts'
import { assertSendable } from '../contract/events.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import type { RouteEvent } from '../route/route.ts'
import type { NewEvent, Publication, Store } from '../store/store.ts'

export interface PublicationOptions {
  /** `evt_…`, where the publisher chooses it. */
  readonly id?: string | undefined
  /** When it happened, RFC 3339; now, if left out. */
  readonly timestamp?: string | undefined
  readonly idempotencyKey?: string | undefined
  /** The event whose handling or delivery makes this one. */
  readonly causedBy?: string | undefined
}

/** Publishes events of our own: validate, route, store. */
export function createPublisher({
  store,
  routeEvent,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'recordEvent'>
  readonly routeEvent: RouteEvent
  readonly clock: Clock
  readonly log: Log
}) {
  /**
   * Validates an event and gives it its body, once for all attempts. Nothing is stored yet.
   * @throws Problem `validation_failed` when the contract does not promise it.
   */
  function prepare<Type extends SentEventType>(
    type: Type,
    data: SentEvents[Type],
    options: PublicationOptions = {},
  ): Publication {
    const nowMs = clock.nowMs()
    const body = { type, timestamp: options.timestamp ?? new Date(nowMs).toISOString(), data }
    assertSendable(type, body)
    const bytes = Buffer.from(JSON.stringify(body))
    const event: NewEvent = {
      id: options.id ?? newId('evt', nowMs),
      direction: 'out',
      source: null,
      type,
      status: 'published',
      senderDeliveryId: null,
      dedupKey: options.idempotencyKey === undefined ? null : `out:${options.idempotencyKey}`,
      fingerprint: fingerprint(type, data, options.timestamp),
      contentType: 'application/json',
      headers: {},
      body: bytes,
      faults: [],
      causedBy: options.causedBy ?? null,
      createdAtMs: nowMs,
      fileIds: [],
    }
    return { event, routes: routeEvent(event) }
  }

  /**
   * Publishes an event. A repeat, by its id or its idempotency key, gives what the first gave.
   * @throws Problem `validation_failed`, `id_in_use` or `idempotency_key_reused`.
   */
  async function publish<Type extends SentEventType>(
    type: Type,
    data: SentEvents[Type],
    options: PublicationOptions = {},
  ) {
    const { event, routes } = prepare(type, data, options)
    const recorded = await store.recordEvent(event, routes)
    if (recorded.kind === 'recorded') {
      log.info('event.published', { event_id: event.id, type, deliveries: recorded.deliveryIds.length })
      return { eventId: event.id, deliveries: recorded.deliveryIds.length }
    }
    if (recorded.fingerprint !== event.fingerprint) {
      throw recorded.eventId === options.id
        ? new Problem('id_in_use', `${recorded.eventId} is the id of another event.`)
        : new Problem('idempotency_key_reused', 'The Idempotency-Key came before with another event.')
    }
    return { eventId: recorded.eventId, deliveries: recorded.deliveryCount }
  }

  return { prepare, publish }
}

export type Publisher = ReturnType<typeof createPublisher>

function fingerprint(type: string, data: unknown, timestamp: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([type, data, timestamp ?? null]))
    .digest('base64url')
}
