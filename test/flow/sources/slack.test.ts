import { expect, test } from 'vitest'
import type { ApiReply, RunningApp } from '../../stand-ins/running-app.ts'
import { startTestApp } from '../../stand-ins/running-app.ts'
import type { WebhookOptions } from './senders.ts'
import { createSenders, exampleOf } from './senders.ts'

const senders = createSenders()
const others = createSenders()
const start = () => startTestApp(senders.environment)
const ask = { token: 'deprecated', challenge: '3eZbrw1aBm2rZgRNFdxV', type: 'url_verification' }

/** A slash command with this text; the same again with the same trigger. */
function command(
  app: RunningApp,
  fields: Readonly<Record<string, string>>,
  options?: WebhookOptions,
): Promise<ApiReply> {
  const form = new URLSearchParams({ ...exampleOf('slack-commands', 'slash_command'), ...fields })
  return senders.send(app, 'slack-commands', form, options)
}

test('the question about the URL is answered and never stored', async () => {
  const app = await start()
  for (let n = 0; n < 2; n += 1) {
    const reply = await senders.send(app, 'slack-events', ask)
    expect(reply).toMatchObject({ status: 200, json: { challenge: ask.challenge } })
    expect(reply.headers.get('content-type')).toBe('application/json')
  }
  expect(await app.all('/v1/events')).toEqual([])
})

test('nobody without the secret gets the question about the URL answered', async () => {
  const app = await start()
  for (const options of [{ alternative: 'none' }, { secrets: others.environment }] as const) {
    const reply = await senders.send(app, 'slack-events', ask, options)
    expect(reply.status).toBe(401)
    expect(reply.headers.get('www-authenticate')).toBe('Signature')
    expect(reply.text).not.toContain(ask.challenge)
  }
})

test.each([
  ['no challenge', { type: 'url_verification' }],
  ['one that is no text', { type: 'url_verification', challenge: { a: 1 } }],
  ['one that is too long', { type: 'url_verification', challenge: 'x'.repeat(4097) }],
])('a question with %s is refused', async (_what, body) => {
  const app = await start()
  expect(await senders.send(app, 'slack-events', body)).toMatchObject({ status: 400, json: { code: 'malformed_body' } })
})

test.each(['slack-commands', 'slack-interactive'])(
  'ssl_check=1, which Slack does not sign, lets nothing through that stands beside it: %s',
  async (source) => {
    const app = await start()
    const smuggled =
      source === 'slack-commands' ? exampleOf(source, 'slash_command') : { payload: '{"type":"shortcut"}' }
    const form = new URLSearchParams({ ...(smuggled as Record<string, string>), ssl_check: '1' })
    for (const query of ['', '?ssl_check=1']) {
      const reply = await senders.send(app, source, form, { alternative: 'none', query })
      expect(reply).toMatchObject({ status: 401, json: { code: 'signature_missing' } })
    }
    expect(await app.all('/v1/events')).toEqual([])
  },
)

test('an event has its own type, and is known again by its id', async () => {
  const app = await start()
  const message = exampleOf('slack-events', 'message')
  for (const retry of ['0', '1']) {
    const headers = retry === '0' ? {} : { 'x-slack-retry-num': retry, 'x-slack-retry-reason': 'http_timeout' }
    const reply = await senders.send(app, 'slack-events', message, { headers })
    expect([reply.status, reply.text]).toEqual([200, 'ok'])
  }
  const stored = { source: 'slack-events', type: 'message', delivery_id: 'Ev0ROCKET001', status: 'received' }
  expect(await app.all('/v1/events')).toMatchObject([stored])
})

test.each([
  ['/weather', '', 'ephemeral', 'Usage: /weather &lt;city&gt;, such as /weather Oslo'],
  ['/weather', '   ', 'ephemeral', 'Usage: /weather &lt;city&gt;, such as /weather Oslo'],
  ['/weather', 'Oslo', 'in_channel', 'Weather for Oslo: no forecast service is connected yet.'],
  ['/weather', ' São\n Paulo ', 'in_channel', 'Weather for São Paulo: no forecast service is connected yet.'],
  ['/launch', 'now', 'ephemeral', 'I do not know the command /launch.'],
  ['/<b>', '', 'ephemeral', 'I do not know the command /&lt;b&gt;.'],
])('%s %j is answered to those who may see it', async (name, text, responseType, wanted) => {
  const app = await start()
  const reply = await command(app, { command: name, text })
  expect(reply).toMatchObject({ status: 200, json: { response_type: responseType, text: wanted } })
})

test('a city that is left out altogether is asked for', async () => {
  const app = await start()
  const reply = await senders.send(app, 'slack-commands', new URLSearchParams({ command: '/weather', trigger_id: '1' }))
  expect(reply).toMatchObject({ status: 200, json: { response_type: 'ephemeral' } })
})

