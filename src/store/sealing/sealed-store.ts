import type { ClaimedDelivery, ClaimedSubscription, Store } from '../store.ts'
import type { SubscriptionRecord, SubscriptionSettings } from '../subscriptions.ts'
import { overtaken } from '../subscriptions.ts'
import type { WebhookSecret } from '../webhook-secrets.ts'
import { placeOfHeader, placeOfSecret, placeOfSigningKey } from './places.ts'
import type { Sealer } from './sealer.ts'
import { Sealed } from './sealer.ts'

/**
 * The store, with secrets of subscriptions, the values of their headers and private keys encrypted in it: what lies
 * below knows them as texts that mean nothing.
 */
export function sealedStore(store: Store, sealer: Sealer): Store {
  const sealHeaders = (id: string, settings: SubscriptionSettings) =>
    withHeaders(settings, (name, value) => sealer.seal(value, placeOfHeader(id, name)))
  const openHeaders = (id: string, settings: SubscriptionSettings) =>
    withHeaders(settings, (name, value) => sealer.open(value, placeOfHeader(id, name)))
  const openRecord = (record: SubscriptionRecord): SubscriptionRecord => ({
    ...record,
    settings: openHeaders(record.id, record.settings),
  })
  const openIfThere = (record: SubscriptionRecord | undefined) =>
    record === undefined ? undefined : openRecord(record)

  function openClaimed(id: string, subscription: ClaimedSubscription): ClaimedSubscription {
    try {
      const secrets = subscription.secrets.map((entry) => ({
        ...entry,
        secret: sealer.open(entry.secret, placeOfSecret(id)),
      }))
      return { ...subscription, secrets: withoutRepeats(secrets), settings: openHeaders(id, subscription.settings) }
    } catch (error) {
      if (!(error instanceof Sealed)) throw error
      // It is not sent without its signature; the others of the claim are.
      return { ...subscription, secrets: [] }
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
    findSubscription: async (id) => openIfThere(await store.findSubscription(id)),
    listSubscriptions: async (page) => (await store.listSubscriptions(page)).map(openRecord),
    updateSubscription: async (id, change, nowMs) => {
      const { headers } = change.settings ?? {}
      const settings = headers == null ? change.settings : { ...change.settings, ...sealHeaders(id, { headers }) }
      const changed = await store.updateSubscription(id, { ...change, settings }, nowMs)
      return changed === overtaken ? overtaken : openIfThere(changed)
    },
    rotateSecret: async (id, secret, oldExpiresAtMs, nowMs) =>
      openIfThere(await store.rotateSecret(id, sealer.seal(secret, placeOfSecret(id)), oldExpiresAtMs, nowMs)),
    claimDue: async (claim) => {
      const claimed = await store.claimDue(claim)
      const opened = new Map<string, ClaimedSubscription>()
      return {
        ...claimed,
        deliveries: claimed.deliveries.map((delivery): ClaimedDelivery => {
          if (delivery.subscription === undefined) return delivery
          const { id } = delivery.destination
          const subscription = opened.get(id) ?? openClaimed(id, delivery.subscription)
          opened.set(id, subscription)
          return { ...delivery, subscription }
        }),
      }
    },
    addSigningKey: (key) =>
      store.addSigningKey({ ...key, privateKey: sealer.seal(key.privateKey, placeOfSigningKey(key.id)) }),
    listSigningKeys: async () =>
      (await store.listSigningKeys()).map((key) => ({
        ...key,
        privateKey: sealer.open(key.privateKey, placeOfSigningKey(key.id)),
      })),
  }
}

function withHeaders(settings: SubscriptionSettings, change: (name: string, value: string) => string) {
  const { headers } = settings
  if (headers === undefined) return settings
  const changed = Object.entries(headers).map(([name, value]) => [name, change(name, value)] as const)
  return { ...settings, headers: Object.fromEntries(changed) }
}

/** Below they differ: the same secret is never the same text twice. */
function withoutRepeats(secrets: readonly WebhookSecret[]): WebhookSecret[] {
  return secrets.filter(({ secret }, index) => secrets.findIndex((entry) => entry.secret === secret) === index)
}
