import { expect, test } from 'vitest'
import type { RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import { createSenders, exampleOf, exampleTypes, post, sources } from './senders.ts'

const senders = createSenders()
const others = createSenders()
const start = () => startTestApp({ ...senders.environment, TRUSTED_PROXIES: '1' }, { visit: senders.visit })
const marker = 'do-not-keep-this'
const proxied = { 'x-forwarded-for': '203.0.113.7', 'x-marker': marker }

/** What was refused, oldest first, once it is that many. */
async function refusals(app: RunningApp, count: number) {
  await expect.poll(async () => (await app.all('/v1/rejections')).length, { timeout: 10_000 }).toBe(count)
  return (await app.all('/v1/rejections')).toReversed()
}

test('each source’s forgeries are listed with its name and their address, code and reason', async () => {
  const app = await start()
  const guarded = sources.filter(({ guards }) => guards.length > 0)
  for (const source of guarded) {
    const [type = ''] = exampleTypes(source)
    await post(await others.example(app, source.name, type, { headers: proxied }))
  }
  const listed = await refusals(app, guarded.length)
  for (const [n, { name }] of guarded.entries()) {
    const known = { source: name, address: '203.0.113.7', code: expect.stringMatching(/_mismatch$/) }
    expect(listed[n]).toEqual({ ...known, id: expect.any(String), at: expect.any(String), reason: expect.any(String) })
  }
})

test('of what was refused no header, no query and nothing of the body is kept or logged', async () => {
  const app = await start()
  const headers = { ...proxied, 'x-github-event': marker, 'x-github-delivery': marker }
  const query = `?access_token=${marker}`
  await senders.send(app, 'github', { marker }, { alternative: 'none', headers })
  await senders.send(app, 'github', `{"${marker}`, { headers })
  await senders.send(app, 'stripe', { id: { marker } }, { headers: proxied })
  await senders.send(app, 'slack-commands', new URLSearchParams({ trigger_id: '1', marker }), { headers: proxied })
  await senders.send(app, 'telegram', {}, { headers: { ...proxied, 'x-telegram-bot-api-secret-token': marker } })
  await senders.send(app, 'cloudevents', {}, { alternative: 'none', query, headers: proxied })
  await senders.send(app, 'linear', exampleOf('linear', 'Issue'), {
    headers: { ...proxied, 'linear-event': marker, 'linear-delivery': '1' },
  })
  await senders.send(app, 'reports', marker, { mediaType: `multipart/form-data; boundary=${marker}`, headers: proxied })
  const listed = await refusals(app, 8)
  expect(listed.map(({ source, code }) => `${source} ${code}`)).toEqual([
    'github signature_missing',
    'github invalid_parameter',
    'stripe malformed_body',
    'slack-commands validation_failed',
    'telegram token_mismatch',
    'cloudevents token_mismatch',
    'linear event_type_mismatch',
    'reports malformed_body',
  ])
  expect(listed.map(({ address }) => address)).toEqual(Array(8).fill('203.0.113.7'))
  expect(JSON.stringify([listed, app.logged])).not.toContain(marker)
  expect(await app.all('/v1/events')).toEqual([])
})

test('a handshake that is refused is listed under its source, and one that is answered is not', async () => {
  const app = await startTestApp({ CLOUDEVENTS_ALLOWED_ORIGINS: 'a.example.com', WHATSAPP_VERIFY_TOKEN: 'right' })
  const ask = (origin: string) =>
    fetch(`${app.url}/webhooks/cloudevents`, { method: 'OPTIONS', headers: { 'webhook-request-origin': origin } })
  const confirm = (token: string) =>
    fetch(`${app.url}/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=${token}`)
  for (const asked of [ask('a.example.com'), ask('b.example.com'), confirm('right'), confirm('wrong')]) await asked
  const listed = await refusals(app, 2)
  expect(listed.map(({ source }) => source).toSorted()).toEqual(['cloudevents', 'whatsapp'])
})

test('what is ours to blame for is not listed', async () => {
  const app = await startTestApp(
    { AWS_SNS_TOPIC_ARN: senders.environment.AWS_SNS_TOPIC_ARN },
    { visit: async () => undefined },
  )
  const away = await post(await senders.example(app, 'aws-sns', 'Notification'))
  expect(away.status).toBe(503)
  await app.close(1_000)
  const after = await startTestApp({ DATA_DIR: app.dataDir })
  expect(await after.all('/v1/rejections')).toEqual([])
})
