import { createClaimReader } from './claim.ts'
import { fieldOf, readForm } from './form.ts'
import { describeCredential, describePlace } from './place.ts'
import { parsePointer, readJson, valueAt } from './pointer.ts'
import { isRefused } from './refusal.ts'
import type { SignedRequest } from './request.ts'
import type { ContentPart, HmacScheme, PublicKeyScheme, Scheme, TimestampPlace } from './scheme.ts'
import { partsOf } from './signed.ts'
import { timestampMs } from './timestamp.ts'

/** One thing that was looked at, as a name and words. */
export type Finding = readonly [name: string, words: string]

/** Says what of a request is looked at under a scheme. Never a secret, nor the signature that it should have. */
export function explain(scheme: Scheme, request: SignedRequest, nowMs: number): Finding[] {
  const findings: Finding[] = [
    ['scheme', describeScheme(scheme)],
    ['credential', describeCredential(scheme)],
  ]
  if (scheme.kind === 'address') findings.push(['address', request.address === '' ? 'not known' : request.address])
  if (scheme.kind === 'hmac' || scheme.kind === 'public-key') {
    findings.push(['signed', partsOf(scheme).map(describePart).join(', ')])
    if (partsOf(scheme).includes('url')) findings.push(['url', request.url])
    if (scheme.timestamp !== undefined)
      findings.push(['timestamp', describeTimestamp(scheme, scheme.timestamp, request, nowMs)])
  }
  return [...findings, ['body', `${request.body.length} bytes`]]
}

function describeScheme(scheme: Scheme): string {
  switch (scheme.kind) {
    case 'hmac':
      return `an HMAC with ${scheme.hash}, the key in ${scheme.key.encoding}`
    case 'public-key': {
      const { algorithm } = scheme
      return `a signature with ${typeof algorithm === 'string' ? algorithm : Object.values(algorithm.values).join(' or ')}`
    }
    case 'jwt': {
      const bound = scheme.binding === 'qsh' ? 'bound to method, path and query' : 'bound to a digest of the body'
      return `a JSON Web Token with ${scheme.algorithm}${scheme.binding === undefined ? '' : `, ${bound}`}`
    }
    case 'token':
      return 'a shared token'
    case 'basic':
      return 'a user and a password'
    case 'address':
      return 'a list of addresses'
  }
}

function describePart(part: ContentPart): string {
  if (typeof part === 'string') return part
  if ('text' in part) return JSON.stringify(part.text)
  if ('lines' in part) return `lines of ${part.lines.join(', ')}`
  return describePlace(part)
}

function describeTimestamp(
  scheme: HmacScheme | PublicKeyScheme,
  place: TimestampPlace,
  request: SignedRequest,
  nowMs: number,
): string {
  const where = 'pair' in place || 'position' in place ? describePlace(scheme.signature) : describePlace(place)
  const text = timestampOf(scheme, place, request)
  if (text === undefined) return `${where}: not there`
  const signedAtMs = timestampMs(text, place.unit)
  if (signedAtMs === undefined) return `${where}: ${JSON.stringify(text.slice(0, 60))}, which is not in ${place.unit}`
  const ageSeconds = (nowMs - signedAtMs) / 1000
  const age = ageSeconds < 0 ? `${-ageSeconds} s in the future` : `${ageSeconds} s old`
  const bound =
    place.toleranceSeconds === undefined ? 'any is accepted' : `at most ${place.toleranceSeconds} s either way`
  return `${where}: ${text}, ${age}; ${bound}`
}

function timestampOf(
  { signature, each }: HmacScheme | PublicKeyScheme,
  place: TimestampPlace,
  request: SignedRequest,
): string | undefined {
  if ('header' in place) return asText(request.headers[place.header.toLowerCase()])
  if ('form' in place) {
    const form = readForm(request.body)
    return isRefused(form) ? undefined : asText(fieldOf(form, place.form))
  }
  if ('body' in place) {
    const json = readJson(request.body)
    const pointer = parsePointer(`${each === undefined ? '' : `${each}/0`}${place.body}`)
    return isRefused(json) ? undefined : asText(valueAt(json.value, pointer))
  }
  const header = 'header' in signature ? asText(request.headers[signature.header.toLowerCase()]) : undefined
  if (header === undefined) return undefined
  const claim = createClaimReader(signature, undefined, 'pair' in place ? place.pair : undefined)(header)
  return isRefused(claim) ? undefined : claim.timestamp
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
