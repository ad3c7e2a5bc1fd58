import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keyFileIn, keyOfFolder } from '../../src/store/sealing/encryption-key.ts'
import type { Unopened } from '../../src/store/sealing/open-claims.ts'
import { hasSealed, resealStore } from '../../src/store/sealing/reseal.ts'
import { Sealed } from '../../src/store/sealing/sealer.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../stand-ins/hookpact-process.ts'
import {
  claimOne,
  recordForSubscription,
  settlementFor,
  someEvent,
  someSubscription,
  startMs,
  toSubscribers,
} from './conformance/records.ts'
import { sealedForTests, sealerForTests } from './sealers.ts'

const secret = 'whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLXRlc3RzIQ=='
const claim = { leaseMs: 10_000, limit: 10, maxBytes: 1_000_000 }

async function openBare(): Promise<Store> {
  const store = await openSqliteStore(join(temporaryFolder(), 'hookpact.db'))
  onTestFinished(() => store.close())
  return store
}

test('what is sealed opens at its place, with its key, and says nothing of the text', () => {
  const sealer = sealerForTests(1)
  const sealed = sealer.seal('Zoë’s secret', 'here')
  expect(sealed).toMatch(/^sealed:[0-9a-f]{8}:[\w-]+$/)
  expect(sealed).not.toContain('Zoë')
  expect(sealer.seal('Zoë’s secret', 'here')).not.toBe(sealed)
  // Each a sealer of its own: what one has opened is kept.
  for (const opener of [sealer, sealerForTests(1), sealerForTests(2, 1)])
    expect(opener.open(sealed, 'here')).toBe('Zoë’s secret')
  expect(sealer.open(sealed, 'here')).toBe('Zoë’s secret')
  expect(() => sealer.open(sealed, 'there')).toThrow(Sealed)
  expect(() => sealerForTests(2).open(sealed, 'here')).toThrow(
    /encrypted with the key [0-9a-f]{8}, and there is [0-9a-f]{8}$/,
  )
})

test('what was changed in one bit, or cut off, does not open', () => {
  const sealed = sealerForTests().seal('secret', 'here')
  const [, , content = ''] = sealed.split(':')
  const head = sealed.slice(0, -content.length)
  const bytes = Buffer.from(content, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => sealerForTests().open(`${head}${changed.toString('base64url')}`, 'here'), `byte ${at}`).toThrow(Sealed)
    const cut = bytes.subarray(0, at).toString('base64url')
    if (cut !== '') expect(() => sealerForTests().open(`${head}${cut}`, 'here'), `${at} bytes`).toThrow(Sealed)
  }
})

test('a text of a time without encryption is given as it is', () => {
  expect(sealerForTests().open(secret, 'here')).toBe(secret)
})

test('below the encryption nothing of a secret, a header or a private key is to be read', async () => {
  const bare = await openBare()
  const store = sealedForTests(bare, sealerForTests())
  const headers = { 'X-Tenant': 'top-secret' }
  const { subscriptionId } = await recordForSubscription(store, { secret, settings: { headers } })
  await store.rotateSecret(subscriptionId, `${secret}more`, startMs + 1_000, startMs)
  await store.updateSubscription(
    subscriptionId,
    { settings: { headers: { ...headers, B: 'top-secret too' } } },
    startMs,
  )
  await store.addSigningKey({ id: 'sigkey_1', publicKey: 'whpk_1', privateKey: 'whsk_1', createdAtMs: startMs })
  const below = JSON.stringify([
    await bare.listStoredSecrets({ limit: 10 }),
    await bare.listSubscriptions({ limit: 10 }),
    await bare.listSigningKeys(),
    (await claimOne(bare, startMs)).subscription,
  ])
  expect(below.match(/sealed:/g)).toHaveLength(2 + 2 + 2 + 1 + 2 + 2)
  expect(below).not.toMatch(/whsec_|whsk_|top-secret/)
})

test('one subscription cannot be given the secret of another by way of the database', async () => {
  const bare = await openBare()
  const store = sealedForTests(bare, sealerForTests())
  const { subscriptionId } = await recordForSubscription(store, { events: ['code.pushed'] })
  await store.createSubscription(someSubscription({ events: ['issue.changed'], secret }))
  const [other, own] = await bare.listStoredSecrets({ limit: 2 })
  if (own?.id !== subscriptionId || other === undefined) throw new Error('the subscriptions are not listed')
  await bare.replaceStoredSecrets(own, { ...own, secrets: other.secrets })
  const unopened: Unopened[] = []
  const reader = sealedForTests(bare, sealerForTests(), unopened)
  expect(await reader.claimDue({ ...claim, nowMs: startMs })).toMatchObject({ deliveries: [] })
  expect(unopened).toMatchObject([
    { subscriptionIds: [subscriptionId], reason: 'it was changed, or belongs elsewhere' },
  ])
})

