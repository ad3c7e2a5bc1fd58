import type { ChildProcess } from 'node:child_process'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string
  /** From its start until it said that it listens. */
  readonly startMs: number
  /** Resident memory in MiB; undefined where the system does not tell. */
  memoryMiB(): number | undefined
  /** Resolves when it has logged nothing for half a second: whatever was going on in it is over. */
  quiet(): Promise<void>
  stop(): Promise<void>
}

/** A program in a process of its own that does what it is asked, one thing at a time. */
export interface Program {
  ask(question: unknown): Promise<unknown>
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts a server that logs as Hookpact does, and waits for its `server.started`. Its log goes through a pipe that is
 * read and thrown away, as a service manager would read it.
 * @param argv what follows `node`.
 */
export async function startServer(
  argv: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const startedAtMs = performance.now()
  // Not in the repository's folder: a developer's .env is none of our business.
  const child = spawn(process.execPath, [...profiling(), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  keep(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2000)
  })
  const url = await Promise.race([
    startedUrl(child),
    once(child, 'exit').then(() => {
      throw new Error(`a server ended before it listened: ${complaint}`)
    }),
  ])
  const startMs = performance.now() - startedAtMs
  let lastLogMs = performance.now()
  child.stdout.on('data', () => {
    lastLogMs = performance.now()
  })
  return {
    url,
    startMs,
    memoryMiB: () => memoryMiB(child.pid),
    async quiet() {
      while (performance.now() - lastLogMs < 500) await new Promise((resolve) => setTimeout(resolve, 100))
    },
    stop: () => stop(child),
  }
}

async function startedUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('a server has no standard output')
  const lines = createInterface({ input: child.stdout })
  try {
    for await (const line of lines) {
      const { event, url } = JSON.parse(line) as { event?: string; url?: string }
      if (event === 'server.started' && url !== undefined) return url
    }
  } finally {
    lines.close()
    child.stdout.resume()
  }
  throw new Error('a server ended its log before it listened')
}

/** Starts one of the programs of this folder. */
export async function startProgram(file: string, environment: Record<string, string> = {}): Promise<Program> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  keep(child)
  child.stdout?.resume()
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code} before it answered`)
  })
  ended.catch(() => {
    // Whoever waits for an answer hears of it.
  })
  const answer = () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    child.once('message', resolve)
    return Promise.race([promise, ended])
  }
  await answer()
  return {
    async ask(question) {
      const answered = answer()
      child.send(question as never) // whatever can be cloned
      return answered
    },
    stop: () => stop(child),
  }
}

/** The other side of `ask`: says that it is ready, then answers each question; ends with whoever asks. */
export function answerQuestions<Question>(answer: (question: Question) => Promise<unknown>): void {
  process.on('message', (question) => {
    answer(question as Question).then(
      (value) => process.send?.(value ?? 'done'),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.on('disconnect', () => process.exit(0))
  process.once('SIGTERM', () => process.exit(0))
  process.send?.('ready')
}

/** With BENCH_PROFILE=<folder> every server writes a CPU profile there when it ends, one for each of its threads. */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE ?? ''
  return folder === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

function keep(child: ChildProcess): void {
  running.add(child)
  child.once('exit', () => running.delete(child))
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

function memoryMiB(id: number | undefined): number | undefined {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
    return kib === undefined ? undefined : Number(kib) / 1024
  } catch {
    return undefined
  }
}
