import { presenceOf } from './facts.ts'
import type { Looking, Scope } from './looking.ts'
import type { Node } from './nodes.ts'
import { keyOf, pathOf } from './nodes.ts'
import type { Shape } from './shape.ts'
import { any } from './shape.ts'
import { names, quoted, sourceOf } from './wording.ts'

/**
 * In a loop only what it goes over may be looked into, everything else only compared: the time that a condition takes
 * grows with the size of an event, never with its square.
 */
export function lookAtVariable(
  { say, insist }: Looking,
  node: Extract<Node, { op: 'id' }>,
  scope: Scope,
  isCompared: boolean,
): Shape {
  const name = node.args
  const shape = scope.variables.get(name)
  if (shape === undefined) {
    const known = [...scope.variables.keys()].map((one) => `\`${one}\``).join(', ')
    say(node, `there is no \`${name}\`: there are ${known}`)
    return any
  }
  if (scope.loop !== undefined && !scope.loop.includes(name) && !isCompared)
    insist(
      node,
      `for each item \`${name}\` can only be compared with ==, != or an order: ask more of it before the list`,
    )
  return shape
}

/** What a member of an object, or an item of a list, is. */
export function lookAtMember(
  looking: Looking,
  node: Extract<Node, { op: '.' | '[]' }>,
  scope: Scope,
  isCompared: boolean,
): Shape {
  const { infer, valueAt, find, pass, say } = looking
  const base = valueAt(node.args[0], scope, isCompared)
  const key = keyOf(node)
  if (base.kind === 'any') return { ...any, isNullable: scope.loop === undefined }
  if (node.op === '[]') {
    infer(node.args[1], scope)
    if (base.kind === 'list') return item(looking, node, base, key, scope)
  }
  if (base.kind !== 'object' || typeof key !== 'string') {
    if (base.kind !== 'object') say(node, `${quoted(node.args[0])} is ${names[base.kind]} and has no members`)
    else say(node, 'takes a member whose name is not written out')
    return any
  }
  const start = node.op === '.' ? node.end - key.length : node.args[1].start
  const found = base.members?.().get(key)
  const known = found ?? (base.others === undefined ? undefined : { shape: base.others, isOptional: true })
  if (known === undefined) {
    const members = [...(base.members?.().keys() ?? [])]
    find({ kind: 'member', start, base: sourceOf(node.args[0]), name: key, known: members })
    return any
  }
  pass('member', start)
  if (known.isOptional)
    assertThere(looking, node, scope, (path) => `may be absent: write \`has(${path}) &&\` before it`)
  return known.shape
}

function item(
  looking: Looking,
  node: Extract<Node, { op: '[]' }>,
  list: Shape,
  key: string | number | undefined,
  scope: Scope,
): Shape {
  if (typeof key !== 'number' || key < 0) looking.say(node, 'takes an item of a list whose number is not written out')
  else {
    const size = `${pathOf(node.args[0]) ?? 'the list'}.size()`
    assertThere(looking, node, scope, () => `may be absent: write \`${size} > ${key} &&\` before it`)
  }
  return list.items ?? any
}

function assertThere(looking: Looking, node: Node, { facts }: Scope, message: (path: string) => string): void {
  const { say, mayBeAbsent } = looking
  const path = pathOf(node)
  if (mayBeAbsent) return
  if (path === undefined || !facts.has(presenceOf(path)))
    say(node, `${quoted(node)} ${message(path ?? sourceOf(node))}`)
}
