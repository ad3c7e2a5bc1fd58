import { isDeepStrictEqual } from 'node:util'
import { timeOfId } from '../../id.ts'
import { nameOfPostgres, reasonOf } from '../place.ts'
import type { PartitionedTable } from '../postgres/partitions.ts'
import { dayMs, leastId, partitionedTables, startOfDay } from '../postgres/partitions.ts'
import type { Digest } from './digest.ts'
import { digestOf } from './digest.ts'
import type { Row } from './reader.ts'
import { batchRows, keyOfRow } from './reader.ts'
import type { Source } from './source.ts'
import { openSource } from './source.ts'
import type { Key, Table } from './tables.ts'
import { tables } from './tables.ts'
import type { Target } from './target.ts'
import { openTarget } from './target.ts'

export interface CopyOptions {
  /** An SQLite file of a server that is stopped. */
  readonly sourcePath: string
  /** `postgres://…` */
  readonly targetUrl: string
  /** Called after each batch. */
  readonly onProgress: (progress: CopyProgress) => void
  /** Ends the copy between two batches. */
  readonly signal: AbortSignal
}
export interface CopyProgress {
  /** The target is looked through for rows that are not of this source. */
  readonly step: 'looking through' | 'copying' | 'verifying'
  readonly table: string
  /** Of the table, so far; those of an earlier run count. */
  readonly rows: number
  readonly ofRows: number
}
/** A table on both sides, after the copy. */
export interface CopiedTable {
  readonly name: string
  readonly source: Digest
  readonly target: Digest
}
export interface Copied {
  readonly tables: readonly CopiedTable[]
  /** Somebody wrote to the source after the copy began: what was written then is not in the target. */
  readonly sourceWasWritten: boolean
}

/** Days before this one that get partitions of their own: older events are few, and kept by the one for all others. */
const partitionedDays = 1_100

/**
 * Copies everything from an SQLite file to a PostgreSQL, in the order of keys, and compares both afterwards. What an
 * earlier run copied is found by its keys and not copied again. No server starts on the target before both are the same.
 * @throws Error when the source or the target cannot be used; the signal's reason when it was aborted.
 */
export async function copyStore({ sourcePath, targetUrl, onProgress, signal }: CopyOptions): Promise<Copied> {
  const source = openSource(sourcePath)
  const target = openTarget(targetUrl)
  const place = nameOfPostgres(targetUrl)
  try {
    await prepare(source, target, place, onProgress, signal).catch((cause: unknown) => {
      if (cause instanceof CopyRefused || signal.aborted) throw cause
      throw new Error(`${place} cannot be copied to: ${reasonOf(cause)}`, { cause })
    })
    for (const table of tables) await copyTable(source, target, table, onProgress, signal)
    const compared: CopiedTable[] = []
    for (const table of tables) compared.push(await compare(source, target, table, onProgress, signal))
    const sourceWasWritten = source.wasWritten()
    if (compared.every(isSame) && !sourceWasWritten) await target.end()
    return { tables: compared, sourceWasWritten }
  } finally {
    source.close()
    await target.close()
  }
}

/** Whether both sides of a table are the same. */
export function isSame({ source, target }: CopiedTable): boolean {
  return source.rows === target.rows && source.hash === target.hash
}

class CopyRefused extends Error {}

async function prepare(
  source: Source,
  target: Target,
  place: string,
  onProgress: CopyOptions['onProgress'],
  signal: AbortSignal,
): Promise<void> {
  const nowMs = Date.now()
  await refuseUsed(target, place)
  await target.migrate(nowMs)
  for (const table of tables) {
    const key = await foreignKey(source, target, table, onProgress, signal)
    if (key === undefined) continue
    throw new CopyRefused(
      `${place} holds other data: ${describe(table, key)} is not in the source. Copy to an empty database`,
    )
  }
  await target.begin()
  // One may have started meanwhile; from here on none does.
  await refuseUsed(target, place)
  for (const name of partitionedTables) await target.addPartitions(name, await daysOf(source, name, nowMs))
}

async function refuseUsed(target: Target, place: string): Promise<void> {
  if ((await target.countServers()) === 0) return
  throw new CopyRefused(`${place} is used by a running server: stop it until the copy is complete`)
}

