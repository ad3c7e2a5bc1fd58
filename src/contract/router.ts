import { Problem } from '../problem.ts'
import type { Operation } from './document.ts'

interface Node {
  readonly concrete: Map<string, Node>
  variable: Node | undefined
  readonly operations: Map<string, Route>
}
interface Route {
  readonly operation: Operation
  readonly variables: readonly string[]
}

/** What a path leads to. */
export type Match =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly kind: 'not-found' }

/**
 * Finds operations in a tree of path segments: the time depends on the path's length, not on how many operations
 * there are.
 *
 * A concrete path wins over a templated one, for all methods: where `/topics/special` exists, `/topics/{topic}` is
 * not tried for it. A trailing slash makes another path.
 *
 * @throws Problem `invalid_parameter` (from the returned function) where a templated segment is not valid
 * percent-encoding.
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function createMatcher(operations: readonly Operation[]): (method: string, path: string) => Match {
  const root = emptyNode()
  for (const operation of operations) insert(root, operation)

  return (method, path) => {
    const values: string[] = []
    const node = find(root, path.split('/'), 1, values)
    if (node === undefined) return { kind: 'not-found' }
    const route = node.operations.get(method.toLowerCase())
    if (route === undefined) {
      return { kind: 'method-not-allowed', allow: [...node.operations.keys()].map((name) => name.toUpperCase()) }
    }
    const variables: Record<string, string> = {}
    for (const [index, name] of route.variables.entries()) variables[name] = decodeSegment(values[index] ?? '')
    return { kind: 'operation', operation: route.operation, path: variables }
  }
}

function find(node: Node, segments: readonly string[], index: number, values: string[]): Node | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.operations.size === 0 ? undefined : node
  const next = node.concrete.get(segment)
  const concrete = next === undefined ? undefined : find(next, segments, index + 1, values)
  if (concrete !== undefined || node.variable === undefined || segment === '') return concrete
  values.push(segment)
  const templated = find(node.variable, segments, index + 1, values)
  if (templated === undefined) values.pop()
  return templated
}

function emptyNode(): Node {
  return { concrete: new Map(), variable: undefined, operations: new Map() }
}

function insert(root: Node, operation: Operation): void {
  const variables: string[] = []
  let node = root
  for (const segment of operation.path.split('/').slice(1)) {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1]
    if (name === undefined && segment.includes('{')) {
      throw new Error(
        `${operation.operationId}: a template must fill its segment, unlike ${segment} in ${operation.path}`,
      )
    }
    if (name === undefined) {
      const next = node.concrete.get(segment) ?? emptyNode()
      node.concrete.set(segment, next)
      node = next
    } else {
      node.variable ??= emptyNode()
      variables.push(name)
      node = node.variable
    }
  }
  node.operations.set(operation.method, { operation, variables })
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Problem('invalid_parameter', `The path segment ${JSON.stringify(segment)} is not valid percent-encoding.`)
  }
}