test.each([
  ['<!channel> <@U0MONADEV> <https://evil.example.com|Oslo>', '&lt;!channel&gt; &lt;@U0MONADEV&gt;'],
  ['Ham & Eggs &lt;', 'Ham &amp; Eggs &amp;lt;'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<'.repeat(10_000), '&lt;'.repeat(80)],
  ['🚀'.repeat(5_000), '🚀'.repeat(80)],
])('a hostile city (%.20s) is shown literally, and cut', async (text, wanted) => {
  const app = await start()
  const reply = await command(app, { text })
  expect(reply).toMatchObject({ status: 200, json: { response_type: 'in_channel' } })
  expect(reply.json.text).toContain(`Weather for ${wanted}`)
  expect(reply.json.text).not.toMatch(/[<>]/)
  expect(reply.json.text.length).toBeLessThan(500)
  expect(reply.headers.get('content-type')).toBe('application/json')
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a command that Slack sends again is answered the same and handled once', async () => {
  const app = await start()
  const [first, second] = [await command(app, {}), await command(app, {})]
  expect([second.status, second.text]).toEqual([first.status, first.text])
  const [event, ...more] = await app.all('/v1/events?direction=in')
  expect(more).toEqual([])
  await app.ended(event.id)
  expect(await app.all('/v1/deliveries')).toHaveLength(1)
})

test.each([
  ['without a command', { trigger_id: '1' }, 422, 'validation_failed'],
  ['without a trigger', { command: '/weather' }, 400, 'malformed_body'],
])('a command %s is refused, and nothing is stored', async (_what, fields, status, code) => {
  const app = await start()
  const reply = await senders.send(app, 'slack-commands', new URLSearchParams(fields))
  expect(reply).toMatchObject({ status, json: { code } })
  expect(await app.all('/v1/events')).toEqual([])
})

test('what a user typed, and where to answer, is in no log', async () => {
  const app = await start()
  await command(app, { text: 'do-not-log-this-city' })
  const [event] = await app.all('/v1/events?direction=in')
  await app.ended(event.id)
  expect(JSON.stringify(app.logged)).not.toMatch(/do-not-log-this-city|keep-it-private/)
})

test('an interaction is read out of its form field, and has its own type', async () => {
  const app = await start()
  const { payload } = exampleOf('slack-interactive', 'block_actions')
  const reply = await senders.send(app, 'slack-interactive', new URLSearchParams({ payload }))
  expect([reply.status, reply.text]).toEqual([200, ''])
  const [event] = await app.all('/v1/events')
  expect(event).toMatchObject({ type: 'block_actions', status: 'received', delivery_id: '4822.7310.f00dfeedcafe0002' })
  const shown = await app.api('GET', `/v1/events/${event.id}`)
  expect(shown.json.body).toEqual(JSON.parse(payload))
  expect(await app.ended(event.id)).toMatchObject({ status: 'succeeded' })
})

test.each([
  ['without the field', 'other=1'],
  ['with a field that is no JSON', 'payload=%7B'],
  ['with an empty field', 'payload='],
])('an interaction %s is refused', async (_what, body) => {
  const app = await start()
  expect(await senders.send(app, 'slack-interactive', body)).toMatchObject({
    status: 400,
    json: { code: 'malformed_body' },
  })
})

test.each(['slack-events', 'slack-commands', 'slack-interactive'])(
  '%s: a signature that is missing, another’s or old is refused with 401',
  async (source) => {
    const app = await start()
    const body = source === 'slack-events' ? ask : new URLSearchParams({ payload: '{}' })
    for (const options of [
      { alternative: 'none' },
      { secrets: others.environment },
      { nowMs: Date.now() - 302_000 },
      { nowMs: Date.now() + 302_000 },
      { headers: { 'x-slack-signature': 'v0=' } },
      { headers: { 'x-slack-request-timestamp': '1' } },
    ] as const)
      expect((await senders.send(app, source, body, options)).status).toBe(401)
    expect(await app.all('/v1/events')).toEqual([])
  },
)

test('whatever looks like HTML comes back as JSON or plain text, and never to be sniffed', async () => {
  const app = await start()
  const html = '<html><script>alert(1)</script>'
  const replies = [
    await senders.send(app, 'slack-events', { ...ask, challenge: html }),
    await senders.send(app, 'slack-events', { ...exampleOf('slack-events', 'message'), event_id: html }),
    await command(app, { command: html }),
    await command(app, { text: html, trigger_id: html }),
    await senders.send(app, 'slack-events', html),
    await command(app, { text: html }, { alternative: 'none' }),
    await command(app, { text: html }, { query: `?${html}` }),
  ]
  for (const reply of replies) {
    expect(reply.headers.get('content-type')).toMatch(/^(application\/(problem\+)?json$|text\/plain;)/)
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  }
})
