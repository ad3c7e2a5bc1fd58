import type { ValueOf } from './values.ts'

/** Where a program gets its parameters and the payload. */
export type Passing = 'arguments' | 'environment' | 'stdin' | 'file'

/** A program that runs when an event reaches it. */
export interface Program {
  readonly name: string
  /** argv: the file, found by PATH or, with a slash in it, relative to the folder of the file; then fixed arguments. */
  readonly command: readonly [string, ...string[]]
  readonly params: ReadonlyMap<string, ValueOf>
  readonly pass: ReadonlySet<Passing>
  /** Absolute. */
  readonly workingDir: string
  readonly timeoutMs: number
  /** Whether the sender is answered before the program has ended. */
  readonly isAsync: boolean
  /** How many run at once in this process. */
  readonly concurrency: number
  /** All of its environment but PATH and what `pass` adds. */
  readonly env: Readonly<Record<string, string>>
  /** Who runs it; undefined: who runs the server. */
  readonly user: string | number | undefined
  readonly successCodes: ReadonlySet<number>
  /** Undefined: the server's. */
  readonly retryScheduleMs: readonly number[] | undefined
}
