import type { Probed } from '../../deliver/destinations/probe.ts'
import { printable } from '../printable.ts'
import type { CheckRequest } from './requests.ts'

/** `WARN`: it does no harm now, or cannot be told. */
export type Mark = 'PASS' | 'WARN' | 'FAIL'

/** What one check has found. */
export interface Finding {
  readonly name: string
  readonly mark: Mark
  readonly sent: string
  readonly came: string
  /** How to mend it. */
  readonly hint?: string
}

/** A request and what became of it. */
export interface Exchange {
  readonly request: CheckRequest
  readonly probed: Probed
}

/** Characters of an answer's body that are shown. */
const answerLength = 80

export function describeRequest({ what, body }: CheckRequest): string {
  return `${what}, ${body.length} bytes`
}

export function describeAnswer({ outcome, durationMs }: Probed): string {
  if (outcome.kind === 'accepted' || outcome.kind === 'refused') {
    const text = printable(outcome.output?.trim() ?? '', answerLength)
    return `${outcome.statusCode} in ${durationMs} ms${text === '' ? '' : `, ${text}`}`
  }
  if (outcome.kind === 'unreachable') return `no answer: ${outcome.reason}, ${printable(outcome.detail, answerLength)}`
  return 'no answer'
}