test('what cannot be signed is given back, the rest of the claim is sent, and its lane is left alone for a minute', async () => {
  const bare = await openBare()
  const unopened: Unopened[] = []
  const [newer, older] = [sealedForTests(bare, sealerForTests(2)), sealedForTests(bare, sealerForTests(1), unopened)]
  const [foreign, own] = [someSubscription({ secret }), someSubscription({ secret })]
  await newer.createSubscription(foreign)
  await older.createSubscription(own)
  await bare.recordEvent(someEvent(), toSubscribers)
  const [first, ...others] = (await older.claimDue({ ...claim, nowMs: startMs })).deliveries
  expect([first?.destination.id, others]).toEqual([own.id, []])
  if (first !== undefined) await older.settle(settlementFor(first))
  const reason = expect.stringMatching(/^it was encrypted with the key [0-9a-f]{8}, and there is [0-9a-f]{8}$/)
  const told = { subscriptionIds: [foreign.id], deliveries: 1, reason, leftAloneMs: 60_000 }
  expect(unopened).toEqual([told])
  // It is due as before, and yet nothing calls this process to it again.
  expect(await older.claimDue({ ...claim, nowMs: startMs + 59_999 })).toEqual({
    deliveries: [],
    nextDueAtMs: undefined,
  })
  expect(unopened).toEqual([told])
  expect((await older.claimDue({ ...claim, nowMs: startMs + 60_000 })).deliveries).toEqual([])
  expect(unopened).toEqual([told, told])
  const taken = await claimOne(newer, startMs + 60_000)
  expect(taken).toMatchObject({ destination: { id: foreign.id }, attempt: 1 })
  expect(await bare.listAttempts(taken.id)).toEqual([])
})

test('who lacks a key shows and changes what was encrypted with it', async () => {
  const bare = await openBare()
  const [newer, older] = [sealedForTests(bare, sealerForTests(2)), sealedForTests(bare, sealerForTests(1))]
  const subscription = someSubscription({ secret, settings: { headers: { 'X-Tenant': 'acme' } } })
  await newer.createSubscription(subscription)
  const { id } = subscription
  const names = { settings: { headers: { 'X-Tenant': expect.stringMatching(/^sealed:/) } } }
  expect(await older.findSubscription(id)).toMatchObject(names)
  expect(await older.listSubscriptions({ limit: 1 })).toMatchObject([names])
  expect(await older.updateSubscription(id, { status: 'paused' }, startMs)).toMatchObject({
    ...names,
    status: 'paused',
  })
  expect(await older.rotateSecret(id, `${secret}more`, startMs, startMs)).toMatchObject(names)
})

test('what a version without encryption has left is encrypted when a process begins', async () => {
  const bare = await openBare()
  const { subscriptionId } = await recordForSubscription(bare, { secret })
  await bare.rotateSecret(subscriptionId, `${secret}more`, startMs + 1_000, startMs)
  await resealStore(bare, sealerForTests())
  expect(JSON.stringify(await bare.listStoredSecrets({ limit: 10 }))).not.toContain('whsec_')
  expect((await claimOne(sealedForTests(bare, sealerForTests()), startMs)).subscription?.secrets).toEqual([
    { secret: `${secret}more`, expiresAtMs: null },
    { secret, expiresAtMs: startMs + 1_000 },
  ])
})

test('a key is replaced in two starts: with both of them, then with the new one alone', async () => {
  const bare = await openBare()
  const headers = { 'X-Tenant': 'acme' }
  for (let n = 0; n < 3; n += 1)
    await sealedForTests(bare, sealerForTests(1)).createSubscription(someSubscription({ settings: { headers } }))
  const key = { id: 'sigkey_1', publicKey: 'whpk_1', privateKey: 'whsk_1', createdAtMs: startMs }
  await sealedForTests(bare, sealerForTests(1)).addSigningKey(key)
  await expect(resealStore(bare, sealerForTests(2))).rejects.toThrow(/cannot be decrypted: .*HOOKPACT_ENCRYPTION_KEY/)
  await resealStore(bare, sealerForTests(2, 1))
  const before = await bare.listStoredSecrets({ limit: 10 })
  await resealStore(bare, sealerForTests(2))
  expect(await bare.listStoredSecrets({ limit: 10 })).toEqual(before)
  const store = sealedForTests(bare, sealerForTests(2))
  await store.recordEvent(someEvent(), [{ kind: 'subscribers', eventType: 'code.pushed' }])
  const { deliveries } = await store.claimDue({ ...claim, nowMs: startMs })
  expect(deliveries.map(({ subscription }) => subscription?.settings.headers)).toEqual([headers, headers, headers])
  expect(await store.listSigningKeys()).toMatchObject([key])
})

