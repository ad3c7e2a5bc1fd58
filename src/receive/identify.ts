import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { payloadFaults } from '../contract/events.ts'
import { decodeText, mediaTypeOf } from '../contract/media-type.ts'
import { newId } from '../id.ts'
import type { Fault } from '../problem.ts'
import { Problem, summarise } from '../problem.ts'
import type { NewEvent } from '../store/store.ts'
import { itemsOf } from './items.ts'
import { comparable, isStorable, maxNameBytes } from './name.ts'
import type { Searched } from './places.ts'
import { describe, textAt } from './places.ts'
import type { ReceivedRequest } from './received-request.ts'
import type { Source } from './sources.ts'

/** One event of a webhook, and what its handler will see of it. */
export interface IdentifiedEvent {
  readonly event: NewEvent
  readonly payload: unknown
}

/** What an event of a batch is called that names no type, or none that can be stored; it waits in quarantine. */
const unknownType = 'unknown'

interface Part {
  readonly body: Buffer
  readonly contentType: string
  readonly payload: unknown
}

/**
 * Makes the events of a webhook: one, or each element of a batch, with its type, its delivery id and what its schema
 * says of it.
 * @throws Problem `malformed_body`, `invalid_parameter`, `event_type_mismatch`, `body_too_large`, or
 * `validation_failed` of a source that refuses what does not fit.
 */
export function identifyEvents(
  source: Source,
  request: ReceivedRequest,
  payload: unknown,
  nowMs: number,
): readonly IdentifiedEvent[] {
  const contentType = request.contentType ?? request.headers['content-type'] ?? ''
  const whole = { body: request.body, contentType, payload }
  const batch = source.payload.batchOf(contentType)
  if (batch === undefined) return [identify(source, request, whole, false, nowMs)]
  const parts = cutBatch(whole, batch.pointer, batch.itemType)
  return parts.map((part) => identify(source, request, part, true, nowMs))
}

/**
 * The events of a batch: each with the bytes that it has in the batch. A body without the array is one event, for its
 * schema to judge.
 */
function cutBatch(whole: Part, pointer: string, contentType: string): readonly Part[] {
  const texts = itemsOf(decodeText(whole.body), pointer)
  if (texts === undefined) return [whole]
  if (texts.length === 0) throw new Problem('malformed_body', `The body has no events at ${pointer || 'its top'}.`)
  return texts.map((text) => ({ body: Buffer.from(text), contentType, payload: JSON.parse(text) }))
}

function identify(
  source: Source,
  request: ReceivedRequest,
  part: Part,
  isPart: boolean,
  nowMs: number,
): IdentifiedEvent {
  const { headers, queryText, pathValues, upload } = request
  const searched = { headers, queryText, pathValues, payload: part.payload, identity: upload?.identity ?? part.body }
  const named = readName(source, 'eventType', searched, isPart)
  const type = named ?? unknownType
  refuseDisagreement(source, searched, type)
  const ownId = readName(source, 'deliveryId', searched, isPart)
  const deliveryId = ownId ?? createHash('sha256').update(searched.identity).digest('hex')
  // A key of its own that finds nothing says that the sender cannot tell a repeat: none is dropped then.
  const dedupKey = source.dedupKey === undefined ? deliveryId : textAt(source.dedupKey, searched)
  const faults = named === undefined ? [untyped(source)] : faultsOfPart(source, type, part)
  if (source.acknowledgement?.responder === true && !source.eventTypes.includes(type)) faults.push(unanswerable(type))
  if (faults.length > 0 && source.onInvalid === 'reject')
    throw new Problem('validation_failed', summarise(faults), { faults })
  const event: NewEvent = {
    id: newId('evt', nowMs),
    direction: 'in',
    source: source.name,
    type,
    status: faults.length > 0 ? 'quarantined' : 'received',
    senderDeliveryId: deliveryId,
    dedupKey: dedupKey === undefined ? null : `in:${source.name}:${comparable(dedupKey)}`,
    fingerprint: upload === undefined ? null : (textAt({ hash: 'body' }, searched) ?? null),
    contentType: part.contentType,
    headers: keptHeaders(source, headers),
    body: part.body,
    fileIds: upload?.fileIds ?? [],
    orderingKey: null,
    faults,
    causedBy: null,
    createdAtMs: nowMs,
  }
  return { event, payload: part.payload }
}

function faultsOfPart(source: Source, type: string, part: Part): Fault[] {
  return payloadFaults(source.name, type, part.payload, mediaTypeOf(part.contentType))
}

function untyped(source: Source): Fault {
  return {
    in: 'body',
    pointer: '',
    message: `names no event type, or none that can be stored: ${describe(source.eventType)}`,
  }
}

/** Whoever waits for the application's answer must get one. */
function unanswerable(type: string): Fault {
  return { in: 'body', pointer: '', message: `is of the event type ${JSON.stringify(type)}, which nothing answers` }
}

function refuseDisagreement(source: Source, searched: Searched, type: string): void {
  for (const place of source.agreement) {
    const other = textAt(place, searched)
    if (other !== undefined && other !== type)
      throw new Problem('event_type_mismatch', `${describe(place)} names another event type than the webhook does.`)
  }
}

/**
 * The type or id that a webhook names; undefined of a part of a batch that names none, or none that can be stored: to
 * refuse it would refuse the others with it.
 */
function readName(
  source: Source,
  what: 'eventType' | 'deliveryId',
  searched: Searched,
  isPart: boolean,
): string | undefined {
  const place = source[what]
  const text = textAt(place, searched)
  if (text !== undefined && isStorable(text)) return text
  if (isPart) return undefined
  const name = what === 'eventType' ? 'The event type' : 'The delivery id'
  const code = 'header' in place || 'query' in place ? 'invalid_parameter' : 'malformed_body'
  if (text === undefined) throw new Problem(code, `${name} is missing: ${describe(place)} has none.`)
  const rule = `well-formed Unicode without NUL, at most ${maxNameBytes} bytes in UTF-8`
  throw new Problem(code, `${name} in ${describe(place)} cannot be stored: it is to be ${rule}.`)
}

const credentialHeaders = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** The headers to keep, without those that would let a reader act as the sender. */
function keptHeaders(source: Source, headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || credentialHeaders.has(name) || source.secretHeaders.has(name)) continue
    kept[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return kept
}
