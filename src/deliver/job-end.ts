import type { JobRequest } from '../contract/jobs.ts'
import type { ClaimedDelivery, Publication } from '../store/store.ts'
import type { Announce } from './announce.ts'

/** What was asked for: the body of a job's event is ours. */
export function jobRequest({ event }: Pick<ClaimedDelivery, 'event'>): JobRequest {
  return JSON.parse(Buffer.from(event.body).toString('utf8')) as JobRequest
}

/** Says what a job gave; nothing is stored yet. */
export function jobCompleted(
  delivery: ClaimedDelivery,
  { notify }: Pick<JobRequest, 'notify'>,
  output: unknown,
  announce: Announce,
): Publication {
  return notifying(notify, announce('job.completed', { ...namesOf(delivery), output }, delivery.event.id))
}

/** Says that a job was given up; nothing is stored yet. */
export function jobFailed(delivery: ClaimedDelivery, error: string, announce: Announce): Publication {
  const { notify } = jobRequest(delivery)
  return notifying(notify, announce('job.failed', { ...namesOf(delivery), error }, delivery.event.id))
}

function namesOf({ id, event, destination }: ClaimedDelivery) {
  return { delivery_id: id, event_id: event.id, job: destination.id }
}

/** Tells the channel that the job names as well, if no route does so already. */
function notifying(notify: string | undefined, { event, routes }: Publication): Publication {
  const isTold = routes.some((route) => route.kind === 'channel' && route.name === notify)
  return { event, routes: notify === undefined || isTold ? routes : [...routes, { kind: 'channel', name: notify }] }
}
