import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Markup } from '../../../src/deliver/destinations/chat/markup.ts'
import {
  discordMarkup,
  slackMarkup,
  teamsMarkup,
  telegramMarkup,
} from '../../../src/deliver/destinations/chat/markup.ts'
import { messageText, partsOf } from '../../../src/deliver/destinations/chat/message.ts'
import { linkOf } from '../../../src/deliver/destinations/chat/places.ts'
import { readTemplate } from '../../../src/routes-file/template.ts'
import { celValue, valuesOf } from './channels.ts'

const unit = fc.oneof(
  fc.constantFrom(
    ...'&<>"\'`*_~|[](){}#+-.!@:/\\ \n\t\r',
    '<!here>',
    '@everyone',
    'https://a.example/',
    '```',
    '1. ',
    '&lt;',
  ),
  fc.constantFrom('\u202e', '\u200f', '\u0000', '\u2028', '\ud83d', '👨‍👩‍👧', 'e\u0301'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const value = fc.array(unit, { maxLength: 200 }).map((units) => units.join(''))

const markups: readonly (readonly [string, Markup])[] = [
  ['slack', slackMarkup],
  ['discord', discordMarkup],
  ['telegram', telegramMarkup],
  ['teams', teamsMarkup],
]

function sent(text: string, markup: Markup): string {
  const template = readTemplate(`a \${body} z`, 'message', celValue)
  const message = messageText(template, valuesOf(text), markup)
  expect(message.startsWith('a ') && message.endsWith(' z')).toBe(true)
  return message.slice(2, -2)
}

test.each(markups)(
  'whatever a value is, a message to %s is well-formed, in one line and not too long',
  (_kind, markup) => {
    fc.assert(
      fc.property(value, (text) => {
        const message = sent(text, markup)
        expect(message.isWellFormed()).toBe(true)
        expect(message).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(markup.sizeOf(message)).toBeLessThanOrEqual(markup.limit)
      }),
    )
  },
)

test('whatever a value is, Slack and Telegram see no tag and no mention in it, and every & is an escape', () => {
  fc.assert(
    fc.property(value, (text) => {
      for (const markup of [slackMarkup, telegramMarkup]) {
        const message = sent(text, markup)
        expect(message).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
        expect(message).not.toMatch(/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]/u)
      }
    }),
  )
})

test('whatever a value is, Discord sees none of its markdown outside of links', () => {
  fc.assert(
    fc.property(value, (text) => {
      const message = sent(text, discordMarkup)
      const inPieces = /\\[\s\S]|https?:\/\/[^\s<]*/gi
      expect(message.replaceAll(inPieces, 'x')).not.toMatch(/[\\*_~`|<[\]]|^[#>+-]/)
      const links = [...message.matchAll(inPieces)].map(([piece]) => piece).filter((piece) => piece.length > 2)
      for (const link of links) expect(link).not.toMatch(/[\\*`|[\]]/)
    }),
  )
})

test('whatever a value is, as the address of a link it neither ends nor leaves the web', () => {
  fc.assert(
    fc.property(value, (text) => {
      const link = linkOf(text.toWellFormed(), 'link start')
      expect(link).toMatch(/^(https?:\/\/|mailto:)/i)
      expect(link).not.toMatch(/[\s<>"'`|()[\]{}\\]/)
    }),
  )
})

test('whatever many values are, together they fit, and the own text is whole', () => {
  const template = readTemplate(`\${body[0]}, \${body[1]} and \${body[2]}\n\${body[3]}`, 'message', celValue)
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), fc.constantFrom(...markups), (values, [, markup]) => {
      const parts = partsOf(template, valuesOf(values), markup)
      expect(parts.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual([', ', ' and ', '\n'])
      const size = parts.reduce((sum, { text }) => sum + markup.sizeOf(text), 0)
      expect(size).toBeLessThanOrEqual(markup.limit)
    }),
  )
})
