import { randomInt, randomUUID } from 'node:crypto'
import type { MediaType, OpenApiDocument, OperationObject, Parameter, Schema } from '../contract/document.ts'
import { resolveReference } from '../contract/document.ts'
import { mediaTypeOf } from '../contract/media-type.ts'
import type { Place } from '../contract/source.ts'
import type { Source } from '../receive/sources.ts'

/** A payload that the contract gives as an example, and the media type that it is written in. */
export interface Sample {
  readonly mediaType: string
  readonly value: unknown
}

/** A request as the source would send it, not signed yet. */
export interface SampleRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const form = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'
/** What a payload without an example of its type is written in, the first that the source takes. */
const preferred = ['application/json', 'application/cloudevents+json', 'text/plain', form, multipart]

/** The examples of a source, by event type; in the media type that stands first in the contract. */
export function samplesOf(document: OpenApiDocument, source: Source): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>()
  for (const [mediaType, media] of Object.entries(operationOf(document, source).requestBody?.content ?? {})) {
    for (const [type, value] of examplesOf(document, media))
      if (!samples.has(type)) samples.set(type, { mediaType, value })
  }
  if (!source.hasBody) samples.set(constantType(source) ?? 'example', { mediaType: '', value: undefined })
  return samples
}

/** The media type to write a payload in that is not an example. */
export function mediaTypeFor(document: OpenApiDocument, source: Source): string {
  const taken = Object.keys(operationOf(document, source).requestBody?.content ?? {})
  return preferred.find((mediaType) => taken.includes(mediaType)) ?? taken[0] ?? ''
}

/**
 * Makes a request of a payload: with the event type and a new delivery id where the source looks for them, and examples
 * for the parameters that must be there.
 */
export async function sampleRequest(
  document: OpenApiDocument,
  source: Source,
  type: string,
  sample: Sample,
  origin: string,
): Promise<SampleRequest> {
  const isForm = sample.mediaType === form && source.payload.formField !== undefined && !isFields(sample.value)
  const value = withNewId(source, sample.value)
  const { body, contentType } = await encode(
    sample.mediaType,
    isForm ? { [source.payload.formField ?? '']: JSON.stringify(value) } : value,
  )
  const { header, query } = parametersOf(document, source)
  const url = new URL(`${origin.replace(/\/+$/, '')}${source.path}`)
  for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text)
  const headers = {
    ...(contentType === '' ? {} : { 'content-type': contentType }),
    ...header,
    ...headerAt(source.eventType, type),
    ...Object.assign({}, ...source.agreement.map((place) => headerAt(place, type))),
    ...headerAt(source.deliveryId, randomUUID()),
  }
  return { method: source.method, url: url.href, headers, body }
}

function operationOf(document: OpenApiDocument, { path, method }: Source): OperationObject {
  const item = document.paths[path] as Readonly<Record<string, OperationObject>> | undefined
  const operation = item?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`the contract has no ${method} ${path}`)
  return operation
}

function examplesOf(document: OpenApiDocument, media: MediaType): [string, unknown][] {
  return Object.entries(media.examples ?? {}).map(([type, example]) => [
    type,
    resolveReference<{ readonly value: unknown }>(document, example).value,
  ])
}

function constantType({ eventType }: Source): string | undefined {
  return 'constant' in eventType ? eventType.constant : undefined
}

/** Whether an example is a form's fields already, and not the payload in one of them. */
function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((field) => typeof field === 'string')
}

async function encode(mediaType: string, value: unknown): Promise<{ body: Buffer; contentType: string }> {
  if (mediaType === '') return { body: Buffer.alloc(0), contentType: '' }
  if (mediaType === form) {
    const fields = Object.entries(value as object).map(([name, field]): [string, string] => [name, String(field)])
    return { body: Buffer.from(new URLSearchParams(fields).toString()), contentType: form }
  }
  if (mediaType === multipart) return encodeMultipart(value as Readonly<Record<string, unknown>>)
  const text = typeof value === 'string' && !mediaType.includes('json') ? value : JSON.stringify(value)
  return { body: Buffer.from(text), contentType: mediaType }
}

/** Texts as fields; a field that the contract's example gives as `…_file` as a file of its text. */
async function encodeMultipart(
  value: Readonly<Record<string, unknown>>,
): Promise<{ body: Buffer; contentType: string }> {
  const data = new FormData()
  for (const [name, field] of Object.entries(value)) {
    if (name.endsWith('file')) data.set(name, new File([String(field)], `${name}.txt`, { type: 'text/plain' }))
    else data.set(name, String(field))
  }
  const encoded = new Response(data)
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? multipart,
  }
}

/** Examples of the headers and query parameters that the operation must have. */
function parametersOf(document: OpenApiDocument, source: Source) {
  const found: Record<'header' | 'query', Record<string, string>> = { header: {}, query: {} }
  for (const declared of operationOf(document, source).parameters ?? []) {
    const parameter = resolveReference<Parameter & { readonly example?: unknown }>(document, declared)
    if (parameter.in === 'path' || parameter.required !== true) continue
    const example = parameter.example ?? (parameter.schema as Schema & { examples?: unknown[] }).examples?.[0]
    if (example !== undefined) found[parameter.in][parameter.name] = String(example)
  }
  return found
}

function headerAt(place: Place, value: string): Record<string, string> {
  const first = firstPlace(place)
  return first !== undefined && 'header' in first ? { [first.header]: value } : {}
}

/** The place that is looked at first; none of several that must agree: whoever signs it says which one it has. */
function firstPlace(place: Place): Place | undefined {
  if ('firstOf' in place) return place.firstOf[0]
  return 'same' in place ? undefined : place
}

/** The payload with other ids, where those that tell a repeat stand in it. */
function withNewId(source: Source, payload: unknown): unknown {
  const { deliveryId, dedupKey } = source
  return [firstPlace(deliveryId), dedupKey].reduce<unknown>(
    (changed, place) => (place !== undefined && 'body' in place ? withNewIdAt(place.body, source, changed) : changed),
    payload,
  )
}

function withNewIdAt(pointer: string, source: Source, payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload
  const copy: unknown = structuredClone(payload)
  const names = pointer.split('/').slice(1)
  const last = names.pop() ?? ''
  for (const root of source.payload.batchOf(mediaTypeOf('application/json')) === undefined ? [copy] : batchOf(copy)) {
    const parent = names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], root)
    if (typeof parent !== 'object' || parent === null) continue
    const members = parent as Record<string, unknown>
    if (typeof members[last] === 'number') members[last] = randomInt(1, 2 ** 31)
    else if (typeof members[last] === 'string') members[last] = likeId(members[last])
  }
  return copy
}

/** The elements of a batch in an example: arrays stand at its top or one level below. */
function batchOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return Object.values(value as object).flatMap((member) => (Array.isArray(member) ? member : []))
}

/** An id of the same look: digits stay digits, and what stands before the last part of it stays. */
function likeId(id: string): string {
  if (/^\d+$/.test(id)) return String(randomInt(10 ** 9, 10 ** 10))
  const prefix = /^[A-Za-z]+_/.exec(id)?.[0] ?? ''
  return `${prefix}${randomUUID().replaceAll('-', '')}`
}
