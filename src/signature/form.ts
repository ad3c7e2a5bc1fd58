import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'

/** The fields of a form, in their order. */
export type Form = readonly (readonly [name: string, value: string])[]

const fieldCap = 10_000

/**
 * Decodes a form strictly: what is not UTF-8 would become the same replacement character whatever it was, and one
 * signature would fit many forms.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function readForm(body: Uint8Array): Form | Refused {
  const text = decodeText(body)
  if (isRefused(text)) return text
  if (text === '') return []
  const fields = text.split('&', fieldCap + 1)
  if (fields.length > fieldCap) return refuse('malformed-body')
  try {
    return fields
      .filter((field) => field !== '')
      .map((field) => {
        const at = field.indexOf('=')
        return at === -1
          ? [unescapeText(field), '']
          : [unescapeText(field.slice(0, at)), unescapeText(field.slice(at + 1))]
      })
  } catch {
    return refuse('malformed-body')
  }
}

/** The one value of a field; undefined if it is not there. */
export function fieldOf(form: Form, name: string): string | undefined | Refused {
  const values = form.filter(([field]) => field === name)
  return values.length > 1 ? refuse('repeated-parameter') : values[0]?.[1]
}

/**
 * The one value of a parameter in the query of a URL, whose name stands there as it is; undefined if it is not there.
 */
export function queryValue(url: string, name: string): string | undefined | Refused {
  const values = queryOf(url)
    .split('&')
    .filter((pair) => pair.startsWith(`${name}=`))
  if (values.length > 1) return refuse('repeated-parameter')
  try {
    return values[0] === undefined ? undefined : unescapeText(values[0].slice(name.length + 1))
  } catch {
    return refuse('malformed-token')
  }
}

/** What stands behind the question mark, without the fragment. */
export function queryOf(url: string): string {
  const [withoutFragment = ''] = url.split('#', 1)
  const at = withoutFragment.indexOf('?')
  return at === -1 ? '' : withoutFragment.slice(at + 1)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The body's text. A byte order mark stays where it is, and what is not UTF-8 is refused. */
export function decodeText(body: Uint8Array): string | Refused {
  try {
    return utf8.decode(body)
  } catch {
    return refuse('malformed-body')
  }
}

function unescapeText(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}
