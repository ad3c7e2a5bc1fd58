import { isAbsence, NoBoolean } from './evaluation-fault.ts'
import { ConditionSyntaxError, parseExpression } from './expression.ts'
import type { ConditionFault } from './findings.ts'
import { faultsOver } from './findings.ts'
import { lookAt } from './look.ts'
import type { Shape } from './shape.ts'

/** One of the things that a condition is asked about: an event type, with what its variables are. */
export interface ConditionCase {
  readonly name: string
  readonly variables: ReadonlyMap<string, Shape>
}

/** How a condition is judged that is not a subscription's filter. */
export interface LookOptions {
  /** Whether it is an expression that gives any value, or none. */
  readonly isValue?: boolean
  /** Whether what it names may be absent or null without a question before; one case must describe it all the same. */
  readonly mayBeAbsent?: boolean
}

/**
 * What is wrong with a condition, over all that it will be asked about; empty if nothing is. A condition that passes
 * gives true or false for every event that fits the contract, but where a text is converted that cannot be, a time
 * moved beyond the calendar, or what the contract does not describe is not what the condition takes it for. All numbers
 * are doubles, as in JSON: no division and no overflow fails.
 *
 * - A member must be described, and one that may be absent or null must be asked for before: `has(…) &&`, `… != null &&`.
 * - A member of some types only stands behind `type == '…' &&`, or behind `has(…) &&`.
 * - What is compared has the same type, and is one of the values that the schema lists.
 * - Its time grows with the size of the event and no faster, and it reads the event fifty times at the most: no patterns,
 *   no search for a text that is not written out, and no list inside another list's items but their own.
 *
 * @param cases at least one; all with the same variables.
 */
export function conditionFaults(
  source: string,
  cases: readonly ConditionCase[],
  { isValue = false, mayBeAbsent = isValue }: LookOptions = {},
): ConditionFault[] {
  const variables = [...(cases[0]?.variables.keys() ?? [])]
  try {
    const { root, fault } = parseExpression(source, variables)
    const looks = cases.map(({ name, variables }) => lookAt(root, name, variables, { isValue, mayBeAbsent }))
    const faults = faultsOver(looks, mayBeAbsent)
    if (faults.length > 0) return faults
    // It judges what it evaluates once more, and knows its own limits best.
    const message = fault()
    return message === undefined ? [] : [{ start: 0, message }]
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return [{ start: error.start, message: error.message }]
    throw error
  }
}

/** One sentence for people: where, and what. */
export function describeFault(source: string, { start, message }: ConditionFault): string {
  const before = source.slice(0, start).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const place = before.length > 1 ? `line ${before.length}, character ${column}` : `character ${column}`
  return `at ${place}: ${message}`
}

/** @throws what `evaluationFault` reads, when it cannot be evaluated or gives neither true nor false. */
export type Condition = (values: Readonly<Record<string, unknown>>) => boolean

/**
 * Makes a condition ready to be evaluated many times.
 * @throws ConditionSyntaxError
 */
export function compileCondition(source: string, variables: readonly string[]): Condition {
  const { evaluate } = parseExpression(source, variables)
  return (values) => {
    const result = evaluate(values)
    if (typeof result !== 'boolean') throw new NoBoolean(`gives ${typeof result} and no boolean`)
    return result
  }
}

/**
 * Makes an expression ready to be evaluated many times. What it names and is not there gives undefined.
 * @throws ConditionSyntaxError
 */
export function compileValue(
  source: string,
  variables: readonly string[],
): (values: Readonly<Record<string, unknown>>) => unknown {
  const { evaluate } = parseExpression(source, variables)
  return (values) => {
    try {
      return evaluate(values)
    } catch (error) {
      if (isAbsence(error)) return undefined
      throw error
    }
  }
}
