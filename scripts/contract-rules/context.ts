/** A node of the contract. */
export type Json = Record<string, unknown>

/** Where a node stands in openapi.yaml. */
export interface Location {
  child(segments: string | (string | number)[]): Location
  key(): Location
}

/** What Redocly gives a rule with each node. */
export interface Context {
  readonly location: Location
  readonly key: string | number
  report(problem: { message: string; location?: Location; suggest?: string[] }): void
  resolve(node: { $ref: string }): { node?: unknown }
}

type Visit = (node: Json, context: Context) => void

/** A rule: what it does at each kind of node. */
export type Rule = () => Record<string, Visit>
