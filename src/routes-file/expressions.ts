import type { Condition, ConditionCase } from '../condition/condition.ts'
import { compileCondition, compileValue, conditionFaults, valueFaults } from '../condition/condition.ts'
import type { Faults, FilePath } from './faults.ts'
import type { ValueOf } from './values.ts'
import { eventVariables } from './values.ts'

/** How expressions of the file name the type of an event. */
const typePath = 'event.type'

/** Reads a condition; undefined if it has faults, which are added. */
export function readCondition(
  written: string,
  cases: readonly ConditionCase[],
  path: FilePath,
  faults: Faults,
): Condition | undefined {
  const found = conditionFaults(written, cases, typePath)
  for (const { start, message } of found) faults.add(path, message, start)
  return found.length > 0 ? undefined : compileCondition(written, eventVariables)
}

/**
 * Reads a value of an event: a JSON pointer into its body, or an expression; gives nothing but undefined if it has
 * faults, which are added.
 * @param cases of the events that it will be asked about; empty if there are none, and then any member may be named.
 */
export function readValue(written: string, cases: readonly ConditionCase[], path: FilePath, faults: Faults): ValueOf {
  if (written.startsWith('/')) return ({ body }) => valueAtPointer(body, written)
  const found = valueFaults(written, cases, typePath)
  for (const { start, message } of found) faults.add(path, message, start)
  if (found.length > 0) return () => undefined
  const evaluate = compileValue(written, eventVariables)
  return (values) => evaluate({ ...values })
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function valueAtPointer(body: unknown, pointer: string): unknown {
  let value = body
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  return value
}
