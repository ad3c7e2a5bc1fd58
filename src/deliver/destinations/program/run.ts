import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../../../clock.ts'
import type { Program } from '../../../routes-file/program.ts'
import type { AttemptSignal } from '../../attempt-signal.ts'
import type { AbortReason } from '../../outcome.ts'
import type { GroupEnd } from './group.ts'
import type { Invocation } from './invocation.ts'
import { joinOutput, keepEnds } from './output.ts'

/** How a run ended. */
export interface Ended {
  /** Why it was ended before it ended by itself: its own time was over, or the attempt was called off. */
  readonly calledOff: 'own-timeout' | AbortReason | undefined
  /** Null if a signal ended it; the signal is null too if it has not ended. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string | null
  readonly group: GroupEnd
}

type Exit = Pick<Ended, 'code' | 'signal'>
type Child = ChildProcessByStdio<Writable | null, Readable, Readable>

/** How long what a program has left open may keep its output open, in milliseconds. */
const outputWaitMs = 1_000

type Runnable = Pick<Program, 'workingDir' | 'timeoutMs' | 'user'>

interface Means {
  readonly clock: Clock
  /** Ends what there is of a group. */
  readonly endGroup: (groupId: number) => Promise<GroupEnd>
}

/**
 * Runs a program to its end, without a shell, as a group of its own; what is left of the group when it has exited is
 * ended too.
 * @throws Error with the system's `code`, when it could not be started.
 */
export async function run(
  invocation: Invocation,
  program: Runnable,
  means: Means,
  signal: AttemptSignal,
): Promise<Ended> {
  // The clock's timers keep no process alive, and nothing else does while what is left of a group is ended.
  const hold = setInterval(() => {}, 60_000)
  try {
    return await runToEnd(invocation, program, means, signal)
  } finally {
    clearInterval(hold)
  }
}

async function runToEnd(
  invocation: Invocation,
  program: Runnable,
  { clock, endGroup }: Means,
  signal: AttemptSignal,
): Promise<Ended> {
  const child = start(invocation, program)
  const exited = Promise.withResolvers<Exit>()
  child.on('error', exited.reject)
  // Without free file descriptors there are no streams, and nothing but the error comes.
  if (child.stdout === undefined) return exited.promise as Promise<never>
  const outputs = { stdout: keepEnds(child.stdout), stderr: keepEnds(child.stderr) }
  const closed = Promise.withResolvers<void>()
  child.once('close', closed.resolve)
  child.once('exit', (code, endedBy) => exited.resolve({ code, signal: endedBy }))
  feed(child.stdin, invocation.stdin)

  let calledOff: Ended['calledOff']
  let ending: Promise<GroupEnd> | undefined
  const end = () => {
    ending ??= child.pid === undefined ? Promise.resolve('gone') : endGroup(child.pid)
    return ending
  }
  const callOff = (why: NonNullable<Ended['calledOff']>) => {
    calledOff ??= why
    // One that could not be ended is not waited for.
    void end().then((group) => group === 'gone' || exited.resolve({ code: null, signal: null }))
  }
  const cancelTimer = clock.after(program.timeoutMs, () => callOff('own-timeout'))
  const forget = signal.onAbort(callOff)
  if (signal.reason !== undefined) callOff(signal.reason)

  const exit = await exited.promise.finally(() => {
    cancelTimer()
    forget()
  })
  const group = await end()
  // What could not be ended holds the output open, and has been waited for already.
  const cancelWait = clock.after(group === 'gone' ? outputWaitMs : 0, closed.resolve)
  await closed.promise
  cancelWait()
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
  child.unref()
  return { ...exit, calledOff, output: joinOutput(outputs.stdout.text(), outputs.stderr.text()), group }
}

function start(invocation: Invocation, { workingDir, user }: Runnable): Child {
  return spawn(invocation.file, invocation.arguments, {
    cwd: workingDir,
    env: { ...invocation.env },
    stdio: [invocation.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: true,
    shell: false,
    ...user,
  }) as Child // its types know no stdin that is the one or the other
}

/** A program need not read what it is given: that its end is closed is no failure. */
function feed(stdin: Writable | null, bytes: Uint8Array | undefined): void {
  stdin?.on('error', () => {})
  stdin?.end(bytes)
}
