import type { JobHandlers, JobRequest } from '../../src/contract/jobs.ts'
import { jobsSource } from '../../src/contract/jobs.ts'
import { jobHandlers } from '../../src/handlers/jobs.ts'
import { newId } from '../../src/id.ts'
import { someEvent } from '../store/conformance/records.ts'
import type { RunningApp } from './running-app.ts'

type Run = Extract<JobHandlers['activity.summary'], (context: never) => unknown>
type Context = Parameters<Run>[0]
type Summary = Awaited<ReturnType<Run>>

export const jobName = 'activity.summary'
export const day = { since: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' }
export const nothing: Summary = {
  since: '2026-01-01T00:00:00.000Z',
  until: '2026-01-02T00:00:00.000Z',
  event_count: 0,
  events: [],
  delivery_count: 0,
  deliveries: {},
}

/** The contract's job with another function; it gives `nothing`, if that gives nothing. */
export function jobsOf(
  run: (context: Context) => Promise<Summary | undefined> | Promise<void> | Summary | void,
): JobHandlers {
  // Jobs that the contract has besides are never started by those who ask for these.
  const others = jobHandlers({ listEvents: nothingIsRead, listDeliveries: nothingIsRead })
  return { ...others, 'activity.summary': async (context) => (await run(context)) ?? nothing }
}

/** Asks for the contract's job. */
export function startJob(app: RunningApp, change: object = {}) {
  return app.api('POST', '/v1/jobs', { job: jobName, input: day, ...change })
}

/** The delivery that a job is. */
export async function showJob(app: RunningApp, deliveryId: string) {
  return (await app.api('GET', `/v1/deliveries/${deliveryId}`)).json
}

/** Stores a job that the API would refuse, as one that an older contract took; gives the id of its event. */
export async function storeJob(app: RunningApp, request: Pick<JobRequest, 'input'> & { readonly job: string }) {
  const nowMs = Date.now()
  const event = someEvent({
    id: newId('evt', nowMs),
    source: jobsSource,
    type: request.job,
    headers: {},
    body: Buffer.from(JSON.stringify(request)),
    createdAtMs: nowMs,
  })
  await app.store.recordEvent(event, [{ kind: 'job', name: request.job }])
  return event.id
}

function nothingIsRead(): Promise<never[]> {
  return Promise.resolve([])
}
