import type { Operation } from '../../src/contract/document.ts'
import { payloadFaults } from '../../src/contract/events.ts'
import type { Place } from '../../src/contract/source.ts'
import { itemsOf } from '../../src/receive/items.ts'
import { textAt } from '../../src/receive/places.ts'
import { readSources } from '../../src/receive/sources.ts'
import type { BodyExample } from './contract.ts'
import { bodyExamples, contract } from './contract.ts'
import { credentialPointers } from './credentials.ts'
import type { Sent } from './requests.ts'
import { exampleRequest } from './requests.ts'

/** The first example of a receiver without a member that its schema needs: of its own type and id all the same. */
export function brokenRequest(operation: Operation): Sent {
  const [example] = bodyExamples(operation)
  if (example === undefined) throw new Error(`${operation.operationId} has no example`)
  for (const value of lacking(readValue(example))) {
    const sent = exampleRequest(operation, writeValue(example, value))
    if (keepsIdentity(operation, example, sent) && isBroken(operation, sent)) return sent
  }
  throw new Error(`nothing that ${operation.operationId} needs can be left out`)
}

/** The example as it is changed: the JSON in a text, or in the one field of a form. */
function readValue({ mediaType, value }: BodyExample): unknown {
  if (mediaType === 'text/plain' && typeof value === 'string') return JSON.parse(value)
  const payload = (value as Record<string, unknown>).payload
  const isInField = mediaType.endsWith('urlencoded') && typeof payload === 'string'
  return isInField ? JSON.parse(payload) : value
}

function writeValue(example: BodyExample, value: unknown): BodyExample {
  if (example.mediaType === 'text/plain') return { ...example, value: JSON.stringify(value) }
  const isInField = example.mediaType.endsWith('urlencoded') && 'payload' in (example.value as object)
  return { ...example, value: isInField ? { payload: JSON.stringify(value) } : value }
}

/** The value without one member, or with another value of it, each in turn, at any depth. */
function* lacking(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const one of lacking(item)) yield value.with(index, one)
    return
  }
  for (const [name, child] of Object.entries(value)) {
    const { [name]: _left, ...others } = value as Record<string, unknown>
    yield others
    yield { ...others, [name]: ['of', 'the wrong type'] }
    for (const one of lacking(child)) yield { ...value, [name]: one }
  }
}

interface Part {
  readonly payload: unknown
  readonly bytes: Buffer
}

/** The events of a request as the engine reads them. */
function partsOf(operation: Operation, sent: Sent): readonly Part[] {
  const [source] = readSources(contract, [operation])
  const { headers, body = Buffer.alloc(0) } = sent
  const contentType = headers['content-type'] ?? ''
  if (source === undefined) return []
  if (contentType.startsWith('multipart/')) return []
  const payload = source.payload.read(contentType, body, headers)
  const batch = source.payload.batchOf(contentType)
  const texts = batch === undefined ? undefined : itemsOf(body.toString(), batch.pointer)
  return texts?.map((text) => ({ payload: JSON.parse(text), bytes: Buffer.from(text) })) ?? [{ payload, bytes: body }]
}

/** Whether type, id and credentials are where they were, so that only the schema has something to say. */
function keepsIdentity(operation: Operation, example: BodyExample, sent: Sent): boolean {
  const before = exampleRequest(operation, example)
  return JSON.stringify(identity(operation, sent)) === JSON.stringify(identity(operation, before))
}

function identity(operation: Operation, sent: Sent): unknown {
  const credentials = credentialPointers(operation).filter((pointer) => !pointer.includes('*'))
  const places: Place[] = credentials.map((pointer) => ({ body: pointer }))
  const { eventType, deliveryId } = operation.source ?? {}
  for (const place of [eventType, deliveryId]) if (place !== undefined && !isHashed(place)) places.push(place)
  return partsOf(operation, sent).map(({ payload, bytes }) =>
    places.map((place) => {
      const searched = { headers: sent.headers, queryText: sent.query, pathValues: {}, payload, identity: bytes }
      return isHashed(place) ? null : (textAt(place, searched) ?? null)
    }),
  )
}

/** The hash of the body is another one whatever is changed. */
function isHashed(place: Place): boolean {
  return 'hash' in place
}

function isBroken({ source, ...operation }: Operation, sent: Sent): boolean {
  const [read] = readSources(contract, [{ ...operation, source }])
  const mediaType = (sent.headers['content-type'] ?? '').split(';')[0] ?? ''
  if (read === undefined) return false
  if (mediaType === 'multipart/form-data') return !(sent.body?.toString() ?? '').includes('report_name')
  return partsOf({ ...operation, source }, sent).some(({ payload, bytes }) => {
    const searched = { headers: sent.headers, queryText: sent.query, pathValues: {}, payload, identity: bytes }
    return payloadFaults(read.name, textAt(read.eventType, searched) ?? '', payload, mediaType).length > 0
  })
}
