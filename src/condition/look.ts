import { constantOf } from './constant.ts'
import { factsFrom, nonNullOf } from './facts.ts'
import type { Finding, Look } from './findings.ts'
import { placeOf } from './findings.ts'
import { lookAtAsked, lookAtCall } from './look-calls.ts'
import { lookAtLoop } from './look-loops.ts'
import { lookAtMember, lookAtVariable } from './look-members.ts'
import { lookAtArithmetic, lookAtEquality, lookAtLogical, lookAtMembership, lookAtOrdering } from './look-operators.ts'
import type { Looking, Scope } from './looking.ts'
import { knowing } from './looking.ts'
import type { Node } from './nodes.ts'
import { isLoop, pathOf } from './nodes.ts'
import type { Shape } from './shape.ts'
import { any, listOf, nothing, number, text, truth } from './shape.ts'
import { names, quoted, sourceOf } from './wording.ts'

/**
 * How often a condition may read an event: each search or size of a text or a list is once, and so is each part of what
 * is asked of every item of a list. Once takes up to 50 ms of an event of 1 MiB that is made for it.
 */
const maxPasses = 50

/**
 * Looks at a condition in one case: what each part of it is, whether it is there, and what it is compared with. A part
 * that the case never reaches, because `type` is another, is looked at for its time alone.
 * @param isValue whether it may give something else than a boolean.
 * @param mayBeAbsent whether what it names need not be there.
 */
export function lookAt(
  root: Node,
  caseName: string,
  variables: ReadonlyMap<string, Shape>,
  { isValue, mayBeAbsent }: { readonly isValue: boolean; readonly mayBeAbsent: boolean },
): Look {
  const findings: Finding[] = []
  let isDead = false
  let passes = 0
  const passed = new Set<string>()

  const looking: Looking = {
    infer,
    valueAt,
    expecting,
    passOver(node, scope) {
      const before = isDead
      isDead = true
      infer(node, scope)
      isDead = before
    },
    find(finding) {
      if (!isDead) findings.push(finding)
    },
    say: ({ start }, message) => looking.find({ kind: 'other', start, message }),
    insist: ({ start }, message) => void findings.push({ kind: 'other', start, message }),
    pass(kind, start) {
      if (kind === 'member' || !isDead) passed.add(placeOf(kind, start))
    },
    spend(scope, count) {
      passes += scope.repeats * count
    },
    mayBeAbsent,
  }

  function infer(node: Node, scope: Scope, isCompared = false): Shape {
    if (scope.loop !== undefined) looking.spend(scope, 1)
    switch (node.op) {
      case 'value':
        return literal(node)
      case 'id':
        return lookAtVariable(looking, node, scope, isCompared)
      case '.':
      case '[]':
        return lookAtMember(looking, node, scope, isCompared)
      case 'list':
        return { ...listOf(itemOf(node.args.map((item) => infer(item, scope)))), isMade: true }
      case '&&':
      case '||':
        return lookAtLogical(looking, node, scope)
      case '!_':
        return expecting(node.args, 'truth', scope, '!')
      case '-_':
        return expecting(node.args, 'number', scope, '-')
      case '?:':
        return choice(node, scope)
      case '==':
      case '!=':
        return lookAtEquality(looking, node, scope)
      case 'in':
        return lookAtMembership(looking, node, scope)
      case 'call':
        return node.args[0] === 'has' ? lookAtAsked(looking, node, scope) : lookAtCall(looking, node, scope)
      case 'rcall':
        return isLoop(node) ? lookAtLoop(looking, node, scope) : lookAtCall(looking, node, scope)
      case '<':
      case '<=':
      case '>':
      case '>=':
        return lookAtOrdering(looking, node, scope)
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return lookAtArithmetic(looking, node, scope)
      default:
        looking.insist(node, 'writes out a map, which no condition needs')
        return any
    }
  }

  function literal(node: Extract<Node, { op: 'value' }>): Shape {
    const value = node.args
    if (value === null) return nothing
    if (typeof value === 'string') return { ...text, values: [value], isMade: true }
    if (typeof value === 'boolean') return truth
    if (typeof value === 'number' || typeof value === 'bigint') return number
    looking.insist(node, 'is a literal of a kind that JSON has not')
    return any
  }

  function choice(node: Extract<Node, { op: '?:' }>, scope: Scope): Shape {
    const [condition, then, otherwise] = node.args
    expecting(condition, 'truth', scope, '?')
    const constant = constantOf(condition, scope.variables)
    const ifTrue = knowing(scope, factsFrom(condition, true))
    const ifFalse = knowing(scope, factsFrom(condition, false))
    const one = constant === false ? looking.passOver(then, ifTrue) : infer(then, ifTrue)
    const two = constant === true ? looking.passOver(otherwise, ifFalse) : infer(otherwise, ifFalse)
    if (one === undefined || two === undefined) return one ?? two ?? any
    const isMade = one.isMade === true || two.isMade === true
    const isNullable = one.isNullable || two.isNullable
    return one.kind === two.kind ? { kind: one.kind, isNullable, isMade } : { ...any, isMade }
  }

  function valueAt(node: Node, scope: Scope, isCompared = false): Shape {
    const shape = infer(node, scope, isCompared)
    if (!shape.isNullable || looking.mayBeAbsent) return shape
    const path = pathOf(node)
    // To fail takes as long as hundreds of other steps.
    if (shape.kind === 'any' && scope.loop !== undefined)
      looking.say(node, `for each item ${quoted(node)} can only be compared: no schema says what it is`)
    if (shape.kind !== 'any' && (path === undefined || !scope.facts.has(nonNullOf(path))))
      looking.say(node, `${quoted(node)} may be null: write \`${path ?? sourceOf(node)} != null &&\` before it`)
    return { ...shape, isNullable: false }
  }

  function expecting(node: Node, kind: 'truth' | 'number', scope: Scope, operator: string): Shape {
    const shape = valueAt(node, scope)
    if (shape.kind !== kind && shape.kind !== 'any')
      looking.say(node, `${quoted(node)} is ${names[shape.kind]}, and \`${operator}\` takes ${names[kind]}`)
    return kind === 'truth' ? truth : number
  }

  const result = valueAt(root, { variables, facts: new Set(), loop: undefined, repeats: 1 })
  if (!isValue && result.kind !== 'truth' && result.kind !== 'any')
    looking.say(root, `is ${names[result.kind]}, and a condition is a boolean`)
  if (passes > maxPasses)
    looking.insist(
      { start: 0 },
      `reads an event ${Math.ceil(passes)} times, and may ${maxPasses} times: ask less of each item, and search less often`,
    )
  return { caseName, findings, passed }
}

/** What each item is of a list that is written out. */
function itemOf(items: readonly Shape[]): Shape {
  const [first] = items
  const isMade = items.some((item) => item.isMade)
  if (first === undefined || items.some(({ kind }) => kind !== first.kind)) return { ...any, isMade }
  const isNullable = items.some((item) => item.isNullable)
  const { values: _values, ...shape } = first
  const values = items.every((item) => item.values !== undefined)
    ? { values: items.flatMap((item) => item.values ?? []) }
    : {}
  return { ...shape, ...values, isMade, isNullable }
}
