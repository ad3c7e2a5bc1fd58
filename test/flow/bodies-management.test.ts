import { expect, test } from 'vitest'
import type { RunningApp } from '../stand-ins/running-app.ts'
import { startTestApp } from '../stand-ins/running-app.ts'
import { codePushed, githubPing } from '../stand-ins/samples.ts'

const mib = 1_048_576

/** A publication of exactly this many bytes. */
function publicationOf(bytes: number) {
  const publication = (pusher: string) => ({ type: 'code.pushed', data: { ...codePushed, pusher } })
  return publication('x'.repeat(bytes - JSON.stringify(publication('')).length))
}

const publish = (app: RunningApp, bytes: number) => app.api('POST', '/v1/events', publicationOf(bytes))

test('a management request may bring 1 MiB, and one byte more is refused', async () => {
  const app = await startTestApp()
  expect((await publish(app, mib)).status).toBe(202)
  const refused = await publish(app, mib + 1)
  expect(refused).toMatchObject({ status: 413, json: { code: 'body_too_large' } })
  expect(refused.json.detail).toBe('The body is larger than 1048576 bytes.')
  expect(await app.all('/v1/events')).toHaveLength(1)
})

test('a webhook of 25 MB is taken', async () => {
  const app = await startTestApp()
  const body = Buffer.from(JSON.stringify({ ...githubPing, padding: 'x'.repeat(25_000_000) }))
  expect((await app.github('ping', body)).status).toBe(202)
})

test('a smaller MAX_BODY_BYTES holds for management requests as well', async () => {
  const app = await startTestApp({ MAX_BODY_BYTES: '4096' })
  expect((await publish(app, 4096)).status).toBe(202)
  const refused = await publish(app, 4097)
  expect(refused).toMatchObject({ status: 413, json: { detail: 'The body is larger than 4096 bytes.' } })
})

test('a reply that shows a secret is not to be stored', async () => {
  const app = await startTestApp()
  const url = 'https://consumer.example.com/hook'
  const created = await app.api('POST', '/v1/subscriptions', { url, events: ['code.pushed'] })
  const rotated = await app.api('POST', `/v1/subscriptions/${created.json.id}/rotate-secret`)
  for (const reply of [created, rotated]) {
    expect(reply.json.secret).toMatch(/^whsec_/)
    expect(reply.headers.get('cache-control')).toBe('no-store')
  }
})
