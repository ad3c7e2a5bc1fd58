import { expect, test } from 'vitest'
import { newId } from '../../src/id.ts'
import type { Store } from '../../src/store/store.ts'
import { claimOne, settlementFor, someEvent, toHandler } from './conformance/records.ts'
import { openWithClient } from './postgres-client.ts'

const dayMs = 86_400_000
/** The day of today has a partition: it was made when the schema was. */
const nowMs = Date.now()
const day = new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '')
const step = { beforeMs: nowMs + 2 * dayMs, maxRows: 500, maxBytes: 1e6 }
const today = () => someEvent({ id: newId('evt', nowMs), createdAtMs: nowMs })

async function openTwo() {
  const { store, client, openAnother } = await openWithClient()
  const other = await openAnother()
  const days = async () => {
    const { rows } = await client.query(
      `SELECT relname FROM pg_class WHERE relname IN ('events_${day}', 'attempts_${day}')`,
    )
    return rows.map(({ relname }) => relname).sort()
  }
  return { store, other, client, days }
}

async function recordAndEnd(store: Store): Promise<string> {
  const event = today()
  await store.recordEvent(event, toHandler)
  const delivery = await claimOne(store, nowMs)
  await store.settle(settlementFor(delivery))
  return event.id
}

async function removeAll(store: Store): Promise<number> {
  let events = 0
  for (let after: string | undefined = ''; after !== undefined; ) {
    const done = await store.removeOldEvents({ ...step, after: after === '' ? undefined : after })
    events += done.events
    after = done.next
  }
  return events
}

test('a day of which nothing is left is dropped, and what comes for it later is kept all the same', async () => {
  const { store, days } = await openTwo()
  await recordAndEnd(store)
  expect(await removeAll(store)).toBe(1)
  expect(await store.removeEmptyDays(nowMs + 2 * dayMs)).toBeGreaterThanOrEqual(2)
  expect(await days()).toEqual([])
  const late = await recordAndEnd(store)
  expect(await store.findEvent(late)).toMatchObject({ id: late })
  expect(await removeAll(store)).toBe(1)
})

test('a day with an event or an attempt that is kept is not dropped', async () => {
  const { store, days } = await openTwo()
  await recordAndEnd(store)
  await store.recordEvent(today(), toHandler)
  expect(await removeAll(store)).toBe(1)
  await store.removeEmptyDays(nowMs + 2 * dayMs)
  expect(await days()).toEqual([`events_${day}`])
})

test('a day that has not ended is not dropped', async () => {
  const { store, days } = await openTwo()
  // After midnight there is a day that has.
  await store.removeEmptyDays(nowMs)
  expect(await days()).toHaveLength(2)
})

test('a day is not dropped while somebody uses the table, and nobody waits for long', async () => {
  const { store, client, days } = await openTwo()
  await client.query('BEGIN')
  await client.query('LOCK TABLE ONLY events IN ACCESS SHARE MODE')
  await client.query('LOCK TABLE ONLY attempts IN ACCESS SHARE MODE')
  expect(await store.removeEmptyDays(nowMs + 2 * dayMs)).toBe(0)
  await client.query('COMMIT')
  expect(await days()).toHaveLength(2)
  expect(await store.removeEmptyDays(nowMs + 2 * dayMs)).toBeGreaterThanOrEqual(2)
})

test('two processes that remove at once share the work, and drop each day once', async () => {
  const { store, other, days } = await openTwo()
  const events = Array.from({ length: 300 }, today)
  await Promise.all(events.map((event) => store.recordEvent(event, [])))
  const removed = await Promise.all([removeAll(store), removeAll(other)])
  expect(removed[0] + removed[1] + (await removeAll(store))).toBe(300)
  await Promise.all([store.removeEmptyDays(step.beforeMs), other.removeEmptyDays(step.beforeMs)])
  await store.removeEmptyDays(step.beforeMs)
  expect(await days()).toEqual([])
})

test('an event that another process has locked is left for the next time, and holds nothing up', async () => {
  const { store, client } = await openTwo()
  const [locked, free] = [today(), today()]
  for (const event of [locked, free]) await store.recordEvent(event, [])
  await client.query('BEGIN')
  await client.query('SELECT FROM events WHERE id = $1 FOR UPDATE', [locked.id])
  expect(await removeAll(store)).toBe(1)
  await client.query('COMMIT')
  expect(await store.findEvent(free.id)).toBeUndefined()
  expect(await removeAll(store)).toBe(1)
})

test('a delivery that is locked by its claim is not waited for', async () => {
  const { store, client } = await openTwo()
  await store.recordEvent(today(), toHandler)
  await client.query('BEGIN')
  await client.query('SELECT FROM deliveries FOR UPDATE')
  expect(await removeAll(store)).toBe(0)
  await client.query('COMMIT')
})

test('no table is read whole to find what is old', async () => {
  const { store, client } = await openTwo()
  for (let n = 0; n < 10; n += 1) await recordAndEnd(store)
  expect(await removeAll(store)).toBe(10)
  // A connection tells its counts at its end, at the latest.
  await store.close()
  const reads = async () => {
    const { rows } = await client.query(`SELECT relname, seq_scan::int, idx_scan::int FROM pg_stat_user_tables
      WHERE relname IN ('deliveries', 'files', 'dedup_keys', 'events_${day}', 'events_other', 'attempts_${day}')`)
    return rows
  }
  await expect
    .poll(reads)
    .toContainEqual({ relname: 'dedup_keys', seq_scan: 0, idx_scan: expect.toSatisfy((n) => n > 0) })
  for (const table of await reads()) expect(table).toMatchObject({ seq_scan: 0 })
})
