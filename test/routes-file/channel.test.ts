import { expect, test } from 'vitest'
import { readChannel } from '../../src/routes-file/channel.ts'
import type { WrittenChannel } from '../../src/routes-file/channel-schema.ts'
import { celValue, channelOf, schemaFaults } from '../deliver/channel/channels.ts'

const secretUrl = { CHAT_URL: 'https://chat.example/services/T0/B0/x1y2z3secret' }
const url = { env: 'CHAT_URL' }
const message = 'hello'

test.each<WrittenChannel>([
  { kind: 'slack', url, message },
  { kind: 'discord', url, message, previews: true },
  { kind: 'teams', url, message },
  { kind: 'telegram', token: { env: 'BOT_TOKEN' }, chat_id: -1001, message, topic_id: 4, previews: false },
  { kind: 'telegram', token: { env: 'BOT_TOKEN' }, chat_id: '@ops', message, base_url: 'http://127.0.0.1:8081/' },
  { kind: 'telegram', token: { env: 'BOT_TOKEN' }, chat_id: { env: 'CHAT_ID' }, message },
  { kind: 'json', url, headers: { authorization: { env: 'KEY', prefix: 'Bearer ' }, 'x-team': 'ops' }, body: {} },
  { kind: 'json', url: 'http://127.0.0.1/hook', body: [1, null, 'text'] },
])('%j is a channel', (written) => {
  const environment = { ...secretUrl, BOT_TOKEN: '123456:abc-DEF_ghi', CHAT_ID: '-1002', KEY: 'k3y' }
  expect(channelOf(written, environment)).toMatchObject({ name: 'team', kind: written.kind })
})

test.each([
  ['no kind', { url, message }],
  ['a kind that there is not', { kind: 'irc', url, message }],
  ['a chat whose URL is written out', { kind: 'slack', url: 'https://chat.example/secret', message }],
  ['a token that is written out', { kind: 'telegram', token: '123456:abc', chat_id: 1, message }],
  ['a member that the kind has not', { kind: 'slack', url, message, chat_id: 1 }],
  ['no message', { kind: 'discord', url }],
  ['an empty message', { kind: 'discord', url, message: '' }],
  ['a JSON channel with a message', { kind: 'json', url, message }],
  ['a variable with a wrong name', { kind: 'slack', url: { env: 'not-a-name' }, message }],
])('the schema refuses %s', (_what, written) => {
  expect(schemaFaults(written)).not.toEqual([])
})

test('each member of the schema is described', async () => {
  const { channelSchema } = await import('../../src/routes-file/channel-schema.ts')
  for (const { else: schema } of channelSchema.allOf) {
    for (const [name, member] of Object.entries<object>(schema.properties)) {
      expect(member, `${schema.properties.kind.const}.${name}`).toHaveProperty('description')
    }
    expect(schema.additionalProperties).toBe(false)
  }
})

const json = { kind: 'json', body: {} } as const
test.each<[string, WrittenChannel, Record<string, string>, RegExp]>([
  [
    'a variable that is not set',
    { kind: 'slack', url, message },
    {},
    /^channels\.team\.url: the environment variable CHAT_URL is not set$/,
  ],
  ['an empty variable', { kind: 'slack', url, message }, { CHAT_URL: ' ' }, /CHAT_URL is not set/],
  [
    'a variable that is no URL',
    { kind: 'slack', url, message },
    { CHAT_URL: 'x1y2z3secret' },
    /^channels\.team\.url: CHAT_URL is no URL: write one that begins with https:/,
  ],
  ['another protocol', { kind: 'slack', url, message }, { CHAT_URL: 'file:///x1y2z3secret' }, /CHAT_URL is no URL/],
  [
    'a password before the host',
    { ...json, url: 'https://user:x1y2z3secret@chat.example/' },
    {},
    /has a user name or password before the host: write them into a header/,
  ],
  [
    'a token that is none',
    { kind: 'telegram', token: { env: 'T' }, chat_id: 1, message },
    { T: 'x1y2z3secret' },
    /^channels\.team\.token: T is no bot token: @BotFather gives one such as/,
  ],
  [
    'a header of the connection',
    { ...json, url, headers: { Host: 'x' } },
    secretUrl,
    /^channels\.team\.headers\.Host: is set by the server itself/,
  ],
  ['a header that is none', { ...json, url, headers: { 'a b': 'x' } }, secretUrl, /is no name of a header/],
  [
    'a line break in a header',
    { ...json, url, headers: { 'x-key': { env: 'KEY' } } },
    { ...secretUrl, KEY: 'x1y2z3secret\nx: y' },
    /has a character that no header may have/,
  ],
  [
    'a header that is there twice',
    { ...json, url, headers: { 'x-key': 'a', 'X-Key': 'b' } },
    secretUrl,
    /is there twice/,
  ],
  [
    'a missing variable of a header',
    { ...json, url, headers: { 'x-key': { env: 'KEY' } } },
    secretUrl,
    /^channels\.team\.headers\.x-key: the environment variable KEY is not set$/,
  ],
  [
    'a template deep in a body',
    { ...json, url, body: { list: [{ text: `\${body.` }] } },
    secretUrl,
    /^channels\.team\.body\.list\[0\]\.text: /,
  ],
  [
    'a message that leaves no room',
    { kind: 'discord', url, message: 'x'.repeat(1_001) },
    secretUrl,
    /has 1001 characters of its own, and at most 1000 leave room for values in a message to discord/,
  ],
])('%s is refused with its place, and no secret is repeated', (_what, written, environment, wanted) => {
  const read = () => readChannel('team', written, { environment, valueOf: celValue })
  expect(read).toThrow(wanted)
  expect(read).not.toThrow('x1y2z3secret')
})

test('a base URL keeps its path, and a URL loses its fragment', () => {
  const environment = { ...secretUrl, BOT_TOKEN: '123456:abc', CHAT_URL: 'https://chat.example/x#fragment' }
  const base = 'http://127.0.0.1:8081/telegram/'
  const telegram = channelOf(
    { kind: 'telegram', token: { env: 'BOT_TOKEN' }, chat_id: 1, message, base_url: base },
    environment,
  )
  expect(telegram.url.href).toBe('http://127.0.0.1:8081/telegram/bot123456:abc/sendMessage')
  expect(channelOf({ kind: 'slack', url, message }, environment).url.href).toBe('https://chat.example/x')
})

const telegram = (text: string) =>
  channelOf({ kind: 'telegram', token: { env: 'T' }, chat_id: 1, message: text }, { T: '123456:abc' })

test.each([
  `<b>\${body.x}</b> &amp; <a href="https://a.example/?a=1&b=\${body.x}">x</a> &lt;3 &#128512;`,
  `<pre><code class="language-sh">\${body.x}</code></pre>`,
  `\${body.a < 3 && body.b > 2}`,
])('%s is HTML as Telegram takes it', (text) => {
  expect(telegram(text)).toMatchObject({ kind: 'telegram' })
})

test.each([
  [
    `a < b`,
    /^channels\.team\.message: has `< b`, which is no tag of Telegram: it knows b, strong, .*; write &lt; for </,
  ],
  [`<h1>x</h1>`, /has `<h1>x<\/h1>`, which is no tag/],
  [`<b>\${body.x}`, /has <b> without <\/b>/],
  [`<b><i>x</b></i>`, /has <\/b> without <b>/],
  [`x</b>`, /has <\/b> without <b>/],
  [`you & me`, /has an & of its own: write &amp; for it/],
])('%s is refused at once, as Telegram would refuse each message', (text, wanted) => {
  expect(() => telegram(text)).toThrow(wanted)
})
