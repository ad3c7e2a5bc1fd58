import type { Session } from './connection.ts'

/** The tables that grow with time, and the prefix of the ids that partition them. */
const partitioned = [
  { table: 'events', prefix: 'evt' },
  { table: 'attempts', prefix: 'dlv' },
] as const
const dayMs = 86_400_000
/** So many days are there before they begin. */
const daysAhead = 7

/** The least id of a moment: ids that were made later, of this prefix, sort after it. */
function leastId(prefix: string, atMs: number): string {
  const time = atMs.toString(16).padStart(12, '0')
  return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}`
}

/**
 * Makes the partitions of today and of the days ahead. An id of another time, such as one that a publisher chose, is
 * kept by the partition for all others.
 */
export async function ensurePartitions(session: Session, nowMs: number): Promise<void> {
  const rows = await session.run<{ name: string }>({
    name: 'partitions',
    text: `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = ANY(ARRAY['events'::regclass, 'attempts'::regclass]::oid[])`,
  })
  const known = new Set(rows.map(({ name }) => name))
  const today = Math.floor(nowMs / dayMs) * dayMs
  for (const { table, prefix } of partitioned) {
    for (let day = 0; day <= daysAhead; day += 1) {
      const fromMs = today + day * dayMs
      const name = `${table}_${new Date(fromMs).toISOString().slice(0, 10).replaceAll('-', '')}`
      if (known.has(name)) continue
      await addPartition(session, table, name, leastId(prefix, fromMs), leastId(prefix, fromMs + dayMs))
    }
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
