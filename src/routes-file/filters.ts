import { firstCharacters } from './characters.ts'
import { textOf } from './text-of.ts'

/** Makes another value of one. Never throws: what it cannot use it leaves as it is. */
export type Filter = (value: unknown) => unknown

interface FilterRule {
  /** What stands between its parentheses; undefined: nothing. */
  readonly takes?: 'a whole number from 1 to 10000' | 'a text in quotes'
  readonly example: string
  readonly make: (argument: string) => Filter
}

/** What may follow `|` in a template. Values that are missing pass all but `default`. */
export const filters: Readonly<Record<string, FilterRule>> = {
  first_line: { example: 'first_line', make: () => unlessMissing((value) => firstLine(textOf(value))) },
  truncate: {
    takes: 'a whole number from 1 to 10000',
    example: 'truncate(200)',
    make: (count) => unlessMissing((value) => truncate(textOf(value), Number(count))),
  },
  first: {
    takes: 'a whole number from 1 to 10000',
    example: 'first(7)',
    make: (count) => unlessMissing((value) => firstCharacters(textOf(value), Number(count))),
  },
  date: { example: 'date', make: () => unlessMissing(dateOf) },
  join: {
    takes: 'a text in quotes',
    example: 'join(", ")',
    make: (between) => unlessMissing((value) => (Array.isArray(value) ? value.map(textOf).join(between) : value)),
  },
  default: {
    takes: 'a text in quotes',
    example: 'default("nobody")',
    make: (other) => (value) => (isMissing(value) || value === '' ? other : value),
  },
}

/** Whether there is nothing to show. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

/**
 * Reads what stands behind a `|`, such as `truncate(200)`.
 * @throws Error that says what to write instead.
 */
export function readFilter(written: string): Filter {
  const [, name = '', argument] = /^\s*([A-Za-z_]*)\s*(?:\(([\s\S]*)\))?\s*$/.exec(written) ?? []
  const rule = Object.hasOwn(filters, name) ? filters[name] : undefined
  if (rule === undefined) {
    const known = Object.values(filters).map(({ example }) => example)
    throw new Error(`there is no filter ${written.trim() || 'behind the last |'}: there are ${known.join(', ')}`)
  }
  const value = argument === undefined || argument.trim() === '' ? undefined : argumentOf(argument.trim(), rule)
  if ((argument === undefined || argument.trim() === '') !== (rule.takes === undefined) || value === null) {
    throw new Error(`the filter ${name} takes ${rule.takes ?? 'nothing'}: write ${rule.example}`)
  }
  return rule.make(value ?? '')
}

/** Null if it is none that the filter takes. */
function argumentOf(written: string, { takes }: FilterRule): string | null {
  if (takes === 'a whole number from 1 to 10000') return /^([1-9]\d{0,3}|10000)$/.test(written) ? written : null
  const [, double, single] = /^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(written) ?? []
  return double ?? single ?? null
}

function unlessMissing(filter: Filter): Filter {
  return (value) => (isMissing(value) ? value : filter(value))
}

/** The first line with something on it. */
function firstLine(text: string): string {
  return (/\S[^\r\n\u2028\u2029]*/u.exec(text)?.[0] ?? '').trimEnd()
}

function truncate(text: string, count: number): string {
  const beginning = firstCharacters(text, count)
  return beginning.length === text.length ? text : `${firstCharacters(beginning, count - 1).trimEnd()}…`
}

/** Numbers below are seconds since 1970, others milliseconds: in seconds it is the year 5138. */
const firstMilliseconds = 100_000_000_000

/** RFC 3339, or seconds or milliseconds since 1970, as `2026-03-09 10:14 UTC`. Anything else is left as it is. */
function dateOf(value: unknown): unknown {
  const date = toDate(value)
  if (date === undefined || Number.isNaN(date.getTime())) return value
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function toDate(value: unknown): Date | undefined {
  if (value instanceof Date) return value
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return new Date(value)
  if (typeof value !== 'number') return undefined
  return new Date(Math.abs(value) < firstMilliseconds ? value * 1000 : value)
}
