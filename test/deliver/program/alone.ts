import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { AttemptOutcome } from '../../../src/deliver/outcome.ts'
import type { Program } from '../../../src/routes-file/program.ts'
import { fixture } from './programs.ts'

export interface Alone {
  readonly outcome: AttemptOutcome
  readonly logged: readonly { readonly step: string; readonly cause?: string }[]
}

/**
 * Makes one attempt in a process of its own.
 * @param as a command that runs the command after it.
 * @throws Error if that process does not exit with 0.
 */
export async function attemptAlone(
  program: Pick<Program, 'command'> & Partial<Pick<Program, 'timeoutMs' | 'user'>>,
  { as = [], ...how }: { readonly as?: readonly string[]; readonly killAfterMs?: number; readonly isFull?: true } = {},
): Promise<Alone> {
  const [file, ...args] = [...as, process.execPath, fixture('alone.mjs'), JSON.stringify({ program, ...how })]
  const { stdout } = await promisify(execFile)(file ?? process.execPath, args)
  return JSON.parse(stdout)
}
