import { crc32 } from 'node:zlib'
import type { Form } from './form.ts'
import { fieldOf } from './form.ts'
import { headerBytes, readHeader } from './header.ts'
import { parsePointer, textOf, valueAt } from './pointer.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { SignedRequest } from './request.ts'
import type { ContentPart } from './scheme.ts'

/** Texts count as UTF-8. Bytes stay as they came. */
export type Chunk = string | Uint8Array

/** What one content is made of. */
export interface Material {
  readonly request: SignedRequest
  /** The body as JSON, or one element of it; only read if the scheme looks into it. */
  readonly element: unknown
  readonly form: Form | undefined
  readonly timestamp: string
  readonly url: string
  readonly secret: string
}

/** Appends a part, or says why the request has none. */
type Append = (material: Material, chunks: Chunk[]) => Refused | undefined

/** Makes the function that puts together what is signed. */
export function createContentWriter(parts: readonly ContentPart[]): (material: Material) => Chunk[] | Refused {
  const appends = parts.map((part, index) => createAppend(part, parts[index + 1]))
  return (material) => {
    const chunks: Chunk[] = []
    for (const append of appends) {
      const refused = append(material, chunks)
      if (refused !== undefined) return refused
    }
    return chunks
  }
}

/** Texts that follow each other become one: each chunk is handed over to OpenSSL by itself. */
function push(chunks: Chunk[], text: string): undefined {
  const last = chunks.length - 1
  if (typeof chunks[last] === 'string') chunks[last] += text
  else chunks.push(text)
}

function createAppend(part: ContentPart, next: ContentPart | undefined): Append {
  if (typeof part === 'string') return part === 'url' && next === 'body' ? appendUrlBeforeBody : simple[part]
  if ('text' in part) return (_material, chunks) => push(chunks, part.text)
  if ('header' in part) {
    const separator = typeof next === 'object' && 'text' in next ? next.text : undefined
    return createHeaderAppend(part.header.toLowerCase(), separator)
  }
  if ('body' in part) {
    const pointer = parsePointer(part.body)
    return ({ element }, chunks) => pushText(chunks, textOf(valueAt(element, pointer)), part.optional === true)
  }
  if ('form' in part) return ({ form = [] }, chunks) => pushText(chunks, fieldOf(form, part.form), false)
  return createLinesAppend(part.lines)
}

const simple: Readonly<Record<Extract<ContentPart, string>, Append>> = {
  body: ({ request }, chunks) => void chunks.push(request.body),
  timestamp: ({ timestamp }, chunks) => push(chunks, timestamp),
  method: ({ request }, chunks) => push(chunks, request.method),
  url: ({ url }, chunks) => push(chunks, url),
  secret: ({ secret }, chunks) => push(chunks, secret),
  'body-crc32': ({ request }, chunks) => push(chunks, String(crc32(request.body))),
  'sorted-form': ({ form = [] }, chunks) => push(chunks, sortForm(form)),
}

/** Between URL and JSON nothing separates: an opening brace in the URL has come from the body. */
const appendUrlBeforeBody: Append = ({ url }, chunks) =>
  url.includes('{') ? refuse('content-refused') : push(chunks, url)

/** A header that is followed by a separator may not have it inside: the next part could begin earlier then. */
function createHeaderAppend(name: string, separator: string | undefined): Append {
  return ({ request }, chunks) => {
    const value = readHeader(request, name)
    if (value === undefined) return refuse('missing-content')
    if (isRefused(value)) return value
    if (separator !== undefined && value.includes(separator)) return refuse('content-refused')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, in which text and bytes are the same.
    return /^[\x00-\x7f]*$/.test(value) ? push(chunks, value) : void chunks.push(headerBytes(value))
  }
}

/** SNS: `Name\nvalue\n` of the members that are there. */
function createLinesAppend(names: readonly string[]): Append {
  return ({ element }, chunks) => {
    let written = ''
    for (const name of names) {
      const value = valueAt(element, [name])
      if (value === undefined) continue
      if (typeof value !== 'string' || !value.isWellFormed()) return refuse('malformed-body')
      written += `${name}\n${value}\n`
    }
    return written === '' ? refuse('missing-content') : push(chunks, written)
  }
}

function pushText(chunks: Chunk[], text: string | undefined | Refused, isOptional: boolean): Refused | undefined {
  if (isRefused(text)) return text
  if (text === undefined && !isOptional) return refuse('missing-content')
  return push(chunks, text ?? '')
}

/**
 * Names and values without anything between, sorted by name; a repeated name with its different values, sorted.
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
function sortForm(form: Form): string {
  const byName = new Map<string, Set<string>>()
  for (const [name, value] of form) byName.set(name, (byName.get(name) ?? new Set()).add(value))
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, values]) =>
      [...values]
        .sort()
        .map((value) => `${name}${value}`)
        .join(''),
    )
    .join('')
}
