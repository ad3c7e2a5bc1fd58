import type { Facts } from './facts.ts'
import type { Finding } from './findings.ts'
import type { Node } from './nodes.ts'
import type { Shape } from './shape.ts'

/** Where a condition is looked at: what it can name, and what is known there. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Shape>
  readonly facts: Facts
  /** In a loop over a list of an event, the variables that may be looked into: see `lookAtVariable`. */
  readonly loop: readonly string[] | undefined
  /** How often a part is evaluated, for the lists that are written out around it. */
  readonly repeats: number
}

/** A place in a condition. */
type Place = Pick<Node, 'start'>

/** A look at a condition in one case, as those see it who look at its parts. */
export interface Looking {
  /** What a part is. `isCompared`: only its value is asked for, which takes no longer than it is long. */
  readonly infer: (node: Node, scope: Scope, isCompared?: boolean) => Shape
  /** The same where null would fail. */
  readonly valueAt: (node: Node, scope: Scope, isCompared?: boolean) => Shape
  /** The same where a boolean or a number must stand. */
  readonly expecting: (node: Node, kind: 'truth' | 'number', scope: Scope, operator: string) => Shape
  /** Looks at a part that this case never reaches: only for the members that it has, and the time that it takes. */
  readonly passOver: (node: Node, scope: Scope) => undefined
  readonly find: (finding: Finding) => void
  readonly say: (node: Place, message: string) => void
  /** Says it of what the case never reaches too: `… && false` evaluates what stands first, and takes its time. */
  readonly insist: (node: Place, message: string) => void
  /** This member, or this value, is right here. */
  readonly pass: (kind: 'member' | 'value', start: number) => void
  /** Counts how often an event is read from its beginning to its end. */
  readonly spend: (scope: Scope, passes: number) => void
  /** Whether what it names need not be there. */
  readonly mayBeAbsent: boolean
}

/** The same scope, knowing more. */
export function knowing(scope: Scope, facts: readonly string[]): Scope {
  return facts.length === 0 ? scope : { ...scope, facts: new Set([...scope.facts, ...facts]) }
}
