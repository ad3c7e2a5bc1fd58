import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'

/** The values of a row in the order of its columns. */
export type PlainRow = readonly SQLOutputValue[]

/** A statement whose rows are their values: half as dear as objects, where there are many. */
export interface PlainStatement {
  get(...values: readonly SQLInputValue[]): PlainRow | undefined
  all(...values: readonly SQLInputValue[]): PlainRow[]
}

/** Makes a statement give its rows so, from now on. */
export function withPlainRows(statement: StatementSync): PlainStatement {
  statement.setReturnArrays(true)
  return statement as unknown as PlainStatement // its type does not know what was set
}
