import type { ClaimedDelivery } from '../store/store.ts'

/** Deliveries to one destination that one attempt carries; of subscriptions that do not ask for batches one each. */
export type Batch = readonly [ClaimedDelivery, ...ClaimedDelivery[]]

/** Proxies in front of consumers often take no more. A larger event goes alone. */
export const maxBatchBytes = 1024 * 1024

/** What a body becomes in the array of a batch. */
export const batchedPrefix = (id: string): string => `{"id":${JSON.stringify(id)},`
/** With the bracket or the comma before it, instead of its own brace. */
const batchedBytes = ({ event: { id, body } }: ClaimedDelivery): number =>
  body.byteLength + Buffer.byteLength(batchedPrefix(id))

/** What to send together, and what to give back. */
export interface Batches {
  readonly batches: readonly Batch[]
  /** Larger with the others than a batch may be: due as before. */
  readonly tooLarge: readonly ClaimedDelivery[]
}

/**
 * Makes batches of what was claimed: the deliveries of a subscription in their order, as many in each as it asks for, so
 * that there are as many requests as its rules have counted. Pure.
 * @param isAlone whether a delivery goes by itself, whatever its subscription asks for.
 */
export function batchesOf(
  deliveries: readonly ClaimedDelivery[],
  isAlone: (delivery: ClaimedDelivery) => boolean,
): Batches {
  const batches: [ClaimedDelivery, ...ClaimedDelivery[]][] = []
  const tooLarge: ClaimedDelivery[] = []
  /** By subscription, the one that is being filled. */
  const open = new Map<string, { readonly batch: ClaimedDelivery[]; places: number; bytes: number }>()
  for (const delivery of deliveries) {
    const settings = delivery.subscription?.settings.batch
    if (settings === undefined || isAlone(delivery)) {
      batches.push([delivery])
      continue
    }
    const bytes = batchedBytes(delivery)
    const last = open.get(delivery.destination.id)
    if (last === undefined || last.places === 0) {
      const batch: [ClaimedDelivery] = [delivery]
      batches.push(batch)
      open.set(delivery.destination.id, { batch, places: settings.maxEvents - 1, bytes: bytes + 1 })
    } else {
      last.places -= 1
      last.bytes += bytes
      if (last.bytes > maxBatchBytes) tooLarge.push(delivery)
      else last.batch.push(delivery)
    }
  }
  return { batches, tooLarge }
}
