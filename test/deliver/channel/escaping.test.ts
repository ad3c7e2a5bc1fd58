import { expect, test } from 'vitest'
import { messageLimits } from '../../../src/routes-file/channel.ts'
import { post, postedLines, postedText } from './channels.ts'

const text = `\${body.text}`
const at = '@\u2060'

test.each([
  [
    '<!here> & <@U1> <https://evil.example|Pay>',
    `&lt;!here&gt; &amp; &lt;${at}U1&gt; &lt;https://evil.example|Pay&gt;`,
  ],
  ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
  ['@here @channel mail me@acme.example', `${at}here ${at}channel mail me@acme.example`],
])('Slack shows %j as it is', async (value, wanted) => {
  expect(await postedText('slack', `*\${body.text}* & <https://acme.example|own>`, { text: value })).toBe(
    `*${wanted}* & <https://acme.example|own>`,
  )
})

test.each([
  [`<\${body.text}|open>`, '!here', '<https://!here|open>'],
  [`<\${body.text}|open>`, '@U123', '<https://@U123|open>'],
  [`<\${body.text}|open>`, 'https://a.example/?x=1&y=<|>', '<https://a.example/?x=1&amp;y=%3C%7C%3E|open>'],
  [`<https://a.example/\${body.text}|open>`, 'x> <!here>', '<https://a.example/x%3E%20%3C!here%3E|open>'],
  [`<https://a.example|\${body.text}>`, 'x> <!here>', '<https://a.example|x&gt; &lt;!here&gt;>'],
  [`\`\${body.text}\``, 'a` <!here> `b', "`a' &lt;!here&gt; 'b`"],
])('in Slack a value in %s stays in its place', async (message, value, wanted) => {
  expect(await postedText('slack', message, { text: value })).toBe(wanted)
})

test.each([
  [
    '**bold** __u__ ~~s~~ ||spoiler|| `code`',
    '\\*\\*bold\\*\\* \\_\\_u\\_\\_ \\~\\~s\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
  ],
  ['[Pay](https://evil.example) <@1> <t:1>', '\\[Pay\\](https://evil.example) \\<@1> \\<t:1>'],
  ['back\\slash', 'back\\\\slash'],
  ['# heading', '\\# heading'],
  ['-# small', '\\-# small'],
  ['> quote', '\\> quote'],
  ['1. list', '1\\. list'],
  ['**https://a.example** https://a.example/<@1>', '\\*\\*https://a.example \\*\\* https://a.example/ \\<@1>'],
  ['see https://a.example/my_repo_name/x*y.', 'see https://a.example/my_repo_name/x%2Ay.'],
])('Discord shows %j as it is', async (value, wanted) => {
  expect(await postedText('discord', `\${body.text} **own**`, { text: value })).toBe(`${wanted} **own**`)
})

test.each([
  [
    `[open](\${body.text})`,
    'https://a.example/x) @everyone [y](z',
    '[open](https://a.example/x%29%20@everyone%20%5By%5D%28z)',
  ],
  [`[open](\${body.text})`, 'javascript:alert(1)', '[open](https://javascript:alert%281%29)'],
  [`<\${body.text}>`, 'https://a.example/a_b', '<https://a.example/a_b>'],
  [`\`\${body.text}\``, 'feature/my_branch`x', "`feature/my_branch'x`"],
  [`\`\`\`\n\${body.text}\n\`\`\``, 'a_b\n```\n@everyone', "```\na_b\n'''\n@everyone\n```"],
])('in Discord a value in %s stays in its place', async (message, value, wanted) => {
  expect(await postedText('discord', message, { text: value })).toBe(wanted)
})

test.each([
  ['<b>x</b> & "y"', '&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;'],
  ['@admin look', `${at}admin look`],
])('Telegram shows %j as it is', async (value, wanted) => {
  expect(await postedText('telegram', `<i>\${body.text}</i>`, { text: value })).toBe(`<i>${wanted}</i>`)
})

test.each([
  ['tg://user?id=1', 'https://tg://user?id=1'],
  ['https://a.example/?a=1&b="><b>', 'https://a.example/?a=1&amp;b=%22%3E%3Cb%3E'],
])('in Telegram %j as the address of a link leads to the web', async (value, wanted) => {
  const message = `<a href="\${body.text}">open</a>`
  expect(await postedText('telegram', message, { text: value })).toBe(`<a href="${wanted}">open</a>`)
})

