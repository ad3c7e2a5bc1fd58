import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Environment } from '../../src/config.ts'

export const hookpact = fileURLToPath(new URL('../../bin/hookpact.js', import.meta.url))

/** A folder that ends with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface HookpactProcess {
  readonly stdout: string
  readonly stderr: string
  /**
   * Resolves with the match when the pattern has been written, to either stream; rejects if the process ends without.
   */
  says(pattern: RegExp): Promise<RegExpExecArray>
  kill(signal: NodeJS.Signals): void
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

/**
 * Runs `node bin/hookpact.js` in a folder of its own, with this environment and no other. Killed at the end of the
 * test.
 */
export function startHookpact(
  args: readonly string[],
  environment: Environment = {},
  nodeOptions: readonly string[] = [],
): HookpactProcess {
  return startProcess(process.execPath, [...nodeOptions, hookpact, ...args], environment, temporaryFolder())
}

export function startProcess(
  command: string,
  args: readonly string[],
  environment: Environment,
  cwd: string,
): HookpactProcess {
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } })
  const written = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  const check = () => {
    for (const look of waiting) look()
  }
  let isOver = false
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => {
      isOver = true
      check()
      resolve({ code, signal })
    })
  })
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
      check()
    })
  }
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    get stdout() {
      return written.stdout
    },
    get stderr() {
      return written.stderr
    },
    says(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(written.stderr) ?? pattern.exec(written.stdout)
          if (match === null && !isOver) return
          waiting.delete(look)
          if (match !== null) resolve(match)
          else reject(new Error(`it ended without ${pattern}:\n${written.stdout}${written.stderr}`))
        }
        waiting.add(look)
        look()
      })
    },
    kill: (signal) => void child.kill(signal),
    ended,
  }
}
