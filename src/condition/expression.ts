import type * as Cel from '@marcbachmann/cel-js'
import { createEnvironment, nameInside, nameOfType } from './library.ts'
import type { Node } from './nodes.ts'
import { childrenOf } from './nodes.ts'

/** The members of a node that are set anew after parsing. */
type Writable = { args: unknown }

/** How long a condition may be, in characters (code points), as the contract counts them. */
export const maxConditionLength = 2_000

const environments = new Map<string, Cel.Environment>()

/** What is wrong with the text, at a place in it. */
export class ConditionSyntaxError extends Error {
  readonly start: number
  constructor(message: string, start: number) {
    super(message)
    this.name = 'ConditionSyntaxError'
    this.start = start
  }
}

export interface Expression {
  /** With the names as they were written, until it is evaluated or `fault` is asked. */
  readonly root: Node
  /** Undefined if the library finds nothing; it knows no types of members. */
  readonly fault: () => string | undefined
  readonly evaluate: (values: Readonly<Record<string, unknown>>) => unknown
}

/**
 * Reads a CEL expression over variables.
 * @throws ConditionSyntaxError
 * @see https://github.com/google/cel-spec
 */
export function parseExpression(source: string, variables: readonly string[]): Expression {
  if (isTooLong(source))
    throw new ConditionSyntaxError(`is longer than ${maxConditionLength} characters`, maxConditionLength)
  const parsed = parse(source, variables)
  toJsonNumbers(parsed.ast)
  let isRenamed = false
  const renamed = () => {
    if (!isRenamed) rename(parsed.ast)
    isRenamed = true
    return parsed
  }
  return {
    root: parsed.ast,
    fault: () => {
      const { error } = renamed().check()
      return error === undefined ? undefined : summaryOf(error)
    },
    evaluate: (values) => renamed()({ ...values, [nameOfType]: values.type }),
  }
}

/** A character has at most two units: what has more than two for each is not counted. */
function isTooLong(source: string): boolean {
  return source.length > 2 * maxConditionLength || [...source].length > maxConditionLength
}

function parse(source: string, variables: readonly string[]) {
  try {
    return environmentOf(variables).parse(source)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new ConditionSyntaxError(`cannot be read: ${summaryOf(error)}`, startOf(error))
  }
}

function summaryOf(error: Error): string {
  return 'summary' in error && typeof error.summary === 'string' ? error.summary : error.message
}

/** Where in the text the library found a fault; 0 if it does not say. */
export function startOf(error: unknown): number {
  const range = error instanceof Error && 'range' in error ? error.range : undefined
  const start = typeof range === 'object' && range !== null && 'start' in range ? range.start : undefined
  return typeof start === 'number' ? start : 0
}

function environmentOf(variables: readonly string[]): Cel.Environment {
  const key = variables.join()
  const known = environments.get(key) ?? createEnvironment(variables)
  environments.set(key, known)
  return known
}

/** Makes whole numbers numbers as JSON has them, but where they say which item is meant. */
function toJsonNumbers(node: Node): void {
  const writable: Writable = node // the library's own nodes, before it has looked at them
  if (node.op === 'value' && typeof node.args === 'bigint') writable.args = Number(node.args)
  for (const child of node.op === '[]' ? [node.args[0]] : childrenOf(node)) toJsonNumbers(child)
}

/** Gives `type` and the functions of ours the names under which they are found. */
function rename(node: Node): void {
  const writable: Writable = node // as above
  for (const child of childrenOf(node)) rename(child)
  if (node.op === 'id' && node.args === 'type') writable.args = nameOfType
  if (node.op === 'call' || node.op === 'rcall') {
    const [name, ...others] = node.args
    writable.args = [nameInside(name), ...others]
  }
}
