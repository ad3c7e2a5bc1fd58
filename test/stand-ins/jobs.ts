import type { JobContext, JobHandlers } from '../../src/contract/jobs.ts'

type Summary = Awaited<ReturnType<JobHandlers['activity.summary']>>

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
  run: (context: JobContext<'activity.summary'>) => Promise<Summary | undefined> | Promise<void> | Summary | void,
): JobHandlers {
  return { 'activity.summary': async (context) => (await run(context)) ?? nothing }
}
