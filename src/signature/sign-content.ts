import { createPrivateKey, hash, randomUUID, sign } from 'node:crypto'
import { writeClaim } from './claim.ts'
import type { Chunk } from './content.ts'
import { createHmacProof, hmacKey, hmacOf } from './hmac.ts'
import { parsePointer, withValueAt } from './pointer.ts'
import { algorithmHashes, createAlgorithmReader, createPublicKeyProof, toBytes } from './public-key.ts'
import { isRefused, refusalReasons } from './refusal.ts'
import type { HmacScheme, PublicKeyScheme } from './scheme.ts'
import { compileSigned, partsOf, readsJson } from './signed.ts'
import { writeTimestamp } from './timestamp.ts'
import type { Given, OutgoingRequest, SentRequest, Unsigned } from './unsigned.ts'
import { createUnsigned } from './unsigned.ts'

type Signed = HmacScheme | PublicKeyScheme

/** Signs the content of a request, and puts the signature where the scheme looks for it. */
export function signContent(
  scheme: Signed,
  secret: string,
  request: OutgoingRequest,
  nowMs: number,
  given: Given,
): SentRequest {
  const unsigned = createUnsigned(request, parsePointer(scheme.each ?? ''))
  const timestamp = scheme.timestamp === undefined ? '' : writeTimestamp(nowMs, scheme.timestamp.unit)
  if (scheme.kind === 'public-key') nameCertificate(scheme, unsigned, given)
  setTimestamp(scheme, unsigned, timestamp)
  makeUpContent(scheme, unsigned)
  bindBody(scheme, unsigned)

  const { contentOf } =
    scheme.kind === 'hmac'
      ? compileSigned(scheme, createHmacProof(scheme))
      : compileSigned(scheme, createPublicKeyProof(scheme))
  const signedSecret = scheme.kind === 'hmac' ? secret : (given.allowed ?? '')
  const pair = scheme.timestamp !== undefined && 'pair' in scheme.timestamp ? scheme.timestamp.pair : undefined
  const claimOf = (element: unknown): string => {
    const content = contentOf({ request: unsigned.request, element, timestamp, secret: signedSecret })
    if (isRefused(content)) throw new Error(`it cannot be signed. ${refusalReasons[content.reason]}`)
    const signature = makeSignature(scheme, secret, element, content)
    return writeClaim(scheme.signature, signature, timestamp, pair)
  }
  placeClaim(scheme, unsigned, claimOf)
  return unsigned.sent()
}

function makeSignature(scheme: Signed, secret: string, element: unknown, content: readonly Chunk[]): Buffer {
  if (scheme.kind === 'hmac') {
    const key = hmacKey(scheme, secret)
    if (key === undefined) throw new Error('the secret is empty, or not of its encoding')
    return hmacOf(scheme, key, content)
  }
  const algorithm = createAlgorithmReader(scheme.algorithm)(element)
  if (algorithm === undefined) throw new Error('the body names no algorithm of the scheme')
  return sign(algorithmHashes[algorithm], toBytes(content), createPrivateKey(secret))
}

function placeClaim(scheme: Signed, unsigned: Unsigned, claimOf: (element: unknown) => string): void {
  const place = scheme.signature
  if ('body' in place) {
    const pointer = parsePointer(place.body)
    unsigned.changeElements((element) => withValueAt(element, pointer, claimOf(element)))
    return
  }
  const claim = claimOf(readsJson(scheme) ? unsigned.elements()[0] : undefined)
  if ('form' in place) unsigned.setField(place.form, claim)
  else unsigned.setHeader('header' in place ? place.header : `${place.numberedHeaders}1`, claim)
}

function setTimestamp({ timestamp: place }: Signed, unsigned: Unsigned, text: string): void {
  if (place === undefined) return
  if ('header' in place) unsigned.setHeader(place.header, text)
  if ('form' in place) unsigned.setField(place.form, text)
  if ('body' in place) {
    // As the senders write it: milliseconds are numbers, the others texts.
    unsigned.setInBody(parsePointer(place.body), place.unit === 'milliseconds' ? Number(text) : text)
  }
}

/** Gives a value of its own to what is signed and must be there. */
function makeUpContent(scheme: Signed, unsigned: Unsigned): void {
  for (const part of partsOf(scheme)) {
    if (typeof part === 'string') continue
    const value = randomUUID()
    if ('header' in part && !unsigned.hasHeader(part.header)) unsigned.setHeader(part.header, value)
    if ('form' in part && !unsigned.hasField(part.form)) unsigned.setField(part.form, value)
    if ('body' in part && part.optional !== true && !unsigned.isInBody(parsePointer(part.body)))
      unsigned.setInBody(parsePointer(part.body), value)
  }
}

/** A body that is no form is bound by its digest in the URL. */
function bindBody({ bodyDigest }: Signed, unsigned: Unsigned): void {
  const { body, headers } = unsigned.request
  if (bodyDigest === undefined || body.length === 0) return
  if ((headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return
  unsigned.setQuery(bodyDigest.query, hash(bodyDigest.hash, body, bodyDigest.encoding))
}

function nameCertificate(scheme: PublicKeyScheme, unsigned: Unsigned, { allowed, certificateUrl }: Given): void {
  const place = scheme.certificateUrl
  if (place !== undefined && certificateUrl !== undefined) {
    if ('header' in place) unsigned.setHeader(place.header, certificateUrl)
    else unsigned.setInBody(parsePointer(place.body), certificateUrl)
  }
  if (scheme.bind !== undefined && allowed !== undefined) unsigned.setInBody(parsePointer(scheme.bind.body), allowed)
  if (typeof scheme.algorithm === 'string') return
  const pointer = parsePointer(scheme.algorithm.body)
  if (!unsigned.isInBody(pointer)) unsigned.setInBody(pointer, Object.keys(scheme.algorithm.values).at(-1))
}
