import { ConditionSyntaxError, startOf } from './expression.ts'

/** Why a condition could not be evaluated, and where in its text. Nothing of what it was asked about is in it. */
export interface EvaluationFault {
  readonly start: number
  readonly reason: string
}

/** Thrown where a condition gives neither true nor false. */
export class NoBoolean extends Error {}

/** Codes of the library: a member, an item of a list. */
const absenceCodes: ReadonlySet<string> = new Set(['no_such_key', 'index_out_of_bounds'])

/** Whether an evaluation failed for nothing else than that a member or an item is not there, or is null. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absenceCodes.has(String(error.code))
}

/**
 * What became of an evaluation that threw. The library's own messages quote the value that it failed at, which is a
 * customer's: only its codes are told, which are a closed list.
 */
export function evaluationFault(error: unknown): EvaluationFault {
  if (error instanceof ConditionSyntaxError) return { start: error.start, reason: 'cannot be read' }
  if (error instanceof NoBoolean) return { start: 0, reason: 'gives no boolean' }
  if (error instanceof SyntaxError) return { start: 0, reason: 'the body is no JSON' }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const isKnown = typeof code === 'string' && /^[a-z_]{1,40}$/.test(code)
  return { start: startOf(error), reason: isKnown ? code.replaceAll('_', ' ') : 'cannot be evaluated' }
}
