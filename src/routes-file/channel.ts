import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Variable, WrittenChannel } from './channel-schema.ts'
import type { JsonOf } from './json-template.ts'
import { readJsonTemplate } from './json-template.ts'
import { htmlFault } from './telegram-html.ts'
import type { ReadValue, Template } from './template.ts'
import { readTemplate } from './template.ts'

interface AnyChannel {
  readonly name: string
  /** Where its messages are posted. It may hold a token: errors and logs never say it. */
  readonly url: URL
  /** What must not be recorded, longest first. */
  readonly secrets: readonly string[]
}
export interface WebhookChannel extends AnyChannel {
  readonly kind: 'slack' | 'discord' | 'teams'
  readonly message: Template
  /** Whether the chat shows what links lead to. */
  readonly previews: boolean
}
export interface TelegramChannel extends AnyChannel {
  readonly kind: 'telegram'
  readonly chatId: number | string
  readonly topicId: number | undefined
  readonly message: Template
  readonly previews: boolean
}
export interface JsonChannel extends AnyChannel {
  readonly kind: 'json'
  readonly headers: Readonly<Record<string, string>>
  readonly bodyOf: JsonOf
}
/** A chat, and what it is told of an event. */
export type Channel = WebhookChannel | TelegramChannel | JsonChannel

/** What a channel is read with. */
export interface ChannelReading {
  /** The server's. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly valueOf: ReadValue
}

/** How long a message may be, in the chat's own measure: UTF-16 units, of `teams` bytes of JSON. */
export const messageLimits = { slack: 4_000, discord: 2_000, telegram: 4_096, teams: 16_000 } as const

/** What the connection or the body decides. */
const reservedHeaders =
  /^(content-type|content-length|content-encoding|user-agent|host|transfer-encoding|connection|keep-alive|proxy-.*|te|trailer|upgrade|expect)$/i

/**
 * Makes a channel of what passed `channelSchema`.
 * @throws Error that says where, and what to write instead; a value from the environment is never in it.
 */
export function readChannel(name: string, written: WrittenChannel, reading: ChannelReading): Channel {
  const path = `channels.${name}`
  switch (written.kind) {
    case 'slack':
    case 'discord':
    case 'teams': {
      const url = readUrl(written.url, `${path}.url`, reading)
      const message = readMessage(written, path, reading)
      const previews = 'previews' in written && written.previews === true
      return { name, kind: written.kind, url, message, previews, secrets: longestFirst(secretsIn(url)) }
    }
    case 'telegram':
      return readTelegram(name, written, path, reading)
    case 'json':
      return readJson(name, written, path, reading)
  }
}

function readTelegram(
  name: string,
  written: Extract<WrittenChannel, { kind: 'telegram' }>,
  path: string,
  reading: ChannelReading,
): TelegramChannel {
  const { chat_id: chat, base_url: base = 'https://api.telegram.org', topic_id: topicId, previews = false } = written
  const token = fromEnvironment(written.token, `${path}.token`, reading)
  if (!/^\d+:[\w-]+$/.test(token)) {
    throw new Error(`${path}.token: ${written.token.env} is no bot token: @BotFather gives one such as 123456:AbC…`)
  }
  const chatId = typeof chat === 'object' ? fromEnvironment(chat, `${path}.chat_id`, reading) : chat
  const url = readUrl(base, `${path}.base_url`, reading)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/bot${token}/sendMessage`
  const secret = token.slice(token.indexOf(':') + 1)
  const own = typeof base === 'object' ? secretsIn(url) : []
  const message = readMessage(written, path, reading)
  return {
    name,
    kind: 'telegram',
    url,
    chatId,
    topicId,
    message,
    previews,
    secrets: longestFirst([token, secret, ...own]),
  }
}

function readJson(
  name: string,
  { url: writtenUrl, headers: writtenHeaders = {}, body }: Extract<WrittenChannel, { kind: 'json' }>,
  path: string,
  reading: ChannelReading,
): JsonChannel {
  const url = readUrl(writtenUrl, `${path}.url`, reading)
  const secrets = typeof writtenUrl === 'object' ? secretsIn(url) : []
  const headers: Record<string, string> = {}
  for (const [header, value] of Object.entries(writtenHeaders)) {
    const place = `${path}.headers.${header}`
    const text = typeof value === 'object' ? fromEnvironment(value, place, reading) : value
    if (typeof value === 'object') secrets.push(text)
    const whole = typeof value === 'object' ? `${value.prefix ?? ''}${text}` : text
    checkHeader(header, whole, place)
    if (Object.hasOwn(headers, header.toLowerCase())) throw new Error(`${place}: is there twice, in different cases`)
    headers[header.toLowerCase()] = whole
  }
  const bodyOf = readJsonTemplate(body, `${path}.body`, reading.valueOf)
  return { name, kind: 'json', url, headers, bodyOf, secrets: longestFirst(secrets) }
}

function readMessage(
  { kind, message }: { readonly kind: keyof typeof messageLimits; readonly message: string },
  path: string,
  reading: ChannelReading,
): Template {
  const template = readTemplate(message.trimEnd(), `${path}.message`, reading.valueOf)
  const ownLength = template.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0)
  const fault = kind === 'telegram' ? htmlFault(template) : undefined
  if (fault !== undefined) throw new Error(`${path}.message: ${fault}`)
  const longest = messageLimits[kind] / 2
  if (ownLength <= longest) return template
  throw new Error(
    `${path}.message: has ${ownLength} characters of its own, and at most ${longest} leave room for values in a message to ${kind}`,
  )
}

function readUrl(written: string | Variable, path: string, reading: ChannelReading): URL {
  const isSecret = typeof written === 'object'
  const text = isSecret ? fromEnvironment(written, path, reading) : written
  const named = isSecret ? written.env : 'it'
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Error(`${path}: ${named} is no URL: write one that begins with https://`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error(`${path}: ${named} has a user name or password before the host: write them into a header`)
  }
  url.hash = ''
  return url
}

function fromEnvironment({ env }: Variable, path: string, { environment }: ChannelReading): string {
  const value = Object.hasOwn(environment, env) ? (environment[env]?.trim() ?? '') : ''
  if (value === '') throw new Error(`${path}: the environment variable ${env} is not set`)
  return value
}

function checkHeader(name: string, value: string, place: string): void {
  if (reservedHeaders.test(name)) throw new Error(`${place}: is set by the server itself: leave it out`)
  try {
    validateHeaderName(name)
  } catch {
    throw new Error(`${place}: is no name of a header: it has letters, digits and hyphens`)
  }
  try {
    validateHeaderValue(name, value)
  } catch {
    throw new Error(`${place}: has a character that no header may have, such as a line break`)
  }
}

/** What of a URL may be a secret, as it could be echoed: it, what stands behind its host, and the long parts of that. */
function secretsIn({ href, pathname, search, searchParams }: URL): string[] {
  const long = [...pathname.split('/'), ...searchParams.values()].filter((part) => part.length >= 8)
  const behindHost = `${pathname}${search}`
  return behindHost === '/' ? [] : [href, behindHost, ...long]
}

function longestFirst(secrets: readonly string[]): string[] {
  return [...new Set(secrets)].toSorted((one, other) => other.length - one.length)
}
