import { hash } from 'node:crypto'
import type { Claim } from './claim.ts'
import { createClaimReader } from './claim.ts'
import type { Chunk, Material } from './content.ts'
import { createContentWriter } from './content.ts'
import { decodeDigest, isSameDigest } from './digest.ts'
import type { Form } from './form.ts'
import { fieldOf, queryValue, readForm } from './form.ts'
import { readHeader } from './header.ts'
import { parsePointer, readJson, textOf, valueAt } from './pointer.ts'
import type { Refused } from './refusal.ts'
import { isRefused, refuse } from './refusal.ts'
import type { CertificateNeeded, RequestHead, SignedRequest, VerifyContext } from './request.ts'
import type { ContentPart, SignedContent } from './scheme.ts'
import { judgeTimestamp } from './timestamp.ts'
import { urlVariants } from './url-variants.ts'

/** How a kind of signature is proved. */
export interface Proof<Key> {
  /** The length of a signature in bytes, where it is fixed. */
  readonly length: number | undefined
  /** The keys to try, at least one, each with its secret; the body is there only if the scheme looks into it. */
  keys(context: VerifyContext, head: RequestHead, element: unknown): Keys<Key> | Refused | CertificateNeeded
  /** What can be said before the body is read. */
  prejudge(context: VerifyContext, head: RequestHead): Refused | undefined
  proves(key: Key, content: readonly Chunk[], signatures: readonly Buffer[]): boolean
  /** Pointers of the proof's own into the body. */
  readonly looksIntoBody: boolean
}
/** A signature is right: of a batch, the last one. */
export interface Proved {
  readonly kind: 'proved'
  /** By which of the secrets. */
  readonly secret: string
}
export type Keys<Key> = readonly { readonly key: Key; readonly secret: string }[]

/** The parts that are signed. */
export function partsOf({ content = ['body'] }: SignedContent): readonly ContentPart[] {
  return content
}

/** Whether a scheme has anything to read in a JSON body. */
export function readsJson(scheme: SignedContent): boolean {
  const places = [scheme.signature, scheme.timestamp, ...partsOf(scheme)]
  const isInBody = (place: unknown) =>
    typeof place === 'object' && place !== null && ('body' in place || 'lines' in place)
  return scheme.each !== undefined || places.some(isInBody)
}

/** Whether a scheme has anything to read in a form. */
export function readsForm(scheme: SignedContent): boolean {
  const places = [scheme.signature, scheme.timestamp, ...partsOf(scheme)]
  return places.some((place) => place === 'sorted-form' || (typeof place === 'object' && 'form' in place))
}

/**
 * What all signatures over content share: read what is claimed, refuse by its time, put together what should have
 * been signed, and let the proof compare.
 */
export function compileSigned<Key>(scheme: SignedContent, proof: Proof<Key>) {
  const parts = partsOf(scheme)
  const isJson = readsJson(scheme) || proof.looksIntoBody
  const isForm = readsForm(scheme)
  const each = scheme.each === undefined ? undefined : parsePointer(scheme.each)
  const readClaims = createClaimsReader(scheme, proof.length)
  const readTime = createTimeReader(scheme)
  const write = createContentWriter(parts)
  const refused = scheme.refuseContent === undefined ? undefined : new RegExp(scheme.refuseContent)
  const neededHeaders = parts.flatMap((part) =>
    typeof part === 'object' && 'header' in part ? [part.header.toLowerCase()] : [],
  )

  function prejudge(head: RequestHead, context: VerifyContext): Refused | undefined {
    const byProof = proof.prejudge(context, head)
    if (byProof !== undefined) return byProof
    // Of a signature in the body nobody knows yet whether it is there, and what is missing beside it says nothing.
    if (!readClaims.isInHeaders) return undefined
    const claim = readClaims.read(head, undefined, undefined)
    if (isRefused(claim)) return claim
    if (readTime?.isInHeaders) {
      const time = readTime.read(head, claim, undefined, undefined, context.nowMs)
      if (isRefused(time)) return time
    }
    for (const name of neededHeaders) {
      const value = readHeader(head, name)
      if (value === undefined) return refuse('missing-content')
      if (isRefused(value)) return value
    }
    return undefined
  }

  function verify(request: SignedRequest, context: VerifyContext): Refused | CertificateNeeded | Proved {
    // What can be told without the body comes first, so that both stages say the same.
    const early = prejudge(request, context)
    if (early !== undefined) return early
    const form = isForm ? readSignedForm(scheme, request) : undefined
    if (isRefused(form)) return form
    const json = isJson ? readJson(request.body) : undefined
    if (isRefused(json)) return json
    if (each === undefined) return verifyOne(request, context, json?.value, form)
    const elements = valueAt(json?.value, each)
    if (!Array.isArray(elements)) return refuse('missing-content')
    let verdict: ReturnType<typeof verifyOne> = refuse('missing-content') // of an empty list
    for (const element of elements) {
      verdict = verifyOne(request, context, element, form)
      if (verdict.kind !== 'proved') return verdict
    }
    return verdict
  }

  function verifyOne(
    request: SignedRequest,
    context: VerifyContext,
    element: unknown,
    form: Form | undefined,
  ): Refused | CertificateNeeded | Proved {
    const claim = readClaims.read(request, element, form)
    if (isRefused(claim)) return claim
    const timestamp = readTime === undefined ? '' : readTime.read(request, claim, element, form, context.nowMs)
    if (isRefused(timestamp)) return timestamp
    const keys = proof.keys(context, request, element)
    if ('kind' in keys) return keys

    const urls = scheme.urlVariants === undefined ? [request.url] : urlVariants(request.url)
    for (const url of urls) {
      for (const { key, secret } of keys) {
        const content = write({ request, element, form, timestamp, url, secret })
        if (isRefused(content)) return content
        if (refused?.test(content.map(toText).join(''))) return refuse('content-refused')
        if (proof.proves(key, content, claim.signatures)) return { kind: 'proved', secret }
      }
    }
    return refuse('signature-mismatch')
  }

  /** What is signed, as a sender puts it together. */
  function contentOf(material: Omit<Material, 'url' | 'form'>): Chunk[] | Refused {
    const { request } = material
    const form = isForm ? readSignedForm(scheme, request) : undefined
    if (isRefused(form)) return form
    return write({ ...material, form, url: request.url })
  }

  return { prejudge, verify, contentOf }
}

