import type { Column, Key, Table } from './tables.ts'

/** A value of a column, the same from both databases: booleans are 0 or 1, lists are JSON. */
export type Value = string | number | Uint8Array | null
/** In the order of the table's columns. */
export type Row = readonly Value[]

/** Reads tables in the order of their keys, a batch at a time. */
export interface Reader {
  count(table: Table): Promise<number>
  /** How many rows have this key or one below it. */
  countUpTo(table: Table, key: Key): Promise<number>
  has(table: Table, key: Key): Promise<boolean>
  /** The highest key; undefined of an empty table. */
  lastKey(table: Table): Promise<Key | undefined>
  /** The keys that follow this one. */
  keysAfter(table: Table, key: Key, limit: number): Promise<Key[]>
  /** The rows that follow this key, as many as fit into one batch; none at the end of the table. */
  rowsAfter(table: Table, key: Key): Promise<Row[]>
}

/** What a batch may hold: one row at least, however large. */
export const batchRows = 2_000
export const batchBytes = 8 * 1024 * 1024

/** What a database gives: rows by the names of their columns. */
export type Fields = Readonly<Record<string, unknown>>
export interface Dialect {
  /** Where a table's rows are. */
  from(table: Table): { readonly name: string; readonly filter: string }
  /** How a column is said. */
  expression(column: Column): string
  /** How the parameter of this number, from 1, is said. */
  parameter(number: number): string
  toValue(column: Column, value: unknown): Value
}

export function createReader(
  { from, expression, parameter, toValue }: Dialect,
  run: (text: string, values: Key) => Promise<readonly Fields[]>,
): Reader {
  const keyOf = (table: Table) => table.key.map((name) => expression(columnOf(table, name)))
  const selectedKey = (table: Table) => keyOf(table).map((said, index) => `${said} AS k${index}`)
  /** A comparison of the key with the parameters from `first` on. The first column by itself finds the partition. */
  const compare = (table: Table, operator: '>' | '<=' | '=', first: number) => {
    const [leading] = keyOf(table)
    const bound = `${leading} ${operator === '>' ? '>=' : operator} ${parameter(first)}`
    const parameters = table.key.map((_name, index) => parameter(first + index))
    return table.key.length === 1 && operator !== '>'
      ? bound
      : `${bound} AND (${keyOf(table).join(', ')}) ${operator} (${parameters.join(', ')})`
  }
  const select = (table: Table, what: readonly string[], where: string, limit?: number) => {
    const { name, filter } = from(table)
    const tail = limit === undefined ? '' : ` LIMIT ${limit}`
    return `SELECT ${what.join(', ')} FROM ${name} WHERE ${filter} AND ${where} ORDER BY ${keyOf(table).join(', ')}${tail}`
  }
  const toKey = (table: Table, record: Fields): Key =>
    table.key.map((_name, index) => record[`k${index}`] as string | number) // keys are texts and numbers
  const counted = async (text: string, values: Key) => Number((await run(text, values))[0]?.count ?? 0)
  const count = (table: Table, where: string, values: Key) => {
    const { name, filter } = from(table)
    return counted(`SELECT count(*) AS count FROM ${name} WHERE ${filter} AND ${where}`, values)
  }

  /** The key at which a batch that begins after this one ends. */
  async function endOfBatch(table: Table, after: Key): Promise<Key | undefined> {
    const what = [...selectedKey(table), `${table.size} AS size`]
    const records = await run(select(table, what, compare(table, '>', 1), batchRows), after)
    let bytes = 0
    const tooMuch = records.findIndex(({ size }) => {
      bytes += Number(size)
      return bytes > batchBytes
    })
    const last = records[tooMuch === -1 ? records.length - 1 : Math.max(0, tooMuch - 1)]
    return last === undefined ? undefined : toKey(table, last)
  }

  return {
    count: (table) => count(table, 'TRUE', []),
    countUpTo: (table, key) => count(table, compare(table, '<=', 1), key),
    has: async (table, key) => (await run(select(table, ['1 AS one'], compare(table, '=', 1)), key)).length > 0,
    async lastKey(table) {
      const { name, filter } = from(table)
      const order = keyOf(table).map((said) => `${said} DESC`)
      const text = `SELECT ${selectedKey(table).join(', ')} FROM ${name} WHERE ${filter} ORDER BY ${order.join(', ')} LIMIT 1`
      const [record] = await run(text, [])
      return record === undefined ? undefined : toKey(table, record)
    },
    keysAfter: async (table, key, limit) =>
      (await run(select(table, selectedKey(table), compare(table, '>', 1), limit), key)).map((record) =>
        toKey(table, record),
      ),
    async rowsAfter(table, key) {
      const end = await endOfBatch(table, key)
      if (end === undefined) return []
      const what = table.columns.map((column) => `${expression(column)} AS ${column.name}`)
      const where = `${compare(table, '>', 1)} AND ${compare(table, '<=', 1 + key.length)}`
      const records = await run(select(table, what, where), [...key, ...end])
      return records.map((record) => table.columns.map((column) => toValue(column, record[column.name])))
    },
  }
}

/** The key of a row. */
export function keyOfRow(table: Table, row: Row): Key {
  // Keys are texts and numbers.
  return table.key.map((name) => row[table.columns.findIndex((column) => column.name === name)] as string | number)
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((one) => one.name === name)
  if (column === undefined) throw new Error(`${table.name} has no column ${name}`)
  return column
}
