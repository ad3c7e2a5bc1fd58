import type { Clock } from '../clock.ts'
import type { JobRequest } from '../contract/jobs.ts'
import { jobsSource } from '../contract/jobs.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import type { RouteEvent } from '../route/route.ts'
import type { NewEvent, Store } from '../store/store.ts'
import { createKeyClaim, fingerprint } from './idempotency.ts'

/** Of one event, oldest among them the one that the job began with; there are more only after so many replays. */
const maxDeliveries = 500

/** Stores a job as what it is to the store: an event that came in, and one delivery. */
export function createStartJob({
  store,
  routeEvent,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'recordEvent' | 'claimKey' | 'listDeliveries'>
  readonly routeEvent: RouteEvent
  readonly clock: Clock
  readonly log: Log
}) {
  const claimKey = createKeyClaim(store, clock)

  /** The delivery that a repeat is answered with. */
  async function firstDeliveryOf(eventId: string, job: string): Promise<string | undefined> {
    const deliveries = await store.listDeliveries({ eventId, destinationId: job }, { limit: maxDeliveries })
    return deliveries.at(-1)?.id
  }

  /**
   * @param request validated.
   * @param key the caller's name for this request, if it has one: a repeat starts nothing.
   * @throws Problem `idempotency_key_reused`.
   */
  return async function startJob(
    request: JobRequest,
    key?: string,
  ): Promise<{ readonly eventId: string; readonly deliveryId: string }> {
    const { job, input, notify = null } = request
    const dedupKey = key === undefined ? null : (await claimKey(key, fingerprint([job, input, notify])))(0)
    const nowMs = clock.nowMs()
    const event: NewEvent = {
      id: newId('evt', nowMs),
      direction: 'in',
      source: jobsSource,
      type: job,
      status: 'received',
      senderDeliveryId: null,
      dedupKey,
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
    const isRepeat = recorded.kind === 'duplicate'
    const eventId = isRepeat ? recorded.eventId : event.id
    const deliveryId = isRepeat ? await firstDeliveryOf(eventId, job) : recorded.deliveryIds[0]
    if (deliveryId === undefined) throw new Error(`the job ${eventId} was recorded without its delivery`)
    if (!isRepeat) log.info('job.started', { job, event_id: eventId, delivery_id: deliveryId })
    return { eventId, deliveryId }
  }
}
