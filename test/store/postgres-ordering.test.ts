import type pg from 'pg'
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { claim, claimOne, settlementFor, someEvent, someSubscription, startMs } from './conformance/records.ts'
import { openWithClient } from './postgres-client.ts'

/** Two stores on one database, as two processes have it, a connection of somebody else's, and a subscription in order. */
async function openTwo(ordering: 'block' | 'skip' = 'block') {
  const { store, client, openAnother } = await openWithClient()
  const stores = [store, await openAnother()] as const
  const { id: lane, ...rest } = someSubscription({ settings: { ordering } })
  await store.createSubscription({ id: lane, ...rest })
  return { stores, client, lane }
}

async function publish(store: Store, orderingKey: string): Promise<string> {
  const event = someEvent({ type: 'code.pushed', orderingKey })
  const recorded = await store.recordEvent(event, [{ kind: 'subscribers', eventType: 'code.pushed' }])
  return recorded.kind === 'recorded' ? (recorded.deliveryIds[0] ?? '') : ''
}

/** Resolves when so many wait for a lock of an order. */
async function waiting(client: pg.Client, count: number): Promise<void> {
  const read = async () =>
    (await client.query(`SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).rows[0]
      .n
  await expect.poll(read, { interval: 10, timeout: 5000 }).toBe(count)
}

const endings = {
  settle: async (store: Store) => {
    const head = await claimOne(store, startMs)
    return () => store.settle(settlementFor(head))
  },
  cancel: async (store: Store) => {
    const head = await claimOne(store, startMs)
    return () => store.cancelDelivery(head.id, startMs)
  },
}

test.each([
  ['settle', 'before'],
  ['settle', 'after'],
  ['cancel', 'before'],
  ['cancel', 'after'],
] as const)(
  'what is recorded while another process is about to %s the one in front, and asks %s it, waits behind nobody',
  async (ending, place) => {
    const { stores, client, lane } = await openTwo()
    const [one, other] = stores
    await publish(one, 'a')
    const end = await endings[ending](one)
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('hookpact ordering'), hashtext($1 || ' a') & 511)`, [
      lane,
    ])
    const first = place === 'before' ? publish(other, 'a') : end()
    await waiting(client, 1)
    const second = place === 'before' ? end() : publish(other, 'a')
    await waiting(client, 2)
    await client.query('COMMIT')
    const results = await Promise.all([first, second])
    expect((await claimOne(other, startMs + 1000)).id).toBe(results.find((result) => typeof result === 'string'))
  },
)

test('however two processes record, cancel and settle at once, each key keeps its order and nobody is left', async () => {
  const { stores } = await openTwo('skip')
  const count = 150
  const asked = new Map<string, string[]>()
  const settled: string[] = []
  const publishAll = async (key: string) => {
    for (let n = 0; n < count / 3; n += 1) {
      const id = await publish(stores[n % 2] ?? stores[0], key)
      asked.set(key, [...(asked.get(key) ?? []), id])
      if (n % 10 === 9) await stores[0].cancelDelivery(id, startMs)
    }
  }
  let isAsked = false
  let nowMs = startMs
  const work = async (store: Store) => {
    for (;;) {
      const wasAsked = isAsked
      nowMs += 2000
      const { deliveries } = await claim(store, nowMs, { limit: 2, leaseMs: 1e9 })
      await Promise.all(
        deliveries.map(async (delivery) => {
          const next = delivery.attempt === 1 && settled.length % 4 === 0 ? ({ kind: 'exhausted' } as const) : undefined
          const { kind } = await store.settle(
            settlementFor(delivery, next === undefined ? {} : { outcome: 'refused', next }),
          )
          if (kind === 'settled') settled.push(delivery.id)
        }),
      )
      if (wasAsked && deliveries.length === 0) return
    }
  }
  const working = Promise.all(stores.map(work))
  await Promise.all(['a', 'b', 'c'].map(publishAll))
  isAsked = true
  await working
  for (const ids of asked.values()) {
    expect(settled.filter((id) => ids.includes(id))).toEqual(ids.filter((id) => settled.includes(id)))
  }
  expect(await stores[0].listDeliveries({ status: 'pending' }, { limit: 10 })).toEqual([])
  expect([...asked.values()].flat()).toHaveLength(count)
})

