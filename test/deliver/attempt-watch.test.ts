import { expect, test, vi } from 'vitest'
import { createAttemptWatch } from '../../src/deliver/attempt-watch.ts'

test('a wait that the storage ends leaves nothing behind', async () => {
  const full = new Error('the disk is full')
  const watch = createAttemptWatch({ listAttempts: () => Promise.reject(full) })
  await expect(watch.firstAttempt('dlv_1', 1_000)).rejects.toBe(full)
  const aborted = vi.spyOn(AbortController.prototype, 'abort')
  watch.settled('dlv_1')
  watch.close()
  expect(aborted).not.toHaveBeenCalled()
  aborted.mockRestore()
})
