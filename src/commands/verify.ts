import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { explain } from '../signature/explain.ts'
import type { RefusalReason } from '../signature/refusal.ts'
import { refusalReasons } from '../signature/refusal.ts'
import type { Command, Terminal } from './command.ts'
import { UsageError } from './command.ts'
import type { RecordedRequest } from './recorded-request.ts'
import { readRecordedRequest } from './recorded-request.ts'

const options = { jsonl: { type: 'boolean', default: false } } as const

/**
 * `hookpact verify <file>`: says whether a recorded request would be accepted, and what was looked at.
 * `hookpact verify --jsonl`: judges many of standard input, a line of JSON each or one array; a line for each.
 */
export const verify: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  const [file, ...more] = positionals
  if (values.jsonl) {
    if (file !== undefined) throw new UsageError(`verify --jsonl reads standard input, and not ${file} too`)
    return judgeMany(await terminal.input(), terminal)
  }
  if (file === undefined) throw new UsageError('say which file: verify <file>, or verify --jsonl for standard input')
  if (more.length > 0) throw new UsageError(`verify takes one file, and not ${more.join(' ')} too`)
  return judgeOne(file, terminal)
}

function judgeOne(file: string, terminal: Terminal): number {
  const recorded = readFile(file)
  const reason = refusalOf(recorded)
  const { scheme, request, context, verifier } = recorded
  terminal.out(
    reason === null ? `${accepted[verifier.strength]}\n` : `refused: ${reason} — ${refusalReasons[reason]}\n`,
  )
  for (const [name, words] of explain(scheme, request, context.nowMs)) terminal.out(`  ${name.padEnd(11)} ${words}\n`)
  return reason === null ? 0 : 1
}

const accepted = {
  verified: 'verified: the signature fits the request, and one of the secrets.',
  authenticated: 'authenticated: the sender is known, and what it sent is not signed.',
}

/** Judges all that can be judged. What cannot is told with its line, and there is no success then. */
function judgeMany(text: string, terminal: Terminal): number {
  let status = 0
  for (const { where, value } of readMany(text)) {
    try {
      const recorded = readRecordedRequest(value(), Date.now())
      const reason = refusalOf(recorded)
      terminal.out(`${JSON.stringify({ name: recorded.name, valid: reason === null, reason })}\n`)
    } catch (error) {
      terminal.err(`hookpact: ${where} cannot be judged: ${(error as Error).message}\n`)
      status = 2
    }
  }
  return status
}

function refusalOf({ verifier, request, context }: RecordedRequest): RefusalReason | null {
  const verdict = verifier.verify(request, context)
  if (verdict.kind === 'certificate-needed') return 'certificate-unavailable'
  return verdict.kind === 'refused' ? verdict.reason : null
}

function readFile(file: string): RecordedRequest {
  try {
    return readRecordedRequest(JSON.parse(readFileSync(file, 'utf8')), Date.now())
  } catch (error) {
    throw new UsageError(`${file} cannot be judged: ${error instanceof Error ? error.message : error}`)
  }
}

interface Entry {
  readonly where: string
  value(): unknown
}

/** One JSON array in whole, or a JSON text in each line. */
function readMany(text: string): Entry[] {
  if (!text.trimStart().startsWith('[')) {
    return text.split('\n').flatMap((line, index) => {
      return line.trim() === '' ? [] : [{ where: `line ${index + 1}`, value: () => JSON.parse(line) as unknown }]
    })
  }
  const list = parseList(text)
  return list.map((value, index) => ({ where: `request ${index + 1}`, value: () => value }))
}

function parseList(text: string): unknown[] {
  try {
    return JSON.parse(text) as unknown[] // it begins with a bracket
  } catch (error) {
    throw new UsageError(`standard input is no JSON array: ${(error as Error).message}`)
  }
}