/** Adds deliveries to the subscription as SQL says them, with the id of an event that is there. */
async function fill(client: pg.Client, store: Store, columns: string, values: string, count: number) {
  const id = await publish(store, 'first')
  await client.query(`INSERT INTO deliveries (id, event_id, event_type, destination_kind, destination_id, created_at_ms, ${columns})
    SELECT 'dlv_' || lpad(n::text, 8, '0'), event_id, event_type, destination_kind, destination_id, ${startMs} + n, ${values}
    FROM deliveries, generate_series(1, ${count}) n WHERE id = '${id}'`)
  await store.cancelDelivery(id, startMs)
}
const idOf = (n: number) => `dlv_${`${n}`.padStart(8, '0')}`

test('of a large backlog the oldest are free first, and are claimed while the others are being freed', async () => {
  const { stores, client, lane } = await openTwo()
  const [one, other] = stores
  await one.updateSubscription(lane, { status: 'paused' }, startMs)
  await fill(client, one, 'status', `'held'`, 25_000)
  await client.query('BEGIN')
  await client.query('SELECT FROM deliveries WHERE id = $1 FOR UPDATE', [idOf(15_000)])
  const resumed = one.updateSubscription(lane, { status: 'active' }, startMs + 1e6)
  const free = async () => (await other.findDelivery(idOf(10_000)))?.status
  await expect.poll(free, { timeout: 7000, interval: 20 }).toBe('pending')
  const claimed = (await claim(other, startMs + 1e6)).deliveries.map(({ id }) => id)
  expect(claimed).toEqual(Array.from({ length: 100 }, (_, n) => idOf(n + 1)))
  await client.query('COMMIT')
  await resumed
  expect((await claim(other, startMs + 1e6)).deliveries.map(({ id }) => id)[0]).toBe(idOf(101))
  expect(await one.listDeliveries({ status: 'held' }, { limit: 1 })).toEqual([])
})

test('an order with many that wait is given up', async () => {
  const { stores, client, lane } = await openTwo()
  await fill(client, stores[0], 'status, ordering_key, ordering_place', `'pending', n % 7, n`, 25_000)
  await stores[0].updateSubscription(lane, { settings: { ordering: null } }, startMs + 1e6)
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM deliveries WHERE due_at_ms IS NOT NULL AND ordering_key IS NULL`,
  )
  expect(rows[0].n).toBe(25_000)
})

test('from block to skip all of many keys are let pass', async () => {
  const { stores, client, lane } = await openTwo()
  const columns = 'status, ordering_key, ordering_place, ended_at_ms'
  const values = `CASE WHEN n <= 2500 THEN 'exhausted' ELSE 'pending' END, n % 2500, n, CASE WHEN n <= 2500 THEN 1 END`
  await fill(client, stores[0], columns, values, 7_500)
  await stores[0].updateSubscription(lane, { settings: { ordering: 'skip' } }, startMs + 1e6)
  const { rows } = await client.query('SELECT id FROM deliveries WHERE due_at_ms IS NOT NULL ORDER BY id')
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 2500 }, (_, n) => idOf(n + 2501)))
})

test('a claim changes no column that an index names', async () => {
  const { client } = await openTwo()
  const { rows } = await client.query(`SELECT indexdef FROM pg_indexes WHERE tablename = 'deliveries'`)
  expect(rows.length).toBeGreaterThan(4)
  for (const { indexdef } of rows) expect(indexdef).not.toMatch(/attempt_count|lease_until_ms|claimed_at_ms/)
})
