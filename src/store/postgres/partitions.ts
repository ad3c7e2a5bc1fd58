import { leastId as leastIdOf } from '../../id.ts'
import type { Session } from './connection.ts'

/** The tables that grow with time, and the prefix of the ids that partition them. */
const prefixes = { events: 'evt', attempts: 'dlv' } as const
export type PartitionedTable = keyof typeof prefixes
export const partitionedTables: readonly PartitionedTable[] = ['events', 'attempts']
export const dayMs = 86_400_000
/** So many days are there before they begin. */
const daysAhead = 7

/** The least id of a moment in the table's key: ids that were made later sort after it. */
export function leastId(table: PartitionedTable, atMs: number): string {
  return leastIdOf(prefixes[table], atMs)
}

export function startOfDay(atMs: number): number {
  return Math.floor(atMs / dayMs) * dayMs
}

/**
 * Makes the partitions of today and of the days ahead. An id of another time, such as one that a publisher chose, is
 * kept by the partition for all others.
 */
export async function ensurePartitions(session: Session, nowMs: number): Promise<void> {
  const today = startOfDay(nowMs)
  const days = Array.from({ length: daysAhead + 1 }, (_, day) => today + day * dayMs)
  for (const table of partitionedTables) await ensurePartitionsOf(session, table, days)
}

/** The partitions of whole days before a time, oldest first. */
export async function partitionsBefore(session: Session, table: PartitionedTable, beforeMs: number): Promise<string[]> {
  const first = partitionName(table, startOfDay(beforeMs))
  const isDay = new RegExp(`^${table}_\\d{8}$`)
  return (await partitionsOf(session, table)).filter((name) => isDay.test(name) && name < first).sort()
}

function partitionName(table: PartitionedTable, dayStartMs: number): string {
  return `${table}_${new Date(dayStartMs).toISOString().slice(0, 10).replaceAll('-', '')}`
}

async function partitionsOf(session: Session, table: PartitionedTable): Promise<string[]> {
  const rows = await session.run<{ name: string }>({
    name: `partitions-of-${table}`,
    text: `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = '${table}'::regclass`,
  })
  return rows.map(({ name }) => name)
}

/** Makes the partitions of these days that are not there. @param days when each begins. */
export async function ensurePartitionsOf(
  session: Session,
  table: PartitionedTable,
  days: readonly number[],
): Promise<void> {
  const known = new Set(await partitionsOf(session, table))
  for (const fromMs of days) {
    const name = partitionName(table, fromMs)
    if (known.has(name)) continue
    await addPartition(session, table, name, leastId(table, fromMs), leastId(table, fromMs + dayMs))
  }
}

/** Ids of its range that came before it are moved into it: no row may be in two partitions. */
async function addPartition(session: Session, table: string, name: string, from: string, to: string): Promise<void> {
  const key = table === 'events' ? 'id' : 'delivery_id'
  const run = (text: string) => session.run({ name: '', text })
  await run(`CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL)`)
  await run(`WITH moved AS (DELETE FROM ${table}_other WHERE ${key} >= '${from}' AND ${key} < '${to}' RETURNING *)
    INSERT INTO ${name} SELECT * FROM moved`)
  await run(`ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}')`)
}
