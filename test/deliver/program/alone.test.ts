import { expect, test } from 'vitest'
import { describe } from '../../../src/deliver/outcome.ts'
import { attemptAlone } from './alone.ts'

test('a server without a free file descriptor goes on, and the attempt has failed', async () => {
  const as = ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh']
  const { outcome } = await attemptAlone({ command: ['true'] }, { as, isFull: true })
  expect(outcome).toMatchObject({ kind: 'failed' })
  expect(describe(outcome)).toMatch(/^could not be started: EMFILE: there is no free file descriptor$/)
})
