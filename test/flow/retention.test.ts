import { expect, test } from 'vitest'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed, issueChanged } from '../stand-ins/samples.ts'

const dayMs = 86_400_000
const pushed = { type: 'code.pushed', data: codePushed }

test('events beyond RETENTION are gone after the next start, but for one whose delivery is held', async () => {
  const clock = createManualClock()
  const app = await startTestApp({ RETENTION: '15d' }, { clock })
  const consumer = await startConsumer()
  const { id: paused } = await subscribe(app, consumer.url, ['issue.changed'])
  await app.api('POST', `/v1/subscriptions/${paused}/pause`)
  await subscribe(app, consumer.url, ['code.pushed'])
  const { json: delivered } = await app.api('POST', '/v1/events', pushed)
  await app.ended(delivered.event_id)
  const { json: old } = await app.api('POST', '/v1/events', pushed, { 'idempotency-key': 'old' })
  await app.ended(old.event_id)
  const { json: held } = await app.api('POST', '/v1/events', { type: 'issue.changed', data: issueChanged })
  clock.advance(15 * dayMs)
  const { json: young } = await app.api('POST', '/v1/events', pushed)
  await app.ended(young.event_id)
  await app.close(1_000)

  clock.advance(1)
  const next = await startTestApp({ RETENTION: '15d', DATA_DIR: app.dataDir }, { clock })
  const line = await next.logs('retention.removed')
  expect(line).toMatchObject({ events: 2, deliveries: 2, attempts: 2, files: 0, duration_ms: expect.any(Number) })
  const left = (await next.all('/v1/events')).map(({ id }) => id)
  expect(left.sort()).toEqual([held.event_id, young.event_id].sort())
  expect((await next.api('GET', '/metrics')).text).toContain('hookpact_events_removed_total 2')
})

test('with RETENTION=forever nothing is removed', async () => {
  const clock = createManualClock()
  const app = await startTestApp({ RETENTION: 'forever' }, { clock, role: 'receive' })
  await app.api('POST', '/v1/events', pushed)
  await app.close(1_000)
  clock.advance(5000 * dayMs)
  const next = await startTestApp({ RETENTION: 'forever', DATA_DIR: app.dataDir }, { clock, role: 'receive' })
  expect(await next.all('/v1/events')).toHaveLength(1)
  await next.close(1_000)
  expect(next.logged.filter(({ event }) => event === 'retention.removed')).toEqual([])
})
