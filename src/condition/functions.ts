import type { Shape } from './shape.ts'
import { listOf, moment, number, span, text, truth } from './shape.ts'

type Kind = Shape['kind']
export interface FunctionRule {
  /** What it is asked of, where it is a method. */
  readonly of?: readonly Kind[]
  readonly takes: readonly (readonly Kind[])[]
  readonly gives: Shape
}

const texts = { of: ['text'], takes: [['text']] } as const
const parts = { of: ['moment'], takes: [], gives: number } as const

/**
 * The methods that conditions may use: those whose time is bounded by the sizes of what they are given. `matches` is
 * none of them: a pattern can take for ever.
 */
export const methods: Readonly<Record<string, FunctionRule>> = {
  size: { of: ['text', 'list', 'object'], takes: [], gives: number },
  startsWith: { ...texts, gives: truth },
  endsWith: { ...texts, gives: truth },
  contains: { ...texts, gives: truth },
  indexOf: { ...texts, gives: number },
  lastIndexOf: { ...texts, gives: number },
  split: { ...texts, gives: listOf(text) },
  lowerAscii: { of: ['text'], takes: [], gives: text },
  upperAscii: { of: ['text'], takes: [], gives: text },
  trim: { of: ['text'], takes: [], gives: text },
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
  size: { takes: [['text', 'list', 'object']], gives: number },
  string: { takes: [['text', 'number', 'truth']], gives: text },
  int: { takes: [['number', 'text']], gives: number },
  double: { takes: [['number', 'text']], gives: number },
  timestamp: { takes: [['text']], gives: moment },
  duration: { takes: [['text']], gives: span },
}

/** What to use instead of what is not there. */
export const instead: Readonly<Record<string, string>> = {
  matches: 'a pattern can take for ever: use startsWith, endsWith, contains or in',
  map: 'ask each item with exists, all or filter',
}
