import type { components } from '#generated/openapi.js'
import type { Clock } from '../clock.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import { Problem } from '../problem.ts'
import type { Progress } from '../store/progress.ts'
import type { AttemptRecord, DeliveryRecord, Store } from '../store/store.ts'
import { assertMatchable } from './delivery-filter.ts'
import { instant, millis, page } from './pages.ts'

type DeliveryOperations = Pick<
  OperationHandlers,
  'listDeliveries' | 'getDelivery' | 'retryDelivery' | 'cancelDelivery' | 'retryDeliveries'
>

/** Operations on deliveries. */
export function createDeliveryOperations({
  store,
  clock,
}: {
  readonly store: Store
  readonly clock: Clock
}): DeliveryOperations {
  async function detail(id: string): Promise<components['schemas']['DeliveryDetail']> {
    const delivery = await store.findDelivery(id)
    if (delivery === undefined) throw new Problem('not_found', `There is no delivery ${id}.`)
    const attempts = await store.listAttempts(id)
    const progress = delivery.destination.kind === 'job' ? await store.findProgress(id) : undefined
    return { ...deliveryView(delivery), attempts: attempts.map(attemptView), progress: progressView(progress) }
  }

  return {
    async listDeliveries({ query }) {
      const { limit, cursor, status, event_id, event_type, destination } = query
      const filter = {
        status,
        eventId: event_id,
        eventType: event_type,
        destinationId: destination,
        sinceMs: millis('query', query, 'since'),
        untilMs: millis('query', query, 'until'),
      }
      const list = (size: number) => store.listDeliveries(filter, { limit: size, before: cursor })
      return { status: 200, json: await page(list, limit, deliveryView) }
    },

    getDelivery: async ({ path }) => ({ status: 200, json: await detail(path.id) }),

    async retryDelivery({ path }) {
      const retried = await store.retryDelivery(path.id, clock.nowMs())
      const json = await detail(path.id)
      if (!retried) throw new Problem('conflict', retryConflict(json.status))
      return { status: 202, json }
    },

    async cancelDelivery({ path }) {
      const canceled = await store.cancelDelivery(path.id, clock.nowMs())
      const json = await detail(path.id)
      if (!canceled) throw new Problem('conflict', `The delivery has ended: it is ${json.status}.`)
      return { status: 200, json }
    },

    async retryDeliveries({ body }) {
      const filter = {
        status: body.status ?? 'exhausted',
        eventType: body.event_type,
        destinationId: body.destination,
        sinceMs: millis('body', body, 'since'),
        untilMs: millis('body', body, 'until'),
      } as const
      const { eventType, destinationId, sinceMs, untilMs } = filter
      await assertMatchable(store, {
        eventTypes: eventType === undefined ? [] : [['/event_type', eventType]],
        destination: destinationId === undefined ? undefined : ['/destination', destinationId],
        since: sinceMs,
        until: untilMs === undefined ? undefined : ['/until', untilMs],
      })
      const done = await store.retryDeliveries(filter, body.limit ?? 1000, body.dry_run ?? false, clock.nowMs())
      return { status: 200, json: done }
    },
  }
}

function retryConflict(status: string): string {
  return status === 'running' ? 'An attempt is running now.' : 'The subscription of the delivery is gone.'
}

/** A delivery as the contract shows it. */
export function deliveryView(delivery: DeliveryRecord): components['schemas']['Delivery'] {
  return {
    id: delivery.id,
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    destination: delivery.destination,
    status: delivery.status,
    attempt_count: delivery.attemptCount,
    next_attempt_at: delivery.nextAttemptAtMs === null ? null : instant(delivery.nextAttemptAtMs),
    created_at: instant(delivery.createdAtMs),
    ended_at: delivery.endedAtMs === null ? null : instant(delivery.endedAtMs),
  }
}

function progressView(progress: Progress | undefined): components['schemas']['DeliveryDetail']['progress'] {
  if (progress === undefined) return null
  return { share: progress.share, text: progress.text, at: instant(progress.atMs) }
}

/** An attempt as the contract shows it. */
export function attemptView(attempt: AttemptRecord): components['schemas']['Attempt'] {
  return {
    number: attempt.number,
    started_at: instant(attempt.startedAtMs),
    duration_ms: attempt.durationMs,
    outcome: attempt.outcome,
    status_code: attempt.statusCode,
    error: attempt.error,
    output: attempt.output,
    timings: timingsView(attempt),
  }
}

function timingsView({ timings, durationMs }: AttemptRecord): components['schemas']['AttemptTimings'] | null {
  if (timings === null) return null
  return {
    dns_ms: timings.dnsMs ?? null,
    connect_ms: timings.connectMs ?? null,
    tls_ms: timings.tlsMs ?? null,
    first_byte_ms: timings.firstByteMs ?? null,
    total_ms: durationMs,
  }
}
