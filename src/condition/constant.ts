import type { Node } from './nodes.ts'
import { writtenValue } from './nodes.ts'
import type { Shape } from './shape.ts'

/** What each variable is. */
export type Variables = ReadonlyMap<string, Shape>

/**
 * Whether a part is true or false whatever the event; undefined if that depends on it. It is constant where the schema
 * leaves a member one value, as it does of `type`, or has no such member.
 */
export function constantOf(node: Node, variables: Variables): boolean | undefined {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'boolean' ? node.args : undefined
    case '!_': {
      const value = constantOf(node.args, variables)
      return value === undefined ? undefined : !value
    }
    case '&&':
    case '||': {
      const values = node.args.map((part) => constantOf(part, variables))
      const decides = node.op === '||'
      if (values.includes(decides)) return decides
      return values.includes(undefined) ? undefined : !decides
    }
    case '==':
    case '!=': {
      const [a, b] = [onlyValue(node.args[0], variables), onlyValue(node.args[1], variables)]
      return a === undefined || b === undefined ? undefined : (a === b) === (node.op === '==')
    }
    case 'in': {
      const [left, right] = node.args
      const value = onlyValue(left, variables)
      if (value === undefined || right.op !== 'list') return undefined
      const items = right.args.map(writtenValue)
      return items.includes(undefined) ? undefined : items.includes(value)
    }
    case 'rcall': {
      const [name, receiver, [given]] = node.args
      const value = onlyValue(receiver, variables)
      const prefix = given === undefined ? undefined : writtenValue(given)
      if (name !== 'startsWith' || typeof value !== 'string' || typeof prefix !== 'string') return undefined
      return value.startsWith(prefix)
    }
    case 'call': {
      const [argument] = node.args[0] === 'has' ? node.args[1] : []
      const base = argument?.op === '.' ? shapeAt(argument.args[0], variables) : undefined
      if (base?.kind !== 'object' || base.others !== undefined || argument?.op !== '.') return undefined
      return base.members?.().has(argument.args[1]) === false ? false : undefined
    }
    default:
      return undefined
  }
}

function onlyValue(node: Node, variables: Variables): unknown {
  const literal = writtenValue(node)
  if (literal !== undefined) return literal
  const shape = shapeAt(node, variables)
  return shape?.isNullable === false && shape.values?.length === 1 ? shape.values[0] : undefined
}

/** What stands at a path, without a word about it; undefined if it need not be there. */
function shapeAt(node: Node, variables: Variables): Shape | undefined {
  if (node.op === 'id') return variables.get(node.args)
  if (node.op !== '.') return undefined
  const found = shapeAt(node.args[0], variables)?.members?.().get(node.args[1])
  return found?.isOptional === false ? found.shape : undefined
}
