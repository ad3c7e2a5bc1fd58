import type { ReceivedEvent, Responders } from '../contract/events.ts'
import type { Receipt } from './receive.ts'

/** What the application answers to the sender of an event. */
export type Respond = (source: string, receipt: Receipt) => Promise<unknown>

/**
 * Asks the application what to answer to the sender of an event that is on disk.
 * @throws Error that names the source without a responder: not everybody compiles first.
 */
export function createRespond(responders: Responders, sources: readonly string[]): Respond {
  const named = new Map<string, unknown>(Object.entries(responders))
  for (const source of sources) {
    if (typeof named.get(source) !== 'function')
      throw new Error(
        `the source ${source} is answered by a responder, and has none: give src/handlers/responders.ts one`,
      )
  }
  return async (source, { eventId, type, payload, receivedAtMs }) => {
    const event: ReceivedEvent<unknown> = {
      id: eventId,
      source,
      type,
      receivedAt: new Date(receivedAtMs),
      data: payload,
    }
    // Its type was checked where it was declared, and its payload when it was received.
    return (named.get(source) as (event: ReceivedEvent<unknown>) => unknown)(event)
  }
}
