import { evaluationFault } from '../condition/evaluation-fault.ts'
import { isMissing, readFilter } from './filters.ts'
import { splitTemplate } from './template-syntax.ts'
import type { EventValues, ValueOf } from './values.ts'

/** A text with values of an event in it: its own texts and its placeholders, in order. */
export type Template = readonly (string | Placeholder)[]

/** A `${…}`. */
export interface Placeholder {
  /** The expression as it was written, without filters: named where there is no value. */
  readonly source: string
  /** With its filters. */
  readonly valueOf: ValueOf
}

/** Makes a `ValueOf` of a CEL expression. Throws an error that says where (`path`), and what to write instead. */
export type ReadValue = (text: string, path: string) => ValueOf

/** More in one template are a mistake. */
const maxPlaceholders = 100

/**
 * Reads a template: `${…}` around a CEL expression, which filters may follow (`${body.message | first_line}`); `$${` is
 * a literal `${`.
 * @param path where it stands in the file, for errors.
 * @throws Error that says where, and what to write instead.
 */
export function readTemplate(text: string, path: string, readValue: ReadValue): Template {
  const written = at(path, () => splitTemplate(text))
  if (written.filter((part) => typeof part !== 'string').length > maxPlaceholders) {
    throw new Error(`${path}: has more than ${maxPlaceholders} placeholders`)
  }
  return written.map((part) => {
    if (typeof part === 'string') return part
    const value = readValue(part.expression, path)
    const filters = part.filters.map((filter) => at(path, () => readFilter(filter)))
    return {
      source: part.expression,
      valueOf: (values: EventValues) => filters.reduce((filtered: unknown, filter) => filter(filtered), value(values)),
    }
  })
}

/** What a placeholder gives. */
export type Found =
  | { readonly kind: 'value'; readonly value: unknown }
  /** A word for people of what is not there. */
  | { readonly kind: 'nothing'; readonly text: string }

/** What stands for a placeholder in a message about this event. Never throws. */
export function find(placeholder: Placeholder, values: EventValues): Found {
  const { source } = placeholder
  try {
    const value = placeholder.valueOf(values)
    return isMissing(value) ? { kind: 'nothing', text: `(no ${source})` } : { kind: 'value', value }
  } catch (error) {
    return { kind: 'nothing', text: `(${source} failed: ${evaluationFault(error).reason})` }
  }
}

function at<Value>(path: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
