import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createStatusStatements } from '../../src/store/sqlite/status-statements.ts'
import type { Store } from '../../src/store/store.ts'
import { claim, isGone, recordForSubscription, settlementFor, someEvent, startMs } from './conformance/records.ts'
import { databasePath } from './open-in-thread.ts'
import { statusChanges } from './status-changes.ts'

async function open() {
  const path = databasePath()
  const store = await openSqliteStore(path)
  const db = new DatabaseSync(path)
  onTestFinished(() => db.close())
  return { store, db, run: async (sql: string) => db.exec(sql) }
}

statusChanges(open)

const many = 4_500
const count = (db: DatabaseSync, status: string) =>
  Number(db.prepare('SELECT count(*) AS n FROM deliveries WHERE status = ?').get(status)?.n)

/** A subscription with one delivery that runs, and many that wait, each made a millisecond after the one before. */
async function openWithMany() {
  const { store, db } = await open()
  onTestFinished(() => store.close())
  const { subscriptionId, eventId } = await recordForSubscription(store)
  const [running] = (await claim(store, startMs)).deliveries
  if (running === undefined) throw new Error('nothing was claimed')
  db.exec(`
    INSERT INTO deliveries (id, event_id, event_type, destination_kind, destination_id, status, due_at_ms, created_at_ms)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${many})
    SELECT printf('dlv_%06d', n), '${eventId}', 'code.pushed', 'subscription', '${subscriptionId}', 'pending',
      ${startMs} + n, ${startMs} + n FROM numbers`)
  return { store, db, subscriptionId, running }
}

/** Does it, and another write that is asked for after it; gives what was answered first, and what a claim gets meanwhile. */
async function meanwhile(store: Store, work: Promise<unknown>) {
  const answered: string[] = []
  const worked = work.then(() => answered.push('the change'))
  const { deliveries } = await claim(store, startMs + many, { limit: 3 })
  await store.recordEvent(someEvent(), [])
  answered.push('the event')
  await worked
  return { answered, claimed: deliveries.map(({ id }) => id) }
}
const eventFirst = ['the event', 'the change']

test('while the many of a subscription are held, freed and canceled other writes are answered', async () => {
  const { store, db, subscriptionId: id } = await openWithMany()
  const paused = await meanwhile(store, store.updateSubscription(id, { status: 'paused' }, startMs))
  expect(paused).toEqual({ answered: eventFirst, claimed: [] })
  expect(count(db, 'held')).toBe(many)
  const resumed = await meanwhile(store, store.updateSubscription(id, { status: 'active' }, startMs + many))
  expect(resumed).toEqual({ answered: eventFirst, claimed: ['dlv_000001', 'dlv_000002', 'dlv_000003'] })
  expect(count(db, 'held')).toBe(0)
  const { deliveries } = await claim(store, startMs + many, { limit: 5000, maxBytes: 1e9 })
  const ids = deliveries.map((delivery) => delivery.id)
  expect(ids).toEqual(ids.toSorted())
  expect(ids).toHaveLength(many - 3)
  const deleted = await meanwhile(store, store.deleteSubscription(id, startMs + many))
  expect(deleted).toEqual({ answered: eventFirst, claimed: [] })
  expect(count(db, 'canceled')).toBe(many + 1)
})

test('while the many of a subscription that is disabled are held other writes are answered', async () => {
  const { store, db, running } = await openWithMany()
  const change = { outcome: 'refused', next: { kind: 'exhausted' }, disable: isGone(running) } as const
  const disabled = await meanwhile(store, store.settle(settlementFor(running, change)))
  expect(disabled).toEqual({ answered: eventFirst, claimed: [] })
  expect(count(db, 'held')).toBe(many)
})

test('a subscription that is resumed while it is being paused is active, with all that it has', async () => {
  const { store, db, subscriptionId: id } = await openWithMany()
  const paused = store.updateSubscription(id, { status: 'paused' }, startMs)
  const resumed = store.updateSubscription(id, { status: 'active' }, startMs)
  expect(await Promise.all([paused, resumed])).toMatchObject([{ id }, { id }])
  expect(count(db, 'pending')).toBe(many)
})

test('every statement by which deliveries follow a status finds them by an index', async () => {
  const { db } = await open()
  const texts: string[] = []
  createStatusStatements({ prepare: (sql: string) => db.prepare(texts.push(sql) > 0 ? sql : '') } as never) // all that is asked of it
  for (const text of texts) {
    const steps = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all()
    expect(
      steps.map(({ detail }) => String(detail)).filter((step) => /^SCAN (deliveries|subscriptions)|B-TREE/.test(step)),
      text,
    ).toEqual([])
  }
})
