import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import {
  claim,
  claimOne,
  recordForSubscription,
  recordOne,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
} from './conformance/records.ts'
import { openWithClient } from './postgres-client.ts'

test('what was leased and cannot be read is due as before, and no attempt is counted', async () => {
  const { store, client } = await openWithClient()
  const id = await recordOne(store)
  await client.query('ALTER TABLE events RENAME COLUMN body TO hidden')
  await expect(claim(store, startMs)).rejects.toThrow('body')
  expect(await store.findDelivery(id)).toMatchObject({ status: 'pending', attemptCount: 0 })
  await client.query('ALTER TABLE events RENAME COLUMN hidden TO body')
  expect(await claimOne(store, startMs)).toMatchObject({ id, attempt: 1 })
})

test('a delivery whose event is gone is canceled instead of claimed', async () => {
  const { store, client } = await openWithClient()
  const id = await recordOne(store)
  await client.query('DELETE FROM events')
  expect((await claim(store, startMs)).deliveries).toEqual([])
  expect(await store.findDelivery(id)).toMatchObject({ status: 'canceled', attemptCount: 0, endedAtMs: startMs })
})

test('what is due and locked by somebody else is asked for again a little later, not at once', async () => {
  const { store, client } = await openWithClient()
  const id = await recordOne(store)
  await client.query('BEGIN')
  await client.query('SELECT FROM deliveries FOR UPDATE')
  expect(await claim(store, startMs)).toEqual({ deliveries: [], nextDueAtMs: startMs + 25 })
  await client.query('COMMIT')
  expect(await claimOne(store, startMs)).toMatchObject({ id, attempt: 1 })
})

test('a settlement that meets another transaction and loses is tried again', async () => {
  const { store, client } = await openWithClient()
  const { subscriptionId, deliveryId } = await recordForSubscription(store)
  const failed = await claimOne(store, startMs)
  const retry = { kind: 'retry', dueAtMs: startMs } as const
  await store.settle(settlementFor(failed, { outcome: 'refused', next: retry }))
  const delivery = await claimOne(store, startMs)
  await client.query('BEGIN')
  await client.query('SELECT FROM subscriptions WHERE id = $1 FOR UPDATE', [subscriptionId])
  const settled = store.settle(settlementFor(delivery))
  // It has ended the delivery and waits for the subscription, which we have; now we wait for the delivery.
  await delay(200)
  await client.query('SELECT FROM deliveries WHERE id = $1 FOR UPDATE', [deliveryId])
  await client.query('COMMIT')
  expect(await settled).toEqual({ kind: 'settled' })
  expect(await store.listAttempts(deliveryId)).toMatchObject([{ outcome: 'refused' }, { outcome: 'accepted' }])
})

test('what has just come waits for its batch, although the claim had found one that had waited', async () => {
  const { store, client } = await openWithClient()
  const subscription = someSubscription({ settings: { batch: { maxEvents: 10, waitMs: 5000 } } })
  await store.createSubscription(subscription)
  const record = (createdAtMs: number) =>
    store.recordEvent(someEvent({ createdAtMs }), [{ kind: 'subscription', id: subscription.id }])
  await record(startMs)
  const nowMs = startMs + 5000
  await client.query('BEGIN')
  await client.query('SELECT FROM lanes FOR UPDATE')
  const other = claim(store, nowMs)
  await delay(200)
  await client.query(
    `UPDATE deliveries SET lease_until_ms = ${nowMs + 60_000}, claimed_at_ms = ${nowMs}, attempt_count = 1`,
  )
  await record(nowMs)
  await client.query('COMMIT')
  expect((await other).deliveries).toEqual([])
})

test('a settlement locks the lane before what is in flight of it, as a claim does', async () => {
  const { store, client } = await openWithClient()
  await recordForSubscription(store, { settings: { maxInFlight: 5 } })
  const late = await claimOne(store, startMs)
  await client.query(`BEGIN; SET LOCAL lock_timeout = '2s'`)
  await client.query('SELECT FROM lanes FOR UPDATE')
  const change = { isCounted: true, next: { kind: 'exhausted' }, blockUntilMs: startMs + 30_000 } as const
  const settled = store.settle(settlementFor(late, { outcome: 'refused', ...change }))
  await delay(200)
  // As a claim that clears what has expired: were the row held, each would wait for the other.
  await client.query(`SET LOCAL lock_timeout = '200ms'`)
  await client.query('DELETE FROM in_flight')
  await client.query('COMMIT')
  expect(await settled).toEqual({ kind: 'settled' })
})

