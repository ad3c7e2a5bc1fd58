import type { CallResult } from '../group-commit.ts'

type Failed = Extract<CallResult, { readonly kind: 'error' }>

/** The results of a group, as they cross from a thread: what hundreds of calls give is mostly the same short value. */
export interface PackedResults {
  readonly values: readonly unknown[]
  /** By their places. */
  readonly failed: ReadonlyMap<number, Failed>
}

/** Of what the calls of a group gave. */
export function packResults(results: readonly CallResult[]): PackedResults {
  const failed = new Map<number, Failed>()
  const values = results.map((result, n) => {
    if (result.kind === 'value') return result.value
    failed.set(n, result)
    return undefined
  })
  return { values, failed }
}

/** In the order of the calls. */
export function unpackResults({ values, failed }: PackedResults): CallResult[] {
  return values.map((value, n) => failed.get(n) ?? { kind: 'value', value })
}
