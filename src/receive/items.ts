import { Problem } from '../problem.ts'

/** More events than these in one request are no batch but an attempt to keep us busy. */
export const maxItems = 10_000

const open = new Set(['{', '['])

/**
 * Cuts a JSON text into the elements of an array in it: each as it was written, so that what is stored of an event is
 * what was sent of it, with every digit of its numbers.
 *
 * @param text valid JSON.
 * @param pointer of the array: '' for the text itself; `*` stands for each element on the way.
 * @returns undefined if there is no array at the pointer.
 * @throws Problem `body_too_large` when there are more than `maxItems`.
 */
export function itemsOf(text: string, pointer: string): string[] | undefined {
  const found: string[] = []
  const isThere = collect(text, 0, pointer.split('/').slice(1), found)
  return isThere ? found : undefined
}

/** Adds the elements below the value that begins at `start`; whether there was an array. */
function collect(text: string, start: number, path: readonly string[], found: string[]): boolean {
  const [step, ...rest] = path
  const at = skipBlanks(text, start)
  if (step === undefined) {
    if (text[at] !== '[') return false
    for (const { begin, end } of elements(text, at)) {
      if (found.length >= maxItems)
        throw new Problem('body_too_large', `A request may carry ${maxItems} events, and this one has more.`)
      found.push(text.slice(begin, end))
    }
    return true
  }
  let isThere = false
  if (step === '*' && text[at] === '[') {
    for (const { begin } of elements(text, at)) isThere = collect(text, begin, rest, found) || isThere
  } else if (text[at] === '{') {
    // Of a name that stands twice the last one counts, as it does for JSON.parse.
    let member: number | undefined
    for (const { name, begin } of members(text, at)) if (name === step) member = begin
    isThere = member !== undefined && collect(text, member, rest, found)
  }
  return isThere
}

/** The elements of the array that begins at `start`. */
function* elements(text: string, start: number): Generator<{ readonly begin: number; readonly end: number }> {
  let at = skipBlanks(text, start + 1)
  while (at < text.length && text[at] !== ']') {
    const end = skipValue(text, at)
    yield { begin: at, end }
    at = skipBlanks(text, end)
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
}

/** The members of the object that begins at `start`. */
function* members(text: string, start: number): Generator<{ readonly name: string; readonly begin: number }> {
  let at = skipBlanks(text, start + 1)
  while (at < text.length && text[at] !== '}') {
    const nameEnd = skipValue(text, at)
    const name = JSON.parse(text.slice(at, nameEnd)) as string // names are strings
    const begin = skipBlanks(text, skipBlanks(text, nameEnd) + 1)
    yield { name, begin }
    at = skipBlanks(text, skipValue(text, begin))
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

/** Where the value that begins at `start` ends. */
function skipValue(text: string, start: number): number {
  const first = text[start] ?? ''
  if (first === '"') return skipString(text, start)
  if (!open.has(first)) {
    let at = start
    while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1
    return at
  }
  let depth = 0
  let at = start
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '"') {
      at = skipString(text, at)
      continue
    }
    if (open.has(character)) depth += 1
    else if (character === '}' || character === ']') depth -= 1
    at += 1
    if (depth === 0) return at
  }
  return at
}

function skipString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