test('an attempt counts by the rule under which it was claimed, whatever the settings are a moment later', async () => {
  const { store, client } = await openWithClient()
  await recordForSubscription(store, { settings: { maxInFlight: 1 } })
  await client.query(`UPDATE subscriptions SET settings = '{}'`)
  expect(await claimOne(store, startMs)).toMatchObject({ isCounted: true, subscription: { settings: {} } })
})

test('who accepts while a consumer is left alone for the first time ends that', async () => {
  const { store, client } = await openWithClient()
  const { subscriptionId } = await recordForSubscription(store)
  const retry = { kind: 'retry', dueAtMs: startMs } as const
  await store.settle(settlementFor(await claimOne(store, startMs), { outcome: 'refused', next: retry }))
  const delivery = await claimOne(store, startMs)
  await client.query('BEGIN')
  await client.query('SELECT FROM subscriptions FOR UPDATE')
  const settled = store.settle(settlementFor(delivery))
  await delay(200)
  await client.query('INSERT INTO lanes (subscription_id, blocked_until_ms) VALUES ($1, 5)', [subscriptionId])
  await client.query('COMMIT')
  expect(await settled).toEqual({ kind: 'settled' })
  expect((await store.findSubscription(subscriptionId))?.blockedUntilMs).toBeNull()
})

test('many deliveries of one subscription are held, freed and canceled', async () => {
  const { store, client } = await openWithClient()
  const { subscriptionId } = await recordForSubscription(store)
  await client.query(`INSERT INTO deliveries
    SELECT 'dlv_' || n, event_id, event_type, destination_kind, destination_id, 'pending', 0, 0, due_at_ms, NULL, NULL, created_at_ms, NULL
    FROM deliveries, generate_series(1, 25000) n`)
  const count = async (status: string) =>
    (await client.query('SELECT count(*)::int AS n FROM deliveries WHERE status = $1', [status])).rows[0].n
  await store.updateSubscription(subscriptionId, { status: 'paused' }, startMs)
  expect(await count('held')).toBe(25_001)
  await store.updateSubscription(subscriptionId, { status: 'active' }, startMs)
  expect(await count('pending')).toBe(25_001)
  await store.deleteSubscription(subscriptionId, startMs)
  expect(await count('canceled')).toBe(25_001)
})

test('nobody is left alone whose subscription is gone', async () => {
  const { store, client } = await openWithClient()
  await recordForSubscription(store)
  const running = await claimOne(store, startMs)
  await client.query('DELETE FROM subscriptions')
  const next = { kind: 'retry', dueAtMs: startMs + 2000 } as const
  await store.settle(settlementFor(running, { outcome: 'refused', next, blockUntilMs: startMs + 30_000 }))
  expect((await client.query('SELECT FROM lanes')).rowCount).toBe(0)
})

test('a process that starts waits for one that migrates, as long as that takes', async () => {
  const { client, url } = await openWithClient()
  await client.query(`SELECT pg_advisory_lock(hashtext('hookpact migrations'))`)
  const second = openPostgresStore(url)
  await vi.waitFor(async () => {
    const { rows } = await client.query(`SELECT application_name AS name FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    expect(rows).toEqual([{ name: 'hookpact migrate' }])
  }, 10_000)
  await client.query(`SELECT pg_advisory_unlock(hashtext('hookpact migrations'))`)
  await (await second).close()
})

test('a store closes although its database stands still', async () => {
  const { store, client } = await openWithClient()
  const { rows } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE 'hookpact%'`)
  onTestFinished(() => {
    for (const { pid } of rows) process.kill(pid, 'SIGCONT')
  })
  for (const { pid } of rows) process.kill(pid, 'SIGSTOP')
  await store.close()
})
