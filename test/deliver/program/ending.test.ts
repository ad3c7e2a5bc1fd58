import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { AttemptController } from '../../../src/deliver/attempt-signal.ts'
import { describe } from '../../../src/deliver/outcome.ts'
import { nextStep } from '../../../src/deliver/retry.ts'
import type { Program } from '../../../src/routes-file/program.ts'
import { createRecordingLog } from '../../stand-ins/recording-log.ts'
import { attemptWith, fixture, isRunning, ownFolder } from './programs.ts'

const shell = (script: string): Pick<Program, 'command'> => ({ command: ['sh', '-c', script] })

test.each([
  [0, [0], 'accepted', null],
  [3, [0, 3], 'accepted', null],
  [3, [0], 'refused', 'exited with 3'],
  [0, [3], 'refused', 'exited with 0'],
  [255, [0], 'refused', 'exited with 255'],
])('the exit code %i, of success codes %j, is %s', async (code, successCodes, kind, error) => {
  const program = { ...shell(`echo said; exit ${code}`), successCodes: new Set(successCodes) }
  const { outcome } = await attemptWith(program)
  expect(outcome).toMatchObject({ kind, statusCode: code, output: 'said\n' })
  expect(describe(outcome)).toBe(error)
})

test('a program that a signal ends has failed, and what it said is kept', async () => {
  const { outcome } = await attemptWith(shell('echo so far; kill -KILL $$'))
  expect(outcome).toEqual({ kind: 'failed', error: 'ended by SIGKILL', output: 'so far\n' })
})

test('a program that takes too long is ended, and what it said is kept', async () => {
  const { outcome } = await attemptWith({ ...shell('echo so far; exec sleep 600'), timeoutMs: 1000 })
  expect(outcome).toEqual({ kind: 'failed', error: 'took longer than 1s and was ended', output: 'so far\n' })
})

test('a program that exits well because it was ended has failed all the same', async () => {
  const { outcome } = await attemptWith({ ...shell('trap "exit 0" TERM; sleep 600 & wait'), timeoutMs: 1000 })
  expect(outcome).toMatchObject({ kind: 'failed', error: 'took longer than 1s and was ended' })
})

test.each([
  ['stopping', { kind: 'lost', error: 'the process stopped during the attempt' }],
  ['timeout', { kind: 'failed', error: 'took longer than ATTEMPT_TIMEOUT and was ended', output: null }],
] as const)(
  'an attempt that is called off for %s ends its program, children that ignore TERM too',
  async (reason, wanted) => {
    const path = join(ownFolder(), 'numbers')
    const signal = new AttemptController()
    const ended = attemptWith({ command: [fixture('family.sh'), path] }, { signal, killAfterMs: 100 })
    await vi.waitFor(() => expect(existsSync(path)).toBe(true), 10_000)
    const numbers = readFileSync(path, 'utf8').trim().split(' ').map(Number)
    expect(numbers.map(isRunning)).toEqual([true, true])
    signal.callOff(reason)
    expect((await ended).outcome).toEqual(wanted)
    expect(numbers.map(isRunning)).toEqual([false, false])
  },
)

test('nothing is started once the attempt was called off', async () => {
  const path = join(ownFolder(), 'started')
  const signal = new AttemptController()
  signal.callOff('stopping')
  const { outcome } = await attemptWith({ command: ['touch', path] }, { signal })
  expect(outcome).toMatchObject({ kind: 'lost' })
  expect(existsSync(path)).toBe(false)
})

test('children that a program leaves in its group are ended', async () => {
  const { outcome } = await attemptWith({ command: [fixture('leave-child.sh')] })
  expect(outcome).toMatchObject({ kind: 'accepted', output: expect.stringMatching(/^left \d+\n$/) })
  const pid = Number(outcome.kind === 'accepted' && outcome.output?.slice('left '.length))
  expect(isRunning(pid)).toBe(false)
})

test('a daemon of its own group lives on, and its hold on the output delays the attempt by a second alone', async () => {
  const path = join(ownFolder(), 'number')
  const startedAtMs = performance.now()
  const { outcome } = await attemptWith({ command: [fixture('leave-daemon.sh'), path] })
  const pid = Number(readFileSync(path, 'utf8'))
  onTestFinished(() => void process.kill(pid, 'SIGKILL'))
  expect(outcome).toMatchObject({ kind: 'accepted', output: 'done\n' })
  expect(isRunning(pid)).toBe(true)
  expect(performance.now() - startedAtMs).toBeLessThan(5000)
})

const text = (path: string, content: string, mode: number) => {
  writeFileSync(path, content)
  chmodSync(path, mode)
}

test.each<[string, (path: string) => void, RegExp]>([
  ['that is not there', () => {}, /^could not be started: ENOENT: there is no file \//],
  ['that may not be run', (path) => text(path, '#!/bin/sh\n', 0o600), /^could not be started: EACCES: .*chmod \+x$/],
  [
    'whose interpreter is not there',
    (path) => text(path, '#!/nowhere/sh\n', 0o700),
    /^could not be started: ENOENT: what the first line of .* is not there$/,
  ],
])('a file %s fails the attempt, and the error says what is wrong', async (_what, write, error) => {
  const path = join(ownFolder(), 'program')
  write(path)
  const { outcome } = await attemptWith({ command: [path] })
  expect(outcome).toEqual({ kind: 'failed', error: expect.stringMatching(error) })
})

test('a name that is not in PATH fails the attempt', async () => {
  const { outcome } = await attemptWith({ command: ['no-such-program-at-all'] })
  expect(describe(outcome)).toBe('could not be started: ENOENT: there is no no-such-program-at-all in PATH')
})

test('a program that is gone from the file fails the attempt, and may come back', async () => {
  const { outcome } = await attemptWith({}, { programOf: () => undefined })
  expect(describe(outcome)).toBe('there is no program github.push any more')
  expect(nextStep(outcome, 1, [1000], 0, 0.5)).toEqual({ kind: 'retry', dueAtMs: 1000 })
})

test('a storage that is away fails the attempt, and it is tried again', async () => {
  const valuesOf = () => Promise.reject(new Error('the storage is away'))
  const { log, logged } = createRecordingLog()
  const { outcome } = await attemptWith({ params: new Map([['a', () => 1]]) }, { valuesOf, log })
  expect(outcome).toEqual({ kind: 'failed', error: 'the event could not be read: the storage is away' })
  expect(logged).toMatchObject([{ event: 'program.failed', step: 'read', cause: { message: 'the storage is away' } }])
})

test('a failure for good has no other attempt, whatever the schedule', async () => {
  const { outcome } = await attemptWith({ params: new Map([['a', () => '\0']]) })
  expect(nextStep(outcome, 1, [1000], 0, 0.5)).toEqual({ kind: 'exhausted' })
})
