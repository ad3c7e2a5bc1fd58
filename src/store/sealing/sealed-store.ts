import type { Store } from '../store.ts'
import type { SubscriptionSettings } from '../subscriptions.ts'
import type { Unopened } from './open-claims.ts'
import { openClaims } from './open-claims.ts'
import { placeOfHeader, placeOfSecret, placeOfSigningKey } from './places.ts'
import type { Sealer } from './sealer.ts'
import { Sealed } from './sealer.ts'
import { withHeaders } from './with-headers.ts'

/**
 * The store, with secrets of subscriptions, the values of their headers and private keys encrypted in it: what lies
 * below knows them as texts that mean nothing. They are opened for attempts alone, so that a process that lacks a key
 * still shows and changes subscriptions.
 * @param onUnopened hears of each claim that brought something which no key opens.
 */
export function sealedStore(store: Store, sealer: Sealer, onUnopened: (unopened: Unopened) => void): Store {
  const sealHeaders = (id: string, settings: SubscriptionSettings) =>
    withHeaders(settings, (name, value) => sealer.seal(value, placeOfHeader(id, name)))

  /** A secret of the subscription as it is stored already: below, a rotation knows it by that. */
  async function sealSecret(id: string, secret: string): Promise<string> {
    const stored = await store.findStoredSecrets(id)
    const same = stored?.secrets.find((entry) => opensAs(secret, entry.secret, placeOfSecret(id)))
    return same?.secret ?? sealer.seal(secret, placeOfSecret(id))
  }

  function opensAs(text: string, stored: string, place: string): boolean {
    try {
      return sealer.open(stored, place) === text
    } catch (error) {
      if (!(error instanceof Sealed)) throw error
      return false
    }
  }

  return {
    ...store,
    createSubscription: (subscription) =>
      store.createSubscription({
        ...subscription,
        secret: sealer.seal(subscription.secret, placeOfSecret(subscription.id)),
        settings: sealHeaders(subscription.id, subscription.settings),
      }),
    updateSubscription: (id, change, nowMs) => {
      const { headers } = change.settings ?? {}
      const settings = headers == null ? change.settings : { ...change.settings, ...sealHeaders(id, { headers }) }
      return store.updateSubscription(id, { ...change, settings }, nowMs)
    },
    rotateSecret: async (id, secret, oldExpiresAtMs, nowMs) =>
      store.rotateSecret(id, await sealSecret(id, secret), oldExpiresAtMs, nowMs),
    claimDue: openClaims(store, sealer, onUnopened),
    addSigningKey: (key) =>
      store.addSigningKey({ ...key, privateKey: sealer.seal(key.privateKey, placeOfSigningKey(key.id)) }),
    rotateSigningKey: (key) =>
      store.rotateSigningKey({ ...key, privateKey: sealer.seal(key.privateKey, placeOfSigningKey(key.id)) }),
    listSigningKeys: async () =>
      (await store.listSigningKeys()).map((key) => ({
        ...key,
        privateKey: sealer.open(key.privateKey, placeOfSigningKey(key.id)),
      })),
  }
}
