import type { HmacScheme, PublicKeyScheme, Scheme } from './scheme.ts'
import { partsOf } from './signed.ts'

/** Why a scheme cannot be trusted or compiled, in one sentence; undefined of a sound one. */
export function schemeFault(scheme: Scheme): string | undefined {
  if (scheme.kind === 'hmac' || scheme.kind === 'public-key') return signedFault(scheme)
  if (scheme.kind === 'address' && scheme.secret === undefined && (scheme.addresses ?? []).length === 0)
    return 'An address list has addresses, or a variable with them.'
  return undefined
}

function signedFault(scheme: HmacScheme | PublicKeyScheme): string | undefined {
  const { signature, timestamp } = scheme
  const parts = partsOf(scheme)
  const format = signature.format ?? 'plain'
  if (parts.length === 0) return 'Something must be signed: content is empty.'
  if (timestamp !== undefined && !isSigned(scheme)) {
    return 'The timestamp is not signed, and must not be trusted: add it to content.'
  }
  if (parts.includes('timestamp') && timestamp === undefined)
    return 'The content has a timestamp, and none is declared.'
  if (format === 'pairs' && signature.key === undefined) return 'A signature among pairs has a key.'
  if (format === 'tagged' && signature.tag === undefined) return 'A tagged signature has a tag.'
  if (timestamp !== undefined && 'pair' in timestamp && format !== 'pairs')
    return 'Only a signature in pairs has a timestamp by its pair.'
  if (timestamp !== undefined && 'position' in timestamp && format !== 'positional')
    return 'Only a positional signature has a timestamp by its position.'
  if (format === 'positional' && (timestamp === undefined || !('position' in timestamp)))
    return 'A positional signature begins with a timestamp: { position: 1 }.'
  if (('body' in signature || 'form' in signature) && parts.includes('body'))
    return 'A signature in the body cannot cover the whole body.'
  if (parts.includes('body-crc32') && !parts.includes('body') && scheme.strength !== 'authenticated')
    return 'A CRC-32 does not prove the body, for another can be made to have the same: add strength: authenticated, or body to content.'
  if (scheme.kind === 'public-key') {
    if ((scheme.key === undefined) === (scheme.certificateUrl === undefined))
      return 'A public key comes by key or by certificateUrl: one of them.'
    if (scheme.certificateUrl !== undefined && scheme.bind === undefined && !parts.includes('secret'))
      return 'A certificate proves the sender and not for whom: bind a value of the body, or sign the secret.'
  }
  return undefined
}

/** A timestamp is signed as a part of its own, or with the whole body that it stands in. */
function isSigned(scheme: HmacScheme | PublicKeyScheme): boolean {
  const parts = partsOf(scheme)
  if (parts.includes('timestamp')) return true
  const { timestamp } = scheme
  return (
    timestamp !== undefined &&
    ('body' in timestamp || 'form' in timestamp) &&
    parts.includes('body') &&
    scheme.each === undefined
  )
}
