import { Problem } from '../problem.ts'
import type { OpenApiDocument, Operation, Schema } from './document.ts'
import { bodySchema } from './document.ts'
import { decodeText, mediaTypeOf, parseJson } from './media-type.ts'

/** Headers as they are stored, names in lower case. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Reads what handlers get as their data out of a body, by its Content-Type.
 * @param headers needed of CloudEvents alone, whose attributes may stand there.
 * @throws Problem `malformed_body` when the body is not what its media type says; `body_too_large` of a form with very
 * many fields.
 */
export type ReadPayload = (contentType: string, body: Uint8Array, headers: Headers) => unknown

export interface PayloadReader {
  readonly read: ReadPayload
  /** Whether a part of the payload may stand in the headers. */
  readonly readsHeaders: boolean
  /** The form field that carries the payload as JSON, of sources that send such forms. */
  readonly formField: string | undefined
  /** Where the events of a batch stand in a body of this type, and their own type; undefined if it is no batch. */
  readonly batchOf: (contentType: string) => { readonly pointer: string; readonly itemType: string } | undefined
}

const form = 'application/x-www-form-urlencoded'

/**
 * The reader of an operation's payloads, as the schemas of its bodies say:
 *
 * - JSON, and media types that end in `+json`: the value.
 * - a form: its fields as texts, a repeated one as a list; or the JSON in the one field that is declared as JSON.
 * - text: the text; or the JSON in it, where the schema says so.
 * - files and anything else: the bytes in base64.
 *
 * An operation without a body carries its payload in the query, which is stored as a form.
 */
export function payloadReader(document: OpenApiDocument, operation: Operation): PayloadReader {
  const formField = jsonField(bodySchema(document, operation, form))
  const texts = [...operation.bodies.keys()].filter(
    (mediaType) => bodySchema(document, operation, mediaType)?.contentMediaType === 'application/json',
  )
  const isJsonText = (mediaType: string) => texts.includes(mediaType)

  function read(contentType: string, body: Uint8Array): unknown {
    const mediaType = mediaTypeOf(contentType)
    if (isJson(mediaType) || isJsonText(mediaType)) return parseJson(decodeText(body), 'The body')
    if (mediaType === form) {
      const fields = readFields(decodeText(body))
      return formField === undefined ? fieldsOf(fields) : parseJson(fields.get(formField), `The field ${formField}`)
    }
    if (mediaType.startsWith('text/')) return decodeText(body)
    return Buffer.from(body).toString('base64')
  }

  if (operation.source?.format !== 'cloudevents') {
    const pointer = operation.source?.items
    const batch = pointer === undefined ? undefined : { pointer, itemType: 'application/json' }
    return { read, readsHeaders: false, formField, batchOf: () => batch }
  }
  const readCloudEvent: ReadPayload = (contentType, body, headers) =>
    mediaTypeOf(contentType).startsWith('application/cloudevents')
      ? read(contentType, body)
      : fromBinaryMode(contentType, body, headers)
  const batch = { pointer: '', itemType: 'application/cloudevents+json' }
  const isBatch = (contentType: string) => mediaTypeOf(contentType) === 'application/cloudevents-batch+json'
  return {
    read: readCloudEvent,
    readsHeaders: true,
    formField,
    batchOf: (contentType) => (isBatch(contentType) ? batch : undefined),
  }
}

/** Reads a body that is JSON, as those of our own events are. */
export const readJson: ReadPayload = (_contentType, body) => parseJson(decodeText(body), 'The body')

/** Whether bodies of this media type are JSON (RFC 6839). */
function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}

function jsonField(schema: Schema | undefined): string | undefined {
  const fields = Object.entries(schema?.properties ?? {})
  return fields.find(([, field]) => field.contentMediaType === 'application/json')?.[0]
}

/** More fields than these no form has; each costs more than its bytes. */
const maxFields = 10_000

function readFields(text: string): URLSearchParams {
  if (text.split('&', maxFields + 1).length > maxFields)
    throw new Problem('body_too_large', `A form may have ${maxFields} fields, and this one has more.`)
  return new URLSearchParams(text)
}

/** Without a prototype, so that a field called __proto__ is one as any other. */
function fieldsOf(form: URLSearchParams): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of form) {
    const before = fields[name]
    if (before === undefined) fields[name] = value
    else if (typeof before === 'string') fields[name] = [before, value]
    else before.push(value)
  }
  return fields
}

/**
 * A CloudEvent whose attributes came as `ce-` headers and whose data are the body, as one value.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md#31-binary-content-mode
 */
function fromBinaryMode(contentType: string, body: Uint8Array, headers: Headers): Record<string, unknown> {
  const event: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce-') && typeof value === 'string') event[name.slice('ce-'.length)] = decodeAttribute(value)
  }
  if (contentType !== '') event.datacontenttype = contentType
  if (body.length === 0) return event
  const mediaType = mediaTypeOf(contentType)
  if (isJson(mediaType)) event.data = parseJson(decodeText(body), 'The body')
  else if (mediaType.startsWith('text/')) event.data = decodeText(body)
  else event.data_base64 = Buffer.from(body).toString('base64')
  return event
}

/** Attributes are percent-encoded in headers; one that is not stays as it came. */
function decodeAttribute(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
