import { constantOf } from './constant.ts'
import type { Node } from './expression.ts'
import { isLoop, keyOf, literalOf, nameOf, pathOf } from './expression.ts'
import type { Facts } from './facts.ts'
import { factsFrom, nonNullOf, presenceOf } from './facts.ts'
import type { Finding, Look } from './findings.ts'
import { placeOf } from './findings.ts'
import type { FunctionRule } from './functions.ts'
import { functions, instead, methods } from './functions.ts'
import type { Shape } from './shape.ts'
import { any, listOf, moment, nothing, number, span, text, truth } from './shape.ts'
import { names, quoted, sourceOf } from './wording.ts'

/** Where a condition is looked at: what it can name, and what is known there. */
interface Scope {
  readonly variables: ReadonlyMap<string, Shape>
  readonly facts: Facts
  /** Inside a loop, the variables that may be looked into: see `id`. */
  readonly loop: readonly string[] | undefined
  /** How often a part is evaluated, for the lists that are written out around it. */
  readonly repeats: number
}

/** Written lists inside each other multiply. */
const maxRepeats = 200

/**
 * Looks at a condition in one case: what each part of it is, whether it is there, and what it is compared with. A part
 * that the case never reaches, because `type` is another, is not looked at.
 */
export function lookAt(root: Node, caseName: string, variables: ReadonlyMap<string, Shape>): Look {
  const findings: Finding[] = []
  let isDead = false
  const passed = new Set<string>()
  const find = (finding: Finding) => {
    if (!isDead) findings.push(finding)
  }
  const say = (node: { readonly start: number }, message: string) => find({ kind: 'other', start: node.start, message })

  /** Looks at a part that this case never reaches only for the members that it has: they are named to whoever errs. */
  function passOver(node: Node, scope: Scope): undefined {
    const before = isDead
    isDead = true
    infer(node, scope)
    isDead = before
  }

  /** What a part is. `isCompared` says that only its value is asked for, which takes no longer than it is long. */
  function infer(node: Node, scope: Scope, isCompared = false): Shape {
    switch (node.op) {
      case 'value':
        return literalShape(node.args)
      case 'id':
        return variable(node, scope, isCompared)
      case '.':
      case '[]':
        return member(node, scope, isCompared)
      case 'list': {
        const items = node.args.map((item) => infer(item, scope))
        const [first] = items
        return listOf(first !== undefined && items.every(({ kind }) => kind === first.kind) ? { ...first } : any)
      }
      case '&&':
      case '||':
        return logical(node, scope)
      case '!_':
        return expecting(node.args, 'truth', scope, '!')
      case '-_':
        return expecting(node.args, 'number', scope, '-')
      case '?:': {
        const [condition, then, otherwise] = node.args
        expecting(condition, 'truth', scope, '?')
        const constant = constantOf(condition, scope.variables)
        const one = constant === false ? passOver(then, scope) : infer(then, knowing(scope, factsFrom(condition, true)))
        const two =
          constant === true ? passOver(otherwise, scope) : infer(otherwise, knowing(scope, factsFrom(condition, false)))
        if (one === undefined || two === undefined) return one ?? two ?? any
        return one.kind === two.kind ? { kind: one.kind, isNullable: one.isNullable || two.isNullable } : any
      }
      case '==':
      case '!=':
        return equality(node, scope)
      case 'in':
        return membership(node, scope)
      case 'call':
        return node.args[0] === 'has' ? asked(node, scope) : call(node, functions, node.args[1], undefined, scope)
      case 'rcall':
        if (isLoop(node)) return loop(node, scope)
        return call(node, methods, node.args[2], node.args[1], scope)
      case '<':
      case '<=':
      case '>':
      case '>=':
        return ordering(node, scope)
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return arithmetic(node, scope)
      default:
        say(node, 'writes out a map, which no condition needs')
        return any
    }
  }

  /**
   * In a loop only what it goes over may be looked into, everything else only compared: the time that a condition takes
   * grows with the size of an event, never with its square.
   */
  function variable(node: Extract<Node, { op: 'id' }>, scope: Scope, isCompared: boolean): Shape {
    const name = nameOf(node)
    const shape = scope.variables.get(name)
    if (shape === undefined) {
      say(
        node,
        `there is no \`${name}\`: there are ${[...scope.variables.keys()].map((one) => `\`${one}\``).join(', ')}`,
      )
      return any
    }
    if (scope.loop !== undefined && !scope.loop.includes(name) && !isCompared)
      say(
        node,
        `for each item \`${name}\` can only be compared with ==, != or an order: ask more of it before the list`,
      )
    return shape
  }

  function member(node: Extract<Node, { op: '.' | '[]' }>, scope: Scope, isCompared: boolean): Shape {
    const base = valueAt(node.args[0], scope, isCompared)
    const key = keyOf(node)
    if (base.kind === 'any') return { ...any, isNullable: true }
    if (node.op === '[]') {
      infer(node.args[1], scope)
      if (base.kind === 'list') return item(node, base, key, scope)
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
    passed.add(placeOf('member', start))
    if (known.isOptional) assertThere(node, scope, (path) => `may be absent: write \`has(${path}) &&\` before it`)
    return known.shape
  }

  function item(node: Extract<Node, { op: '[]' }>, list: Shape, key: string | number | undefined, scope: Scope): Shape {
    if (typeof key !== 'number' || key < 0) say(node, 'takes an item of a list whose number is not written out')
    else {
      const size = `${pathOf(node.args[0]) ?? 'the list'}.size()`
      assertThere(node, scope, () => `may be absent: write \`${size} > ${key} &&\` before it`)
    }
    return list.items ?? any
  }

  function assertThere(node: Node, { facts }: Scope, message: (path: string) => string): void {
    const path = pathOf(node)
    if (path === undefined || !facts.has(presenceOf(path)))
      say(node, `${quoted(node)} ${message(path ?? sourceOf(node))}`)
  }

  /** What a part is where null would fail. */
  function valueAt(node: Node, scope: Scope, isCompared = false): Shape {
    const shape = infer(node, scope, isCompared)
    if (!shape.isNullable) return shape
    const path = pathOf(node)
    if (shape.kind !== 'any' && (path === undefined || !scope.facts.has(nonNullOf(path))))
      say(node, `${quoted(node)} may be null: write \`${path ?? sourceOf(node)} != null &&\` before it`)
    return { ...shape, isNullable: false }
  }

  function expecting(node: Node, kind: 'truth' | 'number', scope: Scope, operator: string): Shape {
    const shape = valueAt(node, scope)
    if (shape.kind !== kind && shape.kind !== 'any')
      say(node, `${quoted(node)} is ${names[shape.kind]}, and \`${operator}\` takes ${names[kind]}`)
    return kind === 'truth' ? truth : number
  }

  function logical(node: Extract<Node, { op: '&&' | '||' }>, scope: Scope): Shape {
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

  function equality(node: Extract<Node, { op: '==' | '!=' }>, scope: Scope): Shape {
    const [left, right] = node.args
    const [a, b] = [infer(left, scope, true), infer(right, scope, true)]
    const differ = a.kind !== b.kind && ![a.kind, b.kind].some((kind) => kind === 'any' || kind === 'null')
    if (differ)
      say(node, `${quoted(left)} is ${names[a.kind]} and never ${names[b.kind]}: compare it with ${names[a.kind]}`)
    else if (literalOf(left) === undefined) among(left, a, [right])
    else among(right, b, [left])
    return truth
  }

  function membership(node: Extract<Node, { op: 'in' }>, scope: Scope): Shape {
    const [left, right] = node.args
    const a = infer(left, scope, true)
    const b = valueAt(right, scope)
    if (b.kind === 'object' && a.kind !== 'text' && a.kind !== 'any')
      say(node, 'a member of an object has a string for its name')
    else if (b.kind !== 'list' && b.kind !== 'object' && b.kind !== 'any')
      say(right, `${quoted(right)} is ${names[b.kind]}, and \`in\` takes a list`)
    const items = b.items
    if (items !== undefined && differs(a, items))
      say(node, `${quoted(left)} is ${names[a.kind]}, and the list is of ${names[items.kind]} each`)
    if (right.op === 'list') among(left, a, right.args)
    return truth
  }

  /** A schema that lists its values: what is none of them is a typing error. */
  function among(node: Node, shape: Shape, others: readonly Node[]): void {
    const { values } = shape
    if (values === undefined || literalOf(node) !== undefined) return
    for (const other of others) {
      const value = literalOf(other)
      if (value === undefined || value === null) continue
      if (values.includes(value) && !isDead) passed.add(placeOf('value', other.start))
      else find({ kind: 'value', start: other.start, path: sourceOf(node), value, allowed: values })
    }
  }

  function ordering(node: Extract<Node, { op: '<' | '<=' | '>' | '>=' }>, scope: Scope): Shape {
    const [left, right] = node.args
    const [a, b] = [valueAt(left, scope, true), valueAt(right, scope, true)]
    const orderless = [a, b].find(({ kind }) => !['any', 'text', 'number', 'moment', 'span', 'truth'].includes(kind))
    if (orderless !== undefined || differs(a, b))
      say(
        node,
        `${quoted(left)} is ${names[a.kind]} and ${quoted(right)} is ${names[b.kind]}: \`${node.op}\` does not order them`,
      )
    return truth
  }

  function arithmetic(node: Extract<Node, { op: '+' | '-' | '*' | '/' | '%' }>, scope: Scope): Shape {
    const [left, right] = node.args
    const [a, b] = [valueAt(left, scope), valueAt(right, scope)]
    if (a.kind === 'any' || b.kind === 'any') return any
    if (a.kind === 'number' && b.kind === 'number') return number
    if (node.op === '+' && a.kind === 'text' && b.kind === 'text') return text
    if (node.op === '-' && a.kind === 'moment' && b.kind === 'moment') return span
    if ((node.op === '+' || node.op === '-') && a.kind === 'moment' && b.kind === 'span') return moment
    say(node, `\`${node.op}\` does not take ${names[a.kind]} and ${names[b.kind]}`)
    return any
  }

  /** `has`: the member is the question, what it stands in must be there. */
  function asked(node: Extract<Node, { op: 'call' }>, scope: Scope): Shape {
    const [argument] = node.args[1]
    if (argument?.op !== '.' || pathOf(argument) === undefined) {
      say(node, 'has() takes a member: has(data.failure)')
      return truth
    }
    const [base, name] = argument.args
    const shape = valueAt(base, scope, true)
    if (shape.kind === 'any') return truth
    const start = argument.end - name.length
    const known = [...(shape.members?.().keys() ?? [])]
    if (known.includes(name) || shape.others !== undefined) passed.add(placeOf('member', start))
    else find({ kind: 'asked', start, base: sourceOf(base), name, known })
    return truth
  }

  function call(
    node: Extract<Node, { op: 'call' | 'rcall' }>,
    rules: Readonly<Record<string, FunctionRule>>,
    given: readonly Node[],
    receiver: Node | undefined,
    scope: Scope,
  ): Shape {
    const name = node.args[0]
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) {
      const why = Object.hasOwn(instead, name) ? instead[name] : `there are ${Object.keys(rules).join(', ')}`
      say(node, `${name}() is not available: ${why}`)
      return any
    }
    const takes = [...(rule.of === undefined ? [] : [rule.of]), ...rule.takes]
    const parts = receiver === undefined ? given : [receiver, ...given]
    if (parts.length !== takes.length) {
      say(node, `${name}() takes ${rule.takes.length} arguments, not ${given.length}`)
      return rule.gives
    }
    for (const [index, part] of parts.entries()) {
      const { kind } = valueAt(part, scope)
      const wanted = takes[index] ?? []
      if (kind !== 'any' && !wanted.includes(kind))
        say(
          part,
          `${quoted(part)} is ${names[kind]}, and ${name}() takes ${wanted.map((one) => names[one]).join(' or ')}`,
        )
    }
    return rule.gives
  }

  function loop(node: Extract<Node, { op: 'rcall' }>, scope: Scope): Shape {
    const [name, range, [variableNode, predicate]] = node.args
    const list = valueAt(range, scope)
    if (!['list', 'object', 'any'].includes(list.kind))
      say(range, `${quoted(range)} is ${names[list.kind]}, and ${name}() takes a list`)
    if (variableNode?.op !== 'id' || predicate === undefined) {
      say(node, `${name}() takes a name and a condition: exists(item, item == 'a')`)
      return truth
    }
    const item = nameOf(variableNode)
    if (scope.variables.has(item)) say(variableNode, `\`${item}\` is taken: give the item another name`)
    const items = list.kind === 'object' ? text : (list.items ?? { ...any, isNullable: true })
    expecting(predicate, 'truth', inLoop(scope, item, items, range), name)
    if (name !== 'filter') return truth
    return list.kind === 'list' ? list : listOf(items)
  }

  function inLoop(scope: Scope, item: string, items: Shape, range: Node): Scope {
    const variables = new Map(scope.variables).set(item, items)
    if (range.op !== 'list') return { ...scope, variables, loop: [item] }
    const repeats = scope.repeats * range.args.length
    if (repeats > maxRepeats) say(range, `makes more than ${maxRepeats} rounds with the lists around it`)
    return { ...scope, variables, repeats, loop: scope.loop === undefined ? undefined : [...scope.loop, item] }
  }

  const scope: Scope = { variables, facts: new Set(), loop: undefined, repeats: 1 }
  const result = valueAt(root, scope)
  if (result.kind !== 'truth' && result.kind !== 'any')
    say(root, `is ${names[result.kind]}, and a condition is a boolean`)
  return { caseName, findings, passed }
}

function knowing(scope: Scope, facts: readonly string[]): Scope {
  return facts.length === 0 ? scope : { ...scope, facts: new Set([...scope.facts, ...facts]) }
}

function differs(a: Shape, b: Shape): boolean {
  return a.kind !== b.kind && ![a.kind, b.kind].some((kind) => kind === 'any' || kind === 'null')
}

function literalShape(value: unknown): Shape {
  if (value === null) return nothing
  if (typeof value === 'string') return { ...text, values: [value] }
  if (typeof value === 'boolean') return truth
  return typeof value === 'number' || typeof value === 'bigint' ? number : any
}
