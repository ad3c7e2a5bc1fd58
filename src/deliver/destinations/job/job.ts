import { jobTimeoutsMs } from '#generated/catalogue.js'
import type { JobContext, JobHandlers, JobName, JobRequest, JudgingJob } from '../../../contract/jobs.ts'
import { isJob, jobInputFaults, jobOutputFaults } from '../../../contract/jobs.ts'
import { summarise } from '../../../problem.ts'
import type { ClaimedDelivery } from '../../../store/store.ts'
import type { Announce } from '../../announce.ts'
import type { AttemptResult } from '../../attempt.ts'
import type { AttemptSignal } from '../../attempt-signal.ts'
import { jobCompleted, jobRequest } from '../../job-end.ts'
import type { AbortReason, AttemptOutcome } from '../../outcome.ts'
import { lost } from '../../outcome.ts'
import { failed, unlessCalledOff, withCauses } from '../own-code.ts'
import type { Prepare } from '../publishing.ts'
import { createPublishing } from '../publishing.ts'
import type { ProgressParts } from './progress.ts'
import { createProgressReports } from './progress.ts'

/** What a job gives is published as an event, and must not be larger. In bytes of JSON. */
const maxOutputBytes = 1_048_576
/** So much of it is kept with the attempt, in characters. */
const maxShownOutput = 16_384

export interface JobDestinationParts extends ProgressParts {
  readonly handlers: JobHandlers
  readonly prepare: Prepare
  readonly announce: Announce
}

/**
 * Delivers to jobs. What one gives is handed on as `job.completed` when it finishes, to be stored with its success, and
 * so is what it publishes.
 * @throws Error that names a job without a function: not everybody compiles first.
 */
export function createJobDestination(parts: JobDestinationParts) {
  const { handlers, prepare, announce, log } = parts
  for (const name of Object.keys(jobTimeoutsMs))
    if (!isHandler(handlers[name as JobName]))
      throw new Error(`the job ${name} has no handler: give src/handlers/jobs.ts a function for it, or { check, run }`)

  /** Never rejects; ends soon after it is called off. A function that does not listen to it goes on. */
  return async function attempt(delivery: ClaimedDelivery, signal: AttemptSignal): Promise<AttemptResult> {
    const name = delivery.destination.id
    if (!isJob(name)) return failed(`there is no job ${name} any more`)
    const reports = createProgressReports(delivery, parts)
    try {
      const request = jobRequest(delivery)
      const faults = jobInputFaults(handlers, name, request.input)
      if (faults.length > 0)
        return ended({ kind: 'failed', error: `the input does not fit any more: ${summarise(faults)}`, isFinal: true })
      const run = runJob(name, request, delivery, signal, reports.report)
      return await unlessCalledOff(signal, run, (reason) => ({ ...abandoned(reason, name), goesOn: endOf(run) }))
    } catch (error) {
      log.warn('job.threw', { ...idsOf(delivery), cause: error })
      return failed(withCauses(error))
    } finally {
      await reports.end(signal.reason !== undefined)
    }
  }

  async function runJob<Name extends JobName>(
    name: Name,
    request: JobRequest,
    delivery: ClaimedDelivery,
    signal: AttemptSignal,
    progress: JobContext<Name>['progress'],
  ): Promise<AttemptResult> {
    const { publish, published, end } = createPublishing(prepare, delivery.event.id, 'job', signal)
    const context: JobContext<Name> = {
      // It has been judged by the schema of this very job.
      input: request.input as JobContext<Name>['input'],
      progress,
      signal: signal.abortSignal,
      attempt: delivery.attempt,
      log: (message, fields) => log.info('job.said', { message, ...idsOf(delivery), fields }),
      publish,
    }
    const handler = handlers[name]
    let output: unknown
    try {
      output = await (typeof handler === 'function' ? handler(context) : handler.run(context))
    } finally {
      end()
    }
    const { text, value } = outputOf(name, output)
    return {
      outcome: { kind: 'accepted', statusCode: null, output: text.slice(0, maxShownOutput).toWellFormed() },
      publish: [...published, jobCompleted(delivery, request, value, announce)],
    }
  }
}

function isHandler(handler: unknown): boolean {
  if (typeof handler === 'function') return true
  const { check, run } = (handler ?? {}) as Partial<JudgingJob<JobName>>
  return typeof check === 'function' && typeof run === 'function'
}

/**
 * What a job gave, as JSON and as what that says.
 * @throws Error when it is no JSON, too large, or not what the contract promises.
 */
function outputOf(name: JobName, output: unknown): { readonly text: string; readonly value: unknown } {
  const text = JSON.stringify(output ?? null) as string | undefined // undefined of a function
  if (text === undefined) throw new Error('the output is no JSON')
  const bytes = Buffer.byteLength(text)
  if (bytes > maxOutputBytes)
    throw new Error(
      `the output has ${bytes} bytes, and may have ${maxOutputBytes}: store it, and give what leads there`,
    )
  const value: unknown = JSON.parse(text)
  const faults = jobOutputFaults(name, value)
  if (faults.length > 0) throw new Error(`the output does not fit the contract: ${summarise(faults)}`)
  return { text, value }
}

/** Resolves when a function has ended, in whichever way. */
function endOf(run: Promise<unknown>): Promise<void> {
  const end = () => {}
  return run.then(end, end)
}

function idsOf({ id, event, destination }: ClaimedDelivery) {
  return { job: destination.id, event_id: event.id, delivery_id: id }
}

function ended(outcome: AttemptOutcome): AttemptResult {
  return { outcome, publish: [] }
}

function abandoned(reason: AbortReason, name: string): AttemptResult {
  return reason === 'timeout' ? failed(`the job ${name} took longer than its x-job-timeout`) : ended(lost(reason))
}
