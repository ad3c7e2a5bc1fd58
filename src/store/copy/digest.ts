import { createHash } from 'node:crypto'
import type { Reader, Row } from './reader.ts'
import { keyOfRow } from './reader.ts'
import type { Table } from './tables.ts'

/** What tells whether two tables are the same: the number of rows, and a hash over every value in the order of keys. */
export interface Digest {
  readonly rows: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** @param onBatch is called with the rows that were read since the last time; it may throw to stop. */
export async function digestOf(reader: Reader, table: Table, onBatch: (rows: number) => void): Promise<Digest> {
  const hash = createHash('sha256')
  let count = 0
  let key = table.firstKey
  for (;;) {
    const rows = await reader.rowsAfter(table, key)
    const last = rows.at(-1)
    if (last === undefined) return { rows: count, hash: hash.digest('hex') }
    for (const row of rows) for (const part of partsOf(row)) hash.update(part)
    count += rows.length
    key = keyOfRow(table, last)
    onBatch(rows.length)
  }
}

/** A row as bytes that no other row has: each value with its type, and its length where that may differ. */
function* partsOf(row: Row): Generator<string | Uint8Array> {
  for (const value of row) {
    if (value === null) yield '-'
    else if (typeof value === 'number') yield `i${value};`
    else if (typeof value === 'string') yield `t${Buffer.byteLength(value)}:${value}`
    else {
      yield `b${value.byteLength}:`
      yield value
    }
  }
}
