import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../src/deliver/outcome.ts'
import type { Program } from '../../../src/routes-file/program.ts'
import { attemptAlone } from './alone.ts'
import { fixture, isRunning } from './programs.ts'

test('a server without a free file descriptor goes on, and the attempt has failed', async () => {
  const as = ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh']
  const { outcome } = await attemptAlone({ command: ['true'] }, { as, isFull: true })
  expect(outcome).toMatchObject({ kind: 'failed' })
  expect(describe(outcome)).toMatch(/^could not be started: EMFILE: there is no free file descriptor$/)
})

test('a server that has nothing else to do waits until a group that ignores TERM has ended', async () => {
  const { outcome } = await attemptAlone({ command: [fixture('leave-deaf-child.sh')] }, { killAfterMs: 300 })
  expect(outcome).toMatchObject({ kind: 'accepted', output: expect.stringMatching(/^left \d+\n$/) })
  const pid = Number(outcome.kind === 'accepted' && outcome.output?.slice('left '.length))
  expect(isRunning(pid)).toBe(false)
})

const isRoot = process.getuid?.() === 0

/** A program, and one whose child alone became another user. */
const unsignalled: [string, string, Partial<Pick<Program, 'user'>>][] = [
  ['its program', 'echo $$; exec sleep 600', { user: { uid: 65534, gid: 65534 } }],
  ['a child of its program', 'setpriv --reuid=65534 --clear-groups sleep 600 & echo $!; wait', {}],
]

test.runIf(isRoot).each(unsignalled)('an attempt ends although %s may not be signalled', async (_who, script, user) => {
  const as = ['setpriv', '--bounding-set=-kill', '--inh-caps=-kill']
  const program = { command: ['sh', '-c', script] as [string, ...string[]], timeoutMs: 1000, ...user }
  const { outcome, logged } = await attemptAlone(program, { as, killAfterMs: 300 })
  const pid = Number(outcome.kind === 'failed' && outcome.output)
  expect(isRunning(pid)).toBe(true)
  onTestFinished(() => void process.kill(pid, 'SIGKILL'))
  expect(describe(outcome)).toMatch(/^took longer than 1s and could not be ended: EPERM: /)
  expect(logged).toEqual([{ step: 'end', cause: expect.stringMatching(/^could not be ended: EPERM: /) }])
})
