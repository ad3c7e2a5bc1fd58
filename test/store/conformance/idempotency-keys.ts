import { expect, test } from 'vitest'
import type { OpenStore } from './records.ts'
import { openForTest, startMs } from './records.ts'

const dayMs = 86_400_000

export function idempotencyKeyConformance(open: OpenStore): void {
  const asked = (key: string, fingerprint: string, nowMs = startMs) => ({
    key,
    fingerprint,
    nowMs,
    freeBeforeMs: nowMs - dayMs,
  })

  test('a key belongs to the first request that comes with it', async () => {
    const store = await openForTest(open)
    const first = { fingerprint: 'a', claimedAtMs: startMs }
    expect(await store.claimKey(asked('one', 'a'))).toEqual(first)
    expect(await store.claimKey(asked('one', 'a', startMs + 5))).toEqual(first)
    expect(await store.claimKey(asked('one', 'b', startMs + 6))).toEqual(first)
    expect(await store.claimKey(asked('two', 'b', startMs + 7))).toEqual({ fingerprint: 'b', claimedAtMs: startMs + 7 })
  })

  test('of two at once one has the key, and both know which', async () => {
    const store = await openForTest(open)
    for (let n = 0; n < 20; n += 1) {
      const both = [asked(`key ${n}`, 'a', startMs), asked(`key ${n}`, 'b', startMs + 1)]
      const [one, other] = await Promise.all(both.map((claim) => store.claimKey(claim)))
      expect(one).toEqual(other)
    }
  })

  test('a key is free again once it is old enough, whether it was removed or not', async () => {
    const store = await openForTest(open)
    await store.claimKey(asked('one', 'a'))
    const last = asked('one', 'b', startMs + dayMs - 1)
    expect(await store.claimKey(last)).toMatchObject({ fingerprint: 'a' })
    const anew = asked('one', 'b', startMs + dayMs)
    expect(await store.claimKey(anew)).toEqual({ fingerprint: 'b', claimedAtMs: startMs + dayMs })
  })

  test('old keys are removed, so many at a time, and no others', async () => {
    const store = await openForTest(open)
    for (let n = 0; n < 5; n += 1) await store.claimKey(asked(`key ${n}`, 'a', startMs + n))
    expect(await store.removeKeys(startMs + 3, 3)).toBe(3)
    expect(await store.removeKeys(startMs + 3, 3)).toBe(1)
    expect(await store.removeKeys(startMs + 3, 3)).toBe(0)
    expect(await store.claimKey(asked('key 4', 'b', startMs + 9))).toEqual({
      fingerprint: 'a',
      claimedAtMs: startMs + 4,
    })
    expect(await store.claimKey(asked('key 3', 'b', startMs + 9))).toMatchObject({ fingerprint: 'b' })
  })
}
