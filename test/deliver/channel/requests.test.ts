import { expect, test } from 'vitest'
import { AttemptController } from '../../../src/deliver/attempt-signal.ts'
import { startConsumer } from '../../stand-ins/consumer.ts'
import { channelOf, contractExample, deliveryToTeam, post, startDestination, valuesOf } from './channels.ts'

const push = contractExample('githubPush')
const summary = `\${body.pusher.name} pushed \${size(body.commits)} commit(s) to \${body.repository.full_name}: \${body.head_commit.message | first_line}`
const summarized = 'mona-dev pushed 1 commit(s) to acme/rocket: Abort the countdown when a sensor is silent'

test('Slack gets a text, and shows no previews', async () => {
  const { result, got, json } = await post('slack', summary, push, (_got, response) => void response.end('ok'))
  expect(got).toMatchObject({ method: 'POST', path: '/services/T0/B0/x1y2z3secret' })
  expect(got.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Hookpact/test' })
  expect(json).toEqual({ text: summarized, unfurl_links: false, unfurl_media: false })
  expect(result).toMatchObject({ outcome: { kind: 'accepted', statusCode: 200, output: 'ok' }, publish: [] })
  expect(result.timings).toHaveProperty('firstByteMs')
})

test('Discord gets a content that mentions nobody', async () => {
  const { result, got, json } = await post('discord', summary, push)
  expect(got).toMatchObject({ method: 'POST', path: '/api/webhooks/1/x1y2z3secret' })
  expect(json).toEqual({ content: summarized, allowed_mentions: { parse: [] }, flags: 4 })
  expect(result.outcome).toMatchObject({ kind: 'accepted', statusCode: 204 })
})

test('Telegram gets HTML for a chat, at the address of the bot', async () => {
  const { got, json } = await post('telegram', `<b>\${body.repository.name}</b>`, push, (_got, response) => {
    response.end('{"ok":true,"result":{}}')
  })
  expect(got).toMatchObject({ method: 'POST', path: '/bot123456:x1y2z3secret/sendMessage' })
  expect(json).toEqual({
    chat_id: -100123,
    text: '<b>rocket</b>',
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  })
})

test('Teams gets an Adaptive Card with a block for each line', async () => {
  const message = `**\${body.repository.full_name}** by _\${body.pusher.name}_

[\${body.head_commit.message | first_line}](\${body.compare})
\`\${body.after | first(7)}\` \${size(body.commits)}`
  const { got, json } = await post('teams', message, push, (_got, response) => void response.writeHead(202).end())
  expect(got.path).toBe('/workflows/1?sig=x1y2z3secret')
  expect(json).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.2',
          body: [
            {
              type: 'RichTextBlock',
              spacing: 'None',
              inlines: [
                { type: 'TextRun', text: 'acme/rocket', weight: 'Bolder' },
                { type: 'TextRun', text: ' by ' },
                { type: 'TextRun', text: 'mona-dev', italic: true },
              ],
            },
            {
              type: 'RichTextBlock',
              spacing: 'Medium',
              inlines: [
                {
                  type: 'TextRun',
                  text: 'Abort the countdown when a sensor is silent',
                  selectAction: {
                    type: 'Action.OpenUrl',
                    url: 'https://github.com/acme/rocket/compare/8964e9f11bdb...05d444f2b0a3',
                  },
                },
              ],
            },
            {
              type: 'RichTextBlock',
              spacing: 'None',
              inlines: [
                { type: 'TextRun', text: '05d444f', fontType: 'Monospace' },
                { type: 'TextRun', text: ' 1' },
              ],
            },
          ],
        },
      },
    ],
  })
})

test('a topic, previews and the number of a chat from the environment are passed on', async () => {
  const chat = await startConsumer()
  const channel = channelOf(
    {
      kind: 'telegram',
      token: { env: 'BOT_TOKEN' },
      chat_id: { env: 'CHAT_ID' },
      topic_id: 7,
      previews: true,
      base_url: { env: 'BOT_API' },
      message: 'x',
    },
    { BOT_TOKEN: '123456:abc', CHAT_ID: '-5', BOT_API: new URL(chat.url).origin },
  )
  await startDestination([channel], () => valuesOf({})).attempt(deliveryToTeam(), new AttemptController())
  const [got] = await chat.received(1)
  expect(JSON.parse(got?.body.toString() ?? '')).toMatchObject({
    chat_id: '-5',
    message_thread_id: 7,
    link_preview_options: { is_disabled: false },
  })
})

test('a JSON channel gets its tree: values keep their types, texts are texts, and headers come along', async () => {
  const chat = await startConsumer()
  const channel = channelOf(
    {
      kind: 'json',
      url: { env: 'HOOK_URL' },
      headers: { Authorization: { env: 'KEY', prefix: 'Bearer ' }, 'X-Team': 'ops' },
      body: {
        count: `\${size(body.commits)}`,
        forced: `\${body.forced}`,
        files: `\${body.commits[0].added}`,
        author: `\${body.commits[0].author}`,
        missing: `\${body.head_commit.nothing}`,
        broken: `\${timestamp(body.after)}`,
        text: `\${body.repository.name} <!here> "\${body.nothing}" \${body.head_commit.message}`,
        fixed: [1, null, true, 'plain'],
        ['__proto__']: { polluted: 'no' },
      },
    },
    { HOOK_URL: chat.url, KEY: 'k3y-of-the-team' },
  )
  await startDestination([channel], () => valuesOf(push)).attempt(deliveryToTeam(), new AttemptController())
  const [got] = await chat.received(1)
  expect(got?.headers).toMatchObject({ authorization: 'Bearer k3y-of-the-team', 'x-team': 'ops' })
  const json: unknown = JSON.parse(got?.body.toString() ?? '')
  expect(json).toMatchObject({
    count: 1,
    forced: false,
    files: ['src/abort.ts'],
    author: { name: 'Mona Dev' },
    missing: null,
    broken: null,
    text: 'rocket <!here> "(no body.nothing)" Abort the countdown when a sensor is silent',
    fixed: [1, null, true, 'plain'],
  })
  expect(got?.body.toString()).toContain('"__proto__":{"polluted":"no"}')
})

test.each(['slack', 'discord', 'telegram', 'teams'] as const)(
  '%s shows what is missing, and takes it',
  async (kind) => {
    const { result, got } = await post(kind, `by \${body.pusher.name}, \${timestamp(body.ref)}`, { ref: 'main' })
    expect(result.outcome.kind).toBe('accepted')
    expect(got.body.toString()).toMatch(/by \(no body\.pusher\.name\), \(timestamp\(body\.ref\) failed: [a-z ]+\)/)
  },
)

test.each(['slack', 'discord', 'telegram', 'teams'] as const)('%s never gets an empty message', async (kind) => {
  const { got } = await post(kind, `\${body.text}`, { text: ' \n ' })
  expect(got.body.toString()).toContain('(an empty message)')
})