test('Teams shows values as they are, since they are plain text there', async () => {
  const hostile = '**b** [x](https://evil.example) <at>all</at> {{DATE(2026-01-01)}} `c` _i_'
  expect(await postedLines(`**\${body.text}** \${body.text}`, { text: hostile })).toEqual([
    [
      { type: 'TextRun', text: hostile, weight: 'Bolder' },
      { type: 'TextRun', text: ` ${hostile}` },
    ],
  ])
})

test('in Teams a link leads to the web', async () => {
  const [line] = await postedLines(`[\${body.text}](\${body.text})`, { text: 'javascript:alert(1)' })
  expect(line).toMatchObject([
    { text: 'javascript:alert(1)', selectAction: { url: 'https://javascript:alert%281%29' } },
  ])
})

test.each([
  ['control characters', 'a\u0000b\u001b[31mc\u0085d\u007fe', 'ab[31mc de'],
  ['marks that turn the direction', 'a\u202egpj.exe\u202c \u2066b\u2069 c', 'agpj.exe b c'],
  ['halves of characters', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
  ['Hebrew with its marks', 'שלום\u200f!', 'שלום\u200f!'],
])('%s are no danger to the line', async (_what, value, wanted) => {
  expect(await postedText('telegram', `[ ${text} ]`, { text: value })).toBe(`[ ${wanted} ]`)
})

test('a value of several lines is one line among other words, and keeps them where it stands alone', async () => {
  const value = 'one\r\n  two\u2028\nthree\n'
  expect(await postedText('slack', `says: ${text}`, { text: value })).toBe('says: one two three')
  expect(await postedText('slack', `says:\n${text}\nend`, { text: value })).toBe('says:\none\n  two\n\nthree\nend')
  expect(await postedLines(`says:\n${text}`, { text: 'one\ntwo' })).toMatchObject([
    [{ text: 'says:' }],
    [{ text: 'one' }],
    [{ text: 'two' }],
  ])
})

const long = [
  ['letters', 'x'.repeat(100_000)],
  ['emoji of several code points', '👨‍👩‍👧'.repeat(3_000)],
  ['escapes', '&*<_"`'.repeat(5_000)],
  ['links', 'https://a.example/some_path '.repeat(1_000)],
  ['one link', `https://a.example/${'x_'.repeat(30_000)}`],
  ['one character with a thousand marks', `a${'\u0301'.repeat(30_000)}`],
  ['lines', 'line\n'.repeat(20_000)],
  ['blanks', ' '.repeat(100_000)],
  ['control characters', '\u0001'.repeat(100_000)],
] as const

test.each(long)(
  'of very long %s as much is sent as the chat takes, and the end shows the cut',
  async (_what, value) => {
    for (const kind of ['slack', 'discord', 'telegram'] as const) {
      const sent = await postedText(kind, `from \${body.by}: ${text} (end)`, { by: 'mona', text: value })
      expect(sent.length).toBeLessThanOrEqual(messageLimits[kind])
      expect(sent).toMatch(/^from mona: [\s\S]*… \(end\)$/)
      expect(sent.isWellFormed()).toBe(true)
      // Nothing was cut in its middle: neither an escape, nor a family.
      expect(sent).not.toMatch(/&[a-z]+…|(?<!\\)(\\\\)*\\…|\u200d…|👨(?!\u200d👩\u200d👧)/u)
    }
  },
)

test.each(long)('a card with very long %s stays below the 28 KB that Teams takes', async (_what, value) => {
  const { got } = await post('teams', `from \${body.by}\n${text}\n(end)`, { by: 'mona', text: value })
  expect(got.body.byteLength).toBeLessThan(28 * 1024)
  expect(got.body.toString()).toMatch(/from .*mona.*….*\(end\)/)
})

test('what is long makes room for what is short', async () => {
  const message = Array.from({ length: 50 }, (_, index) => `\${body.v[${index}]}`).join(' ')
  const values = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? 'x'.repeat(5_000) : `short${index}`))
  const sent = await postedText('discord', message, { v: values })
  expect(sent.length).toBeLessThanOrEqual(2_000)
  expect(sent.length).toBeGreaterThan(1_900)
  for (let index = 1; index < 50; index += 2) expect(sent).toContain(`… short${index}`)
})
