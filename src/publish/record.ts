import { Problem } from '../problem.ts'
import type { Publication, Store } from '../store/store.ts'

/** An event that is on disk, and how many deliveries were made with it. */
export interface Published {
  readonly eventId: string
  readonly deliveries: number
  /** It was there before, and this is what the first publisher was told. */
  readonly isRepeat: boolean
}

/**
 * Records a publication. A repeat, by its id or by its key, gives what the first gave.
 * @throws Problem `id_in_use`; StorageUnavailable.
 */
export async function record(store: Pick<Store, 'recordEvent'>, publication: Publication): Promise<Published> {
  const { event, routes } = publication
  const recorded = await store.recordEvent(event, routes)
  if (recorded.kind === 'recorded')
    return { eventId: event.id, deliveries: recorded.deliveryIds.length, isRepeat: false }
  if (recorded.fingerprint !== event.fingerprint)
    throw new Problem('id_in_use', `${recorded.eventId} is the id of another event.`, {
      faults: [{ in: 'body', pointer: '/id', message: 'is the id of another event' }],
    })
  return { eventId: recorded.eventId, deliveries: recorded.deliveryCount, isRepeat: true }
}
