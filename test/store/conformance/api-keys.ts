import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { OpenStore } from './records.ts'
import { openForTest, startMs } from './records.ts'

export function apiKeyConformance(open: OpenStore): void {
  test('without a key there is none, and none is accepted', async () => {
    const store = await openForTest(open)
    expect(await store.isApiKey('hash')).toBe(false)
  })

  test('the first key is accepted by its hash, also when it is set again', async () => {
    const store = await openForTest(open)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    expect(await store.isApiKey('hash-1')).toBe(true)
    expect(await store.isApiKey('hash-2')).toBe(false)
  })

  test('of first keys that are added at once one is accepted, and later ones are not', async () => {
    const store = await openForTest(open)
    const hashes = ['hash-1', 'hash-2', 'hash-3']
    const added = await Promise.all(hashes.map((hash) => store.addFirstApiKey(newId('key', startMs), hash, startMs)))
    expect(added).toEqual([true, false, false])
    expect(await store.addFirstApiKey(newId('key', startMs), 'hash-4', startMs)).toBe(false)
    expect(await Promise.all([...hashes, 'hash-4'].map((hash) => store.isApiKey(hash)))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('another first key takes the place of the one before', async () => {
    const store = await openForTest(open)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    await store.setFirstApiKey(newId('key', startMs), 'hash-2', startMs)
    expect(await store.isApiKey('hash-1')).toBe(false)
    expect(await store.isApiKey('hash-2')).toBe(true)
  })
}
