import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hookpact } from '../stand-ins/hookpact-process.ts'

/** A server that runs as a process, outside of a test. */
export interface Member {
  readonly url: string
  /** As `kill -9`. */
  kill(): Promise<void>
  /** In order. */
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts `hookpact serve` and waits until it listens. */
export async function startMember(
  environment: Readonly<Record<string, string>>,
  folder: string,
  args: readonly string[] = [],
): Promise<Member> {
  const child = spawn(process.execPath, [hookpact, 'serve', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child)
  const exited = once(child, 'exit').then(() => void running.delete(child))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exited
  }
  let said = ''
  for await (const text of child.stderr.setEncoding('utf8')) {
    said += text
    const [, url] = / on (http\S+)/.exec(said) ?? []
    if (url === undefined) continue
    return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
  }
  throw new Error(`it ended before it listened: ${said}`)
}
