import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestApp, toReply } from '../stand-ins/running-app.ts'

const secret = 'a made-up signing secret'

/** Sends a form as Slack does. */
async function sendCommand(url: string, body: string) {
  const at = String(Math.floor(Date.now() / 1000))
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
  }
  return toReply(await fetch(`${url}/webhooks/slack/commands`, { method: 'POST', headers, body }))
}

test('a form that repeats a field thousands of times is read in a moment', async () => {
  const app = await startTestApp({ SLACK_SIGNING_SECRET: secret })
  await sendCommand(app.url, 'a=1')
  const startedAt = performance.now()
  expect(await sendCommand(app.url, 'a=&'.repeat(9_999))).toMatchObject({ status: 400 })
  // Before: half a second, and four times that for twice as many.
  expect(performance.now() - startedAt).toBeLessThan(300)
})

test('a form of more than ten thousand fields is refused, whatever they are called', async () => {
  const app = await startTestApp({ SLACK_SIGNING_SECRET: secret })
  for (const body of ['a=&'.repeat(10_001), '&'.repeat(1_000_000), 'a=b&'.repeat(1_000_000)])
    expect(await sendCommand(app.url, body)).toMatchObject({ status: 413, json: { code: 'body_too_large' } })
})
