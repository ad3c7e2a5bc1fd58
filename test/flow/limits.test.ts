import { expect, test } from 'vitest'
import { subscribe } from '../stand-ins/calls.ts'
import { startConsumer } from '../stand-ins/consumer.ts'
import { createManualClock } from '../stand-ins/manual-clock.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { githubPing } from '../stand-ins/samples.ts'

test('a source takes what its limit allows, and the rest is told when to come back', async () => {
  const app = await startTestApp({ RATE_LIMIT_PER_SOURCE: '2/h' })
  for (let n = 0; n < 2; n += 1) expect((await app.github('ping', githubPing)).status).toBe(202)
  const refused = await app.github('ping', githubPing)
  expect(refused).toMatchObject({ status: 429, json: { code: 'rate_limited' } })
  expect(refused.headers.get('retry-after')).toMatch(/^1[78]\d\d$/)
  expect(refused.headers.get('ratelimit-policy')).toBe('"source";q=2;w=3600')
  expect(refused.headers.get('ratelimit')).toMatch(/^"source";r=0;t=\d+$/)
  expect(await app.all('/v1/events')).toHaveLength(2)
})

test('an address is limited by what the trusted proxy says of it', async () => {
  const app = await startTestApp({ RATE_LIMIT_PER_ADDRESS: '1/h', TRUSTED_PROXIES: '127.0.0.1' })
  const from = async (address: string) =>
    (await app.github('ping', githubPing, { headers: { 'x-forwarded-for': address } })).status
  expect(await from('203.0.113.7')).toBe(202)
  expect(await from('203.0.113.7')).toBe(429)
  expect(await from('203.0.113.8, 203.0.113.7')).toBe(429)
  expect(await from('203.0.113.8')).toBe(202)
})

test('the management API is not limited', async () => {
  const app = await startTestApp({ RATE_LIMIT_PER_ADDRESS: '1/h', RATE_LIMIT_PER_SOURCE: '1/h' })
  for (let n = 0; n < 5; n += 1) expect((await app.api('GET', '/v1/sources')).status).toBe(200)
})

test('what was refused is listed with the address that it came from, and counted', async () => {
  const app = await startTestApp({ TRUSTED_PROXIES: '1' })
  const headers = { 'x-forwarded-for': '8.8.8.8, 203.0.113.7' }
  await app.github('ping', githubPing, { secret: 'another', headers })
  await app.github('ping', '{', { headers: { 'x-forwarded-for': 'unknown' } })
  await app.github('ping', githubPing)
  await expect
    .poll(() => app.all('/v1/rejections'), { timeout: 5_000 })
    .toMatchObject([
      { source: 'github', address: null, code: 'malformed_body' },
      { source: 'github', address: '203.0.113.7', code: 'signature_mismatch' },
    ])
  expect((await app.api('GET', '/metrics')).text).toContain(
    'hookpact_webhooks_refused_total{source="github",code="signature_mismatch"} 1',
  )
})

test('what was refused just before the end is listed after the next start', async () => {
  const app = await startTestApp()
  await app.github('ping', githubPing, { secret: 'another' })
  await app.close(1_000)
  const after = await startTestApp({ DATA_DIR: app.dataDir })
  expect(await after.all('/v1/rejections')).toMatchObject([{ address: '127.0.0.1', code: 'signature_mismatch' }])
})

test('a source that is refused after it was accepted is told of to subscribers, once', async () => {
  const app = await startTestApp({}, { clock: createManualClock(), role: 'receive' })
  const consumer = await startConsumer()
  await subscribe(app, consumer.url, ['source.rejecting'])
  await app.github('ping', githubPing)
  for (let n = 0; n < 12; n += 1) await app.github('ping', githubPing, { secret: 'another' })
  await app.logs('source.rejecting')
  const events = await app.all('/v1/events?type=source.rejecting')
  expect(events).toHaveLength(1)
  const { json } = await app.api('GET', `/v1/events/${events[0].id}`)
  expect(json.body.data).toMatchObject({
    source: 'github',
    refused: 10,
    accepted: 1,
    codes: [{ code: 'signature_mismatch', count: 10 }],
  })
  expect(json.deliveries).toHaveLength(1)
})
