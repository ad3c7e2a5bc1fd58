import { Problem } from '../problem.ts'

/** The media type of a Content-Type header, in lower case and without parameters; empty if there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
  const end = contentType?.indexOf(';') ?? -1
  return (end === -1 ? (contentType ?? '') : (contentType ?? '').slice(0, end)).trim().toLowerCase()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads the JSON payload that a body carries: the body itself, or, of a form, the JSON in its field `payloadField`.
 * @throws Problem `malformed_body` when it is not UTF-8 or not JSON.
 */
export function readPayload(mediaType: string, body: Uint8Array, payloadField: string | undefined): unknown {
  const text = decode(body)
  if (mediaType !== 'application/x-www-form-urlencoded' || payloadField === undefined)
    return parseJson(text, 'The body')
  const field = new URLSearchParams(text).get(payloadField)
  if (field === null) throw new Problem('malformed_body', `The form has no field ${payloadField}.`)
  return parseJson(field, `The field ${payloadField}`)
}

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch (cause) {
    throw new Problem('malformed_body', 'The body is not UTF-8.', { cause })
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // V8 quotes the text in its message: only the position may be told.
    const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const where = position === undefined ? '' : ` at position ${position}`
    throw new Problem('malformed_body', text.trim() === '' ? `${what} is empty.` : `${what} is not JSON${where}.`)
  }
}
