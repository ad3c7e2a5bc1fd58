import type * as Cel from '@marcbachmann/cel-js'

/** A node of a condition; `start` and `end` are places in its text. */
export type Node = Cel.ASTNode

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

/** The value of a literal; undefined of anything else. */
export function writtenValue(node: Node): unknown {
  if (node.op === '-_') {
    const value = writtenValue(node.args)
    return typeof value === 'number' ? -value : undefined
  }
  return node.op === 'value' ? node.args : undefined
}

/** How a condition writes this place: `data.commits[0].author`; undefined if it is no such place. */
export function pathOf(node: Node): string | undefined {
  if (node.op === 'id') return node.args
  if (node.op !== '.' && node.op !== '[]') return undefined
  const key = keyOf(node)
  const base = key === undefined ? undefined : pathOf(node.args[0])
  if (base === undefined) return undefined
  return typeof key === 'string' ? `${base}.${key}` : `${base}[${key}]`
}

/** Which member, or which item, a node takes; undefined if it takes none, or one that is not written down. */
export function keyOf(node: Node): string | number | undefined {
  if (node.op === '.') return node.args[1]
  if (node.op !== '[]') return undefined
  const key = writtenValue(node.args[1])
  if (typeof key === 'bigint') return Number(key)
  return typeof key === 'string' ? key : undefined
}
