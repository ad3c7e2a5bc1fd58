import { messageLimits } from '../../../routes-file/channel.ts'
import { isInCode, linkInText, linkOf, type Place } from './places.ts'

/** How values are written into the messages of a chat. */
export interface Markup {
  /** How long a message may be, by `sizeOf`. */
  readonly limit: number
  readonly sizeOf: (piece: string) => number
  /**
   * A value as it is to be sent, so that it is shown as it is and does nothing.
   * @param before the message's own text before it, with `anyValue` for other values.
   */
  readonly escape: (value: string, before: string) => string
}

/** In UTF-16 units: chats that count code points allow no less. */
const length = (piece: string) => piece.length

/**
 * Slack's mrkdwn knows three escapes. `<!here>` and links need a `<`, which none of the values has.
 * @see https://docs.slack.dev/messaging/formatting-message-text/
 */
export const slackMarkup: Markup = {
  limit: messageLimits.slack,
  sizeOf: length,
  escape(value, before) {
    const place = slackPlace(before)
    if (place === 'link' || place === 'link start') return escapeEntities(linkOf(value, place))
    return escapeEntities(withoutMentions(place === 'code' ? withoutBackticks(value) : value))
  },
}

function slackPlace(before: string): Place {
  if (/<$/.test(before)) return 'link start'
  if (/<[^<>|\n]*$/.test(before)) return 'link'
  return isInCode(before) ? 'code' : 'text'
}

/**
 * Discord's markdown: a backslash before every character of it, but in links, which it would break. Mentions are off
 * in the request.
 * @see https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
export const discordMarkup: Markup = {
  limit: messageLimits.discord,
  sizeOf: length,
  escape(value, before) {
    const place = discordPlace(before)
    if (place === 'link' || place === 'link start') return linkOf(value, place)
    return place === 'code' ? withoutBackticks(value) : escapeMarkdown(value)
  },
}

function discordPlace(before: string): Place {
  if (isInCode(before)) return 'code'
  if (/(\]\(|<)$/.test(before)) return 'link start'
  return /(\]\([^()\s]*|<[^<>\s]*)$/.test(before) ? 'link' : 'text'
}

function escapeMarkdown(value: string): string {
  let escaped = ''
  let index = 0
  for (const { 0: link, index: start } of value.matchAll(linkInText)) {
    escaped += withBackslashes(value.slice(index, start)) + linkOf(link, 'link')
    index = start + link.length
    // The link would take the backslash for its own.
    touchingMarkdown.lastIndex = index
    if (touchingMarkdown.test(value)) escaped += ' '
  }
  escaped += withBackslashes(value.slice(index))
  // Headings, quotes and lists begin a line.
  return escaped.replace(/^([ \t]*)([#>+-])/gm, '$1\\$2').replace(/^([ \t]*\d{1,9})([.)])/gm, '$1\\$2')
}

const touchingMarkdown = /\S*?[\\*_~`|<>[\]]/y

function withBackslashes(text: string): string {
  return text.replace(/[\\*_~`|<[\]]/g, '\\$&')
}

/**
 * Telegram's HTML: fewer traps than its MarkdownV2, in which a full stop that is not escaped refuses the message.
 * @see https://core.telegram.org/bots/api#html-style
 */
export const telegramMarkup: Markup = {
  limit: messageLimits.telegram,
  sizeOf: length,
  escape(value, before) {
    if (/<[^<>]*["']$/.test(before)) return escapeEntities(linkOf(value, 'link start'))
    if (/<[^<>]*$/.test(before)) return escapeEntities(linkOf(value, 'link'))
    return escapeEntities(withoutMentions(value))
  },
}

/** Cards: values are runs of plain text there, without any markup. A line costs what its block does. */
export const teamsMarkup: Markup = {
  limit: messageLimits.teams,
  sizeOf: (piece) => (piece === '\n' ? blockBytes : Buffer.byteLength(JSON.stringify(piece)) - 2),
  escape: (value) => value,
}
/** Of a line of a card without its text. */
const blockBytes = 120

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeEntities(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** An invisible character between the `@` and the name: chats make a mention of `@here`, and some of every `@name`. */
function withoutMentions(value: string): string {
  return value.replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '@\u2060')
}

/** Nothing escapes a backtick in code. */
function withoutBackticks(value: string): string {
  return value.replaceAll('`', "'")
}
