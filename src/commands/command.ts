import type { Environment } from '../config.ts'

/** What a command may touch of the process. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Whether a line of `err` can be written over: it is a screen, and not a file. */
  readonly errIsScreen?: boolean
  /** Reads standard input to its end. */
  input(): Promise<string>
  /** Resolves when the process is asked to stop. */
  untilStopped(): Promise<unknown>
}
export type Command = (args: readonly string[], terminal: Terminal, environment: Environment) => Promise<number>

/** A mistake in the command line. */
export class UsageError extends Error {}
