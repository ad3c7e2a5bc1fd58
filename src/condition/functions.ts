import type { Shape } from './shape.ts'
import { listOf, moment, number, span, text, truth } from './shape.ts'

type Kind = Shape['kind']
export interface FunctionRule {
  /** What it is asked of, where it is a method. */
  readonly of?: readonly Kind[]
  readonly takes: readonly (readonly Kind[])[]
  readonly gives: Shape
  /** Reads all of what it is given. */
  readonly isPass?: true
  /** Looks for its argument everywhere in a text. */
  readonly isSearch?: true
  /** Reads no more of a text than its argument is long. */
  readonly isOfEnds?: true
  /** Fails for a text that is none of its kind, which takes as long as hundreds of other steps. */
  readonly isConversion?: true
  /** Takes a text that is written out: of others it takes more time than they are long. */
  readonly isOfWritten?: true
}

/** How long a text may be that is searched for, in characters: each takes about a millisecond in a text of 1 MiB. */
export const maxSearchedLength = 100

const texts = { of: ['text'], takes: [['text']] } as const
const search = { ...texts, isPass: true, isSearch: true } as const
const parts = { of: ['moment'], takes: [], gives: number } as const

/**
 * The methods that conditions may use: those whose time is bounded by the sizes of what they are given. `matches` is
 * none of them: a pattern can take for ever. To search for a text takes both lengths multiplied, so what is searched for
 * is written out, and short.
 */
export const methods: Readonly<Record<string, FunctionRule>> = {
  size: { of: ['text', 'list', 'object'], takes: [], gives: number, isPass: true },
  startsWith: { ...texts, gives: truth, isOfEnds: true },
  endsWith: { ...texts, gives: truth, isOfEnds: true },
  contains: { ...search, gives: truth },
  indexOf: { ...search, gives: number },
  lastIndexOf: { ...search, gives: number },
  split: { ...search, gives: listOf(text) },
  lowerAscii: { of: ['text'], takes: [], gives: text, isPass: true },
  upperAscii: { of: ['text'], takes: [], gives: text, isPass: true },
  trim: { of: ['text'], takes: [], gives: text, isPass: true },
  getFullYear: parts,
  getMonth: parts,
  getDate: parts,
  getDayOfWeek: parts,
  getHours: parts,
  getMinutes: parts,
  getSeconds: parts,
}

/** The functions that conditions may use, `has` apart. */
export const functions: Readonly<Record<string, FunctionRule>> = {
  size: { takes: [['text', 'list', 'object']], gives: number, isPass: true },
  string: { takes: [['text', 'number', 'truth']], gives: text },
  int: { takes: [['number', 'text']], gives: number, isConversion: true },
  double: { takes: [['number', 'text']], gives: number, isConversion: true, isPass: true },
  timestamp: { takes: [['text']], gives: moment, isConversion: true },
  duration: { takes: [['text']], gives: span, isConversion: true, isOfWritten: true },
}

/** What to use instead of what is not there. */
export const instead: Readonly<Record<string, string>> = {
  matches: 'a pattern can take for ever: use startsWith, endsWith, contains or in',
  map: 'ask each item with exists, all or filter',
}
