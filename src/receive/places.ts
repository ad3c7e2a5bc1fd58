import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Place } from '../contract/source.ts'
import { parsePointer, valueAt as valueAtPointer } from '../signature/pointer.ts'

/** What places are looked for in. */
export interface Searched {
  readonly headers: IncomingHttpHeaders
  /** As sent, without the question mark. */
  readonly queryText: string
  readonly pathValues: Readonly<Record<string, string>>
  readonly payload: unknown
  /** What names the payload where the sender does not: its bytes, of a form with files what they hash to. */
  readonly identity: Uint8Array
}

/**
 * The text at a place; undefined if there is none. Numbers are texts too: senders write ids as either. A header that
 * came twice names nothing.
 */
export function textAt(place: Place, searched: Searched): string | undefined {
  if ('header' in place) return nonEmpty(searched.headers[place.header.toLowerCase()])
  if ('query' in place) return nonEmpty(new URLSearchParams(searched.queryText).get(place.query))
  if ('path' in place) return nonEmpty(searched.pathValues[place.path])
  if ('body' in place) return nonEmpty(valueAt(place.body, searched.payload))
  if ('constant' in place) return place.constant
  if ('memberOf' in place) return place.memberOf.find((name) => valueAt(`/${name}`, searched.payload) !== undefined)
  if ('hash' in place) return createHash('sha256').update(searched.identity).digest('hex')
  if ('firstOf' in place) {
    for (const part of place.firstOf) {
      const text = textAt(part, searched)
      if (text !== undefined) return text
    }
    return undefined
  }
  if ('same' in place) {
    const texts = new Set(place.same.map((part) => textAt(part, searched)).filter((text) => text !== undefined))
    return texts.size === 1 ? [...texts][0] : undefined
  }
  const texts = place.join.map((part) => textAt(part, searched))
  return texts.includes(undefined) ? undefined : texts.join(' ')
}

/** What a place is called in a message: where the sender's text was looked for. */
export function describe(place: Place): string {
  if ('header' in place) return `the header ${place.header}`
  if ('query' in place) return `the query parameter ${place.query}`
  if ('path' in place) return `the path parameter ${place.path}`
  if ('body' in place) return `the body at ${place.body}`
  if ('memberOf' in place) return `the body's members ${place.memberOf.join(', ')}`
  if ('firstOf' in place) return place.firstOf.map(describe).join(' or ')
  if ('same' in place) return `${place.same.map(describe).join(' or ')}, the same if both are there,`
  if ('join' in place) return place.join.map(describe).join(' and ')
  return 'the body'
}

/** The value at a JSON pointer; undefined if nothing is there. What JavaScript adds to objects is not there. */
export function valueAt(pointer: string, value: unknown): unknown {
  return valueAtPointer(value, parsePointer(pointer))
}

function nonEmpty(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
