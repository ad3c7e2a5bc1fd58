import type { Clock } from '../../../clock.ts'
import type { Log } from '../../../log.ts'
import type { Program } from '../../../routes-file/program.ts'
import type { EventValues } from '../../../routes-file/values.ts'
import type { ClaimedDelivery } from '../../../store/store.ts'
import type { AttemptResult } from '../../attempt.ts'
import type { AttemptSignal } from '../../attempt-signal.ts'
import type { AttemptOutcome } from '../../outcome.ts'
import { failure } from '../../outcome.ts'
import { calledOffBefore, endFault, outcomeOf, startFailure } from './ending.ts'
import { createGroupEnder } from './group.ts'
import { invocationOf, paramsOf, tooMuch, Unpassable } from './invocation.ts'
import type { PayloadFile } from './payload-file.ts'
import { writePayload } from './payload-file.ts'
import type { Ended } from './run.ts'
import { run } from './run.ts'

export interface ProgramDestinationParts {
  /** The program of this name; undefined if there is none. */
  readonly programOf: (name: string) => Program | undefined
  /** What expressions see of the event of a delivery. */
  readonly valuesOf: (delivery: ClaimedDelivery) => Promise<EventValues>
  readonly clock: Clock
  readonly log: Log
  /** How long a program has, after TERM, before it gets KILL, in milliseconds. */
  readonly killAfterMs?: number
}

/** What the program is to get is out of reach, for now. */
class Unread extends Error {}

/**
 * Delivers to programs: one run an attempt, without a shell, in an environment and as a process group of its own. An
 * attempt whose program does not end on TERM ends `killAfterMs` later.
 */
export function createProgramDestination(parts: ProgramDestinationParts) {
  const { programOf, valuesOf, log, killAfterMs = 5_000 } = parts
  const means = { clock: parts.clock, endGroup: createGroupEnder(parts.clock, killAfterMs) }

  async function attempt(delivery: ClaimedDelivery, signal: AttemptSignal): Promise<AttemptResult> {
    const program = programOf(delivery.destination.id)
    if (program === undefined) return failed(`there is no program ${delivery.destination.id} any more`)
    try {
      return { outcome: await deliver(program, delivery, signal), publish: [] }
    } catch (error) {
      if (error instanceof Unpassable) return failed(error.message, true)
      const isUnread = error instanceof Unread
      const cause = isUnread ? error.cause : error
      logFailure(delivery, isUnread ? 'read' : 'start', cause)
      const what = isUnread ? 'the event could not be read' : 'could not be started'
      return failed(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }

  async function deliver(program: Program, delivery: ClaimedDelivery, signal: AttemptSignal): Promise<AttemptOutcome> {
    const { body } = delivery.event
    const needsValues = [...program.params.values()].some((source) => source !== 'raw_payload')
    const params = paramsOf(program, body, needsValues ? await readValues(delivery) : undefined)
    const file = program.pass.has('file') ? await writePayload(body, program.user) : undefined
    try {
      const invocation = invocationOf(program, delivery, params, file?.path)
      if (signal.reason !== undefined) return calledOffBefore(signal.reason)
      const ended = await startAndWait(() => run(invocation, program, means, signal))
      if ('error' in ended) return notStarted(program, params, ended.error)
      const fault = endFault(ended)
      if (fault !== undefined) logFailure(delivery, 'end', new Error(fault))
      return outcomeOf(program, ended)
    } finally {
      await removePayload(delivery, file)
    }
  }

  /** What a parser says of a body quotes it. */
  async function readValues(delivery: ClaimedDelivery): Promise<EventValues> {
    try {
      return await valuesOf(delivery)
    } catch (error) {
      if (error instanceof SyntaxError) throw new Unpassable('params have no values: the body cannot be read')
      throw new Unread('the event could not be read', { cause: error })
    }
  }

  async function removePayload(delivery: ClaimedDelivery, file: PayloadFile | undefined): Promise<void> {
    try {
      await file?.remove()
    } catch (cause) {
      logFailure(delivery, 'clean-up', cause)
    }
  }

  function logFailure(delivery: ClaimedDelivery, step: 'read' | 'start' | 'end' | 'clean-up', cause?: unknown): void {
    const ids = { event_id: delivery.event.id, delivery_id: delivery.id }
    log.warn('program.failed', { ...ids, program: delivery.destination.id, step, cause })
  }

  return {
    attempt,
    /** What ran was called off, and has ended, with the attempts. */
    async close(): Promise<void> {},
  }
}

async function startAndWait(running: () => Promise<Ended>): Promise<Ended | { readonly error: unknown }> {
  try {
    return await running()
  } catch (error) {
    return { error }
  }
}

function notStarted(program: Program, params: ReadonlyMap<string, string>, error: unknown): AttemptOutcome {
  if (error instanceof Error && 'code' in error && error.code === 'E2BIG') throw tooMuch(params)
  return { kind: 'failed', error: startFailure(program, error) }
}

function failed(error: string, isFinal = false): AttemptResult {
  return { outcome: failure(error, isFinal), publish: [] }
}
