import type { Scheme } from '../../src/signature/scheme.ts'
import type { SignedRequest } from '../../src/signature/verify.ts'

/** A request of which one signed part was changed, and what was changed. */
export interface Tampered {
  readonly what: string
  readonly request: SignedRequest
}

/** Where the one bit is changed: any place, taken modulo the length of the part. */
export interface Where {
  readonly at: number
  readonly bit: number
}

/** Changes each signed part of a request by itself, one bit of it or one letter. */
export function tamper(scheme: Scheme, request: SignedRequest, where: Where): Tampered[] {
  const changed: Tampered[] = []
  const add = (what: string, change: Partial<SignedRequest>) =>
    changed.push({ what, request: { ...request, ...change } })
  const isHex = 'signature' in scheme && scheme.signature.encoding === 'hex'
  const header = (name: string, skip = 0) => add(`header ${name}`, withHeader(request, name, skip, where, isHex))

  if (scheme.kind === 'jwt') header(scheme.header, scheme.prefix?.length)
  if (scheme.kind === 'basic') header('authorization', 'Basic '.length)
  if (scheme.kind === 'token') {
    const { token } = scheme
    if ('header' in token) header(token.header, token.prefix?.length)
    if ('query' in token) add('the query', { url: `${request.url}x` })
    if ('body' in token) add('a token', { body: inJson(request.body, 'clientState') })
  }
  if (scheme.kind !== 'hmac' && scheme.kind !== 'public-key') return changed

  const { signature, timestamp, content = ['body'] } = scheme
  if ('header' in signature) header(signature.header)
  if ('numberedHeaders' in signature) header(`${signature.numberedHeaders}1`)
  if ('form' in signature) add('the signature', { body: inForm(request.body, signature.form) })
  if ('body' in signature) add('the signature', { body: inJson(request.body, nameIn(signature.body)) })
  if (timestamp !== undefined && 'header' in timestamp) header(timestamp.header)
  if (timestamp !== undefined && 'form' in timestamp) add('the time', { body: inForm(request.body, timestamp.form) })
  if (timestamp !== undefined && 'body' in timestamp)
    add('the time', { body: inJson(request.body, nameIn(timestamp.body)) })

  for (const part of content) {
    if (part === 'body' || part === 'body-crc32') add('the body', { body: flip(request.body, where) })
    if (part === 'method') add('the method', { method: 'PUT' })
    if (part === 'url') add('the url', { url: request.url.replace('/in', '/on') })
    if (part === 'sorted-form' && !request.url.includes('bodySHA256'))
      add('a field', { body: inForm(request.body, 'b') })
    if (typeof part === 'string') continue
    if ('header' in part) header(part.header)
    if ('form' in part) add('a field', { body: inForm(request.body, part.form) })
    if ('body' in part) add(part.body, { body: inJson(request.body, nameIn(part.body)) })
    if ('lines' in part)
      for (const name of ['Message', 'MessageId', 'TopicArn', 'Type']) add(name, { body: inJson(request.body, name) })
  }
  return changed.filter(({ request: { body } }) => !Buffer.from(body).equals(Buffer.from('unchanged')))
}

function flip(bytes: Uint8Array, { at, bit }: Where): Uint8Array {
  const place = at % bytes.length
  return bytes.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte))
}

function withHeader(
  request: SignedRequest,
  name: string,
  skip: number,
  where: Where,
  isHex: boolean,
): Partial<SignedRequest> {
  const value = String(request.headers[name.toLowerCase()])
  const flipped = Buffer.from(flip(Buffer.from(value.slice(skip), 'latin1'), where)).toString('latin1')
  // The other case of a hex digit is the same digit: another one instead.
  const isSame = isHex && flipped.toLowerCase() === value.slice(skip).toLowerCase()
  const changed = `${value.slice(0, skip)}${isSame ? `${flipped}0` : flipped}`
  const rawHeaders = request.rawHeaders.map((raw, index) =>
    request.rawHeaders[index - 1]?.toLowerCase() === name.toLowerCase() && index % 2 === 1 ? changed : raw,
  )
  return { headers: { ...request.headers, [name.toLowerCase()]: changed }, rawHeaders }
}

const nameIn = (pointer: string) => pointer.split('/').at(-1) ?? ''

/** The last member of this name gets another value, wherever it stands. */
function inJson(body: Uint8Array, name: string): Uint8Array {
  const text = Buffer.from(body).toString()
  const at = text.lastIndexOf(`"${name}":`)
  if (at === -1) return Buffer.from('unchanged')
  const from = at + name.length + 3
  return Buffer.from(
    `${text.slice(0, from)}${text.slice(from).replace(/^("?)(.)/s, (_all, quote, first) => `${quote}${first === '1' ? '2' : '1'}`)}`,
  )
}

function inForm(body: Uint8Array, name: string): Uint8Array {
  const form = new URLSearchParams(Buffer.from(body).toString())
  const value = form.get(name) ?? ''
  // At the end: what stands before a signature in its field may be a name that is not signed.
  form.set(name, `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`)
  return Buffer.from(form.toString())
}
