import type { Condition } from '../condition/condition.ts'
import { compileCondition } from '../condition/condition.ts'
import type { EvaluationFault } from '../condition/evaluation-fault.ts'
import { evaluationFault } from '../condition/evaluation-fault.ts'
import { filterVariables } from '../condition/sent-events.ts'

/** A filter that could not be evaluated for an event, which was delivered all the same. */
export interface FilterFailure {
  readonly subscriptionId: string
  readonly filter: string
  /** Nothing of the event is in it. */
  readonly fault: EvaluationFault
}

/** Told of each. */
export type FilterFailed = (failure: FilterFailure) => void

/** What decides whether a subscription gets an event. */
export interface Filtered {
  readonly id: string
  readonly filter: string | null
}

/** So many expressions are kept ready; beyond, those that were made ready first are made again. */
const keptReady = 1_000

const ready = new Map<string, Condition>()

function conditionOf(filter: string): Condition {
  const known = ready.get(filter)
  if (known !== undefined) return known
  const condition = compileCondition(filter, filterVariables)
  const [oldest] = ready.keys()
  if (ready.size >= keptReady && oldest !== undefined) ready.delete(oldest)
  ready.set(filter, condition)
  return condition
}

/**
 * Says which subscriptions an event's filters let it through to. Its body is read at the first filter, and never where
 * there is none.
 *
 * A filter that fails lets it through: an event too many can be dropped by the consumer, one too few is lost.
 */
export function createFilter(readBody: () => Uint8Array, failed: FilterFailed): (subscriber: Filtered) => boolean {
  let values: Readonly<Record<string, unknown>> | undefined
  return ({ id, filter }) => {
    if (filter === null) return true
    try {
      values ??= JSON.parse(Buffer.from(readBody()).toString()) as Record<string, unknown> // as it was published
      return conditionOf(filter)(values)
    } catch (error) {
      failed({ subscriptionId: id, filter, fault: evaluationFault(error) })
      return true
    }
  }
}
