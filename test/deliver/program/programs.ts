import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { systemClock } from '../../../src/clock.ts'
import type { AttemptResult } from '../../../src/deliver/attempt.ts'
import type { AttemptSignal } from '../../../src/deliver/attempt-signal.ts'
import { AttemptController } from '../../../src/deliver/attempt-signal.ts'
import type { ProgramDestinationParts } from '../../../src/deliver/destinations/program/program.ts'
import { createProgramDestination } from '../../../src/deliver/destinations/program/program.ts'
import type { Program } from '../../../src/routes-file/program.ts'
import type { EventValues } from '../../../src/routes-file/values.ts'
import type { ClaimedDelivery } from '../../../src/store/store.ts'
import { createRecordingLog } from '../../stand-ins/recording-log.ts'
import { someDelivery } from '../deliveries.ts'

const fixtures = new URL('fixtures/', import.meta.url)

export function fixture(name: string): string {
  return new URL(name, fixtures).pathname
}

/** What `show.mjs` says. */
export interface Shown {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly stdin: string
  readonly payload: {
    readonly path: string
    readonly mode: string
    readonly folderMode: string
    readonly text: string
  } | null
}

export function shown(result: AttemptResult): Shown {
  const { outcome } = result
  if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome))
  return JSON.parse(outcome.output ?? '')
}

/** A program that says how it was started. */
export const showing: Partial<Program> = { command: [process.execPath, fixture('show.mjs')] }

export function someProgram(change: Partial<Program> = {}): Program {
  return {
    name: 'some',
    command: ['true'],
    params: new Map(),
    pass: new Set(['arguments']),
    workingDir: tmpdir(),
    timeoutMs: 20_000,
    isAsync: true,
    concurrency: 4,
    env: { PATH: process.env.PATH ?? '' },
    user: undefined,
    successCodes: new Set([0]),
    retryScheduleMs: undefined,
    ...change,
  }
}

export const someValues: EventValues = {
  event: { id: 'evt_1', source: 'github', type: 'push', direction: 'in', time: '2026-01-01T00:00:00Z' },
  body: {},
  headers: {},
}

/** Makes one attempt with a program. */
export function attemptWith(
  program: Partial<Program>,
  {
    body = '{}',
    signal = new AttemptController(),
    ...parts
  }: Partial<ProgramDestinationParts> & { readonly body?: string | Uint8Array; readonly signal?: AttemptSignal } = {},
): Promise<AttemptResult> {
  const destination = createProgramDestination({
    programOf: () => someProgram(program),
    valuesOf: async () => someValues,
    clock: systemClock,
    log: createRecordingLog().log,
    ...parts,
  })
  return destination.attempt(deliveryOf(body), signal)
}

function deliveryOf(body: string | Uint8Array): ClaimedDelivery {
  const delivery = someDelivery({ attempt: 3 })
  return { ...delivery, event: { ...delivery.event, body: Buffer.from(body) } }
}

/** A folder for one test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hookpact-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Whether a process runs: one that nobody has reaped yet does not. */
export function isRunning(pid: number): boolean {
  return stateOf(pid) !== undefined && stateOf(pid) !== 'Z'
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function stateOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2)[0]
  } catch {
    return undefined
  }
}
