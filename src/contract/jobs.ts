import type { Jobs, PublishableEventType, SentEvents } from '#generated/catalogue.js'
import { jobTimeoutsMs } from '#generated/catalogue.js'
import { jobInputs, jobOutputs } from '#generated/validators/bodies.js'
import type { Fault } from '../problem.ts'
import { faultsOf, memberFaultsOf } from './validator.ts'

/** The jobs that the contract declares, by `x-job`. */
export type JobName = keyof Jobs

/** The `source` of the event that a job is. No sender can have this name. */
export const jobsSource = 'jobs'

/** What the event of a job has as its body, as JSON. */
export interface JobRequest {
  readonly job: JobName
  readonly input: unknown
  /** The channel that is told of its end. */
  readonly notify?: string | undefined
}

/** Everything that a job is given. */
export interface JobContext<Name extends JobName> {
  /** It fits the contract. */
  readonly input: Jobs[Name]['input']
  /**
   * Says how far it has come. It is stored once a second at most, and the last report always.
   * @param share from 0 to 1.
   * @param text what it is at; up to 500 characters are kept.
   * @throws TypeError when `share` is no number.
   */
  readonly progress: (share: number, text: string) => void
  /** Aborted when the job is canceled, its time is up or the process stops. */
  readonly signal: AbortSignal
  /** Logs one line with the ids of the event and the delivery. Never pass a secret or a body. */
  readonly log: (message: string, fields?: Readonly<Record<string, string | number | boolean>>) => void
  /**
   * Publishes an event of our own, stored together with the success of this attempt: one that fails, or is canceled, has
   * published nothing.
   * @throws Problem `validation_failed` when `data` breaks the schema of `type`.
   * @throws Error when the attempt is over, or publishes more than 1,000 events, or 16 MiB.
   */
  readonly publish: <Type extends PublishableEventType>(type: Type, data: SentEvents[Type]) => { readonly id: string }
  /** 1 for the first. A job that was interrupted begins anew. */
  readonly attempt: number
}

/** Does a job; what it returns is its output, and must be JSON that fits the contract. */
export type JobHandler<Name extends JobName> = (
  context: JobContext<Name>,
) => Jobs[Name]['output'] | Promise<Jobs[Name]['output']>

/** What is wrong with the input of a job. */
export interface InputFault {
  /** Into the input, such as `/until`; empty for the whole of it. */
  readonly pointer: string
  /** Such as `must be later than since`. */
  readonly message: string
}

/** A job that refuses inputs of which its schema cannot say that they are wrong. */
export interface JudgingJob<Name extends JobName> {
  /**
   * What is wrong with an input that fits the schema; empty if it is right. It is asked before the job is stored, and again
   * before each attempt.
   */
  readonly check: (input: Jobs[Name]['input']) => readonly InputFault[]
  readonly run: JobHandler<Name>
}

/** What does each job of the contract. One that is left out does not compile. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> | JudgingJob<Name> }

interface RecordPage {
  readonly limit: number
  /** The id of the last one of the page before. */
  readonly before?: string | undefined
}
interface CreatedWithin {
  readonly sinceMs: number
  readonly untilMs: number
}
/** What is stored, as jobs may read it: newest first, a page at a time. */
export interface Records {
  readonly listEvents: (
    filter: CreatedWithin,
    page: RecordPage,
  ) => Promise<
    readonly {
      readonly id: string
      readonly source: string | null
      readonly type: string
      readonly createdAtMs: number
    }[]
  >
  readonly listDeliveries: (
    filter: CreatedWithin,
    page: RecordPage,
  ) => Promise<readonly { readonly id: string; readonly status: string; readonly createdAtMs: number }[]>
}

export function isJob(name: string): name is JobName {
  return Object.hasOwn(jobTimeoutsMs, name)
}

/**
 * What is wrong with the input of a job, by its schema and by its own judgement, as the member `/input` of a body; a
 * member that it lacks is named.
 */
export function jobInputFaults(handlers: JobHandlers, job: JobName, input: unknown): Fault[] {
  const faults = memberFaultsOf(jobInputs[job], input, '/input')
  const handler = handlers[job]
  if (faults.length > 0 || typeof handler === 'function') return faults
  // The line before has judged it by the schema of this very job.
  return handler.check(input as never).map(({ pointer, message }) => ({
    in: 'body',
    pointer: `/input${pointer}`,
    message,
  }))
}

/** What is wrong with the output of a job; empty of one that declares none. */
export function jobOutputFaults(job: JobName, output: unknown): Fault[] {
  return faultsOf(jobOutputs[job], output)
}
