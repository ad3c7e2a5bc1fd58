import { decodeText } from './form.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'

/** A JSON pointer (RFC 6901) that has been read; `*` is every element of an array. */
export type Pointer = readonly string[]

/** @throws Error if the text is no pointer. */
export function parsePointer(text: string): Pointer {
  if (text !== '' && !text.startsWith('/')) throw new Error(`${text} is no JSON pointer: it starts with a slash`)
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Reads a body as JSON. */
export function readJson(body: Uint8Array): { readonly value: unknown } | Refused {
  const text = decodeText(body)
  if (isRefused(text)) return text
  try {
    return { value: JSON.parse(text) }
  } catch {
    return refuse('malformed-body')
  }
}

/** The value that a pointer leads to; undefined if there is none. Only own members count, and not an array's length. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let found = value
  for (const part of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    if (Array.isArray(found) && part === 'length') return undefined
    found = (found as Readonly<Record<string, unknown>>)[part] // it is an object and has the member
  }
  return found
}

/** All values of a pointer with `*`; of an array without elements, or of none, one that is undefined. */
export function valuesAt(value: unknown, pointer: Pointer): readonly unknown[] {
  const at = pointer.indexOf('*')
  if (at === -1) return [valueAt(value, pointer)]
  const elements = valueAt(value, pointer.slice(0, at))
  if (!Array.isArray(elements) || elements.length === 0) return [undefined]
  return elements.flatMap((element) => valuesAt(element, pointer.slice(at + 1)))
}

/**
 * The text of a signed value: a string, number or boolean; undefined if it is absent or null. A list or object has
 * none: it would collapse into a text that another value has too. Nor has a string with half a surrogate pair, which
 * no UTF-8 can tell from others.
 */
export function textOf(value: unknown): string | undefined | Refused {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.isWellFormed() ? value : refuse('malformed-body')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : refuse('malformed-body')
}

/** A copy of a value with another one where the pointer leads; objects on the way are made. */
export function withValueAt(value: unknown, [part, ...rest]: Pointer, set: unknown): unknown {
  if (part === undefined) return set
  if (Array.isArray(value)) {
    return value.map((element, index) =>
      part === '*' || part === String(index) ? withValueAt(element, rest, set) : element,
    )
  }
  const members = typeof value === 'object' && value !== null ? value : {}
  if (part === '*') throw new Error('the body has no list where the pointer has a *')
  return { ...members, [part]: withValueAt(valueAt(members, [part]), rest, set) }
}
