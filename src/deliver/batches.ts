import type { Filling } from '../store/lane-rules.ts'
import { createFilling } from '../store/lane-rules.ts'
import type { ClaimedDelivery, Destination } from '../store/store.ts'
import type { BatchRule } from '../store/subscriptions.ts'

/** Deliveries to one destination that one attempt carries; of those that do not ask for batches one each. */
export type Batch = readonly [ClaimedDelivery, ...ClaimedDelivery[]]

/** Proxies in front of consumers often take no more. A larger event goes alone. */
export const maxBatchBytes = 1024 * 1024
/** A handler has them in memory, read. A larger event goes alone. */
export const maxHandlerBatchBytes = 16 * 1024 * 1024

/** The handlers that get batches. */
export type HandlerBatches = (destination: Destination) => BatchRule | undefined

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

/** A destination whose deliveries go together, and the batch that is being filled. */
interface Open {
  readonly filling: Filling
  batch: ClaimedDelivery[]
  bytes: number
}

/**
 * Makes batches of what was claimed: the deliveries of a destination in their order, as many in each as it asks for, so
 * that there are as many requests as its rules have counted. Pure.
 * @param isAlone whether a delivery goes by itself, whatever its destination asks for.
 */
export function batchesOf(
  deliveries: readonly ClaimedDelivery[],
  isAlone: (delivery: ClaimedDelivery) => boolean,
  handlerBatches: HandlerBatches = () => undefined,
): Batches {
  const batches: [ClaimedDelivery, ...ClaimedDelivery[]][] = []
  const tooLarge: ClaimedDelivery[] = []
  const open = new Map<string, Open>()
  for (const delivery of deliveries) {
    const { destination, subscription } = delivery
    const rule = subscription?.settings.batch ?? handlerBatches(destination)
    if (rule === undefined || isAlone(delivery)) {
      batches.push([delivery])
      continue
    }
    const last = open.get(destination.id) ?? { filling: createFilling(rule.maxEvents), batch: [], bytes: 0 }
    open.set(destination.id, last)
    if (last.filling.add(false)) {
      const batch: [ClaimedDelivery] = [delivery]
      batches.push(batch)
      last.batch = batch
      last.bytes = batchedBytes(delivery) + 1
      continue
    }
    last.bytes += batchedBytes(delivery)
    if (last.bytes > maxBytesOf(destination)) tooLarge.push(delivery)
    else last.batch.push(delivery)
  }
  return { batches, tooLarge }
}

function maxBytesOf({ kind }: Destination): number {
  return kind === 'handler' ? maxHandlerBatchBytes : maxBatchBytes
}
