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
    expect(await store.listSigningKeys()).toEqual([{ ...keys[added.indexOf(true)], replacedAtMs: null }])
    expect(await store.addSigningKey(someKey())).toBe(false)
  })

  test('a key that is replaced signs beside the new one until it is removed', async () => {
    const store = await openForTest(open)
    const [first, second, third] = [someKey(), someKey(), someKey()]
    expect(await store.removeReplacedSigningKeys()).toEqual([])
    expect(await store.rotateSigningKey(first)).toBe(true)
    const later = { ...second, id: newId('sigkey', startMs - 1_000), createdAtMs: startMs + 5 }
    expect(await store.rotateSigningKey(later)).toBe(true)
    const both = [
      { ...later, replacedAtMs: null },
      { ...first, replacedAtMs: startMs + 5 },
    ]
    // The current one first, whatever a clock that was set back says in its id.
    expect(await store.listSigningKeys()).toEqual(both)
    expect(await store.rotateSigningKey(third)).toBe(false)
    expect(await store.addSigningKey(third)).toBe(false)
    expect(await store.listSigningKeys()).toEqual(both)
    expect(await store.removeReplacedSigningKeys()).toEqual([first.id])
    expect(await store.listSigningKeys()).toEqual([both[0]])
    expect(await store.rotateSigningKey(third)).toBe(true)
  })

  test('of several that rotate at once one succeeds', async () => {
    const store = await openForTest(open)
    const first = someKey()
    await store.addSigningKey(first)
    const keys = [someKey(), someKey(), someKey()]
    const rotated = await Promise.all(keys.map((key) => store.rotateSigningKey(key)))
    expect(rotated.filter(Boolean)).toHaveLength(1)
    expect(await store.listSigningKeys()).toEqual([
      { ...keys[rotated.indexOf(true)], replacedAtMs: null },
      { ...first, replacedAtMs: startMs },
    ])
  })

  test('a private key is replaced only if it is what is stored', async () => {
    const store = await openForTest(open)
    const key = someKey()
    await store.addSigningKey(key)
    expect(await store.replaceSigningKey(key.id, 'whsk_other', 'whsk_new')).toBe(false)
    expect(await store.replaceSigningKey(newId('sigkey', startMs), key.privateKey, 'whsk_new')).toBe(false)
    expect(await store.listSigningKeys()).toEqual([{ ...key, replacedAtMs: null }])
  })
}
