import { existsSync } from 'node:fs'
import type { Program } from '../../../routes-file/program.ts'
import type { AbortReason, AttemptOutcome } from '../../outcome.ts'
import { lost } from '../../outcome.ts'
import type { Ended } from './run.ts'

/** What became of one that was called off before its program was started. */
export function calledOffBefore(reason: AbortReason): AttemptOutcome {
  if (reason !== 'timeout') return lost(reason, 'before')
  return { kind: 'failed', error: 'could not be started in time' }
}

/** What became of an attempt, by how its program ended. */
export function outcomeOf(program: Program, ended: Ended): AttemptOutcome {
  const { calledOff, code, signal, output } = ended
  if (calledOff === 'own-timeout' || calledOff === 'timeout') {
    const limit = calledOff === 'timeout' ? 'ATTEMPT_TIMEOUT' : durationText(program.timeoutMs)
    return { kind: 'failed', error: `took longer than ${limit} and ${endFault(ended) ?? 'was ended'}`, output }
  }
  if (calledOff !== undefined) return lost(calledOff)
  if (code === null) return { kind: 'failed', error: `ended by ${signal}`, output }
  if (program.successCodes.has(code)) return { kind: 'accepted', statusCode: code, output }
  return { kind: 'refused', statusCode: code, error: `exited with ${code}`, output }
}

/** Why something of a program still runs, in one line; undefined if nothing does. */
export function endFault({ group }: Ended): string | undefined {
  if (group === 'gone') return undefined
  if (group === 'held') return 'could not be ended: not even KILL has ended it'
  return 'could not be ended: EPERM: it runs as a user whose programs this server may not signal'
}

/** Why a program could not be started, in one line. */
export function startFailure({ command: [file], workingDir, user }: Program, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `could not be started: ${code}${reasonOf(code)}`

  function reasonOf(code: string): string {
    if (code === 'EMFILE' || code === 'ENFILE') return ': there is no free file descriptor'
    if (code === 'ENOENT' && !existsSync(workingDir)) return `: there is no folder ${workingDir}`
    if (code === 'ENOENT' && !file.includes('/')) return `: there is no ${file} in PATH`
    if (code === 'ENOENT' && !existsSync(file)) return `: there is no file ${file}`
    if (code === 'ENOENT') return `: what the first line of ${file} names to run it is not there`
    if (code === 'EACCES') return `: ${file} may not be run${user === undefined ? ', try chmod +x' : ` by ${user.uid}`}`
    if (code === 'ENOEXEC') return `: ${file} is no program, its first line must be such as #!/bin/sh`
    return error instanceof Error ? `: ${error.message}` : ''
  }
}

const units = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
] as const

/** As it is written in the file. */
function durationText(ms: number): string {
  const [unit, size] = units.find(([, unitMs]) => ms % unitMs === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}
