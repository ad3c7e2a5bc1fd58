import { resolve } from 'node:path'
import { duration } from '../config-values.ts'
import type { User } from './user.ts'
import { readUser } from './user.ts'
import type { ValueOf } from './values.ts'

/** Where a program gets its parameters and the payload. */
export type Passing = 'arguments' | 'environment' | 'stdin' | 'file'

/** Where the value of a parameter comes from: an expression, or all of the payload as text. */
export type ParamSource = ValueOf | 'raw_payload'

/** A program that runs when an event reaches it. */
export interface Program {
  readonly name: string
  /** argv: the file, absolute or found by PATH; then fixed arguments. */
  readonly command: readonly [string, ...string[]]
  readonly params: ReadonlyMap<string, ParamSource>
  readonly pass: ReadonlySet<Passing>
  /** Absolute. */
  readonly workingDir: string
  readonly timeoutMs: number
  /** Whether the sender is answered before the program has ended. */
  readonly isAsync: boolean
  /** How many run at once in this process. */
  readonly concurrency: number
  /** All of its environment but what `pass` adds; PATH is in it if the server has one. */
  readonly env: Readonly<Record<string, string>>
  /** Who runs it; undefined: who runs the server. */
  readonly user: User | undefined
  readonly successCodes: ReadonlySet<number>
  /** Undefined: the server's. */
  readonly retryScheduleMs: readonly number[] | undefined
}

/** A program as it is written in the file, once it fits `programSchema`. */
export interface WrittenProgram {
  readonly command: readonly [string, ...string[]]
  readonly params?: Readonly<Record<string, string>>
  readonly pass?: readonly Passing[]
  readonly working_dir?: string
  readonly timeout?: string
  readonly run_async?: boolean
  readonly concurrency?: number
  readonly env?: readonly string[] | Readonly<Record<string, string>>
  readonly user?: string | number
  readonly success_codes?: readonly number[]
  readonly retry?: 'never' | readonly string[]
}

/** What a program is read with. */
export interface ProgramReading {
  /** The folder of the file, absolute. */
  readonly folder: string
  /** The server's. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /**
   * Makes a value of a CEL expression, or of a JSON pointer (a text that begins with `/`).
   * @param path where it stands, such as `programs.report-bug.params.key`.
   * @throws Error that names the place.
   */
  readonly valueOf: (text: string, path: string) => ValueOf
}

/** How long a program may take, and how long it may take if nothing is said, in milliseconds. */
const timeLimits = { leastMs: 1, mostMs: 3_600_000, defaultMs: 60_000 }
/** As of RETRY_SCHEDULE. */
const longestWaitMs = 60 * 86_400_000
/** What `pass` gives by itself: a parameter of the same name would hide it. */
const ownNames = new Set(['event-type', 'event-id', 'source', 'delivery-id', 'attempt', 'raw-payload-file'])

/**
 * Makes a program of what fits `programSchema`.
 * @throws Error that names the place in the file and says what to write instead.
 */
export function readProgram(name: string, written: WrittenProgram, reading: ProgramReading): Program {
  const place = `programs.${name}`
  const [file, ...fixed] = written.command
  if (file === '') throw new Error(`${place}.command: its first text is empty: name the file to run`)
  const pass = new Set<Passing>(written.pass ?? ['arguments'])
  const { concurrency = 4, run_async: isAsync = true, success_codes: successCodes = [0] } = written
  return {
    name,
    command: [file.includes('/') ? resolve(reading.folder, file) : file, ...fixed],
    params: readParams(written.params ?? {}, pass, `${place}.params`, reading),
    pass,
    workingDir: resolve(reading.folder, written.working_dir ?? '.'),
    timeoutMs: readTimeout(written.timeout, `${place}.timeout`),
    isAsync,
    concurrency,
    env: readEnv(written.env ?? [], `${place}.env`, reading.environment),
    user: written.user === undefined ? undefined : readUser(written.user, `${place}.user`),
    successCodes: new Set(successCodes),
    retryScheduleMs: readRetry(written.retry, `${place}.retry`),
  }
}

/** The variable in which a program finds a parameter. */
export function variableOf(param: string): string {
  return `HOOK_${param.toUpperCase().replaceAll('-', '_')}`
}

function readParams(
  written: Readonly<Record<string, string>>,
  pass: ReadonlySet<Passing>,
  place: string,
  reading: ProgramReading,
): ReadonlyMap<string, ParamSource> {
  const params = new Map<string, ParamSource>()
  const variables = new Map([...ownNames].map((own) => [variableOf(own), own]))
  for (const [name, text] of Object.entries(written)) {
    if (!pass.has('arguments') && !pass.has('environment')) {
      throw new Error(`${place}: they reach nothing: add "arguments" or "environment" to pass, or leave params out`)
    }
    const other = variables.get(variableOf(name))
    if (other !== undefined && (pass.has('environment') || other === 'raw-payload-file')) {
      throw new Error(`${place}.${name} and ${other} would both be ${variableOf(name)}: give it another name`)
    }
    variables.set(variableOf(name), name)
    params.set(name, readSource(text, `${place}.${name}`, reading))
  }
  return params
}

function readSource(text: string, place: string, reading: ProgramReading): ParamSource {
  if (text === 'raw_payload') return 'raw_payload'
  if (text === 'event_type') return ({ event }) => event.type
  return reading.valueOf(text, place)
}

function readTimeout(written: string | undefined, place: string): number {
  if (written === undefined) return timeLimits.defaultMs
  const ms = duration(written, timeLimits.leastMs, timeLimits.mostMs)
  if (ms === undefined) throw new Error(`${place}: ${written} is no time up to 1h: write one such as 30s or 10m`)
  return ms
}

function readRetry(written: WrittenProgram['retry'], place: string): readonly number[] | undefined {
  if (written === undefined) return undefined
  if (written === 'never') return []
  return written.map((wait) => {
    const ms = duration(wait, 0, longestWaitMs)
    if (ms === undefined) throw new Error(`${place}: ${wait} is no time up to 60d: write waits such as [5s, 1m, 1h]`)
    return ms
  })
}

/** A variable that is missing is most often a secret that was forgotten: better now than at the first event. */
function readEnv(
  written: readonly string[] | Readonly<Record<string, string>>,
  place: string,
  environment: ProgramReading['environment'],
): Readonly<Record<string, string>> {
  const { PATH } = environment
  const path = PATH === undefined ? {} : { PATH }
  if (!isList(written)) return { ...path, ...written }
  const copied = written.map((name) => {
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined
    if (value === undefined) {
      throw new Error(`${place}: ${name} is not set where the server runs: set it, or take it out of the list`)
    }
    return [name, value]
  })
  return { ...path, ...Object.fromEntries(copied) }
}

function isList(written: readonly string[] | Readonly<Record<string, string>>): written is readonly string[] {
  return Array.isArray(written)
}
