import { Problem } from '../problem.ts'

/** The media type of a Content-Type header, in lower case and without parameters; empty if there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
  const end = contentType?.indexOf(';') ?? -1
  return (end === -1 ? (contentType ?? '') : (contentType ?? '').slice(0, end)).trim().toLowerCase()
}

/** Whether a media type is one of a list that may have ranges (`text/*`). */
export function matchesMediaType(mediaType: string, list: Iterable<string>): boolean {
  for (const range of list) {
    if (range === mediaType || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))) return true
  }
  return false
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a body. @throws Problem `malformed_body` when it is not UTF-8. */
export function decodeText(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch (cause) {
    throw new Problem('malformed_body', 'The body is not UTF-8.', { cause })
  }
}

/** The value of a JSON text. @throws Problem `malformed_body` when there is none, or it is not JSON. */
export function parseJson(text: string | null, what: string): unknown {
  if (text === null) throw new Problem('malformed_body', `${what} is missing.`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    // V8 quotes the text in its message: only the position may be told.
    const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const where = position === undefined ? '' : ` at position ${position}`
    throw new Problem('malformed_body', text.trim() === '' ? `${what} is empty.` : `${what} is not JSON${where}.`)
  }
}
