import { createRequire } from 'node:module'
import type * as Cel from '@marcbachmann/cel-js'

/**
 * Loaded with the first condition and not before: it takes 20 ms in each of two threads, and most servers start without
 * one.
 */
function loadLibrary(): typeof Cel {
  return createRequire(import.meta.url)('@marcbachmann/cel-js') as typeof Cel // its own declarations
}

/**
 * `type` is a function of CEL, and the variable that conditions ask most often: it goes by this name inside, where no
 * condition can write it.
 */
export const nameOfType = 'type_'

const parts = {
  getFullYear: (moment: Date) => moment.getUTCFullYear(),
  getMonth: (moment: Date) => moment.getUTCMonth(),
  getDate: (moment: Date) => moment.getUTCDate(),
  getDayOfWeek: (moment: Date) => moment.getUTCDay(),
  getHours: (moment: Date) => moment.getUTCHours(),
  getMinutes: (moment: Date) => moment.getUTCMinutes(),
  getSeconds: (moment: Date) => moment.getUTCSeconds(),
}

/** What the library answers with a whole number, which JSON has not: ours, under other names, give one as JSON has it. */
const counting = new Set(['size', 'int', 'indexOf', 'lastIndexOf', ...Object.keys(parts)])

/** The name under which a function is found. */
export function nameInside(name: string): string {
  return counting.has(name) ? `${name}_` : name
}

/** JSON has one kind of number, and so have conditions: no division by zero and no overflow fails. */
export function createEnvironment(variables: readonly string[]): Cel.Environment {
  const { Environment, EvaluationError } = loadLibrary()
  const environment = new Environment({
    limits: { maxAstNodes: 500, maxDepth: 60, maxListElements: 200, maxMapEntries: 20, maxCallArguments: 4 },
  })
  for (const name of variables) environment.registerVariable(name === 'type' ? nameOfType : name, 'dyn')
  environment.registerOperator('double % double: double', (a: number, b: number) => a % b)

  const sizes = {
    string: lengthOf,
    list: (items: readonly unknown[]) => items.length,
    map: (object: object) => Object.keys(object).length,
  }
  for (const [kind, size] of Object.entries(sizes)) {
    environment.registerFunction(`size_(${kind}): double`, size)
    environment.registerFunction(`${kind}.size_(): double`, size)
  }
  for (const [name, part] of Object.entries(parts))
    environment.registerFunction(`google.protobuf.Timestamp.${name}_(): double`, part)
  environment.registerFunction('string.indexOf_(string): double', (text: string, part: string) => text.indexOf(part))
  environment.registerFunction('string.lastIndexOf_(string): double', (text: string, part: string) =>
    text.lastIndexOf(part),
  )
  environment.registerFunction('int_(double): double', Math.trunc)
  environment.registerFunction('int_(string): double', (text: string) => {
    if (/^[+-]?\d{1,19}$/.test(text)) return Number(text)
    throw new EvaluationError({ code: 'int_conversion_error', message: 'int() takes a whole number' })
  })
  return environment
}

/** In characters, as CEL counts them: a pair of surrogates is one. */
function lengthOf(text: string): number {
  let pairs = 0
  for (let index = 1; index < text.length; index += 1) {
    if (isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))) pairs += 1
  }
  return text.length - pairs
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
