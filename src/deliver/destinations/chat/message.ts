import { charactersOf } from '../../../routes-file/characters.ts'
import type { Template } from '../../../routes-file/template.ts'
import { find } from '../../../routes-file/template.ts'
import { textOf } from '../../../routes-file/text-of.ts'
import type { EventValues } from '../../../routes-file/values.ts'
import type { Markup } from './markup.ts'
import { anyValue, linkInText } from './places.ts'

/** A part of a message: the template's own text, or a value as it is sent. */
export interface Part {
  readonly isOwn: boolean
  readonly text: string
}

/** What is cut ends with it. */
const ellipsis = '…'
/** Of a value no more is looked at than could be sent, with as much again that is left out of it. */
const lookedAt = 4

/**
 * The parts of a message about an event, together no longer than the chat takes. Where they would be, the longest values
 * are cut: the template's own text is whole, and so are short values, escapes, links and characters.
 */
export function partsOf(template: Template, values: EventValues, markup: Markup): Part[] {
  const parts = template.map((part, index) => {
    if (typeof part === 'string') return { isOwn: true, text: part, pieces: [], size: 0 }
    const found = find(part, values)
    const text = found.kind === 'value' ? textOf(found.value) : found.text
    return { isOwn: false, text: '', ...piecesOf(text, template, index, markup) }
  })
  const own = parts.reduce((sum, { text }) => sum + sizeOf(text, markup), 0)
  const longest = longestOf(
    parts.filter(({ isOwn }) => !isOwn).map(({ size }) => size),
    markup.limit - own,
  )
  return parts.map(({ isOwn, text, pieces, size }) =>
    isOwn ? { isOwn, text } : { isOwn, text: size <= longest ? pieces.join('') : cut(pieces, longest, markup) },
  )
}

/** The same as one text. Chats refuse an empty one. */
export function messageText(template: Template, values: EventValues, markup: Markup): string {
  const text = partsOf(template, values, markup)
    .map((part) => part.text)
    .join('')
  return text.trim() === '' ? '(an empty message)' : text
}

function piecesOf(text: string, template: Template, index: number, markup: Markup) {
  const isBeyond = text.length > lookedAt * markup.limit
  const before = template.slice(0, index).map((part) => (typeof part === 'string' ? part : anyValue))
  const after = template[index + 1] ?? ''
  const isAlone = standsAlone(before.join(''), typeof after === 'string' ? after : anyValue)
  const value = cleaned(isBeyond ? text.slice(0, lookedAt * markup.limit) : text, isAlone)
  const pieces: string[] = []
  let size = 0
  for (const piece of whole(markup.escape(value, before.join('')))) {
    pieces.push(piece)
    size += markup.sizeOf(piece)
    if (size > markup.limit) break
  }
  return { pieces, size: isBeyond ? markup.limit + size : size }
}

/** Whether a value has its lines to itself; elsewhere it is one line. */
function standsAlone(before: string, after: string): boolean {
  return /(^|\n|```|<pre>|<blockquote>)$/.test(before) && /^($|\n|```|<\/pre>|<\/blockquote>)/.test(after)
}

/**
 * Without what is not text: control characters, and marks that turn the direction of what stands behind them; halves of
 * characters are replaced.
 */
function cleaned(text: string, isAlone: boolean): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, '')
  if (isAlone) return clean.trimEnd()
  if (!clean.includes('\n')) return clean
  return clean
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

const unbroken = new RegExp(`${linkInText.source}|\\\\[\\s\\S]|&[a-z]+;`, 'giu')

/** What is sent whole or not at all: links, escapes, and what people call characters. */
function* whole(escaped: string): Iterable<string> {
  let index = 0
  for (const { 0: piece, index: start } of escaped.matchAll(unbroken)) {
    yield* charactersOf(escaped.slice(index, start))
    yield piece
    index = start + piece.length
  }
  yield* charactersOf(escaped.slice(index))
}

/** How long values may be so that together they fill the room and short ones are whole. */
function longestOf(sizes: readonly number[], room: number): number {
  let left = room
  const ascending = sizes.toSorted((one, other) => one - other)
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (size > share) return share
    left -= size
  }
  return Number.POSITIVE_INFINITY
}

function cut(pieces: readonly string[], longest: number, markup: Markup): string {
  let text = ''
  let room = longest - markup.sizeOf(ellipsis)
  for (const piece of pieces) {
    room -= markup.sizeOf(piece)
    if (room < 0) break
    text += piece
  }
  return `${text.trimEnd()}${ellipsis}`
}

function sizeOf(text: string, { sizeOf }: Markup): number {
  return text.split(/(\n)/).reduce((sum, piece) => sum + sizeOf(piece), 0)
}
