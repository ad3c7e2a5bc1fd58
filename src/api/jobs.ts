import type { JobHandlers } from '../contract/jobs.ts'
import { jobInputFaults } from '../contract/jobs.ts'
import { nearest } from '../contract/nearest.ts'
import type { OperationHandlers } from '../contract/operations.ts'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { createStartJob } from '../publish/start-job.ts'

/** Operations on jobs. Once started, a job is a delivery. */
export function createJobOperations({
  handlers,
  startJob,
  channels,
}: {
  readonly handlers: JobHandlers
  readonly startJob: ReturnType<typeof createStartJob>
  /** Those of routes.yaml as it is now. */
  readonly channels: () => ReadonlyMap<string, unknown>
}): Pick<OperationHandlers, 'startJob'> {
  return {
    async startJob({ body: { job, input, notify }, header }) {
      const faults = [...jobInputFaults(handlers, job, input), ...channelFaults(notify, [...channels().keys()])]
      if (faults.length > 0) throw new Problem('validation_failed', summarise(faults), { faults })
      const { eventId, deliveryId } = await startJob({ job, input, notify }, header['idempotency-key'])
      const headers = { location: `/v1/deliveries/${deliveryId}` }
      return { status: 202, json: { delivery_id: deliveryId, event_id: eventId }, headers }
    },
  }
}

function channelFaults(name: string | undefined, known: readonly string[]): Fault[] {
  if (name === undefined || known.includes(name)) return []
  const [near] = nearest(name, known)
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`
  const there = known.length === 0 ? 'ROUTES_FILE declares none' : `there are ${known.join(', ')}`
  return [{ in: 'body', pointer: '/notify', message: `is no channel${hint}: ${there}` }]
}
