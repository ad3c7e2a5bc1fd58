import { runCli } from '../../src/cli.ts'
import type { Environment } from '../../src/config.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'

/** A command that runs in this process, on a terminal that only the test sees. */
export interface Running {
  readonly out: string
  readonly err: string
  /** Resolves when `out` or `err` matches; rejects if the command ends without. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** As Ctrl+C. */
  stop(): void
  readonly status: Promise<number>
}

/** Runs a command line; its data folder, environment and standard input are its own. */
export function run(args: readonly string[], environment: Environment = {}, input = ''): Running {
  const written = { out: '', err: '' }
  const stopped = Promise.withResolvers<void>()
  const waiting = new Set<() => void>()
  const write = (stream: 'out' | 'err') => (text: string) => {
    written[stream] += text
    for (const look of waiting) look()
  }
  let isOver = false
  const terminal = {
    out: write('out'),
    err: write('err'),
    input: async () => input,
    untilStopped: () => stopped.promise,
  }
  const status = runCli(args, terminal, { PORT: '0', DATA_DIR: temporaryFolder(), LOG_LEVEL: 'silent', ...environment })
  const over = status.finally(() => {
    isOver = true
    for (const look of waiting) look()
  })
  return {
    get out() {
      return written.out
    },
    get err() {
      return written.err
    },
    says(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(written.out) ?? pattern.exec(written.err)
          if (match === null && !isOver) return
          waiting.delete(look)
          if (match !== null) resolve(match)
          else reject(new Error(`it ended without ${pattern}:\n${written.out}${written.err}`))
        }
        waiting.add(look)
        look()
      })
    },
    stop: () => stopped.resolve(),
    status: over,
  }
}
