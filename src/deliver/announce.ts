import type { SentEvents } from '#generated/catalogue.js'
import type { Publication } from '../store/store.ts'

/** Makes an operational event; nothing is stored yet. */
export type Announce = <Type extends 'delivery.exhausted' | 'subscription.disabled' | 'job.completed' | 'job.failed'>(
  type: Type,
  data: SentEvents[Type],
  causedBy: string,
) => Publication
