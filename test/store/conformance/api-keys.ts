import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { OpenStore } from './records.ts'
import { openForTest, startMs } from './records.ts'

export function apiKeyConformance(open: OpenStore): void {
  test('without a key there is none, and none is accepted', async () => {
    const store = await openForTest(open)
    expect(await store.hasApiKeys()).toBe(false)
    expect(await store.isApiKey('hash')).toBe(false)
  })

  test('the first key is accepted by its hash, also when it is set again', async () => {
    const store = await openForTest(open)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    expect(await store.hasApiKeys()).toBe(true)
    expect(await store.isApiKey('hash-1')).toBe(true)
    expect(await store.isApiKey('hash-2')).toBe(false)
  })

  test('another first key takes the place of the one before', async () => {
    const store = await openForTest(open)
    await store.setFirstApiKey(newId('key', startMs), 'hash-1', startMs)
    await store.setFirstApiKey(newId('key', startMs), 'hash-2', startMs)
    expect(await store.isApiKey('hash-1')).toBe(false)
    expect(await store.isApiKey('hash-2')).toBe(true)
  })
}
