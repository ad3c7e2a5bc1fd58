import { expect, test, vi } from 'vitest'
import { createAttemptWatch } from '../../src/deliver/attempt-watch.ts'
import type { Settlement } from '../../src/store/store.ts'

test('a wait that the storage ends leaves nothing behind', async () => {
  const full = new Error('the disk is full')
  const watch = createAttemptWatch({ listAttempts: () => Promise.reject(full), settle: async () => 'settled' as never })
  await expect(watch.firstAttempt('dlv_1', 1_000)).rejects.toBe(full)
  const aborted = vi.spyOn(AbortController.prototype, 'abort')
  await watch.settle({ deliveryId: 'dlv_1' } as Settlement) // nothing else of it is looked at
  watch.close()
  expect(aborted).not.toHaveBeenCalled()
  aborted.mockRestore()
})
