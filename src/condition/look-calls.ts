import type { FunctionRule } from './functions.ts'
import { functions, instead, maxSearchedLength, methods } from './functions.ts'
import type { Looking, Scope } from './looking.ts'
import type { Node } from './nodes.ts'
import { pathOf } from './nodes.ts'
import type { Shape } from './shape.ts'
import { any, truth } from './shape.ts'
import { names, quoted, sourceOf } from './wording.ts'

/** So many characters that are searched for take as long as reading the text once more. */
const searchedPerPass = 20

/** `has`: the member is the question, what it stands in must be there. */
export function lookAtAsked(looking: Looking, node: Extract<Node, { op: 'call' }>, scope: Scope): Shape {
  const [argument] = node.args[1]
  if (argument?.op !== '.' || pathOf(argument) === undefined) {
    looking.say(node, 'has() takes a member: has(data.failure)')
    return truth
  }
  const [base, name] = argument.args
  const shape = looking.valueAt(base, scope, true)
  if (shape.kind === 'any') return truth
  const start = argument.end - name.length
  const known = [...(shape.members?.().keys() ?? [])]
  if (known.includes(name) || shape.others !== undefined) looking.pass('member', start)
  else looking.find({ kind: 'asked', start, base: sourceOf(base), name, known })
  return truth
}

/** A function, or a method of what stands before it. */
export function lookAtCall(looking: Looking, node: Extract<Node, { op: 'call' | 'rcall' }>, scope: Scope): Shape {
  const { say, insist, valueAt } = looking
  const name = node.args[0]
  const rules = node.op === 'call' ? functions : methods
  const given = node.op === 'call' ? node.args[1] : node.args[2]
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (rule === undefined) {
    const why = Object.hasOwn(instead, name) ? instead[name] : `there are ${Object.keys(rules).join(', ')}`
    insist(node, `${name}() is not available: ${why}`)
    return any
  }
  const takes = [...(rule.of === undefined ? [] : [rule.of]), ...rule.takes]
  const parts = node.op === 'call' ? given : [node.args[1], ...given]
  if (parts.length !== takes.length) {
    insist(node, `${name}() takes ${rule.takes.length} arguments, not ${given.length}`)
    return rule.gives
  }
  const shapes = parts.map((part) => valueAt(part, scope))
  for (const [index, part] of parts.entries()) {
    const { kind } = shapes[index] ?? any
    const wanted = takes[index] ?? []
    if (kind !== 'any' && !wanted.includes(kind))
      say(
        part,
        `${quoted(part)} is ${names[kind]}, and ${name}() takes ${wanted.map((one) => names[one]).join(' or ')}`,
      )
  }
  boundTime(looking, node, rule, parts, shapes, scope)
  const isMade = shapes.some((shape, index) => shape.isMade && (rule.of === undefined || index === 0))
  return isMade ? { ...rule.gives, isMade } : rule.gives
}

/** That it takes no more time than the event is long. */
function boundTime(
  { insist, spend }: Looking,
  node: Extract<Node, { op: 'call' | 'rcall' }>,
  rule: FunctionRule,
  parts: readonly Node[],
  shapes: readonly Shape[],
  scope: Scope,
): void {
  const name = node.args[0]
  const [[of], [shape]] = [parts, shapes]
  if (of === undefined || shape === undefined) return
  if (rule.isOfWritten && shape.values === undefined && shape.kind !== 'number')
    insist(of, `${name}() takes a text that is written out, as '90m'`)
  if (!rule.isOfEnds && shape.isMade && shape.values === undefined && isLong(shape))
    insist(of, `${quoted(of)} is put together by the condition, and ${name}() would read it again: ask its parts`)
  if (rule.isConversion && scope.loop !== undefined && shape.kind === 'text')
    insist(node, `${name}() of a text is not available for each item: compare the text`)
  if (rule.isPass && shape.kind !== 'number') spend(scope, 1)
  if (!rule.isSearch) return
  const [, searched] = parts
  const values = shapes[1]?.isMade ? shapes[1].values : undefined
  const length = Math.max(0, ...(values ?? []).map((value) => String(value).length))
  if (searched === undefined) return
  if (values === undefined)
    insist(
      searched,
      `${name}() searches for a text that is written out, or for each of a list of them: ['a', 'b'].exists(part, ….${name}(part))`,
    )
  else if (length > maxSearchedLength)
    insist(searched, `${name}() searches for ${maxSearchedLength} characters at the most, not ${length}`)
  spend(scope, length / searchedPerPass)
}

const isLong = ({ kind }: Shape) => kind === 'text' || kind === 'list' || kind === 'any'
