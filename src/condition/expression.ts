import { createRequire } from 'node:module'
import type * as Cel from '@marcbachmann/cel-js'

/** A node of a condition; `start` and `end` are places in its text. */
export type Node = Cel.ASTNode
/** The members of a node that are set anew after parsing. */
type Writable = { args: unknown }

/** How long a condition may be, in characters. */
export const maxConditionLength = 2_000

/**
 * `type` is a function of CEL, and the variable that conditions ask most often: it goes by this name inside. No
 * condition can write it.
 */
const nameOfType = 'type_'

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
  if (source.length > maxConditionLength)
    throw new ConditionSyntaxError(`is longer than ${maxConditionLength} characters`, maxConditionLength)
  const parsed = parse(source, variables)
  settle(parsed.ast, false)
  return {
    root: parsed.ast,
    fault: () => {
      const { error } = parsed.check()
      return error === undefined ? undefined : ((error as { summary?: string }).summary ?? error.message)
    },
    evaluate: (values) => parsed({ ...values, [nameOfType]: values.type }),
  }
}

function parse(source: string, variables: readonly string[]) {
  try {
    return environmentOf(variables).parse(source)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { summary, range } = error as Partial<Pick<Cel.ParseError, 'summary' | 'range'>> // other errors have neither
    throw new ConditionSyntaxError(`cannot be read: ${summary ?? error.message}`, range?.start ?? 0)
  }
}

function environmentOf(variables: readonly string[]): Cel.Environment {
  const key = variables.join()
  const known = environments.get(key) ?? createEnvironment(variables)
  environments.set(key, known)
  return known
}

/**
 * Loaded with the first condition and not before: it takes 20 ms in each of two threads, and most servers start without
 * one.
 */
function loadLibrary(): typeof Cel {
  return createRequire(import.meta.url)('@marcbachmann/cel-js') as typeof Cel // its own declarations
}

/** JSON has one kind of number: whole ones, which sizes are, go with the others. */
function createEnvironment(variables: readonly string[]): Cel.Environment {
  const { Environment } = loadLibrary()
  const environment = new Environment({
    limits: { maxAstNodes: 500, maxDepth: 60, maxListElements: 200, maxMapEntries: 20, maxCallArguments: 4 },
  })
  for (const name of variables) environment.registerVariable(name === 'type' ? nameOfType : name, 'dyn')
  environment.registerOperator('int == double: bool', (a: bigint, b: number) => Number(a) === b)
  environment.registerOperator('double % double: double', (a: number, b: number) => a % b)
  const arithmetic: readonly (readonly [string, (a: number, b: number) => number])[] = [
    ['+', (a, b) => a + b],
    ['-', (a, b) => a - b],
    ['*', (a, b) => a * b],
    ['/', (a, b) => a / b],
    ['%', (a, b) => a % b],
  ]
  for (const [operator, compute] of arithmetic) {
    const asNumbers = (a: number | bigint, b: number | bigint) => compute(Number(a), Number(b))
    environment.registerOperator(`int ${operator} double: double`, asNumbers)
    environment.registerOperator(`double ${operator} int: double`, asNumbers)
  }
  return environment
}

/**
 * Makes whole numbers numbers as JSON has them, but where a place or a count is meant; and renames `type`.
 * @param isCount whether the node is an index, or an argument.
 */
function settle(node: Node, isCount: boolean): void {
  const writable = node as Writable // the library's own nodes, before it has looked at them
  if (node.op === 'value' && typeof node.args === 'bigint' && !isCount) writable.args = Number(node.args)
  if (node.op === 'id' && node.args === 'type') writable.args = nameOfType
  const [first, second] = childrenOf(node)
  if (node.op === '[]' && first !== undefined && second !== undefined) {
    settle(first, false)
    settle(second, true)
    return
  }
  const given = node.op === 'call' ? node.args[1] : node.op === 'rcall' && !isLoop(node) ? node.args[2] : []
  for (const child of childrenOf(node)) settle(child, given.includes(child))
}

/** The parts of a node that are nodes. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case '!_':
    case '-_':
      return [node.args]
    default:
      return node.args
  }
}

const loops = new Set(['exists', 'all', 'exists_one', 'filter'])

/** Whether it asks something of each item of a list. */
export function isLoop(node: Extract<Node, { op: 'rcall' }>): boolean {
  return loops.has(node.args[0]) && node.args[2].length === 2
}

/** The name of a variable, as it was written. */
export function nameOf(node: Extract<Node, { op: 'id' }>): string {
  return node.args === nameOfType ? 'type' : node.args
}

/** The value of a literal; undefined of anything else. */
export function literalOf(node: Node): unknown {
  if (node.op === '-_') {
    const value = literalOf(node.args)
    return typeof value === 'number' ? -value : undefined
  }
  return node.op === 'value' ? node.args : undefined
}

/** How a condition writes this place: `data.commits[0].author`; undefined if it is no such place. */
export function pathOf(node: Node): string | undefined {
  if (node.op === 'id') return nameOf(node)
  const key = keyOf(node)
  const base = key === undefined ? undefined : pathOf((node.args as readonly Node[])[0] as Node) // keyOf knows its op
  if (base === undefined) return undefined
  return typeof key === 'string' ? `${base}.${key}` : `${base}[${key}]`
}

/** Which member, or which item, a node takes; undefined if it takes none, or one that is not written down. */
export function keyOf(node: Node): string | number | undefined {
  if (node.op === '.') return node.args[1]
  if (node.op !== '[]') return undefined
  const key = literalOf(node.args[1])
  if (typeof key === 'bigint') return Number(key)
  return typeof key === 'string' ? key : undefined
}
