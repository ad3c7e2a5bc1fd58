import { expect, test } from 'vitest'
import { describe } from '../../../src/deliver/outcome.ts'
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
