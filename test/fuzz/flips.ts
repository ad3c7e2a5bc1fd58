import type { Guard } from '../../src/receive/sources.ts'
import { parsePointer, valueAt, withValueAt } from '../../src/signature/pointer.ts'
import type { Scheme } from '../../src/signature/scheme.ts'
import type { SignedRequest } from '../../src/signature/verify.ts'
import type { Tampered, Where } from '../signature/tampering.ts'
import { tamper } from '../signature/tampering.ts'

/** A signed request with one byte of each signed part flipped, in turn. */
export function flips({ scheme, verifier }: Guard, request: SignedRequest, where: Where): Tampered[] {
  const pointers = pointersOf(scheme)
  const url = `${request.url}${request.url.includes('?') ? '&' : '?'}a=1`
  const all = [
    // Members of JSON are found by their pointers below: the same name may stand elsewhere, unsigned.
    ...(pointers.length > 0 ? [] : tamper(scheme, request, where)),
    ...pointers.flatMap((pointer) => flipInJson(request, pointer, where)),
    ...(verifier.readsUrl ? [{ what: 'the query', request: { ...request, url } }] : []),
  ]
  return all.filter(({ request: { url, headers, body, method } }) => {
    const isSame = url === request.url && headers === request.headers && body === request.body
    return !(isSame && method === request.method)
  })
}

/** Where in a JSON body something stands that is signed, or signs. */
function pointersOf(scheme: Scheme): string[] {
  if (scheme.kind === 'token') return 'body' in scheme.token ? [scheme.token.body.replaceAll('*', '0')] : []
  if (scheme.kind !== 'hmac' && scheme.kind !== 'public-key') return []
  if (!('body' in scheme.signature)) return []
  const { signature, timestamp, content = [] } = scheme
  return [signature, timestamp ?? {}, ...content].flatMap((place) => {
    if (typeof place !== 'object') return []
    if ('lines' in place && Array.isArray(place.lines)) return place.lines.map((name) => `/${name}`)
    return 'body' in place && typeof place.body === 'string' ? [place.body] : []
  })
}

function flipInJson(request: SignedRequest, pointer: string, { at, bit }: Where): Tampered[] {
  const payload: unknown = JSON.parse(Buffer.from(request.body).toString())
  const text = valueAt(payload, parsePointer(pointer))
  if (typeof text !== 'string' || text === '') return []
  const bytes = Buffer.from(text)
  const place = at % bytes.length
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
  const flipped = bytes.toString()
  // The other case of a digit of a hexadecimal digest is the same digit.
  const isSame = /^[0-9a-f]{40,}$/.test(text) && flipped.toLowerCase() === text
  const body = Buffer.from(JSON.stringify(withValueAt(payload, parsePointer(pointer), isSame ? `${text}0` : flipped)))
  return [{ what: pointer, request: { ...request, body } }]
}
