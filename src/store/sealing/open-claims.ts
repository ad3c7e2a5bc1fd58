import type { Claim, Claimed, ClaimedDelivery, ClaimedSubscription, Store } from '../store.ts'
import type { WebhookSecret } from '../webhook-secrets.ts'
import { placeOfHeader, placeOfSecret } from './places.ts'
import type { Sealer } from './sealer.ts'
import { Sealed } from './sealer.ts'
import { withHeaders } from './with-headers.ts'

/** What a claim brought and this process cannot sign. */
export interface Unopened {
  readonly subscriptionIds: readonly string[]
  readonly deliveries: number
  /** Why the first of them does not open. */
  readonly reason: string
  /** For how long this process leaves them alone. */
  readonly leftAloneMs: number
}

/** The keys of a process stay the same; what is stored may be encrypted anew meanwhile. */
const leftAloneMs = 60_000

/**
 * Claims, with what is secret opened. A subscription of which something does not open is not sent to: not without its
 * signature, nor with half of its secrets. Its deliveries are given back, for a process that has the key, and this one
 * leaves its lane alone for a while.
 */
export function openClaims(
  store: Pick<Store, 'claimDue' | 'giveBack'>,
  sealer: Sealer,
  onUnopened: (unopened: Unopened) => void,
): Store['claimDue'] {
  /** By subscription, until when it is left alone. */
  const leftAlone = new Map<string, number>()

  function open(id: string, subscription: ClaimedSubscription): ClaimedSubscription | Sealed {
    try {
      const secrets = subscription.secrets.map((entry) => ({
        ...entry,
        secret: sealer.open(entry.secret, placeOfSecret(id)),
      }))
      const settings = withHeaders(subscription.settings, (name, value) => sealer.open(value, placeOfHeader(id, name)))
      return { ...subscription, secrets: withoutRepeats(secrets), settings }
    } catch (error) {
      if (!(error instanceof Sealed)) throw error
      return error
    }
  }

  function withoutLeftAlone(claim: Claim): Claim {
    for (const [id, untilMs] of leftAlone) if (untilMs <= claim.nowMs) leftAlone.delete(id)
    if (leftAlone.size === 0) return claim
    const none = [...leftAlone.keys()].map((id) => [id, 0] as const)
    return { ...claim, laneLimits: new Map([...(claim.laneLimits ?? []), ...none]) }
  }

  return async (claim): Promise<Claimed> => {
    const claimed = await store.claimDue(withoutLeftAlone(claim))
    const opened = new Map<string, ClaimedSubscription | Sealed>()
    const deliveries: ClaimedDelivery[] = []
    const unopened: ClaimedDelivery[] = []
    for (const delivery of claimed.deliveries) {
      const { id } = delivery.destination
      if (delivery.subscription === undefined) {
        deliveries.push(delivery)
        continue
      }
      const subscription = opened.get(id) ?? open(id, delivery.subscription)
      opened.set(id, subscription)
      if (subscription instanceof Sealed) unopened.push(delivery)
      else deliveries.push({ ...delivery, subscription })
    }
    const faults = [...opened].filter((entry): entry is [string, Sealed] => entry[1] instanceof Sealed)
    const [first] = faults
    if (first === undefined) return { ...claimed, deliveries }
    for (const [id] of faults) leftAlone.set(id, claim.nowMs + leftAloneMs)
    const subscriptionIds = faults.map(([id]) => id)
    onUnopened({ subscriptionIds, deliveries: unopened.length, reason: first[1].message, leftAloneMs })
    // If it fails, their leases run out. The others of the claim are sent all the same.
    await store.giveBack(unopened).catch(() => {})
    return { ...claimed, deliveries }
  }
}

/**
 * Below they differ: the same secret is never the same text twice. What was rotated to twice at once is there twice; it
 * ends as the newer says, in the place of the older.
 */
function withoutRepeats(secrets: readonly WebhookSecret[]): WebhookSecret[] {
  const endOf = new Map(secrets.toReversed().map(({ secret, expiresAtMs }) => [secret, expiresAtMs]))
  return secrets
    .filter(({ secret }, index) => secrets.findLastIndex((entry) => entry.secret === secret) === index)
    .map(({ secret }) => ({ secret, expiresAtMs: endOf.get(secret) ?? null }))
}
