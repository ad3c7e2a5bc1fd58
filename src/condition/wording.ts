import { written } from './findings.ts'
import type { Node } from './nodes.ts'
import { pathOf, writtenValue } from './nodes.ts'
import type { Shape } from './shape.ts'

/** What kinds of values are called. */
export const names: Readonly<Record<Shape['kind'], string>> = {
  any: 'anything',
  text: 'a string',
  number: 'a number',
  truth: 'a boolean',
  null: 'null',
  list: 'a list',
  object: 'an object',
  moment: 'a timestamp',
  span: 'a duration',
}

/** Shown parts are cut: a message is read by people. */
const shownLength = 60

/** A part as it was written. */
export function sourceOf(node: Node): string {
  const literal = writtenValue(node)
  if (typeof literal === 'string' && literal.length < shownLength) return written(literal)
  const source = pathOf(node) ?? node.input.slice(node.start, node.end)
  return source.length > shownLength ? `${source.slice(0, shownLength)}…` : source
}

export const quoted = (node: Node) => `\`${sourceOf(node)}\``
