import type { SentEvents } from '#generated/catalogue.js'
import type { Announce } from '../../src/deliver/announce.ts'
import { newId } from '../../src/id.ts'
import type { ClaimedDelivery, ClaimedSubscription, NewEvent, Publication } from '../../src/store/store.ts'

export const startMs = Date.UTC(2026, 0, 1)

/** A delivery to a handler that has just been claimed for its first attempt. */
export function someDelivery(change: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  return {
    id: newId('dlv', startMs),
    attempt: 1,
    round: 1,
    destination: { kind: 'handler', id: 'github.push' },
    orderingKey: null,
    event: {
      id: newId('evt', startMs),
      source: 'github',
      type: 'push',
      contentType: 'application/json',
      body: Buffer.from('{}'),
      createdAtMs: startMs,
    },
    subscription: undefined,
    isAfterLoss: false,
    dueAtMs: startMs,
    claimedAtMs: startMs,
    isCounted: false,
    ...change,
  }
}

/** The same to a consumer. */
export function someDeliveryToConsumer(
  subscription: Partial<ClaimedSubscription> = {},
  change: Partial<ClaimedDelivery> = {},
): ClaimedDelivery {
  return someDelivery({
    destination: { kind: 'subscription', id: 'sub_1' },
    subscription: {
      url: 'https://consumer.example/',
      isActive: true,
      secrets: [],
      settings: {},
      failingSinceMs: null,
      ...subscription,
    },
    ...change,
  })
}

/** An event of ours that is to be recorded. */
export function somePublication(change: Partial<NewEvent> = {}): Publication {
  const event: NewEvent = {
    ...someDelivery().event,
    direction: 'out',
    status: 'published',
    senderDeliveryId: null,
    headers: {},
    faults: [],
    dedupKey: null,
    fingerprint: null,
    causedBy: null,
    fileIds: [],
    orderingKey: null,
    ...change,
  }
  return { event, routes: [] }
}

export type Announced = { readonly type: keyof SentEvents; readonly data: unknown; readonly causedBy: string }

/** Keeps what is announced. */
export function createAnnouncements(): { readonly announced: Announced[]; readonly announce: Announce } {
  const announced: Announced[] = []
  const announce: Announce = (type, data, causedBy) => {
    announced.push({ type, data, causedBy })
    return somePublication({ type, causedBy })
  }
  return { announced, announce }
}
