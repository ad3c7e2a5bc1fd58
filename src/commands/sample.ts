import { randomUUID } from 'node:crypto'
import type { OpenApiDocument } from '../contract/document.ts'
import { resolveReference } from '../contract/document.ts'
import type { Place } from '../contract/source.ts'
import type { Source } from '../receive/sources.ts'
import { signAsSender } from '../signature/sign.ts'

/** A request as the source would send it. */
export interface SampleRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** The payloads that the contract gives as examples for a source, by event type. */
export function samplePayloads(document: OpenApiDocument, source: Source): ReadonlyMap<string, unknown> {
  const media = document.paths[source.path]?.post?.requestBody?.content['application/json']
  const examples = Object.entries(media?.examples ?? {})
  return new Map(
    examples.map(([type, example]) => [type, resolveReference<{ readonly value: unknown }>(document, example).value]),
  )
}

/** Makes a signed request of a payload, as a JSON body or in a form. */
export function sampleRequest(
  source: Source,
  type: string,
  payload: unknown,
  secret: string,
  asForm: boolean,
): SampleRequest {
  const json = JSON.stringify(payload)
  const body = Buffer.from(asForm ? new URLSearchParams({ [source.payloadField ?? 'payload']: json }).toString() : json)
  const headers = {
    'content-type': asForm ? 'application/x-www-form-urlencoded' : 'application/json',
    ...header(source.eventType, type),
    ...header(source.deliveryId, randomUUID()),
    ...signAsSender(source.scheme, secret, body),
  }
  return { path: source.path, headers, body }
}

function header(place: Place, value: string): Record<string, string> {
  return 'header' in place ? { [place.header]: value } : {}
}