/** Of a body whose digest stands in the signed URL there is no form; any other body must be one. */
function readSignedForm({ bodyDigest }: SignedContent, request: SignedRequest): Form | Refused {
  const digest = bodyDigest === undefined ? undefined : queryValue(request.url, bodyDigest.query)
  if (isRefused(digest)) return digest
  if (bodyDigest !== undefined && digest !== undefined) {
    const claimed = decodeDigest(digest, bodyDigest.encoding)
    const isSame = claimed !== undefined && isSameDigest(hash(bodyDigest.hash, request.body, 'buffer'), claimed)
    return isSame ? [] : refuse('body-digest-mismatch')
  }
  if (request.body.length === 0) return []
  const mediaType = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  return mediaType === 'application/x-www-form-urlencoded' ? readForm(request.body) : refuse('missing-content')
}

/** Reads the signatures from where they stand. */
function createClaimsReader(scheme: SignedContent, length: number | undefined) {
  const { signature: place, timestamp } = scheme
  const pair = timestamp !== undefined && 'pair' in timestamp ? timestamp.pair : undefined
  const parse = createClaimReader(place, length, pair)
  const toClaim = (text: unknown): Claim | Refused => {
    if (text === undefined || text === null || text === '') return refuse('missing-signature')
    if (isRefused(text)) return text
    return typeof text === 'string' ? parse(text) : refuse('malformed-signature')
  }
  if ('header' in place) {
    const name = place.header.toLowerCase()
    return { isInHeaders: true, read: (head: RequestHead) => toClaim(readHeader(head, name)) }
  }
  if ('numberedHeaders' in place) {
    const names = Array.from({ length: place.most }, (_, index) => `${place.numberedHeaders}${index + 1}`.toLowerCase())
    return { isInHeaders: true, read: (head: RequestHead) => readNumbered(head, names, toClaim) }
  }
  const pointer = 'body' in place ? parsePointer(place.body) : []
  return {
    isInHeaders: false,
    read: (_head: RequestHead, element: unknown, form: Form | undefined) =>
      toClaim('form' in place ? fieldOf(form ?? [], place.form) : valueAt(element, pointer)),
  }
}

function readNumbered(
  head: RequestHead,
  names: readonly string[],
  toClaim: (text: unknown) => Claim | Refused,
): Claim | Refused {
  const present = names.filter((name) => head.headers[name] !== undefined)
  const claims = present.map((name) => toClaim(readHeader(head, name)))
  const repeated = claims.find((claim) => claim === refuse('repeated-header'))
  if (isRefused(repeated)) return repeated
  const signatures = claims.flatMap((claim) => (isRefused(claim) ? [] : claim.signatures))
  if (signatures.length > 0) return { signatures, timestamp: undefined }
  return refuse(present.length === 0 ? 'missing-signature' : 'malformed-signature')
}

/** Reads the time of signing from where it stands, and judges it. */
function createTimeReader({ timestamp: place }: SignedContent) {
  if (place === undefined) return undefined
  const name = 'header' in place ? place.header.toLowerCase() : undefined
  const pointer = 'body' in place ? parsePointer(place.body) : undefined
  return {
    isInHeaders: !('body' in place || 'form' in place),
    read(
      head: RequestHead,
      claim: Claim | undefined,
      element: unknown,
      form: Form | undefined,
      nowMs: number,
    ): string | Refused {
      let text: string | undefined | Refused
      if (name !== undefined) text = readHeader(head, name)
      else if (pointer !== undefined) text = textOf(valueAt(element, pointer))
      else text = 'form' in place ? fieldOf(form ?? [], place.form) : claim?.timestamp
      if (isRefused(text)) return text
      if (text === undefined || text === '') return refuse('missing-timestamp')
      return judgeTimestamp(text, place, nowMs) ?? text
    },
  }
}

/** For patterns alone: what is signed are the bytes. */
function toText(chunk: Chunk): string {
  return typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')
}
