import type { Condition, ConditionCase } from '../condition/condition.ts'
import { compileCondition, compileValue, conditionFaults } from '../condition/condition.ts'
import { isAbsence } from '../condition/evaluation-fault.ts'
import { any } from '../condition/shape.ts'
import { pointerNames } from '../contract/pointer.ts'
import type { Faults, FilePath } from './faults.ts'
import type { ValueOf } from './values.ts'
import { eventVariables } from './values.ts'

/** Of a destination that no event reaches yet: its expressions can name anything. */
const anyCase: ConditionCase = { name: 'any event', variables: new Map(eventVariables.map((name) => [name, any])) }

/**
 * Reads a condition; undefined if it has faults, which are added. One that looks at what is not there does not hold.
 */
export function readCondition(
  written: string,
  cases: readonly ConditionCase[],
  path: FilePath,
  faults: Faults,
): Condition | undefined {
  const found = conditionFaults(written, cases, { mayBeAbsent: true })
  for (const { start, message } of found) faults.add(path, message, start)
  if (found.length > 0) return undefined
  const holds = compileCondition(written, eventVariables)
  return (values) => {
    try {
      return withoutStack(() => holds(values))
    } catch (error) {
      if (isAbsence(error)) return false
      throw error
    }
  }
}

/** What is not there is an error to the library, and its stack would cost more than the condition. */
function withoutStack<Value>(evaluate: () => Value): Value {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return evaluate()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * Reads a value of an event: a JSON pointer into its body, or an expression; gives nothing but undefined if it has
 * faults, which are added.
 * @param cases of the events that it will be asked about.
 */
export function readValue(written: string, cases: readonly ConditionCase[], path: FilePath, faults: Faults): ValueOf {
  if (written.startsWith('/')) return ({ body }) => valueAtPointer(body, written)
  const found = conditionFaults(written, cases.length === 0 ? [anyCase] : cases, { isValue: true })
  for (const { start, message } of found) faults.add(path, message, start)
  if (found.length > 0) return () => undefined
  const evaluate = compileValue(written, eventVariables)
  return (values) => evaluate({ ...values })
}

function valueAtPointer(body: unknown, pointer: string): unknown {
  let value = body
  for (const key of pointerNames(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  return value
}
