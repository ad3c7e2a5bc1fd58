import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newId } from '../../src/id.ts'
import type { NewReplay } from '../../src/store/replays.ts'
import { exhaustOne, recordOne, startMs } from './conformance/records.ts'
import { openWithClient } from './postgres-client.ts'

const laterMs = startMs + 60_000

function someReplay(): NewReplay {
  const filter = { statuses: ['exhausted'], direction: 'in', source: 'github' } as const
  return { id: newId('rpl', laterMs), filter, matched: null, createdAtMs: laterMs }
}

test('a replay of which another process takes a step is left to it, and the next one has its turn', async () => {
  const { store, client } = await openWithClient()
  const [one, two] = [someReplay(), someReplay()]
  await store.startReplay(one, 8)
  await client.query('BEGIN')
  await client.query('SELECT FROM replays WHERE id = $1 FOR UPDATE', [one.id])
  expect(await store.stepReplay(laterMs, 10)).toBeUndefined()
  await store.startReplay(two, 8)
  expect(await store.stepReplay(laterMs, 10)).toMatchObject({ replay: { id: two.id } })
  // Its process dies.
  await client.query('ROLLBACK')
  expect(await store.stepReplay(laterMs, 10)).toMatchObject({ replay: { id: one.id } })
})

test('a step that breaks off leaves the deliveries and the place of the replay as they were', async () => {
  const { store, client } = await openWithClient()
  await recordOne(store)
  await exhaustOne(store)
  const replay = someReplay()
  await store.startReplay(replay, 8)
  // What fails is the last statement of the step.
  await client.query(`CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`)
  await client.query('CREATE TRIGGER broken BEFORE UPDATE ON replays FOR EACH ROW EXECUTE FUNCTION break()')
  await expect(store.stepReplay(laterMs, 10)).rejects.toThrow('broken')
  expect(await store.findReplay(replay.id)).toMatchObject({ lastId: '', replayed: 0 })
  expect(await store.listDeliveries({ status: 'exhausted' }, { limit: 10 })).toHaveLength(1)
  await client.query('DROP TRIGGER broken ON replays')
  expect(await store.stepReplay(laterMs, 10)).toMatchObject({ replayed: 1, replay: { status: 'done' } })
})

test.each([
  ['has succeeded', `status = 'succeeded'`, 'succeeded'],
  ['is to be tried again', `status = 'pending', ended_at_ms = NULL, due_at_ms = ${laterMs + 5000}`, 'pending'],
])('what %s while a step waited for it is not made again', async (_name, change, status) => {
  const { store, client } = await openWithClient()
  const id = await recordOne(store)
  await exhaustOne(store)
  await store.startReplay(someReplay(), 8)
  await client.query('BEGIN')
  await client.query(`UPDATE deliveries SET ${change}`)
  const step = store.stepReplay(laterMs, 10)
  await delay(200)
  await client.query('COMMIT')
  expect(await step).toMatchObject({ replayed: 0, replay: { skipped: 1 } })
  const nextAttemptAtMs = status === 'pending' ? laterMs + 5000 : null
  expect(await store.findDelivery(id)).toMatchObject({ status, nextAttemptAtMs })
})

test('no table is read whole by a step, or to count', async () => {
  const { store, client } = await openWithClient()
  for (let n = 0; n < 10; n += 1) {
    await recordOne(store)
    await exhaustOne(store)
  }
  const replay = someReplay()
  for (const statuses of [
    ['exhausted', 'canceled'],
    ['succeeded', 'exhausted'],
  ] as const) {
    const filter = { ...replay.filter, statuses }
    expect((await store.countReplay(filter, laterMs, undefined, 100)).matched).toBe(10)
  }
  await store.startReplay(replay, 8)
  for (let n = 0; n < 4; n += 1) await store.stepReplay(laterMs, 3)
  expect(await store.findReplay(replay.id)).toMatchObject({ status: 'done', replayed: 10 })
  // A connection tells its counts at its end, at the latest.
  await store.close()
  const reads = async () => {
    const { rows } = await client.query(`SELECT relname, seq_scan::int, idx_scan::int FROM pg_stat_user_tables
      WHERE relname IN ('deliveries', 'subscriptions', 'replays', 'events_other') OR relname ~ '^events_2'`)
    return rows
  }
  await expect.poll(reads).toContainEqual({ relname: 'replays', seq_scan: 0, idx_scan: expect.toSatisfy((n) => n > 0) })
  for (const table of await reads()) expect(table).toMatchObject({ seq_scan: 0 })
})
