import { constantOf } from './constant.ts'
import { factsFrom } from './facts.ts'
import type { Looking, Scope } from './looking.ts'
import { knowing } from './looking.ts'
import type { Node } from './nodes.ts'
import { writtenValue } from './nodes.ts'
import type { Shape } from './shape.ts'
import { any, moment, number, span, text, truth } from './shape.ts'
import { names, quoted, sourceOf } from './wording.ts'

/** `&&` and `||`: what the left part says is known in the right one. */
export function lookAtLogical(looking: Looking, node: Extract<Node, { op: '&&' | '||' }>, scope: Scope): Shape {
  const { expecting, passOver } = looking
  const [left, right] = node.args
  const isAnd = node.op === '&&'
  // What decides it alone leaves the other part without effect, whichever stands first.
  const decides = !isAnd
  const [a, b] = [constantOf(left, scope.variables), constantOf(right, scope.variables)]
  if (b === decides && a !== decides) passOver(left, scope)
  else expecting(left, 'truth', scope, node.op)
  const then = knowing(scope, factsFrom(left, isAnd))
  if (a === decides) passOver(right, then)
  else expecting(right, 'truth', then, node.op)
  return truth
}

/** `==` and `!=`. */
export function lookAtEquality(looking: Looking, node: Extract<Node, { op: '==' | '!=' }>, scope: Scope): Shape {
  const [left, right] = node.args
  const [a, b] = [looking.infer(left, scope, true), looking.infer(right, scope, true)]
  const differ = a.kind !== b.kind && ![a.kind, b.kind].some((kind) => kind === 'any' || kind === 'null')
  if (differ)
    looking.say(
      node,
      `${quoted(left)} is ${names[a.kind]} and never ${names[b.kind]}: compare it with ${names[a.kind]}`,
    )
  else if (writtenValue(left) === undefined) among(looking, left, a, [right])
  else among(looking, right, b, [left])
  bound(looking, node, [a, b], scope)
  return truth
}

/** `in`: an item of a list, or the name of a member. */
export function lookAtMembership(looking: Looking, node: Extract<Node, { op: 'in' }>, scope: Scope): Shape {
  const [left, right] = node.args
  const a = looking.infer(left, scope, true)
  const b = looking.valueAt(right, scope)
  if (b.kind === 'object' && a.kind !== 'text' && a.kind !== 'any')
    looking.say(node, 'a member of an object has a string for its name')
  else if (b.kind !== 'list' && b.kind !== 'object' && b.kind !== 'any')
    looking.say(right, `${quoted(right)} is ${names[b.kind]}, and \`in\` takes a list`)
  const items = b.items
  if (items !== undefined && differs(a, items))
    looking.say(node, `${quoted(left)} is ${names[a.kind]}, and the list is of ${names[items.kind]} each`)
  if (right.op === 'list') among(looking, left, a, right.args)
  else if (!isScalar(a))
    looking.say(left, `${quoted(left)} is ${names[a.kind]}: what is asked for in a list is a single value`)
  bound(looking, node, [a, b], scope)
  return truth
}

/** `<`, `<=`, `>` and `>=`. */
export function lookAtOrdering(
  looking: Looking,
  node: Extract<Node, { op: '<' | '<=' | '>' | '>=' }>,
  scope: Scope,
): Shape {
  const [left, right] = node.args
  const [a, b] = [looking.valueAt(left, scope, true), looking.valueAt(right, scope, true)]
  const orderless = [a, b].find(({ kind }) => !['any', 'text', 'number', 'moment', 'span', 'truth'].includes(kind))
  if (orderless !== undefined || differs(a, b))
    looking.say(
      node,
      `${quoted(left)} is ${names[a.kind]} and ${quoted(right)} is ${names[b.kind]}: \`${node.op}\` does not order them`,
    )
  bound(looking, node, [a, b], scope)
  return truth
}

/** Of numbers, and `+` of texts, and what moves a timestamp. */
export function lookAtArithmetic(
  looking: Looking,
  node: Extract<Node, { op: '+' | '-' | '*' | '/' | '%' }>,
  scope: Scope,
): Shape {
  const [left, right] = node.args
  const [a, b] = [looking.valueAt(left, scope), looking.valueAt(right, scope)]
  if (a.kind === 'number' && b.kind === 'number') return number
  looking.spend(scope, 1)
  if (a.kind === 'any' || b.kind === 'any') return { ...any, isMade: true }
  if (node.op === '+' && a.kind === 'text' && b.kind === 'text') return { ...text, isMade: true }
  if (node.op === '-' && a.kind === 'moment' && b.kind === 'moment') return span
  if ((node.op === '+' || node.op === '-') && a.kind === 'moment' && b.kind === 'span') return moment
  looking.say(node, `\`${node.op}\` does not take ${names[a.kind]} and ${names[b.kind]}`)
  return any
}

/** A schema that lists its values: what is none of them is a typing error. */
function among({ pass, find }: Looking, node: Node, shape: Shape, others: readonly Node[]): void {
  const { values } = shape
  if (values === undefined || writtenValue(node) !== undefined) return
  for (const other of others) {
    const value = writtenValue(other)
    if (value === undefined || value === null) continue
    if (values.includes(value)) pass('value', other.start)
    else find({ kind: 'value', start: other.start, path: sourceOf(node), value, allowed: values })
  }
}

/**
 * To compare takes no longer than the shorter side is long. In a loop one side is therefore of the item or written out,
 * and what is compared with every item is no list and no object.
 */
function bound(
  { say, insist, spend }: Looking,
  { args: [left, right] }: Extract<Node, { op: '==' | '!=' | 'in' | '<' | '<=' | '>' | '>=' }>,
  [a, b]: readonly [Shape, Shape],
  scope: Scope,
): void {
  if (scope.loop === undefined) {
    if (writtenValue(left) === undefined && writtenValue(right) === undefined && right.op !== 'list') spend(scope, 1)
    return
  }
  const [isLeftOuter, isRightOuter] = [isOuter(left, scope), isOuter(right, scope)]
  if (isLeftOuter && isRightOuter && (a.kind === 'text' || b.kind === 'text'))
    insist(left, `${quoted(left)} and ${quoted(right)} are the same for each item: compare them before the list`)
  for (const [node, shape, isOf] of [
    [left, a, isLeftOuter],
    [right, b, isRightOuter],
  ] as const)
    if (isOf && !isScalar(shape)) say(node, `${quoted(node)} is ${names[shape.kind]}: compare it before the list`)
}

/** Whether it is a place of the event outside the list that a loop goes over. */
function isOuter(node: Node, scope: Scope): boolean {
  if (node.op === '.' || node.op === '[]') return isOuter(node.args[0], scope)
  return node.op === 'id' && scope.loop?.includes(node.args) === false
}

function isScalar({ kind }: Shape): boolean {
  return kind !== 'any' && kind !== 'list' && kind !== 'object'
}

function differs(a: Shape, b: Shape): boolean {
  return a.kind !== b.kind && ![a.kind, b.kind].some((kind) => kind === 'any' || kind === 'null')
}
