import { setImmediate } from 'node:timers/promises'
import type { PublishableEventType, SentEvents } from '#generated/catalogue.js'
import type { components } from '#generated/openapi.js'
import { assertItem } from '../contract/validator.ts'
import { Problem } from '../problem.ts'
import { storageRefusal } from '../store/refusal.ts'
import type { Publication, Store } from '../store/store.ts'
import { StorageUnavailable } from '../store/store.ts'
import type { DedupKeyOf } from './idempotency.ts'
import type { Published } from './record.ts'
import { record } from './record.ts'

/** So many are validated in one turn of the event loop: other requests wait for no more. */
const itemsInOneTurn = 50

type Prepare = (
  type: PublishableEventType,
  data: SentEvents[PublishableEventType],
  options: { readonly id?: string | undefined; readonly timestamp?: string | undefined },
) => Publication

/**
 * Publishes what is right of a batch and tells what is wrong with the rest, each at its place. What is right is asked
 * for at once, so that it shares its commits.
 * @throws StorageUnavailable when nothing of it could be stored.
 */
export async function publishItems(
  store: Pick<Store, 'recordEvent'>,
  prepare: Prepare,
  items: readonly unknown[],
  dedupKeyOf: DedupKeyOf | undefined,
): Promise<(Published | Problem)[]> {
  const prepared: (Publication | Problem)[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % itemsInOneTurn === 0) await setImmediate()
    prepared.push(prepareItem(prepare, item, dedupKeyOf?.(index) ?? null))
  }
  const settled = await Promise.allSettled(
    prepared.map((one) => (one instanceof Problem ? Promise.reject(one) : record(store, one))),
  )
  const results = settled.map((one) => (one.status === 'fulfilled' ? one.value : toProblem(one.reason)))
  const unavailable = settled.flatMap((one) =>
    one.status === 'rejected' && one.reason instanceof StorageUnavailable ? [one.reason] : [],
  )
  const isNothingStored = results.every((result) => result instanceof Problem)
  if (unavailable[0] !== undefined && isNothingStored) throw unavailable[0]
  return results
}

/** What is wrong with an item is its result; a defect of ours is the request's. */
function prepareItem(prepare: Prepare, item: unknown, dedupKey: string | null): Publication | Problem {
  try {
    assertItem('publishEvent', item)
    const { type, data, id, timestamp } = item as components['schemas']['Publication'] // the line before has judged it
    // The contract leaves `data` open there; `prepare` judges it by the webhook of this type.
    const { event, routes } = prepare(type, data as never, { id, timestamp })
    return { event: { ...event, dedupKey }, routes }
  } catch (error) {
    return toProblem(error)
  }
}

/** @throws what is neither a refusal nor the storage's failure. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const refusal = storageRefusal(error)
  if (refusal === undefined) throw error
  return refusal
}
