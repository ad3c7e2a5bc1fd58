import type { SentEvents } from '#generated/catalogue.js'
import type { Clock } from '../clock.ts'
import type { SentEventType } from '../contract/events.ts'
import { assertSendable } from '../contract/events.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import type { RouteEvent } from '../route/route.ts'
import type { NewEvent, Publication, Store } from '../store/store.ts'
import { publishItems } from './batch.ts'
import { createKeyClaim, fingerprint } from './idempotency.ts'
import { orderingKeyOf } from './ordering-key.ts'
import type { Published } from './record.ts'
import { record } from './record.ts'

export interface PublicationOptions {
  /** `evt_…`, where the publisher chooses it. */
  readonly id?: string | undefined
  /** When it happened, RFC 3339; now, if left out. */
  readonly timestamp?: string | undefined
  /** The publisher's name for this request; it counts for a day. */
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
  readonly store: Pick<Store, 'recordEvent' | 'claimKey'>
  readonly routeEvent: RouteEvent
  readonly clock: Clock
  readonly log: Log
}) {
  const claimKey = createKeyClaim(store, clock)

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
      dedupKey: null,
      fingerprint: fingerprint([type, data, options.timestamp ?? null]),
      contentType: 'application/json',
      headers: {},
      body: bytes,
      faults: [],
      causedBy: options.causedBy ?? null,
      createdAtMs: nowMs,
      fileIds: [],
      orderingKey: orderingKeyOf(type, body),
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
    const key = options.idempotencyKey
    // The key is that of the request, of which the id is a part: two ids ask for two events.
    const asked = [type, data, options.timestamp ?? null, options.id ?? null]
    const dedupKey = key === undefined ? null : (await claimKey(key, fingerprint(asked)))(0)
    return publishPrepared({ event: { ...event, dedupKey }, routes })
  }

  /**
   * Stores what was prepared.
   * @throws Problem `id_in_use`; StorageUnavailable.
   */
  async function publishPrepared(publication: Publication) {
    const { eventId, deliveries, isRepeat } = await record(store, publication)
    if (!isRepeat) log.info('event.published', { event_id: eventId, type: publication.event.type, deliveries })
    return { eventId, deliveries }
  }

  /**
   * Publishes a batch: gives what became of each item, at its place. A key covers the whole batch.
   * @param items not validated yet: what is wrong with one is its own result.
   * @throws Problem `idempotency_key_reused`; StorageUnavailable when nothing of it could be stored.
   */
  async function publishBatch(items: readonly unknown[], key: string | undefined) {
    const startedAtMs = performance.now()
    const dedupKeyOf = key === undefined ? undefined : await claimKey(key, fingerprint(items))
    const results = await publishItems(store, prepare, items, dedupKeyOf)
    const published = results.filter((result): result is Published => !(result instanceof Problem))
    log.info('batch.published', {
      published: published.filter(({ isRepeat }) => !isRepeat).length,
      repeated: published.filter(({ isRepeat }) => isRepeat).length,
      refused: results.length - published.length,
      deliveries: published.reduce((sum, { deliveries }) => sum + deliveries, 0),
      duration_ms: Math.round(performance.now() - startedAtMs),
    })
    return results
  }

  return { prepare, publish, publishPrepared, publishBatch }
}

export type Publisher = ReturnType<typeof createPublisher>