const namedByOthers: readonly string[] = ['dedup_keys', 'idempotency_keys']

/** Keys such as those of events may be said; those of repeats come from senders. */
function describe(table: Table, key: Key): string {
  return namedByOthers.includes(table.name) ? `a row of ${table.name}` : `${key[0]} in ${table.name}`
}

/** A key of the target that the source has not. */
async function foreignKey(
  source: Source,
  target: Target,
  table: Table,
  onProgress: CopyOptions['onProgress'],
  signal: AbortSignal,
): Promise<Key | undefined> {
  const ofRows = await target.count(table)
  let rows = 0
  for (let after = table.firstKey; ; ) {
    signal.throwIfAborted()
    const keys = await target.keysAfter(table, after, batchRows)
    const last = keys.at(-1)
    if (last === undefined) return undefined
    const foreign = await firstForeign(source, table, keys, after)
    if (foreign !== undefined) return foreign
    after = last
    rows += keys.length
    onProgress({ step: 'looking through', table: table.name, rows, ofRows })
  }
}

async function firstForeign(source: Source, table: Table, keys: readonly Key[], after: Key): Promise<Key | undefined> {
  // What an earlier run copied has no gaps: then the keys need not be looked up one by one.
  if (isDeepStrictEqual(keys, await source.keysAfter(table, after, keys.length))) return undefined
  for (const key of keys) if (!(await source.has(table, key))) return key
  return undefined
}

/** The days of which the source has rows. */
async function daysOf(source: Source, name: PartitionedTable, nowMs: number): Promise<number[]> {
  const table = tables.find((one) => one.name === name)
  if (table === undefined) return []
  const days: number[] = []
  let fromMs = startOfDay(nowMs) - partitionedDays * dayMs
  while (fromMs < nowMs) {
    const [key] = await source.keysAfter(table, [leastId(name, fromMs), ...table.firstKey.slice(1)], 1)
    const atMs = timeOfId(String(key?.[0]))
    if (!(atMs >= fromMs && atMs < nowMs)) return days
    days.push(startOfDay(atMs))
    fromMs = startOfDay(atMs) + dayMs
  }
  return days
}

async function copyTable(
  source: Source,
  target: Target,
  table: Table,
  onProgress: CopyOptions['onProgress'],
  signal: AbortSignal,
): Promise<void> {
  const ofRows = await source.count(table)
  let { key, rows: done } = await placeToGoOn(source, target, table)
  for (;;) {
    signal.throwIfAborted()
    const rows = await source.rowsAfter(table, key)
    const last = rows.at(-1)
    if (last === undefined) return
    for (const row of rows) refuseNul(table, row)
    await target.insert(table, rows)
    key = keyOfRow(table, last)
    done += rows.length
    onProgress({ step: 'copying', table: table.name, rows: done, ofRows })
  }
}

/** After the last row of the target; from the beginning if there are gaps before it. */
async function placeToGoOn(source: Source, target: Target, table: Table): Promise<{ key: Key; rows: number }> {
  const none = { key: table.firstKey, rows: 0 }
  const key = await target.lastKey(table)
  if (key === undefined) return none
  const rows = await target.count(table)
  return rows === (await source.countUpTo(table, key)) ? { key, rows } : none
}

/** PostgreSQL's text has no NUL. */
function refuseNul(table: Table, row: Row): void {
  const at = row.findIndex((value) => typeof value === 'string' && value.includes('\0'))
  if (at === -1) return
  const name = `${table.columns[at]?.name} of ${describe(table, keyOfRow(table, row))}`
  throw new Error(`${name} has a NUL character, which PostgreSQL does not store: change it at the source`)
}

async function compare(
  source: Source,
  target: Target,
  table: Table,
  onProgress: CopyOptions['onProgress'],
  signal: AbortSignal,
): Promise<CopiedTable> {
  const ofRows = 2 * (await source.count(table))
  let done = 0
  const onBatch = (rows: number) => {
    signal.throwIfAborted()
    done += rows
    onProgress({ step: 'verifying', table: table.name, rows: done, ofRows })
  }
  return {
    name: table.name,
    source: await digestOf(source, table, onBatch),
    target: await digestOf(target, table, onBatch),
  }
}