test('a subscription that is changed while it is looked through is looked at again', async () => {
  const bare = await openBare()
  const { subscriptionId } = await recordForSubscription(bare, { secret })
  let isFirst = true
  const changing: Store = {
    ...bare,
    async replaceStoredSecrets(before, after) {
      if (isFirst) await bare.rotateSecret(subscriptionId, `${secret}more`, startMs + 1_000, startMs)
      isFirst = false
      return bare.replaceStoredSecrets(before, after)
    },
  }
  expect(await resealStore(changing, sealerForTests())).toBe(true)
  const [stored] = await bare.listStoredSecrets({ limit: 1 })
  expect(stored?.secrets.map((entry) => entry.secret.slice(0, 7))).toEqual(['sealed:', 'sealed:'])
})

test('a subscription that is changed at every look is said to be left', async () => {
  const bare = await openBare()
  await bare.createSubscription(someSubscription({ secret }))
  const changing: Store = { ...bare, replaceStoredSecrets: async () => false }
  expect(await resealStore(changing, sealerForTests())).toBe(false)
})

test('a store says whether anything in it is encrypted', async () => {
  const bare = await openBare()
  await bare.createSubscription(someSubscription({ secret, settings: { headers: { 'X-Tenant': 'acme' } } }))
  await bare.addSigningKey({ id: 'sigkey_1', publicKey: 'whpk_1', privateKey: 'whsk_1', createdAtMs: startMs })
  expect(await hasSealed(bare)).toBe(false)
  await sealedForTests(bare).createSubscription(someSubscription({ secret }))
  expect(await hasSealed(bare)).toBe(true)
  const another = await openBare()
  const key = { id: 'sigkey_1', publicKey: 'whpk_1', privateKey: 'whsk_1', createdAtMs: startMs }
  await sealedForTests(another).addSigningKey(key)
  expect(await hasSealed(another)).toBe(true)
})

test('where something is encrypted no new key is made in the place of a lost one', () => {
  const folder = join(temporaryFolder(), 'data')
  expect(() => keyOfFolder(folder, true)).toThrow(/encryption\.key is not there.*put it back/)
  expect(existsSync(folder)).toBe(false)
  const key = keyOfFolder(folder, false)
  expect(keyOfFolder(folder, true)).toEqual(key)
})

test.each([0o644, 0o640, 0o602])('a key that others may use is refused: mode %o', (mode) => {
  const folder = temporaryFolder()
  keyOfFolder(folder, false)
  chmodSync(keyFileIn(folder), mode)
  expect(() => keyOfFolder(folder, false)).toThrow(
    `has mode 0${mode.toString(8)}, so that others may use it: chmod 600 `,
  )
  chmodSync(keyFileIn(folder), 0o400)
  expect(keyOfFolder(folder, false)).toHaveLength(32)
})

test('a key is made for this user alone, once, and read again', () => {
  const folder = join(temporaryFolder(), 'data')
  const key = keyOfFolder(folder, false)
  expect(key).toHaveLength(32)
  expect(statSync(keyFileIn(folder)).mode & 0o777).toBe(0o600)
  expect(keyOfFolder(folder, false)).toEqual(key)
  expect(readdirSync(folder)).toEqual(['encryption.key'])
  expect(readFileSync(keyFileIn(folder), 'utf8')).toBe(`${key.toString('base64')}\n`)
})

test('a file that is no key is refused, and not written over', () => {
  const folder = temporaryFolder()
  writeFileSync(keyFileIn(folder), 'half of a k')
  expect(() => keyOfFolder(folder, false)).toThrow(/encryption\.key is not a key of 32 bytes/)
  expect(readFileSync(keyFileIn(folder), 'utf8')).toBe('half of a k')
})

test('a folder that takes no file says which variable helps', () => {
  const folder = join(temporaryFolder(), 'data')
  writeFileSync(folder, 'a file')
  expect(() => keyOfFolder(folder, false)).toThrow(/cannot be read: ENOTDIR.*\. Set HOOKPACT_ENCRYPTION_KEY instead$/)
  const other = temporaryFolder()
  mkdirSync(keyFileIn(other))
  expect(() => keyOfFolder(other, false)).toThrow(/cannot be read: EISDIR.*\. Set HOOKPACT_ENCRYPTION_KEY instead$/)
  expect(existsSync(keyFileIn(other))).toBe(true)
  const leadsNowhere = join(temporaryFolder(), 'data')
  symlinkSync('/nowhere/at/all', leadsNowhere)
  expect(() => keyOfFolder(leadsNowhere, false)).toThrow(/cannot be made: .*\. Set HOOKPACT_ENCRYPTION_KEY instead$/)
})
