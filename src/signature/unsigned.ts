import type { Pointer } from './pointer.ts'
import { readJson, valueAt, withValueAt } from './pointer.ts'
import { isRefused } from './refusal.ts'
import type { SignedRequest } from './request.ts'

/** A request before a sender has signed it. */
export interface OutgoingRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A request as a sender makes it. Header names are as the sender writes them. */
export interface SentRequest {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** What a sender with a certificate knows besides its private key. */
export interface Given {
  /** The value that the receiver allows, such as a topic. */
  readonly allowed?: string
  readonly certificateUrl?: string
}

/** A request to be changed until it is signed. */
export interface Unsigned {
  setHeader(name: string, value: string): void
  hasHeader(name: string): boolean
  /** Puts a value where the pointer leads, in every element of `each`. The body is written anew. */
  setInBody(pointer: Pointer, value: unknown): void
  isInBody(pointer: Pointer): boolean
  setField(name: string, value: string): void
  hasField(name: string): boolean
  setQuery(name: string, value: string): void
  /** Changes every element of `each`, or the one body. */
  changeElements(change: (element: unknown) => unknown): void
  elements(): readonly unknown[]
  /** As it is now. */
  readonly request: SignedRequest
  sent(): SentRequest
}

/** Opens a request for changes. */
export function createUnsigned(
  { method, url, headers: given, body: bytes }: OutgoingRequest,
  each: Pointer = [],
): Unsigned {
  let headers: Record<string, string> = { ...given }
  let address = url
  let body = bytes

  function readBody(): unknown {
    const json = body.length === 0 ? { value: {} } : readJson(body)
    if (isRefused(json)) throw new Error('the body is no JSON, and the credential stands in it')
    return json.value
  }
  function elements(): readonly unknown[] {
    const value = valueAt(readBody(), each)
    return each.length === 0 ? [value] : Array.isArray(value) ? value : []
  }
  function changeElements(change: (element: unknown) => unknown): void {
    const root = readBody()
    const changed = each.length === 0 ? change(root) : withValueAt(root, each, elements().map(change))
    body = Buffer.from(JSON.stringify(changed))
  }
  const lowerCase = () =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

  return {
    setHeader(name, value) {
      const others = Object.entries(headers).filter(([other]) => other.toLowerCase() !== name.toLowerCase())
      headers = { ...Object.fromEntries(others), [name]: value }
    },
    hasHeader: (name) => (lowerCase()[name.toLowerCase()] ?? '') !== '',
    changeElements,
    elements,
    setInBody: (pointer, value) => changeElements((element) => withValueAt(element, pointer, value)),
    isInBody: (pointer) => elements().every((element) => valueAt(element, pointer) !== undefined),
    setField(name, value) {
      const form = new URLSearchParams(body.toString())
      form.set(name, value)
      body = Buffer.from(form.toString())
      headers = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    },
    hasField: (name) => new URLSearchParams(body.toString()).has(name),
    setQuery(name, value) {
      const changed = new URL(address)
      changed.searchParams.set(name, value)
      address = changed.href
    },
    get request() {
      return {
        method: method.toUpperCase(),
        url: address,
        headers: lowerCase(),
        rawHeaders: Object.entries(headers).flat(),
        body,
        address: '',
      }
    },
    sent: () => ({ url: address, headers, body }),
  }
}
