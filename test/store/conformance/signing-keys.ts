import { expect, test } from 'vitest'
import { newId } from '../../../src/id.ts'
import type { NewSigningKey } from '../../../src/store/signing-keys.ts'
import type { OpenStore } from './records.ts'
import { openForTest, startMs } from './records.ts'

const someKey = (): NewSigningKey => ({
  id: newId('sigkey', startMs),
  publicKey: 'whpk_public',
  privateKey: 'whsk_private',
  createdAtMs: startMs,
})

export function signingKeyConformance(open: OpenStore): void {
  test('of several keys that are made at once one is kept', async () => {
    const store = await openForTest(open)
    expect(await store.listSigningKeys()).toEqual([])
    const keys = [someKey(), someKey(), someKey()]
    const added = await Promise.all(keys.map((key) => store.addSigningKey(key)))
    expect(added.filter(Boolean)).toHaveLength(1)
    expect(await store.listSigningKeys()).toEqual([{ ...keys[added.indexOf(true)], retiredAtMs: null }])
    expect(await store.addSigningKey(someKey())).toBe(false)
  })

  test('a private key is replaced only if it is what is stored', async () => {
    const store = await openForTest(open)
    const key = someKey()
    await store.addSigningKey(key)
    expect(await store.replaceSigningKey(key.id, 'whsk_other', 'whsk_new')).toBe(false)
    expect(await store.replaceSigningKey(newId('sigkey', startMs), key.privateKey, 'whsk_new')).toBe(false)
    expect(await store.listSigningKeys()).toEqual([{ ...key, retiredAtMs: null }])
  })
}
