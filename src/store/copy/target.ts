import { openPool } from '../postgres/connection.ts'
import { migrate } from '../postgres/migrations.ts'
import type { PartitionedTable } from '../postgres/partitions.ts'
import { ensurePartitionsOf } from '../postgres/partitions.ts'
import { beginCopy, endCopy } from '../postgres/unfinished-copy.ts'
import type { Dialect, Reader, Row, Value } from './reader.ts'
import { createReader } from './reader.ts'
import type { Column, ColumnType, Table } from './tables.ts'

/** A PostgreSQL that is copied into. */
export interface Target extends Reader {
  /** Brings it to the version of this program. */
  migrate(nowMs: number): Promise<void>
  /** From here on no server starts on it. */
  begin(): Promise<void>
  /** All is there: servers may start. */
  end(): Promise<void>
  /** How many connections of running servers it has. */
  countServers(): Promise<number>
  addPartitions(table: PartitionedTable, days: readonly number[]): Promise<void>
  /** Inserts the rows that are not there, all of them or none. */
  insert(table: Table, rows: readonly Row[]): Promise<void>
  close(): Promise<void>
}

/** Nobody waits for an answer here, and a count of all rows takes its time. */
const statementTimeoutMs = 3_600_000

const servers = {
  name: 'copy-servers',
  text: `SELECT count(*) AS count FROM pg_stat_activity
    WHERE datname = current_database() AND application_name IN ('hookpact', 'hookpact listener')`,
}

export function openTarget(url: string): Target {
  const pool = openPool(url, { name: 'hookpact copy', statementTimeoutMs })
  return {
    ...createReader(dialect, (text, values) => pool.run({ name: '', text }, values)),
    begin: async () => void (await beginCopy(pool)),
    end: async () => void (await endCopy(pool)),
    migrate: async (nowMs) => void (await migrate(pool, nowMs)),
    countServers: async () => Number((await pool.run<{ count: number }>(servers))[0]?.count),
    // Each by itself: a transaction that makes hundreds of tables needs more locks than a server has.
    async addPartitions(table, days) {
      for (const day of days) await pool.transaction((session) => ensurePartitionsOf(session, table, [day]))
    },
    insert: async (table, rows) => {
      const { text, values } = insertInto(table, rows)
      await pool.run({ name: '', text }, values)
    },
    close: () => pool.end(),
  }
}

const arrayTypes: Readonly<Record<Exclude<ColumnType, 'bytes'>, string>> = {
  text: 'text[]',
  integer: 'bigint[]',
  boolean: 'boolean[]',
  texts: 'text[]',
}
const asList = (name: string) =>
  `(SELECT coalesce(array_agg(item ORDER BY n), '{}')
    FROM json_array_elements_text(${name}::json) WITH ORDINALITY AS items (item, n))`

/**
 * A column is one parameter, an array. Bytes are a parameter each: those the driver sends as they are, and those in an
 * array as text of twice the length.
 */
function insertInto({ name, columns }: Table, rows: readonly Row[]) {
  const values: unknown[] = []
  const arrays = columns.map((column, index) => {
    const ofColumn = rows.map((row) => toParameter(column, row[index] ?? null))
    if (column.type !== 'bytes') return `$${values.push(ofColumn)}::${arrayTypes[column.type]}`
    return `ARRAY[${ofColumn.map((value) => `$${values.push(value)}`).join(', ')}]::bytea[]`
  })
  const names = columns.map((column) => column.name).join(', ')
  const selected = columns.map((column) => (column.type === 'texts' ? asList(`r.${column.name}`) : `r.${column.name}`))
  const text = `INSERT INTO ${name} (${names}) SELECT ${selected.join(', ')}
    FROM unnest(${arrays.join(', ')}) AS r (${names}) ON CONFLICT DO NOTHING`
  return { text, values }
}

function toParameter({ type }: Column, value: Value): unknown {
  if (type === 'boolean') return value === 1
  // The driver takes a Buffer for bytes.
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

const dialect: Dialect = {
  from: ({ name }) => ({ name, filter: 'TRUE' }),
  expression: ({ name }) => name,
  parameter: (number) => `$${number}`,
  toValue({ type }: Column, value: unknown): Value {
    if (type === 'texts') return JSON.stringify(value)
    if (type === 'boolean') return value === true ? 1 : 0
    return value as Value // text, numbers, Buffers and null, as rows.ts says
  },
}
