import type { Looking, Scope } from './looking.ts'
import type { Node } from './nodes.ts'
import type { Shape } from './shape.ts'
import { any, listOf, text, truth } from './shape.ts'
import { names, quoted } from './wording.ts'

/** Written lists inside each other multiply. */
const maxRepeats = 200

/** `exists`, `exists_one`, `all` and `filter`. */
export function lookAtLoop(looking: Looking, node: Extract<Node, { op: 'rcall' }>, scope: Scope): Shape {
  const { say, insist, valueAt, expecting } = looking
  const [name, range, [variable, predicate]] = node.args
  const list = valueAt(range, scope)
  if (!['list', 'object', 'any'].includes(list.kind))
    say(range, `${quoted(range)} is ${names[list.kind]}, and ${name}() takes a list`)
  if (list.isMade && range.op !== 'list')
    insist(range, `${quoted(range)} is a list that the condition makes: write it out before .${name}`)
  if (variable?.op !== 'id' || predicate === undefined) {
    insist(node, `${name}() takes a name and a condition: exists(item, item == 'a')`)
    return truth
  }
  const item = variable.args
  if (scope.variables.has(item)) say(variable, `\`${item}\` is taken: give the item another name`)
  const items = list.kind === 'object' ? text : (list.items ?? { ...any, isNullable: true })
  expecting(predicate, 'truth', inLoop(looking, scope, item, items, range), name)
  if (name !== 'filter') return truth
  return list.kind === 'list' ? list : listOf(items)
}

function inLoop({ insist }: Looking, scope: Scope, item: string, items: Shape, range: Node): Scope {
  const variables = new Map(scope.variables).set(item, items)
  if (range.op !== 'list') return { ...scope, variables, loop: [item] }
  const repeats = scope.repeats * range.args.length
  if (repeats > maxRepeats) insist(range, `makes more than ${maxRepeats} rounds with the lists around it`)
  return { ...scope, variables, repeats, loop: scope.loop === undefined ? undefined : [...scope.loop, item] }
}
