import type { Clock } from '../clock.ts'
import type { JobRequest } from '../contract/jobs.ts'
import { jobsSource } from '../contract/jobs.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import type { RouteEvent } from '../route/route.ts'
import type { NewEvent, Store } from '../store/store.ts'

/** Stores a job as what it is to the store: an event that came in, and one delivery. */
export function createStartJob({
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
  /** @param request validated. */
  return async function startJob(
    request: JobRequest,
  ): Promise<{ readonly eventId: string; readonly deliveryId: string }> {
    const nowMs = clock.nowMs()
    const event: NewEvent = {
      id: newId('evt', nowMs),
      direction: 'in',
      source: jobsSource,
      type: request.job,
      status: 'received',
      senderDeliveryId: null,
      dedupKey: null,
      fingerprint: null,
      contentType: 'application/json',
      headers: {},
      body: Buffer.from(JSON.stringify(request)),
      faults: [],
      causedBy: null,
      createdAtMs: nowMs,
      fileIds: [],
      orderingKey: null,
    }
    const recorded = await store.recordEvent(event, routeEvent(event))
    const [deliveryId] = recorded.kind === 'recorded' ? recorded.deliveryIds : []
    if (deliveryId === undefined) throw new Error(`the job ${event.id} was recorded without its delivery`)
    log.info('job.started', { job: request.job, event_id: event.id, delivery_id: deliveryId })
    return { eventId: event.id, deliveryId }
  }
}
