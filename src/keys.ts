import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { newId } from './id.ts'
import type { Log } from './log.ts'
import { hashApiKey, newApiKey } from './signature/secrets.ts'
import { newSigningKeyPair } from './signature/signing-key.ts'
import { keyOfFolder } from './store/sealing/encryption-key.ts'
import { hasSealed, resealStore } from './store/sealing/reseal.ts'
import { sealedStore } from './store/sealing/sealed-store.ts'
import { createSealer } from './store/sealing/sealer.ts'
import type { NewSigningKey, SigningKey } from './store/signing-keys.ts'
import type { Store } from './store/store.ts'

/* The keys that a server has when it starts: those that are configured, and those that its first start makes. */

/**
 * The store with its secrets encrypted, those too that another version or key has left in it.
 * @throws Error when it has secrets that were encrypted with a key that is not here.
 */
export async function sealedWithKeys(
  store: Store,
  { encryptionKeys: [first, ...others], dataDir }: Config,
  log: Log,
): Promise<Store> {
  // In this order: whoever has sealed something has made the file before.
  const sealer = createSealer([first ?? keyOfFolder(dataDir, await hasSealed(store)), ...others])
  if (!(await resealStore(store, sealer)))
    log.error('encryption.unfinished', {
      error: 'subscriptions were changed while they were encrypted anew: restart before an old key goes',
    })
  return sealedStore(store, sealer, ({ subscriptionIds, deliveries, reason, leftAloneMs }) =>
    log.error('subscription.sealed', {
      subscription_ids: subscriptionIds,
      deliveries,
      left_alone_ms: leftAloneMs,
      error: `a secret cannot be decrypted: ${reason}. See HOOKPACT_ENCRYPTION_KEY`,
    }),
  )
}

/** The keys that sign for all subscriptions, the current one first; makes it if there is none. */
export async function settleSigningKeys(store: Store, clock: Clock): Promise<readonly SigningKey[]> {
  const there = await store.listSigningKeys()
  if (there.length > 0) return there
  // Of processes that start at once one succeeds.
  await store.addSigningKey(makeSigningKey(clock))
  return store.listSigningKeys()
}

/** A pair that is stored nowhere yet. */
export function makeSigningKey(clock: Clock): NewSigningKey {
  const createdAtMs = clock.nowMs()
  return { id: newId('sigkey', createdAtMs), createdAtMs, ...newSigningKeyPair() }
}

/** Sets the configured key, or makes the first one; gives it if it made one. Only its hash is stored. */
export async function settleApiKey(
  store: Store,
  configured: string | undefined,
  clock: Clock,
): Promise<string | undefined> {
  const nowMs = clock.nowMs()
  const id = newId('key', nowMs)
  if (configured !== undefined) {
    await store.setFirstApiKey(id, hashApiKey(configured), nowMs)
    return undefined
  }
  const key = newApiKey()
  return (await store.addFirstApiKey(id, hashApiKey(key), nowMs)) ? key : undefined
}
