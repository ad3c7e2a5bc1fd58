import type { components } from '#generated/openapi.js'
import type { Clock } from '../clock.ts'
import { payloadFaults } from '../contract/events.ts'
import { mediaTypeOf } from '../contract/media-type.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import type { ReadPayload } from '../contract/payload.ts'
import { Problem, summarise } from '../problem.ts'
import type { Publisher } from '../publish/publish.ts'
import type { RouteEvent } from '../route/route.ts'
import { routesTo } from '../route/route.ts'
import type { EventRecord, EventWithBody, Store } from '../store/store.ts'
import { testSource } from '../store/store.ts'
import { deliveryView } from './deliveries.ts'
import { instant, millis, page } from './pages.ts'

type EventOperations = Pick<
  OperationHandlers,
  'publishEvent' | 'listEvents' | 'getEvent' | 'deleteEvent' | 'getEventRaw' | 'replayEvent' | 'releaseEvent'
>

/** How many deliveries an event shows. */
const shownDeliveries = 100

/** Operations on events. */
export function createEventOperations({
  store,
  publisher,
  routeEvent,
  readPayload,
  clock,
}: {
  readonly store: Store
  readonly publisher: Publisher
  readonly routeEvent: RouteEvent
  /** The reader of a source's payloads; of our own events, if there is no source. */
  readonly readPayload: (source: string | null) => ReadPayload
  readonly clock: Clock
}): EventOperations {
  async function find(id: string): Promise<EventWithBody> {
    const event = await store.findEvent(id)
    if (event === undefined) throw new Problem('not_found', `There is no event ${id}.`)
    return event
  }

  const payloadOf = (event: EventWithBody) => readPayload(event.source)(event.contentType, event.body, event.headers)

  return {
    async publishEvent({ header, body }) {
      if (Array.isArray(body)) return batchReply(await publisher.publishBatch(body, header['idempotency-key']))
      const { type, data, id, timestamp } = body as components['schemas']['Publication'] // it is no array
      // The contract leaves `data` open here; the publisher validates it against the webhook of this type.
      const published = await publisher.publish(type, data as never, {
        id,
        timestamp,
        idempotencyKey: header['idempotency-key'],
      })
      return { status: 202, json: { event_id: published.eventId, deliveries: published.deliveries } }
    },

    async listEvents({ query }) {
      const { limit, cursor, direction, source, type, status } = query
      const filter = {
        direction,
        source,
        type,
        status,
        sinceMs: millis('query', query, 'since'),
        untilMs: millis('query', query, 'until'),
      }
      const list = (size: number) => store.listEvents(filter, { limit: size, before: cursor })
      return { status: 200, json: await page(list, limit, eventView) }
    },

    async getEvent({ path }) {
      const event = await find(path.id)
      const deliveries = await store.listDeliveries({ eventId: event.id }, { limit: shownDeliveries })
      const detail = { headers: event.headers, body: payloadOf(event), deliveries: deliveries.map(deliveryView) }
      return { status: 200, json: { ...eventView(event), ...detail } }
    },

    async deleteEvent({ path }) {
      const deleted = await store.deleteEvent(path.id)
      if (deleted === 'missing') throw new Problem('not_found', `There is no event ${path.id}.`)
      if (deleted === 'unfinished')
        throw new Problem('conflict', 'The event has deliveries that have not ended. Cancel them first.')
      return { status: 204 }
    },

    async getEventRaw({ path }) {
      const event = await find(path.id)
      const headers = { 'x-original-content-type': event.contentType, 'content-disposition': 'attachment' }
      return { status: 200, mediaType: 'application/octet-stream', bytes: event.body, headers }
    },

    async replayEvent({ path, body }) {
      const event = await find(path.id)
      if (event.status === 'quarantined') throw new Problem('conflict', 'The event is in quarantine. Release it first.')
      if (event.direction === 'out' && event.source === testSource)
        throw new Problem('conflict', 'The event tested a subscription. Test it again.')
      const only = body?.destination
      const routes = only === undefined ? routeEvent(event) : routesTo(only, routeEvent(event))
      const deliveryIds = await store.addDeliveries(event.id, routes, clock.nowMs())
      if (deliveryIds === undefined) throw new Problem('not_found', `There is no event ${path.id}.`)
      if (only !== undefined && deliveryIds.length === 0)
        throw new Problem('conflict', `The event does not go to ${only}.`)
      return { status: 202, json: { event_id: event.id, deliveries: deliveryIds.length } }
    },

    async releaseEvent({ path, body }) {
      const event = await find(path.id)
      const faults = payloadFaults(event.source ?? '', event.type, payloadOf(event), mediaTypeOf(event.contentType))
      if (event.status === 'quarantined' && faults.length > 0 && body?.force !== true) {
        throw new Problem('still_invalid', summarise(faults), { faults })
      }
      const deliveryIds = await store.releaseEvent(event.id, routeEvent(event), clock.nowMs())
      if (deliveryIds === undefined) throw new Problem('conflict', `The event is ${event.status}, not in quarantine.`)
      return { status: 202, json: { event_id: event.id, deliveries: deliveryIds.length } }
    },
  }
}

function batchReply(results: Awaited<ReturnType<Publisher['publishBatch']>>) {
  const refused = results.filter((result) => result instanceof Problem).length
  return {
    status: 207,
    json: {
      published: results.length - refused,
      refused,
      results: results.map((result) =>
        result instanceof Problem
          ? (result.toJSON() as components['schemas']['Problem']) // a test compares the two
          : { event_id: result.eventId, deliveries: result.deliveries },
      ),
    },
  } as const
}

function eventView(event: EventRecord): components['schemas']['Event'] {
  return {
    id: event.id,
    direction: event.direction,
    source: event.source,
    type: event.type,
    status: event.status,
    created_at: instant(event.createdAtMs),
    content_type: event.contentType,
    size_bytes: event.sizeBytes,
    delivery_id: event.senderDeliveryId,
    caused_by: event.causedBy,
    ...(event.faults.length === 0 ? {} : { faults: event.faults }),
  }
}
