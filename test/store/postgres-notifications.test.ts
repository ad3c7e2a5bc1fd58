import { expect, inject, onTestFinished, test } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { postgresUrl } from '../stand-ins/databases.ts'
import { runSql } from '../stand-ins/postgres.ts'
import { recordOne } from './conformance/records.ts'

async function openTwo() {
  const url = await postgresUrl()
  const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()))
  })
  return { stores, database: new URL(url).pathname.slice(1) }
}

test('what one process makes due wakes the others', async () => {
  const { stores } = await openTwo()
  const [one, other] = stores
  const heard = Promise.withResolvers<void>()
  other.onDue(heard.resolve)
  await recordOne(one)
  await heard.promise
})

test('a process whose connections were cut hears again', async () => {
  const { stores, database } = await openTwo()
  const [one, other] = stores
  let heard = 0
  other.onDue(() => {
    heard += 1
  })
  await runSql(
    inject('postgresPort') ?? 0, // this runs in the project that has a PostgreSQL
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`,
  )
  await expect.poll(() => recordOne(one).catch(() => undefined), { timeout: 10_000 }).toBeDefined()
  const before = heard
  await expect
    .poll(
      async () => {
        await recordOne(one)
        return heard
      },
      { timeout: 10_000, interval: 200 },
    )
    .toBeGreaterThan(before)
})

test('many commits are one notification', async () => {
  const { stores } = await openTwo()
  const [one, other] = stores
  let heard = 0
  other.onDue(() => {
    heard += 1
  })
  await Promise.all(Array.from({ length: 200 }, () => recordOne(one)))
  await expect.poll(() => heard, { timeout: 5_000 }).toBeGreaterThan(0)
  expect(heard).toBeLessThan(50)
})
