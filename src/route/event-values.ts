import type { ReadPayload } from '../contract/payload.ts'
import type { EventValues } from '../routes-file/values.ts'
import type { NewEvent } from '../store/store.ts'

/** What the values of an event are made of. */
export type ValuedEvent = Pick<
  NewEvent,
  'id' | 'direction' | 'source' | 'type' | 'createdAtMs' | 'contentType' | 'headers' | 'body'
>

/**
 * What expressions see of an event.
 * @param readPayload the reader of a source's payloads; of our own events, if there is no source.
 * @throws Problem `malformed_body` of a body that is not what its media type says.
 */
export function eventValues(event: ValuedEvent, readPayload: (source: string | null) => ReadPayload): EventValues {
  const { id, direction, source, type, createdAtMs, contentType, headers, body } = event
  return {
    event: { id, source: source ?? '', type, direction, time: new Date(createdAtMs).toISOString() },
    body: readPayload(source)(contentType, body, headers),
    headers,
  }
}
