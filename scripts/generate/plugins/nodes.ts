import type { Json } from './read.ts'

/** An object of a document that is no data: where it stands, and of what it is a member by a name or number. */
export interface Node {
  readonly path: readonly string[]
  readonly node: Json
  /** Such as `schemas`, `content` or `parameters`; undefined of one that is no member of a map or list. */
  readonly of: string | undefined
}

/** Members whose own members are named by who writes them: no name among them is a word of the specification. */
const maps = new Set([
  ...['paths', 'schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes', 'pathItems'],
  ...['content', 'encoding', 'callbacks', 'links', 'variables'],
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas'],
])
/** Members that are values, whatever stands in them. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'dependentRequired'])

/** All objects of a document that the specification gives a meaning to: neither values nor extensions. */
export function nodesOf(node: Json, path: readonly string[] = [], of?: string): Node[] {
  const below = Object.entries(node).flatMap(([key, member]) => {
    if (data.has(key) || key.startsWith('x-') || !isObject(member)) return []
    const at = [...path, key]
    if (!maps.has(key) && !Array.isArray(member)) return nodesOf(member, at)
    return Object.entries(member).flatMap(([name, one]) => (isObject(one) ? nodesOf(one, [...at, name], key) : []))
  })
  return [{ path, node, of }, ...below]
}

/** Whether something has members; a list has them by number. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
