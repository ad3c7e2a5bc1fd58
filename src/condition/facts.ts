import type { Node } from './nodes.ts'
import { pathOf, writtenValue } from './nodes.ts'

/** That a member or an item is there, that a value is not null: by the path. */
export type Facts = ReadonlySet<string>
export const presenceOf = (path: string) => `there ${path}`
export const nonNullOf = (path: string) => `not null ${path}`

/** Items beyond these are asked for by nobody. */
const maxItems = 100

/** What is known once this has been true, or false. */
export function factsFrom(node: Node, isTrue: boolean): readonly string[] {
  switch (node.op) {
    case '!_':
      return factsFrom(node.args, !isTrue)
    case '&&':
    case '||': {
      const [left, right] = node.args.map((part) => factsFrom(part, isTrue))
      if ((node.op === '&&') === isTrue) return [...(left ?? []), ...(right ?? [])]
      return (left ?? []).filter((fact) => right?.includes(fact))
    }
    case 'call': {
      const [argument] = node.args[1]
      const path = node.args[0] === 'has' && argument !== undefined ? pathOf(argument) : undefined
      return isTrue && path !== undefined ? [presenceOf(path)] : []
    }
    case '==':
    case '!=':
      return [...equality(node.args, (node.op === '==') === isTrue), ...sizes(node, isTrue)]
    case 'in':
      return isTrue && node.args[1].op === 'list' && node.args[1].args.every((item) => isValue(item))
        ? valuesAt(node.args[0])
        : []
    default:
      return sizes(node, isTrue)
  }
}

function equality([left, right]: readonly [Node, Node], isEqual: boolean): readonly string[] {
  const [literal, other] = left.op === 'value' ? [left, right] : [right, left]
  const value = writtenValue(literal)
  if (value === undefined) return []
  return (value === null) !== isEqual ? valuesAt(other) : []
}

const isValue = (node: Node) => writtenValue(node) !== undefined && writtenValue(node) !== null

function valuesAt(node: Node): readonly string[] {
  const path = pathOf(node)
  return path === undefined ? [] : [nonNullOf(path)]
}

/** `list.size() > 2` says that the items 0, 1 and 2 are there. */
function sizes(node: Node, isTrue: boolean): readonly string[] {
  if (!isTrue || !['>', '>=', '==', '!='].includes(node.op)) return []
  const [left, right] = node.args as readonly [Node, Node] // operators of two
  const path = sizeOf(left)
  const count = writtenValue(right)
  if (path === undefined || typeof count !== 'number') return []
  if (node.op === '!=' && count !== 0) return []
  const least = Math.min(maxItems, node.op === '>' || node.op === '!=' ? Math.floor(count) + 1 : Math.ceil(count))
  return Array.from({ length: Math.max(0, least) }, (_, index) => presenceOf(`${path}[${index}]`))
}

function sizeOf(node: Node): string | undefined {
  if (node.op === 'rcall') return node.args[0] === 'size' ? pathOf(node.args[1]) : undefined
  const [argument] = node.op === 'call' && node.args[0] === 'size' ? node.args[1] : []
  return argument === undefined ? undefined : pathOf(argument)
}
